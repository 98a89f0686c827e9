"""Numbers: decimal, never float; whole ones for people and things that are counted."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from pydantic_core import CoreSchema, core_schema

from fieldbook.base.canonical import Value
from fieldbook.base.said import in_row, of_number, said
from fieldbook.forms.kind import Beside, Cell, Kind, Reading, Titles, Typed, WireError, as_text, wire_text
from fieldbook.forms.stating.counted import counted_apart
from fieldbook.forms.values.measured import mass_echo
from fieldbook.forms.values.number import (
    LARGEST,
    AmbiguousNumberError,
    TooLargeError,
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
        unit_in: The question beside it that says in what unit it is; one that is typed with it belongs there.
        money_in: The same for its currency.
        example: One that is right, for the problem's sentence.
    """

    least: Decimal | None = Decimal(0)
    most: Decimal | None = None
    whole: bool = False
    unit_in: str = ""
    money_in: str = ""
    example: str = "1500"

    name: ClassVar[str] = "number"

    def parse(self, typed: Typed) -> Reading[Decimal]:
        """Read it as people write it; what could mean two numbers is asked back."""
        text = as_text(typed)
        if text is None:
            return self._no_number()
        beside = self.beside(text)
        try:
            value = parse_number(beside.bare if beside else text)
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
        except TooLargeError as error:
            value = error.value
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
        if abs(value) > LARGEST:
            return self._too_large(value)
        return Reading(Decimal(plain_number(value)))

    def _too_large(self, value: Decimal) -> Reading[Decimal]:
        """Where the question itself has no bound: numbers end where every program still counts exactly."""
        if value < 0:
            return self.problem("too_small", said("Write {least} or more.", least=format_number(-LARGEST)))
        text = said("This is larger than can be kept. Write {most} or less.", most=format_number(LARGEST))
        return self.problem("too_large", text)

    def echo(self, value: Decimal) -> str:
        """With commas: ``= 2,500,000``."""
        return f"= {format_number(value)}"

    def understood(self, typed: Typed) -> str:
        """With the unit or currency that was typed: ``= 12 kg = 12,000 g``, ``= 200,000 US Dollar``."""
        beside, value = self.beside(typed), self.read(typed).value
        if beside is None or not isinstance(value, Decimal):
            return super().understood(typed)
        parts = ["=", format_number(value), of_number(beside.written, value)]
        other = mass_echo(value, beside.codes[0])
        return in_row([*parts, "=", other] if other else parts, " ")

    @property
    def has_beside(self) -> bool:
        """Whether its unit or currency is asked beside it."""
        return bool(self.unit_in or self.money_in)

    def beside(self, typed: Typed) -> Beside | None:
        """The unit or the currency that was typed with it."""
        if not self.has_beside or not isinstance(typed, str) or typed.isdecimal():
            return None  # most numbers come bare
        found = counted_apart(typed, units=bool(self.unit_in), money=bool(self.money_in))
        if found is None:
            return None
        question = self.money_in if found.is_money else self.unit_in
        return Beside(question, found.codes, found.bare, found.written)

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
