"""What a monkey does with keys and mouse: whatever is in front, as the window system would send it."""

from contextlib import suppress

from PySide6.QtCore import QKeyCombination, QMimeData, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeySequence,
    QShortcut,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from tests.monkey.chance import Chance

Key, Button, Modifier = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier
LETTERS = (
    "abcdefghijklmnopqrstuvwxyzëçšđžčć ABCXYZ.,-/",
    "абвгдежзиклмнопрстћџљњ ",
    "αβγδεζηθικλμνξοπρστυφχψω ",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي ",
    "ሀለሐመሠረሰሸቀበተቸኀነኘአ ",
    "中文人口贩运受害者姓名的一是 ",
    "👩‍👧🚢é̂ि\u200f\u2067\u0000\u0007 ",
)
DIGITS = "0123456789.,-+ /:٠١٢٣٤٥٦٧٨٩۰۱۲۳t y%kg"
PLAIN = (
    *(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Return, Key.Key_Enter),
    *(Key.Key_Escape, Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home),
    *(Key.Key_End, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Delete, Key.Key_Backspace, Key.Key_Space),
    *(Key.Key_Insert, Key.Key_Menu, Key.Key_Alt, Key.Key_F1, Key.Key_F2, Key.Key_F3, Key.Key_F4, Key.Key_F5),
    *(Key.Key_F6, Key.Key_F7, Key.Key_F8, Key.Key_F9, Key.Key_F10, Key.Key_F11, Key.Key_F12),
)
CHORDS = (
    *(
        "Ctrl+Z",
        "Ctrl+Shift+Z",
        "Ctrl+Y",
        "Ctrl+A",
        "Ctrl+C",
        "Ctrl+X",
        "Ctrl+V",
        "Ctrl+K",
        "Ctrl+N",
        "Ctrl+S",
    ),
    *("Ctrl+Return", "Ctrl+I", "Ctrl+D", "Ctrl+M", "Ctrl+E", "Ctrl+F", "Ctrl+Shift+F", "Ctrl+Shift+K"),
    *("Alt+1", "Alt+5", "Alt+0", "Alt+Home", "Shift+F10", "Ctrl+Shift+Return", "Alt+Down", "Ctrl+Delete"),
)
_MODIFIED = (Modifier.ShiftModifier, Modifier.ControlModifier, Modifier.AltModifier)
_ACTIVE = (
    *(QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit, QTextEdit),
    QAbstractSpinBox,
)


def front(window: QWidget) -> QWidget:
    """What is in front: an open list or menu, a dialog, or the window."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget() or window


def _handle(window: QWidget) -> QWindow | None:
    return native(front(window)) or native(window)


def native(widget: QWidget) -> QWindow | None:
    """The window of the system that *widget* is; None before it was shown for the first time."""
    found: object = widget.windowHandle()
    return found if isinstance(found, QWindow) else None


def type_text(window: QWidget, text: str) -> None:
    """Type it, letter by letter."""
    for letter in text:
        handle = _handle(window)
        if handle is not None:
            code = Key(ord(letter.upper())) if letter.isascii() and letter.isalnum() else Key.Key_unknown
            _send(handle, code, letter, held=Modifier.NoModifier)


def press(window: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    """Press one key."""
    handle = _handle(window)
    if handle is not None:
        text = {Key.Key_Return: "\r", Key.Key_Enter: "\r", Key.Key_Tab: "\t", Key.Key_Space: " "}.get(key, "")
        _send(handle, key, text, held=modifiers)


def _send(handle: QWindow, key: Qt.Key, text: str, *, held: Qt.KeyboardModifier) -> None:
    """One key down and up; not by Qt's own click, which goes on using a window that is gone by that."""
    for down in (True, False):
        if isValid(handle):
            with suppress(RuntimeError):  # a menu or dialog went in between
                QTest.simulateEvent(handle, down, key.value, held, text, False)  # noqa: FBT003


def chord(window: QWidget, keys: str) -> None:
    """Press a chord, as Qt spells it."""
    if not QKeySequence(keys).isEmpty():
        first: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs do not know that it can
        press(window, first.key(), first.keyboardModifiers())


def letters(window: QWidget, chance: Chance) -> str:
    """Some letters of one script."""
    script = chance.pick(LETTERS)
    text = "".join(chance.pick(script) for _ in range(1 + chance.below(10)))
    type_text(window, text)
    return repr(text)


def digits(window: QWidget, chance: Chance) -> str:
    """Some digits, and what stands around numbers and days."""
    text = "".join(chance.pick(DIGITS) for _ in range(1 + chance.below(6)))
    type_text(window, text)
    return repr(text)


def key(window: QWidget, chance: Chance) -> str:
    """One key that is no letter, sometimes with a modifier, sometimes held down."""
    pressed = chance.pick(PLAIN)
    modifier = chance.pick(_MODIFIED) if chance.one_in(6) else Modifier.NoModifier
    if pressed is Key.Key_F4 and modifier is Modifier.AltModifier:
        return "not Alt+F4"
    many = 12 if chance.one_in(12) else 1
    for _ in range(many):
        press(window, pressed, modifier)
    return f"{many} times {modifier.name} {pressed.name}"


def shortcut(window: QWidget, chance: Chance) -> str:
    """A chord: one that is registered somewhere on the page, or one that people know."""
    known = sorted({one.key().toString() for one in window.findChildren(QShortcut) if one.key().toString()})
    keys = chance.pick(known) if known and chance.below(2) else chance.pick(CHORDS)
    if keys != "Ctrl+Shift+L":  # has a deed of its own
        chord(window, keys)
    return keys


def paste(window: QWidget, chance: Chance) -> str:
    """Paste something large, or something strange."""
    row = "drugs\t12,5\tkg\t2026-02-30\t=1+1\tQafë Thanë"
    table = "\n".join([row] * (1 + chance.below(60)))
    what, text = chance.pick(
        [
            ("10,000 letters", "Ëndërr " * 1429),
            ("10,000 in one word", "w" * 10_000),
            ("a table", table),
            ("lines", "first\r\nsecond\nthird\u2028fourth\u0085fifth"),
            ("half a letter", "a\ud83d" + "b"),
            ("directions", "\u202ecba\u202c\u2066x\u2069\u0000\u001b[31m"),
            ("digits", "9" * 400),
            ("a day", "2026-02-29"),
        ]
    )
    data = QMimeData()
    data.setText(text)
    if chance.one_in(5):
        data.setHtml(f"<table><tr><td>{text[:50]}</td></tr></table>")
    QGuiApplication.clipboard().setMimeData(data)
    chord(window, "Ctrl+V")
    return what


def compose(window: QWidget, chance: Chance) -> str:
    """Begin a letter with an input method, and commit it, or something else happens first."""
    there: object = QGuiApplication.focusObject()
    if not isinstance(there, QObject):
        return "nowhere"
    begun, done = QInputMethodEvent("ni", []), QInputMethodEvent("", [])
    done.setCommitString(chance.pick(["你", "が", "é"]))
    QApplication.sendEvent(there, begun)
    if chance.below(4):
        QApplication.sendEvent(there, done)
    return type(there).__name__


def click(window: QWidget, chance: Chance) -> str:
    """Click into a control that is shown."""
    top = front(window)
    found = [one for one in top.findChildren(QWidget) if isinstance(one, _ACTIVE) and _can_be_hit(one)]
    if not found:
        return anywhere(window, chance)
    target: QWidget = chance.pick(found)
    if isinstance(target, QAbstractItemView):
        target = target.viewport()
    seen = target.visibleRegion().boundingRect()
    point = seen.topLeft() + QPoint(chance.below(max(1, seen.width())), chance.below(max(1, seen.height())))
    return _click_at(top, target.mapTo(top, point), chance, what=_named(target))


def anywhere(window: QWidget, chance: Chance) -> str:
    """Click anywhere."""
    top = front(window)
    point = QPoint(chance.below(max(1, top.width())), chance.below(max(1, top.height())))
    return _click_at(top, point, chance, what="anywhere")


def _click_at(top: QWidget, point: QPoint, chance: Chance, *, what: str) -> str:
    handle = native(top)
    if handle is None or not QRect(QPoint(), handle.size()).contains(point):
        return f"{what} is not in sight"
    way = chance.weighed(
        [(14, "left"), (2, "double"), (2, "right"), (1, "middle"), (1, "shift"), (1, "ctrl")]
    )
    button = {"right": Button.RightButton, "middle": Button.MiddleButton}.get(way, Button.LeftButton)
    held = {"shift": Modifier.ShiftModifier, "ctrl": Modifier.ControlModifier}.get(way, Modifier.NoModifier)
    under = top.childAt(point)
    with suppress(RuntimeError):  # as above
        QTest.mouseMove(handle, point)
        for press in [QTest.mousePress, QTest.mouseRelease] * (2 if way == "double" else 1):
            if isValid(handle):
                press(handle, button, held, point)
    if way == "right" and under is not None and isValid(under) and under.isVisible():
        local = under.mapFrom(top, point)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, local, under.mapToGlobal(local))
        QApplication.postEvent(under, asked)
    return f"{way} at {what} {point.x()},{point.y()}"


def wheel(window: QWidget, chance: Chance) -> str:
    """Turn the wheel somewhere."""
    top = front(window)
    handle = native(top)
    if handle is not None:
        point = QPointF(chance.below(max(1, handle.width())), chance.below(max(1, handle.height())))
        held = Modifier.ControlModifier if chance.one_in(5) else Modifier.NoModifier
        QTest.wheelEvent(handle, point, QPoint(0, chance.pick([120, -120, -600, 2400])), stateKey=held)
    return ""


def shape(window: QWidget, chance: Chance) -> str:
    """Give the window another shape."""
    wide, high = chance.pick([(720, 460), (1, 1), (800, 600), (1366, 768), (1280, 720), (2560, 1440)])
    state = chance.weighed([(8, "size"), (1, "maximized"), (1, "minimized"), (1, "full"), (2, "normal")])
    if state == "size":
        window.resize(wide, high)
        return f"{wide} x {high}"
    {
        "maximized": window.showMaximized,
        "minimized": window.showMinimized,
        "full": window.showFullScreen,
        "normal": window.showNormal,
    }[state]()
    return state


def _can_be_hit(one: QWidget) -> bool:
    return one.isVisible() and one.isEnabled() and not one.visibleRegion().isEmpty()


def _named(one: QWidget) -> str:
    words = one.text() if isinstance(one, QAbstractButton) else ""
    return f"{type(one).__name__} {(one.accessibleName() or words)[:40]!r}"
