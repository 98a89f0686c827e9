"""What does not fit where it stands: words that are cut, pressed or pushed out."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView, QWidget

from fieldbook.gui.parts.labels import ElidedLabel

_SLACK_PX = 1
_TABLE_SIDE_PX = 6


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
