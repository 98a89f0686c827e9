"""What gives way when the window is narrow or the text is large, and what is told without any colour."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QStyle, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.gui import parts, style
from fieldbook.gui.direction import in_line
from fieldbook.gui.form.outline import OUTLINE_PX, SectionLine
from fieldbook.gui.layouts.tiles import Tiles
from fieldbook.gui.overview.metric import Metric
from fieldbook.gui.parts.buttons import Button
from fieldbook.gui.parts.labels import TwoLines
from fieldbook.gui.parts.page import SIDE_PX
from fieldbook.gui.parts.panels import AROUND_PX
from fieldbook.gui.tongue import turn
from tests.gui.style.conftest import RESOURCES, Show


def grey(widget: QWidget) -> bytes:
    """What is seen of *widget* by who sees no colours."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(picture.constBits())


def in_size(app: QApplication, percent: int) -> None:
    style.apply(app, scheme="light", resources=RESOURCES, text_percent=percent)


class TestTheHead:
    @pytest.fixture
    def head(self, dressed: QApplication, qtbot: QtBot) -> parts.PageHeader:
        head = parts.PageHeader("Tirana, March 2025")
        qtbot.addWidget(head)
        for button in (
            parts.secondary_button("History", "history"),
            parts.secondary_button("Close"),
            parts.primary_button("Amend", "pencil"),
        ):
            head.add_trailing(button)
        head.show()
        return head

    def words(self, head: parts.PageHeader, width_px: int) -> list[str]:
        head.resize(width_px, 82)
        QApplication.processEvents()
        return [button.text() for button in head.findChildren(Button)]

    def test_keeps_every_word_where_there_is_room(self, head: parts.PageHeader) -> None:
        assert self.words(head, 1146) == ["History", "Close", "Amend"]

    def test_lets_go_of_the_words_that_an_icon_says(self, head: parts.PageHeader) -> None:
        assert self.words(head, 500) == ["", "Close", "Amend"]

        small = head.findChildren(Button)[0]
        assert (small.toolTip(), small.accessibleName()) == ("History", "History")
        assert self.words(head, 1146) == ["History", "Close", "Amend"]

    def test_words_that_come_later_are_kept_for_the_tip(self, head: parts.PageHeader) -> None:
        self.words(head, 500)
        small = head.findChildren(Button)[0]

        small.setText("What was")

        assert small.text() == ""
        assert self.words(head, 1146)[0] == "What was"

    def test_goes_on_in_a_second_line_before_anything_is_cut(self, head: parts.PageHeader) -> None:
        """It said "changed 1 Mar …" of a record, where the text is large."""
        head.show_title("Theseus", in_line("Operation", "9bc76ce7", "changed 1 Mar 2026, 08:00"))
        one_px, two_px = head.heightForWidth(1146), head.heightForWidth(540)
        below = head.findChild(TwoLines)
        assert below is not None
        head.resize(540, two_px)
        QApplication.processEvents()

        assert two_px - one_px > 0
        assert self.cut(below) == ""
        assert below.height() >= 2 * below.fontMetrics().height()

    def test_lets_go_of_words_of_buttons_where_two_lines_would_be_cut(self, head: parts.PageHeader) -> None:
        head.show_title("Theseus", in_line("Operation", "changed 1 Mar 2026, 08:00", "2 revisions"))
        below = head.findChild(TwoLines)
        assert below is not None

        assert self.words(head, 700)[0] == "History"
        assert self.words(head, 600)[0] == ""
        assert self.cut(below) == ""

    def cut(self, below: TwoLines) -> str:
        below.grab()
        return below.toolTip()


class TestTiles:
    @pytest.mark.parametrize(("width_px", "beside"), [(1000, 5), (700, 3), (340, 2), (120, 1)])
    def test_stand_side_by_side_as_far_as_there_is_room(
        self, dressed: QApplication, qtbot: QtBot, *, width_px: int, beside: int
    ) -> None:
        tiles = Tiles([QLabel(str(at)) for at in range(5)], least_px=150)
        qtbot.addWidget(tiles)
        tiles.resize(width_px, 200)
        tiles.show()

        assert tiles.beside == beside

    def test_want_more_room_where_the_text_is_larger(self, dressed: QApplication, qtbot: QtBot) -> None:
        in_size(dressed, 150)
        tiles = Tiles([QLabel(str(at)) for at in range(5)], least_px=150)
        qtbot.addWidget(tiles)
        tiles.resize(1000, 200)
        tiles.show()

        assert tiles.beside == 3


@pytest.mark.parametrize("lines", [1, 60])
def test_a_page_ends_where_its_head_does_whether_it_scrolls_or_not(show: Show, lines: int) -> None:
    page = parts.ScrollPage("Page")
    card = QLabel("\n".join("line" for _ in range(lines)))
    page.body.addWidget(card)
    window = show(page)
    window.resize(640, 400)
    QApplication.processEvents()

    end_px = card.mapTo(page, card.rect().topRight()).x()
    assert end_px == page.width() - SIDE_PX - 1


@pytest.mark.parametrize("percent", [100, 150])
def test_a_card_that_fits_is_not_scrolled(dressed: QApplication, show: Show, percent: int) -> None:
    """An empty footnote, and a sentence measured narrower than it stands, made it scroll through nothing."""
    in_size(dressed, percent)
    panel = parts.CentredPanel(width_px=480)
    panel.show_heading("Welcome to Fieldbook", "These names go with every record and cannot be changed.")
    tall = QWidget()
    tall.setFixedHeight(400)
    panel.body.addWidget(tall)
    window = show(panel)
    card = tall.parentWidget()
    assert card is not None
    QApplication.processEvents()

    window.setFixedHeight(card.height() + 2 * AROUND_PX + window.height() - panel.height())
    QApplication.processEvents()

    assert panel.verticalScrollBar().maximum() == 0


class TestAQuestion:
    """What stands over a control; Qt would break a line at a quarter of a page, whatever room it has."""

    LONG = "Whose passphrase is lost, of all who write here"

    def lines(self, show: Show, width_px: int) -> int:
        frame = parts.FieldFrame(self.LONG, QLineEdit(), mark="optional")
        frame.setFixedWidth(width_px)
        show(frame)
        QApplication.processEvents()
        (label,) = (one for one in frame.findChildren(QLabel) if one.text() == self.LONG)
        return label.height() // label.fontMetrics().height()

    def test_stands_on_one_line_where_there_is_room(self, show: Show) -> None:
        assert self.lines(show, 454) == 1

    def test_is_broken_where_there_is_not(self, show: Show) -> None:
        assert self.lines(show, 240) == 2


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_pictures_grow_with_the_words_beside_them(dressed: QApplication, qtbot: QtBot, percent: int) -> None:
    glyph = parts.Glyph("lock", size_px=16)
    qtbot.addWidget(glyph)
    glyph.show()

    in_size(dressed, percent)
    QApplication.processEvents()

    assert glyph.width() == 16 * percent // 100


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_two_parts_of_a_chart_look_alike_in_grey(dressed: QApplication, scheme: str) -> None:
    style.apply(dressed, scheme=scheme, resources=RESOURCES)
    seen = []
    for number in range(7):
        picture = QImage(40, 40, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        with QPainter(picture) as painter:
            style.fill_series(painter, QRectF(0, 0, 40, 40), number)
        seen.append(bytes(picture.convertToFormat(QImage.Format.Format_Grayscale8).constBits()))

    assert [pair for pair in combinations(range(7), 2) if seen[pair[0]] == seen[pair[1]]] == []
    assert style.series(0) == style.series(6)


@pytest.mark.parametrize("look", ["link", "float"])
def test_words_alone_that_lead_somewhere_are_told_from_others_without_their_colour(
    show: Show, look: str
) -> None:
    bare, pictured = Button("Undo", look=look), Button("Undo", look=look, icon="undo-2")
    show(bare, pictured)

    assert [one.font().underline() for one in (bare, pictured)] == [True, False]
    bare.show_icon("undo-2")
    assert not bare.font().underline()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("make", [parts.RadioButton, parts.CheckBox])
class TestWhatIsTicked:
    def test_keeps_its_words_when_it_gets_the_focus(
        self, dressed: QApplication, show: Show, *, make: type[QAbstractButton], direction: Qt.LayoutDirection
    ) -> None:
        tick, other = ticked(dressed, show, make=make, direction=direction)
        at_px = parts.tick_indent_px()
        words = QRect(at_px, 8, tick.width() - at_px - 6, tick.height() - 16)
        inside = QStyle.visualRect(direction, tick.rect(), words)
        other.setFocus()
        before, whole = tick.grab(inside).toImage(), tick.grab().toImage()

        tick.setFocus(Qt.FocusReason.TabFocusReason)

        assert tick.hasFocus()
        assert tick.grab(inside).toImage() == before
        assert tick.grab().toImage() != whole

    def test_stands_in_line_with_the_boxes_above_it(
        self, dressed: QApplication, show: Show, *, make: type[QAbstractButton], direction: Qt.LayoutDirection
    ) -> None:
        """Its mark stood four pixels further in, and six where lines run leftwards."""
        tick, other = ticked(dressed, show, make=make, direction=direction)
        tick.clearFocus()
        other.clearFocus()

        assert edge_px(tick) == edge_px(other)


def ticked(
    app: QApplication, show: Show, *, make: type[QAbstractButton], direction: Qt.LayoutDirection
) -> tuple[QAbstractButton, QLineEdit]:
    turn(app, direction)
    tick, other = make(), QLineEdit()
    tick.setText("Yes, several")
    show(tick, other)
    tick.setFixedSize(tick.sizeHint())
    QApplication.processEvents()
    return tick, other


def edge_px(widget: QWidget) -> int:
    """How far in from where reading starts the first pixel is that is no ground."""
    picture = widget.grab().toImage()
    ground, middle = picture.pixelColor(0, 0), picture.height() // 2
    inwards = list(range(picture.width()))
    if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        inwards.reverse()
    return next(at for at, x in enumerate(inwards) if picture.pixelColor(x, middle) != ground)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_of_two_boxes_with_problems_one_sees_in_grey_where_the_cursor_is(
    dressed: QApplication, show: Show, scheme: str
) -> None:
    style.apply(dressed, scheme=scheme, resources=RESOURCES)
    frames = [parts.FieldFrame("Name", QLineEdit()), parts.FieldFrame("Name", QLineEdit())]
    show(*frames)
    for frame in frames:
        frame.show_problem("Write a name.")
        frame.control.setFixedWidth(200)
    frames[0].control.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()

    with_cursor, without = (grey(frame.control) for frame in frames)
    rows = len(with_cursor) // frames[0].control.height()
    # The second line of the border, away from where the cursor blinks.
    assert with_cursor[rows + 50 : rows + 150] != without[rows + 50 : rows + 150]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_number_with_arrows_stands_where_reading_starts_and_not_on_the_edge(
    dressed: QApplication, show: Show, direction: Qt.LayoutDirection
) -> None:
    turn(dressed, direction)
    number, other = parts.SpinBox(), QLineEdit()
    number.setValue(60)
    show(number, other)
    other.setFocus()
    number.setFixedWidth(140)
    QApplication.processEvents()
    picture, middle = number.grab().toImage(), number.height() // 2
    ground = picture.pixelColor(number.width() // 2, middle)
    inside = range(3, number.width() - 3)
    inked = [x for x in inside if any(picture.pixelColor(x, y) != ground for y in range(10, middle + 6))]

    first = inked[0] if direction is Qt.LayoutDirection.LeftToRight else number.width() - 1 - inked[-1]
    assert 7 <= first <= 14


def test_a_long_title_of_a_section_pushes_down_how_far_it_is(dressed: QApplication, qtbot: QtBot) -> None:
    """What stood in its third line was written over."""
    heights = []
    for times in (2, 4, 6):
        line = SectionLine("How it came to us " * times)
        qtbot.addWidget(line)
        line.resize(OUTLINE_PX, 48)
        heights.append(line.sizeHint().height())

    assert heights == sorted(set(heights))


class TestAChoice:
    NAME = "Joint action day against trafficking for labour exploitation"

    def box(self, show: Show, name: str) -> parts.ChoiceBox:
        box = parts.ChoiceBox()
        box.addItem(name)
        box.setFixedWidth(220)
        show(box)
        return box

    def test_too_long_for_its_box_ends_with_dots_and_is_told_as_a_tip(self, show: Show) -> None:
        """It ended among the letters of a word, as if that were all of it."""
        box = self.box(show, self.NAME)
        picture = box.grab().toImage()

        assert box.toolTip() == self.NAME
        ends = [self.NAME[:length].rstrip() + "…" for length in range(len(self.NAME))]
        assert picture in [self.box(show, end).grab().toImage() for end in ends[15:30]]

    @pytest.mark.parametrize("name", ["Theseus", "Demo station", "Operation", "Sector East, tablet 4"])
    def test_that_has_room_has_no_tip(self, show: Show, name: str) -> None:
        box = self.box(show, name)
        box.setFixedWidth(box.sizeHint().width())
        box.grab()

        assert box.toolTip() == ""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", list(parts.ChipState))
def test_a_chip_has_an_edge_in_a_chosen_row_too(
    dressed: QApplication, scheme: str, state: parts.ChipState
) -> None:
    """That of a saved record had the colour of the row, and was gone."""
    style.apply(dressed, scheme=scheme, resources=RESOURCES)
    row = style.colour("accent_tint")
    size = parts.chip_size("Saved")
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(row)

    with QPainter(picture) as painter:
        parts.paint_chip(painter, picture.rect(), state, word="Saved")

    assert picture.pixelColor(size.width() // 2, 0) != row


def test_a_number_in_small_figures_stands_as_high_as_the_others(dressed: QApplication, qtbot: QtBot) -> None:
    """Millions stood close below their name, with a gap above what is counted."""
    middles = []
    for number in ("3,000", "8,651,014 to 8,651,022"):
        metric = Metric("", number, "")
        qtbot.addWidget(metric)
        metric.resize(208, metric.heightForWidth(208))
        picture = metric.grab().toImage()
        ground = picture.pixelColor(8, picture.height() // 2)
        inked = [
            y
            for y in range(8, picture.height() - 8)
            if any(picture.pixelColor(x, y) != ground for x in range(8, 200))
        ]
        middles.append((inked[0] + inked[-1]) / 2)

    assert abs(middles[0] - middles[1]) <= 3
