"""A record that is held is not erased, whoever asks."""

from pathlib import Path

import pytest

from fieldbook.base.errors import KeptOnHold, NeedsReason, NoSuchRecord, TextTooLong, WrongRole
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.services import enrol
from fieldbook.services.custody.roles import Role
from fieldbook.services.identity.holds import is_held
from fieldbook.services.identity.openings import What, happenings
from fieldbook.services.post.erasing import erase, obey
from fieldbook.services.post.holding import hold, release
from fieldbook.services.post.returning import send_back, take_back
from fieldbook.services.session import Session
from tests.toolkit.people import REASON, appoint
from tests.toolkit.vaults import carry, save_operation


def test_it_is_erased_only_after_it_was_released(station: Session) -> None:
    record = save_operation(station)
    hold(station, record, "Evidence in case 17")

    with pytest.raises(KeptOnHold):
        erase(station, record, REASON)
    assert obey(station, (record,)) == 0
    release(station, record, "The case is closed")

    assert not is_held(station, record)
    assert erase(station, record, REASON).payloads == 1
    assert {one.what for one in happenings(station, record)} == {What.HELD, What.RELEASED}


def test_only_who_leads_holds_or_releases_and_says_why(station: Session) -> None:
    record = save_operation(station)
    with pytest.raises(NeedsReason):
        hold(station, record, " ")
    with pytest.raises(NoSuchRecord):
        hold(station, RecordId("ab" * 16), REASON)
    second = appoint(station, Role.OFFICER).unlock(station)

    with pytest.raises(WrongRole):
        hold(second, record, REASON)
    assert not is_held(second, record)
    second.close()


def test_a_reason_that_is_too_long_is_refused_and_not_written(station: Session) -> None:
    """An entry that says more than any reader takes would hold nothing: the record could be erased."""
    record = save_operation(station)

    with pytest.raises(TextTooLong):
        hold(station, record, "x" * 2001)
    assert not is_held(station, record)
    assert happenings(station, record) == []

    hold(station, record, "x" * 2000)
    assert is_held(station, record)


def test_a_hold_travels_with_the_journal(pair: tuple[Session, Session], stick: Path) -> None:
    station, headquarters = pair
    record = save_operation(station)
    hold(station, record, REASON)

    carry(station, headquarters, stick)

    assert is_held(headquarters, record)


def test_what_headquarters_ordered_while_it_was_held_is_done_at_the_release(
    pair: tuple[Session, Session], stick: Path
) -> None:
    station, headquarters = pair
    record = save_operation(station)
    carry(station, headquarters, stick)
    hold(station, record, REASON)
    erase(headquarters, record, REASON)
    (known,) = enrol.enrolled_stations(headquarters)
    take_back(station, send_back(headquarters, known, stick, progress=Silent()).path, Silent())
    assert station.vault.truth.payloads(record) == 1

    release(station, record, "The case is closed")

    assert station.vault.truth.payloads(record) == 0
