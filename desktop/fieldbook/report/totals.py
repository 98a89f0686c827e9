"""What may be added of one measure, and what it comes to: nobody is counted twice (rules F3, F4, F6)."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from fieldbook.base.bounds import Bounds
from fieldbook.base.ids import RecordId
from fieldbook.base.said import in_row, said
from fieldbook.report.adding import NOTHING, added, common, hull, overlapping, with_unit
from fieldbook.report.disputes import Side, settle
from fieldbook.report.figures import StatedFigure
from fieldbook.report.standing import INSIDE, WITHDRAWN, WITHIN, Standing, connected


class Use(Enum):
    """What became of a stated figure in the computed total."""

    COUNTED = "counted"
    REPEATED = "repeated"
    DISPUTED = "disputed"
    CONTAINED = "contained"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    NOT_A_COUNT = "not_a_count"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Number:
    """One number that one or more figures speak of."""

    bounds: Bounds
    word: str = ""
    disputed: bool = False

    @property
    def limits(self) -> Bounds:
        """What the sources rule out: *some 89* may be fewer or more, *nearly 350* is not more."""
        return NOTHING if self.word and self.bounds.lower == self.bounds.upper else self.bounds


@dataclass(frozen=True, slots=True)
class Total:
    """What the figures of one measure, unit and currency come to.

    Attributes:
        bounds: Where the true total lies, as near as the sources say.
        limits: What the sources rule out: nothing, where they say *some* or round.
        how: How it was made: ``2 figures added``.
        word: What the sources say of its exactness, or instead of a number: ``some``, ``multiple``.
        disputed: Whether sources disagree about a part of it.
    """

    bounds: Bounds
    how: str
    word: str = ""
    disputed: bool = False
    limits: Bounds = NOTHING

    @property
    def words(self) -> str:
        """For a person: ``239``, ``at least 1,245``, ``89 (some)``, ``8 to 12, sources disagree``."""
        return self.words_with("")

    def words_with(self, unit: str) -> str:
        """The same with what is counted: ``89 persons (some)``."""
        found = with_unit(self.bounds, unit) or said("not stated")
        if self.word:
            found = said("{number} ({word})", number=found, word=self.word)
        return in_row((found, said("sources disagree"))) if self.disputed else found


def uses_of(figures: Sequence[StatedFigure], standing: Standing) -> dict[RecordId, Use]:
    """What becomes of each of *figures*, all of one key, in their total."""
    uses = {figure.record: _outside(figure, standing) for figure in figures}
    groups = _groups([figure for figure in figures if uses[figure.record] is Use.COUNTED], standing)
    for root, members in groups.items():
        inside = _is_contained(root, groups, standing)
        disputed = not inside and _is_disputed(members, standing)
        for at, figure in enumerate(members):
            if inside:
                uses[figure.record] = Use.CONTAINED
            elif disputed:
                uses[figure.record] = Use.DISPUTED
            elif at:
                uses[figure.record] = Use.REPEATED
    return uses


def make_total(
    figures: Sequence[StatedFigure], uses: dict[RecordId, Use], standing: Standing
) -> Total | None:
    """The total of *figures*, all of one key; None when there is nothing that may be counted."""
    kept = [figure for figure in figures if uses[figure.record] in {Use.COUNTED, Use.REPEATED, Use.DISPUTED}]
    if not kept:
        return None
    contained = [figure for figure in figures if uses[figure.record] is Use.CONTAINED]
    numbers = {
        root: _number(members, standing, floor=_floor(root, contained, standing))
        for root, members in _groups(kept, standing).items()
    }
    overlaps = [
        (standing.root(one.record), standing.root(other.record))
        for one, other in standing.related("overlaps")
    ]
    sharing = connected(numbers, overlaps)
    bounds = added([overlapping([numbers[root].bounds for root in group]) for group in sharing])
    limits = added([overlapping([numbers[root].limits for root in group]) for group in sharing])
    return Total(
        bounds,
        _how(uses, may_overlap=len(sharing) < len(numbers)),
        word=_said(bounds, kept, numbers=tuple(numbers.values())),
        disputed=any(number.disputed for number in numbers.values()),
        limits=limits,
    )


def _outside(figure: StatedFigure, standing: Standing) -> Use:
    if figure.status == WITHDRAWN:
        return Use.WITHDRAWN
    if standing.is_replaced(figure):
        return Use.REPLACED
    if figure.extent.reach:
        return Use.OUTSIDE
    return Use.COUNTED if figure.is_count else Use.NOT_A_COUNT


def _groups(figures: Sequence[StatedFigure], standing: Standing) -> dict[RecordId, list[StatedFigure]]:
    groups: dict[RecordId, list[StatedFigure]] = {}
    for figure in figures:
        groups.setdefault(standing.root(figure.record), []).append(figure)
    return groups


def _is_contained(root: RecordId, groups: dict[RecordId, list[StatedFigure]], standing: Standing) -> bool:
    if not standing.above:
        return False
    order = list(groups)
    return any(
        # Two figures that claim to contain each other are equal: the first one counts.
        whole in groups and (root not in standing.wholes(whole) or order.index(whole) < order.index(root))
        for whole in standing.wholes(root) - {root}
    )


def _is_disputed(members: Sequence[StatedFigure], standing: Standing) -> bool:
    if len(members) == 1:
        return False
    here = {figure.record for figure in members}
    contested = any(
        one.record in here and other.record in here for one, other in standing.related("contradicts")
    )
    return (
        contested
        or len({standing.twin(record) for record in here}) > 1
        or common([figure.bounds for figure in _best(members)]) is None
    )


def _best(members: Sequence[StatedFigure]) -> list[StatedFigure]:
    # "Some 89" and "89" are one statement, and the exact one says more.
    sized = [figure for figure in members if figure.is_sized]
    return [figure for figure in sized if not figure.approximate] or sized


def _number(members: Sequence[StatedFigure], standing: Standing, *, floor: Bounds) -> Number:
    if _is_disputed(members, standing):
        return Number(settle(_sides(members, standing)), disputed=True)
    best = _best(members)
    bounds = common([figure.bounds for figure in best]) or NOTHING
    raised = common([bounds, floor]) if bounds.lower is None else bounds
    return Number(raised or bounds, _word(best))


def _sides(members: Sequence[StatedFigure], standing: Standing) -> dict[RecordId, Side]:
    alike: dict[RecordId, list[StatedFigure]] = {}
    for figure in members:
        if figure.is_sized:
            alike.setdefault(standing.twin(figure.record), []).append(figure)
    against: defaultdict[RecordId, set[RecordId]] = defaultdict(set)
    for one, other in standing.related("contradicts"):
        first, second = standing.twin(one.record), standing.twin(other.record)
        against[first].add(second)
        against[second].add(first)
    return {
        twin: Side(
            twin,
            # Of two statements of one number that cannot both hold, both ends are kept.
            common([figure.bounds for figure in _best(figures)]) or hull([one.bounds for one in figures]),
            str(figures[0].source or figures[0].source_title),
            frozenset(against[twin] - {twin}),
        )
        for twin, figures in alike.items()
    }


def _floor(root: RecordId, contained: Sequence[StatedFigure], standing: Standing) -> Bounds:
    """What its largest part says of a whole: nautical equipment including 30 vessels is at least 30."""
    if not contained:
        return NOTHING
    inside = {
        one.record for one, other in standing.related(*INSIDE, WITHIN) if standing.root(other.record) == root
    }
    largest = overlapping([figure.bounds for figure in contained if figure.record in inside])
    return Bounds(largest.lower, None, lower_inclusive=largest.lower_inclusive)


_WORDS = {"rounded": said("rounded"), "estimate": said("estimated"), "nearly": said("nearly")}


def _word(figures: Sequence[StatedFigure]) -> str:
    first = next((figure for figure in figures if figure.approximate), None)
    if first is None:
        return ""
    own = "" if first.qualifier == "rounded" else first.word
    return own or _WORDS.get(first.qualifier, said("about"))


def _said(bounds: Bounds, kept: Sequence[StatedFigure], *, numbers: tuple[Number, ...]) -> str:
    if bounds.lower is None and bounds.upper is None:
        return next((figure.word for figure in kept if figure.word), "")
    return next((number.word for number in numbers if number.word), "")


_LEFT_OUT: dict[Use, Callable[[int], str]] = {
    Use.DISPUTED: lambda n: said("1 that disagrees") if n == 1 else said("{n} that disagree", n=n),
    Use.REPEATED: lambda n: said("{n} told again", n=n),
    Use.CONTAINED: lambda n: said("{n} part of another", n=n),
    Use.REPLACED: lambda n: said("{n} replaced", n=n),
    Use.WITHDRAWN: lambda n: said("{n} withdrawn", n=n),
    Use.NOT_A_COUNT: lambda n: said("{n} not a count", n=n),
    Use.OUTSIDE: lambda n: said("{n} not of this operation", n=n),
}


def _how(uses: dict[RecordId, Use], *, may_overlap: bool) -> str:
    if list(uses.values()) == [Use.COUNTED]:
        return said("1 figure")
    tally = Counter(uses.values())
    if tally[Use.COUNTED] == len(uses) > 1 and not may_overlap:
        return said("{n} figures added", n=len(uses))
    if tally[Use.DISPUTED] == len(uses) > 1:
        return said("{n} figures that disagree", n=len(uses))
    whole = said("1 figure") if len(uses) == 1 else said("{n} figures", n=len(uses))
    clauses = [say(tally[use]) for use, say in _LEFT_OUT.items() if tally[use]]
    if tally[Use.COUNTED] > 1:
        clauses.insert(0, said("{n} added", n=tally[Use.COUNTED]))
    if may_overlap:
        clauses.append(said("some may overlap"))
    return in_row((whole, in_row(clauses)), ": ") if clauses else whole
