"""Code lists: what may be answered where the answer is one of a few, with definition and source.

They live beside the language because the Figure, which is part of the language, speaks four of them.
Headquarters may add codes and end others; what the open vault was told of that is in force for the process.
"""

import csv
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
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


@dataclass(frozen=True, slots=True)
class Amended:
    """What headquarters changed: a code that is new, or one that is not offered any more (*is_ended*)."""

    list: str
    code: str
    label: str
    definition: str
    is_ended: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """A list as it stands while certain amendments are in force; names are folded."""

    offered: tuple[Code, ...]
    by_code: dict[str, Code]
    by_name: dict[str, Code]
    shared: frozenset[str]
    """Labels that several codes have."""


@dataclass(frozen=True)
class CodeList:
    """The codes of one list, in the list's own order.

    Attributes:
        shipped: The codes that came with the program.
        grows: Whether added codes belong to it; not where a form speaks of certain codes only.
    """

    name: str
    shipped: tuple[Code, ...]
    grows: bool = True
    without: frozenset[str] = frozenset()

    def __hash__(self) -> int:
        """Lists are told apart by name."""
        return hash(self.name)

    @property
    def codes(self) -> tuple[Code, ...]:
        """The codes that are offered: what headquarters ended is not, and what it added is."""
        return self._known.offered

    def get(self, code: str) -> Code | None:
        """The entry of exactly this code, also one that was ended."""
        return self._known.by_code.get(code)

    def label(self, code: str) -> str:
        """What a person reads; a code that a newer list brought is shown as it is."""
        found = self._known.by_code.get(code)
        return found.label if found else code

    def named(self, typed: str) -> Code | None:
        """The entry whose code, whole label or other name was typed, capitals aside."""
        wanted, known = typed.strip(), self._known
        return (
            known.by_code.get(wanted)
            or known.by_code.get(wanted.upper())
            or known.by_code.get(wanted.lower())
            or known.by_name.get(wanted.casefold())
        )

    def told_apart(self, code: Code) -> str:
        """Words that mean *code* alone: its label, another name, or its label with the code behind it."""
        label = str(code.label)
        if label.casefold() not in self._known.shared:
            return label
        only = (name for name in code.also if self._known.by_name.get(name.casefold()) == code)
        return str(next(only, _with_code(code)))

    def of_family(self, *families: str) -> tuple[str, ...]:
        """The codes that belong to any of *families*."""
        return tuple(code.code for code in self.codes if code.family in families)

    def only(self, wanted: Iterable[str]) -> "CodeList":
        """The same list with just these codes."""
        keep = set(wanted)
        return CodeList(self.name, tuple(code for code in self.shipped if code.code in keep), grows=False)

    def but(self, unwanted: Iterable[str]) -> "CodeList":
        """The same list without these codes."""
        leave = self.without.union(unwanted)
        kept = tuple(code for code in self.shipped if code.code not in leave)
        return CodeList(self.name, kept, self.grows, leave)

    def near(self, typed: str, most: int = 3) -> list[str]:
        """Labels that hold what was typed: for "did you mean"."""
        wanted = typed.strip().casefold()
        return [code.label for code in self.codes if wanted and wanted in code.label.casefold()][:most]

    @property
    def _known(self) -> _Known:
        """Made once for as long as the same amendments are in force."""
        kept: tuple[Amendments, _Known] | None = self.__dict__.get("_kept")
        if kept is None or kept[0] is not _in_force[0]:
            kept = (_in_force[0], self._make(_in_force[0]))
            self.__dict__["_kept"] = kept
        return kept[1]

    def _make(self, amendments: "Amendments") -> _Known:
        said = {one.code: one for one in amendments if one.list == self.name}
        shipped = {code.code: code for code in self.shipped}
        added = {
            code: Code(code, one.label, one.definition, ADDED)
            for code, one in said.items()
            if self.grows and code not in shipped and code not in self.without
        }
        every = shipped | added
        offered = tuple(one for code, one in every.items() if not (code in said and said[code].is_ended))
        also = _unmistakable((name.casefold(), code) for code in every.values() for name in set(code.also))
        labels = {code.label.casefold(): code for code in every.values()}
        times = Counter(code.label.casefold() for code in every.values())
        shared = frozenset(label for label, number in times.items() if number > 1)
        apart = {_with_code(one).casefold(): one for one in every.values() if one.label.casefold() in shared}
        return _Known(offered, every, apart | also | labels, shared)


def _with_code(code: Code) -> str:
    return f"{code.label} ({code.code})"


def _unmistakable(named: Iterable[tuple[str, Code]]) -> dict[str, Code]:
    """Names that mean one code; a name that two have is asked back: both sides of a border may use it."""
    found: dict[str, Code | None] = {}
    for name, code in named:
        found[name] = None if name in found else code
    return {name: code for name, code in found.items() if code is not None}


Amendments = tuple[Amended, ...]
ADDED = "headquarters"
"""The source of a code that headquarters added."""

_in_force: list[Amendments] = [()]


def in_force() -> Amendments:
    """What headquarters changed in lists, as far as the open vault was told."""
    return _in_force[0]


def put_in_force(amendments: Amendments) -> None:
    """Let every list stand as these *amendments* say; the last word on a code counts."""
    _in_force[0] = amendments


@cache
def list_names() -> frozenset[str]:
    """The names of all shipped lists."""
    folder = files("fieldbook.forms").joinpath("lists")
    return frozenset(one.name.removesuffix(".csv") for one in folder.iterdir() if one.name.endswith(".csv"))


def list_label(name: str) -> Said:
    """What a list is called: ``activity kind``."""
    return Said(name.replace("_", " "), context=LISTS, comment="list")


def _named_also(row: dict[str, str]) -> tuple[str, ...]:
    """The other names that a list tells itself, semicolons between them."""
    return tuple(name for name in (row.get("also") or "").split(";") if name)


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
                OTHER_NAMES.get(name, {}).get(row["code"], ()) or _named_also(row),
            )
            for row in csv.DictReader(text.splitlines())
        ),
    )
