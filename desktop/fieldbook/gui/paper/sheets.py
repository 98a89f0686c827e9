"""Sheets that are drawn line by line, not laid out as a record is: a key in words, codes to compare."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

LINE = 80
"""Dots from one line to the next."""
_RESOLUTION_DPI = 300
_MARGIN_MM = 25
_LINES_MOST = 5


def drawn(pages: Iterable[Callable[[QPainter], None]]) -> bytes:
    """A4 pages as PDF, one for each of *pages*, which draws it."""
    paper = QBuffer()
    paper.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(paper)
    writer.setResolution(_RESOLUTION_DPI)
    writer.setTitle("Fieldbook")
    writer.setCreator("Fieldbook")
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    for number, draw in enumerate(pages):
        if number:
            writer.newPage()
        draw(painter)
    painter.end()
    return bytes(paper.data().data())


def draw_words(painter: QPainter, text: str, *, top: float, size_pt: int, bold: bool = False) -> None:
    """*text* across the page from *top* on, wrapped where it must be."""
    weight = QFont.Weight.Bold if bold else QFont.Weight.Normal
    painter.setFont(QFont(painter.font().family(), size_pt, weight))
    box = QRectF(0, top, painter.viewport().width(), _LINES_MOST * LINE)
    painter.drawText(box, int(Qt.TextFlag.TextWordWrap), text)
