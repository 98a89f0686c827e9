"""How the questions of a form lie in sheets and columns, both when a template is made and when it is read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from fieldbook.base.missing import Missing
from fieldbook.forms.answers import Answers, AnyKind, fields_of, missing_label
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.values.codelist import CodeList

MARK = "fieldbook template 1"
GUIDE, LISTS, INNER = "Guide", "Lists", "Fieldbook"
NUMBER, RECORD, PROBLEM = "no", "record", "problem"
NUMBER_HEADING, RECORD_HEADING, PROBLEM_HEADING = "No.", "Record", "What to mend"
BLANKS, RIGHT = "why_blank", "why_right"
BLANKS_HEADING, RIGHT_HEADING = "Why there is no answer", "Why it is right all the same"
BLANKS_HELP = "One reason for every blank of this row that a whole record would have. A cell may say another."
RIGHT_HELP = (
    "One reason for every warning about this row; it stays with the record. Errors have to be mended."
)
OWN_HEADINGS = {
    NUMBER: NUMBER_HEADING,
    RECORD: RECORD_HEADING,
    BLANKS: BLANKS_HEADING,
    RIGHT: RIGHT_HEADING,
}
"""What stands above the columns that hold no answer."""
EACH = "*"
EXAMPLE, ALL_ROWS = "Example", "All rows"
NAME_ROW, HEADING_ROW, EXAMPLE_ROW, ALL_ROW, FIRST_ROW = 1, 2, 3, 4, 5
"""The form's own sheet; sheets of what repeats have no row for all."""
READY_ROWS = 1_000
ROWS_IN_FILE_MOST = 100_000

_TITLE_MOST = 31
_UNFIT_IN_TITLE = re.compile(r"[\[\]:*?/\\']")


@dataclass(frozen=True, slots=True)
class Column:
    """One question of a sheet.

    Attributes:
        path: The names that lead to it from the row that the sheet is about.
        heading: What stands above it.
        kind: The kind of its answers.
    """

    path: tuple[str, ...]
    heading: str
    kind: AnyKind

    @property
    def name(self) -> str:
        """The path as it stands in the hidden first row: ``figure.value``."""
        return ".".join(self.path)

    @property
    def is_needed(self) -> bool:
        """Whether a row without it cannot be saved, as far as no other answer changes that."""
        return self.kind.need is Need.REQUIRED and self.kind.shown_when is None


@dataclass(frozen=True)
class Sheet:
    """One sheet: the form's own, or that of a group that repeats.

    Attributes:
        title: What its tab says.
        path: The names down to the repeated group, ``*`` where one of several rows is meant; () for the form.
        levels: Headings of the columns that say which row of the other sheets a row belongs to.
        columns: Its questions.
    """

    title: str
    path: tuple[str, ...]
    levels: tuple[str, ...]
    columns: tuple[Column, ...]

    @property
    def parents(self) -> int:
        """How many of the leading columns say where a row belongs; the form's own rows belong nowhere."""
        return self.path.count(EACH) + 1 if self.path else 0

    @property
    def key_names(self) -> tuple[str, ...]:
        """The hidden names of the leading columns."""
        return tuple(NUMBER if at == 0 else f"{NUMBER}{at + 1}" for at in range(len(self.levels)))

    @property
    def first_row(self) -> int:
        """The first row for answers."""
        return ALL_ROW if self.path else FIRST_ROW

    @cached_property
    def by_name(self) -> dict[str, Column]:
        """The questions by their names."""
        return {column.name: column for column in self.columns}


@dataclass(frozen=True)
class Plan:
    """All sheets of a form's template; the first is the form's own."""

    form: Form
    sheets: tuple[Sheet, ...]


def plan_of(form: Form) -> Plan:
    """The sheets and columns of *form*, made from its declaration alone."""
    found: list[Sheet] = []
    taken = {GUIDE.casefold(), LISTS.casefold(), INNER.casefold()}
    _plan_sheet(found, taken, model=form.model, place=_Place((), (NUMBER_HEADING,), form.plural))
    return Plan(form, tuple(found))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a sheet stands among the others."""

    path: tuple[str, ...]
    levels: tuple[str, ...]
    title: str


def _plan_sheet(found: list[Sheet], taken: set[str], *, model: type[Answers], place: _Place) -> None:
    columns = tuple(columns_in(model))
    own = tuple(column for column in columns if not isinstance(column.kind, Rows))
    title = _title(place.title, taken)
    repeated = [(column, column.kind) for column in columns if isinstance(column.kind, Rows)]
    found.append(Sheet(title, place.path, place.levels, own))
    for column, kind in repeated:
        inner = (*place.path, EACH, *column.path) if place.path else column.path
        # A row needs a number of its own only where rows of another sheet are to point at it.
        levels = (*place.levels, f"{kind.row_label.capitalize()} no.") if _has_rows(kind) else place.levels
        below = _Place(inner, levels, kind.label)
        _plan_sheet(found, taken, model=_model(kind), place=below)


def _has_rows(kind: Rows) -> bool:
    return any(isinstance(column.kind, Rows) for column in columns_in(_model(kind)))


def _model(kind: Rows) -> type[Answers]:
    row: GroupKind[Any] = kind.row
    model: type[Answers] = row.model
    return model


def columns_in(model: type[Answers], path: tuple[str, ...] = (), before: str = "") -> Iterator[Column]:
    """The questions of *model*, those of groups in it one by one; what repeats is one question."""
    for field in fields_of(model):
        heading = f"{before}{field.kind.label}"
        inner = (*path, field.name)
        if isinstance(field.kind, GroupKind):
            yield from columns_in(field.kind.model, inner, f"{heading}: ")
        else:
            yield Column(inner, heading, field.kind)


def _title(wanted: str, taken: set[str]) -> str:
    plain = " ".join(_UNFIT_IN_TITLE.sub(" ", wanted).split())
    title, number = plain[:_TITLE_MOST].strip(), 2
    while title.casefold() in taken:
        tail = f" {number}"
        title, number = f"{plain[: _TITLE_MOST - len(tail)].strip()}{tail}", number + 1
    taken.add(title.casefold())
    return title


# --- what a cell may hold besides its answer -----------------------------------------------------------

REASONS = tuple(reason for reason in Missing if reason is not Missing.NOT_ASKED)


def reason_cell(reason: Missing) -> str:
    """A reason as it stands in a cell: ``[Unknown]``."""
    return f"[{missing_label(reason)}]"


_REASON_CELLS = {
    **{reason_cell(reason).casefold(): reason for reason in Missing},
    **{f"[{reason.value}]": reason for reason in Missing},
}


def reason_of(text: str) -> Missing | None:
    """The reason that *text* states, None when it states none."""
    return _REASON_CELLS.get(" ".join(text.split()).casefold())


def row_reason(text: str) -> Missing | None:
    """The reason that stands for a whole row: with its brackets or without, for nothing else stands there."""
    bare = reason_of(f"[{text.strip()}]")
    return reason_of(text) if bare is None else bare


def code_list(kind: AnyKind) -> CodeList | None:
    """The list that *kind*'s answers come from, None when they come from none."""
    return kind.codes if isinstance(kind, Choice | Choices) else None


def cells_of(codes: CodeList) -> tuple[str, ...]:
    """What can be chosen in a cell: words that mean one code each."""
    return tuple(map(codes.told_apart, codes.codes))
