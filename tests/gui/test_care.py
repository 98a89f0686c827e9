"""A question from headquarters and its reply, and an erasure, through the pages of both sides."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.errors import DiskFull
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.gui.post.care import SessionCare
from fieldbook.gui.post.care_card import CareCard
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.shell import Shell
from fieldbook.services import browse
from fieldbook.services.enrol import find_station
from fieldbook.services.post.asking import ask, questions
from fieldbook.services.post.returning import send_back, take_back
from fieldbook.services.session import Session
from tests.gui.conftest import Answers, ShowShell, put_up
from tests.gui.fields.keys import press
from tests.gui.test_pages import click, words
from tests.toolkit.focusing import seen_px, wanted_px
from tests.toolkit.vaults import amend, carry, enrolled, save_operation
from tests.toolkit.walking import settle

QUESTION = "Was this the boat of the other case?"
ASK, REPLY = "A question to the station", "Your reply to headquarters"


@pytest.fixture
def sides(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    """A station and headquarters, enrolled."""
    both = enrolled(tmp_path)
    yield both
    for session in both:
        session.close()


def type_into(page: QWidget, name: str, text: str) -> None:
    edit = edit_of(page, name)
    assert edit.isVisible()
    edit.setText(text)


def edit_of(page: QWidget, name: str) -> QLineEdit:
    return next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == name)


def typed_in(page: QWidget, name: str) -> str:
    return edit_of(page, name).text()


def asked_at_the_station(sides: tuple[Session, Session], stick: Path) -> Session:
    """The station, where a question of headquarters waits."""
    station, headquarters = sides
    record = save_operation(station)
    carry(station, headquarters, stick)
    ask(headquarters, record, QUESTION)
    to = find_station(headquarters, station.own.station_name)
    take_back(station, send_back(headquarters, to, stick, progress=Silent()).path, Silent())
    return station


def shown(shell: Shell, place: Place) -> QWidget:
    shell.presenter.go(place)
    page = shell.page
    assert page is not None
    return page


def test_a_question_and_its_reply(
    sides: tuple[Session, Session], show_shell: ShowShell, *, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    station, headquarters = sides
    record, stick = save_operation(station), tmp_path / "stick"
    carry(station, headquarters, stick)
    theirs, ours = show_shell(headquarters), show_shell(station)

    page = shown(theirs, Place(Where.RECORD, record))
    type_into(page, "A question to the station", QUESTION)
    click(page, "Ask")
    assert QUESTION in words(page)
    exchange = shown(theirs, Place(Where.EXCHANGE))
    assert QUESTION in words(exchange)
    answers.places = [stick]
    click(exchange, "Write for the station")
    qtbot.waitUntil(lambda: "The station takes it in like a receipt." in words(exchange))

    send = shown(ours, Place(Where.EXCHANGE))
    answers.places = [max(stick.glob("*.fbb"), key=lambda path: path.stat().st_mtime_ns)]
    click(send, "Take in a receipt")
    qtbot.waitUntil(lambda: QUESTION in words(send))
    click(send, "Theseus")
    opened = ours.page
    assert opened is not None
    type_into(opened, "Your reply to headquarters", "Yes, the same one.")
    put_up(qtbot, ours)
    next(one for one in opened.findChildren(QPushButton) if one.text() == "Reply").setFocus()
    click(opened, "Reply")
    assert "Yes, the same one." in words(opened)
    settle()
    talk = ours.focusWidget()
    assert talk is not None
    assert "Yes, the same one." in words(talk)  # it went on to what withdraws the record
    assert not talk.visibleRegion().isEmpty()
    assert seen_px(ours, talk) >= wanted_px(talk)
    press(Qt.Key.Key_Tab)
    after = ours.focusWidget()
    assert isinstance(after, QPushButton)
    assert "Withdraw it" in after.text()
    assert [line.reply for line in questions(station)] == ["Yes, the same one."]


def test_a_question_that_was_begun_is_there_again_until_it_is_asked(
    sides: tuple[Session, Session], show_shell: ShowShell, *, tmp_path: Path
) -> None:
    station, headquarters = sides
    record, another = save_operation(station), save_operation(station, "Minotaur")
    carry(station, headquarters, tmp_path / "stick")
    shell = show_shell(headquarters)
    type_into(shown(shell, Place(Where.RECORD, record)), ASK, QUESTION)

    assert typed_in(shown(shell, Place(Where.RECORD, another)), ASK) == ""
    page = shown(shell, Place(Where.RECORD, record))
    assert typed_in(page, ASK) == QUESTION
    shell.presenter.back()
    page = shown(shell, Place(Where.RECORD, record))
    click(page, "Ask")
    assert typed_in(page, ASK) == ""
    assert typed_in(shown(shell, Place(Where.RECORD, record)), ASK) == ""


def test_a_reply_that_was_begun_outlives_the_lock(
    sides: tuple[Session, Session], show_shell: ShowShell, *, tmp_path: Path
) -> None:
    station = asked_at_the_station(sides, tmp_path / "stick")
    record = questions(station)[0].record
    shell = show_shell(station)
    type_into(shown(shell, Place(Where.RECORD, record)), REPLY, "Yes, but")

    assert shell.put_away()

    again = show_shell(station)
    page = shown(again, Place(Where.RECORD, record))
    assert typed_in(page, REPLY) == "Yes, but"
    type_into(page, REPLY, "")
    shown(again, Place(Where.OVERVIEW))
    assert typed_in(shown(again, Place(Where.RECORD, record)), REPLY) == ""


def test_a_reply_is_kept_while_one_pauses_and_what_else_is_saved_leaves_it_alone(
    sides: tuple[Session, Session], show_shell: ShowShell, *, tmp_path: Path, qtbot: QtBot
) -> None:
    station = asked_at_the_station(sides, tmp_path / "stick")
    record = questions(station)[0].record
    page = shown(show_shell(station), Place(Where.RECORD, record))
    edit = edit_of(page, REPLY)

    QTest.keyClicks(edit, "Yes")
    qtbot.waitUntil(lambda: SessionCare(station).typed(record) == "Yes")
    QTest.keyClicks(edit, ", but")
    amend(station, record, name="Theseus II")

    assert edit.text() == "Yes, but"


def test_a_reply_is_kept_also_while_nobody_pauses(
    sides: tuple[Session, Session], show_shell: ShowShell, *, tmp_path: Path, qtbot: QtBot
) -> None:
    station = asked_at_the_station(sides, tmp_path / "stick")
    record = questions(station)[0].record
    edit = edit_of(shown(show_shell(station), Place(Where.RECORD, record)), REPLY)

    def goes_on() -> bool:
        QTest.keyClicks(edit, "a")
        return bool(SessionCare(station).typed(record))

    qtbot.waitUntil(goes_on)


def test_what_was_begun_goes_with_what_is_erased(sides: tuple[Session, Session]) -> None:
    station, _ = sides
    record, care = save_operation(station), SessionCare(station)
    care.keep_typed(record, "The person said")

    care.erase(record, "The person asked for it")

    assert care.typed(record) == ""


def test_who_may_not_leave_is_told_why(
    sides: tuple[Session, Session], show_shell: ShowShell, *, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    station = asked_at_the_station(sides, tmp_path / "stick")
    record = questions(station)[0].record
    shell = show_shell(station)
    page = shown(shell, Place(Where.RECORD, record))
    type_into(page, REPLY, "Yes, but")

    def refuse(_care: SessionCare, _record: RecordId, _text: str) -> None:
        raise DiskFull

    monkeypatch.setattr(SessionCare, "keep_typed", refuse)
    shell.presenter.go(Place(Where.OVERVIEW))

    assert shell.page is page
    assert DiskFull.code in words(page)


def test_erasing_asks_for_a_reason_and_shows_what_is_left(
    sides: tuple[Session, Session], show_shell: ShowShell
) -> None:
    station, _ = sides
    record = save_operation(station)
    shell = show_shell(station)
    page = shown(shell, Place(Where.RECORD, record))

    click(page, "Erase what this record says")
    click(page, "Erase for good")
    assert "A change to a saved record needs its reason." in words(page)
    type_into(page, "Reason for erasing", "The person asked for it")
    click(page, "Erase for good")

    assert "it was erased" in words(page)
    row = browse.row(station, RecordId(record))
    assert row is not None
    assert (row.title, page.findChildren(CareCard)[0].isVisible()) == ("Erased", False)


def test_what_was_recorded_by_mistake_is_withdrawn_and_brought_back(
    sides: tuple[Session, Session], show_shell: ShowShell
) -> None:
    station, _ = sides
    record = save_operation(station)
    page = shown(show_shell(station), Place(Where.RECORD, record))

    click(page, "Recorded by mistake? Withdraw it …")
    type_into(page, "Reason for withdrawing", "Typed twice")
    click(page, "Withdraw")
    assert "Withdrawn: it counts nowhere" in words(page)
    assert "Why: Typed twice" in words(page)
    assert browse.counts(station).by_form["operation"] == 0

    click(page, "Take the withdrawal back …")
    type_into(page, "Reason for taking it back", "It was not")
    click(page, "Take it back")
    assert "Withdrawn: it counts nowhere" not in words(page)
    assert browse.counts(station).by_form["operation"] == 1


def test_a_legal_hold_keeps_a_record_from_being_erased(
    sides: tuple[Session, Session], show_shell: ShowShell
) -> None:
    station, _ = sides
    record = save_operation(station)
    shell = show_shell(station)
    page = shown(shell, Place(Where.RECORD, record))
    click(page, "Legal hold …")
    type_into(page, "Reason for the legal hold", "The court asked for it")
    click(page, "Hold it")
    assert "Under legal hold: it cannot be erased. The court asked for it" in words(page)
    buttons = [one.text() for one in page.findChildren(QPushButton) if one.isVisible()]
    assert "Erase what this record says …" not in buttons

    click(page, "End the legal hold …")
    type_into(page, "Reason for ending the hold", "The case is closed")
    click(page, "End the hold")
    assert "Under legal hold" not in words(page)
    buttons = [one.text() for one in page.findChildren(QPushButton) if one.isVisible()]
    assert "Erase what this record says …" in buttons
