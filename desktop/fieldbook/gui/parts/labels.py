"""Words and small pictures: labels in the type scale, icons on their own, and the two together."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from fieldbook.gui import style
from fieldbook.gui.direction import broken, directed, in_two
from fieldbook.gui.tongue import say

_SMALL_PX, _DOTTED_PX = 16, 28
"""Up to the first size letters have all the room they need; a pixel for each of the second is enough."""


def make_label(text: str, look: str = "body", *, wrap: bool = False) -> QLabel:
    """A label that never reads markup, because what it shows may have been typed by anybody.

    Args:
        text: The words.
        look: ``title section metric strong label body quiet caption danger warn ok info rail float``.
        wrap: Whether it may take several lines.
    """
    return _written(_Words(), text, look, wrap=wrap)


def make_question(text: str, *, wrap: bool = True) -> QLabel:
    """What stands over a control, with room for a mark beside it; on several lines only where it must."""
    label = _written(_Question(), say(text).replace("&", "&&"), "label", wrap=wrap)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    return label


def _written(label: QLabel, text: str, look: str, *, wrap: bool) -> QLabel:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    # Qt would align a line by its own letters: a Latin name would leave the edge of an Arabic page.
    leading = Qt.AlignmentFlag.AlignRight if style.mirrored() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    style.dress(label, look)
    return label


class _Words(QLabel):
    """Words that keep the order of reading."""

    def setText(self, text: str) -> None:
        """Show other words, in the language of the window."""
        super().setText(directed(say(text)))

    def sizeHint(self) -> QSize:
        """With room for the dots below letters."""
        return super().sizeHint() + QSize(0, _below_px(self))

    def minimumSizeHint(self) -> QSize:
        """The same at least."""
        return super().minimumSizeHint() + QSize(0, _below_px(self))

    def heightForWidth(self, width: int) -> int:
        """The same below several lines."""
        height_px = super().heightForWidth(width)
        return height_px + _below_px(self) if height_px > 0 else height_px

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as Qt does, but that all lines begin below each other where they run leftwards."""
        if not self.wordWrap() or broken(self.text(), self.font(), self.width()) == self.text():
            super().paintEvent(event)
            return
        box = self.contentsRect()
        flags = self.alignment().value | (Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextForceRightToLeft).value
        if self.buddy() is not None:
            flags |= Qt.TextFlag.TextShowMnemonic.value
        with QPainter(self) as painter:
            painter.setFont(self.font())
            words = broken(self.text(), self.font(), box.width())
            role = self.foregroundRole()
            self.style().drawItemText(painter, box, flags, self.palette(), self.isEnabled(), words, role)


class _Question(_Words):
    """Words that would like one line: Qt breaks them at a quarter of a page, whatever room there is."""

    def sizeHint(self) -> QSize:
        """The whole line."""
        whole = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, self.text())
        return whole.grownBy(self.contentsMargins())


class ElidedLabel(QLabel):
    """One line that gives way: it is cut with an ellipsis where there is no room, and told whole as a tip."""

    def __init__(self, text: str, look: str = "body") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        style.dress(self, look)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show other words, in the language of the window."""
        super().setText(directed(say(text)))

    def sizeHint(self) -> QSize:
        """With room for the dots below letters."""
        return super().sizeHint() + QSize(0, _below_px(self))

    def minimumSizeHint(self) -> QSize:
        """Room for the ellipsis."""
        height_px = super().minimumSizeHint().height() + _below_px(self)
        return QSize(self.fontMetrics().horizontalAdvance("…") * 2, height_px)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line is painted
        """Paint as much as there is room for."""
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        with QPainter(self) as painter:
            painter.setPen(self.palette().windowText().color())
            # Left is where reading starts: a painter mirrors it by itself.
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class TwoLines(ElidedLabel):
    """Goes on in a second line where one has no room, and is cut only where two have none either."""

    def __init__(self, text: str, look: str = "body") -> None:
        super().__init__(text, look)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def least_px(self) -> int:
        """The width in which two lines are not cut."""
        advance = self.fontMetrics().horizontalAdvance
        both = (max(map(advance, lines)) for lines in in_two(self.text()))
        return min(both, default=advance(self.text()))

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line, or two."""
        further = len(self._lines(width)) - 1
        return super().minimumSizeHint().height() + further * self.fontMetrics().lineSpacing()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - both lines are painted
        """Paint one below the other."""
        metrics, lines = self.fontMetrics(), self._lines(self.width())
        shown = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, self.width()) for line in lines]
        self.setToolTip(self.text() if shown != lines else "")
        step_px = metrics.lineSpacing()
        box = self.rect().adjusted(0, 0, 0, (1 - len(lines)) * step_px)
        with QPainter(self) as painter:
            painter.setPen(self.palette().windowText().color())
            for at, line in enumerate(shown):
                place = box.translated(0, at * step_px)
                painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)

    def _lines(self, width_px: int) -> list[str]:
        advance, whole = self.fontMetrics().horizontalAdvance, self.text()
        if advance(whole) <= width_px:
            return [whole]
        return next((list(lines) for lines in in_two(whole) if advance(lines[0]) <= width_px), [whole])


class Glyph(QWidget):
    """An icon on its own; it says nothing to a screen reader, the words beside it do."""

    def __init__(self, name: str, *, role: str = "text2", size_px: int = 18) -> None:
        super().__init__()
        self._name, self._role, self._plain_px = name, role, size_px
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the words beside it."""
        super().changeEvent(event)
        if is_restyle(event):
            self._follow()

    def _follow(self) -> None:
        self._size_px = style.scaled(self._plain_px)
        self.setFixedSize(self._size_px, self._size_px)

    def show_icon(self, name: str, *, role: str) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole icon is painted
        """Paint the icon in the colours in force."""
        if self._name:
            picture = style.pixmap(
                self._name, role=self._role, size_px=self._size_px, ratio=self.devicePixelRatioF()
            )
            with QPainter(self) as painter:
                painter.drawPixmap(0, 0, picture)


class Roundel(QWidget):
    """An icon on a tinted round or square ground, for the head of a panel."""

    def __init__(self, name: str, *, size_px: int = 44, round_: bool = False) -> None:
        super().__init__()
        self._name, self._size_px, self._round = name, size_px, round_
        self.setFixedSize(size_px, size_px)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint ground and icon."""
        icon_px = self._size_px // 2
        picture = style.pixmap(self._name, role="accent", size_px=icon_px, ratio=self.devicePixelRatioF())
        radius = self._size_px / 2 if self._round else 10
        at = (self._size_px - icon_px) // 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("accent_tint"))
            painter.drawRoundedRect(self.rect(), radius, radius)
            painter.drawPixmap(at, at, picture)


class IconText(QWidget):
    """An icon and a few words on one line, or on several where they may wrap."""

    def __init__(self, text: str = "", *, icon: str = "", look: str = "caption", wrap: bool = False) -> None:
        super().__init__()
        self._glyph = Glyph(icon, size_px=16)
        self._label = make_label(text, look, wrap=wrap)
        # Beside the first of several lines: both begin at the same height.
        top = Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter
        if wrap:
            first = self._label.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask
            self._label.setAlignment(first | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._glyph, 0, top)
        row.addWidget(self._label, 1 if wrap else 0)
        self.show_text(text, icon=icon)

    @property
    def text(self) -> str:
        """The words shown."""
        return self._label.text()

    def show_text(self, text: str, *, icon: str = "", role: str = "muted", look: str = "") -> None:
        """Show other words; *role* colours the icon, *look* the words."""
        text = say(text)
        self._label.setText(text)
        self._glyph.show_icon(icon, role=role)
        self._glyph.setVisible(bool(icon))
        self.setAccessibleName(text)
        if look:
            style.dress(self._label, look)


def _below_px(label: QLabel) -> int:
    """What large Arabic letters need beside the height that Qt gives them, half of it above.

    Qt rounds the height of a line down to where the dots of its last letter begin.
    """
    tall_px = label.fontInfo().pixelSize()
    return 2 * ceil(tall_px / _DOTTED_PX) if style.mirrored() and tall_px > _SMALL_PX else 0


def is_restyle(event: QEvent) -> bool:
    """Whether colours, sizes or the direction of reading have changed, so that icons must be made anew."""
    return event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)
