"""A file that is kept encrypted in the vault; named by its digests, never typed by a person."""

from dataclasses import dataclass
from typing import ClassVar

from pydantic_core import CoreSchema, core_schema

from fieldbook.base.canonical import Value
from fieldbook.forms.kind import (
    Cell,
    Kind,
    Reading,
    Titles,
    Typed,
    WireError,
    as_text,
    wire_object,
    wire_text,
)
from fieldbook.forms.values.filed import Filed

_PARTS = {"name", "type", "size_bytes", "sha256", "sealed"}


@dataclass(frozen=True, kw_only=True)
class FileKind(Kind[Filed]):
    """One file of the vault. What stands here is written by the program when the file is added."""

    name: ClassVar[str] = "file"

    def parse(self, typed: Typed) -> Reading[Filed]:
        """The line that ``Filed.spelled`` gives; anything else was not written by the program."""
        text = as_text(typed)
        try:
            return Reading(Filed.parse(text or ""))
        except ValueError:
            return self.problem(
                "not_added", "A file is added on the page of its record, or with: fieldbook attach add."
            )

    def typed(self, value: Filed) -> Typed:
        """All of it in one line."""
        return value.spelled

    def show(self, value: Filed, titles: Titles) -> str:
        """Name and size."""
        del titles
        return value.shown

    def headings(self) -> tuple[str, ...]:
        """Name, sort, size and both digests."""
        parts = ("type", "bytes", "SHA-256", "SHA-256 encrypted")
        return (self.label, *(f"{self.label}: {part}" for part in parts))

    def cells(self, value: Filed, titles: Titles) -> tuple[Cell, ...]:
        """What says of a file which one it is, and never what is in it."""
        del titles
        return (value.name, value.media_type, value.size_bytes, value.sha256, value.sealed)

    def to_wire(self, value: Filed) -> Value:
        """An object of its parts."""
        return {
            "name": value.name,
            "type": value.media_type,
            "size_bytes": value.size_bytes,
            "sha256": value.sha256,
            "sealed": value.sealed,
        }

    def from_wire(self, wire: Value) -> Filed:
        """The file of these parts."""
        found = wire_object(wire)
        if set(found) != _PARTS or type(size_bytes := found["size_bytes"]) is not int:
            raise WireError("not a file")
        texts = (wire_text(found[name]) for name in ("name", "type", "sha256", "sealed"))
        name, media_type, sha256, sealed = texts
        try:
            return Filed(name, media_type, size_bytes, sha256, sealed)
        except ValueError as error:
            raise WireError("not a file") from error

    def schema(self) -> CoreSchema:
        """A file whose parts were looked at when it was made."""
        return core_schema.is_instance_schema(Filed)
