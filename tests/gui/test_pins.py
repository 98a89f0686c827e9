"""Answers that are kept for the next record, as a person at the keyboard meets them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbook.gui import style
from fieldbook.gui.fields import Question
from fieldbook.gui.views.form_page import FormPage, make_form_page
from fieldbook.services import drafting
from fieldbook.services.entry.beginning import begin
from fieldbook.services.session import Session
from tests.gui.conftest import ShowForm
from tests.gui.fields.keys import focused, press, write
from tests.toolkit.vaults import found, save_operation

RESOURCES = Path(__file__).parents[2] / "resources"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

New = Callable[[str], FormPage]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = found(tmp_path / "vault")
    yield opened
    opened.close()


@pytest.fixture
def new(session: Session, show_form: ShowForm) -> Iterator[New]:
    """The page of a new record, in an active window."""
    opened: list[FormPage] = []

    def open_page(form: str) -> FormPage:
        opened.append(show_form(make_form_page(session, begin(session, form))))
        return opened[-1]

    yield open_page
    for page in opened:  # the question that is left says so while the vault is open
        page.close()
        page.flush()


def at(page: FormPage, name: str) -> Question:
    found_there = page.question((name,))
    assert found_there is not None
    return found_there


def described(question: Question) -> str:
    return question.field.names()[0].accessibleDescription()


def keep_here() -> None:
    press(Qt.Key.Key_K, CONTROL | SHIFT)


def test_an_answer_is_kept_at_a_key_and_stands_in_the_next_record(session: Session, new: New) -> None:
    page = new("seizure")
    at(page, "category").take_focus()
    write("firearms")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab, SHIFT)
    keep_here()

    pin = at(page, "category").pin
    assert pin is not None
    assert pin.isChecked()
    assert "Kept" in pin.accessibleName()
    assert "kept for the next record" in described(at(page, "category"))
    assert page.kept_line.isVisible()
    assert "Sort of thing" in page.kept_line.said.text

    following = new("seizure")
    assert following.presenter.draft.typed["category"] == "firearms"
    assert "kept for the next record" in described(at(following, "category"))
    assert following.presenter.draft.typed_at(("quantity", "unit")) == "firearm"


def test_the_same_key_and_one_press_for_all_let_go(session: Session, new: New) -> None:
    page = new("seizure")
    for name in ("category", "taken_by"):
        at(page, name).take_focus()
        keep_here()
    at(page, "taken_by").take_focus()
    keep_here()
    assert page.kept_line.said.text.endswith("Sort of thing")

    page.kept_line.let_go.click()

    assert not page.kept_line.isVisible()
    assert "kept" not in described(at(page, "category"))
    assert not new("seizure").kept_line.isVisible()


def test_a_pin_has_no_place_where_somebody_could_be_named(new: New) -> None:
    page = new("referral")
    assert at(page, "operation").pin is not None
    assert [
        name
        for card in page._cards
        for name, question in card.questions.items()
        if question.pin is not None and question.kind.sensitive
    ] == []


def test_a_record_after_another_begins_behind_its_operation_and_says_so(session: Session, new: New) -> None:
    first = new("operation")
    write("Theseus")
    first.save()

    page = new("seizure")

    assert at(page, "category").isAncestorOf(focused())
    assert "as in the record before" in described(at(page, "operation"))
    press(Qt.Key.Key_Tab, SHIFT)
    assert at(page, "operation").isAncestorOf(focused())
    write("x")
    assert "as in the record before" not in described(at(page, "operation"))


def test_a_saved_record_that_is_changed_has_no_pins(
    session: Session, qapp: QApplication, qtbot: QtBot
) -> None:
    style.apply(qapp, scheme="light", resources=RESOURCES)
    page = make_form_page(session, drafting.amend(session, save_operation(session)))
    qtbot.addWidget(page)
    assert at(page, "name").pin is None
    assert not page.kept_line.isVisible()


def test_saving_takes_the_line_that_is_meant(session: Session, new: New, qtbot: QtBot) -> None:
    save_operation(session)
    page = new("seizure")
    for typed in ("thes", "drugs", "", "", "", "", "12", ""):
        write(typed)
        press(Qt.Key.Key_Tab)
    write("kg")

    with qtbot.waitSignal(page.saved):
        press(Qt.Key.Key_S, CONTROL)

    assert page.presenter.draft.typed_at(("quantity", "unit")) == "KGM"
