"""Vaults of other layouts: brought up to date where that is certain, else refused by name, not as damaged."""

import hashlib
import json
from pathlib import Path

import pytest

from fieldbook.base.errors import VaultDamaged, VaultFromOlderApp
from fieldbook.store import schema, slots
from fieldbook.store.custody.layout import name_of
from fieldbook.store.keys import CHEAP
from fieldbook.store.vault import Vault
from tests.store.hand import PASSPHRASE, Device, Dice, make_vault, open_vault, save

LAYOUTS = {2: "be68"}
"""The beginning of the digest of every kept table, by layout."""


def run(vault: Vault, *statements: str) -> None:
    with vault._connection.guard.building():
        vault._connection._raw.set_authorizer(None)
        for statement in statements:
            vault._connection.run(statement)


def tables(vault: Vault) -> set[str]:
    vault._connection._raw.set_authorizer(None)
    return {str(name) for (name,) in vault._connection.rows("SELECT name FROM sqlite_master")}


def rewrite(folder: Path, **parts: object) -> None:
    """The slot file with other parts, None for one that is left out."""
    for name in (slots.NAME, slots.PREVIOUS):
        path = folder / name
        if path.exists():
            said = {**json.loads(path.read_bytes()), **parts}
            kept = {name: part for name, part in said.items() if part is not None}
            path.write_text(json.dumps(kept, separators=(",", ":"), sort_keys=True))


def test_whoever_changes_a_kept_table_raises_the_layout() -> None:
    """Otherwise an older vault says "no such table" in the middle of somebody's work."""
    said = "\n".join(" ".join(statement.split()) for statement in schema.KEPT)
    assert hashlib.sha256(said.encode()).hexdigest()[:4] == LAYOUTS[schema.LAYOUT]


def test_every_kept_statement_has_a_name_by_which_it_is_missed() -> None:
    names = [name_of(statement) for statement in schema.KEPT]
    assert len(names) == len(set(names))
    assert names[0] == "entry"
    with pytest.raises(ValueError, match="DROP"):
        name_of("DROP TABLE entry")


class TestADatabaseOfLayoutOne:
    def test_that_lacks_tables_gets_them_and_keeps_its_records(self, tmp_path: Path) -> None:
        vault = make_vault(tmp_path / "v")
        device = Device(vault.officer, vault.officer_seed)
        save(vault, device.revise(device.new_record(), name="Theseus"))
        gone = ("attachment", "subject_key", "identity_grant", "identity_draft")
        run(vault, *(f"DROP TABLE {name}" for name in gone), "PRAGMA user_version=1")
        assert not tables(vault) & set(gone)
        vault.close()

        again = open_vault(tmp_path / "v")

        assert again.truth.count() == 1
        assert again._connection.layout() == schema.LAYOUT
        assert set(gone) <= tables(again)
        again.close()

    def test_that_has_all_of_them_only_gets_its_number(self, tmp_path: Path) -> None:
        vault = make_vault(tmp_path / "v")
        run(vault, "PRAGMA user_version=1")
        before = tables(vault)
        vault.close()

        again = open_vault(tmp_path / "v")
        assert (again._connection.layout(), tables(again)) == (schema.LAYOUT, before)
        again.close()

    def test_whose_table_is_another_is_refused_by_name_and_left_alone(self, tmp_path: Path) -> None:
        vault = make_vault(tmp_path / "v")
        another = "CREATE TABLE identity_draft (record TEXT PRIMARY KEY, sealed BLOB)"
        run(vault, "DROP TABLE identity_draft", another, "PRAGMA user_version=1")
        vault.close()

        with pytest.raises(VaultFromOlderApp) as caught:
            open_vault(tmp_path / "v")
        assert caught.value.fields == {"found": 1, "known": schema.LAYOUT}

    def test_without_a_journal_is_damaged(self, tmp_path: Path) -> None:
        vault = make_vault(tmp_path / "v")
        run(vault, "DROP TABLE entry", "PRAGMA user_version=0")
        vault._connection.close()
        vault._lock.release()

        with pytest.raises(VaultDamaged):
            open_vault(tmp_path / "v")


class TestAKeyFileOfVersionOne:
    def test_that_lacks_a_part_is_said_to_be_older_and_not_damaged(self, tmp_path: Path) -> None:
        make_vault(tmp_path / "v").close()
        rewrite(tmp_path / "v", v=1, rest_mac=None)

        with pytest.raises(VaultFromOlderApp) as caught:
            open_vault(tmp_path / "v")
        assert caught.value.fields == {"found": 1, "known": slots.VERSION}

    def test_that_has_every_part_opens_whole_and_is_written_anew_in_the_newest(self, tmp_path: Path) -> None:
        vault = make_vault(tmp_path / "v")
        root = vault.custody.opened.root
        vault.close()
        raw = (tmp_path / "v" / slots.NAME).read_bytes()
        older = json.loads(raw) | {"v": 1}
        file = slots.parse_file(json.dumps(older, separators=(",", ":"), sort_keys=True).encode())
        (tmp_path / "v" / slots.NAME).write_bytes(file.signed(root))

        again = open_vault(tmp_path / "v")
        assert not again.custody.opened.is_altered
        assert again.custody.file.version == 1
        again.change_passphrase(PASSPHRASE, random=Dice("again"), cost=CHEAP)
        assert slots.read_file(tmp_path / "v").version == slots.VERSION
        again.close()
        assert not open_vault(tmp_path / "v").custody.opened.is_altered

    def test_of_the_newest_version_that_lacks_a_part_is_damaged(self, tmp_path: Path) -> None:
        """The control: only what says that it is older is believed to be."""
        make_vault(tmp_path / "v").close()
        rewrite(tmp_path / "v", rest_mac=None)

        with pytest.raises(VaultDamaged):
            open_vault(tmp_path / "v")
