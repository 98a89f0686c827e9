"""What is asked of the vault is given up when nobody waits for it any more."""

import threading
from pathlib import Path

import pytest

from fieldbook.base.ports import GivenUp
from fieldbook.store.engine import Connection
from fieldbook.store.vault import Vault

ENDLESS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"

MANY = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 100000) SELECT x FROM n"


@pytest.fixture
def connection(tmp_path: Path) -> Connection:
    return Connection(tmp_path / "vault.db", bytes(32))


def test_a_question_without_end_is_given_up(connection: Connection) -> None:
    asked = iter([True, True, False])

    with pytest.raises(GivenUp), connection.while_allowed(lambda: next(asked)):
        connection.row(ENDLESS)

    assert next(asked, None) is None
    assert connection.row("SELECT 1") == (1,), "the next question is answered"


def test_what_is_asked_afterwards_has_all_the_time_it_needs(connection: Connection) -> None:
    with connection.while_allowed(lambda: False):
        pass

    numbers = (
        "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 100000) SELECT max(x) FROM n"
    )
    assert connection.row(numbers) == (100_000,)


def test_a_transaction_of_another_thread_stays_as_it_is(connection: Connection) -> None:
    """Its statements share the connection; giving up a question of ours undoes nothing of it."""
    with connection.guard.building():
        connection.run("CREATE TABLE told (x INTEGER)")
    begun, given_up = threading.Event(), threading.Event()

    def write() -> None:
        with connection.transaction():
            connection.run("INSERT INTO told VALUES (1)")
            begun.set()
            given_up.wait(10)
            connection.run("INSERT INTO told VALUES (2)")

    writer = threading.Thread(target=write)
    writer.start()
    begun.wait(10)
    with pytest.raises(GivenUp), connection.while_allowed(lambda: False):
        connection.row(ENDLESS)
    given_up.set()
    writer.join(10)

    assert connection.rows("SELECT x FROM told") == [(1,), (2,)]


def test_so_is_a_view_beside_the_window_and_the_view_is_closed(vault: Vault) -> None:
    with pytest.raises(GivenUp), vault.reader(goes_on=lambda: False) as reading:
        reading.queries._db.row(ENDLESS)

    with vault.reader() as reading:
        assert reading.queries.count() == 0
