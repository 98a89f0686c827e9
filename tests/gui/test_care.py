"""A question from headquarters and its reply, and an erasure, through the pages of both sides."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.ids import RecordId
from fieldbook.gui.post.care_card import CareCard
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.shell import Shell
from fieldbook.services import browse
from fieldbook.services.post.asking import questions
from fieldbook.services.session import Session
from tests.gui.conftest import Answers, ShowShell
from tests.gui.test_pages import click, words
from tests.toolkit.vaults import carry, enrolled, save_operation

QUESTION = "Was this the boat of the other case?"


@pytest.fixture
def sides(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    """A station and headquarters, enrolled."""
    both = enrolled(tmp_path)
    yield both
    for session in both:
        session.close()


def type_into(page: QWidget, name: str, text: str) -> None:
    edit = next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == name)
    assert edit.isVisible()
    edit.setText(text)


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
    click(opened, "Reply")
    assert "Yes, the same one." in words(opened)
    assert [line.reply for line in questions(station)] == ["Yes, the same one."]


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
