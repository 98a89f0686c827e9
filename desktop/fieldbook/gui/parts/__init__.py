"""The parts that pages are made of: painted and arranged, without any knowledge of what they show.

Every word comes from the caller, so that it can be translated.
"""

from fieldbook.gui.parts.banners import NoticeBanner, NoticeKind, ProblemBanner
from fieldbook.gui.parts.buttons import (
    Button,
    IconButton,
    LinkLine,
    danger_button,
    link_button,
    primary_button,
    secondary_button,
)
from fieldbook.gui.parts.card import Card, SectionHeading, make_rule
from fieldbook.gui.parts.chip import ChipState, StatusChip, chip_size, paint_chip
from fieldbook.gui.parts.edits import ChoiceBox, LineEdit, PassphraseEdit, SearchBox, SpinBox, TextEdit
from fieldbook.gui.parts.fieldframe import FieldFrame
from fieldbook.gui.parts.labels import ElidedLabel, Glyph, IconText, Roundel, make_label, make_question
from fieldbook.gui.parts.page import PageHeader, ScrollPage, Whole
from fieldbook.gui.parts.panels import CentredPanel, EmptyState
from fieldbook.gui.parts.pressable import CheckBox, RadioButton, tick_indent_px
from fieldbook.gui.parts.rail import Rail, RailEntry
from fieldbook.gui.parts.statusbar import StatusBar
from fieldbook.gui.parts.tabs import SegmentedTabs
from fieldbook.gui.parts.toast import Toast

__all__ = [
    "Button",
    "Card",
    "CentredPanel",
    "CheckBox",
    "ChipState",
    "ChoiceBox",
    "ElidedLabel",
    "EmptyState",
    "FieldFrame",
    "Glyph",
    "IconButton",
    "IconText",
    "LineEdit",
    "LinkLine",
    "NoticeBanner",
    "NoticeKind",
    "PageHeader",
    "PassphraseEdit",
    "ProblemBanner",
    "RadioButton",
    "Rail",
    "RailEntry",
    "Roundel",
    "ScrollPage",
    "SearchBox",
    "SectionHeading",
    "SegmentedTabs",
    "SpinBox",
    "StatusBar",
    "StatusChip",
    "TextEdit",
    "Toast",
    "Whole",
    "chip_size",
    "danger_button",
    "link_button",
    "make_label",
    "make_question",
    "make_rule",
    "paint_chip",
    "primary_button",
    "secondary_button",
    "tick_indent_px",
]
