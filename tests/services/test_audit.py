"""Somebody who has the key was at the journal behind the program's back."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from fieldbook.base.errors import ChainBroken, FieldbookError, VaultDamaged
from fieldbook.base.ports import Cancelled, Silent
from fieldbook.services.audit import audit
from fieldbook.services.session import Session
from fieldbook.store import slots
from fieldbook.store.truth import unpack_stored
from tests.toolkit.decrypting import PAGE_BYTES
from tests.toolkit.ports import Watched
from tests.toolkit.vaults import PASSPHRASE, amend, carry, found, reopen, save_operation, save_outcome

ENTRIES = 8


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault: its beginning, and seven revisions."""
    folder = tmp_path_factory.mktemp("audit") / "vault"
    station = found(folder)
    operation = save_operation(station)
    for value in ("44", "89", "7", "8", "12"):
        save_outcome(station, operation, value)
    amend(station, operation, name="Theseus II")
    station.close()
    return folder


@pytest.fixture
def folder(written: Path, tmp_path: Path) -> Path:
    """A copy of it to meddle with."""
    return Path(shutil.copytree(written, tmp_path / "vault"))


@contextmanager
def behind(folder: Path) -> Iterator[Any]:
    """The database by the vault's own key, with nothing in the way."""
    key = slots.unlock(slots.read_file(folder), PASSPHRASE).database_key()
    connection = dbapi2.connect(str(folder / "vault.db"), isolation_level=None)
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    yield connection
    connection.close()


def flip(folder: Path, column: str, *, seq: int, at: int) -> None:
    """Flip one bit of one byte of a stored entry."""
    with behind(folder) as db:
        (held,) = db.execute(f"SELECT {column} FROM entry WHERE seq = ?", (seq,)).fetchone()  # noqa: S608 - ours
        altered = bytearray(held)
        altered[at] ^= 1
        db.execute(f"UPDATE entry SET {column} = ? WHERE seq = ?", (bytes(altered), seq))  # noqa: S608 - ours


def verdict(folder: Path) -> dict[str, object]:
    """What the audit says is the first entry that does not follow."""
    session = reopen(folder)
    try:
        with pytest.raises(ChainBroken) as broken:
            audit(session, Silent())
    finally:
        session.close()
    return dict(broken.value.fields)


class TestAWholeJournal:
    def test_is_found_whole(self, folder: Path) -> None:
        session, watched = reopen(folder), Watched()

        audited = audit(session, watched)

        assert (audited.devices, audited.entries, audited.erased) == (1, ENTRIES, 0)
        assert watched.steps[-1] == ("audit", ENTRIES, ENTRIES)
        session.close()

    def test_of_several_devices_is_walked_chain_by_chain(
        self, pair: tuple[Session, Session], stick: Path
    ) -> None:
        station, headquarters = pair
        save_operation(station)
        carry(station, headquarters, stick)

        audited = audit(headquarters, Silent())

        assert (audited.devices, audited.entries) == (2, headquarters.vault.truth.count())

    def test_is_not_changed_by_looking(self, folder: Path) -> None:
        session = reopen(folder)
        before = session.vault.truth.count()

        with pytest.raises(Cancelled):
            audit(session, Watched(stop_at="audit"))

        assert session.vault.truth.count() == before
        session.close()


def test_a_session_over_a_damaged_vault_closes_all_the_same(folder: Path) -> None:
    """What is noted at the end cannot be: a vault that stayed open for that kept its keys in memory."""
    session = reopen(folder)
    session.on_close(broken)
    session.close()
    reopen(folder).close()


def broken() -> None:
    """A page that is damaged."""
    raise VaultDamaged(part="database")


def is_noticed(folder: Path, whole: bytes, at: int) -> bool:
    """Whether a bit of the database that turned is told, by the opening or by an audit."""
    altered = bytearray(whole)
    altered[at] ^= 4
    (folder / "vault.db").write_bytes(altered)
    try:
        session = reopen(folder)
    except FieldbookError:
        return True
    try:
        audit(session, Silent())
    except FieldbookError:
        return True
    finally:
        session.close()
    return False


def test_a_page_that_no_chain_runs_through_is_looked_at(folder: Path) -> None:
    """Keys of identities, drafts and settings lie in such pages; nobody found a bit that turned there."""
    path = folder / "vault.db"
    whole = path.read_bytes()
    places = range(PAGE_BYTES + 100, len(whole), PAGE_BYTES)

    assert [at for at in places if not is_noticed(folder, whole, at)] == []


def contents(folder: Path) -> list[object]:
    """What the journal says, however it is packed."""
    session = reopen(folder)
    try:
        held = list(session.vault.truth.packed(session.own.device))
    finally:
        session.close()
    return [(entry.raw, entry.signature, entry.payload) for entry in map(unpack_stored, held)]


PLACES = [
    (column, at) for column in ("header", "signature", "salt", "body", "digest") for at in (0, 1, 7, -1)
]


class TestOneFlippedBit:
    @pytest.mark.parametrize("seq", [0, 4])
    @pytest.mark.parametrize("place", PLACES, ids=str)
    def test_is_found_and_its_entry_named(self, folder: Path, place: tuple[str, int], seq: int) -> None:
        """A few bits of a packed body mean nothing: then the journal still says what it said."""
        column, at = place
        before = contents(folder)
        flip(folder, column, seq=seq, at=at)
        try:
            same = contents(folder) == before
        except FieldbookError:
            same = False

        assert column in {"header", "body"} or not same
        if not same:
            assert verdict(folder)["seq"] == seq

    def test_is_found_first_where_it_comes_first(self, folder: Path) -> None:
        """A wrong signature is noticed later than a wrong hash, and still is the earlier entry."""
        flip(folder, "signature", seq=2, at=5)
        flip(folder, "body", seq=5, at=5)

        assert verdict(folder)["seq"] == 2


class TestMeddling:
    @pytest.mark.parametrize(
        ("sql", "seq"),
        [
            ("DELETE FROM entry WHERE seq = 3", 3),
            ("UPDATE entry SET seq = 20 WHERE seq = 3", 3),
            ("UPDATE entry SET device = zeroblob(16) WHERE seq = 3", 3),
            ("UPDATE entry SET type = 'shred' WHERE seq = 3", 3),
            ("UPDATE entry SET record = zeroblob(16) WHERE seq = 3", 3),
            ("UPDATE entry SET record = NULL WHERE seq = 3", 3),
            ("UPDATE entry SET lamport = 99 WHERE seq = 3", 3),
            ("UPDATE entry SET body = (SELECT body FROM entry WHERE seq = 4) WHERE seq = 3", 3),
        ],
    )
    def test_is_found(self, folder: Path, sql: str, seq: int) -> None:
        """Also what only leads the program past an entry: no column may differ from the header."""
        with behind(folder) as db:
            db.execute(sql)

        assert verdict(folder)["seq"] == seq

    def test_with_a_forged_chain_is_found(self, folder: Path) -> None:
        """Everything hashes and follows; the hand is not the officer's."""
        session = reopen(folder)
        tip = session.vault.truth.tip(session.own.device)
        forged = session.pen.__class__(session.pen.officer, session.station)
        session.__dict__["pen"] = forged
        save_operation(session, "Forged")
        session.close()

        assert verdict(folder) == {"device": tip.device[:8], "seq": tip.next_seq, "reason": "C103"}

    def test_with_an_erased_payload_is_counted(self, folder: Path) -> None:
        with behind(folder) as db:
            db.execute("UPDATE entry SET salt = NULL, body = NULL WHERE seq = 3")
        session = reopen(folder)

        assert audit(session, Silent()).erased == 1
        session.close()
