"""The sheet of keys: everything that has a chord, under its heading."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from fieldbook.gui import style
from fieldbook.gui.keynames import named
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.page import Page
from fieldbook.gui.palette.deeds import Deed
from fieldbook.gui.parts import Card, ScrollPage, make_label
from fieldbook.gui.tongue import colon

_KEYS_PX = 150


class KeysPage(Page):
    """All keys on one page; those of the form being typed stand in its own tool tips too."""

    def __init__(self, deeds: Sequence[Deed]) -> None:
        super().__init__(self.tr("Keys"), self.tr("Whatever can be done can be done without the mouse."))
        self.add_back()
        self._scroll = ScrollPage(self.tr("Keys"))
        groups: dict[str, list[tuple[str, str]]] = {}
        for deed in deeds:
            if deed.keys:
                groups.setdefault(deed.group, []).append((deed.words, named(deed.keys)))
        groups[self.tr("In a list")] = self._of_a_list()
        groups[self.tr("While typing a record")] = self._of_a_form()
        for title, lines in groups.items():
            self._scroll.body.addWidget(_card(title, lines))
        self._scroll.body.addStretch(1)
        self.column.addWidget(self._scroll, 1)

    def arrive(self) -> None:
        """Ready for the arrow keys."""
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _of_a_list(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Open the record"), named("Return")),
            (self.tr("Choose one line more"), named("Shift+Down")),
            (self.tr("Choose all lines that are there"), named("Ctrl+A")),
            (self.tr("Duplicate the record"), named("Ctrl+D")),
            (self.tr("Choose none, then drop the filters"), named("Esc")),
        ]

    def _of_a_form(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Save"), named("Ctrl+S")),
            (self.tr("Save and begin another one"), named("Ctrl+Shift+Return")),
            (self.tr("One more row"), named("Ctrl+I")),
            (self.tr("The last row once more"), named("Ctrl+D")),
            (self.tr("Rows from a spreadsheet"), named("Ctrl+Shift+V")),
            (self.tr("Keep this answer for the next record"), named("Ctrl+Shift+K")),
            (self.tr("Why there is no answer"), named("Ctrl+M")),
            (self.tr("To the next question"), named("Tab")),
            (self.tr("Today, in a question for a day"), "t"),
            (self.tr("Back; what was typed is kept"), named("Esc")),
        ]


def _card(title: str, lines: Sequence[tuple[str, str]]) -> Card:
    card = Card(title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(8)
    grid.setColumnMinimumWidth(0, style.scaled(_KEYS_PX))
    grid.setColumnStretch(1, 1)
    for row, (words, keys) in enumerate(lines):
        label = make_label(keys, "strong")
        label.setAccessibleName(f"{words}{colon()}{keys}")
        grid.addWidget(label, row, 0)
        grid.addWidget(make_label(words, "body", wrap=True), row, 1)
    add_layout(card.body, grid)
    return card
