"""Whether this computer's clock can be right: against what was written last, and the day known before.

Order never goes by it. But days that are filled in from it would be wrong, and whoever reads them later
cannot know. So a person is asked; nothing is stopped: a clock that is wrong is no reason not to save.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from fieldbook.base.ids import RecordId
from fieldbook.base.limits import EARLIEST_CLOCK
from fieldbook.base.moment import format_instant, parse_instant
from fieldbook.services.changes import Changes
from fieldbook.services.session import Session

SLACK = timedelta(minutes=5)
"""So much a clock may be set back: that is what an ordinary correction does."""

AHEAD = timedelta(days=120)
"""A laptop may lie in a drawer for a season; after that somebody is asked whether the day is right."""

FUTURE = timedelta(days=1)
"""So much later than our own day another computer's may be: time zones, and clocks that nobody sets."""

_KNOWN = "clock_known"
_NOTED_AGAIN = timedelta(days=1)


class Doubt(Enum):
    """What may be wrong with a clock."""

    IMPOSSIBLE = "impossible"
    BEHIND = "behind"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class ClockDoubt:
    """What there is to ask.

    Attributes:
        now: What this computer's clock says.
        before: The instant that speaks against it; "" where none is needed.
    """

    doubt: Doubt
    now: str
    before: str = ""


def doubt_of(session: Session) -> ClockDoubt | None:
    """Why this computer's clock may be wrong; None where nothing speaks against it."""
    now_at = session.outside.clock.now_at()
    now = format_instant(now_at)
    if now < EARLIEST_CLOCK:
        return ClockDoubt(Doubt.IMPOSSIBLE, now)
    last = _last_written(session)
    if last and now_at + SLACK < parse_instant(last):
        return ClockDoubt(Doubt.BEHIND, now, last)
    known = _known(session)
    if known and now_at > parse_instant(known) + AHEAD:
        return ClockDoubt(Doubt.AHEAD, now, known)
    return None


def note_clock(session: Session) -> None:
    """Remember today as a day that nothing speaks against; at most once a day.

    Raises:
        PlaceError: when the disk refuses.
    """
    now_at = session.outside.clock.now_at()
    if doubt_of(session) is None:
        known = _known(session)
        if not known or now_at > parse_instant(known) + _NOTED_AGAIN:
            _keep(session, now_at)


def confirm_clock(session: Session) -> None:
    """Somebody looked, and the day is right.

    Raises:
        PlaceError: when the disk refuses.
    """
    _keep(session, session.outside.clock.now_at())
    session.changes.announce(Changes(standing=True))


def wrong_days(session: Session) -> int:
    """How many records were last written on a day that cannot be: before this program was, or not yet.

    Nothing while our own clock is in doubt: then it can accuse nobody.
    """
    latest = _latest(session)
    return session.vault.queries.count_written_outside(EARLIEST_CLOCK, latest) if latest else 0


def of_wrong_days(session: Session, most: int) -> list[RecordId]:
    """Which records these are; *most* of each form at the most."""
    latest = _latest(session)
    return session.vault.queries.written_outside(EARLIEST_CLOCK, latest, most) if latest else []


def _latest(session: Session) -> str:
    """The last instant that can be by now; "" while our own clock is in doubt."""
    if doubt_of(session) is not None:
        return ""
    return format_instant(session.outside.clock.now_at() + FUTURE)


def _last_written(session: Session) -> str:
    truth, device = session.vault.truth, session.own.device
    last = truth.entry_at(device, truth.tip(device).next_seq - 1)
    return last.header.written_at if last else ""


def _known(session: Session) -> str:
    """The newest day that nothing spoke against, or what was written last before there was one.

    A day from before the program was speaks against nothing.
    """
    kept = session.vault.scratch.setting(_KNOWN)
    known = kept.decode("ascii") if kept else _last_written(session)
    return known if known >= EARLIEST_CLOCK else ""


def _keep(session: Session, now_at: datetime) -> None:
    session.vault.scratch.keep_setting(_KNOWN, format_instant(now_at).encode("ascii"))
