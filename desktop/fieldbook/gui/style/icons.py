"""Line icons in the colours of the look, sharp at every scale, turned round where reading runs leftwards."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from fieldbook.gui.style.current import colours, look, mirrored

DIRECTIONAL = frozenset(
    [
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "external-link",
        "list",
        "list-checks",
        "log-out",
        "send",
    ]
)
"""Icons that point along the line of reading; a clock or a check is the same everywhere."""

_RATIOS = (1, 2, 3)


def icon(name: str, *, role: str = "text", size_px: int = 18, gap_px: int = 0) -> QIcon:
    """A Lucide icon for a button, a line edit or a menu; greyed where its owner is disabled.

    Args:
        name: File in ``resources/icons`` without its ending.
        role: A colour role of the tokens, for example ``text``, ``accent``, ``on_accent``, ``danger``.
        size_px: Width and height in device-independent pixels.
        gap_px: Empty space after the icon, because Qt leaves too little before a button's text.

    Raises:
        FileNotFoundError: There is no such icon.
    """
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(_padded(pixmap(name, role=role, size_px=size_px, ratio=ratio), gap_px))
        grey = pixmap(name, role="disabled", size_px=size_px, ratio=ratio)
        made.addPixmap(_padded(grey, gap_px), QIcon.Mode.Disabled)
    return made


def icon_size(size_px: int, gap_px: int) -> QSize:
    """What ``setIconSize`` needs for an icon made with a gap."""
    return QSize(size_px + gap_px, size_px)


def pixmap(name: str, *, role: str = "text", size_px: int = 18, ratio: float = 1) -> QPixmap:
    """One icon as a picture for painting; *ratio* is the device pixels per pixel.

    Raises:
        FileNotFoundError: There is no such icon.
    """
    turned = mirrored() and name in DIRECTIONAL
    colour: str = getattr(colours(), role)
    key = f"fieldbook:{name}:{colour}:{size_px}:{ratio}:{turned}"
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = _draw(_svg(look().resources / "icons" / f"{name}.svg"), colour, size_px=size_px, ratio=ratio)
        found = _turned(found) if turned else found
        QPixmapCache.insert(key, found)
    return found


def _draw(svg: str, colour: str, *, size_px: int, ratio: float) -> QPixmap:
    drawn = QPixmap(QSize(round(size_px * ratio), round(size_px * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    with QPainter(drawn) as painter:
        renderer.render(painter, QRectF(drawn.rect()))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _turned(picture: QPixmap) -> QPixmap:
    return QPixmap.fromImage(picture.toImage().flipped(Qt.Orientation.Horizontal))


def _padded(picture: QPixmap, gap_px: int) -> QPixmap:
    if gap_px == 0:
        return picture
    ratio = picture.devicePixelRatio()
    padded = QPixmap(picture.width() + round(gap_px * ratio), picture.height())
    padded.setDevicePixelRatio(ratio)
    padded.fill(Qt.GlobalColor.transparent)
    with QPainter(padded) as painter:
        painter.drawPixmap(gap_px if mirrored() else 0, 0, picture)
    return padded


@cache
def _svg(path: Path) -> str:
    # Two units of 24 look heavy beside Inter at 14 px.
    return path.read_text(encoding="utf-8").replace('stroke-width="2"', 'stroke-width="1.75"')
