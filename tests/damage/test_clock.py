"""The clock of a field laptop: 1970, 2099, ten years to and fro, with two officers (D10).

Order never comes from it; an officer is told when it is behind what was written last.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldbook.base.limits import EARLIEST_CLOCK
from fieldbook.base.moment import format_instant, parse_instant
from fieldbook.base.ports import Silent
from fieldbook.journal.facts import Side
from fieldbook.services import browse, exchange
from fieldbook.services.audit import audit
from fieldbook.services.custody import backups
from fieldbook.services.custody.roles import Role
from fieldbook.services.history import history
from fieldbook.services.overview.attention import Matter, attention
from fieldbook.services.overview.clock import (
    AHEAD,
    SLACK,
    Doubt,
    confirm_clock,
    doubt_of,
    note_clock,
    of_wrong_days,
    wrong_days,
)
from fieldbook.services.session import Session
from fieldbook.services.unlock import Founding, set_up, unlock
from fieldbook.store.custody.backups import GENERATIONS
from tests.damage.conftest import Figure
from tests.toolkit.people import appoint
from tests.toolkit.ports import Dice
from tests.toolkit.vaults import PASSPHRASE, amend, enrolled, found, outside, save_operation

JUMPS = int(os.environ.get("FIELDBOOK_JUMPS", "60"))
DECADE_S = 10 * 365 * 86_400


class JumpingClock:
    """Goes on by a second with every look, and jumps when it is told to."""

    def __init__(self) -> None:
        self._now_at = datetime(2026, 3, 1, 8, tzinfo=UTC)

    def now_at(self) -> datetime:
        self._now_at += timedelta(seconds=1)
        return self._now_at

    def jump_to(self, at: datetime) -> None:
        self._now_at = at


def moments(count: int) -> Iterator[datetime]:
    """Where it jumps: the beginning and the end of what clocks know, and ten years either way."""
    dice = Dice("clock")
    yield datetime(1970, 1, 1, tzinfo=UTC)
    yield datetime(2099, 12, 31, 23, 59, 59, tzinfo=UTC)
    yield datetime(2026, 3, 29, 1, 59, 59, tzinfo=UTC)
    for _ in range(count - 3):
        away_s = int.from_bytes(dice.take(4), "big") % (2 * DECADE_S) - DECADE_S
        yield datetime(2026, 6, 1, tzinfo=UTC) + timedelta(seconds=away_s)


def test_a_backup_made_after_the_clock_was_set_back_stays(tmp_path: Path) -> None:
    """Backups are named by the clock; that of 1970 is the newest all the same."""
    clock, session = JumpingClock(), found(tmp_path / "vault")
    session.outside = replace(session.outside, clock=clock)
    (tmp_path / "stick").mkdir()
    for year in (2097, 2098, 2099, 1970):
        clock.jump_to(datetime(year, 1, 1, tzinfo=UTC))
        made = backups.back_up(session, tmp_path / "stick").path

    assert made.is_dir()
    assert len(list((tmp_path / "stick").iterdir())) == GENERATIONS
    session.close()


def is_told(session: Session) -> bool:
    return any(one.matter is Matter.CLOCK for one in attention(session))


def doubt(session: Session) -> Doubt | None:
    found = doubt_of(session)
    return found.doubt if found else None


class TestADayThatCannotBe:
    """A clock years ahead, entries under it, the clock set right again: asked, told, and nothing stopped."""

    def test_is_asked_about_until_somebody_says_that_it_is_right(self, tmp_path: Path) -> None:
        clock, station = JumpingClock(), found(tmp_path / "vault")
        station.outside = replace(station.outside, clock=clock)
        clock.jump_to(datetime(2026, 4, 1, tzinfo=UTC))
        note_clock(station)
        assert attention_of(station) == set()

        clock.jump_to(datetime(2100, 1, 1, tzinfo=UTC))
        assert attention_of(station) == {Matter.CLOCK_AHEAD}
        save_operation(station)
        note_clock(station)
        assert Matter.CLOCK_AHEAD in attention_of(station), "what was written under it is no proof"

        clock.jump_to(datetime(2026, 4, 2, tzinfo=UTC))
        assert doubt(station) is Doubt.BEHIND
        save_operation(station, "Minotaur")
        assert (doubt(station), wrong_days(station)) == (None, 1)
        (wrong,) = of_wrong_days(station, 100)
        row = browse.row(station, wrong)
        assert row is not None
        assert row.title == "Theseus"
        station.close()

    def test_is_believed_once_somebody_said_so(self, tmp_path: Path) -> None:
        """The laptop did lie in a drawer for years."""
        clock, station = JumpingClock(), found(tmp_path / "vault")
        station.outside = replace(station.outside, clock=clock)
        note_clock(station)
        clock.jump_to(clock.now_at() + AHEAD + timedelta(days=400))
        assert doubt(station) is Doubt.AHEAD

        confirm_clock(station)

        assert attention_of(station) == set()
        station.close()

    def test_a_season_in_a_drawer_is_not_asked_about(self, tmp_path: Path) -> None:
        clock, station = JumpingClock(), found(tmp_path / "vault")
        clock.jump_to(datetime(2026, 4, 1, tzinfo=UTC))
        station.outside = replace(station.outside, clock=clock)
        note_clock(station)
        clock.jump_to(clock.now_at() + AHEAD - timedelta(days=1))
        assert doubt(station) is None
        station.close()

    def test_of_1970_is_told_and_speaks_against_nothing_afterwards(self, tmp_path: Path) -> None:
        clock = JumpingClock()
        clock.jump_to(datetime(1970, 1, 1, tzinfo=UTC))
        founding = Founding(Side.STATION, "Tablet", "Amina", PASSPHRASE)
        station = set_up(tmp_path / "vault", founding, replace(outside("1970"), clock=clock))
        assert doubt(station) is Doubt.IMPOSSIBLE
        save_operation(station)

        clock.jump_to(datetime(2026, 4, 1, tzinfo=UTC))

        assert (doubt(station), wrong_days(station)) == (None, 1)
        station.close()

    def test_is_told_at_headquarters_when_it_comes_and_afterwards(
        self, pair: tuple[Session, Session], tmp_path: Path
    ) -> None:
        station, headquarters = pair
        right = station.outside
        clock = JumpingClock()
        clock.jump_to(datetime(2100, 1, 1, tzinfo=UTC))
        station.outside = replace(right, clock=clock)
        save_operation(station)
        station.outside = right
        save_operation(station, "Minotaur")
        (tmp_path / "stick").mkdir()
        sent = exchange.send(station, tmp_path / "stick", Silent())

        received = exchange.receive(headquarters, sent.path, Silent())

        assert received.doubtful == 2, "one of 2100, and one that goes back from it"
        assert wrong_days(headquarters) == 1
        order = [entry.header.seq for entry in headquarters.vault.truth.entries(station.own.device)]
        assert order == sorted(order)
        later = replace(headquarters.outside, clock=JumpingClock())
        later.clock.jump_to(datetime(1970, 1, 1, tzinfo=UTC))  # type: ignore[attr-defined]  # ours
        headquarters.outside = later
        assert wrong_days(headquarters) == 0, "whose own clock is wrong accuses nobody"
        for session in pair:
            session.close()


def attention_of(session: Session) -> set[Matter]:
    clocks = {Matter.CLOCK, Matter.CLOCK_AHEAD, Matter.WRONG_DAYS}
    return {one.matter for one in attention(session)} & clocks


def last_at(session: Session) -> datetime:
    truth, device = session.vault.truth, session.own.device
    entry = truth.entry_at(device, truth.tip(device).next_seq - 1)
    assert entry is not None
    return parse_instant(entry.header.written_at)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Session, Session]:
    return enrolled(tmp_path)


def test_order_never_goes_by_the_clock(pair: tuple[Session, Session], tmp_path: Path, figure: Figure) -> None:
    """Two officers take turns; each record's history is in the order in which it was written."""
    station, headquarters = pair
    record = save_operation(station, "Theseus")
    colleague, clock = appoint(station, Role.SUPERVISOR), JumpingClock()
    station.close()
    missed = false = 0
    for number, at in enumerate(moments(JUMPS)):
        world = replace(outside(f"turn {number}"), clock=clock)
        passphrase = (PASSPHRASE, colleague.passphrase)[number % 2]
        station = unlock(tmp_path / "station", passphrase, world)
        before = last_at(station)
        clock.jump_to(at)
        behind = at + SLACK + timedelta(minutes=1) < before
        ahead = at > before and format_instant(at) >= EARLIEST_CLOCK
        missed += behind and not is_told(station)
        false += ahead and is_told(station)
        amend(station, record, summary=f"told {number} times")
        if number < JUMPS - 1:
            station.close()

    audit(station, Silent())
    told = [int(step.changes[0].after.split()[1]) for step in history(station, record)[:-1]]
    by_clock = sorted(station.vault.truth.revisions(record), key=lambda one: one.header.written_at)
    lamports = [entry.header.lamport for entry in station.vault.truth.entries(station.own.device)]
    (tmp_path / "stick").mkdir()
    received = exchange.receive(
        headquarters, exchange.send(station, tmp_path / "stick", Silent()).path, Silent()
    )

    figure(
        "D10", f"{JUMPS} jumps of the clock: 0 out of order, {missed} set back unsaid, {false} false alarms"
    )
    assert told == list(range(JUMPS - 1, -1, -1))
    assert lamports == sorted(set(lamports))
    assert received.is_new
    assert (missed, false) == (0, 0)
    # The control: by the wall clock it would be another order.
    assert [one.header.seq for one in by_clock] != sorted(one.header.seq for one in by_clock)
    for session in pair:
        session.close()
    station.close()
