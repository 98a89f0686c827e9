"""The navigation rail: where one is, where one can go, and who is at work."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from fieldbook.gui import style
from fieldbook.gui.direction import listed
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.layouts.whole_rows import WholeRows
from fieldbook.gui.parts.labels import ElidedLabel, Glyph
from fieldbook.gui.parts.pressable import Pressable, paint_ring
from fieldbook.gui.style.tokens import NARROW_WINDOW_PX, RAIL_NARROW_PX, RAIL_PX, RAIL_WIDEST_PX, STRONG, Face
from fieldbook.gui.tongue import show_number

_ICON_PX = 20
_SIDE_PX = 10
_ICON_AT_PX = 14
_WORDS_AT_PX = 56
_BADGE_PX = 20
_COUNT_PX = 36
"""For a count of two digits, and the gap before it."""
_BADGE_FACE = Face(11, 600)
_MOST_SHOWN = 99
_SPACING_PX, _DENSE_SPACING_PX = 6, 1
_HEAD_AND_GAPS_PX, _HEAD_PX = 100, 66
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter  # a painter mirrors it by itself


@dataclass(frozen=True, slots=True, kw_only=True)
class RailEntry:
    """One line of the rail.

    Attributes:
        key: What ``Rail.chosen`` says.
        label: The words.
        icon: A Lucide icon.
        is_place: Whether it is somewhere to be, and so can be the current one; "Lock now" is not.
    """

    key: str
    label: str
    icon: str
    is_place: bool = True


class RailItem(Pressable):
    """One line of the rail, painted: icon, words, a count, and a mark where one is."""

    def __init__(self, entry: RailEntry, parent: QWidget | None = None) -> None:
        super().__init__(entry.label, parent)
        self.entry = entry
        self._count, self._narrow, self._quiet = 0, False, False
        self._dense_px = 0
        # Not checkable: a screen reader would call a place a check box, and ticking it something else.
        self.is_current = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_badge(self, count: int, description: str, *, quiet: bool = False) -> None:
        """Show *count* beside the words; *description* says to a screen reader what is counted.

        A *quiet* one is a plain number that asks for nothing.
        """
        self._count, self._quiet = count, quiet
        said = listed((self.words, description)) if count and description else self.words
        self.setAccessibleName(said)
        self.update()

    def set_current(self, *, current: bool, here: str = "") -> None:
        """Mark that this is where one is; *here* says it to a screen reader."""
        self.is_current = current
        self.setAccessibleDescription(here if current else "")
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Keep the icon only; the words become the tip."""
        self._narrow = narrow
        self.setToolTip(self.words if narrow else "")
        self.updateGeometry()
        self.update()

    def set_dense(self, height_px: int) -> None:
        """Take no more than this height, where many places share a low screen; 0 for the usual one."""
        self._dense_px = height_px
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The height for a mouse or a finger, or for many places on a low screen."""
        return QSize(
            style.scaled(RAIL_NARROW_PX) if self._narrow else style.scaled(RAIL_PX), self._height_px()
        )

    def words_px(self) -> int:
        """How much room the words want."""
        return QFontMetrics(style.font(STRONG)).horizontalAdvance(self.words)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the rail gets; beside a scroll bar it has less, and must not be pushed about."""
        return QSize(style.scaled(RAIL_NARROW_PX) // 2, self._height_px())

    def _height_px(self) -> int:
        return self._dense_px or style.sizes().rail_item_px

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk the rail without choosing."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line is painted
        """Paint the line."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            self._paint_icon(painter)
            if not self._narrow:
                self._paint_words(painter)
            if self._count:
                self._paint_badge(painter)
        if self.shows_ring:
            paint_ring(self, role="rail_mark", inset_px=3)

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        wide_px = style.scaled(RAIL_NARROW_PX) if self._narrow else self.width()
        end_px = min(wide_px - _SIDE_PX, self.width())
        ground = self._placed(_SIDE_PX, end_px - _SIDE_PX, height=self.height())
        if self.is_current or self.underMouse() or self.isDown():
            painter.setBrush(style.colour("rail_active" if self.is_current else "rail_hover"))
            painter.drawRoundedRect(ground, 7, 7)
        if self.is_current:
            painter.setBrush(style.colour("rail_mark"))
            painter.drawRoundedRect(QRectF(self._placed(_SIDE_PX, 3, height=self.height() // 2)), 1.5, 1.5)

    def _paint_icon(self, painter: QPainter) -> None:
        icon_px = style.scaled(_ICON_PX)
        at_px = middle_px(icon_px) if self._narrow else _SIDE_PX + _ICON_AT_PX
        role = "rail_mark" if self.is_current else "rail_text"
        picture = style.pixmap(self.entry.icon, role=role, size_px=icon_px, ratio=self.devicePixelRatioF())
        painter.drawPixmap(self._placed(at_px, icon_px, height=icon_px), picture)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(style.font(STRONG))
        painter.setPen(style.colour("rail_strong" if self.is_current or self.underMouse() else "rail_text"))
        end_px = 2 * _SIDE_PX + (self._badge_px() + 8 if self._count else 0)
        room = self._placed(style.scaled(_WORDS_AT_PX), self.width() - style.scaled(_WORDS_AT_PX) - end_px)
        words = painter.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEADING, words)

    def _paint_badge(self, painter: QPainter) -> None:
        if self._quiet:
            self._paint_number(painter)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("rail_mark"))
        if self._narrow:
            painter.setPen(QPen(style.colour("rail_active" if self.is_current else "rail"), 2))
            spot = self._placed(middle_px(0) + style.scaled(6), 10, height=10)  # at the corner of the icon
            painter.drawEllipse(spot.translated(0, -style.scaled(9)))
            return
        left_px = self.width() - 2 * _SIDE_PX - self._badge_px()
        pill = self._placed(left_px, self._badge_px(), height=style.scaled(_BADGE_PX))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(style.font(_BADGE_FACE, columns=True))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a number with its sign: 99+
        painter.setPen(style.colour("rail_on_mark"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._badge_text())

    def _paint_number(self, painter: QPainter) -> None:
        if not self._narrow:
            left_px = self.width() - 2 * _SIDE_PX - self._badge_px()
            painter.setFont(style.font(_BADGE_FACE, columns=True))
            painter.setPen(style.colour("rail_text"))
            painter.drawText(self._placed(left_px, self._badge_px()), _TRAILING, self._badge_text())

    def _badge_text(self) -> str:
        if self._quiet:
            return show_number(self._count)
        return str(self._count) if self._count <= _MOST_SHOWN else f"{_MOST_SHOWN}+"

    def _badge_px(self) -> int:
        digits_px = QFontMetrics(style.font(_BADGE_FACE, columns=True)).horizontalAdvance(self._badge_text())
        return max(style.scaled(_BADGE_PX), digits_px + 10)

    def _placed(self, left_px: int, width_px: int, *, height: int | None = None) -> QRect:
        """A box at *left_px* from where reading starts, in the middle of the line."""
        tall = self.height() if height is None else height
        box = QRect(left_px, (self.height() - tall) // 2, width_px, tall)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class _Line(QHBoxLayout):
    """A picture and words at the head or the foot: in line with the places, narrow or wide."""

    def __init__(self, glyph: Glyph, *, at_px: int, air_px: tuple[int, int]) -> None:
        super().__init__()
        self._glyph, self._at_px = glyph, at_px
        self._before, self._between = QSpacerItem(at_px, 0), QSpacerItem(0, 0)
        self.setContentsMargins(0, air_px[0], 0, air_px[1])
        self.setSpacing(0)
        self.addSpacerItem(self._before)  # margins are not mirrored, spaces are
        self.addWidget(glyph)
        self.addSpacerItem(self._between)

    def fit(self, *, narrow: bool) -> None:
        """Put the picture into the middle of a narrow rail, or leave the room that places do."""
        at_px = middle_px(self._glyph.width()) if narrow else self._at_px
        gap_px = 0 if narrow else style.scaled(_WORDS_AT_PX) - at_px - self._glyph.width()
        self._before.changeSize(at_px, 0, QSizePolicy.Policy.Fixed)
        self._between.changeSize(max(gap_px, 0), 0, QSizePolicy.Policy.Fixed)
        self.invalidate()


def middle_px(icon_px: int) -> int:
    """Where an icon begins that stands in the middle of the narrow rail, beside a scroll bar too."""
    return (style.scaled(RAIL_NARROW_PX) - icon_px) // 2


class Rail(QFrame):
    """The rail; it narrows to icons by itself when its window is narrow."""

    chosen = Signal(str)

    def __init__(self, brand: str, *, icon: str = "shield-check", name: str = "", here: str = "") -> None:
        super().__init__()
        self._here = here
        self._items: dict[str, RailItem] = {}
        self._current = ""
        self._narrow = False
        style.dress(self, "dark")
        self.setAccessibleName(name or brand)
        self._brand = ElidedLabel(brand, "brand")
        self._person = ElidedLabel("", "person")
        self._duty = ElidedLabel("", "rail")
        self._places, self._foot = _column(spacing_px=_SPACING_PX), _column(spacing_px=_SPACING_PX)
        self._head = _Line(Glyph(icon, role="rail_mark", size_px=24), at_px=20, air_px=(20, 20))
        self._head.addWidget(self._brand, 1)
        self._head.addStretch(0)
        self._foot_line = _Line(
            Glyph("user", role="rail_text", size_px=_ICON_PX), at_px=_SIDE_PX + _ICON_AT_PX, air_px=(8, 10)
        )
        self._who = self._make_person()
        self._arrange()
        self._fit()

    def add(self, entry: RailEntry, *, at_foot: bool = False) -> None:
        """Put one more line at the end, or at the foot of the rail."""
        item = RailItem(entry)
        item.set_narrow(narrow=self._narrow)
        self._items[entry.key] = item
        (self._foot if at_foot else self._places).addWidget(item)
        item.clicked.connect(lambda: self._choose(entry.key))
        self._fit()

    def keys(self) -> list[str]:
        """The lines in the order of reading."""
        return list(self._items)

    def item(self, key: str) -> RailItem:
        """One line."""
        return self._items[key]

    def current(self) -> str:
        """The key of the place where one is, or nothing."""
        return self._current

    def set_current(self, key: str) -> None:
        """Mark where one is; an unknown or empty key unmarks all."""
        self._current = key
        for other, item in self._items.items():
            item.set_current(current=item.entry.is_place and other == key, here=self._here)
        if key in self._items:
            self._scroll.ensureWidgetVisible(self._items[key], 0, 0)

    def set_badge(self, key: str, count: int, description: str = "", *, quiet: bool = False) -> None:
        """Show a count at one line; nought hides it. *description* is read aloud: "3 drafts"."""
        self._items[key].set_badge(count, description, quiet=quiet)

    def set_person(self, name: str, duty: str) -> None:
        """Say at the foot who is at work."""
        self._person.setText(name)
        self._duty.setText(duty)
        self._who.setToolTip(f"{name}\n{duty}")
        self._who.setVisible(bool(name))

    def set_narrow(self, *, narrow: bool) -> None:
        """Keep icons only, or show the words again."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Close the ranks when the places would not fit otherwise."""
        super().resizeEvent(event)
        self._close_ranks()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the width of the window from now on."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        self.set_narrow(narrow=self.window().width() < style.scaled(NARROW_WINDOW_PX))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Narrow with the window."""
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.set_narrow(narrow=self.window().width() < style.scaled(NARROW_WINDOW_PX))
        return False

    def _choose(self, key: str) -> None:
        if self._items[key].entry.is_place:
            self.set_current(key)
        self.chosen.emit(key)

    def _close_ranks(self) -> None:
        count = self._places.count()
        usual_px = style.sizes().rail_item_px + _SPACING_PX
        foot_px = self._foot.count() * usual_px + self._who.sizeHint().height()
        dense = count * usual_px > self.height() - foot_px - _HEAD_AND_GAPS_PX
        room_px = self.height() - self._who.sizeHint().height() - _HEAD_PX
        fitting_px = room_px // max(count + self._foot.count(), 1) - _DENSE_SPACING_PX
        least_px, most_px = style.sizes().rail_least_px, style.sizes().rail_dense_px
        dense_px = min(max(fitting_px, least_px), most_px) if dense else 0
        for column in (self._places, self._foot):
            column.setSpacing(_DENSE_SPACING_PX if dense else _SPACING_PX)
        for item in self._items.values():
            item.set_dense(dense_px)
        self._scroll.set_row(dense_px + _DENSE_SPACING_PX if dense else usual_px)

    def _fit(self) -> None:
        self.setFixedWidth(style.scaled(RAIL_NARROW_PX) if self._narrow else self._wide_px())
        for words in (self._brand, self._person, self._duty):
            words.setVisible(not self._narrow)
        for item in self._items.values():
            item.set_narrow(narrow=self._narrow)
        for line in (self._head, self._foot_line):
            line.fit(narrow=self._narrow)

    def _wide_px(self) -> int:
        """Room for the longest words beside a count: other languages say in more letters where one can go."""
        longest_px = max((item.words_px() for item in self._items.values()), default=0)
        wanted_px = style.scaled(_WORDS_AT_PX) + longest_px + style.scaled(_COUNT_PX) + 2 * _SIDE_PX
        return min(max(style.scaled(RAIL_PX), wanted_px), style.scaled(RAIL_WIDEST_PX))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        add_layout(column, self._head)
        self._scroll = _scrolling(self._places)
        column.addWidget(self._scroll, 1)
        add_layout(column, self._foot)
        column.addWidget(self._who)

    def _make_person(self) -> QWidget:
        who = QWidget()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._person)
        words.addWidget(self._duty)
        add_layout(self._foot_line, words, 1)
        self._foot_line.addStretch(0)
        who.setLayout(self._foot_line)
        who.setVisible(False)
        return who


def _column(*, spacing_px: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing_px)
    return column


def _scrolling(places: QVBoxLayout) -> WholeRows:
    """On a low screen the places scroll, the foot stays."""
    inside = QWidget()
    style.dress(inside, "dark")
    whole = QVBoxLayout(inside)
    whole.setContentsMargins(0, 0, 0, 0)
    add_layout(whole, places)
    whole.addStretch(1)
    return WholeRows(inside)
