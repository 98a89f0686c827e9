"""Who can open an identity, and what becomes of that as officers come and go."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    IdentityClosed,
    LastConfidant,
    NotARecoveryFile,
    NotForUs,
    WrongPassphrase,
)
from fieldbook.base.ids import OfficerId
from fieldbook.base.sensitive import Sensitive
from fieldbook.bundle.envelope import Identity
from fieldbook.journal.facts import Appointed
from fieldbook.services.custody import officers, recovering, recovery
from fieldbook.services.custody.officers import NewOfficer
from fieldbook.services.custody.recovering import NewPassphrase
from fieldbook.services.custody.resealing import open_apart
from fieldbook.services.custody.roles import Role
from fieldbook.services.identity.keyring import identity_secrets, subject_secret, tend
from fieldbook.services.identity.trust import trusted
from fieldbook.services.session import Session
from fieldbook.store import keys
from fieldbook.store.custody.apart import EVERY_LIAISON, open_grant, open_key
from tests.toolkit.people import NAME, appoint, name_in, save_person, seal
from tests.toolkit.ports import SteppingClock
from tests.toolkit.vaults import PASSPHRASE, outside, reopen

OTHER = Sensitive("nine loud trams turn left")
SAFE = Sensitive("five quiet stones under water")


def opened_by_anything(session: Session) -> int:
    """How many sealed keys in the whole database any secret of this session opens, by raw reading."""
    secrets = [
        keys.derived_key(session.vault.officer_seed, "officer-sealing"),
        session.vault.officer_seed,
        session.vault.custody.opened.root,
        *identity_secrets(session).values(),
    ]
    rows = session.vault._connection.rows("SELECT DISTINCT key FROM subject_key")
    held = [one for (key,) in rows for one in session.vault.apart.keys_of(key)]
    tried = [(open_key, one, secret) for one in held for secret in secrets]
    granted = [(open_grant, one, secret) for one in session.vault.apart.grants() for secret in secrets]
    return sum(_opens(*attempt) for attempt in [*tried, *granted])


def _opens(act: object, sealed: object, secret: bytes) -> bool:
    assert callable(act)
    try:
        act(sealed, secret)
    except keys.WrongKey:
        return False
    return True


class TestAnIdentity:
    def test_opens_to_whoever_wrote_it(self, station: Session) -> None:
        record = save_person(station)
        seal(station, record)

        assert name_in(station, record) == NAME

    def test_opens_to_the_liaison(self, station: Session) -> None:
        record = save_person(station)
        liaison = appoint(station, Role.LIAISON)
        seal(station, record)

        with_liaison = liaison.unlock(station)

        assert name_in(with_liaison, record) == NAME
        with_liaison.close()

    @pytest.mark.parametrize("role", [Role.OFFICER, Role.SUPERVISOR, Role.AUDITOR])
    def test_opens_to_nobody_else_whatever_they_read_in_the_database(
        self, station: Session, role: Role
    ) -> None:
        record = save_person(station)
        appoint(station, Role.LIAISON)
        other = appoint(station, role, "Boris")
        seal(station, record)

        second = other.unlock(station)

        assert opened_by_anything(second) == 0
        with pytest.raises(IdentityClosed):
            name_in(second, record)
        second.close()

    def test_written_before_there_was_a_liaison_opens_to_them_once_its_writer_unlocks(
        self, station: Session
    ) -> None:
        record = save_person(station)
        seal(station, record)
        liaison = appoint(station, Role.LIAISON)

        with_liaison = liaison.unlock(station)

        assert name_in(with_liaison, record) == NAME
        with_liaison.close()

    def test_written_by_an_officer_opens_to_the_liaison_and_not_to_the_supervisor(
        self, station: Session
    ) -> None:
        record = save_person(station)
        liaison, officer = appoint(station, Role.LIAISON), appoint(station, Role.OFFICER, "Boris")
        second = officer.unlock(station)
        seal(second, record)
        assert name_in(second, record) == NAME

        third = liaison.unlock(second)
        assert name_in(third, record) == NAME
        third.close()

        first = reopen(station.vault.folder)
        with pytest.raises(IdentityClosed):
            name_in(first, record)
        first.close()


class TestALiaisonWhoIsOneNoLonger:
    def test_opens_nothing_any_more_and_the_key_has_turned(self, station: Session) -> None:
        record = save_person(station)
        first, second = appoint(station, Role.LIAISON), appoint(station, Role.LIAISON, "Mimoza")
        seal(station, record)
        generation = trusted(station.vault.truth).key

        officers.give_role(station, first.line.officer, Role.OFFICER)

        turned = trusted(station.vault.truth).key
        assert generation
        assert turned
        assert turned.generation > generation.generation
        former = first.unlock(station)
        assert opened_by_anything(former) == 0
        still = second.unlock(former)
        assert name_in(still, record) == NAME
        assert {one.generation for one in still.vault.apart.held_by(EVERY_LIAISON)} == {turned.generation}
        still.close()

    def test_is_not_dismissed_while_nobody_else_could_open_what_is_kept(self, station: Session) -> None:
        liaison = appoint(station, Role.LIAISON)
        seal(station, save_person(station))

        with pytest.raises(LastConfidant):
            officers.dismiss(station, liaison.line.officer)
        recovery.make_sheet(station)
        tend(station)
        officers.dismiss(station, liaison.line.officer)

        with pytest.raises(WrongPassphrase):
            liaison.unlock(station)


class TestAPassphrase:
    def test_that_changes_takes_nothing_away(self, station: Session) -> None:
        record = save_person(station)
        seal(station, record)

        officers.change_passphrase(station, PASSPHRASE, PASSPHRASE)
        station.vault.turn_key(
            set(station.vault.custody.officers()), lambda *_: b"", random=station.outside.random
        )
        station.close()

        again = reopen(station.vault.folder)
        assert name_in(again, record) == NAME
        again.close()


class TestTheRecoverySheet:
    def test_gives_back_what_its_officers_could_open(self, station: Session) -> None:
        record = save_person(station)
        seal(station, record)
        sheet, new = recovery.make_sheet(station), NewPassphrase(PASSPHRASE, station.officer_name)
        station.close()

        back = recovering.recover_by_sheet(
            station.vault.folder, sheet.shares[:2], new=new, outside=outside("back")
        )

        assert name_in(back, record) == NAME
        liaison = appoint(back, Role.LIAISON)
        with_liaison = liaison.unlock(back)
        assert name_in(with_liaison, record) == NAME
        with_liaison.close()

    def test_goes_by_who_is_lost_and_by_no_clock(self, station: Session) -> None:
        """Somebody was kept out on a day when the clock was ahead: that is not whose place is taken."""
        record = save_person(station)
        seal(station, record)
        sheet, new = recovery.make_sheet(station), NewPassphrase(PASSPHRASE, station.officer_name)
        gone = officers.appoint(station, NewOfficer("Boris Ilić", Role.OFFICER, OTHER))
        right = station.outside.clock
        station.outside = replace(station.outside, clock=SteppingClock(datetime(2100, 1, 1, tzinfo=UTC)))
        officers.dismiss(station, gone.officer)
        station.outside = replace(station.outside, clock=right)
        station.close()

        back = recovering.recover_by_sheet(
            station.vault.folder, sheet.shares[:2], new=new, outside=outside("back")
        )

        assert name_in(back, record) == NAME
        back.close()

    def test_made_before_opens_no_identity_of_a_later_key(self, station: Session) -> None:
        seal(station, save_person(station))
        recovery.make_sheet(station)
        before = {grant.holder for grant in station.vault.apart.grants()}

        recovery.make_sheet(station)

        after = {grant.holder for grant in station.vault.apart.grants()}
        assert len(after) == len(before) == 1
        assert not before & after


@pytest.mark.slow  # a passphrase is stretched for seconds
class TestHeadquartersRecoveryKey:
    def test_gives_back_what_its_officers_could_open(self, pair: tuple[Session, Session]) -> None:
        station, headquarters = pair
        record = save_person(station)
        seal(station, record)
        key, card = recovery.make_key(headquarters, SAFE)
        recovery.take_card(station, card)
        new = NewPassphrase(PASSPHRASE, station.officer_name)
        folder = station.vault.folder
        station.close()

        back = come_back(folder, key, new)

        assert name_in(back, record) == NAME
        assert trusted(back.vault.truth).leads(back.vault.officer)
        liaison = appoint(back, Role.LIAISON)
        with_liaison = liaison.unlock(back)
        assert name_in(with_liaison, record) == NAME
        with_liaison.close()

    def test_brings_a_liaison_back_as_well_after_the_key_turned(self, pair: tuple[Session, Session]) -> None:
        station, headquarters = pair
        record = save_person(station)
        liaison, officer = appoint(station, Role.LIAISON), appoint(station, Role.OFFICER, "Boris")
        key, card = recovery.make_key(headquarters, SAFE)
        recovery.take_card(station, card)
        seal(station, record)
        officers.dismiss(station, officer.line.officer)
        folder, name = station.vault.folder, liaison.line.name
        station.close()

        back = come_back(folder, key, NewPassphrase(PASSPHRASE, name))

        assert back.role is Role.LIAISON
        assert name_in(back, record) == NAME
        back.close()

    def test_that_was_taken_in_reaches_what_was_sealed_before_with_the_next_unlocking(
        self, pair: tuple[Session, Session]
    ) -> None:
        station, headquarters = pair
        liaison = appoint(station, Role.LIAISON)
        record = save_person(station)
        seal(station, record)
        key, card = recovery.make_key(headquarters, SAFE)
        recovery.take_card(station, card)
        with_liaison = liaison.unlock(station)
        folder = with_liaison.vault.folder
        with_liaison.close()

        back = come_back(folder, key, NewPassphrase(PASSPHRASE, liaison.line.name))
        assert name_in(back, record) == NAME
        back.close()

    def test_of_another_card_is_given_nothing_more(self, pair: tuple[Session, Session]) -> None:
        station, headquarters = pair
        appoint(station, Role.LIAISON)
        old, card = recovery.make_key(headquarters, SAFE)
        recovery.take_card(station, card)
        seal(station, save_person(station))
        _, fresh = recovery.make_key(headquarters, SAFE)
        recovery.take_card(station, fresh)
        folder = station.vault.folder
        station.close()

        with pytest.raises(NotARecoveryFile):
            recovering.answer(recovering.ask(folder).content, recovery.read_key(old, SAFE))

    def test_that_was_slipped_into_the_slot_file_is_sealed_nothing(
        self, pair: tuple[Session, Session]
    ) -> None:
        """Whoever holds a passphrase can write the slot file; grants follow what was signed."""
        station, headquarters = pair
        record = save_person(station)
        _, card = recovery.make_key(headquarters, SAFE)
        recovery.take_card(station, card)
        stranger = Identity.generate()
        slot = station.vault.custody.file.recovery
        assert slot is not None
        parts = slot.parts | {"recipient": stranger.recipient}
        forged = replace(slot, parts=parts, recipient=stranger.recipient)
        station.vault.custody.put(forged, random=station.outside.random)
        appoint(station, Role.LIAISON)
        seal(station, record)
        tend(station)

        kept = station.vault.custody.file.recovery
        assert kept is not None
        assert len(kept.apart) > 1
        for one in kept.apart:
            with pytest.raises(NotForUs):
                open_apart(one.sealed, stranger.secret)


def come_back(folder: Path, key: bytes, new: NewPassphrase) -> Session:
    """By request and answer; the answer was opened by the key in the safe."""
    request = recovering.ask(folder)
    told = recovering.answer(request.content, recovery.read_key(key, SAFE))
    return recovering.recover_by_answer(
        folder, told.content, request.secret, new=new, outside=outside("back")
    )


class TestWhoeverWritesIntoTheDatabase:
    """An officer's passphrase opens the database: they can write what they like into it."""

    def test_and_appoints_themselves_is_given_no_key(self, station: Session) -> None:
        record = save_person(station)
        liaison, officer = appoint(station, Role.LIAISON), appoint(station, Role.OFFICER, "Boris")
        seal(station, record)
        second = officer.unlock(station)
        with second.vault.transaction():
            mine = second.pen.signer.public.hex()
            second.write_fact(Appointed(second.vault.officer, "Boris", mine, Role.LIAISON.value))
        assert second.role is Role.LIAISON
        tend(second)
        third = liaison.unlock(second)
        third.close()
        first = reopen(station.vault.folder)

        assert officer.line.officer not in {OfficerId(grant.holder) for grant in first.vault.apart.grants()}
        assert officer.line.officer not in trusted(first.vault.truth).confidants()
        again = officer.unlock(first)
        assert opened_by_anything(again) == 0
        with pytest.raises(IdentityClosed):
            name_in(again, record)
        again.close()

    def test_and_changes_a_sealed_key_makes_it_open_to_nobody(self, station: Session) -> None:
        record = save_person(station)
        seal(station, record)
        station.vault._connection.run("UPDATE subject_key SET sealed = zeroblob(80)")

        key = station.vault.queries.apart.seals()[0].key

        assert subject_secret(station, key) is None
        with pytest.raises(IdentityClosed):
            name_in(station, record)
