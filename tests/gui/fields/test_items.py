"""The items of a seizure: the sort of a row chooses its questions, and the keyboard is enough."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbook.base.problem import Path as Place
from fieldbook.forms.kind import Typed
from fieldbook.gui.fields.question import Question
from fieldbook.gui.fields.written import TextField
from fieldbook.gui.presenters.places import Place as Window
from fieldbook.gui.presenters.places import Where
from fieldbook.gui.views.form_page import FormPage
from fieldbook.services import drafting
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.fields.keys import press
from tests.toolkit.vaults import found

PHONE: dict[str, Typed] = {
    "category": "devices",
    "exhibit_no": "A-1",
    "what": "phone",
    "pieces": "1",
    "serial": "35-1",
}
OpenItems = Callable[..., FormPage]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "station")
    yield session
    session.close()


@pytest.fixture
def open_items(session: Session, show_shell: ShowShell) -> OpenItems:
    def open_page(*rows: dict[str, Typed], category: str = "several") -> FormPage:
        draft = drafting.new(session, "seizure", category=category)
        items: list[Typed] = [*rows]
        drafting.keep(session, draft.with_typed(("items",), items))
        shell = show_shell(session)
        shell.presenter.go(Window(Where.DRAFT, draft.record))
        assert isinstance(shell.page, FormPage)
        return shell.page

    return open_page


def shown(page: FormPage, path: Place) -> bool:
    question = page.question(path)
    return question is not None and not question.isHidden()


def asked(page: FormPage, path: Place) -> Question:
    question = page.question(path)
    assert question is not None
    return question


def items(page: FormPage) -> Typed:
    return page.presenter.draft.typed["items"]


def test_the_sort_of_a_row_chooses_its_questions(open_items: OpenItems) -> None:
    page = open_items(PHONE, {"category": "vehicles"})

    assert shown(page, ("items", 0, "serial"))
    assert not shown(page, ("items", 0, "plate"))
    assert shown(page, ("items", 1, "plate"))

    page.presenter.typed(("items", 1, "category"), "cash")

    assert not shown(page, ("items", 1, "plate"))
    assert shown(page, ("items", 1, "currency"))


def test_questions_that_are_not_put_are_not_even_made(open_items: OpenItems) -> None:
    """A row has sixty; forty rows of all of them would take seconds."""
    page = open_items(PHONE)

    assert page.question(("items", 0, "plate")) is None


def test_several_sorts_have_no_figure(open_items: OpenItems) -> None:
    assert not shown(open_items(PHONE), ("quantity",))
    assert shown(open_items(category="drugs"), ("quantity",))


def test_a_unit_is_offered_that_the_sort_has(open_items: OpenItems) -> None:
    page = open_items({"category": "fuel"})
    field = asked(page, ("items", 0, "unit")).field

    assert {offer.key for offer in field.offers("")} == {  # type: ignore[attr-defined]  # a list to pick from
        *("LTR", "MLT", "KGM", "GRM", "MGM", "TNE", "LBR", "ONZ", "H87", "item", "package")
    }


def test_a_repeated_row_asks_for_what_is_its_own(open_items: OpenItems) -> None:
    page = open_items(PHONE)
    asked(page, ("items", 0, "what")).take_focus()

    press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    copied = {name: typed for name, typed in PHONE.items() if name != "serial"}
    assert items(page) == [PHONE, {**copied, "exhibit_no": "A-2"}]
    exhibit = asked(page, ("items", 1, "exhibit_no")).field
    assert isinstance(exhibit, TextField)
    assert exhibit.line.text() == "A-2"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert asked(page, ("items", 1, "serial")).isAncestorOf(focused)


def test_a_row_repeated_in_the_middle_leaves_the_others_as_they_are(open_items: OpenItems) -> None:
    page = open_items(PHONE, {"category": "cash", "currency": "EUR"})
    asked(page, ("items", 0, "what")).take_focus()

    press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    assert not shown(page, ("items", 1, "currency"))
    assert shown(page, ("items", 2, "currency"))


def test_enter_goes_on_and_from_the_last_question_to_a_new_row(open_items: OpenItems) -> None:
    page = open_items({"category": "cash"})
    asked(page, ("items", 0, "notes")).take_focus()

    press(Qt.Key.Key_Return)

    last = asked(page, ("items", 0, "item_status"))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert last.isAncestorOf(focused)

    press(Qt.Key.Key_Return)

    assert items(page) == [{"category": "cash"}, {"category": "cash"}]
    assert shown(page, ("items", 1, "currency"))


def test_the_first_row_is_of_the_sort_of_the_seizure(open_items: OpenItems) -> None:
    page = open_items(category="drugs")

    page.add_row()

    assert items(page) == [{"category": "drugs"}]


def test_several_is_no_sort_that_a_row_begins_with(open_items: OpenItems) -> None:
    page = open_items()

    page.add_row()

    assert items(page) == [{}]


def test_rows_take_the_room_that_they_need(open_items: OpenItems, qtbot: QtBot) -> None:
    """A layout that remembers an older height shows nothing of them."""
    page = open_items(PHONE)
    for _ in range(4):
        asked(page, ("items", 0, "what")).take_focus()
        press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    def as_high_as_wanted() -> bool:
        questions = [asked(page, ("items", at, "serial")) for at in range(5)]
        return all(one.height() >= one.minimumSizeHint().height() for one in questions)

    qtbot.waitUntil(as_high_as_wanted)
