"""Who can open an identity, and what becomes of that as officers come and go."""

import pytest

from fieldbook.base.errors import IdentityClosed, LastConfidant, WrongPassphrase
from fieldbook.base.ids import OfficerId
from fieldbook.journal.facts import Appointed
from fieldbook.services.custody import officers, recovering, recovery
from fieldbook.services.custody.recovering import NewPassphrase
from fieldbook.services.custody.roles import Role
from fieldbook.services.identity.keyring import identity_secrets, subject_secret, tend
from fieldbook.services.identity.trust import trusted
from fieldbook.services.session import Session
from fieldbook.store import keys
from fieldbook.store.custody.apart import EVERY_LIAISON, open_grant, open_key
from tests.toolkit.people import NAME, appoint, name_in, save_person, seal
from tests.toolkit.vaults import PASSPHRASE, outside, reopen


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

    def test_made_before_opens_no_identity_of_a_later_key(self, station: Session) -> None:
        seal(station, save_person(station))
        recovery.make_sheet(station)
        before = {grant.holder for grant in station.vault.apart.grants()}

        recovery.make_sheet(station)

        after = {grant.holder for grant in station.vault.apart.grants()}
        assert len(after) == len(before) == 1
        assert not before & after


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
