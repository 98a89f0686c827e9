"""The first page: what needs attention leads to where it is dealt with, a bar to the records behind it."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from fieldbook.gui.overview.bars import Bar
from fieldbook.gui.overview.metric import Metric
from fieldbook.gui.overview.months import Column
from fieldbook.gui.overview.page import OverviewPage
from fieldbook.gui.overview.picked_page import PickedPage
from fieldbook.gui.presenters.places import Place, Where, keep_place, kept_place
from fieldbook.gui.tables import RecordTable
from fieldbook.gui.views.drafts_page import DraftsPage
from fieldbook.gui.views.shell import Shell
from fieldbook.journal.facts import Asked
from fieldbook.services import drafting
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.fields.keys import press
from tests.gui.test_pages import words
from tests.toolkit.vaults import found, save, save_operation, save_outcome


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A station."""
    session = found(tmp_path / "station")
    yield session
    session.close()


@pytest.fixture
def overview(session: Session, show_shell: ShowShell, qtbot: QtBot) -> Shell:
    """The overview of an operation with a few records, its numbers added up."""
    operation = save(session, "operation", name="Theseus", starts_on="2019-12-09", ends_on="2019-12-16")
    save_outcome(session, operation, "44")
    save(session, "person", operation=operation, roles=["victim"], citizenship=["CO"])
    drafting.keep(session, drafting.new(session, "outcome"))
    shell = show_shell(session)
    press(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier, at=shell)
    page = shell.page
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: bool(page.findChildren(Metric)))
    return shell


def picked(shell: Shell) -> list[str]:
    assert isinstance(shell.page, PickedPage)
    (table,) = shell.page.findChildren(RecordTable)
    return [table.records.line(row).title for row in range(table.records.rowCount())]


def test_says_when_it_was_made_and_what_waits(overview: Shell) -> None:
    assert overview.page is not None
    said = words(overview.page)
    assert "As of " in said
    assert "1 draft waits to be finished" in said or "drafts wait to be finished" in said


def test_a_matter_leads_to_where_it_is_dealt_with(overview: Shell) -> None:
    assert overview.page is not None
    looks = [one for one in overview.page.findChildren(QPushButton) if "draft" in one.accessibleName()]

    looks[0].click()

    assert isinstance(overview.page, DraftsPage)


def test_a_question_leads_to_the_record_it_is_about(session: Session, show_shell: ShowShell) -> None:
    outcome = save_outcome(session, save_operation(session), "44")
    with session.vault.transaction():
        session.write_fact(Asked(session.own.station, outcome, "Was this the boat of the other case?"))
    shell = show_shell(session)
    press(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier, at=shell)
    assert shell.page is not None

    looks = [one for one in shell.page.findChildren(QPushButton) if "question" in one.accessibleName()]
    looks[0].click()

    assert isinstance(shell.page, PickedPage)
    (table,) = shell.page.findChildren(RecordTable)
    assert [table.records.line(row).record for row in range(table.records.rowCount())] == [outcome]


def test_a_bar_leads_to_the_records_behind_it(overview: Shell) -> None:
    assert overview.page is not None
    bar = next(one for one in overview.page.findChildren(Bar) if one.accessibleName().endswith(": 44"))

    bar.click()

    assert len(picked(overview)) == 1
    assert "44" in picked(overview)[0]


def test_a_month_leads_to_its_records_by_keys_too(overview: Shell) -> None:
    assert overview.page is not None
    (month,) = overview.page.findChildren(Column)
    assert month.accessibleName().startswith("December 2019: ")

    month.setFocus()
    press(Qt.Key.Key_Return, at=month)

    assert len(picked(overview)) == 2


def test_what_was_picked_outlives_a_lock(session: Session) -> None:
    place = Place(Where.PICKED, records=(save_operation(session),), title="Arrest")

    keep_place(session, place)

    assert kept_place(session) == place


def test_an_empty_vault_says_how_to_begin(session: Session, show_shell: ShowShell, qtbot: QtBot) -> None:
    """One is led there after the first unlocking: what setting up still lacks, and what to begin with."""
    shell = show_shell(session)
    page = shell.page
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: "Nothing to add up yet" in words(page))
    for said in ("take in the card of headquarters", "Print a recovery sheet"):
        assert said in words(page)

    press(Qt.Key.Key_Return)

    assert shell.presenter.place.where is Where.NEW


def test_what_setting_up_still_lacks_leads_to_where_it_is_done(
    session: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    shell = show_shell(session)

    def looks(said: str) -> list[QAbstractButton]:
        buttons = [one for one in shell.findChildren(QAbstractButton) if one.isVisible()]
        return [one for one in buttons if one.accessibleName() == f"Look: {said}"]

    def has(said: str) -> bool:
        return len(looks(said)) == 1

    for said, where in (
        ("Nothing can be sent yet: take in the card of headquarters", Where.EXCHANGE),
        ("Print a recovery sheet: a forgotten passphrase loses what is here", Where.SECURITY),
    ):
        shell.presenter.go(Place(Where.OVERVIEW))
        qtbot.waitUntil(partial(has, said))
        looks(said)[0].click()
        assert shell.presenter.place.where is where


def test_what_was_written_elsewhere_is_added_up_when_somebody_comes_back(
    overview: Shell, session: Session, qtbot: QtBot
) -> None:
    """The numbers stood as of the first look until the vault was locked: only the page shown was told."""
    key = Qt.KeyboardModifier.AltModifier
    press(Qt.Key.Key_1, key, at=overview)
    save_operation(session)

    press(Qt.Key.Key_Home, key, at=overview)

    page = overview.page
    assert isinstance(page, OverviewPage)
    numbers = "Operations: 2"
    qtbot.waitUntil(lambda: numbers in [one.accessibleName() for one in page.findChildren(Metric)])
