"""Boxes to type in: one line that says beside the text how it was understood, and several lines."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyle, QToolTip

from fieldbook.gui import style
from fieldbook.gui.direction import reads_leftwards
from fieldbook.gui.parts.edits import LineEdit, TextEdit
from fieldbook.gui.style.tokens import CAPTION

_SIDE_PX = 12
_APART_PX = 14
_BETWEEN = "  ·  "
"""Stands between the parts of an echo; the later ones go first where there is no room."""
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_QT_LINE_ENDS = re.compile("[\u2028\u2029]")
"""A document's paragraphs and lines end in these; its plain text would also lose every no-break space."""
_LINES_LEAST, _LINES_MOST = 3, 9


class Line(LineEdit):
    """One line; a long text shows its beginning whenever nobody is typing into it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._echo = ""
        self._known = ""
        self.textEdited.connect(self._know)
        self.textChanged.connect(self._notice)

    def show_text(self, text: str) -> None:
        """Show *text* from its start; the cursor stays where it is if that is there already."""
        if text != self.text():
            self._know(text)
            self.setText(text)
            self.setCursorPosition(0)

    def show_echo(self, text: str) -> None:
        """Say quietly at the end of the line how it was understood."""
        self._echo = text
        self.update()

    def event(self, event: QEvent) -> bool:
        """Undo is the page's while nothing here can be undone; the tip says what there is no room for."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
                event.ignore()
                return False
        elif isinstance(event, QHelpEvent) and self.tip and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.tip, self)
            return True
        return super().event(event)

    @property
    def tip(self) -> str:
        """What there is no room for, and how it was understood."""
        told = (self.text() if self.is_cut else "", self._echo)
        return "\n".join(part for part in told if part)

    @property
    def is_cut(self) -> bool:
        """Whether there is no room for all of the text."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self._room().width()

    def _room(self) -> QRect:
        """Where the text stands."""
        margins = self.textMargins()
        inner = self.contentsRect().adjusted(margins.left(), 0, -margins.right(), 0)
        return inner.adjusted(_SIDE_PX - 1, 0, 1 - _SIDE_PX, 0)

    @property
    def echo(self) -> str:
        """What is said at the end of the line."""
        return self._echo

    def _know(self, text: str) -> None:
        self._known = text

    def _notice(self, text: str) -> None:
        """Dictation and screen readers set a text without a key; for Qt that is no editing, for us it is."""
        if text != self._known:
            self.textEdited.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Back to the beginning, and tell that the line was left."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.setCursorPosition(0)
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the echo too, as much of it as has room beside the text."""
        super().paintEvent(event)
        if not self.hasFocus() and self.is_cut:
            self._paint_dots()
        if not self._echo:
            return
        with QPainter(self) as painter:
            painter.setFont(style.font(CAPTION))
            metrics = painter.fontMetrics()
            text_px = self.fontMetrics().horizontalAdvance(self.text())
            room_px = self.width() - text_px - 2 * _SIDE_PX - _APART_PX
            shorter = (words for words in _shorter(self._echo) if metrics.horizontalAdvance(words) <= room_px)
            echo = next(shorter, "")
            if not echo:
                return
            words_px = metrics.horizontalAdvance(echo)
            painter.setPen(style.colour("muted"))
            box = QRect(self.width() - words_px - _SIDE_PX, 0, words_px + 2, self.height())
            painter.drawText(
                QStyle.visualRect(self.layoutDirection(), self.rect(), box),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft,
                echo,
            )

    def _paint_dots(self) -> None:
        """Whoever does not type sees that there is more."""
        words_px = self.fontMetrics().horizontalAdvance("…") + 4
        room, reads_left = self._room(), reads_leftwards(self.text())
        x = room.left() if reads_left else room.right() - words_px
        box = QRect(x, 4, words_px + (0 if reads_left else _SIDE_PX // 2), self.height() - 8)
        with QPainter(self) as painter:
            painter.fillRect(box, self.palette().base())
            painter.setPen(self.palette().text().color())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "…")


def _shorter(echo: str) -> Iterator[str]:
    """The whole echo, then without what stands behind its last dot, and so on."""
    parts = echo.split(_BETWEEN)
    for many in range(len(parts), 0, -1):
        yield _BETWEEN.join(parts[:many])


class Lines(TextEdit):
    """Several lines, as high as the text up to a limit; Tab moves on."""

    left = Signal()
    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._telling = False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._changed)
        self._fit()

    @property
    def text(self) -> str:
        """What was written; Qt's own plain text would make other characters of some."""
        return _QT_LINE_ENDS.sub("\n", self.document().toRawText())

    def show_text(self, text: str) -> None:
        """Show *text*; the cursor stays where it is if that is there already."""
        if text != self.text:
            self._telling = True
            self.setPlainText(text)
            self._telling = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the text was left."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the text into other lines."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """A few lines."""
        return QSize(320, self.minimumHeight())

    def _changed(self) -> None:
        self._fit()
        if not self._telling:
            self.written.emit(self.text)

    def _fit(self) -> None:
        lines = min(max(round(self.document().size().height()), _LINES_LEAST), _LINES_MOST)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 26)
