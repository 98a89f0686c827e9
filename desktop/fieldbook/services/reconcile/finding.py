"""The ways in which two records are found to look alike, given the answers of all of them.

First equal marks (a document, a plate, an address), by their match keys alone; then equal answers to the
questions that a form compares; then texts that are nearly the same.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, TypeVar

from fieldbook.base.ids import RecordId
from fieldbook.base.matching import match_key
from fieldbook.base.missing import Missing
from fieldbook.base.nearness import near
from fieldbook.base.said import Said, in_row, said
from fieldbook.forms.answers import show_answer
from fieldbook.forms.form import Form
from fieldbook.forms.rules import surely_before
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.folding import fold
from fieldbook.forms.values.sameness import Sameness

NEIGHBOURS_MOST = 60
_ANSWERS_LEAST = 3
_NARROWING = 2
"""The first questions that are compared must agree even in being blank, so that few are compared with few."""
_PHRASES_NEAR = 0.75
"""Titles and names are short, and told apart by one word; details of a count are longer."""
_WORD_LEAST = 4
_BEARERS_MOST = 40
"""A word that so many have tells none of them apart."""

T = TypeVar("T")
Pair = tuple[RecordId, RecordId]


@dataclass(frozen=True, slots=True)
class Found:
    """A record that is compared, and what it says."""

    record: RecordId
    answers: Any


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two records, why they may be the same, and the match key that they share, if that is why."""

    pair: Pair
    why: str
    key: str = ""


def likenesses(
    held: Sequence[Found], form: Form, sameness: Sameness, *, salt: RecordId
) -> Iterator[Likeness]:
    """Every pair of *held* that looks alike, the surest first; *salt* is the operation of the match keys."""
    known = {found.record: found.answers for found in held}
    for way in (_same_marks(held, sameness, salt), _same_answers(held, form, sameness), _near(held, form)):
        for likeness in way:
            one, other = (known[record] for record in likeness.pair)
            if not are_unlike(sameness, one, other):
                yield likeness


def are_unlike(sameness: Sameness, one: Any, other: Any) -> bool:
    """Whether an answer surely speaks against two records being the same."""
    return any(_differ(getattr(one, name), getattr(other, name)) for name in sameness.unlike)


def neighbours(found: Sequence[T]) -> Iterator[tuple[T, T]]:
    """Pairs of *found*, each with the next few only: a thousand that agree in everything are no doubt."""
    for at, one in enumerate(found):
        for other in found[at + 1 : at + 1 + NEIGHBOURS_MOST]:
            yield one, other


def _same_marks(held: Sequence[Found], sameness: Sameness, salt: RecordId) -> Iterator[Likeness]:
    if sameness.marks is None:
        return
    bearers: defaultdict[tuple[str, str], dict[RecordId, None]] = defaultdict(dict)
    for found in held:
        for mark in sameness.marks(found.answers):
            key = match_key(salt, mark.sort, mark.text)
            if key:
                bearers[(mark.label, key)][found.record] = None
    for (label, key), records in bearers.items():
        for pair in neighbours(list(records)):
            yield Likeness(pair, said("The same {label}", label=label), key)


def _same_answers(held: Sequence[Found], form: Form, sameness: Sameness) -> Iterator[Likeness]:
    """Pairs that agree in every compared question that both answer, in three at least."""
    places: defaultdict[tuple[str, ...], list[tuple[RecordId, dict[str, str]]]] = defaultdict(list)
    for found in held:
        shown = {name: show_answer(form.field(name), found.answers, str) for name in sameness.likened}
        given = {name: text for name, text in shown.items() if text}
        if len(given) >= _ANSWERS_LEAST:
            first = tuple(given.get(name, "") for name in sameness.likened[:_NARROWING])
            places[first].append((found.record, given))
    for alike in places.values():
        for (one, first_given), (other, second) in neighbours(alike):
            shared = first_given.keys() & second.keys()
            if len(shared) >= _ANSWERS_LEAST and all(first_given[name] == second[name] for name in shared):
                labels = [_lower(form.field(name).kind.label) for name in sameness.likened if name in shared]
                yield Likeness((one, other), said("The same {label}", label=in_row(labels)))


def _near(held: Sequence[Found], form: Form) -> Iterator[Likeness]:
    """Pairs whose titles or names are nearly the same; only those that share a word are compared."""
    for name in form.sameness.phrased if form.sameness else ():
        given = ((found.record, getattr(found.answers, name)) for found in held)
        folded = {record: fold(text) for record, text in given if isinstance(text, str)}
        why = said("Nearly the same: {label}", label=_lower(form.field(name).kind.label))
        for pair in _sharing_a_word(folded):
            if near(folded[pair[0]], folded[pair[1]], least=_PHRASES_NEAR):
                yield Likeness(pair, why)


def _sharing_a_word(folded: dict[RecordId, str]) -> Iterator[Pair]:
    bearers: defaultdict[str, list[RecordId]] = defaultdict(list)
    for record, text in folded.items():
        for word in dict.fromkeys(text.split()):
            if len(word) >= _WORD_LEAST or word == text:
                bearers[word].append(record)
    shared = (
        pair
        for bearing in bearers.values()
        if len(bearing) <= _BEARERS_MOST
        for pair in combinations(bearing, 2)
    )
    yield from dict.fromkeys(shared)


def _differ(one: object, other: object) -> bool:
    """Whether two answers surely are not the same; where one is missing nobody can tell."""
    if isinstance(one, Missing) or isinstance(other, Missing):
        return False
    if isinstance(one, Day) and isinstance(other, Day):
        return surely_before(one, other) or surely_before(other, one)
    if isinstance(one, tuple) and isinstance(other, tuple):
        return bool(one and other) and not set(one) & set(other)
    return one != other


def _lower(label: str) -> str:
    words = label.lower()
    return Said(words, context=label.context, comment=label.comment) if isinstance(label, Said) else words
