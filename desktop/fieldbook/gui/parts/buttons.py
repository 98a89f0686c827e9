"""Buttons: the one thing to do, the others, links, and icons alone."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from fieldbook.gui import style
from fieldbook.gui.direction import broken
from fieldbook.gui.parts.labels import is_restyle
from fieldbook.gui.parts.pressable import Pressable, after_leaving, by_keyboard, paint_ring
from fieldbook.gui.tongue import say

_ICON_ROLES = {
    "primary": "on_accent",
    "secondary": "text",
    "link": "accent",
    "filter": "text2",
    "danger": "on_danger",
    "float": "float_link",
}
_RING_ROLES = {"primary": "on_accent", "danger": "on_danger", "float": "float_link"}
_FILLED = ("primary", "danger")
_WORDS = ("link", "float")
"""Buttons without any ground."""
LINK_AIR_PX = 4
"""What a line that leads somewhere has on both sides, for its ring."""
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class Button(QPushButton):
    """A push button in one of our looks, with room between icon and word; Enter presses it too."""

    def __init__(self, text: str, *, look: str = "secondary", icon: str = "") -> None:
        super().__init__()
        self._look, self._icon, self._ringed = look, icon, False
        self._words, self._is_small, self._full_px = "", False, 0
        self.setText(say(text))
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        style.dress(self, look)
        self.show_icon(icon)

    def setText(self, text: str) -> None:
        """Show other words; a small button keeps them for its tip."""
        self._words = text
        super().setText("" if self._is_small else text)

    @property
    def words(self) -> str:
        """What it says, also while its icon alone is shown."""
        return self._words

    @property
    def icon_name(self) -> str:
        """Its Lucide icon, "" for none."""
        return self._icon

    @property
    def gives_way(self) -> bool:
        """Whether its icon alone says enough where there is little room."""
        return self._look == "secondary" and bool(self._icon)

    @property
    def full_px(self) -> int:
        """How wide it is with its words."""
        return self._full_px if self._is_small else self.sizeHint().width()

    def set_small(self, *, small: bool) -> None:
        """Show the icon alone; the words become the tip and what a screen reader says."""
        if small == self._is_small:
            return
        self._full_px, self._is_small = self.full_px, small
        self.setText(self._words)
        self.setToolTip(self._words if small else "")
        self.setAccessibleName(self._words if small else "")
        style.mark(self, "small", small)

    def show_icon(self, name: str) -> None:
        """Show another icon, or none for an empty name: words alone that lead somewhere are underlined.

        Their colour would be all that tells them from words that do not.
        """
        self._icon = name
        style.mark(self, "bare", not name and self._look in _WORDS)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if is_restyle(event):
            self._draw_icon()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how focus came."""
        self._ringed = by_keyboard(event, before=self._ringed)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget how focus came, once it is elsewhere."""
        self._ringed = after_leaving(event, ringed=self._ringed)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as the style does, and the ring."""
        super().paintEvent(event)
        if self._ringed and self.hasFocus():
            inset_px = 3 if self._look in _FILLED else 0
            paint_ring(self, role=_RING_ROLES.get(self._look, "accent"), inset_px=inset_px)

    def _draw_icon(self) -> None:
        if self._icon:
            size_px, gap_px = style.sizes().icon_px, 4
            made = style.icon(self._icon, role=_ICON_ROLES[self._look], size_px=size_px, gap_px=gap_px)
            self.setIcon(made)
            self.setIconSize(style.icon_size(size_px, gap_px))


def primary_button(text: str, icon: str = "") -> Button:
    """The one thing that this page is for; at most one on a page."""
    return Button(text, look="primary", icon=icon)


def secondary_button(text: str, icon: str = "") -> Button:
    """Anything else that can be done here."""
    return Button(text, icon=icon)


def link_button(text: str, icon: str = "") -> Button:
    """Something smaller, that reads like a word."""
    return Button(text, look="link", icon=icon)


def danger_button(text: str, icon: str = "") -> Button:
    """Something that cannot be undone."""
    return Button(text, look="danger", icon=icon)


class IconButton(QToolButton):
    """An icon alone; its words are the tip and what a screen reader says."""

    def __init__(self, icon: str, text: str, *, role: str = "text2") -> None:
        super().__init__()
        self._icon, self._role, self._ringed = icon, role, True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_icon(icon, text)

    @property
    def words(self) -> str:
        """What it means."""
        return self.accessibleName()

    @property
    def icon_name(self) -> str:
        """Its Lucide icon."""
        return self._icon

    def show_icon(self, icon: str, text: str) -> None:
        """Show another icon that means *text*."""
        self._icon = icon
        self.setToolTip(say(text))
        self.setAccessibleName(say(text))
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if is_restyle(event):
            self._draw_icon()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how focus came."""
        self._ringed = by_keyboard(event, before=self._ringed)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget how focus came, once it is elsewhere."""
        self._ringed = after_leaving(event, ringed=self._ringed)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as the style does, and the ring."""
        super().paintEvent(event)
        if self._ringed and self.hasFocus():
            paint_ring(self)

    def _draw_icon(self) -> None:
        size_px = style.sizes().icon_px
        self.setIcon(style.icon(self._icon, role=self._role, size_px=size_px))
        self.setIconSize(QSize(size_px, size_px))


class LinkLine(Pressable):
    """A sentence that leads somewhere: underlined, and over several lines where it must be."""

    def __init__(self, text: str, *, role: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._role = role
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """The sentence on one line."""
        return QSize(
            self.fontMetrics().horizontalAdvance(self.words) + 2 * LINK_AIR_PX,
            self.fontMetrics().height() + 4,
        )

    def minimumSizeHint(self) -> QSize:
        """A few words."""
        return QSize(min(120, self.sizeHint().width()), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """The height of the lines that the sentence needs in *width* pixels."""
        return self._box(width).height() + 4

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole sentence is painted
        """Paint the sentence, and the ring."""
        underlined = self.font()
        underlined.setUnderline(True)
        with QPainter(self) as painter:
            painter.setFont(underlined)
            painter.setPen(style.colour(self._role))
            box = self.rect().adjusted(LINK_AIR_PX, 2, -LINK_AIR_PX, -2)
            painter.drawText(box, _WRAPPED, broken(self.words, painter.font(), box.width()))
        if self.shows_ring:
            paint_ring(self, role=self._role)

    def _box(self, width: int) -> QRect:
        room = QRect(0, 0, max(width - 2 * LINK_AIR_PX, 40), 10_000)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.words)
