"""What entries say of figures that leave the vault or come as such, their protection, and keeping of data."""

from dataclasses import dataclass
from typing import ClassVar

from fieldbook.journal.entry import EntryType
from fieldbook.journal.fact import Fact


@dataclass(frozen=True, slots=True)
class Protected(Fact):
    """Small numbers are protected like this from now on, said by who leads.

    Attributes:
        operation: Of that operation; "" for all that have nothing of their own.
        least: The smallest number that is shown.
        zero_shown: 1 where "nobody" may be said, else 0.
        rounded_to: Numbers are shown as multiples of it.
    """

    KIND: ClassVar[str] = "protected"
    ENTRY: ClassVar[EntryType] = EntryType.SEND
    operation: str
    least: int
    zero_shown: int
    rounded_to: int


@dataclass(frozen=True, slots=True)
class Issued(Fact):
    """A workbook was written outside the vault; one that is long stands in several entries.

    Attributes:
        issue: Which one; *part* of *parts*, from 0.
        profile: For whom.
        operation: Of what; "" for everything.
        upto: What it knew: the entries that this vault held before that number of its own counting.
        cells: The tables as readers outside see them; "" where the reader is of the house.
    """

    KIND: ClassVar[str] = "issued"
    ENTRY: ClassVar[EntryType] = EntryType.SEND
    issue: str
    part: int
    parts: int
    profile: str
    operation: str
    upto: int
    cells: str


@dataclass(frozen=True, slots=True)
class Reported(Fact):
    """Headquarters took statistics of a station in; what is long stands in several entries.

    Attributes:
        issue: Which statement; *part* of *parts*, from 0.
        station: Who says so.
        signing_public: With which key; *signature* is that of the whole text.
        said: This part of the exact text that was signed.
    """

    KIND: ClassVar[str] = "reported"
    ENTRY: ClassVar[EntryType] = EntryType.RECEIVE
    issue: str
    part: int
    parts: int
    station: str
    signing_public: str
    signature: str
    said: str


@dataclass(frozen=True, slots=True)
class KeptFor(Fact):
    """So long what belongs to an operation is kept, said by who leads; the last word counts.

    Attributes:
        operation: Of which operation.
        months: How many; 0 where no rule holds any more.
        begins: From when on: ``operation_end``, ``cases_end``, ``last_change``.
    """

    KIND: ClassVar[str] = "kept_for"
    ENTRY: ClassVar[EntryType] = EntryType.SEND
    operation: str
    months: int
    begins: str


PUBLISHING: tuple[type[Fact], ...] = (Protected, Issued, Reported, KeptFor)
