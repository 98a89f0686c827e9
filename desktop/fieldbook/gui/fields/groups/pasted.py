"""What needs a look after rows were pasted: a line for each cell, which leads to it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fieldbook.gui import style
from fieldbook.gui.direction import filled
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import Glyph, IconButton, LinkLine, make_label
from fieldbook.gui.tongue import say
from fieldbook.services.entry.pasting import Note

SHOWN_MOST = 40
CELL_LETTERS = 60


class PasteNotes(QFrame):
    """Every cell that was not taken, or is not right yet: where it stood, why, and what was pasted."""

    chosen = Signal(int)
    """The note of that number was pressed; only notes of cells that were taken can be."""

    def __init__(self) -> None:
        super().__init__()
        style.dress(self, "warn-banner")
        self.setAccessibleName(self.tr("What was pasted and needs a look"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What needs a look in the paste"))
        self._title = make_label("", "warn", wrap=True)
        self._title.setContentsMargins(4, 0, 4, 2)
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._column.addWidget(self._title)
        close = IconButton("x", self.tr("Put this list away"))
        close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 8, 10)
        row.setSpacing(8)
        row.addWidget(Glyph("triangle-alert", role="warn", size_px=20), 0, Qt.AlignmentFlag.AlignTop)
        add_layout(row, self._column, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def lines(self) -> list[str]:
        """What is listed."""
        return [line.words if isinstance(line, LinkLine) else _text(line) for line in self._lines]

    def show_notes(self, notes: Sequence[Note]) -> None:
        """List them and take the focus; nothing for none."""
        self.clear()
        for at, note in enumerate(notes[:SHOWN_MOST]):
            self._add(at, note)
        if len(notes) > SHOWN_MOST:
            more = self.tr(
                "And %Ln more; paste fewer lines at once to see each.", "", len(notes) - SHOWN_MOST
            )
            self._put(make_label(more, "caption", wrap=True))
        self.setVisible(bool(notes))
        if not notes:
            return
        many = self.tr("%Ln cells or lines of the paste need a look", "", len(notes))
        title = self.tr("1 cell or line of the paste needs a look") if len(notes) == 1 else many
        self._title.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join(self.lines))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Put the list away."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        self.hide()

    def _add(self, at: int, note: Note) -> None:
        where = self.tr("Line {line}, {column}: {why} Pasted: {cell}")
        if not note.column:
            where = self.tr("Line {line}: {why} Pasted: {cell}")
        cell = " ".join(note.cell.split())
        short = f"{cell[:CELL_LETTERS]} …" if len(cell) > CELL_LETTERS else cell
        told = filled(where, line=note.line, column=say(note.column), why=say(note.why), cell=short)
        if not note.path:
            line = make_label(told, "body", wrap=True)
            line.setContentsMargins(4, 2, 4, 2)  # in line with the links, which leave room for a ring
            self._put(line)
            return
        link = LinkLine(told, role="warn")
        link.clicked.connect(lambda: self.chosen.emit(at))
        self._put(link)

    def _put(self, line: QWidget) -> None:
        self._column.addWidget(line)
        if isinstance(line, LinkLine):
            links = [one for one in self._lines if isinstance(one, LinkLine)]
            QWidget.setTabOrder(links[-1] if links else self, line)
        self._lines.append(line)


def _text(line: QWidget) -> str:
    return line.text() if isinstance(line, QLabel) else ""
