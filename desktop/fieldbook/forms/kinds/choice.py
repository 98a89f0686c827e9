"""One of a list, or several of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from pydantic_core import CoreSchema, core_schema

from fieldbook.base.canonical import Value
from fieldbook.base.missing import Missing
from fieldbook.base.said import in_row, said
from fieldbook.forms.kind import Kind, Reading, Titles, Typed, WireError, as_text, is_blank, wire_text
from fieldbook.forms.values.codelist import Code, CodeList

_SPELLING = r"[A-Za-z0-9][A-Za-z0-9_.:+\- ]{0,63}"
_CODE = re.compile(_SPELLING)
_CODE_SCHEMA = core_schema.str_schema(strict=True, pattern=f"^{_SPELLING}$")


@dataclass(frozen=True, kw_only=True)
class Choice(Kind[str]):
    """One code of a list.

    Attributes:
        codes: The list.
        narrowed_by: Name of a sibling field; only codes that begin with its code and a dot are offered.
        narrowing: For codes of the sibling, what is offered instead.
    """

    codes: CodeList
    narrowed_by: str = ""
    narrowing: tuple[tuple[str, frozenset[str]], ...] = ()

    name: ClassVar[str] = "choice"

    def parse(self, typed: Typed) -> Reading[str]:
        """A code or its whole label."""
        text = as_text(typed)
        found = self.codes.named(text) if text else None
        return (
            Reading(found.code) if found else self.problem("not_listed", not_listed(self.codes, text or ""))
        )

    def offered(self, sibling: str) -> tuple[Code, ...]:
        """The codes to choose from while the narrowing field holds *sibling*."""
        if not self.narrowed_by or not sibling:
            return self.codes.codes
        offered = dict(self.narrowing).get(sibling)
        if self.narrowing:
            return tuple(code for code in self.codes.codes if offered is None or code.code in offered)
        return tuple(code for code in self.codes.codes if code.code.startswith(f"{sibling}."))

    def typed(self, value: str) -> Typed:
        """The code."""
        return value

    def show(self, value: str, titles: Titles) -> str:
        """The label."""
        del titles
        return self.codes.label(value)

    def codes_in(self, value: str) -> tuple[str, ...]:
        """The code."""
        return (value,)

    def name_code(self, code: str) -> str:
        """The label."""
        return self.codes.label(code)

    def to_wire(self, value: str) -> Value:
        """The code."""
        return value

    def from_wire(self, wire: Value) -> str:
        """The code; one that a newer list brought is kept as it is."""
        return wire_code(wire)

    def schema(self) -> CoreSchema:
        """Something spelled like a code."""
        return _CODE_SCHEMA

    def describe(self) -> dict[str, Value]:
        """With the codes and labels."""
        return {**super().describe(), "codes": describe_codes(self.codes.codes)}


@dataclass(frozen=True, kw_only=True)
class Choices(Kind[tuple[str, ...]]):
    """Several codes of a list, in the order in which they were given.

    Attributes:
        codes: The list.
    """

    codes: CodeList

    name: ClassVar[str] = "choices"

    def parse(self, typed: Typed) -> Reading[tuple[str, ...]]:
        """A list of codes or labels, or one text with commas or semicolons between them."""
        found: list[str] = []
        for part in self._parts(typed):
            code = self.codes.named(part)
            if code is None:
                return self.problem("not_listed", not_listed(self.codes, part))
            if code.code not in found:
                found.append(code.code)
        return Reading(tuple(found) or Missing.NOT_ASKED)

    def _parts(self, typed: Typed) -> Iterable[str]:
        if isinstance(typed, str):
            whole = self.codes.named(typed)
            return [typed] if whole else [part for part in re.split(r"[;,\n]", typed) if part.strip()]
        parts = typed if isinstance(typed, list) else [typed]
        return [part if isinstance(part, str) else "?" for part in parts if not is_blank(part)]

    def typed(self, value: tuple[str, ...]) -> Typed:
        """A list of codes."""
        return list(value)

    def show(self, value: tuple[str, ...], titles: Titles) -> str:
        """The labels in a row."""
        del titles
        return in_row(self.codes.label(code) for code in value)

    def codes_in(self, value: tuple[str, ...]) -> tuple[str, ...]:
        """The codes."""
        return value

    def name_code(self, code: str) -> str:
        """The label."""
        return self.codes.label(code)

    def to_wire(self, value: tuple[str, ...]) -> Value:
        """A list of codes."""
        return list(value)

    def from_wire(self, wire: Value) -> tuple[str, ...]:
        """The codes that were kept."""
        if not isinstance(wire, list) or not wire:
            raise WireError("a list was expected")
        found = tuple(wire_code(code) for code in wire)
        if len(set(found)) != len(found):
            raise WireError("a code stands twice")
        return found

    def schema(self) -> CoreSchema:
        """Some codes."""
        return core_schema.tuple_variable_schema(_CODE_SCHEMA, strict=True, min_length=1)

    def describe(self) -> dict[str, Value]:
        """With the codes and labels."""
        return {**super().describe(), "codes": describe_codes(self.codes.codes)}


def not_listed(codes: CodeList, typed: str) -> str:
    """The sentence for an answer that is not in *codes*, with near misses."""
    near = codes.near(typed)
    return (
        said("Choose from the list: {near} …", near=in_row(near)) if near else said("Choose one of the list.")
    )


def describe_codes(codes: Iterable[Code]) -> Value:
    """Codes and labels for programs."""
    return [
        {"code": code.code, "label": str(code.label), "definition": str(code.definition)} for code in codes
    ]


def wire_code(wire: Value) -> str:
    """*wire* as a code.

    Raises:
        WireError: when it is not spelled like one.
    """
    text = wire_text(wire)
    if not _CODE.fullmatch(text):
        raise WireError("not a code")
    return text
