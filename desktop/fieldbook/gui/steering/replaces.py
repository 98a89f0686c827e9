"""While a station is being enrolled: in whose place it goes on, if in any."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.gui.parts import ChoiceBox, FieldFrame
from fieldbook.services.enrol import StationRow


class ReplacesBox(QWidget):
    """A new tablet of the same people inherits the questions and corrections of the one before."""

    def __init__(self) -> None:
        super().__init__()
        self._stations = ChoiceBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        help_text = self.tr("The one before is retired, and questions about its records go to this one.")
        column.addWidget(
            FieldFrame(self.tr("It goes on in the place of"), self._stations, help_text=help_text)
        )
        self.hide()

    @property
    def has_some(self) -> bool:
        """Whether there is a station that could be replaced."""
        return self._stations.count() > 1

    @property
    def chosen(self) -> str:
        """The name of that station; "" for none."""
        return str(self._stations.currentData() or "")

    def show_stations(self, stations: Sequence[StationRow]) -> None:
        """Offer those that are enrolled; none is chosen."""
        self._stations.clear()
        self._stations.addItem(self.tr("nobody: it is another station"), "")
        for one in stations:
            if one.confirmed:
                self._stations.addItem(one.name, one.name)
