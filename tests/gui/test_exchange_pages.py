"""From a new station to a received record, through the pages of both sides."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.errors import CodeDiffers, NotABundle, StationLost, UnknownStation
from fieldbook.base.ports import Silent
from fieldbook.gui.parts import NoticeBanner
from fieldbook.gui.post.aside_card import AsideCard
from fieldbook.gui.post.stations_card import ResultsBox
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.enrol_cards import CodeBox
from fieldbook.gui.views.headquarters_page import HeadquartersPage
from fieldbook.gui.views.send_page import SendPage
from fieldbook.gui.views.workbook_page import WorkbookPage
from fieldbook.journal.facts import Side
from fieldbook.services import browse, enrol, exchange
from fieldbook.services.post.asking import ask
from fieldbook.services.post.losing import mark_lost
from fieldbook.services.post.returning import send_back
from fieldbook.services.session import Session
from tests.gui.conftest import Answers, ShowShell
from tests.gui.test_pages import click, words
from tests.gui.test_steering import type_into
from tests.toolkit.books import cells_of
from tests.toolkit.vaults import carry, enrolled, found, introduce, save_operation
from tests.toolkit.walking import settle


@dataclass(frozen=True)
class Bench:
    """Both sides, and their pages."""

    sides: tuple[Session, Session]
    send: SendPage
    receive: HeadquartersPage


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty stick."""
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


@pytest.fixture
def sides(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    """A station with one operation, and headquarters that has never heard of it."""
    station = found(tmp_path / "station")
    headquarters = found(tmp_path / "hq", Side.HEADQUARTERS, name="Headquarters")
    save_operation(station, "Theseus")
    yield station, headquarters
    station.close()
    headquarters.close()


@pytest.fixture
def bench(sides: tuple[Session, Session], show_shell: ShowShell) -> Bench:
    """Both sides' pages."""
    shells = [show_shell(session) for session in sides]
    for shell in shells:
        shell.presenter.go(Place(Where.EXCHANGE))
    send, receive = (shell.page for shell in shells)
    assert isinstance(send, SendPage)
    assert isinstance(receive, HeadquartersPage)
    return Bench(sides, send, receive)


def only(stick: Path, pattern: str) -> Path:
    (path,) = stick.glob(pattern)
    return path


def carry_in(page: HeadquartersPage, answers: Answers, *, stick: Path, qtbot: QtBot) -> None:
    """Everything on the stick is taken in."""
    answers.places = [stick]
    click(page, "All of a folder")
    qtbot.waitUntil(lambda: bool(results(page)))
    settle()


def results(page: HeadquartersPage) -> list[NoticeBanner]:
    """The banners that tell what came of it."""
    (box,) = page.findChildren(ResultsBox)
    return [one for one in box.findChildren(NoticeBanner) if one.isVisible()]


def hear(page: QWidget, code: str) -> None:
    (box,) = page.findChildren(CodeBox)
    (edit,) = box.findChildren(QLineEdit)
    edit.setText(code)
    box.button.click()


def shown_code(page: QWidget) -> str:
    (box,) = page.findChildren(CodeBox)
    return box._code.text()


def test_what_comes_too_early_is_shown_and_tried_again(
    tmp_path: Path, answers: Answers, *, stick: Path, show_shell: ShowShell, qtbot: QtBot
) -> None:
    """The station is enrolled only after its first bundle came."""
    station = found(tmp_path / "early")
    headquarters = found(tmp_path / "their hq", Side.HEADQUARTERS, name="Headquarters")
    joined = enrol.join(station, enrol.own_card(headquarters))
    enrol.confirm(station, enrol.look_at(headquarters, joined.station_card).code_to_say)
    save_operation(station)
    bundle = exchange.send(station, stick, Silent()).path
    with pytest.raises(UnknownStation):
        exchange.receive(headquarters, bundle, Silent())
    shell = show_shell(headquarters)
    shell.presenter.go(Place(Where.EXCHANGE))
    page = shell.page
    assert isinstance(page, HeadquartersPage)
    assert "A file of somebody who is not known here" in words(page)
    enrol.accept(headquarters, joined.station_card, joined.code_to_say)
    answers.places = [stick]

    click(page, "Try again")

    qtbot.waitUntil(lambda: "1 bundle was taken in now" in words(page))
    (card,) = page.findChildren(AsideCard)
    assert not card.isVisible()
    assert list(stick.glob("*.fbr"))
    station.close()


def test_the_whole_way(bench: Bench, answers: Answers, *, stick: Path, qtbot: QtBot) -> None:
    send, receive = bench.send, bench.receive

    answers.places = [stick]
    click(receive, "Write our card")
    card = only(stick, "*.fbc")
    answers.places = [card, stick]
    click(send, "Take in the card")
    click(send, "Write your card")
    (own,) = set(stick.glob("*.fbc")) - {card}
    answers.places = [own]
    click(receive, "Look at a station's card")
    hear(send, shown_code(receive))
    hear(receive, shown_code(send))
    assert "Harbour tablet 4 is enrolled" in words(receive)
    assert "Enrolled with Headquarters" in words(send)

    answers.places = [stick]
    click(send, "Write bundle")
    qtbot.waitUntil(lambda: "1 record written. Safe to remove." in words(send))
    answers.places = [only(stick, "*.fbb")]
    click(receive, "Take in a bundle")
    qtbot.waitUntil(lambda: "Harbour tablet 4: 1 record received" in words(receive))
    answers.places = [only(stick, "*.fbr")]
    click(send, "Take in a receipt")

    assert "Headquarters holds 1 more of your records" in words(send)
    assert "Nothing waits to be sent" in words(send)
    (row,) = browse.page(bench.sides[1], browse.Asked("operation")).rows
    assert row.title == "Theseus"


def test_a_station_with_an_arabic_name_leaves_the_sentence_as_it_was(
    tmp_path: Path, answers: Answers, *, stick: Path, show_shell: ShowShell
) -> None:
    """The line began with the name, and all of it was set from right to left."""
    station = found(tmp_path / "east", name="محطة الشرق East")
    headquarters = found(tmp_path / "hq", Side.HEADQUARTERS, name="Headquarters")
    joined = enrol.join(station, enrol.own_card(headquarters))
    (stick / "card.fbc").write_bytes(joined.station_card)
    shell = show_shell(headquarters)
    shell.presenter.go(Place(Where.EXCHANGE))
    page = shell.page
    assert isinstance(page, HeadquartersPage)
    answers.places = [stick / "card.fbc"]

    click(page, "Look at a station's card")

    assert "\N{FIRST STRONG ISOLATE}محطة الشرق East\N{POP DIRECTIONAL ISOLATE}, Amina Obi. Call" in words(
        page
    )
    hear(page, joined.code_to_say)
    assert "\N{FIRST STRONG ISOLATE}محطة الشرق East\N{POP DIRECTIONAL ISOLATE} is enrolled" in words(page)
    for session in (station, headquarters):
        session.close()


def test_a_wrong_code_enrols_nobody(bench: Bench, answers: Answers, *, stick: Path) -> None:
    send, receive = bench.send, bench.receive
    answers.places = [stick]
    click(receive, "Write our card")
    answers.places = [only(stick, "*.fbc")]
    click(send, "Take in the card")

    hear(send, "0000-0000")

    assert send.notices.banner is not None
    assert f"({CodeDiffers.code})" in send.notices.banner.accessibleDescription()
    assert "Three steps, once" in words(send)


def test_a_file_that_is_no_bundle_stays_told(
    bench: Bench, answers: Answers, *, stick: Path, qtbot: QtBot
) -> None:
    introduce(*bench.sides)
    (stick / "holiday.fbb").write_bytes(b"not a bundle")
    answers.places = [stick]

    click(bench.receive, "All of a folder")

    qtbot.waitUntil(lambda: f"({NotABundle.code}, holiday.fbb)" in words(bench.receive))
    assert browse.counts(bench.sides[1]).by_form["operation"] == 0


def test_thinking_better_of_it_does_nothing(bench: Bench, answers: Answers, *, stick: Path) -> None:
    answers.places = []

    click(bench.receive, "Write our card")

    assert list(stick.iterdir()) == []
    assert bench.receive.notices.banner is None


def test_the_workbook_is_written_where_it_was_asked_for(
    sides: tuple[Session, Session], show_shell: ShowShell, *, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    shell = show_shell(sides[0])
    shell.presenter.go(Place(Where.WORKBOOK))
    page = shell.page
    assert isinstance(page, WorkbookPage)
    answers.places = [tmp_path / "summary.xlsx"]

    click(page, "Write workbook")
    qtbot.waitUntil(lambda: "Written: " in words(page))

    sheets = cells_of(tmp_path / "summary.xlsx")
    cells = [str(cell) for sheet in sheets.values() for line in sheet for cell in line]
    assert "Theseus" in cells
    assert any("Open folder" in button.text() for button in page.findChildren(QPushButton))


def test_after_long_work_the_focus_is_where_it_began(
    bench: Bench, answers: Answers, *, stick: Path, qtbot: QtBot
) -> None:
    introduce(*bench.sides)
    (stick / "holiday.fbb").write_bytes(b"not a bundle")
    answers.places = [stick / "holiday.fbb"]
    page = bench.receive
    page.window().activateWindow()
    page.arrive()

    click(page, "Take in a bundle")
    qtbot.waitUntil(lambda: NotABundle.code in words(page))

    focused = page.window().focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Take in a bundle"


def test_one_late_bundle_of_a_lost_station_is_taken_in_with_a_reason(
    tmp_path: Path, *, stick: Path, show_shell: ShowShell, qtbot: QtBot
) -> None:
    station, headquarters = enrolled(tmp_path / "late")
    save_operation(station, "Minotaur")
    bundle = exchange.send(station, stick, Silent()).path
    mark_lost(headquarters, enrol.find_station(headquarters, station.own.station_name), "Stolen")
    with pytest.raises(StationLost):
        exchange.receive(headquarters, bundle, Silent())
    shell = show_shell(headquarters)
    shell.presenter.go(Place(Where.EXCHANGE))
    page = shell.page
    assert isinstance(page, HeadquartersPage)

    click(page, "Take in all the same")
    click(page, "Take in this one")
    qtbot.waitUntil(lambda: "(R106)" in words(page))
    assert browse.counts(headquarters).by_form["operation"] == 0
    click(page, "Take in all the same")
    type_into(page, "Why is it to be believed? The reason stays for good.", "Handed over in person")
    click(page, "Take in this one")

    qtbot.waitUntil(lambda: "1 bundle was taken in now" in words(page))
    assert browse.counts(headquarters).by_form["operation"] == 1
    station.close()


def test_what_headquarters_wrote_itself_lies_on_the_stick_unnoticed(
    bench: Bench, answers: Answers, *, stick: Path, qtbot: QtBot
) -> None:
    station, headquarters = bench.sides
    introduce(station, headquarters)
    exchange.send(station, stick, Silent())
    carry_in(bench.receive, answers, stick=stick, qtbot=qtbot)
    record = browse.page(headquarters, browse.Asked("operation")).rows[0].record
    ask(headquarters, record, "Is this its name?")
    send_back(
        headquarters, enrol.find_station(headquarters, station.own.station_name), stick, progress=Silent()
    )
    assert len(list(stick.glob("*.fbb"))) == 2

    carry_in(bench.receive, answers, stick=stick, qtbot=qtbot)

    assert "sealed for somebody else" not in words(bench.receive)
    assert "everything in this bundle was held already" in words(bench.receive)


def test_of_one_run_there_is_one_banner_for_each_way_it_ended_and_one_more_receipt(
    bench: Bench, answers: Answers, *, stick: Path, qtbot: QtBot
) -> None:
    station, headquarters = bench.sides
    introduce(station, headquarters)
    for name in ("Minotaur", "Ariadne"):
        save_operation(station, name)
        exchange.send(station, stick, Silent())
    for name in ("holiday.fbb", "harvest.fbb"):
        (stick / name).write_bytes(b"not a bundle")

    carry_in(bench.receive, answers, stick=stick, qtbot=qtbot)
    assert [banner.accessibleName() for banner in results(bench.receive)] == [
        "This file is not a Fieldbook bundle.",
        "2 files were taken in",
    ]
    before = len(list(stick.glob("*.fbr")))
    carry_in(bench.receive, answers, stick=stick, qtbot=qtbot)
    carry_in(bench.receive, answers, stick=stick, qtbot=qtbot)

    refused, held = results(bench.receive)
    assert "harvest.fbb" in refused.accessibleDescription()
    assert "holiday.fbb" in refused.accessibleDescription()
    assert held.accessibleName() == "Harbour tablet 4: everything in this bundle was held already"
    assert len(list(stick.glob("*.fbr"))) == before + 1


def test_what_came_of_a_button_far_down_is_in_sight_once_the_window_is_back(
    bench: Bench, answers: Answers, *, stick: Path, qtbot: QtBot
) -> None:
    """After the dialog the focus comes back to the button, and the page scrolled down to it again."""
    page = bench.receive
    (stick / "list.fbc").write_bytes(b"no card")
    answers.places = [stick / "list.fbc"]
    window, dialog = page.window(), QWidget()
    qtbot.addWidget(dialog)
    window.resize(1366, 500)
    (look,) = (one for one in page.findChildren(QPushButton) if one.text() == "Look at a station's card")
    put_up_again(qtbot, window)
    look.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()

    look.click()
    settle()
    dialog.hide()
    put_up_again(qtbot, window)
    settle()

    assert look.hasFocus()
    assert page.notices.banner is not None
    assert not page.notices.banner.visibleRegion().isEmpty()
    look.clearFocus()
    look.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert not look.visibleRegion().isEmpty()


def put_up_again(qtbot: QtBot, window: QWidget) -> None:
    """The window is the active one."""
    with qtbot.waitActive(window):
        window.activateWindow()


def test_where_nothing_waits_the_focus_is_at_what_takes_in(bench: Bench, stick: Path) -> None:
    """It was given to a button that is off, and was nowhere."""
    carry(*introduced(bench.sides), stick)
    bench.send.arrive()

    focused = bench.send.window().focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Take in a receipt"
    assert focused.isEnabled()


def introduced(sides: tuple[Session, Session]) -> tuple[Session, Session]:
    """Both, known to each other."""
    introduce(*sides)
    return sides
