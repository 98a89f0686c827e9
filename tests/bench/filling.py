"""A vault of very many records, written by the program's own pen: for lists and search, which must not mind.

Checking a million drafts would take most of an hour. A few are saved as an officer saves them; all others
are their payloads with other words, numbers and days, signed, chained and projected like any record.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from fieldbook.base import canonical
from fieldbook.base.ids import BundleId, RecordId
from fieldbook.forms.excerpting import make_excerpt
from fieldbook.journal.chain import Writing
from fieldbook.journal.entry import EntryType, Subject
from fieldbook.journal.facts import Asked, Receipted, Sent
from fieldbook.services import drafting
from fieldbook.services.session import Session
from tests.bench.material import drafts, make_operation

if TYPE_CHECKING:
    from fieldbook.forms.excerpt import Excerpt

_PATTERNS = 60
_AT_ONCE = 2_000
_OPERATIONS = 40
_RECEIVED, _SENT = 0.6, 0.8
"""Up to which part of all records headquarters confirmed, and up to which they left."""
_ASKED_EVERY, _FORKED_EVERY = 5_000, 2_000
WORDS = ("lorry", "harbour", "bridge", "warehouse", "ferry", "orchard", "depot", "junction", "quarry", "mill")

_Wire = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A payload as it was saved once, taken apart."""

    form: str
    version: int
    stored: _Wire


def fill(session: Session, records: int, step: Callable[[int], None] = lambda _done: None) -> None:
    """Write *records* outcomes and seizures of forty operations, most of them received, some under way.

    Every few thousandth has a question of headquarters, or was changed by two at once.
    """
    operations = [make_operation(session, f"Vardar {at}") for at in range(min(_OPERATIONS, records))]
    patterns = _patterns(session, operations[0])
    varying = _Varying(session, patterns)
    numbers = range(_PATTERNS, records)
    writings = (varying.writing(at, operations[at * 7 % len(operations)]) for at in numbers)
    done = 0
    while batch := list(islice(writings, _AT_ONCE)):
        with session.vault.transaction():
            session.write_all(batch)
        done += len(batch)
        step(done)
    _send(session)
    _fork(session, varying, operations[0], records=records // _FORKED_EVERY)


def feed(session: Session) -> None:
    """Take everything into the index of the search."""
    while session.vault.search.feed(_AT_ONCE):
        continue


def _patterns(session: Session, operation: RecordId) -> list[_Pattern]:
    found = []
    for draft in drafts(session, _PATTERNS, operation):
        saved = drafting.save(session, draft)
        entry = session.vault.truth.revisions(saved.record)[0]
        if entry.payload is None or entry.header.subject is None:
            raise AssertionError
        subject = entry.header.subject
        stored = canonical.decode_object(entry.payload.body)
        found.append(_Pattern(subject.form, subject.form_version, stored))
    return found


class _Varying:
    """Makes payloads of patterns. What lists show of each differs by its day and its operation alone, so
    that an excerpt is made once for each pattern and day: that would be nearly all of the work.
    """

    def __init__(self, session: Session, patterns: list[_Pattern]) -> None:
        self._session, self._patterns = session, patterns
        self._excerpts: dict[tuple[int, str], Excerpt] = {}

    def writing(self, at: int, operation: RecordId) -> Writing:
        """The record at *at*, of *operation*."""
        pattern, day = self._patterns[at % _PATTERNS], _day(at // _PATTERNS)
        body = _varied(pattern, at, operation, day=day)
        key = (at % _PATTERNS, day)
        known = self._excerpts.get(key)
        if known is None:
            forms = self._session.catalogue
            known = make_excerpt(forms, pattern.form, version=pattern.version, body=body)
            self._excerpts[key] = known
        links = tuple((path, operation if path == "operation" else target) for path, target in known.links)
        prepared = self._session.excerpts._prepared  # as a save leaves them there
        prepared[body] = replace(known, operation=operation, links=links)
        subject = Subject(RecordId(self._session.new_id()), pattern.form, pattern.version, ())
        return Writing(EntryType.REVISE, self._session.payload(body), subject)


def _day(at: int) -> str:
    return f"{2019 + at % 5}-{1 + at * 7 % 12:02}-{1 + at * 3 % 10:02}"


def _varied(pattern: _Pattern, at: int, operation: RecordId, *, day: str) -> bytes:
    word = WORDS[at * 7 // _PATTERNS % len(WORDS)]
    answers = {
        **pattern.stored["answers"],
        "operation": operation,
        "note": f"Counted at the {word}; sheet {at} is kept under number {at * 31 % 99_991} with the unit.",
        "taken_on" if pattern.form == "seizure" else "happened_on": day,
    }
    return canonical.encode({**pattern.stored, "answers": answers})


def _send(session: Session) -> None:
    device, truth = session.own.device, session.vault.truth
    last = truth.tip(device).next_seq
    received, sent = int(last * _RECEIVED), int(last * _SENT)
    head = truth.entry_at(device, received - 1)
    rows = session.vault.queries.between("outcome", "2018", "2027", limit=10_000_000)
    with session.vault.transaction():
        for number, (first, end) in enumerate(((0, received), (received, sent)), start=1):
            session.write_fact(Sent(BundleId(session.new_id()), number, first, end))
        session.write_fact(
            Receipted(session.own.station, device, received, head.digest.hex() if head else "")
        )
        for record in rows[::_ASKED_EVERY]:
            session.write_fact(Asked(session.own.station, record, "Was this counted twice?"))


def _fork(session: Session, varying: _Varying, operation: RecordId, *, records: int) -> None:
    """Each changed by two who did not see each other."""
    for at in range(records):
        first, other = varying.writing(at, operation), varying.writing(at + _PATTERNS, operation)
        with session.vault.transaction():
            session.write_all([first, replace(other, subject=first.subject)])
