"""What several operations come to: added where that is allowed, never a part beside its whole; pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fieldbook.base.bounds import Bounds
from fieldbook.base.ids import RecordId
from fieldbook.report.adding import added, bounds_in_words
from fieldbook.report.figures import StatedFigure
from fieldbook.report.summary import Block, Summary
from fieldbook.report.totals import Use

PRELIMINARY = "preliminary"
_COUNTED = frozenset({Use.COUNTED, Use.DISPUTED, Use.REPEATED})


@dataclass(frozen=True, slots=True)
class Told:
    """One operation, the one that it is a part of, and what it came to."""

    operation: RecordId
    parent: RecordId | None
    summary: Summary


@dataclass(frozen=True, slots=True)
class Overall:
    """One measure over all operations.

    Attributes:
        measure: ``outcome.arrest``: the form and its code.
        label: What happened or what was taken; *unit_label* what is counted, the currency for money.
        bounds: Where the sum lies; *words* says it.
        disputed: Whether sources disagree about a part of it.
        preliminary: Whether a part of it is.
        operations: Whose numbers are in it.
        records: What states them.
    """

    measure: str
    label: str
    unit_label: str
    bounds: Bounds
    disputed: bool
    preliminary: bool
    operations: tuple[RecordId, ...]
    records: tuple[RecordId, ...]

    @property
    def words(self) -> str:
        """``239``, ``at least 1,245``, ``8 to 12``."""
        return bounds_in_words(self.bounds)


@dataclass(frozen=True, slots=True)
class _Part:
    operation: RecordId
    block: Block
    first: StatedFigure
    bounds: Bounds


def overall(told: Sequence[Told]) -> tuple[Overall, ...]:
    """Every measure of all operations, the one that most of them have first.

    A part of another operation is left out where the whole has a number of its own (domain note, section 2:
    a parent's figure holds those of its parts). What includes earlier periods is never added (rule F4).
    """
    parents = {one.operation: one.parent for one in told}
    found: dict[tuple[str, str, str, str], list[_Part]] = {}
    for one in told:
        for part in _parts(one):
            figure = part.first
            key = (figure.measure, figure.unit, figure.currency, figure.group_key)
            found.setdefault(key, []).append(part)
    sums = [_sum(_wholes(parts, parents)) for parts in found.values()]
    return tuple(sorted(sums, key=lambda one: -len(one.operations)))


def _parts(told: Told) -> Iterator[_Part]:
    for block in told.summary.blocks:
        first = block.stated[0].figure if block.stated else None
        bounds = _bounds(block)
        if first is not None and bounds is not None and not first.is_cumulative:
            yield _Part(told.operation, block, first, bounds)


def _bounds(block: Block) -> Bounds | None:
    """What a supervisor took, where one did; else what was computed. Nothing without any size."""
    bounds = block.preferred.bounds if block.preferred else block.total.bounds if block.total else None
    return bounds if bounds is not None and (bounds.lower is not None or bounds.upper is not None) else None


def _wholes(parts: Sequence[_Part], parents: Mapping[RecordId, RecordId | None]) -> list[_Part]:
    having = {part.operation for part in parts}
    return [part for part in parts if not _is_inside(part.operation, having, parents)]


def _is_inside(
    operation: RecordId, having: set[RecordId], parents: Mapping[RecordId, RecordId | None]
) -> bool:
    seen, above = {operation}, parents.get(operation)
    while above is not None and above not in seen:
        if above in having:
            return True
        seen.add(above)
        above = parents.get(above)
    return False


def _sum(parts: Sequence[_Part]) -> Overall:
    first = parts[0].first
    stated = [one for part in parts for one in part.block.stated if one.use in _COUNTED]
    return Overall(
        measure=first.measure,
        label=first.measure_label,
        unit_label=first.currency or first.unit_label,
        bounds=added([part.bounds for part in parts]),
        disputed=any(part.block.total is not None and part.block.total.disputed for part in parts),
        preliminary=any(one.figure.status == PRELIMINARY for one in stated),
        operations=tuple(part.operation for part in parts),
        records=tuple(one.figure.record for one in stated),
    )
