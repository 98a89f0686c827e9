"""How wide the columns of a list are: what each must have, what is in it, and a share of the rest."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics

from fieldbook.forms.form import Form
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.text import Text
from fieldbook.gui import style
from fieldbook.gui.lists.sharing import shared_out
from fieldbook.gui.parts import ChipState, chip_size
from fieldbook.gui.style.tokens import BODY
from fieldbook.gui.tables.delegate import CELL_PX, days_px
from fieldbook.gui.tables.model import RecordModel
from fieldbook.gui.tables.words import word_for
from fieldbook.services.lists.columns import CHANGED

_TITLE_SHARE, _TITLE_LEAST, _STATE_PX = 0.32, 0.26, 214
_LONG, _SHORT = 1.8, 1.0
_LEAST_PX = 40
_LOOKED_AT = 40
_NEEDED_MOST_PX = {_LONG: 96, _SHORT: 136}
"""A column has room for the words of so many lines, up to this width: of a text it shows the beginning."""


class Widths:
    """Of the columns *names* of *form*, between the title and the state."""

    def __init__(self, form: Form, names: Sequence[str]) -> None:
        fields = {field.name: field.kind for field in form.fields}
        self._names = tuple(names)
        self._shares = [_LONG if isinstance(fields.get(name), Text) else _SHORT for name in names]
        self._days = {at for at, name in enumerate(names) if isinstance(fields.get(name), DayKind)}
        self._needed: dict[int, int] = {}

    def forget(self) -> None:
        """Letters have another size now."""
        self._needed = {}

    def grow(self, records: RecordModel) -> bool:
        """Look what is in the columns of *records*; whether one needs more than before.

        Columns grow with what is in them, and never shrink: they would jump about while one searches.
        """
        metrics, before = QFontMetrics(style.font(BODY)), dict(self._needed)
        rows = range(min(_LOOKED_AT, records.rowCount()))
        for column in range(len(self._names)):
            words = (str(records.index(row, column + 1).data()) for row in rows)
            widest_px = max(map(metrics.horizontalAdvance, words), default=-CELL_PX) + CELL_PX + 1
            needed_px = min(widest_px, style.scaled(_NEEDED_MOST_PX[self._shares[column]]))
            self._needed[column] = max(self._needed.get(column, 0), needed_px)
        return self._needed != before

    def shared(self, width_px: int, named_px: Sequence[int]) -> list[int]:
        """The width of every column, title and state too, in *width_px*; *named_px* have their names."""
        state_px = _state_px()
        least_px = [self._least_px(at, named_px[at]) for at in range(len(self._names))]
        title_px = round(width_px * _TITLE_SHARE) if self._names else width_px - state_px
        if self._names:  # the title gives something up before the others are cut
            room_px = width_px - state_px - sum(least_px)
            title_px = max(round(width_px * _TITLE_LEAST), min(title_px, room_px))
        others = shared_out(width_px - title_px - state_px, self._shares, least_px)
        return [title_px, *others, state_px]

    def _least_px(self, column: int, named_px: int) -> int:
        """What a column must have: one of days the widest of them, as the language writes it."""
        is_instant = self._names[column] == CHANGED
        if column not in self._days and not is_instant:
            name_px = min(named_px, style.scaled(_NEEDED_MOST_PX[_LONG]))
            return max(_LEAST_PX, self._needed.get(column, 0), name_px)
        return days_px(with_time=is_instant) + CELL_PX


def _state_px() -> int:
    """Room for the longest state, as the language says it."""
    longest_px = max(chip_size(word_for(state)).width() for state in ChipState)
    return max(style.scaled(_STATE_PX), longest_px + CELL_PX)
