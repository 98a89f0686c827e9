"""The questions that wait for a reply, on the page of exchange; and what goes back to a station."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import Card, ChoiceBox, link_button, make_label, secondary_button
from fieldbook.services.enrol import StationRow
from fieldbook.services.post.asking import QuestionLine

_SHOWN_MOST = 20


class QuestionsCard(Card):
    """Hidden while there are none."""

    opened = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._lines = QWidget()
        self.body.addWidget(self._lines)
        self.hide()

    def show_questions(self, waiting: Sequence[QuestionLine]) -> None:
        """Show them in place of those shown before."""
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for line in waiting[:_SHOWN_MOST]:
            button = link_button(line.title, "circle-help")
            button.clicked.connect(lambda _=False, record=line.record: self.opened.emit(record))
            row = QHBoxLayout()
            row.addWidget(button)
            row.addWidget(make_label(line.text, "quiet", wrap=True), 1)
            add_layout(column, row)
        self.body.replaceWidget(self._lines, lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines
        self.setVisible(bool(waiting))


class ReturnCard(Card):
    """Headquarters chooses a station and writes what concerns it."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Back to a station"))
        words = self.tr(
            "Questions, corrections and erasures. A station learns only of the records it wrote itself."
        )
        self._stations = ChoiceBox()
        self._stations.setAccessibleName(self.tr("Station"))
        self.button = secondary_button(self.tr("Write for the station"), "usb")
        self.button.clicked.connect(lambda: self.wanted.emit(self._stations.currentText()))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._stations)
        row.addWidget(self.button)
        row.addStretch(1)
        self.body.addWidget(make_label(words, "quiet", wrap=True))
        add_layout(self.body, row)
        self.hide()

    def show_stations(self, stations: Sequence[StationRow]) -> None:
        """Offer those that are enrolled."""
        names = [one.name for one in stations if one.confirmed]
        if names != [self._stations.itemText(at) for at in range(self._stations.count())]:
            self._stations.clear()
            self._stations.addItems(names)
        self.setVisible(bool(names))
