"""What does not fit where it stands: words that are cut, pressed or pushed out."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QTableView,
    QWidget,
)

from fieldbook.gui.parts import ChipState, StatusChip, chip_size
from fieldbook.gui.parts.buttons import LinkLine
from fieldbook.gui.parts.labels import ElidedLabel
from fieldbook.gui.parts.pressable import Pressable
from fieldbook.gui.tables import RecordTable
from fieldbook.gui.tables.delegate import CELL_PX
from fieldbook.gui.tables.words import word_for

_SLACK_PX = 1
_TABLE_SIDE_PX = 6
_LINE_SIDE_PX, _BEARING_PX = 2, 2
_WRAPS = Qt.TextFlag.TextWordWrap.value

Known = set[tuple[str, str, int]]
"""What was painted before: its class, its words, and how wide it was."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A text, on what it stands, and how many pixels it lacks."""

    where: str
    text: str
    lacks_px: int


def cut_in(widget: QWidget) -> Iterator[Cut]:
    """Everything in *widget* that is seen and has too little room.

    A line that gives way by itself is no fault: it ends with dots and is told whole as a tip.
    """
    for part in widget.findChildren(QWidget):
        if part.isVisible():
            for text, lacks_px in _lacking(part):
                if lacks_px > _SLACK_PX:
                    yield Cut(type(part).__name__, text, lacks_px)


def painted_in(widget: QWidget, known: Known) -> Iterator[Cut]:
    """Every word that a part of *widget* paints by itself and that has too little room.

    Each is painted once and overheard, whatever it measured before; what is in *known* is not painted again.
    """
    parts = (part for kind in (Pressable, StatusChip, RecordTable) for part in widget.findChildren(kind))
    for part in parts:
        if not part.isVisible():
            continue
        key = (type(part).__name__, part.accessibleName(), part.width())
        wordless = isinstance(part, Pressable) and not part.words
        if key in known or wordless or isinstance(part, LinkLine):
            continue
        known.add(key)
        found = _chips_in(part) if isinstance(part, RecordTable) else _painted_by(part)
        yield from (Cut(key[0], text, lacks_px) for text, lacks_px in found if lacks_px > _SLACK_PX)


def lacking_in(line: QLineEdit) -> int:
    """How many pixels its quiet words lack, by the room that Qt gives them: a little inside the margins."""
    frame = QStyleOptionFrame()
    line.initStyleOption(frame)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, line)
    inside = room.marginsRemoved(line.textMargins()).width() - 2 * _LINE_SIDE_PX
    return line.fontMetrics().horizontalAdvance(line.placeholderText()) + _BEARING_PX - inside


def _chips_in(table: RecordTable) -> Iterator[tuple[str, int]]:
    """The chips of the last column: every state may stand there one day."""
    room_px = table.columnWidth(table.records.columnCount() - 1) - CELL_PX
    for state in ChipState:
        yield word_for(state), chip_size(word_for(state)).width() - room_px


def _painted_by(part: QWidget) -> Iterator[tuple[str, int]]:
    with _overheard() as heard:
        part.grab()
    yield from heard


@contextmanager
def _overheard() -> Iterator[list[tuple[str, int]]]:
    """What is painted meanwhile in one line, and how many pixels each line lacks."""
    heard: list[tuple[str, int]] = []
    painters: Any = QPainter
    metrics: Any = QFontMetrics
    draw, elide = painters.drawText, metrics.elidedText

    def drawing(painter: QPainter, *told: Any) -> Any:
        box, flags, text = told if len(told) == len(("box", "flags", "text")) else (None, 0, "")
        if isinstance(box, QRect | QRectF) and not int(getattr(flags, "value", flags)) & _WRAPS:
            heard.append((text, painter.fontMetrics().horizontalAdvance(text) - round(box.width())))
        return draw(painter, *told)

    def eliding(of: QFontMetrics, text: str, *told: Any) -> str:
        shown = str(elide(of, text, *told))
        heard.append((text, of.horizontalAdvance(text) - told[1] if shown != text else 0))
        return shown

    painters.drawText, metrics.elidedText = drawing, eliding
    try:
        yield heard
    finally:
        painters.drawText, metrics.elidedText = draw, elide


def _lacking(part: QWidget) -> Iterator[tuple[str, int]]:
    if isinstance(part, ElidedLabel):
        return
    if isinstance(part, QLabel) and part.text() and part.pixmap().isNull():
        yield part.text(), _of_label(part)
    elif isinstance(part, QAbstractButton) and part.text():
        yield part.text(), part.minimumSizeHint().width() - part.width()
    elif isinstance(part, QTableView):
        yield from _of_headings(part)


def _of_label(label: QLabel) -> int:
    metrics, room = label.fontMetrics(), label.contentsRect().size()
    if not label.wordWrap():
        return metrics.size(0, label.text()).width() - room.width()
    longest = max((metrics.horizontalAdvance(word) for word in label.text().split()), default=0)
    return max(longest - room.width(), label.heightForWidth(label.width()) - label.height())


def _of_headings(table: QTableView) -> Iterator[tuple[str, int]]:
    header = table.horizontalHeader()
    if not header.isVisible():
        return
    for at in range(table.model().columnCount()):
        text = table.model().headerData(at, Qt.Orientation.Horizontal)
        size: QSize = header.sectionSizeFromContents(at)
        if isinstance(text, str) and not table.isColumnHidden(at):
            yield text, size.width() - header.sectionSize(at) - 2 * _TABLE_SIDE_PX
