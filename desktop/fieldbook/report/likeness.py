"""Which stated figures may tell the same thing twice; a person decides, nothing is merged by itself. Pure."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from fieldbook.base.nearness import near
from fieldbook.base.said import in_row, said
from fieldbook.report.figures import StatedFigure
from fieldbook.report.standing import WITHDRAWN, Standing, make_standing

_NEIGHBOURS_MOST = 40


def figures_alike(figures: Sequence[StatedFigure]) -> Iterator[tuple[StatedFigure, StatedFigure, str]]:
    """Pairs of one measure and unit with equal numbers and near texts, and why, for a person to judge.

    Pairs between which a relation was stated already, or follows from others or from who repeats whom, are
    not asked about: of three tellings of one number it is enough to say of two what the first one is.
    """
    standing = make_standing(figures)
    equal: defaultdict[object, list[StatedFigure]] = defaultdict(list)
    for figure in figures:
        if figure.is_sized and figure.status != WITHDRAWN:
            equal[(figure.key, figure.bounds)].append(figure)
    for alike in equal.values():
        for at, one in enumerate(alike):
            # Of many equal numbers only the next few are compared: 1 arrest, a thousand times, is no doubt.
            for other in alike[at + 1 : at + 1 + _NEIGHBOURS_MOST]:
                if not _settled(one, other, standing) and _near(one, other):
                    yield one, other, _why(one, other)


def _settled(one: StatedFigure, other: StatedFigure, standing: Standing) -> bool:
    if standing.root(one.record) == standing.root(other.record):
        return True
    tells_again = one.origin is not None and one.origin == other.origin and one.source != other.source
    return tells_again or one.is_related_to(other)


def _near(one: StatedFigure, other: StatedFigure) -> bool:
    days_differ = bool(one.as_of and other.as_of and one.as_of != other.as_of)
    # Two extents that both narrow, and narrow otherwise, are two things, however near their texts are.
    narrowed = not (one.extent.is_whole or other.extent.is_whole) and one.extent != other.extent
    scopes_differ = bool(one.scope and other.scope) and not near(one.scope, other.scope)
    if days_differ or narrowed or scopes_differ:
        return False
    return not (one.detail and other.detail) or near(one.detail, other.detail)


def _why(one: StatedFigure, other: StatedFigure) -> str:
    source = (
        said("the same source") if one.source and one.source == other.source else said("different sources")
    )
    texts = said("near texts") if one.detail and other.detail else said("nothing that tells them apart")
    return in_row((said("Equal numbers"), texts, source))
