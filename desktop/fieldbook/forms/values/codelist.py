"""Code lists: what may be answered where the answer is one of a few, with definition and source.

They live beside the language because the Figure, which is part of the language, speaks four of them.
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from fieldbook.base.said import LISTS, Said
from fieldbook.forms.values.othernames import OTHER_NAMES


@dataclass(frozen=True, slots=True)
class Code:
    """One answer: a stable code, what a person reads, what it means, who says so, and its other names."""

    code: str
    label: str
    definition: str
    source: str
    family: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class CodeList:
    """The codes of one list, in the list's own order."""

    name: str
    codes: tuple[Code, ...]

    def __hash__(self) -> int:
        """Lists are told apart by name."""
        return hash(self.name)

    @cached_property
    def _by_code(self) -> dict[str, Code]:
        return {code.code: code for code in self.codes}

    @cached_property
    def _by_label(self) -> dict[str, Code]:
        also = {name.casefold(): code for code in self.codes for name in code.also}
        return also | {code.label.casefold(): code for code in self.codes}

    def get(self, code: str) -> Code | None:
        """The entry of exactly this code."""
        return self._by_code.get(code)

    def label(self, code: str) -> str:
        """What a person reads; a code that a newer list brought is shown as it is."""
        found = self._by_code.get(code)
        return found.label if found else code

    def named(self, typed: str) -> Code | None:
        """The entry whose code, whole label or other name was typed, capitals aside."""
        wanted = typed.strip()
        return (
            self._by_code.get(wanted)
            or self._by_code.get(wanted.upper())
            or self._by_code.get(wanted.lower())
            or self._by_label.get(wanted.casefold())
        )

    def of_family(self, *families: str) -> tuple[str, ...]:
        """The codes that belong to any of *families*."""
        return tuple(code.code for code in self.codes if code.family in families)

    def only(self, wanted: Iterable[str]) -> "CodeList":
        """The same list with just these codes."""
        keep = set(wanted)
        return CodeList(self.name, tuple(code for code in self.codes if code.code in keep))

    def but(self, unwanted: Iterable[str]) -> "CodeList":
        """The same list without these codes."""
        leave = set(unwanted)
        return self.only(code.code for code in self.codes if code.code not in leave)

    def near(self, typed: str, most: int = 3) -> list[str]:
        """Labels that hold what was typed: for "did you mean"."""
        wanted = typed.strip().casefold()
        return [code.label for code in self.codes if wanted and wanted in code.label.casefold()][:most]


@cache
def codes(name: str) -> CodeList:
    """The shipped list of that name.

    Raises:
        FileNotFoundError: when there is none; a mistake in a declaration, met when it is imported.
    """
    text = files("fieldbook.forms").joinpath("lists", f"{name}.csv").read_text("utf-8")
    return CodeList(
        name,
        tuple(
            Code(
                row["code"],
                Said(row["label_en"], context=LISTS, comment=name),
                Said(row["definition"], context=LISTS, comment=name),
                row["source"],
                row.get("family") or "",
                OTHER_NAMES.get(name, {}).get(row["code"], ()),
            )
            for row in csv.DictReader(text.splitlines())
        ),
    )
