"""Stated figures for readers outside: totals and their parts from lists, never a word that somebody typed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from fieldbook.base.bounds import Bounds
from fieldbook.base.said import said
from fieldbook.report.figures import Share
from fieldbook.report.publishing.regions import REGION_OF
from fieldbook.report.publishing.released import MIXED, REST, Cell, Tabled, joined, rolled_up
from fieldbook.report.publishing.suppression import Line
from fieldbook.report.summary import Block, Stated, Summary
from fieldbook.report.totals import Use

ORIGIN = "origin"
_MONTH = len("2019-12")
AMOUNTS = frozenset(
    {
        *("KGM", "GRM", "MGM", "TNE", "LBR", "ONZ", "LTR", "MLT", "HAR", "ACR", "MTK", "KMK", "currency"),
        *("day", "year", "month", "week", "hour", "minute", "country", "continent"),
    }
)
"""Units that count neither people nor what could stand for a few of them."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One operation for readers outside: what it is called there, its figures, and its identifier."""

    called: str
    summary: Summary
    of: str = ""


def tabled_figures(told: Sequence[Telling], least: int) -> Tabled:
    """Every measure of every operation with what it comes to, and the parts that lists have words for."""
    return joined(
        _block(block, f"{at}.{place}", one, least=least)
        for at, one in enumerate(told)
        for place, block in enumerate(one.summary.blocks)
    )


def _block(block: Block, name: str, told: Telling, *, least: int) -> Tabled:
    bounds = _bounds(block)
    if bounds is None or not block.stated:
        return Tabled()
    counted = [one for one in block.stated if one.use is Use.COUNTED]
    total = _total(block, name, told, bounds=bounds)
    if not total.is_count:
        return Tabled((total,))
    numbers = [_whole(one.figure.bounds) for one in counted]
    parts: list[Tabled] = []
    lines: list[Line] = []
    if len(counted) == 1 and numbers[0] == int(total.number):
        parts.append(_shares(counted[0], total, least))
    elif None not in numbers and sum(one or 0 for one in numbers) == int(total.number):
        alone = [_unseen(total, f"{name}.f{at}", number or 0) for at, number in enumerate(numbers)]
        parts.append(Tabled(tuple(alone)))
        lines.append(Line(name, tuple(cell.name for cell in alone)))
    made = joined([Tabled((total,)), *parts])
    return Tabled(made.cells, (*made.lines, *lines))


def _bounds(block: Block) -> Bounds | None:
    bounds = block.preferred.bounds if block.preferred else block.total.bounds if block.total else None
    return bounds if bounds is not None and (bounds.lower is not None or bounds.upper is not None) else None


def _total(block: Block, name: str, told: Telling, *, bounds: Bounds) -> Cell:
    first = block.stated[0].figure
    number = bounds.lower if bounds.lower is not None else bounds.upper
    counted = [one.figure for one in block.stated if one.use is Use.COUNTED] or [first]
    return Cell(
        name=name,
        group=told.called,
        of=told.of,
        measure=block.label,
        number=number if number is not None else Decimal(0),
        unit=block.unit_label,
        exactness=_exactness(bounds, approximate=any(one.approximate for one in counted)),
        status=", ".join(dict.fromkeys(one.status_label for one in counted if one.status_label)),
        as_of=max(one.as_of for one in counted)[:_MONTH],
        is_count=not first.currency and first.unit not in AMOUNTS,
    )


def _exactness(bounds: Bounds, *, approximate: bool) -> str:
    if bounds.lower is None:
        return said("at most")
    if bounds.upper is None or bounds.upper != bounds.lower:
        return said("at least")
    return said("about") if approximate else ""


def _whole(bounds: Bounds) -> int | None:
    number = bounds.lower if bounds.lower is not None else bounds.upper
    return None if number is None else int(number)


def _shares(stated: Stated, total: Cell, least: int) -> Tabled:
    """The parts of one figure, split by split; what they leave open is a remainder that readers subtract."""
    splits: dict[str, list[Share]] = {}
    for share in stated.figure.shares:
        splits.setdefault(share.split, []).append(share)
    return joined(
        Tabled(cells, lines)
        for at, shares in enumerate(splits.values())
        for cells, lines in _split(total, f"{total.name}.s{at}", shares, least=least)
    )


def _split(
    total: Cell, name: str, shares: Sequence[Share], *, least: int
) -> Iterator[tuple[tuple[Cell, ...], tuple[Line, ...]]]:
    whole, counts = int(total.number), _counts(shares)
    by = shares[0].split_label
    if sum(counts.values()) <= whole:
        if shares[0].split == ORIGIN:
            counts = _by_region(shares, whole, least)
        rest = whole - sum(counts.values())
        rolled = MIXED if shares[0].split == ORIGIN else frozenset[str]()
        cells = [
            replace(_part(total, f"{name}.{at}", number, split=by, part=part), is_mixed=part in rolled)
            for at, (part, number) in enumerate(counts.items())
        ]
        if rest:
            cells.append(_unseen(total, f"{name}.rest", rest))
        yield tuple(cells), (Line(total.name, tuple(cell.name for cell in cells)),)
        return
    for at, (part, number) in enumerate(counts.items()):
        if number <= whole:
            cell = _part(total, f"{name}.{at}", number, split=by, part=part)
            rest_cell = _unseen(total, f"{name}.{at}.rest", whole - number)
            yield (cell, rest_cell), (Line(total.name, (cell.name, rest_cell.name)),)


def _counts(shares: Sequence[Share]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for share in shares:
        counts[share.label] = counts.get(share.label, 0) + share.number
    return counts


def _by_region(shares: Sequence[Share], whole: int, least: int) -> dict[str, int]:
    counts = _counts(shares)
    larger = {share.label: REGION_OF.get(share.code.rpartition(".")[2], REST) for share in shares}
    unsaid = whole - sum(counts.values())
    return rolled_up({**counts, **({REST: unsaid} if unsaid else {})}, larger, least)


def _part(total: Cell, name: str, number: int, *, split: str = "", part: str = "") -> Cell:
    return replace(total, name=name, number=Decimal(number), split=split, part=part)


def _unseen(total: Cell, name: str, number: int) -> Cell:
    return replace(total, name=name, number=Decimal(number), is_drawn=False)
