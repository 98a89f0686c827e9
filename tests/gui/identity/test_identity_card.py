"""A person's page: the identity stays locked until somebody says why, and does not stay open."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldbook.gui.identity.openings_card import OpeningsCard
from fieldbook.gui.identity.page import IdentityPage
from fieldbook.gui.identity.presenter import SHOWN_S
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.history_panel import HistoryPage
from fieldbook.gui.views.record_page import RecordPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services.custody.roles import Role
from fieldbook.services.identity import keeping
from fieldbook.services.identity.openings import openings
from fieldbook.services.session import Session
from tests.toolkit.people import NAME, REASON, appoint, name_in, save_person, seal
from tests.toolkit.vaults import found

ShowShell = Callable[[Session], Shell]


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Session]:
    """A station, open."""
    session = found(tmp_path / "vault")
    yield session
    session.close()


def texts(widget: Shell | RecordPage | HistoryPage | OpeningsCard) -> str:
    """Every word that can be read."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def person_page(shell: Shell, record: str) -> RecordPage:
    shell.presenter.go(Place(Where.RECORD, record))
    page = shell._page
    assert isinstance(page, RecordPage)
    return page


def test_a_mistake_while_it_is_hidden_is_told_as_one(
    station: Session, show_shell: ShowShell, *, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It left a function of Qt's that Python had called, and ended the process (docs/adr/0162)."""
    record = save_person(station)
    seal(station, record)
    shell = show_shell(station)
    page = person_page(shell, record)
    assert page._identity is not None
    page._identity.presenter.open(REASON)
    monkeypatch.setattr(page._identity.presenter, "show", lambda: int("no number"))

    with qtbot.captureExceptions() as told:
        page._identity.hide()

    assert [error for error, *_ in told] == [ValueError]
    assert NAME not in texts(page)


def test_it_is_shown_for_a_reason_and_hidden_after_its_time(station: Session, show_shell: ShowShell) -> None:
    record = save_person(station)
    seal(station, record)
    page = person_page(show_shell(station), record)
    card = page._identity
    assert card is not None
    assert NAME not in texts(page)

    card._open.click()
    assert NAME not in texts(page)
    assert page.notices.banner is not None
    card._reason.setText(REASON)
    card._open.click()
    assert NAME in texts(page)
    for _ in range(SHOWN_S):
        card.presenter.tick()

    assert NAME not in texts(page)
    assert [one.reason for one in openings(station)] == [REASON]
    assert card._reason.text() == ""


def test_leaving_the_page_leaves_nothing_open(station: Session, show_shell: ShowShell) -> None:
    record = save_person(station)
    seal(station, record)
    shell = show_shell(station)
    page = person_page(shell, record)
    card = page._identity
    assert card is not None
    card.presenter.open(REASON)
    assert NAME in texts(page)

    shell.presenter.go(Place(Where.SECURITY))

    assert NAME not in texts(shell)
    assert not card._seconds.isActive()


def test_who_may_not_open_it_is_told_who_may(station: Session, show_shell: ShowShell) -> None:
    record = save_person(station)
    seal(station, record)
    second = appoint(station, Role.OFFICER).unlock(station)
    page = person_page(show_shell(second), record)

    assert page._identity is not None
    assert page._identity._asking.isHidden()
    assert "victim liaison" in page._identity._told.text


def test_it_is_written_on_a_form_page_whose_drafts_are_sealed(
    station: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    record = save_person(station)
    shell = show_shell(station)
    card = person_page(shell, record)._identity
    assert card is not None

    card._write.click()
    page = shell._page
    assert isinstance(page, IdentityPage)
    page.presenter.typed(("name",), NAME)
    page.flush()
    assert station.vault.scratch.drafts() == []
    assert keeping.begin(station, record).typed_at(("name",)) == NAME
    page.save()
    qtbot.waitUntil(lambda: isinstance(shell._page, RecordPage))

    assert name_in(station, record) == NAME
    assert not keeping.standing(station, record).has_draft


def test_what_is_open_can_be_changed(station: Session, show_shell: ShowShell) -> None:
    record = save_person(station)
    seal(station, record)
    shell = show_shell(station)
    card = person_page(shell, record)._identity
    assert card is not None

    card.presenter.open(REASON)
    card._change.click()

    page = shell._page
    assert isinstance(page, IdentityPage)
    assert page.presenter.draft.typed_at(("name",)) == NAME
    assert NAME not in shell.window().windowTitle()


def test_the_history_and_the_list_for_supervisors_say_who_and_why_and_never_whom(
    station: Session, show_shell: ShowShell
) -> None:
    record = save_person(station)
    seal(station, record)
    name_in(station, record)
    shell = show_shell(station)

    shell.presenter.go(Place(Where.HISTORY, record))
    page = shell._page
    assert isinstance(page, HistoryPage)
    card = OpeningsCard(station)
    card.refresh()

    for said in (texts(page), texts(card)):
        assert REASON in said
        assert "Amina Obi" in said
        assert NAME not in said
