"""Words: one line, or several."""

from dataclasses import dataclass
from typing import ClassVar

from pydantic_core import CoreSchema, core_schema

from fieldbook.base import limits
from fieldbook.base.canonical import Value, normal_text
from fieldbook.base.missing import Missing
from fieldbook.base.said import said
from fieldbook.base.wording import one_line, trimmed, turning_in
from fieldbook.forms.kind import Cell, Kind, Reading, Titles, Typed, told_turning, wire_text


@dataclass(frozen=True, kw_only=True)
class Text(Kind[str]):
    """Words.

    Attributes:
        most: The longest text, in characters.
        lines: Whether it may have several lines.
    """

    most: int = 200
    lines: bool = False

    name: ClassVar[str] = "text"

    def parse(self, typed: Typed) -> Reading[str]:
        """Trim, put in NFC, and look at the length; nothing that was written is taken out."""
        if not isinstance(typed, str):
            return self.problem("not_text", said("{label} takes words.", label=self.label))
        text = normal_text(typed)
        text = trimmed(text) if self.lines else one_line(text)
        turning = None if self.lines else turning_in(text)
        if turning is not None:
            return Reading(Missing.NOT_ASKED, (told_turning(turning),))
        if len(text) > self.most:
            return self.problem(
                "too_long",
                said("Use at most {most} characters; there are {found}.", most=self.most, found=len(text)),
            )
        return Reading(text or Missing.NOT_ASKED)

    def typed(self, value: str) -> Typed:
        """The text itself."""
        return value

    def show(self, value: str, titles: Titles) -> str:
        """On one line."""
        del titles
        return " ".join(value.split())

    def cells(self, value: str, titles: Titles) -> tuple[Cell, ...]:
        """As it was written, on as many lines."""
        del titles
        return (value,)

    def to_wire(self, value: str) -> Value:
        """The text itself."""
        return value

    def from_wire(self, wire: Value) -> str:
        """The text itself."""
        return wire_text(wire)

    def schema(self) -> CoreSchema:
        """A text that is there, and not too long for any field."""
        return core_schema.str_schema(strict=True, min_length=1, max_length=limits.TEXT_MOST)

    def describe(self) -> dict[str, Value]:
        """With the longest length."""
        return {**super().describe(), "most": self.most, "lines": self.lines}
