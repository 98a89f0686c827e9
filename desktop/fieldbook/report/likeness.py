"""Which stated figures may tell the same thing twice; a person decides, nothing is merged by itself. Pure."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from fieldbook.report.figures import StatedFigure
from fieldbook.report.standing import WITHDRAWN

NEAR = 0.6
"""From which share of equal letters on two texts are near."""
_NEIGHBOURS_MOST = 40


def figures_alike(figures: Sequence[StatedFigure]) -> Iterator[tuple[StatedFigure, StatedFigure, str]]:
    """Pairs of one measure and unit with equal numbers and near texts, and why, for a person to judge.

    Pairs between which a relation was stated already are not asked about.
    """
    equal: defaultdict[object, list[StatedFigure]] = defaultdict(list)
    for figure in figures:
        if figure.is_sized and figure.status != WITHDRAWN:
            equal[(figure.key, figure.bounds)].append(figure)
    for alike in equal.values():
        for at, one in enumerate(alike):
            # Of many equal numbers only the next few are compared: 1 arrest, a thousand times, is no doubt.
            for other in alike[at + 1 : at + 1 + _NEIGHBOURS_MOST]:
                if not _related(one, other) and _near(one, other):
                    yield one, other, _why(one, other)


def near(one: str, other: str) -> bool:
    """Whether two texts are nearly the same; capitals and spaces do not count."""
    first, second = " ".join(one.casefold().split()), " ".join(other.casefold().split())
    if first == second:
        return True
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.quick_ratio() >= NEAR and matcher.ratio() >= NEAR


def _near(one: StatedFigure, other: StatedFigure) -> bool:
    days_differ = bool(one.as_of and other.as_of and one.as_of != other.as_of)
    # Two extents that both narrow, and narrow otherwise, are two things, however near their texts are.
    narrowed = not (one.extent.is_whole or other.extent.is_whole) and one.extent != other.extent
    scopes_differ = bool(one.scope and other.scope) and not near(one.scope, other.scope)
    if days_differ or narrowed or scopes_differ:
        return False
    return not (one.detail and other.detail) or near(one.detail, other.detail)


def _related(one: StatedFigure, other: StatedFigure) -> bool:
    return any(to == other.record for _, to in one.relations) or any(
        to == one.record for _, to in other.relations
    )


def _why(one: StatedFigure, other: StatedFigure) -> str:
    source = "the same source" if one.source and one.source == other.source else "different sources"
    texts = "near texts" if one.detail and other.detail else "nothing that tells them apart"
    return f"Equal numbers, {texts}, {source}"
