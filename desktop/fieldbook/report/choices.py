"""What supervisors decided: which number of a measure is taken, why, and where they differ; pure.

A choice never changes what was stated or computed. It stands beside them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldbook.base.bounds import Bounds
from fieldbook.base.ids import RecordId
from fieldbook.report.figures import StatedFigure
from fieldbook.report.totals import Total

FIGURE, COMPUTED, OPEN = "figure", "computed", "open"


@dataclass(frozen=True, slots=True)
class Choice:
    """One decision about one measure.

    Attributes:
        record: The record that keeps it.
        about: The figure that is taken; for the computed total, any figure of that measure.
        takes: ``figure``, ``computed`` or ``open``: the last takes an earlier decision back.
        why: The reason.
        officer: Who decided; *at* when.
    """

    record: RecordId
    about: RecordId
    takes: str
    why: str
    officer: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Preferred:
    """The number that is taken for a measure.

    Attributes:
        words: The number with what is counted.
        bounds: Where it lies.
        choice: Who decided, and why.
        figure: The stated figure that is taken; None for the computed total.
    """

    words: str
    bounds: Bounds
    choice: Choice
    figure: RecordId | None


def standing_choices(choices: Sequence[Choice], figures: Sequence[StatedFigure]) -> list[Choice]:
    """The choices about *figures* that were not taken back, the first decided first."""
    here = {figure.record for figure in figures}
    kept = [one for one in choices if one.about in here and one.takes != OPEN]
    return sorted(kept, key=lambda one: (one.at, one.record))


def do_differ(choices: Sequence[Choice]) -> bool:
    """Whether two of *choices*, all about one measure, take different numbers."""
    return len({one.about if one.takes == FIGURE else None for one in choices}) > 1


def preferred_of(
    choices: Sequence[Choice], figures: Sequence[StatedFigure], total: Total | None, *, unit_label: str
) -> Preferred | None:
    """The number that *choices* about these figures take; None without a choice, and while they differ."""
    if not choices or do_differ(choices):
        return None
    choice = choices[-1]
    if choice.takes == FIGURE:
        taken = next(figure for figure in figures if figure.record == choice.about)
        return Preferred(taken.words, taken.bounds, choice, taken.record)
    return Preferred(total.words_with(unit_label), total.bounds, choice, None) if total else None
