"""A time of day, as the clock on the wall shows it."""

import re
from dataclasses import dataclass
from typing import ClassVar

from pydantic_core import CoreSchema, core_schema

from fieldbook.base.canonical import Value
from fieldbook.base.digits import western_line
from fieldbook.forms.kind import Kind, Reading, Titles, Typed, WireError, as_text, wire_text

_BEFORE_NOON, _AFTER_NOON = "am|ص|صباحا|صباحًا", "pm|م|مساء|مساءً"
_SPELLED = re.compile(
    rf"([0-9]{{1,2}})(?:[:.h ]?([0-9]{{2}}))?\s*({_BEFORE_NOON}|{_AFTER_NOON})?", re.IGNORECASE
)
_KEPT = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d", re.ASCII)
_HOURS, _MINUTES, _NOON = 24, 60, 12


@dataclass(frozen=True, kw_only=True)
class ClockTime(Kind[str]):
    """Hours and minutes of local time."""

    name: ClassVar[str] = "clock"

    def parse(self, typed: Typed) -> Reading[str]:
        """``14:05``, ``1405``, ``14.05``, ``14h05``, ``2:05 pm``, ``9``, ``٢:٠٥ م``."""
        found = _SPELLED.fullmatch(western_line(as_text(typed) or ""))
        kept = _kept(found) if found else None
        if kept is None:
            return self.problem("not_time", "Write a time such as 14:05.")
        return Reading(kept)

    def echo(self, value: str) -> str:
        """As a clock shows it."""
        return value

    def typed(self, value: str) -> Typed:
        """``14:05``."""
        return value

    def show(self, value: str, titles: Titles) -> str:
        """``14:05``."""
        del titles
        return value

    def to_wire(self, value: str) -> Value:
        """``14:05``."""
        return value

    def from_wire(self, wire: Value) -> str:
        """The time of that spelling."""
        text = wire_text(wire)
        if not _KEPT.fullmatch(text):
            raise WireError("not a time")
        return text

    def schema(self) -> CoreSchema:
        """Hours and minutes, two digits each."""
        return core_schema.str_schema(strict=True, pattern=f"^{_KEPT.pattern}$")


def _kept(found: re.Match[str]) -> str | None:
    hours, minutes, half = int(found.group(1)), int(found.group(2) or 0), (found.group(3) or "").lower()
    if half and not 1 <= hours <= _NOON:
        return None
    if half:
        hours = hours % _NOON + (_NOON if half in _AFTER_NOON.split("|") else 0)
    return f"{hours:02d}:{minutes:02d}" if hours < _HOURS and minutes < _MINUTES else None
