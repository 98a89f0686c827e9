"""What our painted buttons share: Enter as well as Space, and a ring for who came by the keyboard."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from fieldbook.gui import style
from fieldbook.gui.style.tokens import RADIUS_CONTROL_PX
from fieldbook.gui.tongue import say

RING_PX = 2
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


def paint_ring(widget: QWidget, *, role: str = "accent", inset_px: float = 0) -> None:
    """Draw the ring of focus just inside *widget*, in a colour role of the tokens."""
    with QPainter(widget) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(getattr(style.colours(), role)), RING_PX))
        at = inset_px + RING_PX / 2
        radius = max(RADIUS_CONTROL_PX - inset_px, 3)
        painter.drawRoundedRect(QRectF(widget.rect()).adjusted(at, at, -at, -at), radius, radius)


def by_keyboard(event: QFocusEvent, *, before: bool) -> bool:
    """Whether focus should be seen: always, except after a click; coming back keeps what was *before*."""
    if event.reason() in _PASSING:
        return before
    return event.reason() is not Qt.FocusReason.MouseFocusReason


class Pressable(QAbstractButton):
    """A button that paints itself."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ringed = False
        self.words = say(text)
        self.setText(self.words.replace("&", "&&"))
        self.setAccessibleName(self.words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how focus came."""
        self.ringed = by_keyboard(event, before=self.ringed)
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Paint the hover at once."""
        self.update()
        super().enterEvent(event)

    @property
    def shows_ring(self) -> bool:
        """Whether the ring of focus is to be painted."""
        return self.ringed and self.hasFocus()
