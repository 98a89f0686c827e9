"""The list that opens under a box: each line a name and, below it, what it means."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fieldbook.gui import style
from fieldbook.gui.direction import listed
from fieldbook.gui.keynames import named
from fieldbook.gui.layouts.fingers import follow_finger
from fieldbook.gui.presenters.offers import Offer
from fieldbook.gui.style.tokens import BODY, CAPTION
from fieldbook.gui.tongue import say

Index = QModelIndex | QPersistentModelIndex
_ROWS_MOST = 7
_LEAST_PX = 380
_SIDE_PX = 10
_EDGE_PX = 6
_DETAIL, _KEY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class OfferModel(QAbstractListModel):
    """The offers, in order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offers: Sequence[Offer] = ()
        self.key = ""
        """The key that takes the marked line, as Qt spells it."""

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Hold other offers."""
        self.beginResetModel()
        self.offers = [replace(one, label=say(one.label), detail=say(one.detail)) for one in offers]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many."""
        return 0 if parent is not None and parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, meaning, or both for a screen reader."""
        if not index.isValid():
            return None
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((offer.label, offer.detail))
        return {_DETAIL: offer.detail, _KEY: named(self.key)}.get(role)


class OfferDelegate(QStyledItemDelegate):
    """Paints one offer."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line or two."""
        del option
        tall = bool(index.data(_DETAIL))
        return QSize(100, style.sizes().control_px + (12 if tall else -2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, name and meaning."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("accent_tint"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        box = rect.adjusted(_SIDE_PX, 5, -_SIDE_PX, -5)
        if state & QStyle.StateFlag.State_Selected:
            box = _with_key(painter, box, str(index.data(_KEY)), mirrored=style.mirrored())
        detail = str(index.data(_DETAIL) or "")
        upper = QRect(box.topLeft(), QSize(box.width(), box.height() // 2)) if detail else box
        painter.setFont(style.font(BODY))
        painter.setPen(style.colour("text"))
        _write(painter, upper, str(index.data()))
        if detail:
            painter.setFont(style.font(CAPTION))
            painter.setPen(style.colour("muted"))
            _write(
                painter,
                QRect(box.left(), upper.bottom() + 1, box.width(), box.height() - upper.height()),
                detail,
            )
        painter.restore()


class OfferList(QListView):
    """Floats over the window, so that the focus never leaves the box it belongs to."""

    taken = Signal(int)

    def __init__(self, box: QWidget) -> None:
        super().__init__(box.window())
        self._box = box
        self._model = OfferModel(self)
        self.setModel(self._model)
        self.setItemDelegate(OfferDelegate(self))
        style.dress(self, "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        follow_finger(self)
        self.clicked.connect(lambda index: self.taken.emit(index.row()))
        box.destroyed.connect(self.deleteLater)  # the window, whose child it is, lives on
        self.hide()

    @property
    def offers(self) -> Sequence[Offer]:
        """What is offered now."""
        return self._model.offers

    def show_offers(self, offers: Sequence[Offer], *, chosen: int, key: str) -> None:
        """Open with *offers*, or close without any; the line *chosen*, none for -1, is what *key* takes."""
        self._model.show_offers(offers)
        if not offers:
            self.close_list()
            return
        self._place()
        if not self.isVisible():
            self.show()
            app = QApplication.instance()
            if app is not None:
                app.installEventFilter(self)
        self.raise_()
        self.mark_line(chosen, key)

    def close_list(self) -> None:
        """Go away."""
        if self.isVisible():
            self.hide()
            app = QApplication.instance()
            if app is not None:
                app.removeEventFilter(self)

    def chosen(self) -> int:
        """The marked line, -1 for none."""
        return self.currentIndex().row()

    def mark_line(self, row: int, key: str) -> None:
        """Mark a line, with the key that takes it, and say it aloud."""
        self._model.key = key
        row = min(row, len(self._model.offers) - 1)
        self.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        if row >= 0:
            words = str(self._model.data(self._model.index(row), Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._box, words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away when somebody presses or scrolls elsewhere, or the window changes."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            inside = isinstance(watched, QWidget) and (watched is self or self.isAncestorOf(watched))
            if isinstance(watched, QWidget) and not inside and watched is not self._box:
                self.close_list()
        elif event.type() is QEvent.Type.Resize and watched is self.window():
            self.close_list()
        return False

    def _place(self) -> None:
        """Below the box, or above it where there is more room."""
        window = self._box.window()
        at = self._box.mapTo(window, QPoint(0, 0))
        wanted = self._height()
        below = window.height() - at.y() - self._box.height() - _EDGE_PX
        above = at.y() - _EDGE_PX
        up = below < min(wanted, 160) and above > below
        height = min(wanted, above if up else below)
        width = min(max(self._box.width(), _LEAST_PX), window.width() - 2 * _EDGE_PX)
        mirrored = self._box.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = at.x() + self._box.width() - width if mirrored else at.x()
        x = min(max(x, _EDGE_PX), window.width() - width - _EDGE_PX)
        y = at.y() - height - 2 if up else at.y() + self._box.height() + 2
        self.setGeometry(x, y, width, height)

    def _height(self) -> int:
        option = QStyleOptionViewItem()
        delegate = self.itemDelegate()
        rows = range(min(len(self._model.offers), _ROWS_MOST))
        inside = sum(delegate.sizeHint(option, self._model.index(row)).height() for row in rows)
        return inside + 2 * self.frameWidth()


def _with_key(painter: QPainter, box: QRect, key: str, *, mirrored: bool) -> QRect:
    """Paint the name of a key at the end of a line; what is left for the line's words."""
    painter.setFont(style.font(CAPTION))
    painter.setPen(style.colour("muted"))
    wide = painter.fontMetrics().horizontalAdvance(key) + _SIDE_PX
    at = box.left() if mirrored else box.right() + 1 - wide
    end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRect(at, box.top(), wide, box.height()), end, key)
    return box.adjusted(wide, 0, 0, 0) if mirrored else box.adjusted(0, 0, -wide, 0)


def _write(painter: QPainter, box: QRect, words: str) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
