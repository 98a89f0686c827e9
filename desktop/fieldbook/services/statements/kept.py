"""What stations told headquarters in numbers: listed and shown as it came; nothing is computed of it."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from fieldbook.base.errors import FieldbookError, NoSuchStatement
from fieldbook.bundle.statement import SignedStatement, Statement, StatementLine, parse_statement
from fieldbook.journal.facts import Side
from fieldbook.journal.signing import PublicKey
from fieldbook.report.publishing.released import Cell, Shown
from fieldbook.services.publishing.gathering import called
from fieldbook.services.session import Session
from fieldbook.services.statements.words import our_words
from fieldbook.store.told.published import ReportedRow

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class KeptStatement:
    """Statistics that headquarters holds.

    Attributes:
        station: Whose, by name.
        taken_at: When they were taken in.
        statement: What they say.
    """

    station: str
    taken_at: str
    statement: Statement

    @property
    def figures(self) -> tuple[Shown, ...]:
        """What sources state, as tables show it."""
        return tuple(_shown(self.statement, line) for line in self.statement.figures)

    @property
    def persons(self) -> tuple[Shown, ...]:
        """Persons recorded one by one, likewise."""
        return tuple(_shown(self.statement, line) for line in self.statement.persons)


def names_kept(session: Session) -> tuple[str, ...]:
    """What ``kept_statements`` would look at, without looking: to tell whether anything has come since."""
    return tuple(row.issue for row in session.vault.queries.published.reported())


def kept_statements(session: Session) -> list[KeptStatement]:
    """All of them, the last taken in first; none at a station.

    Each is looked at anew: its signature, with a key that its station was known by, and every pattern. What
    does not hold is not shown.
    """
    if session.side is not Side.HEADQUARTERS:
        return []
    names = {party.station: party.station_name for party in session.vault.queries.parties()}
    rows = reversed(session.vault.queries.published.reported())
    return [
        KeptStatement(names.get(row.station, row.station[:8]), row.at, statement)
        for row in rows
        for statement in _vouched(session, row)
    ]


def find_statement(session: Session, name: str) -> KeptStatement:
    """The one whose name begins with *name*.

    Raises:
        NoSuchStatement: when there is none, or more than one.
    """
    wanted = name.strip().lower()
    found = [one for one in kept_statements(session) if wanted and one.statement.name.startswith(wanted)]
    if len(found) != 1:
        raise NoSuchStatement(name=name)
    return found[0]


def _vouched(session: Session, row: ReportedRow) -> Iterator[Statement]:
    """The statement in *row*, where its station signed it and it can be understood."""
    published, steering = session.vault.queries.published, session.vault.queries.steering
    try:
        key = PublicKey(bytes.fromhex(row.signing_public))
        raw = published.said_in(row).encode("utf-8")
        signed = SignedStatement(raw, key, bytes.fromhex(row.signature))
        is_known = any(key == known for known, _ in steering.keys_of(row.station))
        if row.is_whole and is_known and signed.holds:
            yield parse_statement(raw)
            return
    except (ValueError, FieldbookError):
        pass
    _log.info("statement %s does not hold", row.issue)


def _shown(statement: Statement, line: StatementLine) -> Shown:
    at = line.operation
    cell = Cell(
        name="",
        group=called(at, statement.began[at - 1]) if at else "",
        measure=our_words(line.measure),
        split=our_words(line.split),
        part=our_words(line.part),
        number=Decimal(line.number or 0),
        unit=our_words(line.unit),
        exactness=our_words(line.exactness),
        status=our_words(line.status),
        as_of=line.as_of,
        is_count=line.is_count,
    )
    return Shown(cell, Decimal(line.number) if line.number else None)
