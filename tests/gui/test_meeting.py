"""A plate that is here already: a quiet line under the question, the way there, and the way back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldbook.base.problem import Path as Place_
from fieldbook.gui.fields import Question
from fieldbook.gui.meeting.marks import MetLine
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services import browse, drafting
from fieldbook.services.session import Session
from tests.services.reconcile.test_meeting import CAR, car, writing
from tests.toolkit.vaults import found, save, save_operation

ShowShell = Callable[[Session], Shell]
PLATE: Place_ = ("items", 0, "plate")


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "vault")
    yield session
    session.close()


def question(page: FormPage) -> Question:
    asked = page.question(PLATE)
    assert asked is not None
    return asked


def line(page: FormPage) -> MetLine | None:
    return next((one for one in page.findChildren(MetLine) if not one.isHidden()), None)


def test_it_is_told_under_the_question_and_leads_there_and_back(
    station: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    operation = save_operation(station)
    one = save(station, "seizure", **car(operation, CAR))
    draft = writing(station, "seizure", **car(operation, {**CAR, "plate": ""}))
    drafting.keep(station, draft)
    shell = show_shell(station)
    shell.presenter.go(Place(Where.DRAFT, draft.record))
    page = shell.page
    assert isinstance(page, FormPage)
    page.presenter.typed(PLATE, "aa123bb")

    qtbot.waitUntil(lambda: line(page) is not None)
    shown = line(page)
    assert shown is not None
    title = browse.read(station, one).row.title
    assert title in " ".join(label.text() for label in shown.findChildren(QLabel))
    described = [widget.accessibleDescription() for widget in question(page).field.names()]
    assert all(title in text for text in described)

    shown.open_button.click()
    assert shell.presenter.place == Place(Where.RECORD, one)
    shell.presenter.back()

    assert isinstance(shell.page, FormPage)
    assert shell.page.presenter.draft.record == draft.record
    assert shell.page.presenter.draft.typed_at(PLATE) == "aa123bb"


def test_it_goes_when_it_is_not_the_same_and_does_not_come_back(
    station: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    operation = save_operation(station)
    save(station, "seizure", **car(operation, CAR))
    draft = writing(station, "seizure", **car(operation, CAR))
    drafting.keep(station, draft)
    shell = show_shell(station)
    shell.presenter.go(Place(Where.DRAFT, draft.record))
    page = shell.page
    assert isinstance(page, FormPage)
    qtbot.waitUntil(lambda: line(page) is not None)
    shown = line(page)
    assert shown is not None

    shown.apart_button.click()

    assert line(page) is None
    page.save()
    assert browse.row(station, draft.record) is not None
