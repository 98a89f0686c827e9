"""Headquarters' card of one station: a receipt for it, and that it is lost, found or retired."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.gui.direction import filled
from fieldbook.gui.parts import Card, ChoiceBox, IconText, link_button, make_label, secondary_button
from fieldbook.gui.steering.reason_row import ReasonRow
from fieldbook.services.enrol import StationRow

LOSE, FIND, RETIRE = "lose", "find", "retire"


class StationCard(Card):
    """Hidden while nobody is enrolled."""

    receipt_asked = Signal(str)
    act_asked = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Lost or retired"))
        words = self.tr(
            "A lost station is believed up to what is held of it; what comes later is kept aside, and "
            "nothing goes back to it. A receipt tells a station of new keys, of code lists, and that it "
            "was retired."
        )
        self._rows: tuple[StationRow, ...] = ()
        self._stations = ChoiceBox()
        self._stations.setAccessibleName(self.tr("Station"))
        self._state = IconText(look="strong", wrap=True)
        self.receipt = secondary_button(self.tr("Write a receipt"), "usb")
        self._lose = link_button(self.tr("It is lost or stolen …"), "triangle-alert")
        self._find = link_button(self.tr("It was found again …"), "rotate-ccw")
        self._retire = link_button(self.tr("Retire it …"), "log-out")
        self._reason = ReasonRow(self.tr("Why? The reason stays for good."))
        for widget in (
            make_label(words, "quiet", wrap=True),
            _beside(self._stations, self.receipt),
            self._state,
            _beside(self._lose, self._find, self._retire),
            self._reason,
        ):
            self.body.addWidget(widget)
        self._connect()
        self.hide()

    def show_stations(self, stations: Sequence[StationRow]) -> None:
        """Offer them; the one that was chosen stays chosen."""
        self._rows = tuple(stations)
        names = [one.name for one in stations]
        if names != [self._stations.itemText(at) for at in range(self._stations.count())]:
            self._stations.clear()
            self._stations.addItems(names)
        self._reason.put_away()
        self._show_state()
        self.setVisible(bool(names))

    def _connect(self) -> None:
        self._stations.currentIndexChanged.connect(self._chosen)
        self.receipt.clicked.connect(lambda: self.receipt_asked.emit(self._stations.currentText()))
        self._lose.clicked.connect(self._ask_losing)
        self._find.clicked.connect(self._ask_finding)
        self._retire.clicked.connect(self._ask_retiring)
        self._reason.given.connect(
            lambda what, reason: self.act_asked.emit(what, self._stations.currentText(), reason)
        )

    def _chosen(self, _at: int) -> None:
        self._reason.put_away()
        self._show_state()

    def _show_state(self) -> None:
        at = self._stations.currentIndex()
        row = self._rows[at] if 0 <= at < len(self._rows) else None
        self._lose.setVisible(row is not None and not row.lost)
        self._find.setVisible(row is not None and bool(row.lost))
        self._retire.setVisible(row is not None and not row.is_retired)
        self._state.setVisible(row is not None)
        if row is None:
            return
        if row.lost:
            said = filled(self.tr("Lost: {reason}"), reason=row.lost)
            self._state.show_text(said, icon="triangle-alert", role="danger")
        elif row.is_retired:
            self._state.show_text(self.tr("Retired: it writes no more"), icon="log-out", role="warn")
        elif row.devices > 1:
            said = self.tr(
                "Enrolled; %Ln devices of it have sent: it was restored or copied", "", row.devices
            )
            self._state.show_text(said, icon="git-fork", role="warn")
        else:
            self._state.show_text(self.tr("Enrolled"), icon="shield-check", role="ok")

    def _ask_losing(self) -> None:
        words = self.tr("From now on nothing new is believed that comes under its name.")
        self._reason.ask(LOSE, button=self.tr("Mark as lost"), words=words)

    def _ask_finding(self) -> None:
        words = self.tr("It is believed again. What was kept aside can then be tried again.")
        self._reason.ask(FIND, button=self.tr("Believe it again"), words=words)

    def _ask_retiring(self) -> None:
        words = self.tr("It can come back only by enrolling anew. Write a receipt for it afterwards.")
        self._reason.ask(RETIRE, button=self.tr("Retire for good"), words=words)


def _beside(*widgets: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return line
