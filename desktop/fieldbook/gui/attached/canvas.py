"""A page or picture as it was drawn, to be scrolled over; keys and the wheel say how it is wanted."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QScrollBar

from fieldbook.gui.layouts.fingers import follow_finger
from fieldbook.gui.parts.pressable import Ring
from fieldbook.gui.viewing.frames import PIXEL_BYTES, Drawn

_SETTLED_MS = 120
_KEYS = {
    Qt.Key.Key_PageDown: "next",
    Qt.Key.Key_PageUp: "previous",
    Qt.Key.Key_Plus: "nearer",
    Qt.Key.Key_Equal: "nearer",
    Qt.Key.Key_Minus: "farther",
    Qt.Key.Key_0: "whole",
    Qt.Key.Key_W: "width",
    Qt.Key.Key_L: "turn",
}


class Canvas(QScrollArea):
    """``wished`` says what a key or the wheel asks for; ``resized`` that there is another room."""

    wished = Signal(str)
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._label)
        follow_finger(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        Ring(self)
        self._page = -1
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self.resized)

    @property
    def room(self) -> tuple[int, int, float]:
        """Width and height in pixels of the screen, and how many of them make one of the window's."""
        density = self.devicePixelRatioF()
        # The bars' room is always kept free, or a page that fits would call for bars, and so on for ever.
        bar = self.verticalScrollBar().sizeHint().width() + 2
        size = self.maximumViewportSize()
        return round((size.width() - bar) * density), round((size.height() - bar) * density), density

    def show_drawn(self, drawn: Drawn, page: int) -> None:
        """Show it: another page from the top, the same one where it was looked at."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        middle_across, middle_down, is_at_top = _middle(across), _middle(down), down.value() == 0
        row_bytes = drawn.width_px * PIXEL_BYTES
        form = QImage.Format.Format_RGB32
        pixmap = QPixmap.fromImage(QImage(drawn.pixels, drawn.width_px, drawn.height_px, row_bytes, form))
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._label.setPixmap(pixmap)
        self._label.adjustSize()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.LayoutRequest.value)
        _show_middle(across, middle_across)
        if is_at_top or page != self._page:
            down.setValue(0)
        else:
            _show_middle(down, middle_down)
        self._page = page

    def forget(self) -> None:
        """Keep nothing of what was shown."""
        self._label.clear()
        self._page = -1
        self.setAccessibleDescription("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another drawing once the size stays."""
        super().resizeEvent(event)
        self._settled.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages, sizes and turns by one key each; everything else scrolls."""
        wish = _KEYS.get(Qt.Key(event.key()))
        if wish is None:
            super().keyPressEvent(event)
        else:
            self.wished.emit(wish)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl held the wheel brings it nearer or takes it farther away."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.wished.emit("nearer" if event.angleDelta().y() > 0 else "farther")
            event.accept()
        else:
            super().wheelEvent(event)


def _middle(bar: QScrollBar) -> float:
    """Which share of the whole lies before the middle of what is seen."""
    return (bar.value() + bar.pageStep() / 2) / max(bar.maximum() + bar.pageStep(), 1)


def _show_middle(bar: QScrollBar, middle: float) -> None:
    bar.setValue(round((bar.maximum() + bar.pageStep()) * middle - bar.pageStep() / 2))
