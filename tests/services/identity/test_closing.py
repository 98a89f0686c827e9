"""Photos and scans of a person: closed with what names them, opened with a reason, gone with the person."""

from pathlib import Path
from unittest.mock import patch

import pytest

from fieldbook.base.errors import (
    FileDamaged,
    IdentityClosed,
    IdentityElsewhere,
    KeptOnHold,
    NeedsOpeningReason,
)
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.services import browse, drafting, exchange
from fieldbook.services.attaching import apart
from fieldbook.services.attaching.adding import begin_attachment
from fieldbook.services.attaching.carrying import choose_files, files_standing
from fieldbook.services.attaching.listing import AttachedFile, find_attached
from fieldbook.services.attaching.opening import hand_out, read_file
from fieldbook.services.audit import audit
from fieldbook.services.custody.backups import back_up, restore
from fieldbook.services.custody.roles import Role
from fieldbook.services.identity.closing import file_key
from fieldbook.services.identity.openings import What, happenings, openings
from fieldbook.services.identity.sending import send_keys, send_with_identity, take_keys
from fieldbook.services.post.erasing import erase
from fieldbook.services.post.holding import hold
from fieldbook.services.session import Session
from fieldbook.store.attached.keys import AttachedRow
from tests.toolkit.people import REASON, appoint, name_in, save_person, seal
from tests.toolkit.pictures import jpeg
from tests.toolkit.vaults import amend, carry, outside, reopen, save_operation

Pair = tuple[Session, Session]
NAMED = "elvanmarker_passport.jpg"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / NAMED
    path.write_bytes(jpeg())
    return path


def attach(session: Session, file: Path, owner: RecordId, *, shows: str = "no") -> AttachedFile:
    draft = begin_attachment(session, file, owner=owner).with_typed(("shows_person",), shows)
    return find_attached(session, drafting.save(session, draft).record)


def row_of(session: Session, one: AttachedFile) -> AttachedRow:
    (row,) = session.vault.attached.of_record(one.row.record)
    return row


class TestAFileOfAPerson:
    def test_opens_with_a_reason_that_is_written_down_first(self, station: Session, photo: Path) -> None:
        person = save_person(station)
        one = attach(station, photo, person)
        with pytest.raises(NeedsOpeningReason):
            read_file(station, one)
        assert openings(station) == []

        assert read_file(station, one, reason=REASON) == photo.read_bytes()

        assert [(said.record, said.reason) for said in openings(station)] == [(one.row.record, REASON)]
        assert [said.what for said in happenings(station, person)] == [What.OPENED]

    def test_has_no_open_key_anywhere_from_the_first_moment(self, station: Session, photo: Path) -> None:
        draft = begin_attachment(station, photo, owner=save_person(station))

        (row,) = station.vault.attached.of_record(draft.record)
        assert row.is_apart
        assert "AGE-SECRET-KEY" not in row.identity

    def test_is_closed_to_a_colleague_and_open_to_the_liaison(self, station: Session, photo: Path) -> None:
        colleague, liaison = appoint(station, Role.OFFICER, "Ben"), appoint(station, Role.LIAISON)
        one = attach(station, photo, save_person(station))

        as_colleague = colleague.unlock(station)
        with pytest.raises(IdentityClosed):
            read_file(as_colleague, one, reason=REASON)
        with pytest.raises(IdentityClosed):
            hand_out(as_colleague, one, photo.with_name("copy.jpg"), reason=REASON)
        assert not photo.with_name("copy.jpg").exists()
        as_liaison = liaison.unlock(as_colleague)
        assert read_file(as_liaison, one, reason=REASON) == photo.read_bytes()
        as_liaison.close()

    def test_that_a_colleague_adds_opens_beside_an_identity_that_does_not(
        self, station: Session, photo: Path
    ) -> None:
        """Two keys of one person: each opens to its writer, both to the liaison."""
        colleague, liaison = appoint(station, Role.OFFICER, "Ben"), appoint(station, Role.LIAISON)
        person = save_person(station)
        seal(station, person)

        as_colleague = colleague.unlock(station)
        one = attach(as_colleague, photo, person)
        assert read_file(as_colleague, one, reason=REASON) == photo.read_bytes()
        with pytest.raises(IdentityClosed):
            name_in(as_colleague, person)
        as_liaison = liaison.unlock(as_colleague)
        assert read_file(as_liaison, one, reason=REASON) == photo.read_bytes()
        assert name_in(as_liaison, person)
        as_liaison.close()

    def test_shares_its_key_with_the_identity_that_its_writer_seals_later(
        self, station: Session, photo: Path
    ) -> None:
        person = save_person(station)
        attach(station, photo, person)
        seal(station, person)

        assert len({key.key for key in station.vault.apart.of_record(person)}) == 1

    def test_keeps_no_name_that_it_had(self, station: Session, photo: Path) -> None:
        one = attach(station, photo, save_person(station))
        station.vault.search.feed()

        assert one.filed.name == "photo.jpg"
        assert browse.search(station, "elvanmarker") == []

    def test_handed_out_leaves_both_traces(self, station: Session, photo: Path) -> None:
        one = attach(station, photo, save_person(station))

        hand_out(station, one, photo.with_name("copy.jpg"), reason=REASON)

        assert photo.with_name("copy.jpg").read_bytes() == photo.read_bytes()
        assert [said.reason for said in openings(station)] == [REASON]

    def test_whose_closed_key_was_moved_to_another_file_does_not_open(
        self, station: Session, photo: Path
    ) -> None:
        """A colleague with a tool puts the closed key of one file beside another of the same person."""
        person = save_person(station)
        one = attach(station, photo, person)
        photo.write_bytes(jpeg(turned=3))
        other = attach(station, photo, person)
        swapped = row_of(station, one).identity
        station.vault.attached.close(bytes.fromhex(other.filed.sealed), swapped)

        with pytest.raises(IdentityClosed):
            read_file(station, other, reason=REASON)


class TestAFileThatIsSaidToShowSomebody:
    def test_is_closed_when_it_is_saved(self, station: Session, photo: Path) -> None:
        one = attach(station, photo, save_operation(station), shows="yes")

        assert row_of(station, one).is_apart
        assert one.filed.name == "photo.jpg"
        assert read_file(station, one, reason=REASON) == photo.read_bytes()

    def test_is_closed_when_somebody_says_so_later(self, station: Session, photo: Path) -> None:
        one = attach(station, photo, save_operation(station))
        assert not row_of(station, one).is_apart

        amend(station, one.row.record, shows_person="yes")

        with pytest.raises(NeedsOpeningReason):
            read_file(station, find_attached(station, one.row.record))

    def test_stays_closed_when_somebody_takes_it_back(self, station: Session, photo: Path) -> None:
        one = attach(station, photo, save_operation(station), shows="yes")

        amend(station, one.row.record, shows_person="no")

        assert row_of(station, one).is_apart

    def test_leaves_no_open_key_in_the_log(self, station: Session, photo: Path) -> None:
        draft = begin_attachment(station, photo, owner=save_operation(station))
        (before,) = station.vault.attached.of_record(draft.record)
        drafting.save(station, draft.with_typed(("shows_person",), "yes"))

        assert not before.is_apart
        log = station.vault.folder / "vault.db-wal"
        assert not log.exists() or log.stat().st_size == 0

    def test_what_shows_nobody_stays_as_it_was(self, station: Session, photo: Path) -> None:
        one = attach(station, photo, save_operation(station))

        assert (one.is_apart, one.filed.name) == (False, NAMED)
        assert read_file(station, one) == photo.read_bytes()


class TestFilesOfAnEarlierProgram:
    def test_are_closed_once(self, station: Session, photo: Path) -> None:
        one = attach(station, photo, save_person(station))
        row = row_of(station, one)
        station.vault.attached.close(row.sealed, file_key(station, row))
        assert not row_of(station, one).is_apart
        with station.vault.transaction():
            station.vault._connection.run("DELETE FROM setting WHERE name = ?", (apart._DONE,))

        apart.close_earlier(station)

        assert row_of(station, one).is_apart
        assert read_file(station, find_attached(station, one.row.record), reason=REASON) == photo.read_bytes()


class TestErasing:
    def test_a_person_leaves_neither_key_nor_byte(self, station: Session, photo: Path) -> None:
        person = save_person(station)
        attach(station, photo, person)

        erase(station, person, REASON)

        assert list((station.vault.folder / "att").rglob("*.age")) == []
        assert station.vault.attached.all() == []
        assert station.vault.apart.of_record(person) == []
        assert audit(station, Silent()).faults == ()

    def test_waits_while_a_file_of_the_person_is_held(self, station: Session, photo: Path) -> None:
        person = save_person(station)
        one = attach(station, photo, person)
        hold(station, one.row.record, REASON)

        with pytest.raises(KeptOnHold):
            erase(station, person, REASON)
        assert read_file(station, one, reason=REASON) == photo.read_bytes()

    def test_of_a_file_waits_while_the_person_is_held(self, station: Session, photo: Path) -> None:
        person = save_person(station)
        one = attach(station, photo, person)
        hold(station, person, REASON)

        with pytest.raises(KeptOnHold):
            erase(station, one.row.record, REASON)

    def test_one_file_leaves_the_person_and_the_other_files(self, station: Session, photo: Path) -> None:
        person = save_person(station)
        seal(station, person)
        one = attach(station, photo, person)
        photo.write_bytes(jpeg(turned=3))
        other = attach(station, photo, person)

        erase(station, one.row.record, REASON)

        assert name_in(station, person)
        assert read_file(station, other, reason=REASON) == photo.read_bytes()


class TestSending:
    def test_without_identity_the_file_stays_though_files_go(
        self, pair: Pair, stick: Path, photo: Path
    ) -> None:
        station, headquarters = pair
        one = attach(station, photo, save_person(station))
        choose_files(station, with_files=True)

        received = carry(station, headquarters, stick)

        standing = files_standing(station)
        assert (received.files, standing.waiting, standing.apart) == (0, 0, 1)
        assert list((headquarters.vault.folder / "att").rglob("*.age")) == []
        assert find_attached(headquarters, one.row.record).state == "expected"

    def test_with_identity_it_opens_to_headquarters_liaison_and_to_nobody_else(
        self, pair: Pair, stick: Path, photo: Path
    ) -> None:
        station, headquarters = pair
        one = attach(station, photo, save_person(station))
        liaison = appoint(headquarters, Role.LIAISON)
        choose_files(station, with_files=True)
        (sent,) = exchange.send_all(station, stick, Silent(), with_identity=True)
        received = exchange.receive(headquarters, sent.path, Silent())
        there = find_attached(headquarters, one.row.record)
        with pytest.raises(IdentityElsewhere):
            read_file(headquarters, there, reason=REASON)

        taken = take_keys(headquarters, send_keys(station, stick, REASON).path)

        assert (received.files, taken.persons, taken.unknown) == (1, 1, 0)
        with pytest.raises(IdentityClosed):
            read_file(headquarters, there, reason=REASON)
        with_liaison = liaison.unlock(headquarters)
        assert read_file(with_liaison, there, reason=REASON) == photo.read_bytes()
        with_liaison.close()

    def test_an_open_key_from_an_earlier_station_is_closed_on_arrival(
        self, pair: Pair, stick: Path, photo: Path
    ) -> None:
        station, headquarters = pair
        liaison = appoint(headquarters, Role.LIAISON)
        choose_files(station, with_files=True)
        nobody = "fieldbook.services.{}.has_identity"
        with (
            patch(nobody.format("attaching.adding"), return_value=False),
            patch(nobody.format("identity.closing"), return_value=False),
        ):
            one = attach(station, photo, save_person(station))
        carry(station, headquarters, stick)

        assert row_of(headquarters, one).is_apart
        with pytest.raises(IdentityClosed):
            read_file(headquarters, find_attached(headquarters, one.row.record), reason=REASON)
        with_liaison = liaison.unlock(headquarters)
        there = find_attached(with_liaison, one.row.record)
        assert read_file(with_liaison, there, reason=REASON) == photo.read_bytes()
        with_liaison.close()

    def test_a_file_added_to_a_person_whom_headquarters_erased_is_not_taken_in(
        self, pair: Pair, stick: Path, photo: Path
    ) -> None:
        station, headquarters = pair
        person = save_person(station)
        carry(station, headquarters, stick / "first")
        erase(headquarters, person, REASON)
        attach(station, photo, person)
        choose_files(station, with_files=True)
        (sent,) = exchange.send_all(station, stick, Silent(), with_identity=True)

        received = exchange.receive(headquarters, sent.path, Silent())

        assert (received.files, received.files_missing) == (0, 0)
        assert list((headquarters.vault.folder / "att").rglob("*.age")) == []


def test_a_restored_backup_still_opens_it(station: Session, photo: Path, tmp_path: Path) -> None:
    one = attach(station, photo, save_person(station))
    made = back_up(station, tmp_path)
    restore(made.path, tmp_path / "restored", outside())

    again = reopen(tmp_path / "restored")
    try:
        assert read_file(again, one, reason=REASON) == photo.read_bytes()
    finally:
        again.close()


def test_a_file_that_is_damaged_is_told_as_damaged(station: Session, photo: Path) -> None:
    one = attach(station, photo, save_person(station))
    path = station.vault.files.path(bytes.fromhex(one.filed.sealed))
    path.write_bytes(path.read_bytes()[:-3])

    with pytest.raises(FileDamaged):
        read_file(station, one, reason=REASON)


def test_one_choice_sends_what_waits_the_files_and_what_opens_them(
    pair: Pair, stick: Path, photo: Path
) -> None:
    station, headquarters = pair
    liaison = appoint(headquarters, Role.LIAISON)
    person = save_person(station)
    one = attach(station, photo, person)
    choose_files(station, with_files=True)

    sent = send_with_identity(station, stick, REASON, progress=Silent())

    (bundle,) = stick.glob("*.fbb")
    assert exchange.receive(headquarters, bundle, Silent()).files == 1
    assert take_keys(headquarters, sent.path).persons == 1
    with_liaison = liaison.unlock(headquarters)
    there = find_attached(with_liaison, one.row.record)
    assert read_file(with_liaison, there, reason=REASON) == photo.read_bytes()
    with_liaison.close()


def test_without_a_reason_nothing_leaves(pair: Pair, stick: Path, photo: Path) -> None:
    station, _ = pair
    attach(station, photo, save_person(station))

    with pytest.raises(NeedsOpeningReason):
        send_with_identity(station, stick, " ", progress=Silent())

    assert list(stick.iterdir()) == []
