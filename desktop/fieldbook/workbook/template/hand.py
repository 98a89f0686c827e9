"""Puts texts into cells, each in its look, and never as anything but a text."""

from copy import copy

from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from fieldbook.workbook.looks import FACES, TEXT_FORMAT, Look, dress
from fieldbook.workbook.safety import TextGuard


class Hand:
    """Writes into the sheets of one workbook; remembers how each look is dressed, which takes long."""

    def __init__(self) -> None:
        self._guard = TextGuard()
        self._dressed: dict[Look, Cell] = {}

    def put(self, page: Worksheet, at: tuple[int, int], text: str, *, look: Look = Look.FACT) -> None:
        """Put *text* into the cell in row and column *at*; nothing for no text."""
        cell = page.cell(*at)
        if not text or not isinstance(cell, Cell):
            return
        cell.value = self._guard.safe(text)
        # Said last: openpyxl takes what begins with "=" for a formula until it is told otherwise.
        cell.data_type = "s"
        model = self._dressed.setdefault(look, cell)
        if model is cell:
            dress(cell, FACES[look], TEXT_FORMAT)
        else:
            # The library's own way to copy a look quickly, although its stubs do not know it.
            cell._style = copy(model._style)  # type: ignore[attr-defined]  # noqa: SLF001  # as above

    def put_bare(self, page: Worksheet, at: tuple[int, int], text: str) -> None:
        """The same without a look, for cells that nobody sees."""
        cell = page.cell(*at)
        if text and isinstance(cell, Cell):
            cell.value = self._guard.safe(text)
            cell.data_type = "s"
