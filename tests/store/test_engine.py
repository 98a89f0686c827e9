"""The one door to the database, and what its guard turns away."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as engine

from fieldbook.base.errors import EngineTooOld, NotThere, VaultDamaged
from fieldbook.store import engine as ours
from fieldbook.store.engine import Connection, check_encrypted
from fieldbook.store.schema import CACHE_TABLES
from fieldbook.store.vault import Vault
from tests.store.hand import Device, save


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH DATABASE ':memory:' AS other",
        "PRAGMA key = 'x'",
        "PRAGMA rekey = 'x'",
        "PRAGMA synchronous = OFF",
        "PRAGMA temp_store = FILE",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA cipher_use_hmac = OFF",
        "PRAGMA writable_schema = ON",
        "PRAGMA trusted_schema = ON",
        "SELECT load_extension('x')",
        "CREATE TABLE more (x)",
        "CREATE TEMP TABLE more (x)",
        "CREATE TRIGGER more AFTER INSERT ON entry BEGIN SELECT 1; END",
        "DROP INDEX record_day",
        "VACUUM INTO 'copy.db'",
    ],
)
def test_the_guard_turns_away(vault: Vault, statement: str) -> None:
    with pytest.raises(engine.DatabaseError):
        vault._connection.run(statement)


@pytest.mark.parametrize("table", sorted(CACHE_TABLES))
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "INSERT INTO {} DEFAULT VALUES"])
def test_nobody_but_projections_writes_a_projection(
    vault: Vault, device: Device, *, table: str, statement: str
) -> None:
    save(vault, device.revise(device.new_record(), name="n"))
    before = vault.projections.dump()

    with pytest.raises(engine.DatabaseError, match="not authorized"):
        vault._connection.run(statement.format(table))
    assert vault.projections.dump() == before


@pytest.mark.parametrize(
    ("setting", "wanted"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("temp_store", 2),
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("mmap_size", 0),
        ("application_id", 0x46424B56),
        ("user_version", 2),
        ("cipher_provider", "openssl"),
    ],
)
def test_every_connection_is_set_up_the_same(vault: Vault, setting: str, wanted: object) -> None:
    vault._connection._raw.set_authorizer(None)

    assert vault._connection.rows(f"PRAGMA {setting}") == [(wanted,)]


def test_a_key_of_another_length_is_never_taken_for_a_passphrase(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Connection(tmp_path / "x.db", bytes(31))


def test_an_engine_with_the_known_fault_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "sqlite_version_info", (3, 51, 2))

    with pytest.raises(EngineTooOld):
        ours.check_engine()


def test_a_plain_database_is_not_taken_for_a_vault(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_bytes(b"SQLite format 3\x00" + bytes(4080))

    with pytest.raises(VaultDamaged):
        check_encrypted(tmp_path / "x.db")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotThere):
        Connection(tmp_path / "gone" / "x.db", bytes(32))


def test_a_mistake_of_ours_stays_one(vault: Vault) -> None:
    """What is wrong with a statement is no refusal of the world."""
    with pytest.raises(engine.OperationalError):
        vault._connection.rows("SELECT nonsense FROM nowhere")
