"""Lists that are looked through beside the window, over a real vault."""

import pytest

from fieldbook.base.ports import Cancelled, GivenUp, Silent
from fieldbook.services import browse
from fieldbook.services.browse import Asked
from fieldbook.services.lists.narrowing import Narrowing
from fieldbook.services.lists.patience import beside, in_time
from fieldbook.services.session import Session
from tests.toolkit.vaults import save_operation, save_outcome

ENDLESS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


class Stopped:
    """Progress of somebody who does not wait any more."""

    def step(self, what: str, done: int, of: int | None) -> None:
        raise Cancelled


def test_a_view_beside_the_window_finds_what_the_window_finds(station: Session) -> None:
    operation = save_operation(station)
    save_outcome(station, operation, "44")
    asked = Asked("outcome", narrowing=Narrowing(state="saved"))

    with in_time(station, 60):
        now = browse.page(station, asked)
    with beside(station, Silent()) as reading:
        later = browse.page_of(reading.queries, asked)
        found = reading.search.find("44")

    assert now == later
    assert len(now.rows) == 1
    assert [row.record for row in found] == [row.record for row in now.rows]


def test_what_takes_too_long_is_given_up(station: Session) -> None:
    with pytest.raises(GivenUp), in_time(station, 0.01):
        station.vault._connection.row(ENDLESS)


def test_what_nobody_waits_for_is_stopped(station: Session) -> None:
    with pytest.raises(Cancelled), beside(station, Stopped()) as reading:
        reading.queries._db.row(ENDLESS)
