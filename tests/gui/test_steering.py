"""Lost stations, keys that change, code lists and headquarters' word, through the pages of both sides."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.errors import NeedsSecond
from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.forms.values.codelist import codes, put_in_force
from fieldbook.gui.post.leaving import LeavingChoice
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.shell import Shell
from fieldbook.services import enrol, exchange
from fieldbook.services.custody.officers import NewOfficer
from fieldbook.services.custody.officers import appoint as appoint_officer
from fieldbook.services.custody.roles import Role
from fieldbook.services.post.erasing import erase
from fieldbook.services.post.losing import loss_of
from fieldbook.services.session import Session
from fieldbook.services.statements.profiles import Profile
from fieldbook.services.steering.own_keys import own_keys
from tests.gui.conftest import Answers, ShowShell
from tests.gui.test_pages import click, words
from tests.toolkit.people import appoint, save_person, seal
from tests.toolkit.vaults import carry, enrolled, save_operation


@pytest.fixture
def sides(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    """A station that has sent once, and its headquarters."""
    both = enrolled(tmp_path)
    save_operation(both[0])
    carry(*both, tmp_path / "stick")
    yield both
    for session in both:
        session.close()
    put_in_force(())


def page_of(shell: Shell, where: Where) -> QWidget:
    shell.presenter.go(Place(where))
    page = shell.page
    assert page is not None
    return page


def type_into(page: QWidget, name: str, text: str) -> None:
    edit = next(
        one for one in page.findChildren(QLineEdit) if one.accessibleName() == name and one.isVisible()
    )
    edit.setText(text)


def is_offered(page: QWidget, text: str) -> bool:
    return any(one.text() == text and one.isVisible() for one in page.findChildren(QPushButton))


def test_a_station_is_lost_and_found(sides: tuple[Session, Session], show_shell: ShowShell) -> None:
    station, headquarters = sides
    page = page_of(show_shell(headquarters), Where.EXCHANGE)
    click(page, "It is lost or stolen …")
    type_into(page, "Why? The reason stays for good.", "Left in a taxi")
    click(page, "Mark as lost")

    assert loss_of(headquarters, station.own.station) is not None
    assert f"{station.own.station_name} is marked as lost" in words(page)
    assert "Lost: Left in a taxi" in words(page)
    assert not is_offered(page, "It is lost or stolen …")
    click(page, "It was found again …")
    click(page, "Believe it again")
    assert "(R111)" not in words(page)
    assert loss_of(headquarters, station.own.station) is not None  # a reason is asked for
    type_into(page, "Why? The reason stays for good.", "The driver brought it")
    click(page, "Believe it again")
    assert loss_of(headquarters, station.own.station) is None


def test_a_retired_station_is_told_by_a_receipt(
    sides: tuple[Session, Session], show_shell: ShowShell, *, answers: Answers, tmp_path: Path
) -> None:
    station, headquarters = sides
    page = page_of(show_shell(headquarters), Where.EXCHANGE)
    click(page, "Retire it …")
    type_into(page, "Why? The reason stays for good.", "The mission ends")
    click(page, "Retire for good")
    assert "Retired: it writes no more" in words(page)
    folder = tmp_path / "out"
    folder.mkdir()
    answers.places = [folder]
    click(page, "Write a receipt")
    (receipt,) = folder.glob("*.fbr")

    send = page_of(show_shell(station), Where.EXCHANGE)
    answers.places = [receipt]
    click(send, "Take in a receipt")

    assert "Headquarters has retired this station." in words(send)
    assert "This station is retired: headquarters takes nothing more in from it" in words(send)


def test_new_keys_and_the_question_before_one_is_destroyed(
    sides: tuple[Session, Session], show_shell: ShowShell, tmp_path: Path
) -> None:
    station, headquarters = sides
    page = page_of(show_shell(headquarters), Where.SECURITY)
    click(page, "Go on with new keys")
    click(page, "Make new keys")
    assert [one.epoch for one in own_keys(headquarters)] == [2, 1]
    assert f"{station.own.station_name} may still seal to it" in words(page)

    click(page, "Destroy …")
    assert f"{station.own.station_name} may still seal to it: give them a receipt first" in words(page)
    assert [one.epoch for one in own_keys(headquarters)] == [2, 1]
    click(page, "Destroy key 1 for good")

    assert [one.epoch for one in own_keys(headquarters)] == [2]
    assert "Key 1 is destroyed" in words(page)


def test_a_code_is_offered_and_the_station_hears_of_it(
    sides: tuple[Session, Session], show_shell: ShowShell, *, answers: Answers, tmp_path: Path
) -> None:
    station, headquarters = sides
    page = page_of(show_shell(headquarters), Where.EXCHANGE)
    of = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == "List")
    of.setCurrentIndex(of.findData("case_type"))
    assert of.currentText() == "Case type"
    type_into(page, "What officers read", "Online scam")
    type_into(page, "Its code", "online_scam")
    click(page, "Offer this code")
    assert "The list is changed: Online scam" in words(page)
    assert codes("case_type").get("online_scam") is not None

    save_operation(station, "Minotaur")
    sent = exchange.send(station, tmp_path, Silent()).path
    receipt = exchange.receive(headquarters, sent, Silent()).receipt_path
    send = page_of(show_shell(station), Where.EXCHANGE)
    answers.places = [receipt]
    click(send, "Take in a receipt")

    assert "Code lists were brought up to date." in words(send)
    assert "Word of headquarters" in words(send)
    stop = [one for one in page.findChildren(QPushButton) if one.accessibleName().endswith(": Online scam")]
    stop[-1].click()
    assert "online_scam" not in [one.code for one in codes("case_type").codes]


def test_whoever_does_not_lead_sees_none_of_it(
    sides: tuple[Session, Session], show_shell: ShowShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, headquarters = sides
    monkeypatch.setattr(Session, "role", property(lambda _self: Role.OFFICER))
    page = page_of(show_shell(headquarters), Where.EXCHANGE)
    assert not is_offered(page, "It is lost or stolen …")
    assert not is_offered(page, "Offer this code")
    assert not is_offered(page_of(show_shell(headquarters), Where.SECURITY), "Go on with new keys")
    assert enrol.standing(headquarters).stations


def test_who_persons_are_is_sent_and_taken_in_by_choice(
    sides: tuple[Session, Session],
    show_shell: ShowShell,
    *,
    answers: Answers,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    station, headquarters = sides
    person = save_person(station)
    seal(station, person)
    carry(station, headquarters, tmp_path / "stick")
    appoint(headquarters, Role.LIAISON)
    out = tmp_path / "out"
    out.mkdir()

    send = page_of(show_shell(station), Where.EXCHANGE)
    (choice,) = send.findChildren(LeavingChoice)
    choice.choose(Profile.IDENTITY)
    answers.places = [out]
    click(send, "Write with identity")
    qtbot.waitUntil(lambda: "Opening an identity needs its reason." in words(send), timeout=30_000)
    assert list(out.iterdir()) == []
    type_into(send, "Why? It stays with each person, so name nobody.", "Reunion of the family")
    click(send, "Write with identity")
    qtbot.waitUntil(lambda: "With it who 1 person is." in words(send), timeout=30_000)
    (file,) = out.glob("*.fbi")
    assert "With it who 1 person is. Only headquarters can open it." in words(send)
    assert "Reunion of the family" in words(send)

    page = page_of(show_shell(headquarters), Where.EXCHANGE)
    answers.places = [file]
    click(page, "Take in who persons are")
    assert "It opens to the victim liaison now: 1." in words(page)

    seal(headquarters, save_person(headquarters))  # the card goes with the last who is kept
    erase(headquarters, person, "She asked for it")
    answers.places = [file]
    click(page, "Take in who persons are")
    assert "It opens to the victim liaison now: 0. Erased, and not kept: 1." in words(page)


def test_what_waits_for_a_second_officer_is_listed(
    sides: tuple[Session, Session], show_shell: ShowShell
) -> None:
    _, headquarters = sides
    second = NewOfficer("Noor Haddad", Role.HEADQUARTERS, Sensitive("nine brown otters swim upstream"))
    appoint_officer(headquarters, second)
    record = save_operation(headquarters, "Ariadne")
    with pytest.raises(NeedsSecond):
        erase(headquarters, record, "She asked for it")

    page = page_of(show_shell(headquarters), Where.EXCHANGE)
    assert "Waits for a second officer" in words(page)
    assert "Erase a record" in words(page)
    assert is_offered(page, "Ariadne")
