"""Outlets that repeat one release count as one source: their figures are its figures told again; pure.

Nobody has to relate such figures by hand. What two tellings of one release say of one measure, in one extent,
is one number where it can be, and a number that they disagree about where it cannot; it is never a sum
(domain note, section 12 and rule F4).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from fieldbook.base.ids import RecordId
from fieldbook.base.nearness import near
from fieldbook.report.adding import common
from fieldbook.report.figures import BESIDE, StatedFigure

if TYPE_CHECKING:
    from fieldbook.report.extents import Extent
    from fieldbook.report.figures import Key

ECHOES, CONTRADICTS = "echoes", "contradicts"
_UNDER_ANOTHER = BESIDE | {"subset_of", "part_of_partition", "derived_from", "rounded_from", "all_of"}


def echoes_in(figures: Iterable[StatedFigure]) -> Iterator[tuple[str, RecordId, RecordId]]:
    """What follows from who repeats whom: ``echoes`` or ``contradicts``, the later figure, the earlier one.

    What somebody stated of two figures goes before what is concluded here.
    """
    told: defaultdict[tuple[RecordId, Key, Extent], dict[RecordId, list[StatedFigure]]] = defaultdict(dict)
    for figure in figures:
        if figure.origin and figure.source and figure.is_sized and figure.is_count:
            voices = told[figure.origin, figure.key, figure.extent]
            voices.setdefault(figure.source, []).append(figure)
    for (origin, _, _), voices in told.items():
        release = voices.pop(origin, None)
        # The release itself is heard first, so that its number is the one that is repeated.
        yield from _compared([*([release] if release else []), *voices.values()])


def _compared(voices: Sequence[Sequence[StatedFigure]]) -> Iterator[tuple[str, RecordId, RecordId]]:
    """One telling after the other against all that was heard before; each number is matched once."""
    heard: list[StatedFigure] = []
    for voice in voices:
        open_ones = [one for one in heard if not _is_settled(one, voice)]
        left = [figure for figure in voice if not _is_settled(figure, heard)]
        for fits in (_alike, _equal, _may_be_one):
            for figure in tuple(left):
                found = next((one for one in open_ones if fits(figure, one)), None)
                if found is not None:
                    open_ones.remove(found)
                    left.remove(figure)
                    yield ECHOES, figure.record, found.record
        yield from _contradictions(left, open_ones)
        heard += left


def _contradictions(
    left: Sequence[StatedFigure], open_ones: Sequence[StatedFigure]
) -> Iterator[tuple[str, RecordId, RecordId]]:
    for figure in left:
        for other in open_ones:
            alone = _stands_alone(figure) and _stands_alone(other)
            if alone and _same_day(figure, other) and not figure.is_related_to(other):
                yield CONTRADICTS, figure.record, other.record


def _is_settled(figure: StatedFigure, others: Sequence[StatedFigure]) -> bool:
    """Whether somebody said already which of *others* speaks of the same number."""
    return any(
        (kind, other.record) in figure.relations or (kind, figure.record) in other.relations
        for other in others
        for kind in ("same_as", CONTRADICTS)
    )


def _alike(one: StatedFigure, other: StatedFigure) -> bool:
    return _equal(one, other) and near(one.detail, other.detail)


def _equal(one: StatedFigure, other: StatedFigure) -> bool:
    return one.bounds == other.bounds and _same_day(one, other) and not one.is_related_to(other)


def _may_be_one(one: StatedFigure, other: StatedFigure) -> bool:
    """``more than 1,200`` and ``1,245`` are one number, the one told less exactly than the other."""
    alone = _stands_alone(one) and _stands_alone(other) and not one.is_related_to(other)
    return alone and _same_day(one, other) and common([one.bounds, other.bounds]) is not None


def _same_day(one: StatedFigure, other: StatedFigure) -> bool:
    return not (one.as_of and other.as_of and one.as_of != other.as_of)


def _stands_alone(figure: StatedFigure) -> bool:
    """Whether it is no part of another figure, and none was made of it."""
    return not any(kind in _UNDER_ANOTHER for kind, _ in figure.relations)
