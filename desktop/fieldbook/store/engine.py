"""The one place that opens a database, and the connection that speaks our errors."""

import os
import re
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as engine

from fieldbook.base.errors import (
    DiskFull,
    DiskRefuses,
    EngineTooOld,
    FieldbookError,
    NotThere,
    ReadOnly,
    VaultDamaged,
    VaultInUse,
)
from fieldbook.base.limits import KIB
from fieldbook.base.ports import GivenUp
from fieldbook.store.custody.guard import Guard
from fieldbook.store.places import flush_file

Cells = tuple[Any, ...]  # SQLite's cells have no static type; every reader names them at once

OLDEST_SQLITE = (3, 51, 3)
"""Older ones can corrupt a database when a WAL file is reset (sqlite.org, 3.7.0 to 3.51.2)."""

_RAW_KEY = re.compile(r"x'[0-9a-f]{64}'")
_PLAINTEXT = b"SQLite format 3\x00"
_STATEMENTS_KEPT = 256
_STREAMED_ROWS = 64
_BUSY_TIMEOUT_MS = 5_000
_PAGES_AT_ONCE = 200
_STEPS_BETWEEN = 4_000
"""Of SQLite's machine, between two questions whether to go on: about a tenth of a millisecond."""

_SETTINGS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "temp_store=MEMORY",  # a temporary file would hold plain text
    "secure_delete=ON",
    "foreign_keys=ON",
    "recursive_triggers=ON",  # so that INSERT OR REPLACE meets the triggers that refuse a DELETE
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "wal_autocheckpoint=4000",  # a save seldom pays for all the others
    "cache_size=-65536",
    "journal_size_limit=67108864",
)


class Connection:
    """A connection to the vault's database; what SQLite refuses is raised as ours."""

    def __init__(self, path: Path, key: bytes, *, writable: bool = True) -> None:
        """Open the database at *path* with the raw *key* of 32 bytes, and shut every side door.

        Raises:
            EngineTooOld: when the library is not the one Fieldbook ships.
            VaultDamaged: when the key, which is known to be right, does not open the file.
        """
        check_engine()
        self.path = path
        self.guard = Guard()
        self._turn = threading.RLock()
        # SQLite's own lock is not enough between threads: one waits for it and holds the interpreter, the
        # other holds it and waits for the interpreter in order to ask the guard; neither ever goes on.
        self._use = threading.RLock()
        self._depth = 0
        self._is_open = True
        self.before_writing: Callable[[], None] = _nothing
        self._raw = self._opened(key, writable=writable)

    def run(self, sql: str, cells: Sequence[object] = ()) -> int:
        """Run one statement; the number of the row it inserted, where it did."""
        try:
            with self._use:
                return self._raw.execute(sql, cells).lastrowid or 0
        except engine.Error as error:
            raise self._told(error) from error

    def run_many(self, sql: str, rows: Iterable[Sequence[object] | dict[str, object]]) -> None:
        """Run one statement for each of *rows*."""
        try:
            with self._use:
                self._raw.executemany(sql, rows)
        except engine.Error as error:
            raise self._told(error) from error

    def rows(self, sql: str, cells: Sequence[object] = ()) -> list[Cells]:
        """All rows of a query."""
        try:
            with self._use:
                found: list[Cells] = self._raw.execute(sql, cells).fetchall()
        except engine.Error as error:
            raise self._told(error) from error
        return found

    def row(self, sql: str, cells: Sequence[object] = ()) -> Cells | None:
        """The first row of a query."""
        try:
            with self._use:
                found: Cells | None = self._raw.execute(sql, cells).fetchone()
        except engine.Error as error:
            raise self._told(error) from error
        return found

    def stream(self, sql: str, cells: Sequence[object] = ()) -> Iterator[Cells]:
        """The rows of a query one after the other, in flat memory."""
        try:
            with self._use:
                cursor = self._raw.execute(sql, cells)
            while found := self._next(cursor):
                yield from found
        except engine.Error as error:
            raise self._told(error) from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of what happens inside, or none; nested ones undo only their own part.

        Raises:
            DiskFull, ReadOnly: when the disk refuses; everything is as it was before.
        """
        with self._turn:
            begin, commit, undo = self._words()
            if not self._depth:
                self.before_writing()
            self.run(begin)
            self._depth += 1
            try:
                yield
                self.run(commit)
            except BaseException:
                self._undo(undo)
                raise
            finally:
                self._depth -= 1

    def is_taken(self) -> bool:
        """Whether another thread is in the middle of a transaction, for which ``transaction`` would wait."""
        if self._turn.acquire(blocking=False):
            self._turn.release()
            return False
        return True

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """While this lasts, every query sees the database as it was when it began."""
        self.run("BEGIN")
        try:
            self.row("SELECT count(*) FROM sqlite_master")  # SQLite takes the view with the first read
            yield
        finally:
            self.run("ROLLBACK")

    def found(self, statements: Iterable[str], *, application: int, layout: int) -> None:
        """Make the tables of a new database, and say what it is."""
        with self.transaction(), self.guard.building():
            for statement in statements:
                self.run(statement)
            self.run(f"PRAGMA application_id={application}")
            self.run(f"PRAGMA user_version={layout}")
        self.checkpoint()

    def layout(self) -> int:
        """The version of the tables that are never thrown away."""
        found = self.row("PRAGMA user_version")
        return int(found[0]) if found else 0

    def rekey(self, key: bytes) -> None:
        """Encrypt the whole database anew with the raw *key* of 32 bytes; all of it, or nothing.

        No other connection may be open: it would find that the file is not a database any more. The engine
        does not always say that a disk refused: only opening the file tells which key it has now.

        Raises:
            PlaceError: when the disk refuses; the connection is of no use then until it is begun anew.
        """
        with self._turn, self.guard.building():
            self.rows(f'PRAGMA rekey="{_spelled(key)}"')
        self.checkpoint()

    def begin_anew(self, key: bytes) -> None:
        """Open the file once more with *key* and let go of what was: a rekey that the disk refused stays half
        under way in the engine, with nothing in the file.

        Raises:
            PlaceError: when it cannot be opened; everything is as it was.
        """
        fresh = self._opened(key, writable=True)
        with self._use:
            before, self._raw = self._raw, fresh
            before.close()

    def copy_to(self, path: Path, key: bytes, progress: Callable[[int, int], None]) -> None:
        """Write the database as it is now into a new file at *path*, encrypted with *key*.

        Args:
            path: Of the new file, which must not be there yet.
            key: Raw, 32 bytes.
            progress: Told the pages that are done and all there are; what it raises stops the copying.
        """
        copy = Connection(path, key)
        try:
            # A few pages at a time, so that a save in between need not wait long.
            self._raw.backup(
                copy._raw,
                pages=_PAGES_AT_ONCE,
                progress=lambda _status, left, whole: progress(whole - left, whole),
            )
        except engine.Error as error:
            raise copy._told(error) from error
        finally:
            copy.close()

    @contextmanager
    def while_allowed(self, goes_on: Callable[[], bool]) -> Iterator[None]:
        """Give up what is asked inside, with ``GivenUp``, as soon as *goes_on* says no; it is asked often."""
        with self._use:
            self._raw.set_progress_handler(lambda: not goes_on(), _STEPS_BETWEEN)
            try:
                yield
            finally:
                self._raw.set_progress_handler(None, 0)

    def faults(self) -> list[str]:
        """What the engine finds wrong when it looks at every page and every index; nothing in a whole one."""
        # It looks at the file alone: a page that a power cut tore on its way there is whole in the log.
        self.checkpoint()
        found = self.rows("PRAGMA cipher_integrity_check") + self.rows("PRAGMA integrity_check")
        return [str(told) for (told,) in found if told != "ok"]

    def checkpoint(self) -> bool:
        """Move everything from the write-ahead log into the database file, and empty the log.

        Returns:
            Whether nothing is left in the log, and no power cut brings anything of it back; a reader beside
            us may still need it. False once closed.
        """
        if not self._is_open:
            return False
        found = self.row("PRAGMA wal_checkpoint(TRUNCATE)")
        return found is not None and found[0] == 0 and _keep_log_empty(Path(f"{self.path}-wal"))

    def close(self) -> None:
        """Let go of the file."""
        self._is_open = False
        with self._use:
            self._raw.close()

    def _next(self, cursor: engine.Cursor) -> list[Cells]:
        with self._use:
            found: list[Cells] = cursor.fetchmany(_STREAMED_ROWS)
        return found

    def _words(self) -> tuple[str, str, tuple[str, ...]]:
        if not self._depth:
            return "BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",)
        name = f"step_{self._depth}"
        return f"SAVEPOINT {name}", f"RELEASE {name}", (f"ROLLBACK TO {name}", f"RELEASE {name}")

    def _undo(self, undo: tuple[str, ...]) -> None:
        for statement in undo:
            if self._raw.in_transaction:  # a full disk may have undone everything already
                self.run(statement)

    def _opened(self, key: bytes, *, writable: bool) -> engine.Connection:
        try:
            raw = engine.connect(
                str(self.path),
                isolation_level=None,
                cached_statements=_STATEMENTS_KEPT,
                check_same_thread=False,
            )
        except engine.Error as error:
            raise self._told(error) from error
        try:
            _prepare(raw, key, writable=writable)
        except engine.Error as error:
            raw.close()
            raise self._told(error) from error
        raw.set_authorizer(self.guard.allows)
        return raw

    def _told(self, error: engine.Error) -> Exception:
        """What a person can act on; the error itself where it is a mistake of ours."""
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF or _BY_WORDS.get(str(error), 0)
        if code in _PLACES and not self.path.exists():
            return NotThere()
        if code in _PLACES and shutil.disk_usage(self.path.parent).free < _ROOM_TO_OPEN_BYTES:
            return DiskFull()
        return _REFUSALS[code]() if code in _REFUSALS else error


def _keep_log_empty(log: Path) -> bool:
    """The engine cuts the log without waiting for the disk: the power could bring its pages back."""
    try:
        descriptor = os.open(log, os.O_RDWR)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    try:
        flush_file(descriptor)
    except OSError:
        return False
    finally:
        os.close(descriptor)
    return True


def _prepare(raw: engine.Connection, key: bytes, *, writable: bool) -> None:
    raw.execute("PRAGMA cipher_log=off")
    raw.execute("PRAGMA cipher_memory_security=OFF")
    raw.execute(f'PRAGMA key="{_spelled(key)}"')
    raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    raw.execute(f"PRAGMA busy_timeout={_BUSY_TIMEOUT_MS}")
    for setting in _SETTINGS:
        raw.execute(f"PRAGMA {setting}").fetchall()
    if not writable:
        raw.execute("PRAGMA query_only=ON")


def _spelled(key: bytes) -> str:
    spelled = f"x'{key.hex()}'"
    if not _RAW_KEY.fullmatch(spelled):
        raise ValueError("a raw key has 32 bytes")  # SQLCipher would take it for a passphrase, silently
    return spelled


def check_engine() -> None:
    """Refuse a library that cannot encrypt, or that can lose what was saved.

    Raises:
        EngineTooOld: with what was found and what is needed.
    """
    if engine.sqlite_version_info < OLDEST_SQLITE:
        raise EngineTooOld(found=engine.sqlite_version, needed=".".join(map(str, OLDEST_SQLITE)))


def check_encrypted(path: Path) -> None:
    """Refuse a database file that anybody could read.

    Raises:
        VaultDamaged: when the file begins as an ordinary SQLite database does.
    """
    with path.open("rb") as file:
        if file.read(len(_PLAINTEXT)) == _PLAINTEXT:
            raise VaultDamaged(part="database")


def _nothing() -> None:
    """Nothing has to be done before something is written."""


def _damaged() -> FieldbookError:
    return VaultDamaged(part="database")


_REFUSALS: dict[int, Callable[[], Exception]] = {
    engine.SQLITE_INTERRUPT: GivenUp,
    engine.SQLITE_FULL: DiskFull,
    engine.SQLITE_READONLY: ReadOnly,
    engine.SQLITE_BUSY: VaultInUse,
    engine.SQLITE_NOTADB: _damaged,
    engine.SQLITE_CORRUPT: _damaged,
    engine.SQLITE_IOERR: DiskRefuses,
    engine.SQLITE_LOCKED: DiskRefuses,  # only after a rekey that it refused
    engine.SQLITE_CANTOPEN: ReadOnly,
}
_PLACES = {engine.SQLITE_IOERR, engine.SQLITE_CANTOPEN}
"""What these say is about the disk, never about what is written on it."""
_BY_WORDS = {
    "database or disk is full": engine.SQLITE_FULL,
    "disk I/O error": engine.SQLITE_IOERR,
    "unable to open database file": engine.SQLITE_CANTOPEN,
    "attempt to write a readonly database": engine.SQLITE_READONLY,
}
"""Copying a database raises errors that have no number."""
_ROOM_TO_OPEN_BYTES = 64 * KIB
"""Beside the database there are a log and an index of it; without room for these it cannot even be read."""
