"""What a file brought and another record has already is told once it is saved: of things, not of persons."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.services.reconcile.afterwards import met_by
from fieldbook.services.reconcile.deciding import tell_apart
from fieldbook.services.session import Session
from tests.services.reconcile.test_meeting import CAR, car
from tests.toolkit.people import NAME, NUMBER, save_person, seal
from tests.toolkit.vaults import found, save, save_operation


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "vault")
    yield session
    session.close()


def pairs(session: Session, *records: RecordId) -> list[tuple[RecordId, str, RecordId]]:
    return [(one.record, one.why, one.other) for one in met_by(session, records)]


class TestWhatWasSaved:
    def test_meets_what_was_there(self, station: Session) -> None:
        operation = save_operation(station)
        old = save(station, "seizure", **car(operation, CAR))
        new = save(station, "seizure", **car(operation, {**CAR, "plate": "aa-123bb"}))

        assert pairs(station, new) == [(new, "plate", old)]

    def test_meets_what_came_with_it_once(self, station: Session) -> None:
        operation = save_operation(station)
        both = [save(station, "seizure", **car(operation, CAR)) for _ in range(2)]

        assert pairs(station, *both) == [(both[0], "plate", both[1])]

    def test_meets_nothing_of_another_operation(self, station: Session) -> None:
        save(station, "seizure", **car(save_operation(station), CAR))
        new = save(station, "seizure", **car(save_operation(station, "Vardar"), CAR))

        assert pairs(station, new) == []

    def test_does_not_meet_what_somebody_told_apart(self, station: Session) -> None:
        operation = save_operation(station)
        old, new = (save(station, "seizure", **car(operation, CAR)) for _ in range(2))
        tell_apart(station, old, new, why="Two cars with one forged plate")

        assert pairs(station, new) == []

    def test_tells_nothing_of_what_names_a_person(self, station: Session) -> None:
        operation = save_operation(station)
        one, other = (save_person(station, operation=operation) for _ in range(2))
        for person in (one, other):
            seal(station, person, name=NAME, born_on="1999-03-04", papers=[{"number": NUMBER}])

        assert pairs(station, one, other) == []
