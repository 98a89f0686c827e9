"""The recovery sheet on paper: one page a share, so that each can be given to another person."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from fieldbook.gui.paper.sheets import LINE, draw_words, drawn
from fieldbook.services.custody.recovery import Sheet

translate = QCoreApplication.translate
_COLUMNS = 3


def make_pdf(sheet: Sheet) -> bytes:
    """*sheet* as PDF, a page for each share.

    Anybody can read it: it is for the printer, and to be deleted afterwards.
    """
    pages = enumerate(sheet.shares, start=1)
    return drawn(partial(_draw_page, sheet=sheet, number=number, share=share) for number, share in pages)


def _draw_page(painter: QPainter, *, sheet: Sheet, number: int, share: str) -> None:
    heading = translate("RecoverySheet", "Recovery sheet, share {number} of {of}")
    draw_words(painter, heading.format(number=number, of=len(sheet.shares)), top=0, size_pt=18, bold=True)
    words = translate(
        "RecoverySheet",
        "{station}, {date}. Any {need} of these shares open the vault when every passphrase is lost. One "
        "alone opens nothing. Keep it as you keep passports, away from the computer and the other shares.",
    )
    said = words.format(station=sheet.station, date=sheet.made_at[:10], need=sheet.need)
    draw_words(painter, said, top=2 * LINE, size_pt=11)
    listed, width = share.split(), painter.viewport().width()
    rows = -(-len(listed) // _COLUMNS)
    painter.setFont(QFont(painter.font().family(), 13))
    for at, word in enumerate(listed):
        column, row = divmod(at, rows)
        left = column * width // _COLUMNS
        box = QRectF(left, 7 * LINE + row * 1.3 * LINE, width / _COLUMNS, 1.3 * LINE)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, f"{at + 1:2}  {word}")
