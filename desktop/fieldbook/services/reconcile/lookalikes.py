"""Records of one operation that may be about the same person, thing or count; a person decides which are.

Three ways to find them: equal numbers with near texts, equal answers to the questions that a form compares,
and equal marks (document, plate, serial number) compared by their match keys alone.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from fieldbook.base.ids import RecordId
from fieldbook.base.matching import match_key
from fieldbook.base.said import Said, in_row, said
from fieldbook.forms.answers import show_answer
from fieldbook.forms.form import Form
from fieldbook.forms.values.sameness import Sameness
from fieldbook.report.likeness import figures_alike
from fieldbook.services.browse import titles
from fieldbook.services.figures import figures_of, read_body
from fieldbook.services.reconcile.counting import APART, decisions_in
from fieldbook.services.session import Session
from fieldbook.store.vault import Reading

SHOWN_MOST = 50
_ANSWERS_LEAST = 3
_NARROWING = 2
"""The first questions that are compared must agree even in being blank, so that few are compared with few."""
_NEIGHBOURS_MOST = 60

_SEALED_ALIKE = {
    "document": "The same document number, which is sealed",
    "person": "The same name and date of birth, which are sealed",
}

T = TypeVar("T")
Pair = tuple[RecordId, RecordId]
Found = tuple[RecordId, Any]


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Two records that may be the same.

    Attributes:
        form: Id of the form of both.
        one, other: The records, the earlier one first; their titles name them.
        why: What they have in common.
        key: The match key that they share; "" when it was something else.
    """

    form: str
    one: RecordId
    other: RecordId
    one_title: str
    other_title: str
    why: str
    key: str = ""


def lookalikes(session: Session, reading: Reading, operation: RecordId) -> tuple[Lookalike, ...]:
    """The pairs that nobody has decided about yet, at most ``SHOWN_MOST``."""
    named = titles(session)
    decided = _decided(session, reading, operation)
    seen: set[frozenset[RecordId]] = set()
    found: list[Lookalike] = []
    for form, (one, other), why, key in _candidates(session, reading, operation):
        pair = frozenset((one, other))
        if len(found) == SHOWN_MOST:
            break
        if pair not in seen and pair not in decided:
            seen.add(pair)
            found.append(Lookalike(form, one, other, named(one), named(other), why, key))
    return tuple(found)


def _candidates(
    session: Session, reading: Reading, operation: RecordId
) -> Iterator[tuple[str, Pair, str, str]]:
    for form in session.catalogue:
        if form.sameness is not None:
            held = _held(session, reading, form, operation=operation)
            for pair, why, key in _same_marks(held, form.sameness, operation):
                yield form.id, pair, why, key
            for pair, why, key in _same_seals(session, held, form):
                yield form.id, pair, why, key
            for pair, why in _same_answers(held, form, form.sameness):
                yield form.id, pair, why, ""
    stated = list(figures_of(session, reading.queries, operation, named=titles(session)))
    for one, other, why in figures_alike(stated):
        yield one.form, (one.record, other.record), why, ""


def _decided(session: Session, reading: Reading, operation: RecordId) -> set[frozenset[RecordId]]:
    return {
        frozenset((RecordId(given["about"]), RecordId(given["other"])))
        for _, given in decisions_in(session, reading, operation)
        if given["decides"] == APART and "other" in given
    }


def _held(session: Session, reading: Reading, form: Form, *, operation: RecordId) -> list[Found]:
    """The answers of all records of *form* that were not merged into another one."""
    merged_by = form.sameness.merged_by if form.sameness else ""
    found = []
    for row, body in reading.queries.current(form.id, operation):
        kept = read_body(session, form, row=row, body=body)
        if kept is not None and not (merged_by and isinstance(getattr(kept.answers, merged_by), str)):
            found.append((row.record, kept.answers))
    return found


def _same_marks(
    held: Sequence[Found], sameness: Sameness, operation: RecordId
) -> Iterator[tuple[Pair, str, str]]:
    if sameness.marks is None:
        return
    bearers: defaultdict[tuple[str, str], dict[RecordId, None]] = defaultdict(dict)
    for record, answers in held:
        for mark in sameness.marks(answers):
            key = match_key(operation, mark.sort, mark.text)
            if key:
                bearers[(mark.label, key)][record] = None
    for (label, key), records in bearers.items():
        for pair in _neighbours(list(records)):
            yield pair, said("The same {label}", label=label), key


def _same_seals(session: Session, held: Sequence[Found], form: Form) -> Iterator[tuple[Pair, str, str]]:
    """Records whose identities have a mark in common, found without opening them."""
    if form.apart is None:
        return
    here = {record for record, _ in held}
    bearers: defaultdict[str, dict[RecordId, None]] = defaultdict(dict)
    for row in session.vault.queries.apart.seals():
        for mark in row.match.split() if row.record in here else ():
            bearers[mark][row.record] = None
    for mark, records in bearers.items():
        sort, _, key = mark.partition(":")
        for pair in _neighbours(list(records)):
            yield pair, _SEALED_ALIKE.get(sort, "The same identity"), key


def _same_answers(held: Sequence[Found], form: Form, sameness: Sameness) -> Iterator[tuple[Pair, str]]:
    """Pairs that agree in every compared question that both answer, in three at least."""
    places: defaultdict[tuple[str, ...], list[tuple[RecordId, dict[str, str]]]] = defaultdict(list)
    for record, answers in held:
        shown = {name: show_answer(form.field(name), answers, str) for name in sameness.likened}
        given = {name: text for name, text in shown.items() if text}
        if len(given) >= _ANSWERS_LEAST:
            places[tuple(given.get(name, "") for name in sameness.likened[:_NARROWING])].append(
                (record, given)
            )
    for alike in places.values():
        for (one, first), (other, second) in _neighbours(alike):
            shared = first.keys() & second.keys()
            if len(shared) >= _ANSWERS_LEAST and all(first[name] == second[name] for name in shared):
                labels = [_lower(form.field(name).kind.label) for name in sameness.likened if name in shared]
                yield (one, other), said("The same {label}", label=in_row(labels))


def _lower(label: str) -> str:
    words = label.lower()
    return Said(words, context=label.context, comment=label.comment) if isinstance(label, Said) else words


def _neighbours(found: Sequence[T]) -> Iterator[tuple[T, T]]:
    """Pairs of *found*, each with the next few only: a thousand that agree in everything are no doubt."""
    for at, one in enumerate(found):
        for other in found[at + 1 : at + 1 + _NEIGHBOURS_MOST]:
            yield one, other
