"""The lines of the palette: an icon, what it does, what it is, and its keys."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldbook.gui import style
from fieldbook.gui.direction import listed, unmarked
from fieldbook.gui.keynames import named
from fieldbook.gui.layouts.fingers import follow_finger
from fieldbook.gui.palette.presenter import Choice
from fieldbook.gui.style.tokens import BODY, CAPTION

Index = QModelIndex | QPersistentModelIndex
_CHOICE = Qt.ItemDataRole.UserRole
_SIDE_PX, _ICON_PX, _GAP_PX = 12, 17, 12


class ChoiceModel(QAbstractListModel):
    """The choices, in order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.choices: Sequence[Choice] = ()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Hold other choices."""
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many."""
        return 0 if parent is not None and parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What it does; everything at once for a screen reader."""
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return unmarked(listed((choice.words, choice.detail, named(choice.keys))))
        return choice if role == _CHOICE else None


class ChoiceDelegate(QStyledItemDelegate):
    """Paints one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as a control."""
        del option, index
        return QSize(100, style.sizes().control_px + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, icon, words and, at the end, what it is or its keys."""
        choice: Choice = index.data(_CHOICE)
        rect: QRect = option.rect
        marked: bool = bool(
            option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("accent_tint"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        role, icon_px = "accent" if marked else "muted", style.scaled(_ICON_PX)
        picture = style.pixmap(
            choice.icon, role=role, size_px=icon_px, ratio=painter.device().devicePixelRatioF()
        )
        box = rect.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
        icon = QRect(box.left(), box.center().y() - icon_px // 2, icon_px, icon_px)
        direction = QApplication.layoutDirection()
        painter.drawPixmap(QStyle.visualRect(direction, box, icon), picture)
        end = named(choice.keys) or choice.detail
        end_px = min(QFontMetrics(style.font(CAPTION)).horizontalAdvance(end) + 2, box.width() // 2)
        words = QRect(
            icon.right() + _GAP_PX, box.top(), box.width() - icon_px - 2 * _GAP_PX - end_px, box.height()
        )
        _write(painter, QStyle.visualRect(direction, box, words), choice.words, look="text")
        last = QRect(box.right() - end_px, box.top(), end_px, box.height())
        _write(painter, QStyle.visualRect(direction, box, last), end, look="muted")
        painter.restore()


class ChoiceList(QListView):
    """Holds the lines; the focus stays in the line above it."""

    def __init__(self) -> None:
        super().__init__()
        self._choices = ChoiceModel(self)
        self.setModel(self._choices)
        follow_finger(self)
        self.setItemDelegate(ChoiceDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What fits"))

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these, the first one marked."""
        self._choices.show_choices(choices)
        if choices:
            self.setCurrentIndex(self._choices.index(0))

    def choice(self, row: int) -> Choice | None:
        """One line; None where there is none."""
        return self._choices.choices[row] if 0 <= row < len(self._choices.choices) else None

    def move_by(self, rows: int) -> None:
        """Mark another line; from the last one down leads to the first."""
        count = len(self._choices.choices)
        if count:
            now = self.currentIndex().row()
            beyond = not 0 <= now + rows < count
            at = (now + rows) % count if abs(rows) == 1 else min(max(now + rows, 0), count - 1)
            self.setCurrentIndex(self._choices.index(at if beyond or abs(rows) == 1 else now + rows))

    def height_of(self, most: int) -> int:
        """The height of so many lines, or of all there are."""
        lines = min(most, len(self._choices.choices))
        return lines * (style.sizes().control_px + 4) + 2


def _write(painter: QPainter, box: QRect, words: str, *, look: str) -> None:
    painter.setFont(style.font(BODY if look == "text" else CAPTION))
    painter.setPen(style.colour(look))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
