"""How many records wait: each once, and right after every write."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.base.ids import DeviceId
from fieldbook.base.ports import Silent
from fieldbook.services.session import Session
from fieldbook.store.told.touching import touched_since
from tests.toolkit.vaults import amend, carry, enrolled, found, save_operation, save_outcome


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = found(tmp_path / "station")
    yield made
    made.close()


def device_of(session: Session) -> DeviceId:
    (device,) = session.vault.queries.own_devices()
    return device


def count(session: Session, first_seq: int = 0) -> int:
    return touched_since(session.vault._connection, device_of(session), first_seq)


def test_a_record_counts_once_however_often_it_changes(session: Session) -> None:
    operation = save_operation(session)
    assert count(session) == 1

    amend(session, operation, summary="One")
    amend(session, operation, summary="Two")
    save_outcome(session, operation)

    assert count(session) == 2


def test_from_a_later_entry_on_only_what_was_written_since_counts(session: Session) -> None:
    operation, other = save_operation(session), save_operation(session, "Other")
    border = session.vault.truth.tip(device_of(session)).next_seq

    assert count(session, border) == 0
    save_outcome(session, operation)
    amend(session, other, summary="One")

    assert count(session, border) == 2
    assert count(session) == 3


def test_what_is_undone_does_not_count(session: Session) -> None:
    operation = save_operation(session)

    def think_better_of_it() -> None:
        with session.vault.transaction():
            save_outcome(session, operation)
            assert count(session) == 2
            raise RuntimeError

    with pytest.raises(RuntimeError):
        think_better_of_it()

    assert count(session) == 1


def test_made_anew_it_is_the_same(session: Session) -> None:
    operation = save_operation(session)
    amend(session, operation, summary="One")
    save_outcome(session, operation)

    session.vault.rebuild(Silent())

    assert count(session) == 2


def test_what_came_from_others_is_not_kept(tmp_path: Path) -> None:
    """Headquarters would keep a line for each record of every station, and nobody would ask for it."""
    station, headquarters = enrolled(tmp_path)
    save_operation(station)
    carry(station, headquarters, tmp_path / "stick")
    own = save_operation(headquarters, "Own")

    told = headquarters.vault._connection.rows("SELECT record FROM touched")

    assert [record.hex() for (record,) in told] == [own]
    station.close()
    headquarters.close()
