"""Lines of two scripts keep the order of reading."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCursor, QTextLayout
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.said import said
from fieldbook.gui import style, tongue
from fieldbook.gui.direction import (
    broken,
    directed,
    filled,
    in_line,
    in_two,
    listed,
    reads_leftwards,
    unmarked,
)
from fieldbook.gui.parts import (
    ElidedLabel,
    LineEdit,
    LinkLine,
    NoticeBanner,
    NoticeKind,
    TextEdit,
    make_label,
)
from fieldbook.gui.tongue import turn
from tests.toolkit.vaults import RESOURCES

KEYS = "Enter للفتح"
WIDE_PX = 300
Move = QTextCursor.MoveOperation


@pytest.fixture
def mirrored(look: QApplication) -> Iterator[None]:
    """The window reads from right to left."""
    turn(look, Qt.LayoutDirection.RightToLeft)
    yield
    turn(look, Qt.LayoutDirection.LeftToRight)


def shown(qtbot: QtBot, text: str) -> TextEdit:
    """Lines with *text* in them, on the screen."""
    lines = TextEdit()
    qtbot.addWidget(lines)
    lines.setFixedWidth(WIDE_PX)
    lines.setPlainText(text)
    lines.show()
    return lines


def inked(widget: QWidget) -> int:
    """How much is painted of it, in grey."""
    picture = QImage(widget.size(), QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    widget.render(picture, renderFlags=QWidget.RenderFlag.DrawChildren)
    pixels = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(pixel.red() < 128 for pixel in pixels)


def edge(lines: TextEdit, at: QTextCursor.MoveOperation) -> int:
    """How far from the left the cursor stands at one end of the text."""
    lines.moveCursor(at)
    return lines.cursorRect().x()


@pytest.mark.parametrize(
    ("text", "leftwards"), [("توقيف: 72", True), ("72 أشخاص", True), ("Theseus", False), ("72", False)]
)
def test_the_first_letter_says_which_way_a_text_runs(text: str, *, leftwards: bool) -> None:
    assert reads_leftwards(text) is leftwards


@pytest.mark.usefixtures("mirrored")
class TestMirrored:
    def test_an_arabic_line_that_begins_with_latin_runs_leftwards(self) -> None:
        assert reads_leftwards(directed(KEYS))
        assert directed(KEYS).endswith(KEYS)

    @pytest.mark.parametrize("text", ["Theseus", "توقيف: 72", "72", ""])
    def test_other_lines_stay_as_they_are(self, text: str) -> None:
        assert directed(text) == text

    def test_a_label_does_so_by_itself_whenever_its_words_change(self) -> None:
        label = make_label("Enter")
        label.setText(KEYS)

        assert label.text().isprintable() is False
        assert reads_leftwards(label.text())

    def test_parts_of_a_line_are_kept_apart(self) -> None:
        line = in_line("0302e7b0", "", "29 نوفمبر 2026")

        assert reads_leftwards(line)
        assert line.count("\N{FIRST STRONG ISOLATE}") == line.count("\N{POP DIRECTIONAL ISOLATE}") == 2

    def test_the_second_half_of_a_line_runs_as_the_first_does(self) -> None:
        [(first, second)] = in_two(in_line("29 نوفمبر 2026", "0302e7b0"))

        assert first[0] == second[0] == "\N{RIGHT-TO-LEFT MARK}"
        assert "·" not in first + second

    def test_words_in_a_row_have_the_comma_of_the_language(self, look: QApplication) -> None:
        tongue.learn(look, RESOURCES / "none", "ar")
        row = listed(["Theseus", "الشرطة"])
        tongue.learn(look, RESOURCES / "none", tongue.ENGLISH)

        assert "، " in row
        assert reads_leftwards(row)


EAST = "محطة الشرق East"
OPEN, CLOSE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def places_of(text: str, *found: str) -> list[float]:
    """Where each of *found* begins when *text* is set in one line that runs as Qt finds it to run."""
    layout = QTextLayout(text, style.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    places: list[Any] = [line.cursorToX(text.index(one)) for one in found]
    return [place[0] for place in places]


@pytest.mark.usefixtures("look")
class TestASentenceWithAName:
    def test_that_runs_the_other_way_keeps_its_own_order(self) -> None:
        """It began with the name, and Qt set all of it from right to left."""
        told = filled("{station}, {officer}. Call them.", station=EAST, officer="Drita Hoxha")

        assert told == f"{OPEN}{EAST}{CLOSE}, Drita Hoxha. Call them."
        officer, call = places_of(told, "Drita", "Call")
        assert 0 < officer < call

    def test_that_runs_as_ours_is_put_in_as_it_is(self) -> None:
        assert filled("{0} is enrolled", "Čačak 4") == "Čačak 4 is enrolled"
        assert filled("{station} holds {count}", station="Tablet", count=3) == "Tablet holds 3"

    def test_is_put_together_the_same_way_by_what_tells_of_an_error(self) -> None:
        told = tongue.say(said("{station} is lost", station=EAST))

        assert told == f"{OPEN}{EAST}{CLOSE} is lost"

    def test_beside_others_keeps_their_order(self) -> None:
        first, second = places_of(in_line(EAST, "3 records"), "محطة", "records")

        assert in_line("Theseus", "3 records") == "Theseus  ·  3 records"
        assert first < second

    def test_is_read_aloud_without_what_keeps_it_apart(self, qtbot: QtBot) -> None:
        banner = NoticeBanner(NoticeKind.OK, filled("{0} is enrolled", EAST), filled("By {0}.", EAST))
        qtbot.addWidget(banner)

        assert banner.accessibleName() == f"{EAST} is enrolled"
        assert banner.accessibleDescription() == f"By {EAST}."
        assert unmarked("Theseus") == "Theseus"

    @pytest.mark.usefixtures("mirrored")
    def test_in_a_mirrored_window_a_latin_one_is_kept_apart(self) -> None:
        told = filled("{0} مسجلة", "East (3)")

        assert told == f"{OPEN}East (3){CLOSE} مسجلة"
        assert filled("{0} مسجلة", "محطة") == "محطة مسجلة"
        assert reads_leftwards(directed(told))


@pytest.mark.usefixtures("mirrored")
class TestALineToTypeInto:
    @pytest.mark.parametrize("text", ["", "Theseus", "72", "تيرانا"])
    def test_begins_where_reading_begins_whatever_is_in_it(self, text: str) -> None:
        """Qt goes by the letters: a number would stand where the page ends, and so would the cursor."""
        line = LineEdit()
        line.setText(text)

        assert line.alignment() == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute

        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

        assert line.alignment() == Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


@pytest.mark.usefixtures("mirrored")
class TestLinesToTypeInto:
    @pytest.mark.parametrize("text", ["", "Theseus", "72", "تيرانا"])
    def test_begin_where_reading_begins_whatever_is_in_them(self, qtbot: QtBot, text: str) -> None:
        """Even Arabic stood at the far end of a mirrored page."""
        edges = [edge(lines, at) for lines in [shown(qtbot, text)] for at in (Move.Start, Move.End)]

        assert max(edges) > WIDE_PX - 30

    def test_keep_the_direction_of_their_script(self, qtbot: QtBot) -> None:
        """The full stop of a Latin sentence stands behind it."""
        lines = shown(qtbot, "Theseus.")

        assert edge(lines, Move.End) > edge(lines, Move.Start)

    def test_turn_round_with_the_window(self, qtbot: QtBot, look: QApplication) -> None:
        lines = shown(qtbot, "")
        turn(look, Qt.LayoutDirection.LeftToRight)

        assert edge(lines, Move.Start) < 30


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("look_of", ["title", "metric", "section", "brand", "strong", "body", "caption"])
@pytest.mark.parametrize(
    "make", [lambda text, look: make_label(text, look, wrap=True), make_label, ElidedLabel], ids=range(3)
)
def test_the_dots_below_arabic_letters_are_not_cut(
    qtbot: QtBot, look: QApplication, *, make: Callable[[str, str], QWidget], look_of: str, percent: int
) -> None:
    """Every other Arabic word ends in a letter that has them; large titles lost half of each."""
    style.apply(look, scheme="light", resources=RESOURCES, text_percent=percent)
    turn(look, Qt.LayoutDirection.RightToLeft)
    label = make("السجل الزمني في", look_of)
    qtbot.addWidget(label)
    label.adjustSize()
    enough = inked(label)

    label.resize(label.width(), label.height() + 40)

    assert inked(label) == enough


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("make", [lambda text: make_label(text, wrap=True), LinkLine])
def test_all_lines_of_a_sentence_begin_below_each_other(qtbot: QtBot, make: Callable[[str], QWidget]) -> None:
    """All but the last were set in by the space at which they were broken."""
    text = "الشرطة " * 12 + "الشرطة"
    sentence = make(text)
    qtbot.addWidget(sentence)
    sentence.setFixedWidth(200)
    sentence.setFixedHeight(sentence.heightForWidth(200))
    sentence.show()

    picture = sentence.grab().toImage()
    ground = picture.pixelColor(0, picture.height() - 1)
    lines = len(broken(text, sentence.font(), 200).splitlines())
    tall = picture.height() // lines
    inked = [
        [
            x
            for x in range(picture.width())
            if any(picture.pixelColor(x, y) != ground for y in range(at * tall + 6, (at + 1) * tall - 4))
        ]
        for at in range(lines)
    ]
    assert lines > 2
    ends = [max(columns) for columns in inked]
    assert max(ends) - min(ends) <= 1


@pytest.mark.usefixtures("mirrored")
def test_only_the_spaces_at_the_ends_of_lines_give_way() -> None:
    text = "الشرطة " * 12
    words = broken(text, style.font(), 200)

    assert len(words.splitlines()) > 2
    assert " ".join(words.splitlines()) == text


def test_nothing_is_added_where_reading_goes_rightwards(look: QApplication) -> None:
    assert look.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert in_line("Theseus", "", "24 figures") == "Theseus  ·  24 figures"
    assert listed(["Theseus", "", "24 figures"]) == "Theseus, 24 figures"
    assert directed(KEYS) == KEYS


def test_a_line_breaks_between_what_it_says_and_a_sentence_between_words() -> None:
    assert list(in_two(in_line("Theseus", "24 figures"))) == [("Theseus", "24 figures")]
    assert list(in_two("A hit is")) == [("A hit", "is"), ("A", "hit is")]
    assert list(in_two("Theseus")) == []
