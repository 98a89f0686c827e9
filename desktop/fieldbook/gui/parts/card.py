"""Grounds to put things on: cards and the headings of their sections."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.gui import style
from fieldbook.gui.parts.labels import ElidedLabel, make_label
from fieldbook.gui.tongue import say


class SectionHeading(QWidget):
    """The title of a section, with a quiet note or buttons at the end of its line."""

    def __init__(self, title: str, note: str = "") -> None:
        super().__init__()
        self._title = ElidedLabel(title, "section")
        self._note = make_label(note, "caption")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._note)
        self.show_note(note)
        self.setAccessibleName(say(title))

    def show_note(self, note: str) -> None:
        """Show another note, or none."""
        self._note.setText(say(note))
        self._note.setVisible(bool(note))

    def add_trailing(self, widget: QWidget) -> None:
        """Put one more button at the end of the line."""
        self._row.addWidget(widget)


class Card(QFrame):
    """A white sheet with a border, for things that belong together; add them to ``body``."""

    def __init__(self, title: str = "", note: str = "", *, look: str = "card") -> None:
        super().__init__()
        style.dress(self, look)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 16, 18, 18)
        self.body.setSpacing(12)
        self.heading: SectionHeading | None = None
        self.setAccessibleName(say(title))
        if title:
            self.heading = SectionHeading(title, note)
            self.body.addWidget(self.heading)


def make_rule() -> QFrame:
    """A thin line between two things."""
    rule = QFrame()
    style.dress(rule, "rule")
    rule.setFixedHeight(1)
    return rule
