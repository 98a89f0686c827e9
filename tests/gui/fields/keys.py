"""Types and points where a person would."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

PLAIN = Qt.KeyboardModifier.NoModifier


def focused() -> QWidget:
    """Where the focus is."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def write(text: str) -> None:
    """Type *text*, plain letters only, where the focus is."""
    QTest.keyClicks(focused(), text)


def hand_over(text: str) -> None:
    """Let an input method write *text*, in any script, where the focus is."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(focused(), event)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN, *, at: QWidget | None = None) -> None:
    """Press one key, where the focus is unless *at* says otherwise."""
    QTest.keyClick(at or focused(), key, modifier)


def point(widget: QWidget, at: QPoint | None = None) -> None:
    """Press the left button on *widget*."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, PLAIN, at or widget.rect().center())
