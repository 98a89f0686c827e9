"""A file belongs to a record: encrypted at once, shown from memory, handed out with a trace, let go."""

import hashlib
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    FileDamaged,
    NameTaken,
    NeedsReason,
    NoSuchRecord,
    NotAttachable,
    NotCleanable,
    NotShowable,
    Unsaveable,
)
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.services import browse, drafting
from fieldbook.services.attaching.adding import ILLUSTRATION, begin_attachment, look
from fieldbook.services.attaching.listing import AttachedFile, all_attached, files_of, find_attached
from fieldbook.services.attaching.opening import hand_out, read_file
from fieldbook.services.audit import audit
from fieldbook.services.custody.backups import back_up, restore
from fieldbook.services.post.erasing import erase
from fieldbook.services.session import Session
from tests.toolkit.pictures import PLACE, jpeg, png
from tests.toolkit.vaults import amend, outside, reopen, save_operation

WORDS = b"The hold was opened at 14:05.\n"


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_bytes(WORDS)
    return path


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "hold.jpg"
    path.write_bytes(jpeg())
    return path


def attach(session: Session, file: Path, owner: RecordId) -> AttachedFile:
    """A file that belongs to *owner*, saved."""
    draft = begin_attachment(session, file, owner=owner).with_typed(("shows_person",), "no")
    return find_attached(session, drafting.save(session, draft).record)


def files_in(session: Session) -> list[Path]:
    return [path for path in (session.vault.folder / "att").rglob("*") if path.is_file()]


class TestAFileThatIsAdded:
    def test_comes_out_as_it_went_in(self, station: Session, note: Path) -> None:
        one = attach(station, note, save_operation(station))

        assert read_file(station, one) == WORDS
        assert one.filed.sha256 == hashlib.sha256(WORDS).hexdigest()

    def test_lies_on_the_disk_as_ciphertext_under_its_own_digest(self, station: Session, note: Path) -> None:
        one = attach(station, note, save_operation(station))

        (path,) = files_in(station)
        assert path.relative_to(station.vault.folder).as_posix() == (
            f"att/{one.filed.sealed[:2]}/{one.filed.sealed}.age"
        )
        assert hashlib.sha256(path.read_bytes()).hexdigest() == one.filed.sealed
        assert WORDS not in path.read_bytes()

    def test_is_listed_with_its_record(self, station: Session, note: Path) -> None:
        operation = save_operation(station)
        one = attach(station, note, operation)

        assert files_of(station, operation) == [one] == list(all_attached(station))
        assert one.row.title == f"Other file: note.txt, {len(WORDS)} bytes"

    def test_is_still_there_after_the_vault_was_closed(self, station: Session, note: Path) -> None:
        one = attach(station, note, save_operation(station))
        folder = station.vault.folder
        station.close()

        again = reopen(folder)
        try:
            assert read_file(again, one) == WORDS
        finally:
            again.close()

    def test_never_changes_for_its_record(self, station: Session, note: Path, photo: Path) -> None:
        operation = save_operation(station)
        one, other = attach(station, note, operation), attach(station, photo, operation)

        with pytest.raises(Unsaveable) as refused:
            amend(station, one.row.record, file=other.filed.spelled)

        assert [problem.code for problem in refused.value.problems] == ["attachment.other_file"]

    def test_cannot_be_claimed_without_being_here(self, station: Session, note: Path) -> None:
        operation = save_operation(station)
        kept = attach(station, note, operation)
        draft = drafting.new(station, "attachment", operation=operation, owner=operation, kind="other")
        made_up = kept.filed.spelled.replace(kept.filed.sealed, "ab" * 32)
        draft = draft.with_typed(("file",), made_up).with_typed(("use",), "evidence")
        draft = draft.with_typed(("capture_data",), "none")

        with pytest.raises(Unsaveable) as refused:
            drafting.save(station, draft)

        assert "attachment.no_file" in {problem.code for problem in refused.value.problems}


class TestCaptureData:
    def test_stays_in_evidence(self, station: Session, photo: Path) -> None:
        one = attach(station, photo, save_operation(station))

        assert read_file(station, one) == photo.read_bytes()

    def test_is_taken_out_of_an_illustration_before_it_is_hashed(self, station: Session, photo: Path) -> None:
        draft = begin_attachment(station, photo, owner=save_operation(station), use=ILLUSTRATION)
        one = find_attached(station, drafting.save(station, draft).record)

        kept = read_file(station, one)
        assert PLACE not in kept
        assert one.filed.sha256 == hashlib.sha256(kept).hexdigest()
        assert draft.typed["capture_data"] == "stripped"

    def test_that_is_taken_out_of_evidence_asks_for_a_reason(self, station: Session, photo: Path) -> None:
        draft = begin_attachment(station, photo, owner=save_operation(station), strip=True)

        with pytest.raises(Unsaveable) as refused:
            drafting.save(station, draft)

        assert [one.code for one in refused.value.problems] == ["attachment.stripped_evidence"]

    def test_cannot_be_taken_out_of_anything(self, station: Session, note: Path) -> None:
        with pytest.raises(NotCleanable):
            begin_attachment(station, note, owner=save_operation(station), strip=True)

    def test_is_told_before_anything_is_done(self, photo: Path) -> None:
        assert look(photo).capture.place


class TestWhatCannotBeAdded:
    def test_is_an_empty_file(self, station: Session, tmp_path: Path) -> None:
        (tmp_path / "empty").touch()

        with pytest.raises(NotAttachable):
            begin_attachment(station, tmp_path / "empty", owner=save_operation(station))

    def test_is_a_file_beyond_the_limit(
        self, station: Session, note: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("fieldbook.base.limits.ATTACHMENT_MOST_BYTES", 10)

        with pytest.raises(NotAttachable):
            begin_attachment(station, note, owner=save_operation(station))
        assert files_in(station) == []

    def test_is_a_file_of_no_record(self, station: Session, note: Path) -> None:
        with pytest.raises(NoSuchRecord):
            begin_attachment(station, note, owner=RecordId("ab" * 16))


class TestADraftWithAFile:
    def test_that_is_thrown_away_takes_the_file_with_it(self, station: Session, note: Path) -> None:
        draft = begin_attachment(station, note, owner=save_operation(station))
        drafting.discard(station, draft.record)

        assert files_in(station) == []
        assert station.vault.attached.all() == []

    def test_keeps_its_file_over_a_night(self, station: Session, note: Path) -> None:
        draft = begin_attachment(station, note, owner=save_operation(station))
        folder = station.vault.folder
        station.close()

        again = reopen(folder)
        try:
            one = find_attached(again, drafting.save(again, draft).record)
            assert read_file(again, one) == WORDS
        finally:
            again.close()

    def test_amended_and_discarded_leaves_the_saved_file_alone(self, station: Session, note: Path) -> None:
        one = attach(station, note, save_operation(station))
        drafting.keep(station, drafting.amend(station, one.row.record))
        drafting.discard(station, one.row.record)

        assert read_file(station, one) == WORDS


class TestAPowerCut:
    def test_leaves_no_file_without_a_record(self, station: Session, note: Path) -> None:
        draft = begin_attachment(station, note, owner=save_operation(station))
        station.vault.scratch.drop_draft(draft.record)
        (station.vault.folder / "att" / "fresh-half").write_bytes(b"half")
        folder = station.vault.folder
        station.close()

        again = reopen(folder)
        try:
            assert files_in(again) == []
        finally:
            again.close()


class TestADamagedFile:
    @pytest.mark.parametrize("damage", ["missing", "cut", "changed"])
    def test_is_never_shown(self, station: Session, note: Path, damage: str) -> None:
        one = attach(station, note, save_operation(station))
        (path,) = files_in(station)
        raw = path.read_bytes()
        if damage == "missing":
            path.unlink()
        else:
            path.write_bytes(raw[:-3] if damage == "cut" else raw[:-3] + b"abc")

        with pytest.raises(FileDamaged):
            read_file(station, one)

    def test_is_named_by_the_audit(self, station: Session, note: Path, photo: Path) -> None:
        operation = save_operation(station)
        one, other = attach(station, note, operation), attach(station, photo, operation)
        station.vault.files.path(bytes.fromhex(one.filed.sealed)).unlink()
        path = station.vault.files.path(bytes.fromhex(other.filed.sealed))
        path.write_bytes(path.read_bytes()[:-1])

        audited = audit(station, Silent())

        assert audited.files == 2
        assert {(fault.record, fault.what) for fault in audited.faults} == {
            (one.row.record, "missing"),
            (other.row.record, "altered"),
        }


class TestACopyHandedOut:
    def test_is_the_file(self, station: Session, note: Path, tmp_path: Path) -> None:
        one = attach(station, note, save_operation(station))
        hand_out(station, one, tmp_path / "copy.txt", reason="For the court")

        assert (tmp_path / "copy.txt").read_bytes() == WORDS

    def test_is_remembered_by_the_journal(self, station: Session, note: Path, tmp_path: Path) -> None:
        one = attach(station, note, save_operation(station))
        before = station.vault.truth.count()
        hand_out(station, one, tmp_path / "copy.txt", reason="For the court")

        tip = station.vault.truth.tip(station.own.device)
        entry = station.vault.truth.entry_at(station.own.device, tip.next_seq - 1)
        assert station.vault.truth.count() == before + 1
        assert entry is not None
        assert entry.payload is not None
        assert b"handed_out" in entry.payload.body

    def test_needs_a_reason(self, station: Session, note: Path, tmp_path: Path) -> None:
        one = attach(station, note, save_operation(station))

        with pytest.raises(NeedsReason):
            hand_out(station, one, tmp_path / "copy.txt", reason=" ")
        assert not (tmp_path / "copy.txt").exists()

    def test_writes_over_nothing(self, station: Session, note: Path) -> None:
        one = attach(station, note, save_operation(station))

        with pytest.raises(NameTaken):
            hand_out(station, one, note, reason="For the court")

    def test_of_a_damaged_file_is_not_left_behind(self, station: Session, note: Path, tmp_path: Path) -> None:
        one = attach(station, note, save_operation(station))
        (path,) = files_in(station)
        path.write_bytes(path.read_bytes()[:-3])

        with pytest.raises(FileDamaged):
            hand_out(station, one, tmp_path / "copy.txt", reason="For the court")
        assert [left for left in tmp_path.iterdir() if left.name.startswith("copy")] == []


class TestErasing:
    def test_destroys_key_and_file(self, station: Session, note: Path) -> None:
        one = attach(station, note, save_operation(station))
        erase(station, one.row.record, "Kept too long")

        assert files_in(station) == []
        assert station.vault.attached.all() == []

    def test_a_record_destroys_what_shows_it(self, station: Session, note: Path) -> None:
        operation = save_operation(station)
        one = attach(station, note, operation)
        erase(station, operation, "Not ours")

        assert files_in(station) == []
        row = browse.row(station, one.row.record)
        assert row is not None
        assert row.title == "Erased"
        assert audit(station, Silent()).faults == ()

    def test_leaves_no_byte_of_the_key(self, station: Session, note: Path) -> None:
        one = attach(station, note, save_operation(station))
        (row,) = station.vault.attached.of_record(one.row.record)
        erase(station, one.row.record, "Kept too long")

        dumped = "".join(str(kept.identity) for kept in station.vault.attached.all())
        assert row.identity.startswith("AGE-SECRET-KEY-1")
        assert row.identity not in dumped


class TestABackup:
    def test_brings_the_files_back(self, station: Session, note: Path, tmp_path: Path) -> None:
        one = attach(station, note, save_operation(station))
        made = back_up(station, tmp_path)
        restore(made.path, tmp_path / "restored", outside())

        again = reopen(tmp_path / "restored")
        try:
            assert (made.files, made.missing) == (1, 0)
            assert read_file(again, one) == WORDS
        finally:
            again.close()

    def test_says_what_was_not_to_be_had(self, station: Session, note: Path, tmp_path: Path) -> None:
        attach(station, note, save_operation(station))
        (path,) = files_in(station)
        path.unlink()

        assert back_up(station, tmp_path).missing == 1

    def test_forgets_what_was_erased(self, station: Session, note: Path, tmp_path: Path) -> None:
        one = attach(station, note, save_operation(station))
        back_up(station, tmp_path)
        erase(station, one.row.record, "Kept too long")
        station.outside.clock.now_at()
        back_up(station, tmp_path)

        assert list(tmp_path.glob("fieldbook-files-*/att/*/*")) == []

    def test_keeps_a_whole_copy_of_what_was_damaged_since(
        self, station: Session, note: Path, tmp_path: Path
    ) -> None:
        attach(station, note, save_operation(station))
        back_up(station, tmp_path)
        (path,) = files_in(station)
        path.write_bytes(b"damaged")
        made = back_up(station, tmp_path)

        assert made.missing == 0


def test_a_file_too_large_for_memory_is_not_shown(
    station: Session, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = attach(station, note, save_operation(station))
    monkeypatch.setattr("fieldbook.base.limits.ATTACHMENT_SHOWN_MOST_BYTES", 3)

    with pytest.raises(NotShowable):
        read_file(station, one)


def test_a_picture_that_is_one_keeps_its_pixels(station: Session, tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(png())
    one = attach(station, path, save_operation(station))

    assert one.filed.media_type == "image/png"
    assert read_file(station, one) == path.read_bytes()
