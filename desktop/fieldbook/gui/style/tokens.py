"""Colours, sizes and type: every number of the look, without Qt, so that contrast is a plain unit test."""

from dataclasses import dataclass
from enum import Enum


class Scheme(Enum):
    """Light or dark, or whichever of the two the computer is set to."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One scheme: a colour ``#RRGGBB`` for each role.

    ``*_tint`` is the quiet ground of a status, ``*_line`` the border of that ground. ``border`` edges
    what can be operated (at least 3:1 against its ground), ``line`` only separates.
    """

    canvas: str
    surface: str
    inset: str
    line: str
    border: str
    border_strong: str
    text: str
    text2: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_tint: str
    accent_line: str
    danger: str
    danger_hover: str
    on_danger: str
    danger_tint: str
    danger_line: str
    warn: str
    warn_tint: str
    warn_line: str
    ok: str
    ok_tint: str
    ok_line: str
    info: str
    info_tint: str
    info_line: str
    rail: str
    rail_text: str
    rail_strong: str
    rail_active: str
    rail_hover: str
    rail_mark: str
    rail_on_mark: str
    float_ground: str
    float_text: str
    float_link: str
    float_line: str
    scroll: str
    series: tuple[str, str, str, str, str, str]


LIGHT = Colours(
    canvas="#F3F5F8",
    surface="#FFFFFF",
    inset="#F8FAFB",
    line="#DFE4EA",
    border="#7B8796",
    border_strong="#44515F",
    text="#14202D",
    text2="#44515F",
    muted="#5D6977",
    disabled="#8E99A6",
    accent="#0B6870",
    accent_hover="#09575E",
    accent_pressed="#07474D",
    on_accent="#FFFFFF",
    accent_tint="#E0F0F0",
    accent_line="#9CCBCC",
    danger="#B3261E",
    danger_hover="#94201A",
    on_danger="#FFFFFF",
    danger_tint="#FDEBEA",
    danger_line="#EDB4B0",
    warn="#8A5300",
    warn_tint="#FFF3DC",
    warn_line="#E6C98F",
    ok="#1B6B3A",
    ok_tint="#E5F4EA",
    ok_line="#A9D6B9",
    info="#1D5BBF",
    info_tint="#E9F1FE",
    info_line="#B0CBF4",
    rail="#0F2231",
    rail_text="#C3D0DB",
    rail_strong="#FFFFFF",
    rail_active="#1D394B",
    rail_hover="#172E3F",
    rail_mark="#3FC1C9",
    rail_on_mark="#08222A",
    float_ground="#14202D",
    float_text="#F4F7FA",
    float_link="#6AD6DC",
    float_line="#14202D",
    scroll="#AEB8C3",
    series=("#0B6870", "#E08E2B", "#5664C4", "#A8417C", "#6B7A1E", "#5B6B7C"),
)

DARK = Colours(
    canvas="#0E151C",
    surface="#17202A",
    inset="#1D2833",
    line="#2B3743",
    border="#76859A",
    border_strong="#A9B6C4",
    text="#E9EEF3",
    text2="#BECAD6",
    muted="#97A5B4",
    disabled="#66748A",
    accent="#4FC4CB",
    accent_hover="#6DD2D8",
    accent_pressed="#3BB0B7",
    on_accent="#06272A",
    accent_tint="#12343A",
    accent_line="#2A5B61",
    danger="#FF9A92",
    danger_hover="#FFB3AD",
    on_danger="#3A0A07",
    danger_tint="#3A1A1A",
    danger_line="#7A3A38",
    warn="#F2BE62",
    warn_tint="#33270F",
    warn_line="#6E5522",
    ok="#7BD69B",
    ok_tint="#14301F",
    ok_line="#2F6344",
    info="#8DB8FF",
    info_tint="#16294A",
    info_line="#34548A",
    rail="#0A1016",
    rail_text="#B4C1CD",
    rail_strong="#FFFFFF",
    rail_active="#1B2B38",
    rail_hover="#141F29",
    rail_mark="#4FC4CB",
    rail_on_mark="#06272A",
    float_ground="#263442",
    float_text="#F4F7FA",
    float_link="#7ADCE2",
    float_line="#44566A",
    scroll="#465463",
    series=("#4FC4CB", "#F0A94E", "#8C98EE", "#E07FB4", "#B3C256", "#97A5B4"),
)

SPACES = (4, 8, 12, 16, 24, 32)
"""The only distances between things, in pixels."""

RADIUS_CONTROL_PX = 6
RADIUS_INSET_PX = 8
RADIUS_CARD_PX = 10

RAIL_PX, RAIL_WIDEST_PX = 220, 288
RAIL_NARROW_PX = 64
NARROW_WINDOW_PX = 1200
"""Below this width of the window the rail keeps only its icons."""

TOAST_MS = 8000
"""Long enough to read a sentence and to reach for Undo."""


@dataclass(frozen=True, slots=True)
class Face:
    """One step of the type scale: height in pixels and weight."""

    size_px: int
    weight: int


CAPTION = Face(12, 400)
LABEL = Face(13, 500)
BODY = Face(14, 400)
STRONG = Face(14, 500)
SECTION = Face(16, 600)
NOTICE = Face(14, 600)
BRAND = Face(17, 600)
TITLE = Face(24, 600)
METRIC = Face(30, 600)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Heights that differ between a mouse and a finger; all in pixels, borders included.

    Attributes:
        rail_least_px: How low a place of the rail is at least; what has no room then is scrolled to.
        rail_dense_px: How high it is at most where not all have room at their usual height.
    """

    control_px: int
    chip_px: int
    row_px: int
    rail_item_px: int
    rail_least_px: int
    rail_dense_px: int
    segment_px: int
    icon_px: int
    arrow_px: int
    tick_px: int
    gap_px: int


COMPACT = Sizes(
    control_px=36,
    chip_px=24,
    row_px=50,
    rail_item_px=38,
    rail_least_px=28,
    rail_dense_px=32,
    segment_px=30,
    icon_px=18,
    arrow_px=16,
    tick_px=18,
    gap_px=8,
)
TOUCH = Sizes(
    control_px=44,
    chip_px=28,
    row_px=60,
    rail_item_px=46,
    rail_least_px=40,
    rail_dense_px=40,
    segment_px=38,
    icon_px=20,
    arrow_px=18,
    tick_px=24,
    gap_px=12,
)
