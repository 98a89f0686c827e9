"""How wide the columns of a list must be for what is in them."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QFontMetrics

from fieldbook.forms.answers import AnyKind
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.figure import FigureKind
from fieldbook.forms.kinds.text import Text
from fieldbook.gui import style
from fieldbook.gui.lists.sharing import as_liked, shared_out
from fieldbook.gui.parts import ChipState, chip_size
from fieldbook.gui.style.tokens import BODY
from fieldbook.gui.tables.delegate import CELL_PX, days_px
from fieldbook.gui.tables.words import word_for
from fieldbook.services.lists.columns import CHANGED

_STATE_PX, _LEAST_PX, _LOOKED_AT = 214, 40, 40
_TITLE_SHARE, _TITLE_LEAST = 0.32, 0.26


class Sort(Enum):
    """What a column between title and state holds."""

    TEXT = auto()
    WORD = auto()
    FIGURE = auto()
    DAY = auto()
    INSTANT = auto()


_SHARES = {Sort.TEXT: 1.8, Sort.DAY: 0.3}
"""The share of a text, and of a day, which has all it needs; that of anything else is one."""


class Most(NamedTuple):
    """Up to which width a column has room for its name and for what is in it: of a text for its beginning."""

    heading_px: int
    words_px: dict[Sort, int]


_MUST = Most(96, {Sort.TEXT: 96, Sort.WORD: 136, Sort.FIGURE: 190})
_LIKES = Most(210, {Sort.TEXT: 96, Sort.WORD: 210, Sort.FIGURE: 240})
"""Before another column gets more than it needs: no number ends among its digits where there is room."""


def sort_of(name: str, kind: AnyKind | None) -> Sort:
    """What the column *name* holds, by the *kind* of its question."""
    if name == CHANGED:
        return Sort.INSTANT
    if isinstance(kind, DayKind):
        return Sort.DAY
    if isinstance(kind, FigureKind):
        return Sort.FIGURE
    return Sort.TEXT if isinstance(kind, Text) else Sort.WORD


class Needs:
    """What the columns between title and state need, by what was shown in them so far."""

    def __init__(self) -> None:
        self._sorts: list[Sort] = []
        self._found: dict[int, int] = {}

    def begin(self, sorts: Sequence[Sort]) -> None:
        """Begin anew, with other columns."""
        self._sorts = list(sorts)
        self.forget()

    def forget(self) -> None:
        """Begin anew, with letters of another size."""
        self._found = {}

    def look(self, shown: QAbstractItemModel, first: int = 0) -> bool:
        """Look at the lines *shown*, from the one at *first* on; whether a column needs more than before.

        Columns grow with what is in them and never shrink: they would jump about while one searches. For
        words and figures the beginning of the list has to do; a day has its room wherever it stands.
        """
        before = dict(self._found)
        for column, sort in enumerate(self._sorts):
            words = (str(shown.index(row, column + 1).data() or "") for row in range(first, shown.rowCount()))
            if sort is Sort.DAY:
                needed_px = self._days_px if any(words) else 0
            else:
                needed_px = self._words_px(sort, islice(words, max(0, _LOOKED_AT - first)))
            self._found[column] = max(self._found.get(column, 0), needed_px)
        return self._found != before

    @property
    def _days_px(self) -> int:
        return days_px() + CELL_PX

    @staticmethod
    def _words_px(sort: Sort, words: Iterator[str]) -> int:
        metrics = QFontMetrics(style.font(BODY))
        widest_px = max(map(metrics.horizontalAdvance, words), default=-CELL_PX) + CELL_PX + 1
        return min(widest_px, style.scaled(_LIKES.words_px.get(sort, 0)))

    def share_out(self, width_px: int, headings_px: Sequence[int]) -> list[int]:
        """How wide title, columns and state are: the name of a column comes before what is in another."""
        last_px = state_px()
        must_px = self._least_px(_MUST, headings_px)
        named_px = [
            max(must, min(heading, style.scaled(_LIKES.heading_px)))
            for must, heading in zip(must_px, headings_px, strict=True)
        ]
        likes_px = [max(pair) for pair in zip(named_px, self._least_px(_LIKES, headings_px), strict=True)]
        first_px = _title_px(width_px, last_px, named_px)
        room_px = width_px - first_px - last_px
        least_px = as_liked(room_px, as_liked(room_px, must_px, named_px), likes_px)
        shares = [_SHARES.get(sort, 1.0) for sort in self._sorts]
        return [first_px, *shared_out(room_px, shares, least_px), last_px]

    def _least_px(self, most: Most, headings_px: Sequence[int]) -> list[int]:
        """What each must have: one of days the widest of them, as the language writes it."""
        least_px: list[int] = []
        for column, (sort, heading_px) in enumerate(zip(self._sorts, headings_px, strict=True)):
            found_px = self._found.get(column, 0)
            if sort is Sort.INSTANT:
                found_px = days_px(with_time=True) + CELL_PX
            elif sort is not Sort.DAY:
                found_px = min(found_px, style.scaled(most.words_px[sort]))
            least_px.append(max(_LEAST_PX, found_px, min(heading_px, style.scaled(most.heading_px))))
        return least_px


def state_px() -> int:
    """Room for the longest state, as the language says it."""
    longest_px = max(chip_size(word_for(state)).width() for state in ChipState)
    return max(style.scaled(_STATE_PX), longest_px + CELL_PX)


def _title_px(width: int, last_px: int, least_px: Sequence[int]) -> int:
    """How wide the title is: it gives something up before the columns after it are cut."""
    if not least_px:
        return width - last_px
    rest_px = width - last_px - sum(least_px)
    return max(round(width * _TITLE_LEAST), min(round(width * _TITLE_SHARE), rest_px))
