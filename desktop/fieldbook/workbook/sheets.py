"""Writes one sheet's XML row by row, straight into the package: thousands of rows in the memory of one.

Cells are inline texts or numbers; there is no code here that could write a formula.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from math import ceil
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from openpyxl.utils import get_column_letter

from fieldbook.workbook.looks import ACCENT, Look, Palette, StyleIds
from fieldbook.workbook.safety import TextGuard, number_text

CellValue = str | int | Decimal | datetime | None
Places = tuple[tuple[str, float, StyleIds], ...]
"""For each column its letter, how many letters fit in one line, and the styles of its cells."""

MOST_ROWS = 1_048_576
MOST_BYTES = 1_900_000_000
"""Uncompressed; a package entry of 2 GiB or more needs an extension that Excel does not like."""

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_EPOCH_AT = datetime(1899, 12, 30, tzinfo=UTC)
_FLUSH_BYTES = 1 << 16
_SECONDS_A_DAY = 86_400
_LINE_HEIGHT = 13.0
_LETTERS_A_UNIT = 1.25
"""Widths are counted in digits of eleven points; our letters have ten."""
_LINES_MOST = 12
"""A longer text is cut off in sight, never in the cell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around the rows of a sheet.

    Attributes:
        widths: Of the columns, in characters.
        heading_row: The row of the headings; it is repeated on every printed page.
        frozen_rows, frozen_columns: What stays in sight.
        filtered: Whether the headings offer filters.
        gridlines: Whether the lines between cells are shown and printed.
        pages_wide: Printed pages side by side.
        footer: Beside the page numbers; a text of ours, never data.
    """

    widths: tuple[float, ...]
    heading_row: int = 1
    frozen_rows: int = 1
    frozen_columns: int = 0
    filtered: bool = True
    gridlines: bool = True
    pages_wide: int = 1
    footer: str = ""

    def filter_range(self, last_row: int) -> str:
        """The cells that the filters cover: ``A1:F90``."""
        last = get_column_letter(len(self.widths))
        return f"A{self.heading_row}:{last}{max(last_row, self.heading_row)}"


class SheetStream:
    """One sheet that is being written into *part*.

    Attributes:
        rows: How many rows there are so far.
    """

    def __init__(self, part: IO[bytes], frame: Frame, *, palette: Palette, guard: TextGuard) -> None:
        """Begin the sheet."""
        self.rows = 0
        self.frame = frame
        self._part = part
        self._palette = palette
        self._guard = guard
        self._letters = tuple(get_column_letter(at) for at in range(1, len(frame.widths) + 1))
        self._looks: tuple[Look, ...] = ()
        self._places: Places = ()
        self._waiting: list[str] = [_head(frame)]
        self._waiting_bytes = 0
        self._written_bytes = 0

    @property
    def is_full(self) -> bool:
        """Whether the next row belongs into another sheet."""
        return self.rows >= MOST_ROWS or self._written_bytes >= MOST_BYTES

    def write(
        self, cells: Sequence[CellValue], looks: tuple[Look, ...], *, height: float | None = None
    ) -> None:
        """Add a row: *cells* from the left, each in its look; what is not filled stays blank.

        Without a *height* the row is as high as its longest text needs: not every program works that out.
        """
        self.rows += 1
        number, known = self.rows, self._guard.known
        lines = 1.0
        parts = []
        for value, (letter, room, ids) in zip(cells, self._places_for(looks), strict=False):
            if type(value) is str and value:
                # The hot path: most cells are texts.
                safe = known.get(value) or self._guard.safe_xml(value)
                parts.append(f'<c r="{letter}{number}{ids.text_tags}{safe}</t></is></c>')
                if ids.wraps and len(value) > room * lines:
                    lines = len(value) / room
            elif value is not None and value != "":
                parts.append(f'<c r="{letter}{number}" {self._other(value, ids)}</c>')
            elif ids.drawn_when_blank:
                parts.append(f'<c r="{letter}{number}" s="{ids.text}"/>')
        self._put(f"{_row_tag(number, height or _height(lines))}{''.join(parts)}</row>")

    def close(self) -> None:
        """Finish the sheet; the part itself is closed by whoever opened it."""
        self._waiting.append(_tail(self.frame, self.rows))
        self._flush()

    def _places_for(self, looks: tuple[Look, ...]) -> Places:
        # Rows of one sort come one after the other, with the very same looks.
        if looks is not self._looks:
            room = [width * _LETTERS_A_UNIT for width in self.frame.widths]
            ids = [self._palette[look] for look in looks]
            self._looks, self._places = looks, tuple(zip(self._letters, room, ids, strict=False))
        return self._places

    def _other(self, value: str | int | Decimal | datetime, ids: StyleIds) -> str:
        if isinstance(value, datetime):
            return f's="{ids.moment}"><v>{_serial(value)}</v>'
        digits = None if isinstance(value, str) else number_text(value)
        if digits is None:
            return f't="inlineStr" s="{ids.text}"><is><t>{self._guard.safe_xml(str(value))}</t></is>'
        return f's="{ids.part if "." in digits else ids.whole}"><v>{digits}</v>'

    def _put(self, text: str) -> None:
        self._waiting.append(text)
        self._waiting_bytes += len(text)
        if self._waiting_bytes >= _FLUSH_BYTES:
            self._flush()

    def _flush(self) -> None:
        raw = "".join(self._waiting).encode("utf-8")
        self._part.write(raw)
        self._written_bytes += len(raw)
        self._waiting.clear()
        self._waiting_bytes = 0


def _row_tag(number: int, height: float | None) -> str:
    return f'<row r="{number}" ht="{height}" customHeight="1">' if height else f'<row r="{number}">'


def _height(lines: float) -> float | None:
    return None if lines <= 1 else _LINE_HEIGHT * min(ceil(lines), _LINES_MOST) + 2


def _serial(instant_at: datetime) -> str:
    # Days since Excel's zero; UTC, as the heading says.
    passed = instant_at.astimezone(UTC) - _EPOCH_AT
    return f"{passed.days + passed.seconds / _SECONDS_A_DAY:.9f}"


def _head(frame: Frame) -> str:
    widths = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>'
        for at, width in enumerate(frame.widths, start=1)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{_MAIN}">'
        f'<sheetPr><tabColor rgb="FF{ACCENT}"/><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<sheetViews><sheetView workbookViewId="0" showGridLines="{int(frame.gridlines)}">{_pane(frame)}'
        f'</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>{widths}</cols><sheetData>'
    )


def _pane(frame: Frame) -> str:
    if not frame.frozen_rows:
        return ""
    across = f' xSplit="{frame.frozen_columns}"' if frame.frozen_columns else ""
    corner = f"{get_column_letter(frame.frozen_columns + 1)}{frame.frozen_rows + 1}"
    active = "bottomRight" if frame.frozen_columns else "bottomLeft"
    return (
        f'<pane{across} ySplit="{frame.frozen_rows}" topLeftCell="{corner}" activePane="{active}" '
        f'state="frozen"/><selection pane="{active}"/>'
    )


def _tail(frame: Frame, last_row: int) -> str:
    filters = f'<autoFilter ref="{frame.filter_range(last_row)}"/>' if frame.filtered else ""
    lines = '<printOptions gridLines="1"/>' if frame.gridlines else ""
    footer = escape(f"&L&8{frame.footer.replace('&', '&&')}&R&8&A · &P / &N")
    return (
        f'</sheetData>{filters}{lines}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" '
        f'header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" '
        f'fitToWidth={quoteattr(str(frame.pages_wide))} fitToHeight="0"/>'
        f"<headerFooter><oddFooter>{footer}</oddFooter></headerFooter></worksheet>"
    )
