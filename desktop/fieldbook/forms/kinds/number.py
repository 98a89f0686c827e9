"""Numbers: decimal, never float; whole ones for people and things that are counted."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from pydantic_core import CoreSchema, core_schema

from fieldbook.base.canonical import Value
from fieldbook.base.said import said
from fieldbook.forms.kind import Cell, Kind, Reading, Titles, Typed, WireError, as_text, wire_text
from fieldbook.forms.values.number import (
    AmbiguousNumberError,
    format_number,
    parse_number,
    plain_number,
    typed_number,
)

_WIRE = re.compile(r"(?!-0$)-?(?:0|[1-9]\d{0,17})(?:\.\d{0,17}[1-9])?", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class Number(Kind[Decimal]):
    """A number.

    Attributes:
        least, most: Inclusive bounds.
        whole: Whether only whole numbers count.
        example: One that is right, for the problem's sentence.
    """

    least: Decimal | None = Decimal(0)
    most: Decimal | None = None
    whole: bool = False
    example: str = "1500"

    name: ClassVar[str] = "number"

    def parse(self, typed: Typed) -> Reading[Decimal]:
        """Read it as people write it; what could mean two numbers is asked back."""
        text = as_text(typed)
        if text is None:
            return self._no_number()
        try:
            value = parse_number(text)
        except AmbiguousNumberError as error:
            larger, smaller = plain_number(error.larger), plain_number(error.smaller)
            return self.problem(
                "ambiguous",
                said(
                    "This can mean two numbers. Write {larger}, or {smaller} for the smaller one.",
                    larger=larger,
                    smaller=smaller,
                ),
            )
        except ValueError:
            return self._no_number()
        return self._bounded(value)

    def _no_number(self) -> Reading[Decimal]:
        text = said("Write a number, for example {example}.", example=self.example)
        return self.problem("not_number", text)

    def _bounded(self, value: Decimal) -> Reading[Decimal]:
        if self.whole and value != value.to_integral_value():
            return self.problem("not_whole", "Write a whole number, for example 17.")
        if self.least is not None and value < self.least:
            return self.problem("too_small", said("Write {least} or more.", least=format_number(self.least)))
        if self.most is not None and value > self.most:
            return self.problem("too_large", said("Write {most} or less.", most=format_number(self.most)))
        return Reading(Decimal(plain_number(value)))

    def echo(self, value: Decimal) -> str:
        """With commas: ``= 2,500,000``."""
        return f"= {format_number(value)}"

    def typed(self, value: Decimal) -> Typed:
        """Plain digits that can be read in one way only."""
        return typed_number(value)

    def show(self, value: Decimal, titles: Titles) -> str:
        """With commas between thousands."""
        del titles
        return format_number(value)

    def cells(self, value: Decimal, titles: Titles) -> tuple[Cell, ...]:
        """A number that a sheet can calculate with."""
        del titles
        return (value,)

    def to_wire(self, value: Decimal) -> Value:
        """Its one plain spelling, as text: no float ever."""
        return plain_number(value)

    def from_wire(self, wire: Value) -> Decimal:
        """The number of that spelling."""
        text = wire_text(wire)
        if not _WIRE.fullmatch(text):
            raise WireError("not a plain number")
        return Decimal(text)

    def schema(self) -> CoreSchema:
        """A finite decimal."""
        return core_schema.decimal_schema(strict=True, allow_inf_nan=False)
