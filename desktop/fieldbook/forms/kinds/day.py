"""A date, as far as it is known."""

from dataclasses import dataclass
from typing import ClassVar

from pydantic_core import CoreSchema, core_schema

from fieldbook.base.canonical import Value
from fieldbook.forms.kind import Cell, Kind, Reading, Titles, Typed, WireError, as_text, wire_text
from fieldbook.forms.values.day import Day, parse_day

_AT_THE_KEYBOARD = "T means today."
_SHORT = frozenset({"t", "y"})
"""Today and yesterday while somebody types; a file does not know on which day it will be taken in."""


@dataclass(frozen=True, kw_only=True)
class DayKind(Kind[Day]):
    """A day, a month or a year."""

    name: ClassVar[str] = "day"

    def parse(self, typed: Typed) -> Reading[Day]:
        """A day as people write it; the day, or day and month, may be left out."""
        text = as_text(typed)
        if text and text.casefold() in _SHORT:
            return self.problem(
                "of_today", "T and Y mean a day only while they are typed: write a date such as 9.12.2019."
            )
        try:
            return Reading(parse_day(text or ""))
        except ValueError:
            return self.problem(
                "not_day", "Write a date such as 9.12.2019; leave out the day or month if not known."
            )

    def echo(self, value: Day) -> str:
        """In words, so that day and month cannot be taken for one another."""
        return value.shown

    def typed(self, value: Day) -> Typed:
        """``2019-12-09``."""
        return str(value)

    def show(self, value: Day, titles: Titles) -> str:
        """``9 December 2019``."""
        del titles
        return value.shown

    @property
    def help_in_files(self) -> str:
        """Without the key for today."""
        return self.help.replace(_AT_THE_KEYBOARD, "").strip()

    def headings(self) -> tuple[str, ...]:
        """The date, and how much of it is known."""
        return (self.label, f"{self.label}: precision")

    def cells(self, value: Day, titles: Titles) -> tuple[Cell, ...]:
        """``2019-12`` and ``month``."""
        del titles
        return (str(value), value.precision)

    def to_wire(self, value: Day) -> Value:
        """``2019-12-09``."""
        return str(value)

    def from_wire(self, wire: Value) -> Day:
        """The day of that spelling."""
        text = wire_text(wire)
        try:
            day = parse_day(text)
        except ValueError as error:
            raise WireError("not a day") from error
        if str(day) != text:
            raise WireError("a second spelling of a day")
        return day

    def schema(self) -> CoreSchema:
        """A day."""
        return core_schema.is_instance_schema(Day)
