"""Pictures drawn as large as they are asked for, by Qt's decoders; runs in the child that draws."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QTransform

from fieldbook.base import limits
from fieldbook.gui.viewing.frames import Asked, CannotDrawError, Drawn, Verdict, scale_of

FORMATS = {
    "image/jpeg": b"jpeg",
    "image/png": b"png",
    "image/gif": b"gif",
    "image/webp": b"webp",
    "image/tiff": b"tiff",
}
"""The decoder is named, so that hostile bytes cannot choose one of Qt's others."""
_SHRINKS = frozenset({b"jpeg"})
"""Formats that are decoded at a smaller size, so that their full size need not fit into memory."""
_QUARTER = 90
_GROUND = QColor("white")


class Picture:
    """An opened picture; of a TIFF every page, of a GIF the first frame."""

    def __init__(self, raw: bytes, media_type: str) -> None:
        """Look at what is in *raw*; its size is looked at before a pixel is decoded.

        Raises:
            CannotDrawError: when it is no such picture, or has more pixels than may be decoded.
        """
        QImageReader.setAllocationLimit(limits.VIEWED_DECODED_MOST_BYTES // limits.MIB)
        self._raw, self._format = QByteArray(raw), FORMATS[media_type]
        reader, _buffer = self._reader(0)
        self.pages = 1 if media_type != "image/tiff" else self._count(reader)
        self._size_of(reader)

    def draw(self, asked: Asked) -> Drawn:
        """One page, turned as its camera says and then as it is asked for; on white where it is transparent.

        Raises:
            CannotDrawError: when it cannot be decoded.
        """
        reader, _buffer = self._reader(asked.page)
        size = self._size_of(reader)
        turned = bool(reader.transformation().value & 4) != bool(asked.turns % 2)
        seen = (size.height(), size.width()) if turned else (size.width(), size.height())
        scale = scale_of(asked, seen, most_pixels=limits.VIEWED_PIXELS_MOST, grows=False)
        if self._format in _SHRINKS:
            reader.setScaledSize(_times(size.width(), size.height(), scale))
        image = reader.read()
        if image.isNull():
            raise CannotDrawError(Verdict.UNREADABLE)
        if asked.turns % 4:
            image = image.transformed(QTransform().rotate(asked.turns % 4 * _QUARTER))
        return _drawn(image, _times(*seen, scale), scale=scale)

    def _reader(self, page: int) -> tuple[QImageReader, QBuffer]:
        buffer = QBuffer()
        buffer.setData(self._raw)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(self._format))
        reader.setAutoTransform(True)
        if page and not reader.jumpToImage(page):
            raise CannotDrawError(Verdict.UNREADABLE)
        return reader, buffer

    def _size_of(self, reader: QImageReader) -> QSize:
        size = reader.size()
        if not size.isValid() or size.isEmpty():
            raise CannotDrawError(Verdict.UNREADABLE)
        shrinks = self._format in _SHRINKS
        most = limits.VIEWED_SHRUNK_PIXELS_MOST if shrinks else limits.VIEWED_WHOLE_PIXELS_MOST
        if size.width() * size.height() > most:
            raise CannotDrawError(Verdict.TOO_LARGE)
        return size

    @staticmethod
    def _count(reader: QImageReader) -> int:
        return min(max(reader.imageCount(), 1), limits.VIEWED_PAGES_MOST)


def _times(width: int, height: int, scale: float) -> QSize:
    return QSize(max(round(width * scale), 1), max(round(height * scale), 1))


def _drawn(image: QImage, wanted: QSize, *, scale: float) -> Drawn:
    if image.size() != wanted:
        ratio, mode = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(wanted, ratio, mode)
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(_GROUND)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    return Drawn(flat.width(), flat.height(), round(scale * 100), bytes(flat.constBits()))
