"""Boxes to type in: one line that says beside the text how it was understood, and several lines."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStyle

from fieldbook.gui import style
from fieldbook.gui.style.tokens import CAPTION

_SIDE_PX = 12
_APART_PX = 14
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_LINES_LEAST, _LINES_MOST = 3, 9


class Line(QLineEdit):
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
        self.setToolTip(text)
        self.update()

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
        """Paint the echo too, where there is room beside the text."""
        super().paintEvent(event)
        if not self._echo:
            return
        with QPainter(self) as painter:
            painter.setFont(style.font(CAPTION))
            words_px = painter.fontMetrics().horizontalAdvance(self._echo)
            text_px = self.fontMetrics().horizontalAdvance(self.text())
            if text_px + words_px + 2 * _SIDE_PX + _APART_PX > self.width():
                return
            painter.setPen(style.colour("muted"))
            box = QRect(self.width() - words_px - _SIDE_PX, 0, words_px + 2, self.height())
            painter.drawText(
                QStyle.visualRect(self.layoutDirection(), self.rect(), box),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft,
                self._echo,
            )


class Lines(QPlainTextEdit):
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

    def show_text(self, text: str) -> None:
        """Show *text*; the cursor stays where it is if that is there already."""
        if text != self.toPlainText():
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

    def sizeHint(self) -> QSize:
        """A few lines."""
        return QSize(320, self.minimumHeight())

    def _changed(self) -> None:
        self._fit()
        if not self._telling:
            self.written.emit(self.toPlainText())

    def _fit(self) -> None:
        lines = min(max(round(self.document().size().height()), _LINES_LEAST), _LINES_MOST)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 26)
