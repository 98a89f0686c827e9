"""What is seen of the focus: the pixels of a control with it and without, told apart by their contrast."""

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFrame, QWidget

from fieldbook.gui.style.contrast import contrast
from fieldbook.gui.tour.tree import tab_stops
from tests.toolkit.walking import settle

APART = 3.0
"""What two states of one pixel must differ by (WCAG 2.2, 2.4.13)."""
_AROUND_PX = 6
_PIXEL_BYTES = 4


def kind_of(widget: QWidget) -> str:
    """What *widget* is, as far as its looks go: two of one kind show the focus alike."""
    said = [widget.property(name) for name in ("look", "problem", "set", "chosen", "small")]
    around = widget.parentWidget()
    boxed = around.property("look") if isinstance(around, QFrame) else None
    return " ".join(
        str(part) for part in (type(widget).__name__, *said, boxed) if part not in {None, "", False}
    )


def controls_in(page: QWidget, known: set[str]) -> Iterator[tuple[str, QWidget]]:
    """One control of each kind that Tab comes to on *page* and that is not *known* yet."""
    for widget in list(tab_stops(page)):
        kind = kind_of(widget)
        if kind not in known:
            known.add(kind)
            yield kind, widget


def seen_px(window: QWidget, widget: QWidget) -> int:
    """How many pixels of *window* differ clearly when *widget* gets the focus by Tab."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)  # scrolls it into sight
    settle()
    widget.clearFocus()
    settle()
    box = QRect(widget.mapTo(window, QPoint()), widget.size()).intersected(window.rect())
    region = box.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX).intersected(window.rect())
    without = window.grab(region).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    return _clearly_different(without, window.grab(region).toImage())


def wanted_px(widget: QWidget) -> int:
    """How many are enough: a line of four pixels along the shorter side, or one around a large thing."""
    return min(4 * min(widget.width(), widget.height()), widget.width() + widget.height())


def _clearly_different(one: QImage, other: QImage) -> int:
    lines = [_lines(image) for image in (one, other)]
    found = 0
    for before, after in zip(*lines, strict=True):
        if before != after:
            found += sum(
                _apart(before[at : at + _PIXEL_BYTES], after[at : at + _PIXEL_BYTES])
                for at in range(0, len(before), _PIXEL_BYTES)
            )
    return found


def _lines(image: QImage) -> list[bytes]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    raw, wide = bytes(plain.constBits()), plain.bytesPerLine()
    return [raw[at : at + plain.width() * _PIXEL_BYTES] for at in range(0, wide * plain.height(), wide)]


@cache
def _apart(one: bytes, other: bytes) -> bool:
    return one != other and contrast(_named(one), _named(other)) >= APART


def _named(pixel: bytes) -> str:
    blue, green, red, _ = pixel
    return QColor(red, green, blue).name().upper()
