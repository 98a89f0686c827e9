"""What headquarters asks and what the station replies: on the way there and back, told where it matters."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.gui.parts import LinkLine, NoticeBanner
from fieldbook.gui.presenters.exchange import SentBundles
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.shell import Shell
from fieldbook.services import exchange
from fieldbook.services.enrol import find_station
from fieldbook.services.post.asking import ask, questions, reply
from fieldbook.services.post.returning import send_back, take_back
from fieldbook.services.session import Session
from tests.gui.conftest import Answers, ShowShell
from tests.gui.test_care import shown
from tests.gui.test_pages import click, words
from tests.toolkit.vaults import amend, carry, enrolled, save_operation

UNTOLD = "A reply, or other word for headquarters, has not left this computer yet"
QUESTION = "Was this the boat of the other case?"


@dataclass(frozen=True)
class World:
    """Both sides, and a record that both hold."""

    station: Session
    headquarters: Session
    stick: Path
    record: RecordId

    def back(self) -> Path:
        """What headquarters has to say, on the stick."""
        to = find_station(self.headquarters, self.station.own.station_name)
        return send_back(self.headquarters, to, self.stick, progress=Silent()).path

    def replied(self) -> None:
        """A question of headquarters reached the station and has its reply there."""
        ask(self.headquarters, self.record, QUESTION)
        take_back(self.station, self.back(), Silent())
        reply(self.station, questions(self.station)[0].code, "Yes, the same one.")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    station, headquarters = enrolled(tmp_path)
    record = save_operation(station)
    carry(station, headquarters, tmp_path / "stick")
    yield World(station, headquarters, tmp_path / "stick", record)
    station.close()
    headquarters.close()


def press(page: QWidget, text: str) -> None:
    """Follow the line of a banner."""
    next(one for one in page.findChildren(LinkLine) if one.isVisible() and one.text() == text).click()


def button(shell: Shell, text: str) -> QPushButton:
    page = shell.page
    assert page is not None
    return next(one for one in page.findChildren(QPushButton) if one.isVisible() and text in one.text())


def test_a_reply_alone_can_be_sent_and_the_foot_says_that_it_waits(
    world: World, show_shell: ShowShell, *, answers: Answers, qtbot: QtBot
) -> None:
    shell = show_shell(world.station)
    send = shown(shell, Place(Where.EXCHANGE))
    assert "Headquarters has everything" in words(shell)
    assert not button(shell, "Write bundle").isEnabled()

    world.replied()

    qtbot.waitUntil(lambda: "Something waits to be sent or to be confirmed" in words(send))
    assert "Headquarters has everything" not in words(shell)
    assert "Something waits to be sent" in words(shell).splitlines()
    answers.places = [world.stick]
    button(shell, "Write bundle").click()
    qtbot.waitUntil(lambda: "Written. Safe to remove." in words(send))

    carry(world.station, world.headquarters, world.stick)
    qtbot.waitUntil(lambda: "Nothing waits to be sent" in words(send))
    assert "Headquarters has everything" in words(shell)
    assert [line.reply for line in questions(world.headquarters)] == ["Yes, the same one."]


def test_the_overview_leads_to_a_reply_that_has_not_left(world: World, show_shell: ShowShell) -> None:
    shell = show_shell(world.station)
    assert UNTOLD not in words(shown(shell, Place(Where.OVERVIEW)))
    world.replied()

    overview = shown(shell, Place(Where.OVERVIEW))
    assert UNTOLD in words(overview)
    look = next(one for one in overview.findChildren(QPushButton) if UNTOLD in one.accessibleName())
    look.click()
    assert shell.presenter.place == Place(Where.EXCHANGE)

    exchange.send(world.station, world.stick, Silent())
    assert UNTOLD not in words(shown(shell, Place(Where.OVERVIEW)))


def test_a_receipt_for_a_reply_alone_counts_no_records(
    world: World, show_shell: ShowShell, *, answers: Answers, qtbot: QtBot
) -> None:
    world.replied()
    shell = show_shell(world.station)
    send = shown(shell, Place(Where.EXCHANGE))
    receipt = _receipt_of_what_waits(world)
    answers.places = [receipt]
    click(send, "Take in a receipt")

    qtbot.waitUntil(lambda: "Headquarters holds what was sent" in words(send))
    assert "They are marked as received." not in words(send)


def test_what_headquarters_changed_and_asks_is_counted_and_leads_there(
    world: World, show_shell: ShowShell, *, answers: Answers, qtbot: QtBot
) -> None:
    others = [save_operation(world.station, name) for name in ("Minotaur", "Ariadne")]
    carry(world.station, world.headquarters, world.stick)
    for record in (world.record, others[0]):
        amend(world.headquarters, record, reason="Counted again", name="Theseus II")
    ask(world.headquarters, others[1], QUESTION)
    shell = show_shell(world.station)
    send = shown(shell, Place(Where.EXCHANGE))
    answers.places = [world.back()]
    click(send, "Take in a receipt")

    qtbot.waitUntil(lambda: "Headquarters sent word about 3 records" in words(send))
    press(send, "1 question waits for your reply")
    assert shell.presenter.place == Place(Where.RECORD, others[1])
    shell.presenter.back()
    press(send, "2 records were changed by headquarters")
    assert set(shell.presenter.place.records) == {world.record, others[0]}
    assert shell.presenter.place.where is Where.PICKED


def test_what_comes_a_second_time_is_counted_once(world: World) -> None:
    amend(world.headquarters, world.record, name="Theseus II")
    desk = SentBundles(world.station)
    assert desk.take_back(world.back(), Silent()).changed == (world.record,)
    ask(world.headquarters, world.record, QUESTION)

    again = desk.take_back(world.back(), Silent())

    assert (again.changed, again.asked) == ((), (world.record,))


def test_a_record_says_that_headquarters_changed_it_last(world: World, show_shell: ShowShell) -> None:
    shell = show_shell(world.station)
    page = shown(shell, Place(Where.RECORD, world.record))
    assert "changed this last" not in words(page)
    amend(world.headquarters, world.record, reason="Counted again", name="Theseus II")
    take_back(world.station, world.back(), Silent())

    page = shown(shell, Place(Where.RECORD, world.record))
    assert "Headquarters changed this last, " in words(page)
    assert "Why: Counted again" in words(page)
    (banner,) = (one for one in page.findChildren(NoticeBanner) if "changed this" in one.accessibleName())
    click(banner, "History")
    assert shell.presenter.place == Place(Where.HISTORY, world.record)

    amend(world.station, world.record, name="Theseus III")
    assert "changed this last" not in words(shown(shell, Place(Where.RECORD, world.record)))


def test_headquarters_does_not_change_its_own_records_last(world: World, show_shell: ShowShell) -> None:
    amend(world.headquarters, world.record, name="Theseus II")
    page = shown(show_shell(world.headquarters), Place(Where.RECORD, world.record))
    assert "changed this last" not in words(page)


def test_headquarters_is_told_of_a_reply_and_led_to_it(
    world: World, show_shell: ShowShell, *, answers: Answers, qtbot: QtBot
) -> None:
    world.replied()
    shell = show_shell(world.headquarters)
    receive = shown(shell, Place(Where.EXCHANGE))
    answers.places = [exchange.send(world.station, world.stick, Silent()).path]
    click(receive, "Take in a bundle")

    qtbot.waitUntil(lambda: "Harbour tablet 4 sent word" in words(receive))
    press(receive, "1 question has its reply")
    assert shell.presenter.place == Place(Where.RECORD, world.record)
    assert shell.page is not None
    assert "Yes, the same one." in words(shell.page)


def _receipt_of_what_waits(world: World) -> Path:
    sent = exchange.send(world.station, world.stick, Silent())
    return exchange.receive(world.headquarters, sent.path, Silent()).receipt_path
