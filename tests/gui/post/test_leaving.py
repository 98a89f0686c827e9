"""What leaves the station is one choice of three; headquarters shows the numbers beside its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.post.leaving import LeavingChoice
from fieldbook.gui.post.statistics_card import StatisticsCard
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.road.target import keep_target
from fieldbook.gui.views.headquarters_page import HeadquartersPage
from fieldbook.gui.views.send_page import SendPage
from fieldbook.services import browse
from fieldbook.services.road import Server, keep_server
from fieldbook.services.session import Session
from fieldbook.services.statements.profiles import Profile
from fieldbook.services.statements.sending import send_statement
from tests.gui.conftest import Answers, ShowShell
from tests.gui.fields.keys import press
from tests.gui.test_pages import click, words
from tests.toolkit.books import cells_of
from tests.toolkit.people import REASON, save_person, seal
from tests.toolkit.vaults import enrolled, save_operation, save_outcome


@pytest.fixture
def sides(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    """A station with two operations, and its headquarters."""
    both = enrolled(tmp_path)
    save_outcome(both[0], save_operation(both[0], "Theseus"), "44")
    save_operation(both[0], "Ariadne")
    yield both
    for session in both:
        session.close()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder."""
    out = tmp_path / "out"
    out.mkdir()
    return out


def sending(session: Session, show_shell: ShowShell) -> tuple[SendPage, LeavingChoice]:
    """The page and its choice."""
    shell = show_shell(session)
    shell.presenter.go(Place(Where.EXCHANGE))
    page = shell.page
    assert isinstance(page, SendPage)
    (choice,) = page.findChildren(LeavingChoice)
    return page, choice


def radios(choice: QWidget) -> dict[str, QRadioButton]:
    return {radio.text(): radio for radio in choice.findChildren(QRadioButton)}


def test_records_leave_unless_something_else_is_chosen(
    sides: tuple[Session, Session], show_shell: ShowShell
) -> None:
    page, choice = sending(sides[0], show_shell)

    found = radios(choice)

    assert list(found) == ["Statistics only", "Operational", "With identity"]
    assert [name for name, radio in found.items() if radio.isChecked()] == ["Operational"]
    assert [name for name, radio in found.items() if not radio.isEnabled()] == ["With identity"]
    assert all(radio.accessibleDescription() in words(page) for radio in found.values())
    assert choice.accessibleName() == "What leaves this station"


def test_the_arrow_keys_go_from_one_to_the_next(
    sides: tuple[Session, Session], show_shell: ShowShell
) -> None:
    _, choice = sending(sides[0], show_shell)
    found = radios(choice)
    found["Operational"].setFocus()

    press(Qt.Key.Key_Up, at=found["Operational"])

    assert choice.profile is Profile.STATISTICS
    assert found["Statistics only"].hasFocus()


def test_statistics_of_a_chosen_operation_leave_and_nothing_counts_as_sent(
    sides: tuple[Session, Session], show_shell: ShowShell, *, answers: Answers, out: Path, qtbot: QtBot
) -> None:
    page, choice = sending(sides[0], show_shell)
    radios(choice)["Statistics only"].click()
    click_box(choice, "All operations together")
    (listed,) = choice.findChildren(QListWidget)
    theseus = next(listed.item(at) for at in range(2) if listed.item(at).text() == "Theseus")
    theseus.setCheckState(Qt.CheckState.Checked)
    answers.places = [out]

    click(page, "Write statistics")

    qtbot.waitUntil(lambda: "No record is in it" in words(page))
    assert [path.suffix for path in out.iterdir()] == [".fbs"]
    assert browse.counts(sides[0]).waiting == 3
    assert sending(sides[0], show_shell)[1].profile is Profile.STATISTICS


def test_the_numbers_are_looked_at_before_they_go(
    sides: tuple[Session, Session], show_shell: ShowShell, *, out: Path, qtbot: QtBot
) -> None:
    page, choice = sending(sides[0], show_shell)
    assert not choice.preview.isVisible()
    radios(choice)["Statistics only"].click()
    entries = sides[0].vault.truth.count()

    click(page, "Look at the numbers first")

    qtbot.waitUntil(choice.preview.table.isVisible)
    assert "Numbers that would go: 1; held back: 0. Nothing has been written." in words(page)
    assert choice.preview.table.rows.rowCount() == 1
    assert sides[0].vault.truth.count() == entries

    click_box(choice, "All operations together")

    assert not choice.preview.table.isVisible()
    assert not choice.preview.look.isEnabled()


def test_who_sends_statistics_is_told_that_uploads_carry_records(
    sides: tuple[Session, Session], show_shell: ShowShell
) -> None:
    page, _ = sending(sides[0], show_shell)
    assert "Uploads carry records" not in words(page)

    keep_server(sides[0], Server("http://127.0.0.1:9/files", Sensitive("t" * 20), None))
    page.sending.show()

    assert "Uploads carry records all the same" in words(page)


def test_where_no_operation_is_marked_nothing_can_be_written(
    sides: tuple[Session, Session], show_shell: ShowShell, *, answers: Answers, out: Path
) -> None:
    page, choice = sending(sides[0], show_shell)
    radios(choice)["Statistics only"].click()
    assert page._send.isEnabled()

    click_box(choice, "All operations together")

    assert not page._send.isEnabled()
    choice.send(out)
    assert list(out.iterdir()) == []


def test_a_stick_that_was_offered_for_a_bundle_is_given_nothing_else(
    sides: tuple[Session, Session], show_shell: ShowShell, *, answers: Answers, out: Path, qtbot: QtBot
) -> None:
    page, choice = sending(sides[0], show_shell)
    keep_target(sides[0], out)
    radios(choice)["Statistics only"].click()

    page._watch.wanted.emit()
    assert list(out.iterdir()) == []

    radios(choice)["Operational"].click()
    page._watch.wanted.emit()
    qtbot.waitUntil(lambda: [path.suffix for path in out.iterdir()] == [".fbb"])


def test_with_identity_asks_why_and_is_chosen_anew_each_time(
    sides: tuple[Session, Session], show_shell: ShowShell, *, answers: Answers, out: Path, qtbot: QtBot
) -> None:
    seal(sides[0], save_person(sides[0]))
    page, choice = sending(sides[0], show_shell)
    radios(choice)["With identity"].click()
    answers.places = [out]
    click(page, "Write with identity")
    qtbot.waitUntil(lambda: "Opening an identity needs its reason." in words(page))

    choice._reason.setText(REASON)
    click(page, "Write with identity")

    qtbot.waitUntil(lambda: "With it who 1 person is." in words(page))
    assert sorted(path.suffix for path in out.iterdir()) == [".fbb", ".fbi"]
    assert choice.profile is Profile.OPERATIONAL
    assert REASON in words(page)


def test_headquarters_takes_them_in_shows_them_and_writes_them(
    sides: tuple[Session, Session], show_shell: ShowShell, *, answers: Answers, out: Path, qtbot: QtBot
) -> None:
    station, headquarters = sides
    sent = send_statement(station, out, Silent())
    shell = show_shell(headquarters)
    shell.presenter.go(Place(Where.EXCHANGE))
    page = shell.page
    assert isinstance(page, HeadquartersPage)
    (card,) = page.findChildren(StatisticsCard)
    assert not card.isVisible()
    answers.places = [sent.path, out / "told"]

    click(page, "Take in a bundle")
    qtbot.waitUntil(lambda: "Harbour tablet 4: statistics were taken in" in words(page))

    assert "Told by the station, and not computed here." in words(card)
    assert "no number below 10 is shown" in words(card)
    model = card._table.model()
    cells = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert (cells[0], cells[3]) == ("Operation 1", "44")
    click(page, "Write as workbook")
    assert "It is not encrypted" in words(page)
    found = {str(cell) for sheet in cells_of(out / "told.xlsx").values() for row in sheet for cell in row}
    assert "Harbour tablet 4" in found


def click_box(widget: QWidget, text: str) -> None:
    next(box for box in widget.findChildren(QCheckBox) if box.text() == text).click()
