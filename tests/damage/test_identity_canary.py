"""What identifies a person is in no file of the vault, and on no page of its database, even decrypted.

Neither is a photo of the person, nor what opens it, nor what the child that draws it was given.
"""

import hashlib
import shutil
from pathlib import Path

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.gui.viewing.frames import Asked, Fit
from fieldbook.gui.viewing.viewer import Viewer
from fieldbook.services import drafting
from fieldbook.services.attaching.adding import begin_attachment
from fieldbook.services.attaching.listing import AttachedFile, find_attached
from fieldbook.services.attaching.opening import read_file
from fieldbook.services.custody import backups
from fieldbook.services.identity import keeping
from fieldbook.services.identity.closing import file_key
from fieldbook.services.post.erasing import erase
from fieldbook.services.session import Session
from fieldbook.store import keys
from fieldbook.store.vault import DATABASE
from tests.damage.conftest import Figure
from tests.toolkit.decrypting import decrypted
from tests.toolkit.people import REASON, save_person, seal
from tests.toolkit.pictures import noise
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


class TestAPhoto:
    """Of the same person: its bytes, its name, its key, and the pixels that a child drew of it."""

    @pytest.fixture
    def photo(self, planted: tuple[Session, RecordId], tmp_path: Path) -> tuple[AttachedFile, bytes]:
        station, person = planted
        raw = noise(width=64, height=64)
        (tmp_path / "source").mkdir()
        file = tmp_path / "source" / "Elvanmarker.png"
        file.write_bytes(raw)
        draft = begin_attachment(station, file, owner=person).with_typed(("shows_person",), "yes")
        one = find_attached(station, drafting.save(station, draft).record)
        shutil.rmtree(file.parent)
        return one, raw

    def look(self, station: Session, one: AttachedFile) -> bytes:
        """Its pixels, as the window would show them."""
        opener = station.outside.viewer
        assert opener is not None
        with Viewer(read_file(station, one, reason=REASON), one.filed.media_type, opener=opener) as viewer:
            return bytes(viewer.draw(Asked(0, 0, Fit.WHOLE, 64, 64)).pixels)

    def test_leaves_none_of_its_bytes_when_it_was_looked_at(
        self,
        planted: tuple[Session, RecordId],
        photo: tuple[AttachedFile, bytes],
        *,
        tmp_path: Path,
        figure: Figure,
    ) -> None:
        (station, _), (one, raw) = planted, photo
        pixels = self.look(station, one)
        assert len(pixels) == 64 * 64 * 4
        (row,) = station.vault.attached.of_record(one.row.record)
        key = file_key(station, row).encode("ascii")
        sought = [*_pieces(raw), *_pieces(pixels), key, key[len("AGE-SECRET-KEY-1") :].lower()]

        backups.back_up(station, tmp_path)

        files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
        found_in = [*files, pages(station)]
        count = sum(piece in where for piece in sought for where in found_in)
        figure("C1b", f"photo: {count} hits of {len(sought)} pieces in {len(files)} files and all pages")
        assert count == 0
        assert sum(map(hits, found_in)) == 0
        station.close()

    def test_whose_key_lay_open_would_be_noticed(
        self, planted: tuple[Session, RecordId], photo: tuple[AttachedFile, bytes]
    ) -> None:
        """The control: a key that nobody closed is on the pages."""
        (station, _), (one, _raw) = planted, photo
        (row,) = station.vault.attached.of_record(one.row.record)
        key = file_key(station, row)

        station.vault.attached.close(row.sealed, key)

        assert key.encode("ascii") in pages(station)
        station.close()

    def test_goes_with_the_person_and_leaves_no_byte(
        self,
        planted: tuple[Session, RecordId],
        photo: tuple[AttachedFile, bytes],
        *,
        tmp_path: Path,
    ) -> None:
        (station, person), (one, _raw) = planted, photo
        (row,) = station.vault.attached.of_record(one.row.record)
        sealed_keys = [held.sealed for held in station.vault.apart.of_record(person)]
        ciphertext = station.vault.files.path(row.sealed).read_bytes()
        sought = [row.identity.encode("ascii")[-60:], *(key[:PIECE] for key in sealed_keys)]
        before = pages(station)
        assert [piece for piece in sought if piece not in before] == []

        erase(station, person, REASON)
        (tmp_path / "later").mkdir()
        backups.back_up(station, tmp_path / "later")

        after = pages(station)
        assert [piece for piece in sought if piece in after] == []
        kept = [path for path in tmp_path.rglob("*") if path.is_file()]
        digests = {hashlib.sha256(path.read_bytes()).digest() for path in kept}
        assert hashlib.sha256(ciphertext).digest() not in digests
        station.close()


def _pieces(raw: bytes) -> list[bytes]:
    return [raw[at : at + PIECE] for at in range(0, len(raw) - PIECE + 1, 997)]
