"""Officers share a vault: each with a hand of their own, each in a role that the services keep to."""

from pathlib import Path

import pytest

from fieldbook.base.errors import (
    LastLeader,
    NoSuchOfficer,
    OfficerDismissed,
    PassphraseTooWeak,
    Unsaveable,
    WrongPassphrase,
    WrongRole,
)
from fieldbook.base.ids import OfficerId
from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.services import enrol, exchange
from fieldbook.services.audit import audit
from fieldbook.services.custody import officers
from fieldbook.services.custody.officers import NewOfficer
from fieldbook.services.custody.roles import Role, role_of
from fieldbook.services.history import history
from fieldbook.services.report import write_workbook
from fieldbook.services.session import Session
from fieldbook.services.unlock import unlock
from fieldbook.store.vault import Vault
from tests.toolkit.books import cells_of
from tests.toolkit.vaults import PASSPHRASE, amend, carry, outside, save_operation

SECOND = Sensitive("nine loud trams turn left")


def appoint(session: Session, role: Role = Role.OFFICER) -> officers.OfficerLine:
    return officers.appoint(session, NewOfficer("Boris Ilić", role, SECOND))


def as_second(session: Session, role: Role = Role.OFFICER) -> Session:
    """The same vault, unlocked by an officer who was just appointed."""
    appoint(session, role)
    session.close()
    return unlock(session.vault.folder, SECOND, outside("second"))


class TestAnAppointedOfficer:
    def test_writes_under_their_own_name(self, station: Session) -> None:
        second = as_second(station)
        record = save_operation(second, "Lantern")

        assert history(second, record)[0].officer == "Boris Ilić"
        assert second.officer_name == "Boris Ilić"
        assert audit(second, Silent()).entries == 3
        second.close()

    def test_sees_what_the_first_wrote_and_changes_it(self, station: Session) -> None:
        record = save_operation(station, "Theseus")
        second = as_second(station)

        amend(second, record, name="Theseus II")

        assert [step.officer for step in history(second, record)] == ["Boris Ilić", "Amina Obi"]
        second.close()

    def test_stands_in_the_workbook_beside_what_they_wrote(self, station: Session, tmp_path: Path) -> None:
        save_operation(station, "Theseus")
        second = as_second(station)
        save_operation(second, "Lantern")

        written = write_workbook(second, tmp_path / "all.xlsx", progress=Silent())

        heads, *rows = cells_of(written.path)["Operations"]
        named = {row[heads.index("Officer")] for row in rows}
        assert named >= {"Amina Obi", "Boris Ilić"}
        second.close()

    def test_keeps_the_standing_of_the_station(self, pair: tuple[Session, Session], stick: Path) -> None:
        """Enrolment and receipts are our own side's, whichever officer unlocked."""
        station, headquarters = pair
        save_operation(station)
        carry(station, headquarters, stick)
        second = as_second(station)

        assert enrol.standing(second).confirmed
        assert second.vault.queries.waiting(second.own.device) == 0
        second.vault.rebuild(Silent())
        assert enrol.standing(second).confirmed
        second.close()

    def test_is_believed_at_headquarters(self, pair: tuple[Session, Session], stick: Path) -> None:
        """The appointment and what they wrote come in one bundle, and more in the next."""
        station, headquarters = pair
        second = as_second(station)
        record = save_operation(second, "Lantern")
        assert carry(second, headquarters, stick).records == 1
        amend(second, record, name="Lantern II")
        assert carry(second, headquarters, stick).records == 1

        assert history(headquarters, record)[0].officer == "Boris Ilić"
        assert audit(headquarters, Silent()).devices == 2
        second.close()

    @pytest.mark.parametrize(
        ("name", "passphrase", "path"),
        [
            ("", "", "name"),
            ("\u202eB", "", "name"),
            ("B\x00", "", "name"),
            ("B", "short", "passphrase"),
        ],
    )
    def test_needs_a_name_and_a_passphrase_that_holds(
        self, station: Session, *, name: str, passphrase: str, path: str
    ) -> None:
        with pytest.raises(Unsaveable) as caught:
            officers.appoint(station, NewOfficer(name, Role.OFFICER, Sensitive(passphrase)))

        assert caught.value.problems[0].path == (path,)
        assert len(station.vault.custody.officers()) == 1


class TestARole:
    def test_of_an_officer_records_and_sends_but_appoints_nobody(
        self, pair: tuple[Session, Session], stick: Path
    ) -> None:
        second = as_second(pair[0])
        save_operation(second)
        exchange.send(second, stick, Silent())

        for refused in (
            lambda: officers.appoint(second, NewOfficer("C", Role.OFFICER, SECOND)),
            lambda: officers.dismiss(second, second.own.officer),
            lambda: officers.give_role(second, second.vault.officer, Role.SUPERVISOR),
            lambda: enrol.join(second, b""),
            lambda: enrol.confirm(second, ""),
        ):
            with pytest.raises(WrongRole):
                refused()
        second.close()

    def test_of_an_auditor_only_looks(self, pair: tuple[Session, Session], stick: Path) -> None:
        record = save_operation(pair[0])
        second = as_second(pair[0], Role.AUDITOR)

        assert audit(second, Silent()).entries == 5
        assert history(second, record)
        with pytest.raises(WrongRole):
            save_operation(second)
        with pytest.raises(WrongRole):
            exchange.send(second, stick, Silent())
        second.close()

    def test_of_an_auditor_at_headquarters_takes_nothing_in(
        self, pair: tuple[Session, Session], stick: Path
    ) -> None:
        second = as_second(pair[1], Role.AUDITOR)

        with pytest.raises(WrongRole):
            exchange.receive(second, stick / "none", Silent())
        with pytest.raises(WrongRole):
            enrol.accept(second, b"", "")
        second.close()

    def test_of_a_newer_program_only_looks(self) -> None:
        assert role_of("admiral") is Role.AUDITOR

    def test_is_changed_by_a_supervisor(self, station: Session) -> None:
        line = appoint(station)

        officers.give_role(station, line.officer, Role.SUPERVISOR)

        assert [one.role for one in officers.officers(station)] == [Role.SUPERVISOR, Role.SUPERVISOR]

    def test_that_leads_always_stays_with_somebody(self, station: Session) -> None:
        appoint(station)

        with pytest.raises(LastLeader):
            officers.give_role(station, station.own.officer, Role.OFFICER)
        with pytest.raises(LastLeader):
            officers.dismiss(station, station.own.officer)


class TestADismissedOfficer:
    def test_no_longer_opens_the_vault(self, station: Session) -> None:
        line = appoint(station)

        officers.dismiss(station, line.officer)

        assert [one.may_open for one in officers.officers(station)] == [True, False]
        station.close()
        with pytest.raises(WrongPassphrase):
            unlock(station.vault.folder, SECOND, outside("second"))

    def test_may_be_the_founder(self, station: Session) -> None:
        second = as_second(station, Role.SUPERVISOR)
        founder = second.own.officer

        officers.dismiss(second, founder)

        assert [one.name for one in officers.officers(second) if one.may_open] == ["Boris Ilić"]
        save_operation(second)
        second.close()
        with pytest.raises(WrongPassphrase):
            unlock(station.vault.folder, PASSPHRASE, outside("again"))

    def test_whose_dismissal_was_cut_off_is_kept_out_and_it_is_ended(
        self, station: Session, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        line = appoint(station)
        with monkeypatch.context() as patched:
            patched.setattr(Vault, "turn_key", lambda *_a, **_n: None)
            officers.dismiss(station, line.officer)
        station.close()
        with pytest.raises(OfficerDismissed):
            unlock(station.vault.folder, SECOND, outside("second"))

        first = unlock(station.vault.folder, PASSPHRASE, outside("first"))

        assert first.vault.custody.officers() == (first.own.officer,)
        first.close()

    def test_who_is_nobody_is_said(self, station: Session) -> None:
        with pytest.raises(NoSuchOfficer):
            officers.dismiss(station, OfficerId("ef" * 16))


class TestAPassphrase:
    def test_is_changed_by_whoever_knows_the_old_one(self, station: Session) -> None:
        officers.change_passphrase(station, PASSPHRASE, SECOND)
        station.close()

        unlock(station.vault.folder, SECOND, outside("again")).close()
        with pytest.raises(WrongPassphrase):
            unlock(station.vault.folder, PASSPHRASE, outside("old"))

    def test_of_another_officer_changes_nothing(self, station: Session) -> None:
        appoint(station)

        with pytest.raises(WrongPassphrase):
            officers.change_passphrase(station, SECOND, Sensitive("another long passphrase here"))

    def test_that_would_not_hold_is_refused(self, station: Session) -> None:
        with pytest.raises(PassphraseTooWeak):
            officers.change_passphrase(station, PASSPHRASE, Sensitive("short"))


class TestAStrangersAppointment:
    def test_of_themselves_makes_nobody_known(self, pair: tuple[Session, Session], stick: Path) -> None:
        """Who holds the station's key, and nobody's passphrase, cannot write as an officer of their own."""
        station, headquarters = pair
        stranger = as_second(station)
        hands = exchange.stations(headquarters).officers(
            next(party for party in headquarters.vault.queries.parties() if party.how == "met")
        )
        record = save_operation(stranger)
        own = [
            entry
            for entry in stranger.vault.truth.entries(stranger.own.device)
            if entry.header.officer == stranger.vault.officer
        ]

        hands.learn(own)

        assert record
        assert hands(stranger.vault.officer) is None
        stranger.close()
