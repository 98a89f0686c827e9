"""Arithmetic of bounds: what is known of a sum, of a disagreement, of an overlap (rule F6)."""

from collections.abc import Sequence
from decimal import Decimal

from fieldbook.base.bounds import Bounds
from fieldbook.base.said import NUMBER, Said, in_row, of_number, said

NOTHING = Bounds()
_ZERO = Decimal(0)


def added(parts: Sequence[Bounds]) -> Bounds:
    """The sum of numbers that lie in *parts*, none of which is negative.

    A part without a lower bound still adds nothing less than zero, so one figure without a number makes
    the sum "at least". Where the sum has an upper bound and a part has no lower one (``nearly 350``), the
    lower bound would say too little to be worth saying, and is left open.
    """
    if len(parts) == 1:
        return parts[0]
    total = Bounds(_ZERO, _ZERO)
    for part in parts:
        total = total.plus(part if part.lower is not None else _from_zero(part))
    has_gap = any(part.lower is None for part in parts)
    if has_gap and (total.upper is not None or total.lower == _ZERO):
        return Bounds(None, total.upper, upper_inclusive=total.upper_inclusive)
    return total


def overlapping(parts: Sequence[Bounds]) -> Bounds:
    """The size of the union of groups that may share members: from the largest alone to all of them."""
    if len(parts) == 1:
        return parts[0]
    floor = max((part for part in parts if part.lower is not None), key=_lower_key, default=NOTHING)
    ceiling = added(parts)
    return Bounds(floor.lower, ceiling.upper, floor.lower_inclusive, ceiling.upper_inclusive)


def hull(parts: Sequence[Bounds]) -> Bounds:
    """The smallest range that holds all of *parts*: what remains where sources disagree."""
    lower, upper = NOTHING, NOTHING
    if all(part.lower is not None for part in parts):
        lower = min(parts, key=_lower_key)
    if all(part.upper is not None for part in parts):
        upper = max(parts, key=_upper_key)
    return Bounds(lower.lower, upper.upper, lower.lower_inclusive, upper.upper_inclusive)


def common(parts: Sequence[Bounds]) -> Bounds | None:
    """Where numbers lie that satisfy all of *parts*; None when nothing does."""
    if len(parts) == 1:
        return parts[0]
    lower = max((part for part in parts if part.lower is not None), key=_lower_key, default=NOTHING)
    upper = min((part for part in parts if part.upper is not None), key=_upper_key, default=NOTHING)
    both = Bounds(lower.lower, upper.upper, lower.lower_inclusive, upper.upper_inclusive)
    return None if surely_exceeds(both, both) else both


def surely_exceeds(one: Bounds, other: Bounds) -> bool:
    """Whether every number in *one* is greater than every number in *other*."""
    if one.lower is None or other.upper is None:
        return False
    if one.lower == other.upper:
        return not (one.lower_inclusive and other.upper_inclusive)
    return one.lower > other.upper


def bounds_in_words(bounds: Bounds) -> str:
    """``239``, ``at least 1,245``, ``up to 15``, ``8 to 12``; "" when nothing is known."""
    lower, upper = bounds.lower, bounds.upper
    if lower is not None and upper is not None:
        if lower == upper:
            return number_in_words(lower)
        return said("{lower} to {upper}", lower=number_in_words(lower), upper=number_in_words(upper))
    if lower is not None:
        return in_row(
            (said("at least") if bounds.lower_inclusive else said("more than"), number_in_words(lower)), " "
        )
    if upper is not None:
        return in_row(
            (said("up to") if bounds.upper_inclusive else said("less than"), number_in_words(upper)), " "
        )
    return ""


def with_unit(bounds: Bounds, unit: str) -> str:
    """The same with what is counted: ``239 persons``; one needs no unit beside its label."""
    number = bounds_in_words(bounds)
    if not unit or number in {"", "1"}:
        return number
    return in_row((number, of_number(unit, bounds.lower if bounds.upper is None else bounds.upper)), " ")


def number_in_words(number: Decimal) -> str:
    """With commas between thousands, without useless zeros."""
    text = f"{number:,f}"
    return Said(text.rstrip("0").rstrip(".") if "." in text else text, context=NUMBER)


def _from_zero(part: Bounds) -> Bounds:
    return Bounds(_ZERO, part.upper, upper_inclusive=part.upper_inclusive)


def _lower_key(bounds: Bounds) -> tuple[Decimal, bool]:
    # The exclusive one of two equal lower bounds is the higher.
    return (bounds.lower or _ZERO, not bounds.lower_inclusive)


def _upper_key(bounds: Bounds) -> tuple[Decimal, bool]:
    return (bounds.upper or _ZERO, bounds.upper_inclusive)
