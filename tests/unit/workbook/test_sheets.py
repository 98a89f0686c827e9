"""One streamed sheet: its rows, and what stands around them."""

import io
import xml.etree.ElementTree as ET
from decimal import Decimal

from openpyxl import Workbook

from fieldbook.workbook.looks import Look, Palette, register_looks
from fieldbook.workbook.safety import TextGuard
from fieldbook.workbook.sheets import CellValue, Frame, SheetStream

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def palette() -> Palette:
    return register_looks(Workbook())


def sheet_of(*rows: tuple[CellValue, ...], look: Look = Look.PLAIN, frame: Frame | None = None) -> ET.Element:
    part = io.BytesIO()
    stream = SheetStream(
        part, frame or Frame(widths=(10.0, 10.0, 10.0)), palette=palette(), guard=TextGuard()
    )
    for row in rows:
        stream.write(row, (look,) * len(row))
    stream.close()
    return ET.fromstring(part.getvalue())  # noqa: S314  # we wrote it ourselves a line above


def test_what_is_not_filled_leaves_no_cell() -> None:
    cells = sheet_of(("a", None, ""), ("", Decimal("1.5"), "c")).iter(f"{MAIN}c")
    assert [cell.get("r") for cell in cells] == ["A1", "B2", "C2"]


def test_a_look_with_a_ground_is_drawn_without_content_too() -> None:
    cells = sheet_of(("a", None, None), look=Look.COMPUTED).iter(f"{MAIN}c")
    assert [cell.get("r") for cell in cells] == ["A1", "B1", "C1"]


def test_whole_numbers_and_parts_are_shown_differently() -> None:
    whole, part = sheet_of((17, Decimal("0.85"))).iter(f"{MAIN}c")
    assert whole.get("s") != part.get("s")
    assert [cell.findtext(f"{MAIN}v") for cell in (whole, part)] == ["17", "0.85"]


def test_a_number_with_too_many_digits_is_a_text() -> None:
    (cell,) = sheet_of((10**16,)).iter(f"{MAIN}c")
    assert cell.get("t") == "inlineStr"
    assert "".join(cell.itertext()) == "10000000000000000"


def test_a_long_text_makes_its_row_higher() -> None:
    short, long, longest = sheet_of(("a",), ("word " * 10,), ("word " * 5000,)).iter(f"{MAIN}row")
    assert short.get("ht") is None
    assert 0 < float(long.get("ht") or 0) < float(longest.get("ht") or 0) < 409, "Excel's highest row"


def test_a_sheet_without_frozen_columns_freezes_rows_alone() -> None:
    (pane,) = sheet_of(frame=Frame(widths=(10.0,))).iter(f"{MAIN}pane")
    assert (pane.get("topLeftCell"), pane.get("xSplit"), pane.get("activePane")) == ("A2", None, "bottomLeft")


def test_nothing_is_frozen_where_nothing_is_asked_for() -> None:
    assert list(sheet_of(frame=Frame(widths=(10.0,), frozen_rows=0)).iter(f"{MAIN}pane")) == []


def test_two_looks_never_share_their_styles_by_accident() -> None:
    """A number style once had become a date style, because both were one object."""
    found = palette().values()
    assert all(len({ids.text, ids.whole, ids.part, ids.moment}) == 4 for ids in found)
