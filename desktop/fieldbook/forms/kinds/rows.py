"""A group that repeats: agencies, relations, items."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from pydantic_core import CoreSchema, core_schema

from fieldbook.base import limits
from fieldbook.base.canonical import Value
from fieldbook.base.missing import Missing
from fieldbook.base.said import FORMS, as_said, in_row, said
from fieldbook.forms.answers import Answers
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Cell, Kind, Links, Reading, Titles, Typed, WireError, is_blank

if TYPE_CHECKING:
    from fieldbook.base.problem import Problem


@dataclass(frozen=True, kw_only=True)
class Rows(Kind[tuple[Answers, ...]]):
    """Rows of one group; blank rows do not count.

    Attributes:
        row: The kind of one row.
        row_label: What one row is called: ``agency``.
        apart: Whether a workbook writes each row as a line of a sheet of its own.
    """

    row: GroupKind[Any]
    row_label: str = "row"
    apart: bool = False

    name: ClassVar[str] = "rows"

    def __post_init__(self) -> None:
        """What one row is called can be said in any language too."""
        super().__post_init__()
        object.__setattr__(self, "row_label", as_said(self.row_label, FORMS))

    def parse(self, typed: Typed) -> Reading[tuple[Answers, ...]]:
        """Read every row; each problem tells its row."""
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

    def typed(self, value: tuple[Answers, ...]) -> Typed:
        """A list of objects."""
        return [self.row.typed(row) for row in value]

    def show(self, value: tuple[Answers, ...], titles: Titles) -> str:
        """The rows with semicolons between them."""
        return in_row((self.row.show(row, titles) for row in value), "; ")

    def counted(self, value: tuple[Answers, ...]) -> str:
        """How many there are: ``1 item``, ``40 items``."""
        many = f"{self.row_label[:-1]}ies" if self.row_label.endswith("y") else f"{self.row_label}s"
        return f"{len(value)} {self.row_label if len(value) == 1 else many}"

    def cells(self, value: tuple[Answers, ...], titles: Titles) -> tuple[Cell, ...]:
        """All rows in one cell, or how many there are where they have a sheet of their own."""
        return (self.counted(value) if self.apart else self.show(value, titles),)

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
