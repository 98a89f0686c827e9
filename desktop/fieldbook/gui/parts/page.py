"""The two halves of every page: its head, and what scrolls below it."""

from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fieldbook.gui import style
from fieldbook.gui.parts.labels import ElidedLabel
from fieldbook.gui.tongue import say

SIDE_PX = 28
_ABOVE_AND_BELOW_PX = 64


class PageHeader(QFrame):
    """What this page is, in a title and a line below, and what can be done with all of it."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        self._title = ElidedLabel(title, "title")
        self._subtitle = ElidedLabel(subtitle, "quiet")
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
        row.setSpacing(16)
        row.addLayout(self._leading)
        row.addLayout(words, 1)
        row.addLayout(self._trailing)
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

    def add_leading(self, widget: QWidget) -> None:
        """Put something before the title: the way back."""
        self._leading.addWidget(widget)

    def add_trailing(self, widget: QWidget) -> None:
        """Put one more button at the end of the line."""
        self._trailing.addWidget(widget)


class ScrollPage(QScrollArea):
    """What a page holds; it scrolls up and down, and whatever has the focus stays in sight."""

    def __init__(self, name: str = "", *, spacing_px: int = 16) -> None:
        super().__init__()
        inside = QWidget()
        style.dress(inside, "page")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(SIDE_PX, 20, SIDE_PX, 24)
        self.body.setSpacing(spacing_px)
        self.setAccessibleName(say(name))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def show_from_top(self) -> None:
        """Scroll back to the beginning."""
        self.verticalScrollBar().setValue(0)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, _ABOVE_AND_BELOW_PX)


def _row() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    return row
