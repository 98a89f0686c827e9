"""Headquarters' signing key through the pages of both sides: a root, a new key, and the code to compare."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from fieldbook.bundle.mandate import encode_chain
from fieldbook.gui.presenters.places import Where
from fieldbook.services.session import Session
from fieldbook.services.steering.mandating import Hand
from fieldbook.services.steering.trusting import hand_word
from tests.gui.conftest import Answers, ShowShell
from tests.gui.test_pages import click, words
from tests.gui.test_steering import is_offered, page_of, type_into
from tests.toolkit.roots import Safe, chain_of
from tests.toolkit.vaults import carry, enrolled, reopen, save_operation

PASSPHRASE = "amber boats drift past slowly"
FIELD = "Passphrase of the root key"


@pytest.fixture
def sides(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    """A station and its headquarters."""
    both = enrolled(tmp_path)
    yield both
    for session in both:
        session.close()


def choose(page: object, hand: Hand) -> None:
    name = "What the root keys shall sign"
    boxes = page.findChildren(QComboBox)  # type: ignore[attr-defined]  # a page
    box = next(one for one in boxes if one.accessibleName() == name)
    box.setCurrentIndex(box.findData(hand))


@pytest.mark.slow
def test_a_root_is_begun_and_the_key_replaced_from_the_page(
    sides: tuple[Session, Session], show_shell: ShowShell, qtbot: QtBot, *, answers: Answers, tmp_path: Path
) -> None:
    station, headquarters = sides
    page = page_of(show_shell(headquarters), Where.SECURITY)
    assert "There is no root key above it yet: whoever takes it speaks for headquarters" in words(page)
    folder = tmp_path / "cards"
    folder.mkdir()
    type_into(page, FIELD, "short")
    click(page, "Make a root key …")
    assert "(V108)" in words(page)
    answers.places = [folder / "root.age", folder / "root.fbo"]
    type_into(page, FIELD, PASSPHRASE)
    click(page, "Make a root key …")
    qtbot.waitUntil(lambda: "The root key is written: root.age" in words(page), timeout=60_000)

    draft = tmp_path / "hq.fbm"

    def sign() -> None:
        answers.places = [draft, folder / "root.age"]
        type_into(page, FIELD, PASSPHRASE)
        click(page, "Sign with a root key …")
        qtbot.waitUntil(lambda: "The draft is signed: hq.fbm" in words(page), timeout=60_000)
        answers.places = [draft]
        click(page, "Take in what was signed …")
        assert "What the root keys signed is in force" in words(page)

    answers.places = [folder, draft]
    click(page, "Write the draft …")
    assert "Nothing has changed yet. Root keys that have to sign it: 1." in words(page)
    answers.places = [draft]
    click(page, "Take in what was signed …")
    assert "(B132)" in words(page)
    sign()
    assert "Only 1 of 1 root keys together can change it" in words(page)
    save_operation(station)
    carry(station, headquarters, tmp_path / "stick")

    answers.places = [draft]
    choose(page, Hand.REPLACE)
    click(page, "Write the draft …")
    sign()
    assert (hand_word(headquarters).number, hand_word(station).number) == (2, 1)

    answers.places = [tmp_path / "codes.pdf"]
    click(page, "Print the codes …")
    assert (tmp_path / "codes.pdf").read_bytes().startswith(b"%PDF")
    answers.places = [tmp_path / "all.fbm"]
    click(page, "Write the file for stations …")
    assert (tmp_path / "all.fbm").read_bytes() == draft.read_bytes()

    there = page_of(show_shell(station), Where.SECURITY)
    for word in ("Write the draft …", "Print the codes …", "Write the file for stations …"):
        assert not is_offered(there, word)
    answers.places = [draft]
    click(there, "Take in what was signed …")
    assert hand_word(headquarters).code in words(there)
    assert "Compare these codes with headquarters by telephone, at a number that you know." in words(there)


@pytest.mark.slow
def test_a_key_that_cannot_be_written_is_refused(
    sides: tuple[Session, Session], show_shell: ShowShell, qtbot: QtBot, *, answers: Answers, tmp_path: Path
) -> None:
    """The stick was pulled while the key was made: that came up as a mistake of the program."""
    page = page_of(show_shell(sides[1]), Where.SECURITY)
    answers.places = [tmp_path / "gone" / "root.age", tmp_path / "gone" / "root.fbo"]
    type_into(page, FIELD, PASSPHRASE)
    click(page, "Make a root key …")

    qtbot.waitUntil(lambda: "(P1" in words(page), timeout=60_000)


@pytest.fixture
def restored(tmp_path: Path) -> Iterator[Session]:
    """A headquarters from a backup; since then its signing key was changed, as a file on the stick says."""
    station, headquarters = enrolled(tmp_path)
    station.close()
    safe = Safe(headquarters)
    safe.begin()
    folder = headquarters.vault.folder
    headquarters.close()
    shutil.copytree(folder, tmp_path / "backup")
    lost = safe.headquarters = reopen(folder, "lost")
    safe.change(Hand.NEW)
    (tmp_path / "all.fbm").write_bytes(encode_chain(chain_of(lost)))
    lost.close()
    session = reopen(tmp_path / "backup", "restored")
    yield session
    session.close()


def test_a_headquarters_from_a_backup_learns_which_key_is_in_force(
    restored: Session, tmp_path: Path, show_shell: ShowShell, *, answers: Answers
) -> None:
    """It lacks the key that was made after the backup, and believes it once somebody says so."""
    page = page_of(show_shell(restored), Where.SECURITY)
    answers.places = [tmp_path / "all.fbm"]

    click(page, "Take in what was signed …")
    assert "If it was restored from a backup" in words(page)
    assert hand_word(restored).number == 1
    click(page, "It was restored: believe the key")

    assert hand_word(restored).number == 2
    assert "This computer does not hold the signing key in force: draft a new one" in words(page)
    assert not is_offered(page, "It was restored: believe the key")
