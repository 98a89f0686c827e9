"""How far two numbers are apart, said no more exactly than they are known (rule F3); pure."""

from decimal import Decimal

from fieldbook.base.bounds import Bounds
from fieldbook.base.said import said
from fieldbook.report.adding import number_in_words, surely_exceeds


def gap_in_words(stated: Bounds, computed: Bounds) -> str:
    """How *stated* differs from *computed*: ``none``, ``3 more``, ``at least 2 fewer``; "" when it may fit.

    Two ranges that share a number may be the same number, so nothing is said of them.
    """
    if _is_one(stated) and _is_one(computed) and stated.lower == computed.lower:
        return said("none")
    if surely_exceeds(stated, computed):
        return _more(*_distance(stated, computed))
    return _fewer(*_distance(computed, stated)) if surely_exceeds(computed, stated) else ""


def spread_in_words(bounds: Bounds) -> str:
    """What lies between the lowest and the highest account: ``3 between the lowest and the highest``."""
    if bounds.lower is None or bounds.upper is None or bounds.lower == bounds.upper:
        return ""
    spread = number_in_words(bounds.upper - bounds.lower)
    return said("{spread} between the lowest and the highest", spread=spread)


def _distance(greater: Bounds, smaller: Bounds) -> tuple[Decimal, bool]:
    """How far they are apart at the least, and whether at the most too."""
    lower, upper = greater.lower or Decimal(0), smaller.upper or Decimal(0)
    return lower - upper, _is_one(greater) and _is_one(smaller)


def _more(least: Decimal, is_certain: bool) -> str:  # noqa: FBT001 - what ``_distance`` gives
    many = number_in_words(least)
    if is_certain:
        return said("{many} more", many=many)
    return said("at least {many} more", many=many) if least > 0 else said("more")


def _fewer(least: Decimal, is_certain: bool) -> str:  # noqa: FBT001 - what ``_distance`` gives
    many = number_in_words(least)
    if is_certain:
        return said("{many} fewer", many=many)
    return said("at least {many} fewer", many=many) if least > 0 else said("fewer")


def _is_one(bounds: Bounds) -> bool:
    return bounds.lower is not None and bounds.lower == bounds.upper
