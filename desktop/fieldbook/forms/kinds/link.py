"""Another record, by its identifier."""

from dataclasses import dataclass
from typing import ClassVar

from pydantic_core import CoreSchema, core_schema

from fieldbook.base.canonical import Value
from fieldbook.base.ids import RecordId, is_id
from fieldbook.forms.kind import Cell, Kind, Links, Reading, Titles, Typed, WireError, as_text, wire_text


@dataclass(frozen=True, kw_only=True)
class Link(Kind[RecordId]):
    """One record of another form.

    Attributes:
        forms: Ids of the forms that it may point at.
    """

    forms: tuple[str, ...]

    name: ClassVar[str] = "link"

    def parse(self, typed: Typed) -> Reading[RecordId]:
        """The identifier; faces offer titles and hand over the identifier."""
        text = (as_text(typed) or "").lower()
        return (
            Reading(RecordId(text))
            if is_id(text)
            else self.problem("not_record", "Choose a record of the list.")
        )

    def typed(self, value: RecordId) -> Typed:
        """The identifier."""
        return value

    def show(self, value: RecordId, titles: Titles) -> str:
        """The title of the record."""
        return titles(value)

    def headings(self) -> tuple[str, ...]:
        """The title, and the identifier that never changes."""
        return (self.label, f"{self.label}: record")

    def cells(self, value: RecordId, titles: Titles) -> tuple[Cell, ...]:
        """Title and identifier."""
        return (titles(value), value)

    def links(self, value: RecordId) -> Links:
        """The one record."""
        return (("", value),)

    def to_wire(self, value: RecordId) -> Value:
        """The identifier."""
        return value

    def from_wire(self, wire: Value) -> RecordId:
        """The identifier."""
        text = wire_text(wire)
        if not is_id(text):
            raise WireError("not an identifier")
        return RecordId(text)

    def schema(self) -> CoreSchema:
        """An identifier."""
        return core_schema.str_schema(strict=True, pattern=r"^[0-9a-f]{32}$")

    def describe(self) -> dict[str, Value]:
        """With the forms it may point at."""
        return {**super().describe(), "forms": list(self.forms)}
