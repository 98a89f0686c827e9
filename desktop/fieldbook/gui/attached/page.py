"""One file, looked at: decoded from memory, never written to a disk."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea, QWidget

from fieldbook.base.errors import FieldbookError, NotShowable
from fieldbook.base.ids import RecordId
from fieldbook.gui.attached.presenter import SessionFiles
from fieldbook.gui.page import Page, padded
from fieldbook.services.attaching.listing import AttachedFile
from fieldbook.services.attaching.sorts import is_picture

_ALLOCATION_MIB = 256
_PIXELS_MOST = 60_000_000
_FORMATS = {"image/jpeg": b"jpeg", "image/png": b"png", "image/gif": b"gif", "image/webp": b"webp"}


class FilePage(Page):
    """A picture or a text."""

    def __init__(self, desk: SessionFiles, record: RecordId) -> None:
        super().__init__("")
        self.add_back()
        self._desk, self._record = desk, record
        self._ground, self._column = padded()
        self._column.addWidget(self.notices)
        self.column.addWidget(self._ground, 1)
        self._shown: QWidget | None = None

    def arrive(self) -> None:
        """Show the file."""
        try:
            found = self._desk.read(self._record)
            if found is not None:
                self._show(*found)
        except FieldbookError as error:
            self.header.show_title(error.what, error.remedy)

    def _show(self, one: AttachedFile, raw: bytes) -> None:
        self.header.show_title(one.row.title, one.filed.media_type)
        shown = (
            _Picture(picture_in(raw, one.filed.media_type))
            if is_picture(one.filed.media_type)
            else _text(raw)
        )
        shown.setAccessibleName(one.row.title)
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = shown
        self._column.addWidget(shown, 1)
        shown.setFocus(Qt.FocusReason.OtherFocusReason)


def picture_in(raw: bytes, media_type: str) -> QImage:
    """The picture, turned as its camera says; its size is looked at before a pixel is decoded.

    Raises:
        NotShowable: when it is none, or has more pixels than may be shown.
    """
    QImageReader.setAllocationLimit(_ALLOCATION_MIB)
    buffer = QBuffer()
    buffer.setData(QByteArray(raw))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # The decoder is named, so that hostile bytes cannot choose one of Qt's others.
    reader = QImageReader(buffer, QByteArray(_FORMATS[media_type]))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _PIXELS_MOST:
        raise NotShowable(what=f"{size.width()} x {size.height()}" if size.isValid() else media_type)
    image = reader.read()
    if image.isNull():
        raise NotShowable(what=media_type)
    return image


class _Picture(QScrollArea):
    """A picture as large as the page lets it, never larger than it is."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._pixmap = QPixmap.fromImage(image)
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit it anew."""
        super().resizeEvent(event)
        room = self.viewport().size() - QSize(2, 2)
        fits = self._pixmap.width() <= room.width() and self._pixmap.height() <= room.height()
        scaled = (
            self._pixmap
            if fits
            else self._pixmap.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
        self._label.setPixmap(scaled)


def _text(raw: bytes) -> QWidget:
    box = QPlainTextEdit()
    box.setReadOnly(True)
    box.setUndoRedoEnabled(False)
    box.setPlainText(raw.decode("utf-8", "replace"))
    return box
