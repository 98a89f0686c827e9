"""Questions of headquarters about a record, and what the station says to them."""

from dataclasses import dataclass

from fieldbook.base.digest import Digest
from fieldbook.base.errors import NobodyToAsk, NoSuchQuestion, NoSuchRecord, NothingSaid
from fieldbook.base.ids import OfficerId, RecordId
from fieldbook.base.wording import kept_message
from fieldbook.journal.facts import Answered, Asked, Side
from fieldbook.services.browse import titles
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.session import Session, revision_code
from fieldbook.store.rows import PartyRow


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question as people see it.

    Attributes:
        code: By which it is named: ``7Q4K-M2XC``.
        station: The name of the station that is asked.
        asked_by, replied_by: Names.
        reply: "" while there is none.
    """

    question: Digest
    code: str
    record: RecordId
    title: str
    station: str
    text: str
    asked_by: str
    at: str
    reply: str
    replied_by: str
    replied_at: str


def ask(session: Session, record: RecordId, text: str) -> QuestionLine:
    """Ask the station that wrote *record*; the question leaves with the next bundle for it.

    Raises:
        WrongSide: at a station.
        WrongRole: for somebody who may only look.
        NoSuchRecord: when there is none.
        NobodyToAsk: when no station wrote it.
        NothingSaid, TextTooLong: without a text, or with one that is too long to be kept whole.
    """
    session.require(Side.HEADQUARTERS)
    session.require_role(*WRITERS)
    said = _said(text)
    if session.vault.queries.row(record) is None:
        raise NoSuchRecord(record=record)
    station = _station_of(session, record)
    with session.vault.transaction():
        entry = session.write_fact(Asked(station.station, record, said))
    session.changes.announce(Changes(records=frozenset({record}), standing=True))
    return next(line for line in questions(session) if line.question == entry.digest)


def reply(session: Session, code: str, text: str) -> QuestionLine:
    """Answer the question of that *code*; the reply leaves with the next bundle.

    Raises:
        WrongSide: at headquarters.
        WrongRole: for somebody who may only look.
        NoSuchQuestion: when no question, or more than one, has that code.
        NothingSaid, TextTooLong: without a text, or with one that is too long to be kept whole.
    """
    session.require(Side.STATION)
    session.require_role(*WRITERS)
    said, line = _said(text), find_question(session, code)
    with session.vault.transaction():
        session.write_fact(Answered(line.question.hex(), line.record, said))
    session.changes.announce(Changes(records=frozenset({line.record}), standing=True))
    return next(one for one in questions(session) if one.question == line.question)


def find_question(session: Session, code: str) -> QuestionLine:
    """The one question of that *code*.

    Raises:
        NoSuchQuestion: when there is none, or more than one.
    """
    wanted = code.strip().upper()
    found = [line for line in questions(session) if line.code == wanted]
    if len(found) != 1:
        raise NoSuchQuestion(code=code)
    return found[0]


def questions(session: Session, record: RecordId | None = None) -> list[QuestionLine]:
    """The questions about *record*, or all: those without a reply first, then the newest first."""
    named, queries = titles(session), session.vault.queries
    stations = {party.station: party.station_name for party in queries.parties()}
    people = {party.officer: party.officer_name for party in queries.parties()}
    people |= {row.officer: row.name for row in queries.officers()}
    lines = [
        QuestionLine(
            question=row.question,
            code=revision_code(row.question),
            record=row.record,
            title=named(row.record),
            station=stations.get(row.station, ""),
            text=row.text,
            asked_by=people.get(row.officer, row.officer[:8]),
            at=row.at,
            reply=row.reply,
            replied_by=people.get(OfficerId(row.replied_by), row.replied_by[:8]),
            replied_at=row.replied_at,
        )
        for row in reversed(queries.letters.questions())
        if record in {None, row.record}
    ]
    return sorted(lines, key=lambda line: bool(line.reply))


def _station_of(session: Session, record: RecordId) -> PartyRow:
    queries = session.vault.queries
    wrote = queries.letters.wrote(record)
    party = queries.station(queries.steering.after(wrote)) if wrote else None
    if party is None:
        raise NobodyToAsk
    return party


def _said(text: str) -> str:
    said = kept_message(text)
    if not said:
        raise NothingSaid
    return said
