"""Banners that stay: what must be put right, and what one should know."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.gui import style
from fieldbook.gui.aloud import say_aloud
from fieldbook.gui.direction import unmarked
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts.buttons import LINK_AIR_PX, IconButton, LinkLine, link_button
from fieldbook.gui.parts.labels import Glyph, make_label
from fieldbook.gui.parts.pressable import paint_ring
from fieldbook.gui.tongue import say


class ProblemBanner(QFrame):
    """How many things are to be put right, and a line for each that leads to its field."""

    problem_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        style.dress(self, "danger-banner")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = make_label("", "danger", wrap=True)
        self._title.setContentsMargins(4, 0, 4, 0)  # in line with the links, which leave room for a ring
        self._lines: list[LinkLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(1)
        self._column.addWidget(self._title)
        _arrange(self, Glyph("circle-alert", role="danger", size_px=20), self._column).setSpacing(8)
        self.setVisible(False)

    @property
    def lines(self) -> tuple[LinkLine, ...]:
        """The lines in the order shown."""
        return tuple(self._lines)

    def show_problems(self, title: str, lines: Sequence[str]) -> None:
        """Show one line for each problem and take the focus; without lines the banner goes away."""
        self._clear()
        lines = [say(line) for line in lines]
        self._title.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join(lines))
        for position, line in enumerate(lines):
            self._add(position, line)
        self.setVisible(bool(lines))
        if lines:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # which reads it: saying it too would say it twice

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the first: that is where most go from here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.problem_chosen.emit(0)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring too while it has the focus, which it takes whenever a save is refused."""
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(self)

    def _add(self, position: int, text: str) -> None:
        line = LinkLine(text, role="danger")
        line.clicked.connect(lambda: self.problem_chosen.emit(position))
        self._column.addWidget(line)
        # Made after the rest of the page, the line would otherwise be the last that Tab comes to.
        QWidget.setTabOrder(self._lines[-1] if self._lines else self, line)
        self._lines.append(line)

    def _clear(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []


class NoticeKind(Enum):
    """How weighty a notice is."""

    INFO = "info"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"


_ICONS = {
    NoticeKind.INFO: "info",
    NoticeKind.OK: "circle-check",
    NoticeKind.WARN: "triangle-alert",
    NoticeKind.DANGER: "circle-alert",
}


class NoticeBanner(QFrame):
    """A title and a sentence to be aware of, perhaps with one thing to do about it."""

    acted = Signal()
    closed = Signal()
    line_chosen = Signal(int)

    def __init__(self, kind: NoticeKind, title: str, text: str = "") -> None:
        super().__init__()
        self._glyph = Glyph(_ICONS[kind], size_px=20)
        self._title = make_label(title, wrap=True)
        self._text = make_label(text, wrap=True)
        self._words = QVBoxLayout()
        self._words.setSpacing(3)
        self._words.addWidget(self._title)
        self._words.addWidget(self._text)
        self._row = _arrange(self, self._glyph, self._words)
        self.show_notice(kind, title, text)

    def show_notice(self, kind: NoticeKind, title: str, text: str = "") -> None:
        """Say something else."""
        title, text = say(title), say(text)
        style.dress(self, f"{kind.value}-banner")
        style.dress(self._title, kind.value)
        self._glyph.show_icon(_ICONS[kind], role=kind.value)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        beside = Qt.AlignmentFlag.AlignTop if text else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._glyph, beside)
        self.setAccessibleName(unmarked(title))
        self.setAccessibleDescription(unmarked(text))
        self._kind, self._aloud = kind, unmarked(f"{title} {text}").strip()
        if self.isVisible():
            self._say()

    def showEvent(self, event: QShowEvent) -> None:
        """Say it aloud when it comes up: what is not on the screen yet, a screen reader leaves out."""
        super().showEvent(event)
        self._say()

    def _say(self) -> None:
        say_aloud(self, self._aloud, at_once=self._kind in (NoticeKind.WARN, NoticeKind.DANGER))

    def list_lines(self, lines: Sequence[str]) -> tuple[LinkLine, ...]:
        """Add lines below the sentence that lead somewhere; ``line_chosen`` says which was pressed."""
        made = tuple(LinkLine(say(line), role="text", parent=self) for line in lines)
        column = QVBoxLayout()
        column.setSpacing(1)
        for words in (self._title, self._text):  # in line with the links, which leave room for a ring
            words.setContentsMargins(LINK_AIR_PX, 0, LINK_AIR_PX, 0)
        self._row.setSpacing(8)
        for at, line in enumerate(made):
            line.clicked.connect(lambda _=False, at=at: self.line_chosen.emit(at))
            column.addWidget(line)
        add_layout(self._words, column)
        return made

    def offer(self, text: str, icon: str = "") -> None:
        """Offer one thing to do; ``acted`` says that it was taken."""
        button = link_button(text, icon)
        button.clicked.connect(self.acted)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def offer_close(self, text: str) -> None:
        """Let it be put away; *text* names the cross."""
        button = IconButton("x", text)
        button.clicked.connect(self.hide)
        button.clicked.connect(self.closed)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


def _arrange(banner: QFrame, glyph: Glyph, words: QVBoxLayout) -> QHBoxLayout:
    row = QHBoxLayout(banner)
    row.setContentsMargins(14, 12, 14, 12)
    row.setSpacing(12)
    row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
    add_layout(row, words, 1)
    return row
