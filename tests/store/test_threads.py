"""The window reads while a worker writes, over one connection."""

import threading
from pathlib import Path

from fieldbook.store.engine import Connection

_STATEMENTS = 3000


def test_two_threads_never_wait_for_each_other_for_ever(tmp_path: Path) -> None:
    """Each statement is new, so that SQLite asks the guard, which needs the interpreter."""
    connection = Connection(tmp_path / "vault.db", bytes(32))
    done: list[str] = []

    def ask(name: str) -> None:
        for number in range(_STATEMENTS):
            connection.rows(f"SELECT {number} AS {name}{number}, count(*) FROM sqlite_master")  # noqa: S608 - numbers
        done.append(name)

    threads = [threading.Thread(target=ask, args=(name,), daemon=True) for name in ("window", "worker")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)

    assert sorted(done) == ["window", "worker"]
    connection.close()


def test_whoever_can_wait_learns_that_another_thread_writes(tmp_path: Path) -> None:
    connection = Connection(tmp_path / "vault.db", bytes(32))
    begun, seen = threading.Event(), threading.Event()

    def write() -> None:
        with connection.transaction():
            begun.set()
            seen.wait(5)

    writer = threading.Thread(target=write)
    assert not connection.is_taken()
    writer.start()
    begun.wait(5)
    assert connection.is_taken()
    seen.set()
    writer.join(5)

    assert not connection.is_taken()
    with connection.transaction():
        assert not connection.is_taken(), "our own is nothing to wait for"
    connection.close()


def test_a_stream_may_be_read_while_others_ask(tmp_path: Path) -> None:
    connection = Connection(tmp_path / "vault.db", bytes(32))
    numbers = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 500) SELECT x FROM n"

    found = [(x, connection.row("SELECT ?", (x,))) for (x,) in connection.stream(numbers)]

    assert found == [(x, (x,)) for x in range(1, 501)]
    connection.close()
