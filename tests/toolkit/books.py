"""Workbooks that were written, read back through a library that did not write this part of them."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from openpyxl import load_workbook

if TYPE_CHECKING:
    from pathlib import Path

Cells = list[tuple[object, ...]]


def cells_of(path: Path) -> dict[str, Cells]:
    """The cells of each sheet by its name, in the order of the book.

    A book that is read by streaming keeps its file open until it is closed: what one test forgets is
    found by the collector in the middle of another.
    """
    with contextlib.closing(load_workbook(path, read_only=True)) as book:
        return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}
