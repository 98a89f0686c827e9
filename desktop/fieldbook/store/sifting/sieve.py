"""What a list is narrowed to, said without SQL."""

from dataclasses import dataclass

from fieldbook.base.ids import RecordId
from fieldbook.store.rows import Mark, Order, Stage


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which records of one form; everything that is said must hold.

    Attributes:
        form: Of which form.
        facets: Fields with codes; a record needs one of the codes of each field.
        operation: What they belong to.
        state: How far they have come, or what waits on the way; of drafts there are no records.
        first_day, end_day: From the first, and before the end: ``2026-01-01``; "" for no limit.
        mark: What somebody has to look at; records that were withdrawn are shown with that mark alone.
    """

    form: str
    facets: tuple[tuple[str, tuple[str, ...]], ...] = ()
    operation: RecordId | None = None
    state: Stage | None = None
    first_day: str = ""
    end_day: str = ""
    mark: Mark | None = None

    @property
    def narrows(self) -> bool:
        """Whether more is asked than what the indexes of plain lists answer."""
        return bool(self.facets or self.state or self.first_day or self.end_day)

    @property
    def days(self) -> tuple[str, str]:
        """The first of the days that are let in, and the first that is not any more, as days are compared."""
        return _reach(self.first_day) or "0", _reach(self.end_day) or "9999-99"


@dataclass(frozen=True, slots=True)
class Sorting:
    """Which column a list is sorted by, and from which end."""

    by: Order = "changed"
    ascending: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """How many there are; not *exact* when counting stopped there."""

    count: int
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Facet:
    """A code that records of a form have, and how many have it."""

    field: str
    code: str
    count: int


def _reach(day: str) -> str:
    """Where a stretch begins: what is only known to the month or the year counts as that one's first day."""
    month = day.removesuffix("-01")
    return month if month == day else month.removesuffix("-01")
