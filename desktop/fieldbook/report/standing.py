"""How the figures of one operation stand to each other: repeated, contradicted, contained, replaced.

Relations are followed through figures of other measures too: two arrests that are both the same as a third
figure are the same people, whatever the third one counts.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from fieldbook.base.ids import RecordId
from fieldbook.report.echoes import CONTRADICTS, ECHOES, echoes_in
from fieldbook.report.figures import StatedFigure
from fieldbook.report.holding import holders

SAME = frozenset({"same_as", ECHOES, CONTRADICTS})
"""Two statements about one number: counted once, as a range where they disagree."""
INSIDE = frozenset({"subset_of", "part_of_partition"})
WITHIN = "within"
"""Not stated by anybody: the one speaks of a place, agency or phase, the other of all of it."""
MADE_FROM = frozenset({"derived_from", "rounded_from"})
WITHDRAWN = "withdrawn"

Pairs = list[tuple[RecordId, RecordId]]


@dataclass(frozen=True, slots=True)
class Standing:
    """The relations of some figures, withdrawn and replaced ones already seen through.

    Attributes:
        figures: All of them, by record.
        newest: For a figure that was superseded, the one that holds instead.
        roots: For figures that speak of one number or contradict each other, one that stands for all.
        twins: The same for figures that are the same, contradictions aside.
        above: For a root, the roots of the figures that contain it or that it was computed from.
        pairs: Relations between figures that hold, by code.
    """

    figures: Mapping[RecordId, StatedFigure]
    newest: Mapping[RecordId, RecordId] = field(default_factory=dict)
    roots: Mapping[RecordId, RecordId] = field(default_factory=dict)
    twins: Mapping[RecordId, RecordId] = field(default_factory=dict)
    above: Mapping[RecordId, frozenset[RecordId]] = field(default_factory=dict)
    pairs: Mapping[str, Pairs] = field(default_factory=dict)

    def root(self, record: RecordId) -> RecordId:
        """The figure that stands for all that speak of the same number."""
        return self.roots.get(record, record)

    def twin(self, record: RecordId) -> RecordId:
        """The figure that stands for all that are the same."""
        return self.twins.get(record, record)

    def is_replaced(self, figure: StatedFigure) -> bool:
        """Whether a newer figure took its place."""
        return figure.record in self.newest

    def wholes(self, root: RecordId) -> set[RecordId]:
        """Everything that contains *root*, or that it was computed from, however far away."""
        found: set[RecordId] = set()
        ahead = list(self.above.get(root, ()))
        while ahead:
            at = ahead.pop()
            if at not in found:
                found.add(at)
                ahead.extend(self.above.get(at, ()))
        return found

    def related(self, *types: str) -> Iterator[tuple[StatedFigure, StatedFigure]]:
        """Pairs of figures that hold, the one that has the relation first."""
        for kind in types:
            for one, other in self.pairs.get(kind, ()):
                yield self.figures[one], self.figures[other]


def make_standing(figures: Iterable[StatedFigure]) -> Standing:
    """Look at all relations between *figures*; those that lead elsewhere say nothing here."""
    known = _with_all_of({figure.record: figure for figure in figures})
    held = list(holders(known.values()))
    if not held and not any(figure.relations or figure.origin != figure.source for figure in known.values()):
        return Standing(known)
    newest = _newest(known)
    pairs = _pairs(known, newest)
    for kind, one, other in echoes_in(_standing_ones(known, newest)):
        pairs.setdefault(kind, []).append((one, other))
    pairs[WITHIN] = [(newest.get(one, one), newest.get(other, other)) for one, other in held]
    roots = _roots(pair for kind in SAME for pair in pairs.get(kind, ()))
    above: defaultdict[RecordId, set[RecordId]] = defaultdict(set)
    for kind in (*INSIDE, *MADE_FROM, WITHIN):
        for one, other in pairs.get(kind, ()):
            part, whole = roots.get(one, one), roots.get(other, other)
            if part != whole:
                above[part].add(whole)
    return Standing(
        known,
        newest=newest,
        roots=roots,
        twins=_roots((*pairs.get("same_as", ()), *pairs.get(ECHOES, ()))),
        above={at: frozenset(found) for at, found in above.items()},
        pairs=pairs,
    )


def _with_all_of(known: dict[RecordId, StatedFigure]) -> dict[RecordId, StatedFigure]:
    """Figures that say *all of them* are as large as the one they speak of (rule R5)."""
    for figure in known.values():
        told = [known[to] for kind, to in figure.relations if kind == "all_of" and to in known]
        if told and not figure.is_sized and told[0].unit == figure.unit:
            whole = told[0]
            taken = replace(figure, bounds=whole.bounds, approximate=whole.approximate)
            if whole.approximate:  # all of some 89 are some 89
                taken = replace(taken, qualifier=whole.qualifier, word=whole.word)
            known = {**known, figure.record: taken}
    return known


def _standing_ones(
    known: Mapping[RecordId, StatedFigure], newest: Mapping[RecordId, RecordId]
) -> Iterator[StatedFigure]:
    """Those that were neither withdrawn nor replaced."""
    yield from (one for one in known.values() if one.status != WITHDRAWN and one.record not in newest)


def _newest(known: Mapping[RecordId, StatedFigure]) -> dict[RecordId, RecordId]:
    newer = {
        old: figure.record
        for figure in known.values()
        if figure.status != WITHDRAWN
        for kind, old in figure.relations
        if kind == "supersedes" and old in known and old != figure.record
    }
    found = {old: _last(old, newer) for old in newer}
    return {old: new for old, new in found.items() if old != new}


def _last(record: RecordId, newer: Mapping[RecordId, RecordId]) -> RecordId:
    # Figures that supersede each other in a circle are each their own last: none of them disappears.
    seen: set[RecordId] = set()
    while record in newer and record not in seen:
        seen.add(record)
        record = newer[record]
    return record


def _pairs(known: Mapping[RecordId, StatedFigure], newest: Mapping[RecordId, RecordId]) -> dict[str, Pairs]:
    # What an older figure said of itself holds for the one that took its place.
    pairs: defaultdict[str, Pairs] = defaultdict(list)
    for figure in known.values():
        if figure.status == WITHDRAWN:
            continue
        for kind, target in figure.relations:
            one, other = newest.get(figure.record, figure.record), newest.get(target, target)
            if kind != "supersedes" and one != other and other in known and known[other].status != WITHDRAWN:
                pairs[kind].append((one, other))
    return dict(pairs)


def _roots(pairs: Iterable[tuple[RecordId, RecordId]]) -> dict[RecordId, RecordId]:
    parent: dict[RecordId, RecordId] = {}

    def top(record: RecordId) -> RecordId:
        while (above := parent.get(record, record)) != record:
            record = above
        return record

    for one, other in pairs:
        parent[top(one)] = top(other)
    return {record: top(record) for pair in list(parent.items()) for record in pair}


def connected(
    records: Iterable[RecordId], pairs: Iterable[tuple[RecordId, RecordId]]
) -> list[list[RecordId]]:
    """*records* in groups that *pairs* hold together, each group and its members in the given order."""
    held = list(pairs)
    if not held:
        return [[record] for record in records]
    roots = _roots(held)
    groups: defaultdict[RecordId, list[RecordId]] = defaultdict(list)
    for record in records:
        groups[roots.get(record, record)].append(record)
    return list(groups.values())
