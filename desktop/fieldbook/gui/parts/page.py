"""The two halves of every page: its head, and what scrolls below it."""

from weakref import ref

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fieldbook.gui import style
from fieldbook.gui.layouts.fingers import follow_finger
from fieldbook.gui.layouts.inside import add_layout, widgets
from fieldbook.gui.parts.buttons import Button
from fieldbook.gui.parts.labels import ElidedLabel, TwoLines
from fieldbook.gui.parts.pressable import Ring
from fieldbook.gui.tongue import say

SIDE_PX = 28
_ABOVE_AND_BELOW_PX = 64
_APART_PX, _BETWEEN_PX = 16, 8


class PageHeader(QFrame):
    """What this page is, in a title and a line below, and what can be done with all of it."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        self._title = ElidedLabel(title, "title")
        self._subtitle = TwoLines(subtitle, "quiet")
        style.dress(self, "header")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        self._leading, self._trailing = _row(), _row()
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE_PX, 12, SIDE_PX, 12)
        row.setSpacing(_APART_PX)
        add_layout(row, self._leading)
        add_layout(row, words, 1)
        add_layout(row, self._trailing)
        self.setMinimumHeight(82)
        self.show_title(title, subtitle)

    def show_title(self, title: str, subtitle: str = "") -> None:
        """Show another title; without a subtitle the title stands alone."""
        title, subtitle = say(title), say(subtitle)
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)

    def event(self, event: QEvent) -> bool:
        """Buttons come and go: see again what has room."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._give_way()
        return super().event(event)

    def _give_way(self) -> None:
        """What it is about comes first: buttons that are known by their icons let go of their words."""
        shown = [widget for widget in widgets(self._trailing) if not widget.isHidden()]
        others_px = sum(_full_px(widget) + _BETWEEN_PX for widget in shown)
        before_px = self._leading.sizeHint().width()
        title_px = self._title.fontMetrics().horizontalAdvance(self._title.text())
        wanted_px = (
            max(title_px, self._subtitle.least_px()) + others_px + before_px + 2 * (SIDE_PX + _APART_PX)
        )
        for widget in shown:
            if isinstance(widget, Button) and widget.gives_way:
                widget.set_small(small=wanted_px > self.width())

    def add_leading(self, widget: QWidget) -> None:
        """Put something before the title: the way back."""
        self._leading.addWidget(widget)

    def add_trailing(self, widget: QWidget) -> None:
        """Put one more button at the end of the line."""
        self._trailing.addWidget(widget)


class ScrollPage(QScrollArea):
    """What a page holds; it scrolls up and down, and whatever has the focus stays in sight."""

    def __init__(self, name: str = "", *, spacing_px: int = 16, side_px: int = SIDE_PX) -> None:
        """Make it empty; *side_px* is its margin, 0 for a list inside a card."""
        super().__init__()
        self._followed = _Followed()
        inside = QWidget()
        style.dress(inside, "page")
        self.body = QVBoxLayout(inside)
        self._side_px = side_px
        self.body.setContentsMargins(side_px, 20 if side_px else 0, side_px, 24 if side_px else 0)
        self.body.setSpacing(spacing_px)
        self.setAccessibleName(say(name))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        Ring(self)
        follow_finger(self)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def show_from_top(self) -> None:
        """Scroll back to the beginning."""
        self.verticalScrollBar().setValue(0)

    def _make_room(self, _least: int, most: int) -> None:
        """The bar lies in the margin: what is below the head ends where the head does."""
        taken_px = self.verticalScrollBar().sizeHint().width() if most else 0
        margins = self.body.contentsMargins()
        end_px = max(self._side_px - taken_px, 0)
        if style.mirrored():
            margins.setLeft(end_px)
        else:
            margins.setRight(end_px)
        if margins != self.body.contentsMargins():
            self.body.setContentsMargins(margins)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        moved = self._followed.moved_to(self, now)
        if moved is not None:
            self.ensureWidgetVisible(moved, 0, _ABOVE_AND_BELOW_PX)


class Whole(QScrollArea):
    """Holds what fills its page; where the window is too low for it, all of it scrolls.

    The window would otherwise be made to hold it, and what stands below the page would leave the screen.
    """

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self._followed = _Followed()
        style.dress(body, "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)
        follow_finger(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        moved = self._followed.moved_to(self, now)
        if moved is not None:
            self.ensureWidgetVisible(moved, 0, 0)


class _Followed:
    """What had the focus last inside something that scrolls.

    When the window is active again, after a dialog or another program, the focus comes back to where it was:
    that moved nowhere, and what came into sight meanwhile, as the refusal of a file that was chosen, stays.
    """

    def __init__(self) -> None:
        self._last: ref[QWidget] | None = None

    def moved_to(self, around: QScrollArea, now: QWidget | None) -> QWidget | None:
        """What has the focus *now*, if that is somewhere else inside of *around* than before."""
        inside = around.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            before = self._last() if self._last is not None else None
            self._last = ref(now)
            return None if now is before else now
        if around.isActiveWindow():  # it went elsewhere in the window, and not with it
            self._last = None
        return None


def _row() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_BETWEEN_PX)
    return row


def _full_px(widget: QWidget) -> int:
    return widget.full_px if isinstance(widget, Button) else widget.sizeHint().width()
