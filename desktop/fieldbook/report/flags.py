"""What does not fit together in stated figures: told, never repaired, never in the way (rules F1, F2)."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from fieldbook.base.bounds import Bounds
from fieldbook.base.ids import RecordId
from fieldbook.base.said import said
from fieldbook.report.adding import added, bounds_in_words, number_in_words, surely_exceeds
from fieldbook.report.figures import StatedFigure
from fieldbook.report.standing import INSIDE, WITHDRAWN, Standing


@dataclass(frozen=True, slots=True)
class Flag:
    """One thing to look at.

    Attributes:
        code: ``figure.part_too_large`` or ``figure.split_differs``.
        text: One sentence.
        records: The figures that it speaks of.
        gap: How far the parts are from the whole, where both are single numbers: parts less whole.
    """

    code: str
    text: str
    records: tuple[RecordId, ...]
    gap: Decimal | None = None


def flags_in(standing: Standing) -> tuple[Flag, ...]:
    """Everything that surely does not fit; what might fit is left alone."""
    return (*_parts_too_large(standing), *_splits_that_differ(standing), *_parts_that_differ(standing))


def _parts_too_large(standing: Standing) -> Iterator[Flag]:
    for part, whole in standing.related(*INSIDE):
        certain = _comparable(part, whole) and not (part.approximate or whole.approximate)
        if certain and surely_exceeds(part.bounds, whole.bounds):
            text = said(
                "The part ({part}) is larger than the whole ({whole}).", part=part.words, whole=whole.words
            )
            yield Flag("figure.part_too_large", text, (part.record, whole.record))


def _splits_that_differ(standing: Standing) -> Iterator[Flag]:
    splits: defaultdict[RecordId, dict[RecordId, StatedFigure]] = defaultdict(dict)
    for part, whole in standing.related("part_of_partition"):
        if _comparable(part, whole):
            splits[whole.record].setdefault(standing.root(part.record), part)
    for record, parts in splits.items():
        whole = standing.figures[record]
        total = added([part.bounds for part in parts.values()])
        if surely_exceeds(total, whole.bounds) or surely_exceeds(whole.bounds, total):
            gap = _gap(total, whole.bounds)
            text = (
                f"The {len(parts)} parts add up to {bounds_in_words(total)}, the whole is {whole.words}"
                f"{f': a difference of {number_in_words(abs(gap))}' if gap is not None else ''}."
            )
            yield Flag("figure.split_differs", text, (record, *(part.record for part in parts.values())), gap)


def _parts_that_differ(standing: Standing) -> Iterator[Flag]:
    for figure in standing.figures.values():
        for gap in figure.gaps if figure.status != WITHDRAWN else ():
            text = f"{figure.words[:1].upper()}{figure.words[1:]}: {gap}."
            yield Flag("figure.split_differs", text, (figure.record,))


def _comparable(one: StatedFigure, other: StatedFigure) -> bool:
    return (one.unit, one.currency) == (other.unit, other.currency)


def _gap(total: Bounds, whole: Bounds) -> Decimal | None:
    if total.lower is None or whole.lower is None or total.lower != total.upper or whole.lower != whole.upper:
        return None
    return total.lower - whole.lower
