"""A stated figure as reports need it: made from a record, no longer tied to the form it came from."""

from dataclasses import dataclass
from decimal import Decimal

from fieldbook.base.bounds import Bounds
from fieldbook.base.ids import RecordId
from fieldbook.base.said import in_row
from fieldbook.report.extents import WHOLE, Extent

NOT_COUNTS = frozenset({"average", "median", "share", "lowest", "highest", "compared"})
"""Qualifiers of numbers that are no counts and are never summed (rule F8)."""
BESIDE = frozenset({"share_of", "describes", "compared_with", "converted_from"})
"""Relations of numbers that say more about another figure and are never added to it."""

Key = tuple[str, str, str, str, RecordId | None]


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a figure that a list has a word for and that has a number.

    Attributes:
        split: Code of that by which the figure is split, *split_label* in words.
        code: Code of the part, *label* in words; never a name that somebody typed.
        number: How many.
    """

    split: str
    split_label: str
    code: str
    label: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedFigure:
    """One number as its source states it.

    Attributes:
        record: The record that states it; a record states one figure.
        form: Id of that record's form.
        measure: Code of what happened or what was taken; *measure_label* in words.
        words: As stated, with its unit: ``some 89 persons``.
        unit: Code of what is counted; *unit_label* in words (``persons``); *currency* for money, else "".
        bounds: Where the true number lies; *value* is the number as stated, None when there is none.
        approximate: Whether the number stands for a neighbourhood.
        qualifier: Code of how exact it is; *qualifier_label* in words, *word* as the source wrote it.
        scope: Which place, agency or people it speaks of, in words; *extent* for comparing.
        counts: Whether it is a count at all: ages, lengths, ranks, shares and rates are none (rule F8).
        parts: What it is made of, each in words: ``7 minors``; *sums* what parts by several splits at once
            come to in each, *gaps* where they do not come to the whole; *shares* those of them with a number.
        told_on: The day from which its age is counted: as of when, else when it was last recorded.
        as_of: ``2019-12-16``, ``2019-12``, ``2019`` or "".
        cumulative: Whether it includes earlier periods; then it is never added to anything (rule F4).
        status: Code; *status_label* in words.
        source_title: Who says so; *source* is the record, *origin* the release that it repeats, or itself.
        credibility: How far this very number is believed, in words; "" where nobody judged.
        relations: Codes of the list ``figure_relation``, each with the record of the other figure.
        detail: What was counted, in the words of the report.
        never_above: The measure that it is never more than: what is carried out was issued; "" for none.
        group_key: What else must be equal before two figures may be added: for things taken, how they were
            taken. Figures of different measures, units or currencies are never added whatever it says.
    """

    record: RecordId
    form: str
    measure: str
    measure_label: str
    words: str
    unit: str
    unit_label: str
    bounds: Bounds
    currency: str = ""
    approximate: bool = False
    qualifier: str = "exact"
    qualifier_label: str = ""
    word: str = ""
    value: Decimal | None = None
    scope: str = ""
    extent: Extent = WHOLE
    counts: bool = True
    parts: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()
    shares: tuple[Share, ...] = ()
    gaps: tuple[str, ...] = ()
    told_on: str = ""
    as_of: str = ""
    cumulative: bool = False
    status: str = ""
    status_label: str = ""
    source_title: str = ""
    source: RecordId | None = None
    origin: RecordId | None = None
    credibility: str = ""
    relations: tuple[tuple[str, RecordId], ...] = ()
    detail: str = ""
    never_above: str = ""
    group_key: str = ""

    @property
    def made_of(self) -> str:
        """Its parts in a row, and what they come to: ``20 female, Colombia; 14 male; by sex: …``."""
        return in_row([*self.parts, *self.sums], "; ")

    @property
    def is_sized(self) -> bool:
        """Whether it says anything about the size: ``multiple`` does not."""
        return self.bounds.lower is not None or self.bounds.upper is not None

    @property
    def is_count(self) -> bool:
        """Whether it may be added to anything at all (rule F8)."""
        beside = any(kind in BESIDE for kind, _ in self.relations)
        return self.counts and not beside and self.qualifier not in NOT_COUNTS

    @property
    def is_cumulative(self) -> bool:
        """Whether it says so itself, or says that it is the total of another one."""
        return self.cumulative or any(kind == "cumulative_of" for kind, _ in self.relations)

    @property
    def key(self) -> Key:
        """Figures of equal keys may be added; a cumulative one is equal to itself alone."""
        alone = self.record if self.is_cumulative else None
        return (self.measure, self.unit, self.currency, self.group_key, alone)

    def is_related_to(self, other: "StatedFigure") -> bool:
        """Whether somebody stated how the two stand to each other."""
        return any(to == other.record for _, to in self.relations) or any(
            to == self.record for _, to in other.relations
        )
