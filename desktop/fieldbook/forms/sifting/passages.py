"""What search finds of a record: its answers with the names of their fields, and nothing sensitive."""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.said import in_row
from fieldbook.forms.answers import Answers, AnyKind, Field, fields_of, show_answer
from fieldbook.forms.kind import Titles
from fieldbook.forms.kinds.figure import FigureKind
from fieldbook.forms.kinds.rows import Rows


@dataclass(frozen=True, slots=True)
class Passage:
    """One answer as a person reads it, and what its field is called: ``Items: Serial number``."""

    label: str
    text: str


def passages_of(answers: Answers, outer: tuple[str, ...] = ()) -> Iterator[Passage]:
    """Every answer that search may find, in the order of the form."""
    for field in fields_of(type(answers)):
        value = getattr(answers, field.name)
        if field.kind.sensitive or value is Missing.NOT_ASKED:
            continue
        if isinstance(value, Answers) and field.kind.is_closed(value):
            continue
        yield from _of_field(field, answers, outer)


def search_text(answers: Answers) -> str:
    """All of it in one string."""
    return " ".join(passage.text for passage in passages_of(answers))


def _of_field(field: Field, answers: Answers, outer: tuple[str, ...]) -> Iterator[Passage]:
    value = getattr(answers, field.name)
    labels = (*outer, field.kind.label)
    # A group in one line would hold its sensitive parts too, except a figure, which has none.
    if isinstance(field.kind, FigureKind) or not isinstance(value, Answers | tuple):
        yield from _shown(field, answers, labels)
    inner = value if isinstance(value, tuple) else (value,)
    rows = [row for row in inner if isinstance(row, Answers) and not _is_closed_row(field.kind, row)]
    for row in rows:
        yield from passages_of(row, labels)
    if isinstance(value, tuple) and not rows:
        yield from _shown(field, answers, labels)


def _shown(field: Field, answers: Answers, labels: tuple[str, ...]) -> Iterator[Passage]:
    text = show_answer(field, answers, _NO_TITLES)
    if text:
        yield Passage(in_row(dict.fromkeys(labels), ": "), text)


def _is_closed_row(kind: AnyKind, row: Answers) -> bool:
    return isinstance(kind, Rows) and kind.row.is_closed(row)


def _no_titles(_record: RecordId) -> str:
    return ""


_NO_TITLES: Titles = _no_titles
