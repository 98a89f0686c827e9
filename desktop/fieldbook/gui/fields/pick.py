"""A box that offers a list while one types into it, and takes the line that is meant."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle

from fieldbook.gui import style
from fieldbook.gui.fields.lines import Line
from fieldbook.gui.fields.popup import OfferList
from fieldbook.gui.presenters.offers import Offer, sure

Find = Callable[[str], Sequence[Offer]]
_ARROW_PX = 16
_GOES_ON, _CHOOSES = "Tab", "Return"
"""Tab takes only what is meant without doubt, Enter whatever is marked: the marked line says which."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class PickBox(Line):
    """Type a few letters, or open the list; Tab and Enter take the line that is meant without doubt."""

    written = Signal(str)
    """A person typed what is not (yet) a line of the list."""

    picked = Signal(str)
    """A person took the line of that key."""

    begun = Signal(str)
    """A person took a line that begins something; with what was typed in the box."""

    emptied = Signal()
    """Backspace was pressed in an empty box."""

    stepped_back = Signal()
    """The arrow against the direction of reading was pressed at the very beginning."""

    def __init__(self, find: Find, placeholder: str) -> None:
        super().__init__()
        self._find = find
        self._list: OfferList | None = None
        self._moved = False
        self.setPlaceholderText(placeholder)
        self.setTextMargins(0, 0, 0, 0)
        self.textEdited.connect(self._typed)

    @property
    def is_open(self) -> bool:
        """Whether the list is to be seen."""
        return self._list is not None and self._list.isVisible()

    def offered(self) -> list[str]:
        """The names in the open list."""
        return [offer.label for offer in self._list.offers] if self._list is not None and self.is_open else []

    def open_list(self, typed: str = "") -> None:
        """Show what fits *typed*, everything for nothing."""
        if self._list is None:
            self._list = OfferList(self)
            self._list.taken.connect(self._take_row)
        self._moved = False
        offers = self._find(typed)
        meant = sure(offers, typed)
        first = 0 if typed and offers and not offers[0].begins else -1
        chosen = offers.index(meant) if meant is not None else first
        self._list.show_offers(offers, chosen=chosen, key=_GOES_ON if meant is not None else _CHOOSES)

    def take_meant(self) -> None:
        """Take the line of the open list that is meant without doubt: whoever goes on or saves means it."""
        if self._list is None or not self.is_open:
            return
        moved, offers = self._moved, self._list.offers
        meant = offers[self._list.chosen()] if moved else sure(offers, self.text())
        if meant is not None and not meant.begins:
            self._take(meant)

    def close_list(self) -> None:
        """Put the list away."""
        if self._list is not None:
            self._list.close_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, take from it, close it; everything else is typing."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_open:
            self._take_chosen()
        elif event.key() == Qt.Key.Key_Escape and self.is_open:
            self.close_list()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        elif event.key() == (Qt.Key.Key_Right if style.mirrored() else Qt.Key.Key_Left) and not self.text():
            self.stepped_back.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  # the name that Qt gives it
        """Tab takes what is meant, then moves on."""
        if next:
            self.take_meant()
        return super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list goes with the focus."""
        self.close_list()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press opens the list where nothing is chosen yet, or on the arrow; another one closes it."""
        super().mousePressEvent(event)
        if self.is_open:
            self.close_list()
        elif not self.text() or self._arrow().contains(event.position().toPoint()):
            self.open_list()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow too."""
        super().paintEvent(event)
        role = "muted" if self.isEnabled() else "disabled"
        arrow_px = style.scaled(_ARROW_PX)
        picture = style.pixmap("chevron-down", role=role, size_px=arrow_px, ratio=self.devicePixelRatioF())
        box = self._arrow()
        with QPainter(self) as painter:
            painter.drawPixmap(box.x() + 6, (self.height() - arrow_px) // 2, picture)

    def _arrow(self) -> QRect:
        arrow_px = style.scaled(_ARROW_PX)
        box = QRect(self.width() - arrow_px - 16, 0, arrow_px + 12, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def resizeEvent(self, event: object) -> None:
        """Keep the text clear of the arrow."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # a QResizeEvent, handed through
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        arrow_px = style.scaled(_ARROW_PX)
        self.setTextMargins(arrow_px if mirrored else 0, 0, 0 if mirrored else arrow_px, 0)

    def _typed(self, text: str) -> None:
        self.written.emit(text)
        if text.strip():
            self.open_list(text)
        else:
            self.close_list()

    def _step(self, by: int) -> None:
        if self._list is None or not self.is_open:
            self.open_list()
            return
        at = min(max(self._list.chosen() + by, 0), len(self._list.offers) - 1)
        self._list.mark_line(at, _CHOOSES if self._list.offers[at].begins else _GOES_ON)
        self._moved = True

    def _take_chosen(self) -> None:
        if self._list is not None and self._list.chosen() >= 0:
            self._take_row(self._list.chosen())

    def _take_row(self, row: int) -> None:
        if self._list is not None and 0 <= row < len(self._list.offers):
            self._take(self._list.offers[row])

    def _take(self, offer: Offer) -> None:
        self.close_list()
        if offer.begins:
            self.begun.emit(self.text().strip())
            return
        self.show_text(offer.label)
        self.picked.emit(offer.key)


class SetBox(PickBox):
    """One line of the list is always chosen: a press shows them all, and what is typed takes its place."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wherever it is pressed: between the letters of a name there is nothing to type."""
        was_open = self.is_open
        super().mousePressEvent(event)
        if not was_open:
            self.selectAll()
            self.open_list()
