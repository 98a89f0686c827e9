"""Four eyes at headquarters: erasing and enrolling take two who lead, once two lead."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from fieldbook.base.errors import CodeDiffers, NeedsSecond
from fieldbook.base.ports import Clock
from fieldbook.base.sensitive import Sensitive
from fieldbook.services import enrol
from fieldbook.services.custody.officers import NewOfficer, appoint
from fieldbook.services.custody.roles import Role
from fieldbook.services.post.agreeing import VALID_FOR, Act, needs_two, proposals
from fieldbook.services.post.erasing import erase
from fieldbook.services.session import Session
from fieldbook.services.unlock import unlock
from tests.toolkit.vaults import carry, found, outside, reopen, save_operation

SECOND = Sensitive("nine brown otters swim upstream")
Pair = tuple[Session, Session]


class Ahead:
    """A clock that runs ahead of another."""

    def __init__(self, clock: Clock, by: timedelta) -> None:
        self._clock, self._by = clock, by

    def now_at(self) -> datetime:
        return self._clock.now_at() + self._by


def as_second(headquarters: Session, seed: str = "second") -> Session:
    """The other officer unlocks."""
    headquarters.close()
    return unlock(headquarters.vault.folder, SECOND, outside(seed))


def two_lead(headquarters: Session) -> None:
    appoint(headquarters, NewOfficer("Noor Haddad", Role.HEADQUARTERS, SECOND))


class TestErasing:
    def test_takes_one_where_one_leads(self, pair: Pair) -> None:
        _, headquarters = pair
        appoint(headquarters, NewOfficer("Ben Osei", Role.OFFICER, SECOND))
        assert not needs_two(headquarters)
        assert erase(headquarters, save_operation(headquarters), "She asked for it").payloads == 1

    def test_takes_two_where_two_lead(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        record = save_operation(station)
        carry(station, headquarters, stick)
        two_lead(headquarters)
        for _ in range(2):  # saying it twice is not two
            with pytest.raises(NeedsSecond):
                erase(headquarters, record, "She asked for it")
        assert headquarters.vault.truth.payloads(record) == 1
        (waiting,) = proposals(headquarters)
        assert (waiting.act, waiting.about, waiting.is_mine) == (Act.ERASE, record, True)

        second = as_second(headquarters)

        assert [one.is_mine for one in proposals(second)] == [False]
        assert erase(second, record, "Agreed").payloads == 1
        assert proposals(second) == []
        second.close()

    def test_of_another_record_is_another_matter(self, pair: Pair) -> None:
        _, headquarters = pair
        one, other = save_operation(headquarters), save_operation(headquarters, "Minotaur")
        two_lead(headquarters)
        with pytest.raises(NeedsSecond):
            erase(headquarters, one, "She asked for it")
        second = as_second(headquarters)
        with pytest.raises(NeedsSecond):
            erase(second, other, "She asked for it")
        second.close()

    def test_is_forgotten_after_a_month(self, pair: Pair) -> None:
        _, headquarters = pair
        record = save_operation(headquarters)
        two_lead(headquarters)
        with pytest.raises(NeedsSecond):
            erase(headquarters, record, "She asked for it")
        second = as_second(headquarters)
        late = Ahead(second.outside.clock, VALID_FOR + timedelta(days=1))
        second.outside = replace(second.outside, clock=late)
        assert proposals(second) == []
        with pytest.raises(NeedsSecond):
            erase(second, record, "Agreed")
        second.close()

    def test_at_a_station_is_for_one_to_say(self, pair: Pair) -> None:
        station, _ = pair
        appoint(station, NewOfficer("Noor Haddad", Role.SUPERVISOR, SECOND))
        assert not needs_two(station)
        assert erase(station, save_operation(station), "She asked for it").payloads == 1


class TestEnrolling:
    def test_takes_two_where_two_lead(self, tmp_path: Path, pair: Pair) -> None:
        _, headquarters = pair
        folder = headquarters.vault.folder
        two_lead(headquarters)
        fresh = found(tmp_path / "fresh", name="Border post")
        joined = enrol.join(fresh, enrol.own_card(headquarters))
        with pytest.raises(NeedsSecond):
            enrol.accept(headquarters, joined.station_card, joined.code_to_say)
        assert [one.reason for one in proposals(headquarters)] == ["Border post"]

        second = as_second(headquarters)
        enrol.accept(second, joined.station_card, joined.code_to_say)

        assert enrol.find_station(second, "Border post").confirmed
        assert proposals(second) == []
        second.close()
        reopen(folder).close()
        fresh.close()

    def test_needs_the_right_code_before_it_counts_as_a_word(self, tmp_path: Path, pair: Pair) -> None:
        _, headquarters = pair
        two_lead(headquarters)
        fresh = found(tmp_path / "fresh", name="Border post")
        joined = enrol.join(fresh, enrol.own_card(headquarters))
        with pytest.raises(CodeDiffers):
            enrol.accept(headquarters, joined.station_card, "0000-0000")
        assert proposals(headquarters) == []
        fresh.close()
