"""What needs somebody's attention now: read from indexes alone, so that it may be asked at every change."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from fieldbook.base.ids import DeviceId
from fieldbook.base.moment import parse_instant
from fieldbook.journal.facts import Side
from fieldbook.services import browse
from fieldbook.services.post.aside import Asides
from fieldbook.services.post.asking import questions
from fieldbook.services.session import Session

RECEIPT_DUE_DAYS = 3
"""After so many days without a receipt somebody should find out why: silence looks like success."""


class Matter(Enum):
    """Sorts of things that need attention, the most pressing first."""

    CONFLICT = "conflict"
    OVERDUE = "overdue"
    QUESTION = "question"
    ASIDE = "aside"
    NO_RECEIPT = "no_receipt"
    UNSENT = "unsent"
    INCOMPLETE = "incomplete"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Attention:
    """One matter: how many records or files it is about, and for how many days, where that matters."""

    matter: Matter
    count: int
    days: int = 0


def attention(session: Session) -> tuple[Attention, ...]:
    """Everything that needs attention, the most pressing first; nothing where all is well."""
    return tuple(one for one in _all(session) if one.count)


def _all(session: Session) -> Iterator[Attention]:
    marked, is_hq = browse.marked(session), session.side is Side.HEADQUARTERS
    yield Attention(Matter.CONFLICT, marked["conflict"])
    waiting = [line for line in questions(session) if not line.reply]
    # Headquarters waits for the stations' replies; a station is waited for.
    yield Attention(Matter.QUESTION, 0 if is_hq else len(waiting))
    yield Attention(Matter.ASIDE, len(Asides(session).waiting()) if is_hq else 0)
    if not is_hq:
        yield from _on_the_way(session)
    yield Attention(Matter.INCOMPLETE, marked["incomplete"])
    yield Attention(Matter.DRAFT, len(session.vault.scratch.drafts()))


def _on_the_way(session: Session) -> Iterator[Attention]:
    queries = session.vault.queries
    devices = queries.own_devices()
    unanswered = [at for device in devices for at in _unanswered(session, device)]
    days = max((_days_since(session, at) for at in unanswered), default=0)
    if days >= RECEIPT_DUE_DAYS:
        yield Attention(Matter.NO_RECEIPT, len(unanswered), days)
    yield Attention(Matter.UNSENT, sum(map(queries.unsent, devices)))


def _unanswered(session: Session, device: DeviceId) -> Iterator[str]:
    """When each bundle left whose receipt has not come."""
    queries = session.vault.queries
    mark = queries.received_mark(device)
    return (bundle.at for bundle in queries.sent(device) if bundle.next_seq > mark)


def _days_since(session: Session, at: str) -> int:
    return max(0, (session.outside.clock.now_at() - parse_instant(at)).days)
