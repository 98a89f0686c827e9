"""How wide the columns of a list must be for what is in them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QFontMetrics

from fieldbook.gui import style
from fieldbook.gui.parts import ChipState, chip_size
from fieldbook.gui.style.tokens import BODY
from fieldbook.gui.tables.delegate import CELL_PX
from fieldbook.gui.tables.words import word_for

LONG, SHORT = 1.8, 1.0
"""The share of a text, and of anything else."""
_STATE_PX, _LEAST_PX, _LOOKED_AT = 214, 40, 40
_TITLE_SHARE, _TITLE_LEAST = 0.32, 0.26
_MOST_PX = {LONG: 96, SHORT: 136}
"""A column has room for the words of so many lines, up to this width: of a text it shows the beginning."""


class Needs:
    """What the columns between title and state need, by what was shown in them so far."""

    def __init__(self) -> None:
        self._found: dict[int, int] = {}

    def forget(self) -> None:
        """Begin anew: other columns, or letters of another size."""
        self._found = {}

    def look(self, shown: QAbstractItemModel, shares: Sequence[float]) -> bool:
        """Look at the lines *shown*; whether a column needs more than before.

        Columns grow with what is in them and never shrink: they would jump about while one searches.
        """
        metrics, before = QFontMetrics(style.font(BODY)), dict(self._found)
        rows = range(min(_LOOKED_AT, shown.rowCount()))
        for column, share in enumerate(shares):
            words = (str(shown.index(row, column + 1).data()) for row in rows)
            widest_px = max(map(metrics.horizontalAdvance, words), default=-CELL_PX) + CELL_PX + 1
            needed_px = min(widest_px, style.scaled(_MOST_PX[share]))
            self._found[column] = max(self._found.get(column, 0), needed_px)
        return self._found != before

    def least_px(self, column: int, heading_px: int) -> int:
        """What one column must have, for its name too, up to what a text gets."""
        return max(_LEAST_PX, self._found.get(column, 0), min(heading_px, style.scaled(_MOST_PX[LONG])))


def state_px() -> int:
    """Room for the longest state, as the language says it."""
    longest_px = max(chip_size(word_for(state)).width() for state in ChipState)
    return max(style.scaled(_STATE_PX), longest_px + CELL_PX)


def title_px(width: int, last_px: int, least_px: Sequence[int]) -> int:
    """How wide the title is: it gives something up before the columns after it are cut."""
    if not least_px:
        return width - last_px
    rest_px = width - last_px - sum(least_px)
    return max(round(width * _TITLE_LEAST), min(round(width * _TITLE_SHARE), rest_px))
