"""Two days to narrow a list by, typed as anywhere else: a month or a year stands for all its days."""

import calendar
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.forms.values.day import parse_day
from fieldbook.gui.parts import LineEdit, link_button, make_label, secondary_button

_DAY_PX = 150
_YEAR, _MONTH = len("2026"), len("2026-03")


class DaysRow(QWidget):
    """Comes up when other days are wanted than those with a name; ``given`` tells first and last, both in."""

    given = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._first, self._last = LineEdit(), LineEdit()
        names = ((self._first, self.tr("From")), (self._last, self.tr("To")))
        self._show = secondary_button(self.tr("Show these days"))
        self._away = link_button(self.tr("Put away"), "x")
        self._problem = make_label("", "danger")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for edit, name in names:
            edit.setAccessibleName(name)
            edit.setPlaceholderText(name)
            edit.setFixedWidth(_DAY_PX)
            edit.returnPressed.connect(self._give)
            row.addWidget(edit)
        for widget in (self._show, self._away, self._problem):
            row.addWidget(widget)
        row.addStretch(1)
        self._show.clicked.connect(self._give)
        self._away.clicked.connect(self.hide)
        self.hide()

    def ask(self, first_on: str, last_on: str) -> None:
        """Come up, with the days that are in force."""
        self._first.setText(first_on)
        self._last.setText(last_on)
        self._problem.clear()
        self.show()
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._first.selectAll()

    def _give(self) -> None:
        try:
            first_on, last_on = first_day(self._first.text()), last_day(self._last.text())
        except ValueError:
            self._problem.setText(self.tr("A day is written like 1.3.2026, a month like 3.2026."))
            return
        if first_on and last_on and last_on < first_on:
            self._problem.setText(self.tr("The last day comes before the first."))
            return
        self.hide()
        self.given.emit(first_on, last_on)


def first_day(typed: str) -> str:
    """The first day that is meant, ``2026-03-01`` for ``3.2026``; "" for nothing typed.

    Raises:
        ValueError: for what is no day.
    """
    if not typed.strip():
        return ""
    day = str(parse_day(typed))
    return f"{day}-01-01" if len(day) == _YEAR else f"{day}-01" if len(day) == _MONTH else day


def last_day(typed: str) -> str:
    """The last day that is meant, ``2026-03-31`` for ``3.2026``; "" for nothing typed.

    Raises:
        ValueError: for what is no day.
    """
    first = first_day(typed)
    if not first:
        return ""
    day, length = date.fromisoformat(first), len(str(parse_day(typed)))
    if length == _YEAR:
        return day.replace(month=12, day=31).isoformat()
    if length == _MONTH:
        return day.replace(day=calendar.monthrange(day.year, day.month)[1]).isoformat()
    return first
