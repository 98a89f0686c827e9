"""A group that repeats: agencies, relations, items."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from pydantic_core import CoreSchema, core_schema

from fieldbook.base import limits
from fieldbook.base.canonical import Value
from fieldbook.base.missing import Missing
from fieldbook.base.said import FORMS, PLURAL, Said, as_said, in_row, plain, said
from fieldbook.forms.answers import Answers, field_of, show_answer
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Cell, Kind, Links, Reading, Titles, Typed, WireError, is_blank

if TYPE_CHECKING:
    from fieldbook.base.problem import Problem
    from fieldbook.forms.answers import Field

_BETWEEN = re.compile(r"[;,\n]")


@dataclass(frozen=True, kw_only=True)
class Rows(Kind[tuple[Answers, ...]]):
    """Rows of one group; blank rows do not count.

    Attributes:
        row: The kind of one row.
        row_label: What one row is called: ``agency``.
        apart: Whether a workbook writes each row as a line of a sheet of its own.
        named_by: The part that says what a row is. Its answer alone stands for a row where somebody is in a
            hurry (``medical, legal``), and titles say the rows by it; "" for rows that are only counted.
        told_by: The part whose answers stand for the rows in titles and lists where no part names them.
    """

    row: GroupKind[Any]
    row_label: str = "row"
    apart: bool = False
    named_by: str = ""
    told_by: str = ""

    name: ClassVar[str] = "rows"

    def __post_init__(self) -> None:
        """What one row is called can be said in any language too."""
        super().__post_init__()
        object.__setattr__(self, "row_label", as_said(self.row_label, FORMS))

    def parse(self, typed: Typed) -> Reading[tuple[Answers, ...]]:
        """Read every row; each problem tells its row."""
        typed = self.spread(typed)
        if not isinstance(typed, list):
            return self.problem(
                "not_rows",
                said("{label} takes a list, one object a {row}.", label=self.label, row=self.row_label),
            )
        if len(typed) > limits.ROWS_MOST:
            return self.problem("too_many", said("At most {most} rows fit here.", most=limits.ROWS_MOST))
        rows: list[Answers] = []
        problems: list[Problem] = []
        for at, part in enumerate(typed):
            if is_blank(part):
                continue
            reading = self.row.parse(part)
            problems.extend(problem.under(at) for problem in reading.problems)
            if not isinstance(reading.value, Missing):
                rows.append(reading.value)
        return Reading(tuple(rows) or Missing.NOT_ASKED, tuple(problems))

    def spread(self, typed: Typed) -> Typed:
        """Rows that are given by name alone as rows with parts."""
        if not self.named_by:
            return typed
        given = self._names_in(typed) if isinstance(typed, str) else typed
        if not isinstance(given, list):
            return given
        return [{self.named_by: row} if isinstance(row, str) and row.strip() else row for row in given]

    def _names_in(self, line: str) -> Typed:
        whole = not self._naming.kind.read(line).problems
        return [line] if whole else [part.strip() for part in _BETWEEN.split(line) if part.strip()]

    @property
    def _naming(self) -> "Field":
        return field_of(self.row.model, self.named_by)

    def names(self, value: tuple[Answers, ...]) -> tuple[str, ...]:
        """The answers that name the rows, each once; none where rows are only counted."""
        found = (getattr(row, self.named_by) for row in value) if self.named_by else ()
        return tuple(dict.fromkeys(str(name) for name in found if not isinstance(name, Missing)))

    def called(self, value: tuple[Answers, ...], titles: Titles) -> str:
        """The rows as a title says them: by their names, or how many there are."""
        telling = self.named_by or self.told_by
        if not telling:
            return self.counted(value)
        field = field_of(self.row.model, telling)
        shown = (show_answer(field, row, titles) for row in value)
        return in_row(dict.fromkeys(name for name in shown if name)) or self.counted(value)

    def typed(self, value: tuple[Answers, ...]) -> Typed:
        """A list of objects."""
        return [self.row.typed(row) for row in value]

    def show(self, value: tuple[Answers, ...], titles: Titles) -> str:
        """The rows with semicolons between them."""
        return in_row((self.row.show(row, titles) for row in value), "; ")

    def counted(self, value: tuple[Answers, ...]) -> str:
        """How many there are: ``1 item``, ``40 items``."""
        if len(value) == 1:
            return Said(self.one_row, context=FORMS)
        return Said(self.many_rows, context=FORMS, values={PLURAL: len(value)})

    @property
    def one_row(self) -> str:
        """``1 item``."""
        return f"1 {plain(self.row_label)}"

    @property
    def many_rows(self) -> str:
        """``{n} items``."""
        stem = plain(self.row_label)
        many = f"{stem[:-1]}ies" if stem.endswith("y") else f"{stem}es" if stem.endswith("ch") else f"{stem}s"
        return f"{{{PLURAL}}} {many}"

    def cells(self, value: tuple[Answers, ...], titles: Titles) -> tuple[Cell, ...]:
        """All rows in one cell, or how many there are where they have a sheet of their own."""
        return (self.called(value, titles) if self.apart else self.show(value, titles),)

    def to_wire(self, value: tuple[Answers, ...]) -> Value:
        """A list of objects."""
        return [self.row.to_wire(row) for row in value]

    def from_wire(self, wire: Value) -> tuple[Answers, ...]:
        """The rows that were kept."""
        if not isinstance(wire, list) or not wire:
            raise WireError("a list was expected")
        return tuple(self.row.from_wire(row) for row in wire)

    def schema(self) -> CoreSchema:
        """Some rows."""
        return core_schema.tuple_variable_schema(self.row.schema(), strict=True, min_length=1)

    def links(self, value: tuple[Answers, ...]) -> Links:
        """The links of every row."""
        return tuple(
            (f"{at}.{rest}", target) for at, row in enumerate(value) for rest, target in self.row.links(row)
        )

    def describe(self) -> dict[str, Value]:
        """With the parts of one row."""
        return {**super().describe(), "row": self.row.describe()}
