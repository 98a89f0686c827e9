"""Coordinates: where on the earth something is."""

from dataclasses import dataclass
from typing import ClassVar

from pydantic_core import CoreSchema, core_schema

from fieldbook.base.canonical import Value
from fieldbook.forms.kind import Cell, Kind, Reading, Titles, Typed, WireError, as_text, wire_text
from fieldbook.forms.values.position import Position, parse_position, position_from


@dataclass(frozen=True, kw_only=True)
class Coordinates(Kind[Position]):
    """A position (WGS84), kept to the metre."""

    name: ClassVar[str] = "coordinates"

    def parse(self, typed: Typed) -> Reading[Position]:
        """Degrees, ``41°59'47" N 21°25'53" E``, MGRS ``34T EM 3572 4948`` or UTM ``34T 535726 4649488``."""
        try:
            return Reading(parse_position(as_text(typed) or ""))
        except ValueError:
            text = (
                "Write latitude and longitude, for example 41.9965, 21.4314 or 41°59'47\" N 21°25'53\" E; "
                "or a grid reference, for example 34T EM 3572 4948."
            )
            return self.problem("not_position", text)

    def echo(self, value: Position) -> str:
        """With the sides of the earth, so that a swap is seen; and on the grid of a military map."""
        return f"{value.shown}  ·  {value.grid}" if value.grid else value.shown

    def typed(self, value: Position) -> Typed:
        """``41.99646, 21.43141``."""
        return str(value).replace(",", ", ")

    def show(self, value: Position, titles: Titles) -> str:
        """``41.99646° N, 21.43141° E``."""
        del titles
        return value.shown

    def headings(self) -> tuple[str, ...]:
        """Two numbers that a map can be drawn from."""
        return (f"{self.label}: latitude", f"{self.label}: longitude")

    def cells(self, value: Position, titles: Titles) -> tuple[Cell, ...]:
        """Degrees north and degrees east."""
        del titles
        return (value.latitude, value.longitude)

    def to_wire(self, value: Position) -> Value:
        """``41.99646,21.43141``."""
        return str(value)

    def from_wire(self, wire: Value) -> Position:
        """The position of that spelling."""
        try:
            return position_from(wire_text(wire))
        except ValueError as error:
            raise WireError("not a position") from error

    def schema(self) -> CoreSchema:
        """A position."""
        return core_schema.is_instance_schema(Position)
