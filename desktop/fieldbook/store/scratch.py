"""Drafts and settings: kept with the vault, never synchronised, never signed."""

from collections.abc import Iterable

from fieldbook.base.ids import RecordId
from fieldbook.store.engine import Connection
from fieldbook.store.rows import DraftRow

_KEEP_DRAFT = """
    INSERT INTO draft VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET form = excluded.form, record = excluded.record,
        body = excluded.body, changed_at = excluded.changed_at"""
_DRAFT = "SELECT body FROM draft WHERE id = ?"
_DRAFTS = "SELECT id, form, record, changed_at FROM draft ORDER BY changed_at DESC, id"
_DROP_DRAFT = "DELETE FROM draft WHERE id = ?"
_KEEP_SETTING = "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
_DROP_SETTING = "DELETE FROM setting WHERE name = ?"
_SETTING = "SELECT value FROM setting WHERE name = ?"


class Scratch:
    """What is being typed, and what the officer has set."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def keep_draft(self, draft_id: str, form: str, *, record: RecordId, body: bytes, changed_at: str) -> None:
        """Keep a draft as it is now, in the place of its last state."""
        self._write(_KEEP_DRAFT, draft_id, form, record, body, changed_at)

    def draft(self, draft_id: str) -> bytes | None:
        """What was kept of a draft."""
        return self._cell(_DRAFT, draft_id)

    def drafts(self) -> list[DraftRow]:
        """All drafts, the one typed in last first."""
        return [
            DraftRow(draft_id, form, RecordId(record), changed_at)
            for draft_id, form, record, changed_at in self._db.rows(_DRAFTS)
        ]

    def drop_draft(self, draft_id: str) -> None:
        """Forget a draft; one that is not there is forgotten already."""
        self._write(_DROP_DRAFT, draft_id)

    def drop_drafts(self, draft_ids: Iterable[str]) -> None:
        """As ``drop_draft``, of many."""
        with self._db.transaction():
            self._db.run_many(_DROP_DRAFT, [(draft_id,) for draft_id in draft_ids])

    def setting(self, name: str) -> bytes | None:
        """What was kept under *name*."""
        return self._cell(_SETTING, name)

    def keep_setting(self, name: str, value: bytes) -> None:
        """Keep *value* under *name*."""
        self._write(_KEEP_SETTING, name, value)

    def drop_setting(self, name: str) -> None:
        """Forget what was kept under *name*; what is not there is forgotten already."""
        self._write(_DROP_SETTING, name)

    def _write(self, sql: str, *cells: object) -> None:
        # In a transaction of its own, so that it waits for one of another thread instead of slipping into it.
        with self._db.transaction():
            self._db.run(sql, cells)

    def _cell(self, sql: str, key: str) -> bytes | None:
        found = self._db.row(sql, (key,))
        value: bytes | None = found[0] if found else None
        return value
