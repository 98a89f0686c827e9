"""The map on a page: moved by keys, wheel and mouse; pressing a circle chooses it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fieldbook.gui import style
from fieldbook.gui.overview.chart import Chart, Inks
from fieldbook.gui.parts.pressable import by_keyboard, paint_ring
from fieldbook.gui.tongue import say
from fieldbook.services.overview.places import Spot

_TALL_PX = 320
_STEP, _NEARER = 0.2, 1.5
_CLICK_PX = 6
_MOVES = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}
_ZOOMS = {Qt.Key.Key_Plus: _NEARER, Qt.Key.Key_Equal: _NEARER, Qt.Key.Key_Minus: 1 / _NEARER}


class MapView(QWidget):
    """A ``Chart``; ``chosen`` says which spot was pressed."""

    chosen = Signal(object)

    def __init__(self, resources: Path, spots: Sequence[Spot]) -> None:
        super().__init__()
        self._chart = Chart(resources, spots)
        self._pressed: QPointF | None = None
        self._dragged, self._ringed = False, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_all()

    def sizeHint(self) -> QSize:
        """Wide, and half as tall."""
        return QSize(2 * _TALL_PX, _TALL_PX)

    def show_all(self) -> None:
        """Move so that every circle is in sight."""
        self._chart.show_all(self.sizeHint().width() / self.sizeHint().height())
        self.update()

    # --- keys and mouse ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, plus and minus come nearer or go farther, 0 shows everything."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            east, south = _MOVES[key]
            across = self._chart.across
            self._move(QPointF(east * across, south * across))
        elif key in _ZOOMS:
            self._zoom(_ZOOMS[key])
        elif key == Qt.Key.Key_0:
            self.show_all()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl nearer or farther where the mouse points; the page scrolls without."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        self._zoom(_NEARER if event.angleDelta().y() > 0 else 1 / _NEARER, self._degrees(event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A circle is pressed, or the map is taken hold of."""
        self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the map along, or say what lies under the mouse."""
        if self._pressed is None:
            spot = self.spot_at(event.position())
            self.setCursor(Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.OpenHandCursor)
            QToolTip.showText(event.globalPosition().toPoint(), say(spot.label) if spot else "", self)
            return
        moved = event.position() - self._pressed
        if self._dragged or moved.manhattanLength() > _CLICK_PX:
            self._dragged, self._pressed = True, event.position()
            self._move(-moved * (self._chart.across / max(self.width(), 1)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that moved nothing chooses the circle."""
        spot = None if self._dragged else self.spot_at(event.position())
        self._pressed = None
        if spot is not None:
            self.chosen.emit(spot)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is for who came by the keyboard."""
        self._ringed = by_keyboard(event, before=self._ringed)
        super().focusInEvent(event)
        self.update()

    def spot_at(self, at: QPointF) -> Spot | None:
        """The circle at a point of the widget, the smallest where several lie there."""
        return self._chart.spot_at(at, QSizeF(self.size()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint the map, and the ring of whoever came by the keyboard."""
        colour = style.colour
        inks = Inks(colour("inset"), colour("line"), colour("border"), colour("muted"), colour("accent"))
        with QPainter(self) as painter:
            self._chart.paint(painter, QSizeF(self.size()), inks)
        if self.hasFocus() and self._ringed:
            paint_ring(self)

    def _degrees(self, at: QPointF) -> QPointF:
        back, _possible = self._chart.onto(QSizeF(self.size())).inverted()
        return back.map(at)

    def _move(self, by: QPointF) -> None:
        self._chart.move(by)
        self.update()

    def _zoom(self, nearer: float, around: QPointF | None = None) -> None:
        self._chart.zoom(nearer, around)
        self.update()
