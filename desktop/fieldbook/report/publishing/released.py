"""A table that may leave the house: each number as it is shown, or held back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from fieldbook.base.said import said
from fieldbook.report.publishing.regions import REGIONS
from fieldbook.report.publishing.suppression import Line, Policy, Table, held_back

REST = said("Other or not stated")
MIXED = REGIONS | {REST}
"""Parts that small ones are rolled up to: next time they may hold others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One number before it is decided whether it is shown.

    Attributes:
        name: What lines call it; unique in its table.
        group: What it belongs to: an operation, a measure.
        of: The operation by its identifier, which no reader sees; "" for all of them.
        measure: What is counted; *split* by what it was divided, *part* which part this is, "" for a total.
        number: How many or how much; *unit* of what.
        exactness: ``at least``, ``about``, "" for exact.
        status: How final; *as_of* the month, ``2019-12``, or "".
        is_count: Whether it counts at all: kilograms and euros are amounts, and are never held back.
        is_mixed: Whether it may count something else in the next table: a region of other countries.
        is_drawn: False for a remainder that no reader is told and every reader can subtract.
    """

    name: str
    group: str
    of: str = ""
    measure: str
    split: str = ""
    part: str = ""
    number: Decimal
    unit: str
    exactness: str = ""
    status: str = ""
    as_of: str = ""
    is_count: bool = True
    is_mixed: bool = False
    is_drawn: bool = True


@dataclass(frozen=True, slots=True)
class Tabled:
    """Cells, and which are sums of others."""

    cells: tuple[Cell, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """One cell as the reader sees it; *number* is None where it is held back."""

    cell: Cell
    number: Decimal | None


@dataclass(frozen=True, slots=True)
class Released:
    """What the reader sees; *hidden* is how many numbers are held back, *back* the names of their cells."""

    rows: tuple[Shown, ...]
    hidden: int
    back: frozenset[str] = frozenset()


def release(tabled: Tabled, policy: Policy, already: Iterable[str] = ()) -> Released:
    """*tabled* as *policy* lets it out: small numbers, and what would give them away, without a number.

    The cells named in *already* are held back whatever they are.
    """
    counts = {cell.name: int(cell.number) for cell in tabled.cells if cell.is_count}
    back = held_back(Table(counts, tabled.lines), policy, already)
    drawn = [cell for cell in tabled.cells if cell.is_drawn]
    rows = tuple(Shown(cell, _shown(cell, policy, back=back)) for cell in drawn)
    return Released(rows, sum(row.number is None for row in rows), back)


def _shown(cell: Cell, policy: Policy, *, back: frozenset[str]) -> Decimal | None:
    if cell.name in back:
        return None
    return Decimal(policy.shown(int(cell.number))) if cell.is_count else cell.number


def joined(tables: Iterable[Tabled]) -> Tabled:
    """All of them as one; their names are told apart already."""
    found = list(tables)
    cells = tuple(cell for one in found for cell in one.cells)
    return Tabled(cells, tuple(line for one in found for line in one.lines))


def apart(tabled: Tabled, before: str) -> Tabled:
    """*tabled* with *before* in front of every name, so that it can be joined with another of its kind."""
    return Tabled(
        tuple(replace(cell, name=f"{before}{cell.name}") for cell in tabled.cells),
        tuple(
            Line(f"{before}{line.whole}", tuple(f"{before}{part}" for part in line.parts))
            for line in tabled.lines
        ),
    )


def rolled_up(counts: dict[str, int], larger: Mapping[str, str], least: int) -> dict[str, int]:
    """Kinds that fewer than *least* have, by what is larger, and where that is small too, as the rest.

    A kind of which there are few is not even named: its name alone says that there is somebody. Where the
    rest is few itself, the smallest that is left goes into it: nothing need be held back then.
    """
    kept = {kind: number for kind, number in counts.items() if number >= least and kind in larger}
    regions: dict[str, int] = {}
    for kind, number in counts.items():
        if kind not in kept:
            region = larger.get(kind, REST)
            regions[region] = regions.get(region, 0) + number
    rest = regions.pop(REST, 0) + sum(number for number in regions.values() if number < least)
    large = {**kept, **{region: number for region, number in regions.items() if number >= least}}
    if 0 < rest < least and large:
        rest += large.pop(min(large, key=lambda kind: (large[kind], kind)))
    return {**large, **({REST: rest} if rest else {})}
