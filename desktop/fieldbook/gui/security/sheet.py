"""The recovery sheet on paper: one page a share, so that each can be given to another person."""

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from fieldbook.services.custody.recovery import Sheet

_RESOLUTION_DPI = 300
_MARGIN_MM = 25
_COLUMNS = 3
_LINE = 80


def make_pdf(sheet: Sheet) -> bytes:
    """*sheet* as PDF, a page for each share.

    Anybody can read it: it is for the printer, and to be deleted afterwards.
    """
    paper = QBuffer()
    paper.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(paper)
    writer.setResolution(_RESOLUTION_DPI)
    writer.setTitle("Fieldbook")
    writer.setCreator("Fieldbook")
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    for number, share in enumerate(sheet.shares, start=1):
        if number > 1:
            writer.newPage()
        _draw_page(painter, sheet, number=number, share=share)
    painter.end()
    return bytes(paper.data().data())


def _draw_page(painter: QPainter, sheet: Sheet, *, number: int, share: str) -> None:
    width = painter.viewport().width()
    painter.setFont(QFont(painter.font().family(), 18, QFont.Weight.Bold))
    title = _tr("Recovery sheet, share {number} of {of}").format(number=number, of=len(sheet.shares))
    _draw(painter, title, top=0, width=width)
    painter.setFont(QFont(painter.font().family(), 11))
    words = _tr(
        "{station}, {date}. Any {need} of these shares open the vault when every passphrase is lost. One "
        "alone opens nothing. Keep it as you keep passports, away from the computer and the other shares."
    )
    said = words.format(station=sheet.station, date=sheet.made_at[:10], need=sheet.need)
    _draw(painter, said, top=2 * _LINE, width=width)
    listed = share.split()
    rows = -(-len(listed) // _COLUMNS)
    painter.setFont(QFont(painter.font().family(), 13))
    for at, word in enumerate(listed):
        column, row = divmod(at, rows)
        left = column * width // _COLUMNS
        box = QRectF(left, 7 * _LINE + row * 1.3 * _LINE, width / _COLUMNS, 1.3 * _LINE)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, f"{at + 1:2}  {word}")


def _draw(painter: QPainter, text: str, *, top: int, width: int) -> None:
    box = QRectF(0, top, width, 5 * _LINE)
    painter.drawText(box, int(Qt.TextFlag.TextWordWrap), text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecoverySheet", text)
