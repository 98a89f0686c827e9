"""A file of many records, read as what its name says: a workbook, comma-separated values, JSON lines."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fieldbook.base.errors import FormNotNamed, SheetUnreadable, TooLarge
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.base.said import said
from fieldbook.forms.catalogue import Catalogue
from fieldbook.forms.form import Form
from fieldbook.services.inbox import read_small
from fieldbook.services.intake.commas import read_commas
from fieldbook.services.intake.given import Given, parse_given
from fieldbook.services.intake.objects import JsonSource
from fieldbook.services.intake.sheets import SheetSource, read_sheets
from fieldbook.workbook.template.reading import FILE_MOST_BYTES

SHEET_SUFFIXES = (".xlsx",)
COMMA_SUFFIXES = (".csv", ".tsv", ".txt")
JSON_SUFFIXES = (".json", ".jsonl", ".ndjson")
SUFFIXES = (*SHEET_SUFFIXES, *COMMA_SUFFIXES, *JSON_SUFFIXES)


class Source(Protocol):
    """What the rows came from, and so what the rejected ones are written as."""

    @property
    def suffix(self) -> str:
        """How the name of such a file ends."""
        ...

    def rejected(
        self, reasons: dict[int, str], catalogue: Catalogue, records: Mapping[int, RecordId]
    ) -> bytes:
        """The rows of these numbers with the reason at each, as a file that can be taken in again.

        Where one names a row that was taken in, it gets the identifier that *records* has for that.
        """
        ...


@dataclass(frozen=True, slots=True)
class Stray:
    """A row that belongs to no record: where it stands, and why it cannot be taken."""

    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Batch:
    """A file that was read; nothing of it is in the vault yet.

    Attributes:
        name: The file's name.
        givens: What it asks to be recorded, by the number of the row.
        strays: Rows that belong to none of them.
        source: What it was read from.
        is_table: Whether it has columns, so that a blank cell means the form's default.
    """

    name: str
    givens: tuple[Given, ...]
    strays: tuple[Stray, ...]
    source: Source
    is_table: bool = True


def read_file(path: Path, catalogue: Catalogue, *, form: str = "", progress: Progress) -> Batch:
    """The rows of the file at *path*.

    Args:
        path: Where it is.
        catalogue: The forms that its rows may be for.
        form: The form of files that do not name theirs.
        progress: Told when the file has been read.

    Raises:
        NoSuchForm: when *form*, or a form that the file names, is not there.
        FormNotNamed: when neither names one.
        SheetError, NotReadable: when it is no such file.
        PlaceError: when it is not there.
    """
    suffix = path.suffix.lower()
    named = catalogue.form(form) if form else None
    if suffix not in SUFFIXES:
        raise SheetUnreadable(reason=f"its name does not end in {', '.join(SUFFIXES)}")
    try:
        raw = read_small(path, FILE_MOST_BYTES)
    except TooLarge:
        raise SheetUnreadable(reason=f"it is larger than {FILE_MOST_BYTES // 1024 // 1024} MiB") from None
    batch = _read(path.name, raw, catalogue=catalogue, form=named)
    progress.step("Read", len(batch.givens), len(batch.givens))
    return batch


def _read(name: str, raw: bytes, *, catalogue: Catalogue, form: Form | None) -> Batch:
    suffix = Path(name).suffix.lower()
    if suffix in SHEET_SUFFIXES:
        return _of_sheets(name, read_sheets(raw, catalogue))
    if suffix in COMMA_SUFFIXES:
        if form is None:
            raise FormNotNamed
        found = read_commas(raw, form)
        return Batch(name, found.givens, (), found)
    givens = parse_given(raw, form.id if form else None)
    for given in givens:
        if not given.form:
            raise FormNotNamed
        catalogue.form(given.form)
    return Batch(name, givens, (), JsonSource(givens), is_table=False)


def _of_sheets(name: str, found: SheetSource) -> Batch:
    strays = tuple(
        Stray(
            f"{stray.sheet} {stray.row.number}",
            said("No row has the number that stands in {heading}.", heading=stray.heading),
        )
        for stray in found.strays
    )
    return Batch(name, found.givens, strays, found)
