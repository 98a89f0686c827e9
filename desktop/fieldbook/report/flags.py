"""What does not fit together in stated figures: told, never repaired, never in the way (rules F1, F2)."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from fieldbook.base.bounds import Bounds
from fieldbook.base.ids import RecordId
from fieldbook.base.said import capital, in_row, said, small
from fieldbook.report.adding import added, bounds_in_words, number_in_words, surely_exceeds
from fieldbook.report.figures import StatedFigure
from fieldbook.report.standing import INSIDE, WITHDRAWN, Standing

PRELIMINARY = "preliminary"
PRELIMINARY_MOST_DAYS = 30


@dataclass(frozen=True, slots=True)
class Flag:
    """One thing to look at.

    Attributes:
        code: ``figure.part_too_large``, ``figure.split_differs``, ``figure.more_than_can_be`` or
            ``figure.still_preliminary``.
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
    return (
        *_parts_too_large(standing),
        *_more_than_can_be(standing),
        *_splits_that_differ(standing),
        *_parts_that_differ(standing),
    )


def unsettled(standing: Standing, settled_before: str) -> Iterator[Flag]:
    """Figures that are preliminary since before the day *settled_before* (section 14); all in one."""
    old = [
        figure.record
        for figure in standing.figures.values()
        if figure.status == PRELIMINARY and figure.told_on and f"{figure.told_on}~" < settled_before
    ]
    if old:
        text = said(
            "Preliminary for more than {days} days: {count} of the figures. Confirm or revise them.",
            count=len(old),
            days=PRELIMINARY_MOST_DAYS,
        )
        yield Flag("figure.still_preliminary", text, tuple(old))


def _parts_too_large(standing: Standing) -> Iterator[Flag]:
    for part, whole in standing.related(*INSIDE):
        certain = _comparable(part, whole) and not (part.approximate or whole.approximate)
        if certain and surely_exceeds(part.bounds, whole.bounds):
            text = said(
                "The part ({part}) is larger than the whole ({whole}).", part=part.words, whole=whole.words
            )
            yield Flag("figure.part_too_large", text, (part.record, whole.record))


def _more_than_can_be(standing: Standing) -> Iterator[Flag]:
    """What is counted more often than what it comes from: more warrants carried out than issued.

    Two numbers of one source that speak of the same, or the first of less; those of two sources are disputed.
    """
    held = [
        figure
        for figure in standing.figures.values()
        if figure.status != WITHDRAWN and not standing.is_replaced(figure) and not figure.is_cumulative
    ]
    for one in (figure for figure in held if figure.never_above):
        for whole in (figure for figure in held if figure.measure == one.never_above):
            certain = _is_of(one, whole) and not (one.approximate or whole.approximate)
            if certain and surely_exceeds(one.bounds, whole.bounds):
                text = said(
                    "{one} ({number}) is more than {whole} ({most}).",
                    one=one.measure_label,
                    number=one.words,
                    whole=small(whole.measure_label),
                    most=whole.words,
                )
                yield Flag("figure.more_than_can_be", text, (one.record, whole.record))


def _is_of(one: StatedFigure, whole: StatedFigure) -> bool:
    """Whether both come from one source and are comparable, and *one* speaks of no more than *whole*."""
    same = (one.origin, one.group_key) == (whole.origin, whole.group_key) and _comparable(one, whole)
    within = one.extent == whole.extent or whole.extent in one.extent.wider()
    return same and within and one.is_count and whole.is_count


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
            records = (record, *(part.record for part in parts.values()))
            yield Flag(
                "figure.split_differs", _split_in_words(len(parts), total, whole, gap=gap), records, gap
            )


def _split_in_words(count: int, total: Bounds, whole: StatedFigure, *, gap: Decimal | None) -> str:
    come_to = bounds_in_words(total)
    if gap is None:
        return said(
            "The {count} parts add up to {total}, the whole is {whole}.",
            count=count,
            total=come_to,
            whole=whole.words,
        )
    return said(
        "The {count} parts add up to {total}, the whole is {whole}: a difference of {gap}.",
        count=count,
        total=come_to,
        whole=whole.words,
        gap=number_in_words(abs(gap)),
    )


def _parts_that_differ(standing: Standing) -> Iterator[Flag]:
    for figure in standing.figures.values():
        for gap in figure.gaps if figure.status != WITHDRAWN else ():
            text = in_row((capital(figure.words), in_row((gap, "."), "")), ": ")
            yield Flag("figure.split_differs", text, (figure.record,))


def _comparable(one: StatedFigure, other: StatedFigure) -> bool:
    return (one.unit, one.currency) == (other.unit, other.currency)


def _gap(total: Bounds, whole: Bounds) -> Decimal | None:
    if total.lower is None or whole.lower is None or total.lower != total.upper or whole.lower != whole.upper:
        return None
    return total.lower - whole.lower
