"""Whether a passphrase would hold, and a name as a card may carry it."""

from dataclasses import dataclass

from fieldbook.base import wording
from fieldbook.base.canonical import normal_text
from fieldbook.base.problem import Problem
from fieldbook.base.said import said
from fieldbook.base.wording import mark_in, unfit_in
from fieldbook.forms.kind import told_turning, told_unfit

PASSPHRASE_LEAST = 12
NAME_MOST = 80
FAIR = 2
_LEVELS = (8, PASSPHRASE_LEAST, 18, 25)
_STRENGTHS = (said("Far too easy"), said("Too easy"), said("Fair"), said("Good"), said("Very good"))


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a passphrase is to guess: 0 (at once) to 4 (beyond anybody's means), and that in words."""

    level: int
    words: str


def check_passphrase(passphrase: str, repeated: str) -> tuple[Problem, ...]:
    """What is not right yet in a new passphrase and its repetition."""
    if strength(passphrase).level < FAIR:
        text = said(
            "Use at least {least} characters, best five words that do not belong together.",
            least=PASSPHRASE_LEAST,
        )
        return (Problem(("passphrase",), "founding.passphrase_weak", text),)
    if passphrase != repeated:
        return (
            Problem(("repeated",), "founding.passphrase_differs", "The two are not the same; type it again."),
        )
    return ()


def strength(passphrase: str) -> Strength:
    """A careful estimate: length counts, but only as far as characters differ; words count as words."""
    distinct = len(set(passphrase.casefold()))
    counted = min(len(passphrase), 2 * distinct + len(passphrase.split()))
    level = sum(counted >= least for least in _LEVELS)
    return Strength(level, _STRENGTHS[level])


def check_name(name: str) -> Problem | None:
    """What no card may carry of *name*: a character that cannot be kept, or a mark that turns the writing.

    Such a mark is refused even where it ends where it began: headquarters takes no card that has one.
    """
    if unfit := unfit_in(name):
        return told_unfit(unfit)
    turning = mark_in(one_line(name))
    return told_turning(turning) if turning else None


def one_line(name: str) -> str:
    """A name as a card carries it: on one line, and otherwise as it was typed."""
    return wording.one_line(normal_text(name))
