"""A kind whose answer is a group of answers: a figure, an address, one row of a table."""

from dataclasses import dataclass
from functools import cache
from typing import ClassVar, TypeVar

from pydantic_core import CoreSchema, core_schema

from fieldbook.base.canonical import Value
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, errors_in
from fieldbook.base.said import in_row, said
from fieldbook.forms.answers import (
    Answers,
    Field,
    Rule,
    fields_of,
    from_wire,
    given_in,
    make_answers,
    read_group,
    show_answer,
    to_wire,
    typed_of,
)
from fieldbook.forms.kind import Cell, Kind, Links, Reading, Titles, Typed

G = TypeVar("G", bound=Answers)


@dataclass(frozen=True, kw_only=True)
class GroupKind(Kind[G]):
    """Answers that belong together.

    Attributes:
        model: The declaration of the parts.
        rules: Cross-field checks.
    """

    model: type[G]
    rules: tuple[Rule, ...] = ()

    name: ClassVar[str] = "group"

    def parse(self, typed: Typed) -> Reading[G]:
        """Read all parts; every problem is told, with its path."""
        if not isinstance(typed, dict):
            return self.problem(
                "not_parts", said("{label} has several parts; give each by its name.", label=self.label)
            )
        group = read_group(self.model, typed)
        nothing_left = all(value is Missing.NOT_ASKED for value in group.values.values())
        if errors_in(group.problems):
            return Reading(Missing.NOT_ASKED, group.problems)
        if nothing_left:  # only questions that are not put were answered: the group itself is blank
            return Reading(Missing.NOT_ASKED)
        answers = make_answers(self.model, group.values)
        broken: tuple[Problem, ...] = tuple(problem for rule in self.rules for problem in rule(answers))
        problems = (*group.problems, *broken)
        return Reading(Missing.NOT_ASKED if errors_in(broken) else answers, problems)

    def typed(self, value: G) -> Typed:
        """Every part as it would have been typed."""
        return dict(typed_of(value))

    def show(self, value: G, titles: Titles) -> str:
        """The parts in a row."""
        shown = (show_answer(field, value, titles) for field in fields_of(self.model))
        return in_row(part for part in shown if part)

    def to_wire(self, value: G) -> Value:
        """An object of the parts."""
        return to_wire(value)

    def from_wire(self, wire: Value) -> G:
        """The group kept as *wire*."""
        return from_wire(self.model, wire)

    def schema(self) -> CoreSchema:
        """An instance of the declared model."""
        return core_schema.is_instance_schema(self.model)

    def headings(self) -> tuple[str, ...]:
        """A column for every part, named after both."""
        return tuple(
            f"{self.label}: {heading}" for field in fields_of(self.model) for heading in field.kind.headings()
        )

    def cells(self, value: G, titles: Titles) -> tuple[Cell, ...]:
        """The cells of every part."""
        found: list[Cell] = []
        for field, width in _widths(self.model):
            part = getattr(value, field.name)
            if isinstance(part, Missing):
                found.extend([show_answer(field, value, titles) or None] + [None] * (width - 1))
            else:
                found.extend(field.kind.cells(part, titles))
        return tuple(found)

    def links(self, value: G) -> Links:
        """The links of every part."""
        return tuple(
            (f"{field.name}.{rest}" if rest else field.name, target)
            for field, given in given_in(value)
            if not isinstance(given, Missing)
            for rest, target in field.kind.links(given)
        )

    def describe(self) -> dict[str, Value]:
        """The declaration with its parts."""
        parts: dict[str, Value] = {field.name: field.kind.describe() for field in fields_of(self.model)}
        return {**super().describe(), "parts": parts}


@cache
def _widths(model: type[Answers]) -> tuple[tuple[Field, int], ...]:
    """Every part with the number of its columns: asked for each row of a workbook, and always the same."""
    return tuple((field, len(field.kind.headings())) for field in fields_of(model))
