"""What can be pressed: Enter as well as Space, a ring for who came by the keyboard, and what is ticked."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from fieldbook.gui import style
from fieldbook.gui.style.tokens import RADIUS_CONTROL_PX
from fieldbook.gui.tongue import say

RING_PX = 2
_BORDERS_PX, _GAP_PX = 2, 10
"""Of what is ticked: its borders, and between it and its words, as in the style sheet."""
_AIR_PX = 6
_MARK_RADIUS_PX = 4
_Element = QStyle.SubElement
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


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


def after_leaving(event: QFocusEvent, *, ringed: bool) -> bool:
    """What ``by_keyboard`` is told as *before* when focus comes back, once it has gone by *event*.

    Gone elsewhere it can only come again by a step of its own, even while the window is not active, as after
    the dialog of a file: the ring is shown then.
    """
    return ringed or event.reason() not in _PASSING


class Ring(QWidget):
    """The ring of focus around something that scrolls: it lies above what is in it, and takes no click.

    It is there once Tab led to it; a page that has just come up has the focus too, and needs no ring.
    """

    def __init__(self, around: QAbstractScrollArea) -> None:
        super().__init__(around)
        self._is_wanted = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        around.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the focus, and keep to the edge."""
        if isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() not in _PASSING:
                self._is_wanted = event.reason() in _BY_TAB
            self.setVisible(event.gotFocus() and self._is_wanted)
            self.raise_()
        if isinstance(watched, QWidget) and event.type() in {QEvent.Type.Resize, QEvent.Type.FocusIn}:
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint the ring."""
        paint_ring(self)


class Pressable(QAbstractButton):
    """A button that paints itself."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ringed = True
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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget how focus came, once it is elsewhere."""
        self.ringed = after_leaving(event, ringed=self.ringed)
        super().focusOutEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Paint the hover at once."""
        self.update()
        super().enterEvent(event)

    @property
    def shows_ring(self) -> bool:
        """Whether the ring of focus is to be painted."""
        return self.ringed and self.hasFocus()


class CheckBox(QCheckBox):
    """Yes or no."""

    def sizeHint(self) -> QSize:
        """Room for the ring after the words; a padding would stay on the right where lines run leftwards."""
        return super().sizeHint() + QSize(_AIR_PX, 0)

    def minimumSizeHint(self) -> QSize:
        """Never less than all of it."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as the style does, and the ring."""
        super().paintEvent(event)
        if self.hasFocus():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            mark = self.style().subElementRect(_Element.SE_CheckBoxIndicator, option, self)
            _paint_focus(self, mark, radius=_MARK_RADIUS_PX)


class RadioButton(QRadioButton):
    """One answer of several."""

    def sizeHint(self) -> QSize:
        """Room for the ring after the words; a padding would stay on the right where lines run leftwards."""
        return super().sizeHint() + QSize(_AIR_PX, 0)

    def minimumSizeHint(self) -> QSize:
        """Never less than all of it."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as the style does, and the ring."""
        super().paintEvent(event)
        if self.hasFocus():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            mark = self.style().subElementRect(_Element.SE_RadioButtonIndicator, option, self)
            _paint_focus(self, mark, radius=mark.height() / 2)


def tick_indent_px() -> int:
    """How far in the words beside a mark begin: what explains them below begins there too."""
    return style.sizes().tick_px + _BORDERS_PX + _GAP_PX


def _paint_focus(tick: QAbstractButton, mark: QRect, *, radius: float) -> None:
    """A thicker mark, and a ring round the words: one round both would push the mark out of its line."""
    words = tick.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), tick.text())
    wide_px = min(words.width() + 2 * _AIR_PX, tick.width() - tick_indent_px() + _AIR_PX)
    tall_px = min(words.height() + 2 * _AIR_PX, tick.height())
    around = QRect(tick_indent_px() - _AIR_PX, (tick.height() - tall_px) // 2, wide_px, tall_px)
    ring = QStyle.visualRect(tick.layoutDirection(), tick.rect(), around)
    inset = RING_PX / 2
    with QPainter(tick) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour("accent"), RING_PX))
        for box, round_px in ((mark, radius), (ring, RADIUS_CONTROL_PX)):
            inside = QRectF(box).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(inside, round_px - inset, round_px - inset)
