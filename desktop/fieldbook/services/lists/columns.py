"""The columns that a list can show: those of its form, any other answer, and what is known of the record."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fieldbook.base.errors import NotOffered
from fieldbook.base.ids import RecordId
from fieldbook.base.said import said
from fieldbook.forms.answers import Answers, show_answer
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Titles
from fieldbook.services.figures import read_body
from fieldbook.services.lists.narrowing import writer_names
from fieldbook.services.session import Session, short_record
from fieldbook.store.queries import Queries
from fieldbook.store.rows import Row

OPERATION, CHANGED, OFFICER, STATION = "_operation", "_changed", "_officer", "_station"
RECORD, REVISIONS = "_record", "_revisions"
_ABOUT = (OPERATION, CHANGED, OFFICER, STATION, RECORD, REVISIONS)


@dataclass(frozen=True, slots=True)
class Column:
    """A column that can be shown: its name for programs, and its heading."""

    name: str
    label: str


def choosable(form: Form) -> list[Column]:
    """Every column that the list of *form* can show beside the title; nothing that is sensitive."""
    others = (field.name for field in form.fields if field.name not in form.listed)
    names = [*form.listed, *(name for name in others if name != form.operation_field)]
    answers = [Column(name, form.field(name).kind.label) for name in names if _may_show(form, name)]
    return [*answers, *about_records()]


def about_records() -> list[Column]:
    """The columns that every form has."""
    labels = {
        OPERATION: said("Operation"),
        CHANGED: said("Changed"),
        OFFICER: said("Officer"),
        STATION: said("Station"),
        RECORD: said("Record"),
        REVISIONS: said("Revisions"),
    }
    return [Column(name, labels[name]) for name in _ABOUT]


def chosen(form: Form, names: Iterable[str]) -> tuple[Column, ...]:
    """The columns of these names, in their order.

    Raises:
        NotOffered: for one that is none.
    """
    offered = {column.name: column for column in choosable(form)}
    found = list(dict.fromkeys(names))
    for name in found:
        if name not in offered:
            raise NotOffered(given=name, known=", ".join(offered))
    return tuple(offered[name] for name in found)


class CellMaker:
    """Makes the cells of chosen columns; of what the form lists without opening the answers."""

    def __init__(self, session: Session, form: Form, columns: Sequence[str], *, queries: Queries) -> None:
        """Cells of *columns* for rows of *form*, read through *queries*."""
        self._session, self._form, self._queries = session, form, queries
        self._columns = tuple(columns)
        self._listed = {name: at for at, name in enumerate(form.listed)}
        self._opened = [name for name in columns if name not in self._listed and name not in _ABOUT]
        self._names = writer_names(queries) if {OFFICER, STATION} & set(columns) else {}
        self._titles: dict[RecordId, str] = {}

    def cells(self, rows: Sequence[Row]) -> list[tuple[str, ...]]:
        """For each row its cells, in the order of the columns."""
        bodies = self._queries.sifter.bodies([row.record for row in rows]) if self._opened else {}
        return [self._of_row(row, bodies.get(row.record, b"")) for row in rows]

    def _of_row(self, row: Row, body: bytes) -> tuple[str, ...]:
        kept = read_body(self._session, self._form, row=row, body=body) if self._opened else None
        answers = kept.answers if kept else None
        return tuple(self._cell(row, name, answers) for name in self._columns)

    def _cell(self, row: Row, name: str, answers: Answers | None) -> str:
        at = self._listed.get(name)
        if at is not None:
            return row.listed[at] if at < len(row.listed) else ""
        if name in _ABOUT:
            return self._about(row, name)
        return show_answer(self._form.field(name), answers, self.title) if answers is not None else ""

    def _about(self, row: Row, name: str) -> str:
        if name == OPERATION:
            return self.title(row.operation) if row.operation else ""
        known = {
            CHANGED: row.changed_at,
            RECORD: short_record(row.record),
            REVISIONS: str(row.revisions),
            OFFICER: self._names.get("officer", {}).get(row.officer, ""),
            STATION: self._names.get("station", {}).get(row.device, ""),
        }
        return known[name]

    @property
    def title(self) -> Titles:
        """Looks up titles, each once."""
        return self._title

    def _title(self, record: RecordId) -> str:
        if record not in self._titles:
            found = self._queries.row(record)
            self._titles[record] = found.title if found and found.title else short_record(record)
        return self._titles[record]


def _may_show(form: Form, name: str) -> bool:
    return not form.field(name).kind.sensitive
