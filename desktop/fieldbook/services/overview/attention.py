"""What needs somebody's attention now: read from indexes alone, so that it may be asked at every change."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from fieldbook.base import limits
from fieldbook.base.ids import DeviceId
from fieldbook.base.moment import parse_instant
from fieldbook.journal.facts import Side
from fieldbook.services import browse
from fieldbook.services.custody import recovery
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.enrol import headquarters
from fieldbook.services.overview.clock import ClockDoubt, Doubt, doubt_of, wrong_days
from fieldbook.services.post.aside import Asides
from fieldbook.services.post.asking import questions
from fieldbook.services.post.bundles import is_news_since
from fieldbook.services.session import Session
from fieldbook.store.custody.reserve import room_left

RECEIPT_DUE_DAYS = 3
"""After so many days without a receipt somebody should find out why: silence looks like success."""


class Matter(Enum):
    """Sorts of things that need attention, the most pressing first."""

    DISK_LOW = "disk_low"
    CLOCK = "clock"
    CLOCK_AHEAD = "clock_ahead"
    WRONG_DAYS = "wrong_days"
    CONFLICT = "conflict"
    OVERDUE = "overdue"
    QUESTION = "question"
    ASIDE = "aside"
    NO_RECEIPT = "no_receipt"
    NO_HEADQUARTERS = "no_headquarters"
    NO_SHEET = "no_sheet"
    SHEET_UNPROVEN = "sheet_unproven"
    UNSENT = "unsent"
    UNTOLD = "untold"
    INCOMPLETE = "incomplete"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Attention:
    """One matter: how many records, files or free MiB it is about; for how many days, where that matters.

    Attributes:
        clock: What speaks against this computer's clock, where the matter is that.
    """

    matter: Matter
    count: int
    days: int = 0
    clock: ClockDoubt | None = None


def attention(session: Session) -> tuple[Attention, ...]:
    """Everything that needs attention, the most pressing first; nothing where all is well."""
    return tuple(one for one in _all(session) if one.count)


def _all(session: Session) -> Iterator[Attention]:
    yield Attention(Matter.DISK_LOW, _scarce_mib(session))
    doubt = doubt_of(session)
    if doubt is not None:
        is_ahead = doubt.doubt is Doubt.AHEAD
        yield Attention(Matter.CLOCK_AHEAD if is_ahead else Matter.CLOCK, 1, clock=doubt)
    yield Attention(Matter.WRONG_DAYS, wrong_days(session))
    marked, is_hq = browse.marked(session), session.side is Side.HEADQUARTERS
    yield Attention(Matter.CONFLICT, marked["conflict"])
    waiting = [line for line in questions(session) if not line.reply]
    # Headquarters waits for the stations' replies; a station is waited for.
    yield Attention(Matter.QUESTION, 0 if is_hq else len(waiting))
    yield Attention(Matter.ASIDE, len(Asides(session).waiting()) if is_hq else 0)
    yield from to_set_up(session)
    if not is_hq:
        yield from _on_the_way(session)
    yield Attention(Matter.INCOMPLETE, marked["incomplete"])
    yield Attention(Matter.DRAFT, len(session.vault.scratch.drafts()))


def to_set_up(session: Session) -> Iterator[Attention]:
    """What belongs to setting up and was not done yet: headquarters' card, and a recovery sheet."""
    if session.side is Side.STATION:
        known = headquarters(session)
        yield Attention(Matter.NO_HEADQUARTERS, int(known is None or not known.confirmed))
    if session.role in LEADERS:
        ways = recovery.standing(session)
        yield Attention(Matter.NO_SHEET, int(not ways.of))
        yield Attention(Matter.SHEET_UNPROVEN, int(bool(ways.of) and ways.is_due))


def _scarce_mib(session: Session) -> int:
    """What is left on the disk where that is little, and 1 at the least; 0 where it is enough."""
    free_bytes = room_left(session.vault.folder)
    return max(1, free_bytes // limits.MIB) if free_bytes < limits.DISK_LOW_BYTES else 0


def _on_the_way(session: Session) -> Iterator[Attention]:
    queries = session.vault.queries
    devices = queries.own_devices()
    unanswered = [at for device in devices for at in _unanswered(session, device)]
    days = max((_days_since(session, at) for at in unanswered), default=0)
    if days >= RECEIPT_DUE_DAYS:
        yield Attention(Matter.NO_RECEIPT, len(unanswered), days)
    unsent = sum(map(queries.unsent, devices))
    yield Attention(Matter.UNSENT, unsent)
    last_sent = max((bundle.next_seq for bundle in queries.sent(session.own.device)), default=0)
    yield Attention(Matter.UNTOLD, int(not unsent and is_news_since(session, last_sent)))


def _unanswered(session: Session, device: DeviceId) -> Iterator[str]:
    """When each bundle left whose receipt has not come."""
    queries = session.vault.queries
    mark = queries.received_mark(device)
    return (bundle.at for bundle in queries.sent(device) if bundle.next_seq > mark)


def _days_since(session: Session, at: str) -> int:
    return max(0, (session.outside.clock.now_at() - parse_instant(at)).days)
