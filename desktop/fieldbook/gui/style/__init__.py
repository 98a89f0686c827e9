"""The look: tokens, palette, style sheet, typefaces and icons.

``style.apply`` dresses the application once; parts then ask ``style.colours()`` and ``style.icon(...)``.
"""

from fieldbook.gui.style.current import (
    Look,
    Turning,
    apply,
    colour,
    colours,
    dress,
    fill_series,
    look,
    mark,
    mirrored,
    series,
    sizes,
    turning,
)
from fieldbook.gui.style.fonts import font, scaled
from fieldbook.gui.style.icons import icon, icon_size, pixmap

__all__ = [
    "Look",
    "Turning",
    "apply",
    "colour",
    "colours",
    "dress",
    "fill_series",
    "font",
    "icon",
    "icon_size",
    "look",
    "mark",
    "mirrored",
    "pixmap",
    "scaled",
    "series",
    "sizes",
    "turning",
]
