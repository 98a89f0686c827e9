"""Pages of a paper: laid out once, at one resolution, and painted alike on screen, printer and PDF."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
)

from fieldbook.gui.paper.layout import DPI, document_of
from fieldbook.services.printing.paper import Paper

_MM_PER_INCH = 25.4
_MARGIN_MM = 18.0
_FOOT_MM = 9.0
_FOOT_PT = 7.5
_INK = "#14202D"
_PAGE = QPageSize(QPageSize.PageSizeId.A4)


class Press:
    """One paper on A4."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        # The document asks this device how large a point is; the same answer for every target.
        self._ruler = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._ruler.setDotsPerMeterX(round(DPI * 1000 / _MM_PER_INCH))
        self._ruler.setDotsPerMeterY(round(DPI * 1000 / _MM_PER_INCH))
        self._document = document_of(paper)
        self._document.documentLayout().setPaintDevice(self._ruler)
        whole = _PAGE.size(QPageSize.Unit.Millimeter)
        self._text = QSizeF(
            _dots(whole.width() - 2 * _MARGIN_MM), _dots(whole.height() - 2 * _MARGIN_MM - _FOOT_MM)
        )
        self._document.setPageSize(self._text)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def pdf(self) -> bytes:
        """All pages as a PDF, in memory; its description names nothing of what is in it."""
        raw = QByteArray()
        buffer = QBuffer(raw)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setCreator("Fieldbook")
        writer.setTitle("Fieldbook")
        writer.setResolution(DPI)
        self.print_on(writer, dpi=DPI)
        buffer.close()
        return bytes(raw.data())

    def print_on(self, device: QPagedPaintDevice, *, dpi: int) -> None:
        """Paint all pages on a printer or a PDF, whose margins become those of the paper."""
        device.setPageLayout(QPageLayout(_PAGE, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        painter = QPainter(device)
        try:
            painter.scale(dpi / DPI, dpi / DPI)
            for page in range(self.pages):
                if page:
                    device.newPage()
                self._paint(painter, page)
        finally:
            painter.end()

    def pictures(self, dpi: int) -> Iterator[QImage]:
        """Each page as a person will hold it."""
        whole = _PAGE.sizePixels(dpi)
        for page in range(self.pages):
            image = QImage(whole, QImage.Format.Format_RGB32)
            image.fill(QColor("white"))
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.scale(dpi / DPI, dpi / DPI)
            self._paint(painter, page)
            painter.end()
            yield image

    def _paint(self, painter: QPainter, page: int) -> None:
        painter.save()
        painter.translate(_dots(_MARGIN_MM), _dots(_MARGIN_MM) - page * self._text.height())
        shown = QRectF(0, page * self._text.height(), self._text.width(), self._text.height())
        painter.setClipRect(shown)
        self._document.documentLayout().draw(painter, _in_ink(shown))
        painter.restore()
        self._paint_foot(painter, page)

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        painter.save()
        font = QFont(QGuiApplication.font())
        # In the dots of the press: a point would be taken for one of the target's.
        font.setPixelSize(round(_FOOT_PT * DPI / 72))
        painter.setFont(font)
        painter.setPen(QColor("#555555"))
        top = _dots(_MARGIN_MM) + self._text.height()
        foot = QRectF(_dots(_MARGIN_MM), top, self._text.width(), _dots(_FOOT_MM))
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        first, last = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        begin, end = (last, first) if mirrored else (first, last)
        below = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(
            foot, begin | below, f"Fieldbook  ·  {self._paper.record[:8]}  ·  {self._paper.code}"
        )
        numbered = QCoreApplication.translate("Paper", "Page {page} of {pages}")
        painter.drawText(foot, end | below, numbered.format(page=page + 1, pages=self.pages))
        painter.restore()


def _in_ink(shown: QRectF) -> QAbstractTextDocumentLayout.PaintContext:
    """Dark words on white paper, whatever colours the window has: its own may be light."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(_INK))
    context.palette = palette
    context.clip = shown
    return context


def _dots(length_mm: float) -> float:
    return length_mm * DPI / _MM_PER_INCH
