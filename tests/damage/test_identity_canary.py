"""What identifies a person is in no file of the vault, and on no page of its database, even decrypted."""

from pathlib import Path

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.services.custody import backups
from fieldbook.services.identity import keeping
from fieldbook.services.post.erasing import erase
from fieldbook.services.session import Session
from fieldbook.store import keys
from fieldbook.store.vault import DATABASE
from tests.damage.conftest import Figure
from tests.toolkit.decrypting import decrypted
from tests.toolkit.people import REASON, save_person, seal
from tests.toolkit.vaults import found

NAMES = ("Elvanmarker", "Эльвамаркер", "MARKER7654321")
_CODES = ("utf-8", "utf-16-le", "utf-16-be")
PIECE = 16


@pytest.fixture
def planted(tmp_path: Path) -> tuple[Session, RecordId]:
    """A person whose names and number were typed, sealed, opened, typed again and looked for."""
    station = found(tmp_path / "vault")
    record = save_person(station)
    seal(station, record, name=NAMES[1], name_latin=NAMES[0], papers=[{"number": NAMES[2]}])
    opened = keeping.open_identity(station, record, REASON)
    keeping.keep_draft(station, keeping.begin(station, record, opened))
    while station.vault.search.feed():
        pass
    return station, record


def pages(session: Session) -> bytes:
    """Every page of the database and its log, decrypted as they lie: what any officer's passphrase opens."""
    return decrypted(session.vault.folder / DATABASE, session.vault.custody.opened.database_key())


def hits(raw: bytes) -> int:
    """How often a name is there, in any spelling that a program would use."""
    spelled = {text.encode(code) for name in NAMES for text in (name, name.lower()) for code in _CODES}
    return sum(raw.count(needle) + raw.count(needle.hex().encode()) for needle in spelled)


def test_no_name_is_readable_with_the_key_of_the_database(
    planted: tuple[Session, RecordId], tmp_path: Path, figure: Figure
) -> None:
    station, _ = planted
    backups.back_up(station, tmp_path)
    files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]

    on_pages, in_files = hits(pages(station)), sum(map(hits, files))

    figure("C1", f"identity: {on_pages} hits on decrypted pages, {in_files} in {len(files)} files")
    assert (on_pages, in_files) == (0, 0)
    station.close()


def test_a_seal_that_seals_nothing_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: drafts that lie open are seen."""
    station = found(tmp_path / "vault")
    record = save_person(station)
    monkeypatch.setattr(keys, "seal_to", lambda _public, secret, *, bound_to: bound_to[:0] + secret)

    keeping.keep_draft(station, keeping.begin(station, record).with_typed(("name_latin",), NAMES[0]))

    assert hits(pages(station)) > 0
    station.close()


def test_erasing_leaves_no_byte_of_a_key_or_of_what_was_sealed(planted: tuple[Session, RecordId]) -> None:
    station, record = planted
    rows = station.vault._connection.rows
    cells = [row[0] for row in rows("SELECT sealed FROM subject_key")]
    cells += [row[0] for row in rows("SELECT sealed FROM identity_draft")]
    cells += [row[0] for row in rows("SELECT body FROM entry WHERE type = 'seal'")]
    cells += [row[0].encode() for row in rows("SELECT match FROM sealed")]
    sought = [cell[at : at + PIECE] for cell in cells for at in range(0, len(cell) - PIECE + 1, 40)]
    before = pages(station)
    assert all(before.count(piece) for piece in sought)

    erase(station, record, REASON)

    after = pages(station)
    assert [piece for piece in sought if piece in after] == []
    station.close()
