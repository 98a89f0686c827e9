"""The page on which a record is written, as a person meets it."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.errors import DiskFull
from fieldbook.catalogue import CATALOGUE
from fieldbook.gui import style
from fieldbook.gui.fields.chips import RemovableChip
from fieldbook.gui.form.reading import stops
from fieldbook.gui.parts import LinkLine
from fieldbook.gui.tongue import turn
from fieldbook.gui.views.form_page import make_form_page
from fieldbook.services import browse, drafting
from fieldbook.services.session import Session
from tests.gui.conftest import OpenForm, ShowForm, line_of
from tests.gui.fields.keys import focused, press, write
from tests.toolkit.vaults import RESOURCES, found, save_operation
from tests.unit.gui.presenters.form_fakes import RECORD, SOME_89, THESEUS, FakeDesk

if TYPE_CHECKING:
    from fieldbook.forms.kind import Typed

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = found(tmp_path / "vault")
    yield opened
    opened.close()


class TestByKeyboard:
    def test_an_outcome_is_written_without_the_mouse(
        self, open_form: OpenForm, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        page = open_form("outcome")
        for letters in ("thes", "person check", "at the port", "approx", "89", "some", "pers", "europol"):
            write(letters)
            press(Qt.Key.Key_Tab)

        with qtbot.waitSignal(page.saved):
            press(Qt.Key.Key_S, CONTROL)

        assert desk.saved[0].typed == {
            "operation": THESEUS,
            "measure": "person_check",
            "detail": "at the port",
            "figure": SOME_89,
        }

    def test_tab_follows_the_order_of_reading_also_through_what_came_later(self, open_form: OpenForm) -> None:
        page = open_form("outcome", measure="arrest")
        tops = [
            stop.mapTo(page, stop.rect().topLeft()).y() // 60 for stop in stops(page.page) if stop.isVisible()
        ]
        assert tops == sorted(tops)

    def test_a_new_row_stands_in_the_order_of_tab(self, open_form: OpenForm, qtbot: QtBot) -> None:
        page = open_form("operation", name="Theseus")
        line_of(page, "name").setFocus()
        press(Qt.Key.Key_I, CONTROL)
        qtbot.waitUntil(lambda: not page.ordering.isActive())

        for path in (("aliases", 0, "language"), ("aliases", 0, "script"), ("aliases", 0, "used_by")):
            press(Qt.Key.Key_Tab)
            assert focused() is line_of(page, *path)

    def test_a_new_row_is_in_sight(self, open_form: OpenForm, qtbot: QtBot) -> None:
        page = open_form("operation", name="Theseus", agencies=[{"name": "Police"}] * 4)
        line_of(page, "agencies", 3, "name").setFocus()
        press(Qt.Key.Key_I, CONTROL)
        port = page.page.viewport()
        new = line_of(page, "agencies", 4, "name")
        qtbot.waitUntil(lambda: port.rect().contains(new.mapTo(port, new.rect().bottomLeft())))

    def test_escape_closes_first_the_list_then_the_page(
        self, open_form: OpenForm, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        page = open_form("outcome")
        write("t")
        press(Qt.Key.Key_Escape)
        with qtbot.waitSignal(page.closed):
            press(Qt.Key.Key_Escape)
        assert desk.kept[-1].typed["operation"] == "t"

    @pytest.mark.qt_log_ignore("This plugin does not support")
    def test_the_reasons_for_no_answer_open_at_a_key(self, open_form: OpenForm, qtbot: QtBot) -> None:
        page = open_form("outcome")
        line_of(page, "detail").setFocus()
        press(Qt.Key.Key_M, CONTROL)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        press(Qt.Key.Key_Down, at=menu)
        press(Qt.Key.Key_Return, at=menu)
        assert page.presenter.draft.typed["detail"] == {"missing": "unknown"}
        qtbot.waitUntil(lambda: isinstance(page.focusWidget(), RemovableChip))


class TestConditions:
    def test_a_section_comes_with_its_first_question_and_goes_with_the_last(
        self, open_form: OpenForm
    ) -> None:
        page = open_form("outcome")
        assert page.question(("offences",)) is None

        page.presenter.typed(("measure",), "arrest")
        offences = page.question(("offences",))
        assert offences is not None
        assert offences.isVisible()

        page.presenter.typed(("measure",), "person_check")
        assert not offences.isVisible()
        assert not page.outline.lines[2].isVisible()

    def test_a_late_question_shows_what_the_draft_holds(self, open_form: OpenForm) -> None:
        page = open_form("outcome", offences=["ICCS:02041"])
        page.presenter.typed(("measure",), "arrest")
        offences = page.question(("offences",))
        assert offences is not None
        assert page.presenter.draft.typed["offences"] == ["ICCS:02041"]


class TestProblems:
    def test_a_save_leads_to_the_list_and_the_list_to_the_question(
        self, open_form: OpenForm, desk: FakeDesk
    ) -> None:
        page = open_form("operation", agencies=[{"name": "Police"}, {"role": "lead"}])
        press(Qt.Key.Key_S, CONTROL)
        assert focused() is page.banner
        assert [line.words for line in page.banner.lines] == [
            "Write the name of the operation.",
            "Agency 2: Write the agency's name.",
        ]

        page.banner.lines[1].click()

        assert focused() is line_of(page, "agencies", 1, "name")
        assert desk.saved == []

    def test_what_fits_any_list_says_which_question_it_is_about(self, open_form: OpenForm) -> None:
        """Two lines said "Choose one of the list.", and nobody could tell them apart."""
        page = open_form("seizure", operation=THESEUS, category="rdrug", subcategory="nothing of it")
        page.save()

        told = [line.words for line in page.banner.lines]
        assert told[:2] == ["Sort of thing: Choose one of the list.", "More exactly: Choose one of the list."]

    def test_the_same_words_stand_at_the_question(self, open_form: OpenForm) -> None:
        page = open_form("operation")
        page.save()
        assert line_of(page, "name").accessibleDescription().endswith("Write the name of the operation.")

    def test_a_part_that_is_folded_away_is_opened_for_its_problem(self, open_form: OpenForm) -> None:
        page = open_form("outcome", figure=SOME_89)
        page.presenter.typed(("figure", "as_of"), "yesteryear")
        page.save()
        as_of = page.question(("figure", "as_of"))
        assert as_of is not None
        assert as_of.isVisible()
        assert as_of.problem is not None

    def test_a_warning_is_overridden_where_it_stands(
        self, open_form: OpenForm, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        one = {"qualifier": "exact", "value": "1", "unit": "person"}
        page = open_form(
            "referral", operation=THESEUS, services=["safe_shelter"], consent="overridden_vital", people=one
        )
        page.save()
        page.banner.lines[0].click()
        qtbot.waitUntil(lambda: not page.ordering.isActive())
        press(Qt.Key.Key_Tab)
        write("Danger to life")
        press(Qt.Key.Key_Return, CONTROL)
        assert list(desk.saved[0].overrides.values()) == ["Danger to life"]

    def test_what_is_missing_is_listed_softly_and_leads_there(self, open_form: OpenForm) -> None:
        page = open_form("operation", name="Theseus")
        line = next(line for line in page.gaps.findChildren(LinkLine) if "first day" in line.words)
        line.click()
        assert focused() is line_of(page, "starts_on")


class TestDrafts:
    def test_the_draft_is_kept_once_the_fingers_rest(
        self, open_form: OpenForm, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        page = open_form("operation")
        write("Theseus")
        qtbot.waitUntil(lambda: bool(desk.kept), timeout=1500)
        assert desk.kept[-1].typed["name"] == "Theseus"
        assert page.kept.text.startswith("Draft saved ")

    def test_a_page_that_cannot_keep_does_not_close(
        self, open_form: OpenForm, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        page = open_form("operation")
        write("Theseus")
        desk.refuses = DiskFull(place="the vault")
        with qtbot.assertNotEmitted(page.closed):
            page.leave()
        assert page.refusal.isVisible()


class TestChanging:
    def test_a_saved_record_asks_why_and_offers_its_history(self, open_form: OpenForm, qtbot: QtBot) -> None:
        page = open_form("operation", name="Theseus", parents=("ab" * 32,))
        with qtbot.waitSignal(page.history_wanted) as wanted:
            page.history_button.click()
        assert wanted.args == [RECORD]

        page.save()
        page.banner.lines[0].click()
        assert focused() is page.reason_line
        write("Counted again")
        with qtbot.waitSignal(page.saved):
            press(Qt.Key.Key_S, CONTROL)

    def test_a_new_record_does_not(self, open_form: OpenForm) -> None:
        page = open_form("operation")
        assert not page.history_button.isVisible()
        assert not page.reason_line.isVisible()

    def test_another_one_follows_with_the_same_operation(self, open_form: OpenForm, qtbot: QtBot) -> None:
        page = open_form("outcome", operation=THESEUS, measure="person_check", figure=SOME_89)
        with qtbot.waitSignal(page.another) as following:
            page.again_button.click()
        assert following.args[0].typed["operation"] == THESEUS


def test_the_way_to_a_warning_ends_where_its_reason_is_typed(open_form: OpenForm, qtbot: QtBot) -> None:
    """All of the question is in sight, not only the box with the cursor."""
    quantity: Typed = {"qualifier": "exact", "value": "9000", "unit": "KGM", "status": "preliminary"}
    page = open_form("seizure", operation=THESEUS, category="drugs", exhibit_no="A-1", quantity=quantity)
    page.save()
    page.banner.lines[0].click()

    number = page.question(("quantity", "value"))
    assert number is not None
    reason = number.findChildren(QLineEdit)[-1]
    assert reason.accessibleName() == "Why it is right all the same"
    qtbot.waitUntil(lambda: reason.visibleRegion().boundingRect().height() == reason.height())


class TestOutline:
    def test_a_press_leads_to_the_first_question_of_the_section(self, open_form: OpenForm) -> None:
        page = open_form("outcome")
        page.outline.lines[1].click()
        assert focused() is line_of(page, "figure", "qualifier")

    def test_a_narrow_page_does_without_and_never_scrolls_sideways(
        self, open_form: OpenForm, qtbot: QtBot
    ) -> None:
        page = open_form("outcome", measure="arrest", figure={**SOME_89, "quote": "some 89"})
        page.resize(640, 600)
        qtbot.waitUntil(lambda: not page.outline.isVisible())
        assert page.page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("form", [form.id for form in CATALOGUE])
def test_every_form_fits_and_paints_in_the_dark_for_fingers_from_right_to_left(
    look: QApplication, open_form: OpenForm, form: str
) -> None:
    turn(look, Qt.LayoutDirection.RightToLeft)
    style.apply(look, scheme="dark", resources=RESOURCES, touch=True)
    page = open_form(form)
    page.save()
    assert not page.grab().isNull()
    assert page.page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("form", ["outcome", "seizure"])
def test_a_form_opens_before_a_person_notices(open_form: OpenForm, form: str) -> None:
    """The budget is 150 ms on a laptop, told as work done beside that of plain lines in the same run."""
    open_form(form)  # icons and letters are drawn once

    took = min(_work_s(lambda: open_form(form)) for _ in range(3))

    assert took < 3 * min(_work_s(_show_plain_lines) for _ in range(3))


def _work_s(do: Callable[[], object]) -> float:
    begun_s = time.process_time()
    do()
    return time.process_time() - begun_s


def _show_plain_lines() -> None:
    holder = QWidget()
    form = QFormLayout(holder)
    for at in range(300):
        form.addRow(QLabel(f"Question {at}"), QLineEdit())
    holder.show()
    holder.grab()
    holder.close()


class TestOverARealVault:
    def test_a_draft_survives_and_a_save_is_one_record(
        self, show_form: ShowForm, session: Session, qtbot: QtBot
    ) -> None:
        theseus = save_operation(session)
        draft = drafting.new(session, "outcome")
        page = show_form(make_form_page(session, draft))
        for letters in ("thes", "person check", "", "exact", "44", "", "pers"):
            write(letters)
            press(Qt.Key.Key_Tab)
        page.flush()
        resumed = drafting.resume(session, draft.record)
        assert resumed is not None
        assert resumed.typed["operation"] == theseus

        again = show_form(make_form_page(session, resumed))
        assert line_of(again, "operation").text() == "Theseus"
        with qtbot.waitSignal(again.saved):
            again.save()

        row = browse.row(session, draft.record)
        assert row is not None
        assert row.title == "Person check: 44 persons"
        assert drafting.open_drafts(session) == []

    def test_a_saved_record_is_changed_with_its_reason(self, show_form: ShowForm, session: Session) -> None:
        theseus = save_operation(session)
        page = show_form(make_form_page(session, drafting.amend(session, theseus)))
        press(Qt.Key.Key_A, CONTROL)
        write("Tezeu")
        page.reason_line.setFocus()
        write("Its own spelling")
        page.save_and_add()
        assert browse.titles(session)(theseus) == "Tezeu"


def test_a_page_is_made_of_widgets_that_are_all_named(open_form: OpenForm) -> None:
    page = open_form("seizure", category="drugs")
    page.save()
    nameless = [stop for stop in stops(page) if not (stop.accessibleName() or stop.property("text"))]
    assert nameless == []
