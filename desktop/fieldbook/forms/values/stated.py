"""What a stated figure means: its bounds, and the words that say it; arithmetic only, no declaration.

Rules F1 to F8 of the domain note: a number is an object with qualifier, bounds, unit, scope and source.
"""

from decimal import Decimal
from typing import Protocol

from fieldbook.base.bounds import Bounds
from fieldbook.base.missing import Missing
from fieldbook.base.said import in_row, said
from fieldbook.forms.values.number import format_number

UNSIZED = frozenset({"order", "several", "unknown", "compared"})
"""Qualifiers that say there is no number; one given all the same would be invented."""
OPEN_SIZE = frozenset({"all", "share", "none"})
"""Qualifiers that may stand with or without a number."""
RANGES = frozenset({"range", "range_open"})
SPREAD = frozenset({"estimate", "average", "median"})
"""Qualifiers of numbers beside which a source may state from where to where the true one lies."""
WITH_ENDS = ("range", "range_open", "estimate", "average", "median")
OPEN_ABOVE = frozenset({"at_least", "more_than", "range_open"})
"""Qualifiers of numbers that may well be larger."""
_NO_COUNTS = frozenset({"average", "share", "lowest", "highest", "compared", "estimate"})
_FROM_BELOW = frozenset({"at_least", "more_than"})
_FROM_ABOVE = frozenset({"at_most", "less_than", "nearly"})
WORDS = {
    "exact": "",
    "rounded": "",
    "approx": said("about"),
    "at_least": said("at least"),
    "more_than": said("more than"),
    "at_most": said("up to"),
    "less_than": said("less than"),
    "nearly": said("nearly"),
    "range_open": said("from"),
    "share": said("share of"),
    "all": said("all"),
    "average": said("on average"),
    "median": said("a median of"),
    "estimate": said("an estimated"),
    "order": said("an unstated number of"),
    "several": said("several"),
    "none": said("no"),
    "unknown": said("an unknown number of"),
    "lowest": said("lowest"),
    "highest": said("highest"),
    "compared": said("as compared"),
}
"""What stands before a number where the source's own word is not kept."""


class Stated(Protocol):
    """The parts of a figure that its meaning depends on."""

    @property
    def value(self) -> Decimal | Missing:
        """The number as stated."""
        ...

    @property
    def qualifier(self) -> str | Missing:
        """A code of ``figure_qualifier``."""
        ...

    @property
    def lower(self) -> Decimal | Missing:
        """The smaller number of a range."""
        ...

    @property
    def upper(self) -> Decimal | Missing:
        """The larger number of a range."""
        ...

    @property
    def out_of(self) -> Decimal | Missing:
        """Of a ratio the larger number: the three of one in three."""
        ...

    @property
    def word(self) -> str | Missing:
        """The qualifying word as the source wrote it."""
        ...


def bounds_of(figure: Stated) -> Bounds:
    """The bounds that the qualifier gives: *more than 1,500* (1500, …), *up to 15* (…, 15]."""
    value = None if isinstance(figure.value, Missing) else figure.value
    if isinstance(figure.out_of, Decimal):  # a ratio says nothing of how many there are
        return Bounds()
    ends = Bounds(_known(figure.lower), _known(figure.upper))
    if figure.qualifier in RANGES or (figure.qualifier in SPREAD and ends != Bounds()):
        return ends
    if figure.qualifier == "none":
        return Bounds(Decimal(0), Decimal(0))
    return Bounds() if value is None else _one_sided(str(figure.qualifier), value)


def _one_sided(qualifier: str, value: Decimal) -> Bounds:
    if qualifier in _FROM_BELOW:
        return Bounds(lower=value, lower_inclusive=qualifier != "more_than")
    if qualifier in _FROM_ABOVE:
        return Bounds(upper=value, upper_inclusive=qualifier != "less_than")
    return Bounds(value, value)


def is_approximate(figure: Stated) -> bool:
    """Whether the number stands for a neighbourhood and not for itself."""
    return figure.qualifier in {"approx", "rounded", "nearly"} | SPREAD


def surely_larger(part: Stated, whole: Stated) -> bool:
    """Rule F1: whether every number that *part* may be is larger than every number that *whole* may be.

    What either states as a neighbourhood, or as no count at all, says nothing surely.
    """
    if {part.qualifier, whole.qualifier} & _NO_COUNTS:
        return False
    if is_approximate(part) or is_approximate(whole):
        return False
    least, most = bounds_of(part), bounds_of(whole)
    if least.lower is None or most.upper is None:
        return False
    touching = not (least.lower_inclusive and most.upper_inclusive)
    return least.lower > most.upper or (least.lower == most.upper and touching)


def words_for(figure: Stated, money: str = "") -> str:
    """The figure as its source said it, without its unit: ``some 89``, ``more than 1,500``, ``multiple``.

    The currency of *money* stands before the number: ``some USD 200,000``.
    """
    qualifier = figure.qualifier if isinstance(figure.qualifier, str) else "exact"
    is_ratio = isinstance(figure.out_of, Decimal) and qualifier == "share"  # it says so itself
    spoken = figure.word if isinstance(figure.word, str) else "" if is_ratio else WORDS.get(qualifier, "")
    return in_row((part for part in (spoken, money, _number_part(figure)) if part), " ")


def _number_part(figure: Stated) -> str:
    if figure.qualifier in RANGES and isinstance(figure.lower, Decimal):
        upper = format_number(figure.upper) if isinstance(figure.upper, Decimal) else "…"
        between = isinstance(figure.word, str) and figure.word.casefold() == "between"
        if between:
            return said("{lower} and {upper}", lower=format_number(figure.lower), upper=upper)
        return said("{lower} to {upper}", lower=format_number(figure.lower), upper=upper)
    if not isinstance(figure.value, Decimal):
        return ""
    number = format_number(figure.value)
    if isinstance(figure.out_of, Decimal):
        return said("{number} in {all}", number=number, all=format_number(figure.out_of))
    if figure.qualifier in SPREAD and isinstance(figure.lower, Decimal) and isinstance(figure.upper, Decimal):
        ends = (format_number(figure.lower), format_number(figure.upper))
        return said("{number} ({lower} to {upper})", number=number, lower=ends[0], upper=ends[1])
    return number


def _known(value: Decimal | Missing) -> Decimal | None:
    return None if isinstance(value, Missing) else value
