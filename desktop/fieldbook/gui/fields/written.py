"""Fields whose answer is written: words, numbers, days."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.clock import ClockTime
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.position import Coordinates
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.values.day import Day, parse_day
from fieldbook.gui.fields.base import Around, FieldWidget, K, text_of
from fieldbook.gui.fields.lines import Line, Lines
from fieldbook.gui.tongue import say, show_day

LONG_LETTERS, LONGER_LETTERS = 160, 250
_DAYS_AGO = {"t": 0, "y": 1}


class LineField(FieldWidget[K]):
    """One line."""

    def __init__(self, kind: K, around: Around) -> None:
        super().__init__(kind, around)
        self.line = Line()
        self.line.textEdited.connect(self.say)
        self.line.left.connect(lambda: self.left.emit(()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.setFocusProxy(self.line)

    def show_typed(self, typed: Typed) -> None:
        """Show the text."""
        self.line.show_text(text_of(typed))

    def show_echo(self, text: str) -> None:
        """Show how it was understood, unless it says the same."""
        self.line.show_echo("" if text.strip("= ") == self.line.text().strip() else text)


class TextField(LineField[Text]):
    """Words on one line."""

    def __init__(self, kind: Text, around: Around) -> None:
        super().__init__(kind, around)
        self.line.setMaxLength(4 * kind.most)

    @property
    def wide(self) -> bool:
        """Long texts want long lines."""
        return self.kind.most >= LONGER_LETTERS

    @property
    def grows(self) -> bool:
        """Longer ones like the room."""
        return self.kind.most >= LONG_LETTERS


class LinesField(FieldWidget[Text]):
    """Words on several lines."""

    def __init__(self, kind: Text, around: Around) -> None:
        super().__init__(kind, around)
        self.lines = Lines()
        self.lines.written.connect(self.say)
        self.lines.left.connect(lambda: self.left.emit(()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.lines)
        self.setFocusProxy(self.lines)

    @property
    def wide(self) -> bool:
        """Long texts want long lines."""
        return True

    def show_typed(self, typed: Typed) -> None:
        """Show the text."""
        self.lines.show_text(text_of(typed))


class NumberField(LineField[Number]):
    """A number; beside it stands with commas what it was taken for."""

    def __init__(self, kind: Number, around: Around) -> None:
        super().__init__(kind, around)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)


class CoordinatesField(LineField[Coordinates]):
    """A position; beside it stand the sides of the earth that it was taken for."""


class ClockField(LineField[ClockTime]):
    """A time of day."""


class DayField(LineField[DayKind]):
    """A day, a month or a year; ``t`` is today and ``y`` yesterday."""

    def __init__(self, kind: DayKind, around: Around) -> None:
        super().__init__(kind, around)
        self.line.textEdited.disconnect(self.say)
        self.line.textEdited.connect(self._written)

    def show_typed(self, typed: Typed) -> None:
        """Show a stored day in words, and anything else as it was typed."""
        text = text_of(typed)
        self.line.show_text(_in_words(text))

    def _written(self, text: str) -> None:
        day = self._named(text.strip().casefold())
        if day is not None:
            text = _spelled(day)
            self.line.setText(text)
        self.say(text)

    def _named(self, text: str) -> Day | None:
        if text not in _DAYS_AGO:
            return None
        meant = self.around.today() - timedelta(days=_DAYS_AGO[text])
        return Day(meant.year, meant.month, meant.day)


def _in_words(text: str) -> str:
    try:
        day = parse_day(text)
    except ValueError:
        return text
    return _spelled(day) if str(day) == text.strip() else text


def _spelled(day: Day) -> str:
    """*day* in the language of the window; in numbers where its words would not be taken for it.

    An Arabic month has two names, and whoever reads both at once writes only one of them.
    """
    words = say(day.shown)
    return words if _reads_as(words, day) else show_day(day)


def _reads_as(words: str, day: Day) -> bool:
    try:
        return parse_day(words) == day
    except ValueError:
        return False
