"""PDF pages as pictures, by PDFium; runs in the child that draws, and nowhere else.

PDFium is used without JavaScript, and nothing that a document asks to be opened, sent or run is done: its
pages and the values of its form fields are drawn, that is all.
"""

import pypdfium2
from pypdfium2 import raw as pdfium

from fieldbook.base import limits
from fieldbook.gui.viewing.frames import Asked, CannotDrawError, Drawn, Verdict, scale_of

PDF = "application/pdf"
_PX_PER_POINT = 96 / 72
_QUARTER = 90


class Document:
    """An opened document."""

    def __init__(self, raw: bytes) -> None:
        """Open what is in *raw*.

        Raises:
            CannotDrawError: when it is no document, or asks for a password.
        """
        try:
            self._document = pypdfium2.PdfDocument(raw)
            self._document.init_forms()
            count = len(self._document)
        except pypdfium2.PdfiumError as error:
            asks = error.err_code == pdfium.FPDF_ERR_PASSWORD
            raise CannotDrawError(Verdict.LOCKED if asks else Verdict.UNREADABLE) from error
        if not count:
            raise CannotDrawError(Verdict.UNREADABLE)
        self.pages = min(count, limits.VIEWED_PAGES_MOST)

    def draw(self, asked: Asked) -> Drawn:
        """One page on white; it fills the room, for paper has no pixels of its own.

        Raises:
            CannotDrawError: when there is no such page, or it is broken.
        """
        try:
            page = self._document[asked.page]
        except (pypdfium2.PdfiumError, IndexError) as error:
            raise CannotDrawError(Verdict.UNREADABLE) from error
        try:
            return self._drawn(page, asked)
        finally:
            page.close()

    @staticmethod
    def _drawn(page: pypdfium2.PdfPage, asked: Asked) -> Drawn:
        unit = _PX_PER_POINT * asked.density
        width, height = (side * unit for side in page.get_size())
        if not (width > 0 and height > 0):
            raise CannotDrawError(Verdict.UNREADABLE)
        size = (height, width) if asked.turns % 2 else (width, height)
        scale = scale_of(asked, size, most_pixels=limits.VIEWED_PIXELS_MOST, grows=True)
        if max(size) * scale > limits.VIEWED_SIDE_MOST or min(size) * scale < 1:
            raise CannotDrawError(Verdict.TOO_LARGE)
        bitmap = page.render(scale=scale * unit, rotation=asked.turns % 4 * _QUARTER, prefer_bgrx=True)
        pixels = _tight(bytes(bitmap.buffer), bitmap)
        return Drawn(bitmap.width, bitmap.height, round(scale * 100), pixels)


def _tight(pixels: bytes, bitmap: pypdfium2.PdfBitmap) -> bytes:
    """Rows without what a renderer leaves between them."""
    row_bytes = bitmap.width * bitmap.n_channels
    if bitmap.stride == row_bytes:
        return pixels
    starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
    return b"".join(pixels[start : start + row_bytes] for start in starts)
