"""A short message that floats over the page and goes away by itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.gui import style
from fieldbook.gui.aloud import say_aloud
from fieldbook.gui.parts.buttons import Button
from fieldbook.gui.parts.labels import Glyph, make_label
from fieldbook.gui.style.tokens import RADIUS_INSET_PX, TOAST_MS

_SHADOW_PX = 12
_ABOVE_FOOT_PX = 32
_MOST_PX = 640


class Toast(QWidget):
    """What has just happened, perhaps with a way back; it never takes the focus."""

    acted = Signal()

    def __init__(self, window: QWidget, *, shown_ms: int = TOAST_MS) -> None:
        super().__init__(window)
        self._window, self._foot_px = window, 0
        self._glyph = Glyph("circle-check", role="float_link", size_px=18)
        self._label = make_label("", "float", wrap=True)
        self._button = Button("", look="float")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(shown_ms)
        self._timer.timeout.connect(self.hide)
        self._button.clicked.connect(self._act)
        self._on_action: Callable[[], object] = self.acted.emit
        self._arrange()
        self.hide()
        window.installEventFilter(self)

    def show_message(
        self,
        text: str,
        *,
        action: str = "",
        icon: str = "circle-check",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Show *text* for the usual while, in place of any earlier message.

        Args:
            text: One sentence.
            action: The word on the button, for example "Undo"; ``acted`` says that it was pressed.
            icon: A Lucide icon.
            on_action: What the button does instead of saying ``acted``.
        """
        self._on_action = on_action or self.acted.emit
        self._label.setText(text)
        self._glyph.show_icon(icon, role="float_link")
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(text)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        say_aloud(self, f"{text} {action}".strip())

    def keep_above(self, foot_px: int) -> None:
        """Leave so much of the window free below: what one presses next stands there."""
        self._foot_px = foot_px
        if self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the foot of the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody points at it."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count anew."""
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint the shadow and the ground."""
        box = QRectF(self.rect()).adjusted(_SHADOW_PX, _SHADOW_PX, -_SHADOW_PX, -_SHADOW_PX)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 7))
            for step in range(1, _SHADOW_PX, 2):
                painter.drawRoundedRect(box.adjusted(-step, -step + 3, step, step + 3), 8 + step, 8 + step)
            painter.setPen(QPen(style.colour("float_line"), 1))
            painter.setBrush(style.colour("float_ground"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_INSET_PX, RADIUS_INSET_PX)

    def _act(self) -> None:
        self.hide()
        self._on_action()

    def _place(self) -> None:
        window = self._window
        # A label that wraps wants to be a block: one line is better, as long as there is room for it.
        words_px = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 2
        around_px = self.sizeHint().width() - self._label.sizeHint().width()
        width = min(around_px + words_px, style.scaled(_MOST_PX), window.width() - 16)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        top = window.height() - height - _ABOVE_FOOT_PX - self._foot_px
        self.setGeometry((window.width() - width) // 2, top, width, height)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_SHADOW_PX + 16, _SHADOW_PX + 6, _SHADOW_PX + 8, _SHADOW_PX + 6)
        row.setSpacing(10)
        row.addWidget(self._glyph)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
