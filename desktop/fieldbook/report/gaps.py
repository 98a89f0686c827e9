"""How far two numbers are apart, said no more exactly than they are known (rule F3); pure."""

from decimal import Decimal

from fieldbook.base.bounds import Bounds
from fieldbook.report.adding import number_in_words, surely_exceeds


def gap_in_words(stated: Bounds, computed: Bounds) -> str:
    """How *stated* differs from *computed*: ``none``, ``3 more``, ``at least 2 fewer``; "" when it may fit.

    Two ranges that share a number may be the same number, so nothing is said of them.
    """
    if _is_one(stated) and _is_one(computed) and stated.lower == computed.lower:
        return "none"
    if surely_exceeds(stated, computed):
        return _apart(stated, computed, "more")
    return _apart(computed, stated, "fewer") if surely_exceeds(computed, stated) else ""


def spread_in_words(bounds: Bounds) -> str:
    """What lies between the lowest and the highest account: ``3 between the lowest and the highest``."""
    if bounds.lower is None or bounds.upper is None or bounds.lower == bounds.upper:
        return ""
    return f"{number_in_words(bounds.upper - bounds.lower)} between the lowest and the highest"


def _apart(greater: Bounds, smaller: Bounds, word: str) -> str:
    lower, upper = greater.lower or Decimal(0), smaller.upper or Decimal(0)
    is_certain = _is_one(greater) and _is_one(smaller)
    said = number_in_words(lower - upper)
    return f"{said} {word}" if is_certain else f"at least {said} {word}" if lower > upper else word


def _is_one(bounds: Bounds) -> bool:
    return bounds.lower is not None and bounds.lower == bounds.upper
