"""What one connection may do to the database, whoever asks: SQLite asks this before every statement."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2 as engine

from fieldbook.store.schema import CACHE_TABLES

_PRAGMAS = frozenset(
    {
        "wal_checkpoint",
        "integrity_check",
        "cipher_integrity_check",
        "data_version",
        "user_version",
        "query_only",
    }
)
_BUILDING_PRAGMAS = frozenset({"application_id", "rekey"})
_WRITES = frozenset({engine.SQLITE_INSERT, engine.SQLITE_UPDATE, engine.SQLITE_DELETE})
_STRANGERS = frozenset({engine.SQLITE_ATTACH, engine.SQLITE_DETACH})
_SCHEMA = frozenset(
    getattr(engine, name)
    for name in dir(engine)
    if name.startswith(("SQLITE_CREATE_", "SQLITE_DROP_", "SQLITE_ALTER_", "SQLITE_REINDEX"))
)


class Guard:
    """The authorizer of one connection.

    Denied for ever: other databases, loadable extensions, every pragma that could weaken the file or its
    encryption. Denied unless the right part of the store says so: changing the schema, and writing a
    projection by hand.
    """

    def __init__(self) -> None:
        self._projecting = False
        self._building = False

    @contextmanager
    def projecting(self) -> Iterator[None]:
        """While this lasts, projections may be written; only ``Projections`` opens it."""
        before, self._projecting = self._projecting, True
        try:
            yield
        finally:
            self._projecting = before

    @contextmanager
    def building(self) -> Iterator[None]:
        """While this lasts, tables may be made and dropped; only the schema opens it."""
        before, self._building = self._building, True
        try:
            yield
        finally:
            self._building = before

    def allows(self, action: int, first: str | None, second: str | None, *_where: str | None) -> int:
        """What SQLite is told about one action: ``SQLITE_OK`` or ``SQLITE_DENY``."""
        return engine.SQLITE_OK if self._may(action, first, second) else engine.SQLITE_DENY

    def _may(self, action: int, first: str | None, second: str | None) -> bool:
        if action in _WRITES:
            return first not in CACHE_TABLES or self._projecting or self._building
        if action == engine.SQLITE_PRAGMA:
            return first in _PRAGMAS or (self._building and first in _BUILDING_PRAGMAS)
        if action == engine.SQLITE_FUNCTION:
            return second != "load_extension"
        return (action not in _SCHEMA or self._building) and action not in _STRANGERS
