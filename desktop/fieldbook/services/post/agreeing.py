"""Four eyes at headquarters: what cannot be taken back is done only when two who lead have said so.

As soon as two officers of headquarters lead, one of them proposes by saying it, and it is done when another
one says the same. A headquarters of one does what it must alone. Like roles this is kept by the services.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from fieldbook.base.errors import NeedsSecond
from fieldbook.base.moment import format_instant
from fieldbook.base.said import said
from fieldbook.journal.facts import Proposed, Side
from fieldbook.services.changes import Changes
from fieldbook.services.custody.officers import officers
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.session import Session

VALID_FOR = timedelta(days=30)


class Act(Enum):
    """What two have to agree to."""

    ERASE = "erase"
    ENROL = "enrol"

    @property
    def words(self) -> str:
        """For people."""
        return _WORDS[self]


_WORDS = {Act.ERASE: said("Erase a record"), Act.ENROL: said("Enrol a station")}


@dataclass(frozen=True, slots=True)
class Proposal:
    """What somebody said, and another one has to say as well.

    Attributes:
        about: The record or the station, by identifier.
        by: Who said it first.
        is_mine: Whether that was the officer who unlocked: then somebody else has to say it.
    """

    act: Act
    about: str
    by: str
    reason: str
    at: str
    is_mine: bool


def needs_two(session: Session) -> bool:
    """Whether two who lead have to agree: at headquarters, once there are two."""
    if session.side is Side.STATION:
        return False
    return sum(line.may_open and line.role in LEADERS for line in officers(session)) > 1


def require_second(session: Session, act: Act, about: str, *, reason: str) -> None:
    """Go on only when another who leads said the same lately; else keep this as the first word.

    Raises:
        NeedsSecond: when this is the first word; it is kept, and nothing else was done.
    """
    if not needs_two(session):
        return
    me = session.vault.officer
    lately = format_instant(session.outside.clock.now_at() - VALID_FOR)
    leading = {line.officer for line in officers(session) if line.may_open and line.role in LEADERS}
    rows = [row for row in session.vault.queries.steering.proposed(act.value, about) if row.at >= lately]
    if any(row.officer != me and row.officer in leading for row in rows):
        return
    if not any(row.officer == me for row in rows):
        with session.vault.transaction():
            session.write_fact(Proposed(act.value, about, reason))
        session.changes.announce(Changes(standing=True))
    raise NeedsSecond(days=VALID_FOR.days)


def proposals(session: Session) -> list[Proposal]:
    """What waits for a second word, the newest first."""
    lately = format_instant(session.outside.clock.now_at() - VALID_FOR)
    queries = session.vault.queries
    named = {line.officer: line.name for line in officers(session)}
    erased: set[str] = {row.record for row in queries.letters.erasures() if row.ours and row.is_done}
    enrolled: set[str] = {party.station for party in queries.parties() if party.confirmed}
    done = {Act.ERASE: erased, Act.ENROL: enrolled}
    found = {}
    for act in Act:
        for row in queries.steering.proposed_of(act.value):
            if row.at >= lately and row.about not in done[act]:
                by = named.get(row.officer, row.officer[:8])
                mine = row.officer == session.vault.officer
                found[act, row.about] = Proposal(act, row.about, by, row.reason, row.at, is_mine=mine)
    return sorted(found.values(), key=lambda one: one.at, reverse=True)
