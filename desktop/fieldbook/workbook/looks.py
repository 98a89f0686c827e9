"""How cells look: a small set of looks, registered once as the workbook's styles."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

ACCENT = "0B6870"
INK = "14202D"
_INK_2 = "44515F"
_MUTED = "5D6977"
_LINE = "DFE4EA"
_ACCENT_TINT = "E0F0F0"
_INSET = "F3F5F8"
_WARN = "8A5300"
_WARN_TINT = "FFF3DC"
_WHITE = "FFFFFF"

TEXT_FORMAT = "@"
WHOLE_FORMAT = "#,##0"
PART_FORMAT = "#,##0.0####"
MOMENT_FORMAT = "yyyy-mm-dd hh:mm"


class Look(Enum):
    """What a cell is for."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    LABEL = "label"
    FACT = "fact"
    SECTION = "section"
    HEADING = "heading"
    HEADING_NUMBER = "heading_number"
    HEADING_QUIET = "heading_quiet"
    HEADING_QUIET_NUMBER = "heading_quiet_number"
    PLAIN = "plain"
    QUIET = "quiet"
    BAND = "band"
    BODY = "body"
    BODY_STRONG = "body_strong"
    COMPUTED = "computed"
    COMPUTED_STRONG = "computed_strong"
    FLAG = "flag"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Face:
    """One look's type, ground and place."""

    size: int = 10
    bold: bool = False
    colour: str = INK
    ground: str = ""
    wrap: bool = False
    ruled: bool = False
    centred: bool = False
    right: bool = False
    indented: bool = False

    @property
    def is_drawn_when_blank(self) -> bool:
        """Whether a cell without content can be seen all the same."""
        return bool(self.ground) or self.ruled


@dataclass(frozen=True, slots=True)
class StyleIds:
    """The workbook's numbers for one look, by what stands in the cell."""

    text: int
    whole: int
    part: int
    moment: int
    wraps: bool
    drawn_when_blank: bool
    text_tags: str
    """What stands between a text cell's place and its text, made once because most cells are texts."""


Palette = Mapping[Look, StyleIds]

FACES: Mapping[Look, Face] = {
    Look.TITLE: Face(size=18, bold=True, colour=ACCENT),
    Look.SUBTITLE: Face(colour=_MUTED),
    Look.LABEL: Face(colour=_MUTED),
    Look.FACT: Face(),
    Look.SECTION: Face(size=12, bold=True, colour=ACCENT),
    Look.HEADING: Face(bold=True, colour=_WHITE, ground=ACCENT, wrap=True, centred=True),
    Look.HEADING_NUMBER: Face(bold=True, colour=_WHITE, ground=ACCENT, wrap=True, centred=True, right=True),
    Look.HEADING_QUIET: Face(bold=True, colour=_WHITE, ground=_INK_2, wrap=True, centred=True),
    Look.HEADING_QUIET_NUMBER: Face(
        bold=True, colour=_WHITE, ground=_INK_2, wrap=True, centred=True, right=True
    ),
    Look.PLAIN: Face(wrap=True),
    Look.QUIET: Face(colour=_INK_2),
    Look.BAND: Face(bold=True, ground=_INSET, ruled=True),
    Look.BODY: Face(wrap=True, ruled=True),
    Look.BODY_STRONG: Face(bold=True, wrap=True, ruled=True),
    Look.COMPUTED: Face(ground=_ACCENT_TINT, wrap=True, ruled=True, indented=True),
    Look.COMPUTED_STRONG: Face(bold=True, colour=ACCENT, ground=_ACCENT_TINT, wrap=True, ruled=True),
    Look.FLAG: Face(colour=_WARN, ground=_WARN_TINT),
    Look.LINK: Face(bold=True, colour=ACCENT, ruled=True),
}


def register_looks(book: Workbook) -> Palette:
    """Add every look to *book*'s styles; the numbers stay what they are whatever is added later."""
    sheet = book.create_sheet()
    palette = {look: _ids(sheet, face) for look, face in FACES.items()}
    book.remove(sheet)
    return palette


def dress(cell: Cell, face: Face, number_format: str) -> None:
    """Give *cell* the look; text cells get Excel's own mark that what follows is text."""
    cell.font = Font(name="Calibri", size=face.size, bold=face.bold, color=face.colour)
    cell.fill = PatternFill("solid", fgColor=face.ground) if face.ground else PatternFill()
    line = Side("thin", color=_LINE)
    cell.border = Border(top=line, bottom=line) if face.ruled else Border()
    is_right = face.right or number_format in {WHOLE_FORMAT, PART_FORMAT}
    cell.alignment = Alignment(
        horizontal="right" if is_right else "left",
        vertical="center" if face.centred else "top",
        wrap_text=face.wrap,
        indent=int(is_right or face.indented),
    )
    cell.number_format = number_format
    cell.quotePrefix = number_format == TEXT_FORMAT


def _ids(sheet: Worksheet, face: Face) -> StyleIds:
    found = []
    for number_format in (TEXT_FORMAT, WHOLE_FORMAT, PART_FORMAT, MOMENT_FORMAT):
        # A fresh cell each: openpyxl keeps the cell's own style object, and would see it change.
        cell = sheet.cell(sheet.max_row + 1, 1)
        if isinstance(cell, Cell):
            dress(cell, face, number_format)
            found.append(cell.style_id)
    text, whole, part, moment = found
    return StyleIds(
        text,
        whole,
        part,
        moment,
        wraps=face.wrap,
        drawn_when_blank=face.is_drawn_when_blank,
        text_tags=f'" s="{text}" t="inlineStr"><is><t xml:space="preserve">',
    )
