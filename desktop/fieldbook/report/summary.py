"""The stated figures of one operation, what was computed from them, and what does not fit together."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from fieldbook.base.ids import RecordId
from fieldbook.base.said import in_row, said, small
from fieldbook.report.choices import Choice, Preferred, do_differ, preferred_of, standing_choices
from fieldbook.report.echoes import ECHOES
from fieldbook.report.figures import Key, StatedFigure
from fieldbook.report.flags import Flag, flags_in, unsettled
from fieldbook.report.gaps import gap_in_words, spread_in_words
from fieldbook.report.recorded import Count, Recorded, counted, shared_out
from fieldbook.report.standing import WITHIN, Standing, make_standing
from fieldbook.report.totals import Total, Use, make_total, uses_of


@dataclass(frozen=True, slots=True)
class Stated:
    """A stated figure and what became of it in the total.

    Attributes:
        figure: As it was stated.
        use: Whether it was counted, and if not, why.
        note: The same in words: ``Part of some 89 persons``.
        gap: How it differs from what was recorded one by one: ``3 more``; "" where nothing is to be compared.
    """

    figure: StatedFigure
    use: Use
    note: str
    gap: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Figures of one measure, unit and currency side by side, and what they come to.

    Attributes:
        label: What happened or what was taken.
        unit_label: What is counted; the currency for money.
        stated: The figures in the order in which they were given.
        total: What was computed; None where nothing may be counted.
        recorded: What was recorded one by one; None where nothing was.
        preferred: The number that a supervisor took; None while nobody has, or two differ.
        gap: How far the numbers are apart; "" where they are not, or nobody can tell.
    """

    label: str
    unit_label: str
    stated: tuple[Stated, ...]
    total: Total | None
    recorded: Count | None = None
    preferred: Preferred | None = None
    gap: str = ""


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


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the stated figures: things recorded one by one, and supervisors' choices."""

    recorded: tuple[Recorded, ...] = ()
    choices: tuple[Choice, ...] = ()


def make_summary(
    title: str,
    figures: Iterable[StatedFigure],
    *,
    facts: Sequence[tuple[str, str]] = (),
    beside: Beside | None = None,
    settled_before: str = "",
) -> Summary:
    """Put *figures*, all of one operation, side by side and add what may be added.

    Blocks stand in the order in which their measures are first met; those of one measure stay together.
    What was recorded and is stated nowhere follows in blocks of its own. What is preliminary since before the
    day *settled_before* is told; "" for none.
    """
    beside = beside or Beside()
    standing = make_standing(figures)
    measures: dict[str, dict[Key, list[StatedFigure]]] = {}
    for figure in standing.figures.values():
        measures.setdefault(figure.measure, {}).setdefault(figure.key, []).append(figure)
    groups = [alike for keys in measures.values() for alike in keys.values()]
    shares = shared_out(beside.recorded, groups)
    blocks = tuple(_block(alike, standing, beside, found=shares[at]) for at, alike in enumerate(groups))
    flags = (
        *flags_in(standing),
        *_choices_that_differ(groups, beside.choices),
        *unsettled(standing, settled_before),
    )
    return Summary(title, tuple(facts), (*blocks, *_unstated(shares[-1])), flags)


def _unstated(recorded: Sequence[Recorded]) -> Iterator[Block]:
    measures: dict[tuple[str, str, str, str], list[Recorded]] = {}
    for one in recorded:
        measures.setdefault(one.key, []).append(one)
    for alike in measures.values():
        first = alike[0]
        label = in_row(part for part in (first.measure_label, first.apart) if part)
        yield Block(label, first.currency or first.unit_label, (), None, recorded=counted(alike))


def _block(
    figures: Sequence[StatedFigure], standing: Standing, beside: Beside, *, found: Sequence[Recorded]
) -> Block:
    uses = uses_of(figures, standing)
    count = counted(found)
    total = make_total(figures, uses, standing)
    first = figures[0]
    unit_label = first.currency or first.unit_label
    chosen = standing_choices(beside.choices, figures)
    return Block(
        label=first.measure_label,
        unit_label=unit_label,
        stated=tuple(_stated(one, uses, standing, count=count) for one in figures),
        total=total,
        recorded=count,
        preferred=preferred_of(chosen, figures, total, unit_label=unit_label),
        gap=_gap(total, count),
    )


def _stated(
    figure: StatedFigure, uses: dict[RecordId, Use], standing: Standing, *, count: Count | None
) -> Stated:
    use = uses[figure.record]
    one_of_many = list(uses.values()).count(Use.COUNTED) > 1 and use is Use.COUNTED
    compared = count is not None and use in _COMPARED and not one_of_many
    gap = gap_in_words(figure.bounds, count.bounds) if count and compared else ""
    return Stated(figure, use, _note(figure, use, standing), gap)


def _gap(total: Total | None, count: Count | None) -> str:
    if total is None:
        return ""
    if count is not None:
        return gap_in_words(total.bounds, count.bounds)
    return spread_in_words(total.bounds) if total.disputed else ""


def _choices_that_differ(
    groups: Sequence[Sequence[StatedFigure]], choices: Sequence[Choice]
) -> Iterator[Flag]:
    for alike in groups:
        made = standing_choices(choices, alike)
        if do_differ(made):
            who = ", ".join(dict.fromkeys(one.officer for one in made if one.officer))
            text = said(
                "Two choices differ for {measure} ({who}): choose again.",
                measure=alike[0].measure_label,
                who=who,
            )
            yield Flag("figure.choices_differ", text, tuple(one.about for one in made))


_COMPARED = frozenset({Use.COUNTED, Use.REPEATED, Use.DISPUTED, Use.REPLACED})


def _note(figure: StatedFigure, use: Use, standing: Standing) -> str:
    if use is Use.REPLACED:
        return said("Replaced by {figure}", figure=standing.figures[standing.newest[figure.record]].words)
    related = _relation_in_words(figure, standing)
    if use in _SAID_BY_RELATION and related:
        return related
    own = _NOTES[use]
    if figure.is_cumulative:
        own = said("Includes earlier periods: stands alone")
    elif not figure.is_sized and use is Use.COUNTED:
        own = said("No number stated")
    return in_row((own, small(related)), "; ") if related else own


_NOTES = {
    Use.COUNTED: said("Counted"),
    Use.REPEATED: said("Told again: counted once"),
    Use.DISPUTED: said("Sources disagree"),
    Use.CONTAINED: said("Part of another figure"),
    Use.WITHDRAWN: said("Withdrawn"),
    Use.NOT_A_COUNT: said("Not a count: never added"),
    Use.OUTSIDE: said("Not of this operation: never added"),
}
_SAID_BY_RELATION = frozenset({Use.REPEATED, Use.CONTAINED, Use.DISPUTED})
_RELATIONS: dict[str, Callable[[str], str]] = {
    "subset_of": lambda figure: said("Part of {figure}", figure=figure),
    "part_of_partition": lambda figure: said("Part of {figure}", figure=figure),
    "same_as": lambda figure: said("The same as {figure}", figure=figure),
    "contradicts": lambda figure: said("Contradicts {figure}", figure=figure),
    "derived_from": lambda figure: said("Computed from {figure}", figure=figure),
    "rounded_from": lambda figure: said("Rounded from {figure}", figure=figure),
    "overlaps": lambda figure: said("May overlap with {figure}", figure=figure),
    "cumulative_of": lambda figure: said("Includes {figure}", figure=figure),
    "supersedes": lambda figure: said("Replaces {figure}", figure=figure),
    "all_of": lambda figure: said("All of {figure}", figure=figure),
    "share_of": lambda figure: said("Share of {figure}", figure=figure),
    "describes": lambda figure: said("About {figure}", figure=figure),
    "compared_with": lambda figure: said("Compared with {figure}", figure=figure),
    "converted_from": lambda figure: said("Converted from {figure}", figure=figure),
}


def _relation_in_words(figure: StatedFigure, standing: Standing) -> str:
    told = (
        _RELATIONS[kind](standing.figures[standing.newest.get(target, target)].words)
        for kind, target in figure.relations
        if kind in _RELATIONS and target in standing.figures and target != figure.record
    )
    return next(told, "") or _held_in_words(figure, standing) or _echoed_in_words(figure, standing)


def _held_in_words(figure: StatedFigure, standing: Standing) -> str:
    held = (whole for part, whole in standing.related(WITHIN) if part.record == figure.record)
    return next((said("Part of {figure}, by its scope", figure=whole.words) for whole in held), "")


def _echoed_in_words(figure: StatedFigure, standing: Standing) -> str:
    """Which telling of the same release said it before."""
    heard = (first for one, first in standing.related(ECHOES) if one.record == figure.record)
    told = (
        said("Repeats {figure} of {source}: one release", figure=first.words, source=first.source_title)
        for first in heard
    )
    return next(told, "")
