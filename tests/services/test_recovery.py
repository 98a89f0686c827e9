"""Lost passphrases are no lost records: the sheet and headquarters' recovery key lead back in."""

from pathlib import Path

import pytest

from fieldbook.base.errors import (
    NoRecovery,
    NoSuchOfficer,
    NotARecoveryFile,
    NotAShare,
    NotConfirmed,
    NotEnrolled,
    PassphraseTooWeak,
    WrongPassphrase,
)
from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.journal.facts import Side
from fieldbook.services import browse
from fieldbook.services.audit import audit
from fieldbook.services.custody import officers, recovery
from fieldbook.services.custody.officers import NewOfficer
from fieldbook.services.custody.recovering import (
    NewPassphrase,
    answer,
    ask,
    recover_by_answer,
    recover_by_sheet,
)
from fieldbook.services.custody.roles import Role
from fieldbook.services.session import Session
from fieldbook.services.unlock import unlock
from fieldbook.store import slots
from fieldbook.store.custody.shares import plain_words
from tests.toolkit.vaults import PASSPHRASE, carry, found, outside, save_operation

SAFE = Sensitive("the safe in the cellar")
NEW = NewPassphrase(Sensitive("five quite different words now"))
OTHER = Sensitive("nine loud trams turn left")


def recovered(session: Session, shares: tuple[str, ...]) -> Session:
    session.close()
    return recover_by_sheet(session.vault.folder, shares, new=NEW, outside=outside("new"))


class TestASheet:
    def test_opens_the_vault_with_enough_of_its_shares(self, station: Session) -> None:
        record = save_operation(station)
        sheet = recovery.make_sheet(station)

        again = recovered(station, (sheet.shares[2], sheet.shares[0]))

        assert browse.row(again, record) is not None
        assert (again.officer_name, again.role) == ("Amina Obi", Role.SUPERVISOR)
        save_operation(again, "Lantern")
        assert audit(again, Silent()).devices == 1
        again.close()
        unlock(station.vault.folder, NEW.passphrase, outside("later")).close()
        with pytest.raises(WrongPassphrase):
            unlock(station.vault.folder, PASSPHRASE, outside("old"))

    def test_opens_nothing_with_too_few_or_with_strange_ones(self, station: Session) -> None:
        first, sheet = recovery.make_sheet(station), recovery.make_sheet(station)
        station.close()
        one, two, three = sheet.shares
        wrong = one.split()
        wrong[20] = "academic" if wrong[20] != "academic" else "acid"

        for shares in (
            (one,),
            (one, one),
            (one, first.shares[1]),
            first.shares,
            (" ".join(wrong), two),
            ("x", three),
        ):
            with pytest.raises(NotAShare):
                recover_by_sheet(station.vault.folder, shares, new=NEW, outside=outside("new"))
        unlock(station.vault.folder, PASSPHRASE, outside("still")).close()

    def test_goes_on_holding_when_the_key_turns(self, station: Session) -> None:
        """Nobody has to print it anew because an officer left."""
        sheet = recovery.make_sheet(station)
        line = officers.appoint(station, NewOfficer("Boris Ilić", Role.OFFICER, OTHER))
        officers.dismiss(station, line.officer)

        recovered(station, sheet.shares[:2]).close()

    def test_is_not_there_before_it_was_made(self, station: Session) -> None:
        with pytest.raises(NotAShare):
            recovered(station, ("some", "words"))

    def test_is_kept_nowhere(self, station: Session) -> None:
        sheet = recovery.make_sheet(station)
        station.close()

        words = [" ".join(share.split()[4:8]).encode() for share in sheet.shares]
        held = b"".join(path.read_bytes() for path in station.vault.folder.iterdir() if path.is_file())
        assert [word for word in words if word in held] == []

    def test_lets_in_whom_it_is_told_to(self, station: Session) -> None:
        sheet = recovery.make_sheet(station)
        officers.appoint(station, NewOfficer("Boris Ilić", Role.OFFICER, OTHER))
        station.close()
        folder = station.vault.folder

        with pytest.raises(NoSuchOfficer):
            recover_by_sheet(
                folder, sheet.shares, new=NewPassphrase(NEW.passphrase, "C"), outside=outside("c")
            )
        boris = NewPassphrase(NEW.passphrase, "Boris Ilić")
        again = recover_by_sheet(folder, sheet.shares, new=boris, outside=outside("b"))

        assert (again.officer_name, again.role) == ("Boris Ilić", Role.OFFICER)
        again.close()
        unlock(folder, PASSPHRASE, outside("first")).close()

    @pytest.mark.parametrize(("need", "of"), [(1, 3), (0, 0), (4, 3), (2, 17)])
    def test_of_a_strange_shape_is_not_made(self, station: Session, *, need: int, of: int) -> None:
        with pytest.raises(ValueError, match="shares"):
            recovery.make_sheet(station, need, of)

    def test_never_leads_to_a_weak_passphrase(self, station: Session) -> None:
        with pytest.raises(PassphraseTooWeak):
            recover_by_sheet(
                station.vault.folder, (), new=NewPassphrase(Sensitive("short")), outside=outside("x")
            )


class TestARehearsal:
    def test_proves_a_share_and_ends_the_reminder(self, station: Session) -> None:
        assert recovery.standing(station).is_due
        sheet = recovery.make_sheet(station)
        assert recovery.standing(station).is_due

        numbers = [recovery.rehearse(station, f"2. {share.upper()}\n") for share in sheet.shares[1:]]

        assert numbers == [2, 3]
        assert recovery.standing(station) == recovery.Standing(2, 3, (2, 3), has_key=False)
        assert not recovery.standing(station).is_due

    def test_of_another_sheet_proves_nothing(self, station: Session) -> None:
        before = recovery.make_sheet(station)
        recovery.rehearse(station, before.shares[0])

        recovery.make_sheet(station)

        assert recovery.standing(station).rehearsed == ()
        with pytest.raises(NotAShare):
            recovery.rehearse(station, before.shares[0])

    def test_reads_words_as_people_type_them(self) -> None:
        assert plain_words(" 1 Smart\tBUYER \n 2 academic ") == "smart buyer academic"


class TestTheRecoveryKey:
    def test_leads_back_in_and_headquarters_believes_what_follows(
        self, pair: tuple[Session, Session], stick: Path
    ) -> None:
        station, headquarters = pair
        save_operation(station)
        carry(station, headquarters, stick)
        key, card = recovery.make_key(headquarters, SAFE)
        recovery.take_card(station, card)
        officers.dismiss(station, officers.appoint(station, NewOfficer("B", Role.OFFICER, OTHER)).officer)
        station.close()

        request = ask(station.vault.folder)
        told = answer(request.content, recovery.read_key(key, SAFE))
        assert told.code == request.code
        again = recover_by_answer(
            station.vault.folder, told.content, request.secret, new=NEW, outside=outside("new")
        )

        save_operation(again, "Lantern")
        assert carry(again, headquarters, stick).records == 1
        assert audit(headquarters, Silent()).devices == 2
        again.close()

    @pytest.mark.slow
    def test_of_a_stranger_is_not_taken(self, pair: tuple[Session, Session], tmp_path: Path) -> None:
        station, headquarters = pair
        stranger = found(tmp_path / "stranger", Side.HEADQUARTERS, name="Elsewhere")
        _, card = recovery.make_key(stranger, SAFE)
        _, ours = recovery.make_key(headquarters, SAFE)
        stranger.close()

        for wrong in (card, ours.replace(b"age1", b"age2"), ours[:-1], b"", b"[]", b'{"signature":"00"}'):
            with pytest.raises(NotARecoveryFile):
                recovery.take_card(station, wrong)
        assert not recovery.standing(station).has_key

    def test_needs_an_enrolled_station(self, station: Session) -> None:
        with pytest.raises((NotEnrolled, NotConfirmed)):
            recovery.take_card(station, b"")

    def test_that_was_never_given_answers_nothing(self, station: Session) -> None:
        with pytest.raises(NoRecovery):
            ask(station.vault.folder)

    @pytest.mark.slow
    def test_opens_only_with_its_own_passphrase(self, pair: tuple[Session, Session]) -> None:
        key, card = recovery.make_key(pair[1], SAFE)

        with pytest.raises(WrongPassphrase):
            recovery.read_key(key, OTHER)
        assert b"AGE-SECRET-KEY" not in key + card

    @pytest.mark.slow
    def test_answers_nobody_else(self, pair: tuple[Session, Session]) -> None:
        station, headquarters = pair
        key, card = recovery.make_key(headquarters, SAFE)
        other_key, _ = recovery.make_key(headquarters, SAFE)
        recovery.take_card(station, card)
        folder = station.vault.folder
        request = ask(folder)
        told = answer(request.content, recovery.read_key(key, SAFE))
        station.close()

        with pytest.raises(NotARecoveryFile):
            answer(request.content, recovery.read_key(other_key, SAFE))
        with pytest.raises(NotARecoveryFile):
            answer(b"{}", recovery.read_key(key, SAFE))
        with pytest.raises(NotARecoveryFile):
            recover_by_answer(folder, told.content, ask(folder).secret, new=NEW, outside=outside("new"))
        assert len(slots.read_file(folder).officers) == 1
