"""The workbook page for readers outside: what would be held back is seen before anything is written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QScrollArea, QSpinBox
from pytestqt.qtbot import QtBot

from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.publishing.outside_card import OutsideCard
from fieldbook.gui.views.workbook_page import WorkbookPage
from fieldbook.services.custody.roles import Role
from fieldbook.services.publishing.protection import policy_of
from fieldbook.services.publishing.writing import Profile
from fieldbook.services.session import Session
from tests.gui.conftest import Answers, ShowShell
from tests.gui.test_pages import click, words
from tests.toolkit.books import cells_of
from tests.toolkit.vaults import found, save_operation, save_outcome


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A station with two figures: one large enough to be shown, one not."""
    session = found(tmp_path / "vault")
    operation = save_operation(session, "Theseus")
    save_outcome(session, operation, "44")
    save_outcome(session, operation, "7", measure="arrest")
    yield session
    session.close()


def opened(session: Session, show_shell: ShowShell) -> tuple[WorkbookPage, OutsideCard]:
    """The page, and its card."""
    shell = show_shell(session)
    shell.presenter.go(Place(Where.WORKBOOK))
    page = shell.page
    assert isinstance(page, WorkbookPage)
    card = page.findChild(OutsideCard)
    assert isinstance(card, OutsideCard)
    return page, card


def test_what_is_held_back_is_seen_before_anything_is_written(
    session: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    page, card = opened(session, show_shell)
    assert "held back:" not in words(page)

    card.choose(Profile.PUBLIC)

    qtbot.waitUntil(lambda: "Numbers shown: 1; held back: 1." in words(page))
    assert "Operation 1  ·  Arrest" in words(page)
    assert "Theseus" not in words(card)


def test_nothing_of_it_is_cut_off_on_a_narrow_screen(
    session: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    page, card = opened(session, show_shell)
    page.window().resize(910, 512)

    card.choose(Profile.PUBLIC)

    qtbot.waitUntil(lambda: "held back:" in words(page))
    assert card.minimumSizeHint().width() <= card.width()
    assert not any(area.horizontalScrollBar().isVisible() for area in page.findChildren(QScrollArea))


def test_the_workbook_is_that_of_the_chosen_readers(
    session: Session, show_shell: ShowShell, *, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    page, card = opened(session, show_shell)
    card.choose(Profile.PUBLIC)
    answers.places = [tmp_path / "public.xlsx"]

    click(page, "Write workbook")
    qtbot.waitUntil(lambda: "Written: " in words(page))

    assert list(cells_of(tmp_path / "public.xlsx")) == ["Contents", "Figures", "Persons"]


def test_a_lower_threshold_shows_more(session: Session, show_shell: ShowShell, qtbot: QtBot) -> None:
    page, card = opened(session, show_shell)
    card.choose(Profile.PARTNER)
    least = card.findChild(QSpinBox)
    assert isinstance(least, QSpinBox)
    qtbot.waitUntil(lambda: "held back: 1." in words(page))

    least.setValue(5)
    card.findChildren(QCheckBox)[1].setChecked(True)
    click(page, "Protect like this")

    qtbot.waitUntil(lambda: "Numbers shown: 2; held back: 0." in words(page))
    assert (policy_of(session, None).least, policy_of(session, None).rounded_to) == (5, 5)


def test_who_does_not_lead_writes_for_ourselves_alone(
    session: Session, show_shell: ShowShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Session, "role", property(lambda _self: Role.OFFICER))
    _, card = opened(session, show_shell)

    offered = card.findChild(QComboBox)

    assert isinstance(offered, QComboBox)
    assert offered.count() == 1
    assert card.profile is Profile.INTERNAL
