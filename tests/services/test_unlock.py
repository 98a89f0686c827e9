"""Setting up a station, and opening its vault."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    DiskFull,
    NameTaken,
    NoVault,
    PassphraseTooWeak,
    Unsaveable,
    VaultExists,
    VaultInUse,
    WrongPassphrase,
)
from fieldbook.base.ports import Cancelled, Silent
from fieldbook.base.said import Said
from fieldbook.base.sensitive import Sensitive
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.catalogue import Catalogue
from fieldbook.journal.facts import Side
from fieldbook.services import browse, enrol
from fieldbook.services.audit import audit
from fieldbook.services.unlock import (
    Founding,
    check_founding,
    check_passphrase,
    is_set_up,
    set_up,
    strength,
    unlock,
)
from fieldbook.store import places
from tests.toolkit.ports import Watched
from tests.toolkit.vaults import PASSPHRASE, found, outside, reopen, save_operation

FOUNDING = Founding(Side.STATION, "Harbour tablet 4", "Amina Obi", PASSPHRASE)


class TestAFirstRun:
    def test_makes_a_vault_that_has_been_opened_with_the_passphrase(self, tmp_path: Path) -> None:
        session = set_up(tmp_path / "deep" / "vault", FOUNDING, outside())

        assert (session.me.station_name, session.me.officer_name, session.side) == (
            "Harbour tablet 4",
            "Amina Obi",
            Side.STATION,
        )
        assert is_set_up(tmp_path / "deep" / "vault")
        assert audit(session, Silent()).entries == 1
        session.close()

    def test_takes_an_empty_folder(self, tmp_path: Path) -> None:
        set_up(tmp_path, FOUNDING, outside()).close()

        assert is_set_up(tmp_path)

    def test_never_takes_a_folder_in_which_something_lies(self, tmp_path: Path) -> None:
        (tmp_path / "thesis.odt").write_text("my only copy")

        with pytest.raises(NameTaken):
            set_up(tmp_path, FOUNDING, outside())

        assert [path.name for path in tmp_path.iterdir()] == ["thesis.odt"]
        assert not tmp_path.with_name(tmp_path.name + ".making").exists()

    def test_never_makes_a_vault_over_another(self, tmp_path: Path) -> None:
        set_up(tmp_path / "vault", FOUNDING, outside()).close()

        with pytest.raises(VaultExists):
            set_up(tmp_path / "vault", FOUNDING, outside())

    @pytest.mark.parametrize("passphrase", ["", "short", "a" * 40, "abcabcabcabc"])
    def test_refuses_a_passphrase_that_is_soon_guessed(self, tmp_path: Path, passphrase: str) -> None:
        with pytest.raises(PassphraseTooWeak):
            set_up(tmp_path / "vault", replace(FOUNDING, passphrase=Sensitive(passphrase)), outside())

        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("name", ["", "  \n", "Head\u202equarters", "\u2066Weka\u2069", "x" * 81])
    def test_refuses_a_station_without_a_name_that_a_card_carries(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(Unsaveable):
            set_up(tmp_path / "vault", replace(FOUNDING, station_name=name), outside())

        assert list(tmp_path.iterdir()) == []

    def test_keeps_a_name_as_it_was_typed_on_one_line(self, tmp_path: Path) -> None:
        """Whoever pastes a name with a tab or a line end must still be able to enrol."""
        founding = replace(
            FOUNDING, side=Side.HEADQUARTERS, station_name=" Head\u200fquarters\t of\u2028a\xa0ll "
        )
        headquarters, station = set_up(tmp_path / "hq", founding, outside()), found(tmp_path / "station")

        joined = enrol.join(station, enrol.own_card(headquarters))

        assert joined.headquarters == "Head\u200fquarters of a\xa0ll"
        headquarters.close()
        station.close()

    def test_that_was_killed_half_way_is_simply_done_again(self, tmp_path: Path) -> None:
        """Power went while the vault was being made: no half station, and no need to clean up."""
        whole = tmp_path / "whole"
        set_up(whole, FOUNDING, outside()).close()
        for left in ([], ["lock"], ["lock", "vault.db"], ["lock", "vault.db", "slots.json"]):
            making = tmp_path / "vault.making"
            making.mkdir()
            for name in left:
                shutil.copy(whole / name, making / name)
            assert not is_set_up(tmp_path / "vault")

            session = set_up(tmp_path / "vault", FOUNDING, outside())

            assert audit(session, Silent()).entries == 1
            session.close()
            assert not making.exists()
            shutil.rmtree(tmp_path / "vault")

    def test_on_a_full_disk_makes_nothing(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(_descriptor: int) -> None:
            raise OSError(28, os.strerror(28))

        monkeypatch.setattr(places, "flush_file", full)

        with pytest.raises(DiskFull):
            set_up(tmp_path / "vault", FOUNDING, outside())

        assert not is_set_up(tmp_path / "vault")


class TestCheckingAFirstRun:
    def where(self, repeated: str = PASSPHRASE.reveal(), **changed: str) -> list[str]:
        texts = {"station_name": FOUNDING.station_name, "officer_name": FOUNDING.officer_name, **changed}
        passphrase = Sensitive(changed.get("passphrase", PASSPHRASE.reveal()))
        founding = Founding(Side.STATION, texts["station_name"], texts["officer_name"], passphrase)
        return [problem.where for problem in check_founding(founding, repeated)]

    def test_finds_nothing_wrong_with_what_is_right(self) -> None:
        assert self.where() == []

    @pytest.mark.parametrize("name", ["station_name", "officer_name"])
    def test_asks_for_names_of_a_bearable_length(self, name: str) -> None:
        for text in ("", " ", "\x00", "x" * 81):
            assert self.where(**{name: text}) == [name]

    @pytest.mark.parametrize("name", ["station_name", "officer_name"])
    def test_says_which_mark_turns_the_writing(self, name: str) -> None:
        texts = {"station_name": "Weka", "officer_name": "Amina", name: "We\u202bka\u202c"}
        founding = Founding(Side.STATION, texts["station_name"], texts["officer_name"], PASSPHRASE)

        (told,) = check_founding(founding, PASSPHRASE.reveal())

        assert (told.where, told.code) == (name, "text.turning")
        assert "Character 3 (U+202B)" in told.text

    def test_asks_for_a_name_in_one_whole_sentence(self) -> None:
        """Its parts would have to be declined: ``za ova stanica`` is no Serbian."""
        told = check_founding(Founding(Side.STATION, "", "", PASSPHRASE), PASSPHRASE.reveal())

        assert [one.text for one in told] == [
            "Write a name for this office.",
            "Write a name for the officer who writes here.",
        ]
        assert all(isinstance(one.text, Said) and not one.text.values for one in told)

    def test_asks_for_a_passphrase_that_holds(self) -> None:
        assert self.where(passphrase="short", repeated="short") == ["passphrase"]

    def test_asks_for_the_same_passphrase_twice(self) -> None:
        assert self.where(repeated="seven grey herons wait quietlx") == ["repeated"]
        assert check_passphrase("seven grey herons wait", "")[0].code == "founding.passphrase_differs"

    @pytest.mark.parametrize(
        ("passphrase", "level"),
        [
            ("", 0),
            ("heron", 0),
            ("aaaaaaaaaaaaaaaaaaaaaaaaa", 0),
            ("correct hor", 1),
            ("correct horse", 2),
            ("seven grey herons", 2),
            ("seven grey herons wait quietly", 4),
        ],
    )
    def test_says_how_hard_a_passphrase_is_to_guess(self, passphrase: str, level: int) -> None:
        assert strength(passphrase).level == level
        assert strength(passphrase).words

    def test_never_thinks_less_of_a_passphrase_that_goes_on(self) -> None:
        text = "seven grey herons wait quietly by the harbour"
        levels = [strength(text[:length]).level for length in range(len(text))]

        assert levels == sorted(levels)


class TestOpening:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        session = found(tmp_path / "vault")
        save_operation(session)
        session.close()
        return tmp_path / "vault"

    def test_needs_the_passphrase(self, folder: Path) -> None:
        for typed in ("", "Seven grey herons wait quietly", PASSPHRASE.reveal() + " "):
            with pytest.raises(WrongPassphrase):
                unlock(folder, Sensitive(typed), outside())

        reopen(folder).close()

    def test_needs_a_vault(self, tmp_path: Path) -> None:
        assert not is_set_up(tmp_path)
        with pytest.raises(NoVault):
            unlock(tmp_path, PASSPHRASE, outside())

    def test_is_for_one_at_a_time(self, folder: Path) -> None:
        first = reopen(folder)

        with pytest.raises(VaultInUse):
            reopen(folder)

        first.close()
        reopen(folder).close()

    def test_finds_what_was_saved(self, folder: Path) -> None:
        session = reopen(folder)

        assert [row.title for row in browse.page(session, browse.Asked()).rows] == ["Theseus"]
        session.close()

    def test_by_another_program_version_makes_lists_anew(self, folder: Path) -> None:
        """Titles were made with old labels; the journal is untouched, the lists are of the new program."""
        operation = replace(CATALOGUE.form("operation"), title="Operation {name}")
        newer = Catalogue((operation, *CATALOGUE.forms[1:]))

        session = unlock(folder, PASSPHRASE, outside(catalogue=newer))

        assert [row.title for row in browse.page(session, browse.Asked()).rows] == ["Operation Theseus"]
        assert not session.vault.is_stale()
        session.close()

    def test_that_is_stopped_while_lists_are_made_leaves_the_vault_closed_and_whole(
        self, folder: Path
    ) -> None:
        newer = outside(catalogue=Catalogue(CATALOGUE.forms[:1]))
        first_step = Watched()
        unlock(folder, PASSPHRASE, newer, progress=first_step).close()
        assert first_step.steps

        with pytest.raises(Cancelled):
            unlock(folder, PASSPHRASE, outside(), progress=Watched(stop_at=first_step.steps[0][0]))

        session = reopen(folder)
        assert len(browse.page(session, browse.Asked()).rows) == 1
        session.close()

    def test_throws_away_what_a_killed_program_had_half_copied(self, folder: Path) -> None:
        (folder / "in").mkdir()
        (folder / "in" / "ab.part").write_bytes(b"half a bundle")

        reopen(folder).close()

        assert not (folder / "in").exists()

    def test_after_the_key_file_got_lost_uses_the_one_before(self, folder: Path) -> None:
        (folder / "slots.json").rename(folder / "slots.prev.json")

        assert is_set_up(folder)
        reopen(folder).close()
