"""Boxes to type in that carry something with them: a search, a passphrase."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from fieldbook.gui import style
from fieldbook.gui.parts.buttons import IconButton

_PAUSE_MS = 200
_ICON_PX = 16
_BUTTON_PX = 30
_AIR_PX = 8
_EDGES_PX = 1
"""What Qt keeps free beside the words of a box, less the fraction of a pixel that they may be longer."""


class LineEdit(QLineEdit):
    """One line whose text stands where reading begins, whatever script it is in.

    Qt goes by its letters: a Latin name, a number and the cursor of an empty line would stand at the far end
    of a mirrored page.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lean()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()

    def _lean(self) -> None:
        self.setAlignment(_leading(self))


class TextEdit(QPlainTextEdit):
    """Several lines whose text stands where reading begins, each in the direction of its own script.

    Qt puts even Arabic at the far end of a mirrored page, and a Latin sentence's full stop before its words.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lean()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()

    def _lean(self) -> None:
        written = self.document().defaultTextOption()
        written.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        written.setAlignment(_leading(self))
        self.document().setDefaultTextOption(written)


class _EditWithButton(LineEdit):
    """A line edit with a button at its end that Tab can reach, unlike those of Qt."""

    def __init__(self, button: IconButton) -> None:
        super().__init__()
        self.button = button
        button.setParent(self)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed at the button is not for the box.

        Qt hands on what a button does not take: letters would stand in the box, and spaces press the button.
        A passphrase would be kept as nobody knows it.
        """
        if self.button.hasFocus():
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()
            self._place()

    def _start_px(self) -> int:
        return 0

    def _make_room(self) -> None:
        start, end = self._start_px(), _BUTTON_PX - 6
        left, right = (end, start) if style.mirrored() else (start, end)
        self.setTextMargins(left, 0, right, 0)

    def _place(self) -> None:
        box = self.rect().adjusted(self.width() - _BUTTON_PX - 3, 3, -3, -3)
        self.button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))


class SearchBox(_EditWithButton):
    """A search that speaks once the fingers rest; Esc empties it."""

    searched = Signal(str)

    def __init__(self, placeholder: str, *, clear_text: str, pause_ms: int = _PAUSE_MS) -> None:
        super().__init__(IconButton("x", clear_text, role="muted"))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc does the same without a stop for Tab
        self.button.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._speak)
        self.textChanged.connect(self._changed)
        self.returnPressed.connect(self._speak)
        self.button.clicked.connect(self.clear)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties a box that has something in it; otherwise it is for the page."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def rest(self) -> None:
        """Say nothing more of what was typed so far: it is known, or nobody is there to search."""
        self._pause.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the magnifying glass too."""
        super().paintEvent(event)
        icon_px = style.scaled(_ICON_PX)
        picture = style.pixmap("search", role="muted", size_px=icon_px, ratio=self.devicePixelRatioF())
        box = self.rect().adjusted(12, (self.height() - icon_px) // 2, 0, 0)
        box.setSize(picture.deviceIndependentSize().toSize())
        with QPainter(self) as painter:
            painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), box), picture)

    def _start_px(self) -> int:
        return style.scaled(_ICON_PX) + 8

    def _changed(self, text: str) -> None:
        self.button.setVisible(bool(text))
        self._pause.start()

    def _speak(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text())


class PassphraseEdit(_EditWithButton):
    """A passphrase, hidden unless somebody asks to see it; hidden again whenever it leaves the screen."""

    def __init__(self, name: str, *, show_text: str, hide_text: str) -> None:
        super().__init__(IconButton("eye", show_text, role="muted"))
        self._show_text, self._hide_text = show_text, hide_text
        self.setAccessibleName(name)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.button.clicked.connect(lambda: self.set_shown(shown=not self.is_shown()))
        self.set_shown(shown=False)

    def is_shown(self) -> bool:
        """Whether the letters can be read on the screen."""
        return self.echoMode() is QLineEdit.EchoMode.Normal

    def set_shown(self, *, shown: bool) -> None:
        """Show the letters, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.button.show_icon("eye-off" if shown else "eye", self._hide_text if shown else self._show_text)

    def hideEvent(self, event: QHideEvent) -> None:
        """Never come back readable."""
        self.set_shown(shown=False)
        super().hideEvent(event)


class SpinBox(QSpinBox):
    """A number with arrows; it stands where reading starts."""

    def __init__(self) -> None:
        super().__init__()
        side = Qt.AlignmentFlag.AlignRight if style.mirrored() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        # The style sheet's padding does not reach the line inside.
        self.lineEdit().setTextMargins(_AIR_PX, 0, _AIR_PX, 0)

    def sizeHint(self) -> QSize:
        """With room beside the number."""
        return super().sizeHint() + QSize(2 * _AIR_PX, 0)

    def minimumSizeHint(self) -> QSize:
        """Never less than all of it."""
        return self.sizeHint()


class ChoiceBox(QComboBox):
    """One of several; a name too long for it ends with dots, and is told whole as a tip."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint as Qt does, which would cut a name among its letters."""
        kind, option = QStyle.ComplexControl.CC_ComboBox, QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(kind, option, QStyle.SubControl.SC_ComboBoxEditField, self)
        whole = option.currentText
        room_px = field.width() - _EDGES_PX
        option.currentText = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room_px)
        self.setToolTip(whole if option.currentText != whole else "")
        with QPainter(self) as painter:
            self.style().drawComplexControl(kind, option, painter, self)
            self.style().drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option, painter, self)


def _leading(edit: QWidget) -> Qt.AlignmentFlag:
    """The side where reading begins, whatever is written there."""
    mirrored = edit.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return (Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft) | (
        Qt.AlignmentFlag.AlignAbsolute
    )
