"""The palette: type a few letters of what you want to do, or of what you look for, and press Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldbook.gui import style
from fieldbook.gui.direction import listed
from fieldbook.gui.keynames import named
from fieldbook.gui.palette.lines import ChoiceList
from fieldbook.gui.palette.presenter import Choice
from fieldbook.gui.parts import LineEdit, make_label

_WIDE_PX, _TOP_PX, _EDGE_PX = 620, 72, 16
_ROWS_SHOWN = 9
_SHADE = QColor(0, 0, 0, 90)
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS_SHOWN,
    Qt.Key.Key_PageUp: -_ROWS_SHOWN,
}


class Palette(QWidget):
    """Floats over the window and takes the keys until something is chosen or Esc is pressed."""

    typed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._box = QFrame(self)
        self._edit = LineEdit()
        self._list = ChoiceList()
        self._none = make_label(self.tr("Nothing fits. Try fewer letters."), "quiet")
        self._arrange()
        self.hide()
        window.installEventFilter(self)

    def open(self) -> None:
        """Come up empty; the focus returns to where it was when it goes away."""
        self._before = self._window.focusWidget()
        self._edit.clear()
        self._fit()
        self.show()
        self.raise_()
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.typed.emit("")

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these, the first one marked."""
        self._list.show_choices(choices)
        self._list.setVisible(bool(choices))
        self._none.setVisible(not choices)
        self._fit()
        self._tell()

    def close_palette(self) -> None:
        """Go away, and give the focus back to what had it, where that is still there."""
        before = self._before
        self.give_way()
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_way(self) -> None:
        """Go away because another page comes up: what had the focus may go with the page before."""
        self._before = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window, whatever size it takes; walk the list by keys while typing."""
        if watched is self._edit and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._walk(event)
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def mousePressEvent(self, event: QEvent) -> None:
        """A press beside it closes it."""
        del event
        self.close_palette()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was typed stays."""
        self._edit.clear()
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The line takes the keys."""
        self._edit.setFocus(event.reason())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Dim what lies behind."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), _SHADE)

    def _walk(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._list.move_by(_MOVES[key])
            self._tell()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._list.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _take(self, row: int) -> None:
        chosen = self._list.choice(row)
        if chosen is not None:
            self.close_palette()
            chosen.act()

    def _tell(self) -> None:
        """Say the marked line aloud."""
        chosen = self._list.choice(self._list.currentIndex().row())
        if chosen is not None:
            said = listed((chosen.words, chosen.detail, named(chosen.keys)))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, said))

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())
        wide = min(style.scaled(_WIDE_PX), self.width() - 2 * _EDGE_PX)
        room_px = self.height() - _TOP_PX - _EDGE_PX
        self._list.setFixedHeight(self._list.height_of(_ROWS_SHOWN))
        over_px = max(0, self._box.sizeHint().height() - room_px)  # on a low screen the list is shorter
        self._list.setFixedHeight(self._list.height() - over_px)
        tall = min(self._box.sizeHint().height(), room_px)
        self._box.setGeometry(QRect((self.width() - wide) // 2, _TOP_PX, wide, tall))

    def _arrange(self) -> None:
        style.dress(self._box, "panel")
        words = self.tr("What do you want to do or find?")
        self._edit.setPlaceholderText(words)
        self._edit.setAccessibleName(words)
        self._edit.installEventFilter(self)
        self._edit.textChanged.connect(self.typed)
        self._list.clicked.connect(lambda index: self._take(index.row()))
        self.setAccessibleName(self.tr("Do or find anything"))
        column = QVBoxLayout(self._box)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        for widget in (self._edit, self._list, self._none):
            column.addWidget(widget)
        column.addWidget(make_label(self.tr("↑ ↓ choose, Enter does it, Esc closes"), "caption"))
