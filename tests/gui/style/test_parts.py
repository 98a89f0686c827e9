"""Parts do what they say, by keyboard too, and each tells a screen reader what it is."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.gui import parts, style
from fieldbook.gui.tongue import turn
from tests.gui.style.conftest import Show


def _rail() -> QWidget:
    rail = parts.Rail("Fieldbook", name="Places")
    rail.add(parts.RailEntry(key="send", label="Send", icon="send"))
    rail.add(parts.RailEntry(key="lock", label="Lock now", icon="lock", is_place=False), at_foot=True)
    rail.set_badge("send", 120, "120 records wait")
    rail.set_current("send")
    rail.set_person("Insp. A. Hoxha", "Recorder")
    return rail


def _problems() -> QWidget:
    banner = parts.ProblemBanner()
    banner.show_problems("2 problems", ["Write the town", "Write how much was seized"])
    return banner


def _notice() -> QWidget:
    banner = parts.NoticeBanner(parts.NoticeKind.WARN, "No connection", "You can keep working.")
    banner.offer("Write to a drive", "usb")
    banner.offer_close("Put this away")
    return banner


def _toast() -> QWidget:
    window = QWidget()
    window.setAccessibleName("Window")
    parts.Toast(window).show_message("Item 3 removed", action="Undo")
    return window


def _tabs() -> QWidget:
    tabs = parts.SegmentedTabs("State", [("all", "All"), ("drafts", "Drafts")])
    tabs.set_count("drafts", 4)
    return tabs


def _empty() -> QWidget:
    empty = parts.EmptyState("clipboard-list", "No operations yet", "Begin with the first one.")
    empty.offer("New operation")
    return empty


def _panel() -> QWidget:
    panel = parts.CentredPanel()
    panel.show_heading("Locked", "Your draft is saved.")
    panel.body.addWidget(parts.PassphraseEdit("Passphrase", show_text="Show", hide_text="Hide"))
    panel.show_footnote("All records are encrypted.")
    return panel


def _header() -> QWidget:
    header = parts.PageHeader("Operations", "148 records")
    header.add_leading(parts.IconButton("arrow-left", "Back"))
    header.add_trailing(parts.primary_button("New operation", "plus"))
    return header


def _status() -> QWidget:
    bar = parts.StatusBar("Status")
    bar.show_left("Offline", icon="cloud-off", role="warn")
    bar.show_right("Encrypted", icon="lock", role="ok")
    bar.show_hint("Ctrl+K commands")
    return bar


def _field() -> QWidget:
    field = parts.FieldFrame("Place", QLineEdit(), mark="optional", help_text="A town.")
    field.show_problem("Write the town.")
    return field


MAKERS: dict[str, Callable[[], QWidget]] = {
    "rail": _rail,
    "problems": _problems,
    "notice": _notice,
    "toast": _toast,
    "tabs": _tabs,
    "empty": _empty,
    "panel": _panel,
    "header": _header,
    "status": _status,
    "field": _field,
    "card": lambda: parts.Card("Seizures", "3 items"),
    "search": lambda: parts.SearchBox("Search", clear_text="Empty the search"),
    "passphrase": lambda: parts.PassphraseEdit("Passphrase", show_text="Show", hide_text="Hide"),
    "scroll": lambda: parts.ScrollPage("Answers"),
    "primary": lambda: parts.primary_button("Save", "check"),
    "secondary": lambda: parts.secondary_button("Close"),
    "link": lambda: parts.link_button("Discard", "trash-2"),
    "danger": lambda: parts.danger_button("Shred", "trash-2"),
    "icon": lambda: parts.IconButton("copy", "Copy"),
} | {
    f"chip {state.value}": partial(parts.StatusChip, state, state.value.capitalize())
    for state in parts.ChipState
}


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


DIRECTIONS = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
every_part = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS.keys())


def _said(widget: QWidget) -> str:
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name)


@every_part
def test_a_part_and_all_that_can_be_operated_in_it_has_a_name(
    make: Callable[[], QWidget], show: Show
) -> None:
    part = make()
    show(part)
    operable = [
        widget
        for widget in part.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.isHidden()
    ]

    assert [widget for widget in (part, *operable) if not _said(widget)] == []


@every_part
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("direction", DIRECTIONS, ids=["ltr", "rtl"])
def test_a_part_paints_in_both_schemes_and_directions(
    make: Callable[[], QWidget],
    show: Show,
    *,
    scheme: str,
    direction: Qt.LayoutDirection,
) -> None:
    """Also when the look changes under it while it is shown."""
    window = show(make())

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    turn(app, direction)
    style.apply(app, scheme=scheme, resources=style.look().resources, touch=True)

    assert not window.grab().isNull()


class TestTheProblemBanner:
    def test_takes_the_focus_and_leads_on_to_each_line_by_tab(self, show: Show, qtbot: QtBot) -> None:
        banner = parts.ProblemBanner()
        field = QLineEdit()
        show(banner, field)
        field.setFocus()

        banner.show_problems("2 problems", ["Write the town", "Write how much"])
        assert banner.hasFocus()

        for line in banner.lines:
            QTest.keyClick(_focused(), Qt.Key.Key_Tab)
            assert line.hasFocus()

        QTest.keyClick(_focused(), Qt.Key.Key_Tab)
        assert field.hasFocus()

    def test_says_which_line_was_chosen(self, show: Show, qtbot: QtBot) -> None:
        banner = parts.ProblemBanner()
        show(banner)
        banner.show_problems("2 problems", ["Write the town", "Write how much"])

        with qtbot.waitSignal(banner.problem_chosen) as signal:
            QTest.keyClick(banner.lines[1], Qt.Key.Key_Return)

        assert signal.args == [1]

    def test_reads_all_its_lines_aloud(self, dressed: QApplication, qtbot: QtBot) -> None:
        banner = parts.ProblemBanner()
        qtbot.addWidget(banner)

        banner.show_problems("2 problems", ["Write the town", "Write how much"])

        assert banner.accessibleName() == "2 problems"
        assert banner.accessibleDescription() == "Write the town\nWrite how much"

    def test_goes_away_when_nothing_is_left(self, show: Show) -> None:
        banner = parts.ProblemBanner()
        show(banner)
        banner.show_problems("1 problem", ["Write the town"])

        banner.show_problems("", [])

        assert banner.isHidden()
        assert banner.lines == ()

    def test_gives_a_long_sentence_as_many_lines_as_it_needs(self, show: Show) -> None:
        banner = parts.ProblemBanner()
        show(banner, width_px=400)

        banner.show_problems("1 problem", ["Write the town, the border crossing or the coordinates " * 3])

        line = banner.lines[0]
        assert line.heightForWidth(300) > 3 * line.fontMetrics().height()


class TestTheToast:
    def test_goes_away_by_itself(self, show: Show, qtbot: QtBot) -> None:
        window = show(QLabel("A page"))
        toast = parts.Toast(window, shown_ms=20)

        toast.show_message("Item 3 removed")

        assert toast.isVisible()
        qtbot.waitUntil(toast.isHidden)

    def test_stays_eight_seconds_unless_told_otherwise(self, show: Show) -> None:
        toast = parts.Toast(show(QLabel("A page")))

        assert toast._timer.interval() == 8000

    def test_leaves_the_focus_where_it_is(self, show: Show) -> None:
        box = QLineEdit()
        window = show(box)
        box.setFocus()

        parts.Toast(window).show_message("Item 3 removed", action="Undo")

        assert box.hasFocus()

    def test_says_that_its_button_was_pressed(self, show: Show, qtbot: QtBot) -> None:
        toast = parts.Toast(show(QLabel("A page")))
        toast.show_message("Item 3 removed", action="Undo")

        with qtbot.waitSignal(toast.acted):
            QTest.mouseClick(toast._button, Qt.MouseButton.LeftButton)

        assert toast.isHidden()

    def test_keeps_to_the_window(self, show: Show) -> None:
        window = show(QLabel("A page"), width_px=900, height_px=500)
        toast = parts.Toast(window)
        toast.show_message("A sentence that is too long for one line of a narrow window. " * 3)

        window.resize(500, 400)

        assert window.rect().contains(toast.geometry())


class TestTheTabs:
    def test_arrow_keys_choose(self, show: Show, qtbot: QtBot) -> None:
        tabs = parts.SegmentedTabs("State", [("all", "All"), ("drafts", "Drafts")])
        show(tabs)
        tabs.segment("all").setFocus()

        with qtbot.waitSignal(tabs.chosen) as signal:
            QTest.keyClick(tabs.segment("all"), Qt.Key.Key_Right)

        assert signal.args == ["drafts"]
        assert tabs.current() == "drafts"

    def test_a_click_chooses_once(self, show: Show, qtbot: QtBot) -> None:
        tabs = parts.SegmentedTabs("State", [("all", "All"), ("drafts", "Drafts")])
        show(tabs)
        heard: list[str] = []
        tabs.chosen.connect(heard.append)

        QTest.mouseClick(tabs.segment("drafts"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(tabs.segment("drafts"), Qt.MouseButton.LeftButton)

        assert heard == ["drafts"]

    def test_setting_the_current_one_says_nothing(self, dressed: QApplication, qtbot: QtBot) -> None:
        tabs = parts.SegmentedTabs("State", [("all", "All"), ("drafts", "Drafts")])
        qtbot.addWidget(tabs)

        with qtbot.assertNotEmitted(tabs.chosen):
            tabs.set_current("drafts")

        assert tabs.segment("drafts").isChecked()

    def test_a_count_is_read_aloud(self, dressed: QApplication, qtbot: QtBot) -> None:
        tabs = parts.SegmentedTabs("State", [("all", "All")])
        qtbot.addWidget(tabs)

        tabs.set_count("all", 1370)

        assert tabs.segment("all").accessibleName() == "All, 1370"


class TestTheSearch:
    def test_speaks_once_the_fingers_rest(self, show: Show, qtbot: QtBot) -> None:
        search = parts.SearchBox("Search", clear_text="Empty", pause_ms=20)
        show(search)
        heard: list[str] = []
        search.searched.connect(heard.append)

        QTest.keyClicks(search, "qafe")
        qtbot.waitUntil(lambda: bool(heard))

        assert heard == ["qafe"]

    def test_esc_empties_it(self, show: Show, qtbot: QtBot) -> None:
        search = parts.SearchBox("Search", clear_text="Empty", pause_ms=0)
        show(search)
        search.setText("qafe")
        assert search.button.isVisible()

        QTest.keyClick(search, Qt.Key.Key_Escape)

        assert search.text() == ""
        assert not search.button.isVisible()
