"""The results of a search: a record's title and state, and below it the passages with the words marked."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldbook.forms.sifting.spoken import Span
from fieldbook.gui import style
from fieldbook.gui.direction import in_line, listed, reads_leftwards, unmarked
from fieldbook.gui.parts import paint_chip
from fieldbook.gui.parts.chip import chip_size
from fieldbook.gui.search.presenter import Result, ShownPassage
from fieldbook.gui.style.tokens import BODY, CAPTION, Face
from fieldbook.gui.tables.paged import Index, PagedLines
from fieldbook.gui.tables.words import (
    show_instant,
    state_of,
    untitled,
    words_on,
    write_line,
)
from fieldbook.gui.tongue import colon

RESULT_ROLE = int(Qt.ItemDataRole.UserRole)
_TITLE = Face(14, 600)
_SIDE_PX, _TOP_PX, _GAP_PX = 16, 10, 4
_LABEL_SHARE = 0.24
_LABEL_MOST_PX = 230
_ENDLESS_PX = 100_000
_NOWHERE = QModelIndex()


class ResultModel(PagedLines[Result]):
    """The results that were looked up so far."""

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """One: everything stands below each other."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The title; everything at once for a screen reader; the result for whoever paints it."""
        if not index.isValid():
            return None
        result = self.line(index.row())
        if role == RESULT_ROLE:
            return result
        if role == Qt.ItemDataRole.DisplayRole:
            return result.line.title or untitled()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            found = (f"{passage.label}{colon()}{passage.text}" for passage in result.passages)
            said = listed((result.line.title or untitled(), result.form, words_on(result.line), *found))
            return unmarked(said)
        return None


class ResultDelegate(QStyledItemDelegate):
    """Paints one record: as high as it has passages."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Title, small line, and a line for each passage."""
        del option
        result: Result = index.data(RESULT_ROLE)
        heights = _height(_TITLE) + _height(CAPTION) + len(result.passages) * _line_px()
        return QSize(200, heights + 2 * _TOP_PX + _GAP_PX * (2 if result.passages else 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint it."""
        result: Result = index.data(RESULT_ROLE)
        box: QRect = option.rect
        painter.save()
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, style.colour("accent_tint"))
            mark = QRect(box.x(), box.y(), 3, box.height())
            painter.fillRect(QStyle.visualRect(option.direction, box, mark), style.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, style.colour("inset"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, style.colour("line"))
        inside = box.adjusted(_SIDE_PX, _TOP_PX, -_SIDE_PX, -_TOP_PX)
        top = self._paint_head(painter, inside, result)
        for passage in result.passages:
            line = QRect(inside.x(), top, inside.width(), _line_px())
            _paint_passage(painter, line, passage)
            top += line.height()
        painter.restore()

    def _paint_head(self, painter: QPainter, inside: QRect, result: Result) -> int:
        """Title and state, and the small line below; gives where the next line begins."""
        word = words_on(result.line)
        chip_px = min(chip_size(word).width(), inside.width() // 2)
        height = _height(_TITLE)
        chip = QRect(inside.right() - chip_px, inside.y(), chip_px, height)
        paint_chip(painter, QStyle.visualRect(_way(), inside, chip), state_of(result.line), word=word)
        title = QRect(inside.x(), inside.y(), inside.width() - chip_px - _SIDE_PX, height)
        painter.setFont(style.font(_TITLE))
        painter.setPen(style.colour("text" if result.line.title else "muted"))
        write_line(painter, QStyle.visualRect(_way(), inside, title), result.line.title or untitled())
        below = QRect(inside.x(), inside.y() + height + _GAP_PX, inside.width(), _height(CAPTION))
        painter.setFont(style.font(CAPTION))
        painter.setPen(style.colour("muted"))
        parts = (result.form, result.line.short, show_instant(result.line.changed_at))
        write_line(painter, below, in_line(*parts))
        return below.bottom() + 1 + _GAP_PX


def _paint_passage(painter: QPainter, line: QRect, passage: ShownPassage) -> None:
    label_px = min(round(line.width() * _LABEL_SHARE), style.scaled(_LABEL_MOST_PX))
    label = QRect(line.x(), line.y(), label_px - _SIDE_PX, line.height())
    painter.setFont(style.font(CAPTION))
    painter.setPen(style.colour("muted"))
    write_line(painter, QStyle.visualRect(_way(), line, label), passage.label)
    place = QRect(line.x() + label_px, line.y(), line.width() - label_px, line.height())
    _paint_marked(painter, QStyle.visualRect(_way(), line, place), passage)


def _paint_marked(painter: QPainter, box: QRect, passage: ShownPassage) -> None:
    """Write the passage in the direction of its script; marked words are bold and underlined, on a tint."""
    text = passage.text.replace("\n", " ")
    layout, line = fitted(text, passage.marks, box.width())
    # Where even its beginning has no room, the end is cut off, whichever side that is on.
    used = line.naturalTextWidth()
    at_right = reads_leftwards(text) if used > box.width() else style.mirrored()
    left = box.right() + 1 - used if at_right else box.x()
    painter.save()
    painter.setClipRect(box)
    painter.setPen(style.colour("text2"))
    layout.draw(painter, QPointF(left, box.y() + (box.height() - line.height()) / 2))
    painter.restore()


def fitted(text: str, marks: Sequence[Span], room_px: int) -> tuple[QTextLayout, QTextLine]:
    """*text* in one line, with dots where its end is left out because there is no room for it."""
    layout, line = _laid_out(text, marks)
    metrics, plain_px = QFontMetrics(style.font(BODY)), room_px
    # Marked words are wider than plain ones, by which is cut: then a little more is cut.
    while line.naturalTextWidth() > room_px and plain_px > 0:
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, plain_px)
        kept = len(text) if cut == text else len(cut) - 1
        inside = [Span(one.first, min(one.end, kept)) for one in marks if one.first < kept]
        layout, line = _laid_out(cut, inside)
        plain_px -= max(1, ceil(line.naturalTextWidth() - room_px))
    return layout, line


def _laid_out(text: str, marks: Sequence[Span]) -> tuple[QTextLayout, QTextLine]:
    layout = QTextLayout(text, style.font(BODY))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    leftwards = reads_leftwards(text)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_format(text, span.first, span.end) for span in marks])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS_PX)
    layout.endLayout()
    return layout, line


def _format(text: str, first: int, end: int) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    # Qt counts in units of UTF-16.
    found.start = len(text[:first].encode("utf-16-le")) // 2
    found.length = len(text[first:end].encode("utf-16-le")) // 2
    look = QTextCharFormat()
    look.setFontWeight(_TITLE.weight)  # the boldest that is there: any other would be smeared
    look.setFontUnderline(True)
    look.setForeground(style.colour("text"))
    look.setBackground(style.colour("warn_tint"))
    found.format = look
    return found


def _height(face: Face) -> int:
    return QFontMetrics(style.font(face)).height()


def _line_px() -> int:
    return _height(BODY) + _GAP_PX


def _way() -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if style.mirrored() else Qt.LayoutDirection.LeftToRight
