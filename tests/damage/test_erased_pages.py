"""An erased record: what it said is on no page of the database, its log, or a backup made later."""

import shutil
from pathlib import Path

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.services import drafting
from fieldbook.services.post.erasing import erase
from fieldbook.services.session import Session
from fieldbook.store.vault import DATABASE
from tests.damage.conftest import Figure
from tests.toolkit.decrypting import decrypted
from tests.toolkit.vaults import amend, found, reopen, save, save_operation

Planted = tuple[Session, RecordId]
SECRETS = ("Elvanmarker", "Doruntinamarker", "Qerimmarker")
REASON = "The person asked for it"
PIECE = 16
_SEARCHED = "SELECT s.text FROM searched AS s JOIN record AS r ON r.number = s.number WHERE r.id = ?"


@pytest.fixture
def planted(tmp_path: Path) -> Planted:
    """A record that said three unmistakable things: one in each revision, one in a draft."""
    station = found(tmp_path / "vault")
    record = save(station, "source", title=SECRETS[0], type="media", note="Long " * 300 + SECRETS[0])
    _feed(station)
    amend(station, record, title=SECRETS[1], note="Longer " * 250 + SECRETS[1])
    _feed(station)
    drafting.keep(station, drafting.amend(station, record).with_typed(("title",), SECRETS[2]))
    save_operation(station, "Staymarker")
    return station, record


def pages(session: Session) -> bytes:
    """Every page of the database and its log, decrypted as they lie: free pages and slack included."""
    return decrypted(session.vault.folder / DATABASE, session.vault.custody.opened.database_key())


def needles(session: Session, record: RecordId) -> list[bytes]:
    """What must not be found: the words, and pieces of every packed payload, salt and indexed text."""
    words = [word.encode(code) for word in SECRETS for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return [*words, *(word.lower() for word in words), *pieces(session, record)]


def pieces(session: Session, record: RecordId) -> list[bytes]:
    """Of every packed payload, salt, indexed text and draft of *record*."""
    rows = session.vault._connection.rows
    raw = bytes.fromhex(record)
    packed = [cell for row in rows("SELECT salt, body FROM entry WHERE record = ?", (raw,)) for cell in row]
    packed += [row[0] for row in rows(_SEARCHED, (raw,))]
    packed += [row[0] for row in rows("SELECT body FROM draft WHERE record = ?", (record,))]
    return [cell[at : at + PIECE] for cell in packed for at in range(0, len(cell) - PIECE + 1, 100)]


def hits(raw: bytes, sought: list[bytes]) -> int:
    """How often any of *sought* is there."""
    return sum(raw.count(needle) for needle in sought)


def _feed(session: Session) -> None:
    while session.vault.search.feed():
        pass


def test_an_erased_record_is_on_no_page(planted: Planted, tmp_path: Path, figure: Figure) -> None:
    """Table, index, draft, log, free pages, slack, and a backup made later."""
    station, record = planted
    sought, before = needles(station, record), hits(pages(station), needles(station, record))

    erase(station, record, REASON)

    after = pages(station)
    station.close()
    shutil.copytree(tmp_path / "vault", tmp_path / "backup")
    copy = reopen(tmp_path / "backup")
    in_backup = hits(pages(copy), sought)
    copy.close()
    figure("C7", f"erased: {before} hits before, {hits(after, sought)} after, {in_backup} in a later backup")
    assert before > len(SECRETS)
    assert (hits(after, sought), in_backup) == (0, 0)
    assert b"Staymarker" in after


def test_a_log_that_was_not_emptied_is_found_out(planted: Planted, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: the scan does look where the old pages are."""
    station, record = planted
    sought = needles(station, record)
    monkeypatch.setattr(type(station.vault), "leave_nothing_behind", lambda _vault: False)

    erase(station, record, REASON)

    assert hits(pages(station), sought) > 0
    station.close()
