"""Headquarters' card of what it keeps aside: which file, since when, and what it waits for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.gui.direction import filled, in_line
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.layouts.rows import in_a_row
from fieldbook.gui.parts import Button, Card, make_label, secondary_button
from fieldbook.gui.presenters.exchange import KeptAside
from fieldbook.gui.steering.reason_row import ReasonRow
from fieldbook.gui.tables.words import show_instant, show_number
from fieldbook.gui.tongue import say
from fieldbook.services.post.aside import Aside
from fieldbook.services.steering.admitting import waits_for_a_word

_SHOWN_MOST = 20


class AsideCard(Card):
    """Bundles that are kept aside and devices with two histories; hidden while there is neither."""

    retry = Signal()
    admitted = Signal(str, str)
    """One file's name, and why it is taken in although its station is lost or retired."""

    def __init__(self) -> None:
        super().__init__(self.tr("Kept aside"))
        self._lines = QWidget()
        self.button = secondary_button(self.tr("Try again"), "rotate-ccw")
        self.button.clicked.connect(self.retry)
        words = self.tr("Nothing here is lost. What waits for another bundle follows by itself.")
        self.body.addWidget(make_label(words, "quiet", wrap=True))
        self.body.addWidget(self._lines)
        self._reason = ReasonRow(self.tr("Why is it to be believed? The reason stays for good."))
        self._reason.given.connect(self.admitted)
        self.body.addWidget(self._reason)
        if self.heading is not None:
            self.heading.add_trailing(self.button)
        self.hide()

    def show_kept(self, kept: KeptAside) -> None:
        """Show it in place of what was shown."""
        self._reason.put_away()
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for one in kept.files[:_SHOWN_MOST]:
            column.addWidget(make_label(self._name(one), "strong", wrap=True))
            column.addWidget(make_label(self._why(one), "quiet", wrap=True))
            if waits_for_a_word(one):
                add_layout(column, in_a_row(self._deed(one)))
        for station, seq in kept.forks:
            title = self.tr("{station} has two histories from entry {seq} on")
            column.addWidget(
                make_label(filled(title, station=station, seq=show_number(seq)), "strong", wrap=True)
            )
            words = self.tr("Both are kept. Its vault was copied: ask which computer goes on.")
            column.addWidget(make_label(words, "quiet", wrap=True))
        self.body.replaceWidget(self._lines, lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines
        self.button.setVisible(bool(kept.files))
        self.setVisible(bool(kept.files or kept.forks))

    def _deed(self, one: Aside) -> Button:
        button = secondary_button(self.tr("Take in all the same"), "check")
        button.setAccessibleDescription(self._name(one))
        button.clicked.connect(lambda: self._ask(one))
        return button

    def _ask(self, one: Aside) -> None:
        words = self.tr(
            "{name} is taken in, and nothing that comes after it. Do so only if it was surely written before "
            "the computer was lost or given up."
        )
        button = self.tr("Take in this one")
        self._reason.ask(one.name, button=button, words=filled(words, name=self._name(one)))

    def _name(self, one: Aside) -> str:
        if not one.station_name:
            return self.tr("A file of somebody who is not known here")
        name = self.tr("{station}, bundle {number}")
        return filled(name, station=one.station_name, number=show_number(one.number))

    def _why(self, one: Aside) -> str:
        if not one.code:
            return self.tr("It was not tried yet.")
        since = self.tr("since {when}").format(when=show_instant(one.came_at))
        return in_line(f"{say(one.what)} ({one.code})", since)
