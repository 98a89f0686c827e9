"""What several operations come to: added where that is allowed, never a part beside its whole; pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fieldbook.base.bounds import Bounds
from fieldbook.base.ids import RecordId
from fieldbook.report.adding import added, bounds_in_words
from fieldbook.report.summary import Block, Summary
from fieldbook.report.totals import Use

PRELIMINARY = "preliminary"
_COUNTED = frozenset({Use.COUNTED, Use.DISPUTED, Use.REPEATED})


@dataclass(frozen=True, slots=True)
class Part:
    """What one operation adds to one measure; small enough to be kept for every operation there is.

    Attributes:
        alike: What is added with each other: measure, unit, currency, and what tells them apart besides.
        label, unit_label, bounds, disputed, preliminary, records: As in ``Overall``, for this operation.
    """

    operation: RecordId
    alike: tuple[str, str, str, str]
    label: str
    unit_label: str
    bounds: Bounds
    disputed: bool
    preliminary: bool
    records: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """One operation, the one that it is a part of, and what it came to."""

    operation: RecordId
    parent: RecordId | None
    parts: tuple[Part, ...]


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


def told_of(operation: RecordId, parent: RecordId | None, summary: Summary) -> Told:
    """An operation with what of its *summary* may be added to that of others."""
    return Told(operation, parent, tuple(_parts(operation, summary)))


def overall(told: Sequence[Told]) -> tuple[Overall, ...]:
    """Every measure of all operations, the one that most of them have first.

    A part of another operation is left out where the whole has a number of its own (domain note, section 2:
    a parent's figure holds those of its parts). What includes earlier periods is never added (rule F4).
    """
    parents = {one.operation: one.parent for one in told}
    found: dict[tuple[str, str, str, str], list[Part]] = {}
    for one in told:
        for part in one.parts:
            found.setdefault(part.alike, []).append(part)
    sums = [_sum(_wholes(parts, parents)) for parts in found.values()]
    return tuple(sorted(sums, key=lambda one: -len(one.operations)))


def _parts(operation: RecordId, summary: Summary) -> Iterator[Part]:
    for block in summary.blocks:
        first = block.stated[0].figure if block.stated else None
        bounds = _bounds(block)
        if first is not None and bounds is not None and not first.is_cumulative:
            stated = [one.figure for one in block.stated if one.use in _COUNTED]
            yield Part(
                operation=operation,
                alike=(first.measure, first.unit, first.currency, first.group_key),
                label=first.measure_label,
                unit_label=first.currency or first.unit_label,
                bounds=bounds,
                disputed=block.total is not None and block.total.disputed,
                preliminary=any(figure.status == PRELIMINARY for figure in stated),
                records=tuple(figure.record for figure in stated),
            )


def _bounds(block: Block) -> Bounds | None:
    """What a supervisor took, where one did; else what was computed. Nothing without any size."""
    bounds = block.preferred.bounds if block.preferred else block.total.bounds if block.total else None
    return bounds if bounds is not None and (bounds.lower is not None or bounds.upper is not None) else None


def _wholes(parts: Sequence[Part], parents: Mapping[RecordId, RecordId | None]) -> list[Part]:
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


def _sum(parts: Sequence[Part]) -> Overall:
    return Overall(
        measure=parts[0].alike[0],
        label=parts[0].label,
        unit_label=parts[0].unit_label,
        bounds=added([part.bounds for part in parts]),
        disputed=any(part.disputed for part in parts),
        preliminary=any(part.preliminary for part in parts),
        operations=tuple(part.operation for part in parts),
        records=tuple(record for part in parts for record in part.records),
    )
