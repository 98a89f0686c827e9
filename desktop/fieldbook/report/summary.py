"""The stated figures of one operation, what was computed from them, and what does not fit together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fieldbook.report.figures import Key, StatedFigure
from fieldbook.report.flags import Flag, flags_in
from fieldbook.report.standing import Standing, make_standing
from fieldbook.report.totals import Total, Use, make_total, uses_of


@dataclass(frozen=True, slots=True)
class Stated:
    """A stated figure and what became of it in the total.

    Attributes:
        figure: As it was stated.
        use: Whether it was counted, and if not, why.
        note: The same in words: ``Part of some 89 persons``.
    """

    figure: StatedFigure
    use: Use
    note: str


@dataclass(frozen=True, slots=True)
class Block:
    """Figures of one measure, unit and currency side by side, and what they come to.

    Attributes:
        label: What happened or what was taken.
        unit_label: What is counted; the currency for money.
        stated: The figures in the order in which they were given.
        total: What was computed; None where nothing may be counted.
    """

    label: str
    unit_label: str
    stated: tuple[Stated, ...]
    total: Total | None


@dataclass(frozen=True, slots=True)
class Summary:
    """All figures of one operation.

    Attributes:
        title: The name of the operation.
        facts: Labels and texts about it: when, where, who.
        blocks: Its figures, by what they count.
        flags: What does not fit together.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]
    flags: tuple[Flag, ...]

    @property
    def figures(self) -> int:
        """How many figures are stated."""
        return sum(len(block.stated) for block in self.blocks)


def make_summary(
    title: str, figures: Iterable[StatedFigure], *, facts: Sequence[tuple[str, str]] = ()
) -> Summary:
    """Put *figures*, all of one operation, side by side and add what may be added.

    Blocks stand in the order in which their measures are first met; those of one measure stay together.
    """
    standing = make_standing(figures)
    measures: dict[str, dict[Key, list[StatedFigure]]] = {}
    for figure in standing.figures.values():
        measures.setdefault(figure.measure, {}).setdefault(figure.key, []).append(figure)
    blocks = tuple(_block(alike, standing) for keys in measures.values() for alike in keys.values())
    return Summary(title, tuple(facts), blocks, flags_in(standing))


def _block(figures: Sequence[StatedFigure], standing: Standing) -> Block:
    uses = uses_of(figures, standing)
    stated = tuple(
        Stated(figure, uses[figure.record], _note(figure, uses[figure.record], standing))
        for figure in figures
    )
    first = figures[0]
    unit_label = first.currency or first.unit_label
    return Block(first.measure_label, unit_label, stated, make_total(figures, uses, standing))


def _note(figure: StatedFigure, use: Use, standing: Standing) -> str:
    if use is Use.REPLACED:
        return f"Replaced by {standing.figures[standing.newest[figure.record]].words}"
    related = _relation_in_words(figure, standing)
    if use in _SAID_BY_RELATION and related:
        return related
    own = _NOTES[use]
    if figure.is_cumulative:
        own = "Includes earlier periods: stands alone"
    elif not figure.is_sized and use is Use.COUNTED:
        own = "No number stated"
    return f"{own}; {related[0].lower()}{related[1:]}" if related else own


_NOTES = {
    Use.COUNTED: "Counted",
    Use.REPEATED: "Told again: counted once",
    Use.DISPUTED: "Sources disagree",
    Use.CONTAINED: "Part of another figure",
    Use.WITHDRAWN: "Withdrawn",
    Use.NOT_A_COUNT: "Not a count: never added",
}
_SAID_BY_RELATION = frozenset({Use.REPEATED, Use.CONTAINED, Use.DISPUTED})
_RELATIONS = {
    "subset_of": "Part of {}",
    "part_of_partition": "Part of {}",
    "same_as": "The same as {}",
    "contradicts": "Contradicts {}",
    "derived_from": "Computed from {}",
    "rounded_from": "Rounded from {}",
    "overlaps": "May overlap with {}",
    "cumulative_of": "Includes {}",
    "supersedes": "Replaces {}",
}


def _relation_in_words(figure: StatedFigure, standing: Standing) -> str:
    said = (
        _RELATIONS[kind].format(standing.figures[standing.newest.get(target, target)].words)
        for kind, target in figure.relations
        if kind in _RELATIONS and target in standing.figures and target != figure.record
    )
    return next(said, "")
