"""Yes or no."""

from dataclasses import dataclass
from typing import ClassVar

from pydantic_core import CoreSchema, core_schema

from fieldbook.base.canonical import Value
from fieldbook.base.said import said
from fieldbook.forms.kind import Kind, Reading, Titles, Typed, WireError, as_text

_SPOKEN = {
    "yes": True,
    "y": True,
    "true": True,
    "1": True,
    "no": False,
    "n": False,
    "false": False,
    "0": False,
}


@dataclass(frozen=True, kw_only=True)
class YesNo(Kind[bool]):
    """Yes or no; a blank is neither."""

    name: ClassVar[str] = "yesno"

    def parse(self, typed: Typed) -> Reading[bool]:
        """``yes``, ``no`` and their first letters."""
        spoken = _SPOKEN.get((as_text(typed) or "").casefold())
        return self.problem("neither", "Answer yes or no.") if spoken is None else Reading(spoken)

    def typed(self, value: bool) -> Typed:  # noqa: FBT001  # the value of this kind is a truth value
        """``yes`` or ``no``."""
        return "yes" if value else "no"

    def show(self, value: bool, titles: Titles) -> str:  # noqa: FBT001  # the value of this kind is a truth value
        """``Yes`` or ``No``."""
        del titles
        return said("Yes") if value else said("No")

    def codes_in(self, value: bool) -> tuple[str, ...]:  # noqa: FBT001  # the value of this kind is a truth value
        """``yes`` or ``no``."""
        return ("yes" if value else "no",)

    def name_code(self, code: str) -> str:
        """``Yes`` or ``No``."""
        return said("Yes") if code == "yes" else said("No")

    def to_wire(self, value: bool) -> Value:  # noqa: FBT001  # the value of this kind is a truth value
        """The truth value."""
        return value

    def from_wire(self, wire: Value) -> bool:
        """The truth value."""
        if not isinstance(wire, bool):
            raise WireError("yes or no was expected")
        return wire

    def schema(self) -> CoreSchema:
        """A truth value."""
        return core_schema.bool_schema(strict=True)
