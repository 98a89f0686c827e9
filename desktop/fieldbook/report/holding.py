"""Which figures are held by others of a wider scope: never added to them (rule F4); pure."""

from collections.abc import Iterable, Iterator

from fieldbook.base.ids import RecordId
from fieldbook.report.adding import surely_exceeds
from fieldbook.report.figures import StatedFigure


def holders(figures: Iterable[StatedFigure]) -> Iterator[tuple[RecordId, RecordId]]:
    """Pairs of a figure and the one of the same sort whose wider scope holds it.

    A figure that surely is larger than the wider one, or that is said to be apart from it, is not held.
    What was recorded with a day or place of its own is one event: it holds nothing.
    """
    known = [figure for figure in figures if not figure.extent.reach]
    wide: dict[tuple[object, object], StatedFigure] = {}
    for figure in sorted(known, key=_is_rounded):
        if not figure.extent.own:
            wide.setdefault((figure.key, figure.extent), figure)
    for figure in known:
        for extent in figure.extent.wider() if not figure.extent.is_whole else ():
            holder = wide.get((figure.key, extent))
            if holder and holder is not figure and _fits(figure, holder):
                yield figure.record, holder.record
                break


def _is_rounded(figure: StatedFigure) -> bool:
    """A headline is told by the figure that it was rounded from."""
    return any(kind == "rounded_from" for kind, _ in figure.relations)


def _fits(part: StatedFigure, whole: StatedFigure) -> bool:
    apart = ("disjoint_with", whole.record) in part.relations or (
        "disjoint_with",
        part.record,
    ) in whole.relations
    return not apart and not surely_exceeds(part.bounds, whole.bounds)
