"""Paints one cell of a list of records: a title with a small line below, plain words, or a chip."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldbook.gui import style
from fieldbook.gui.direction import directed, reads_leftwards
from fieldbook.gui.parts import paint_chip
from fieldbook.gui.presenters.listing import Line
from fieldbook.gui.style.tokens import BODY, CAPTION, Face
from fieldbook.gui.tables.model import LINE_ROLE, second_line
from fieldbook.gui.tables.words import state_of, words_on
from fieldbook.gui.tongue import widest_days

_TITLE = Face(14, 600)
_FIGURES = "0123456789"
_SIDE_PX, _END_PX = 14, 6
CELL_PX = _SIDE_PX + _END_PX
"""What a cell keeps free beside its words."""
_TRAILING = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEADING = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)  # a painter mirrors it by itself

Index = QModelIndex | QPersistentModelIndex


def days_px(*, with_time: bool = False) -> int:
    """How wide the widest day is as cells write it, were every figure the widest one."""
    metrics = QFontMetrics(style.font(BODY))
    widest = str.maketrans(_FIGURES, max(_FIGURES, key=metrics.horizontalAdvance) * len(_FIGURES))
    days = widest_days(with_time=with_time)
    return max(metrics.horizontalAdvance(day.translate(widest)) for day in days) + 1


class RecordDelegate(QStyledItemDelegate):
    """Paints without style sheet lookups, because a table has many cells."""

    labels: dict[str, str]
    hovered_row = -1

    def __init__(self) -> None:
        super().__init__()
        self.labels = {}
        self.fonts = {face: style.font(face) for face in (_TITLE, CAPTION, BODY)}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of every line."""
        del option, index
        return QSize(80, style.sizes().row_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        box: QRect = option.rect
        painter.save()
        self._paint_ground(painter, option, index)
        inside = QStyle.visualRect(option.direction, box, box.adjusted(_SIDE_PX, 0, -_END_PX, -1))
        columns = index.model().columnCount()
        if index.column() == 0:
            self._paint_title(
                painter, inside, line, words=(str(index.data()), self.labels.get(line.form, ""))
            )
        elif index.column() == columns - 1:
            state = state_of(line)
            paint_chip(painter, inside, state, word=words_on(line))
        else:
            self._paint_words(painter, inside, str(index.data()))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or index.row() == self.hovered_row:
            painter.fillRect(box, style.colour("accent_tint" if chosen else "inset"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, style.colour("line"))
        if chosen and index.column() == 0:
            mark = QRect(box.x(), box.y(), 3, box.height())
            painter.fillRect(QStyle.visualRect(option.direction, box, mark), style.colour("accent"))

    def _paint_title(self, painter: QPainter, box: QRect, line: Line, *, words: tuple[str, str]) -> None:
        half = box.height() // 2
        above = QRect(box.x(), box.y() + 4, box.width(), half - 3)
        below = QRect(box.x(), box.y() + half + 1, box.width(), half - 5)
        painter.setFont(self.fonts[_TITLE])
        painter.setPen(style.colour("text" if line.title else "muted"))
        self._write(painter, above, words[0])
        painter.setFont(self.fonts[CAPTION])
        painter.setPen(style.colour("warn" if line.incomplete or not line.readable else "muted"))
        self._write(painter, below, second_line(line, words[1]))

    def _paint_words(self, painter: QPainter, box: QRect, words: str) -> None:
        painter.setFont(self.fonts[BODY])
        painter.setPen(style.colour("text2"))
        self._write(painter, box, words)

    @staticmethod
    def _write(painter: QPainter, box: QRect, words: str) -> None:
        words = directed(words)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        if style.mirrored() and not reads_leftwards(words):
            # Latin names and figures keep their own order, at the side where reading starts.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.drawText(box, _TRAILING, shown)
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            return
        painter.drawText(box, _LEADING, shown)
