"""The map of one operation, on its page: looked up beside the window, because it reads what belongs to it."""

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.base.moment import format_instant
from fieldbook.base.ports import Progress
from fieldbook.gui import style
from fieldbook.gui.overview.map_card import MapCard
from fieldbook.gui.presenters.jobs import Ending, Runner
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.tables.words import show_instant
from fieldbook.gui.tongue import say
from fieldbook.services.changes import Changes
from fieldbook.services.overview.places import Spot, spots
from fieldbook.services.session import Session

Spots = tuple[Spot, ...]


class PlacesDesk(Protocol):
    """What the map asks of the services."""

    def spots(self, progress: Progress) -> Spots:
        """Where what belongs to the operation lies."""
        ...

    def now(self) -> str:
        """The instant at which that is asked."""
        ...


class OperationMap(QWidget):
    """Nothing where no record names a place; ``went`` leads to the records of one that was chosen.

    ``drawn`` says that it came into the page later than the rest: whoever reads in order reads anew.
    """

    went = Signal(object)
    drawn = Signal()

    def __init__(self, desk: PlacesDesk, runner: Runner) -> None:
        super().__init__()
        self._desk, self._runner = desk, runner
        self._looking = False
        self._stale = True
        self._shown: Spots = ()
        self._card: MapCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def arrive(self) -> None:
        """Show what is true now, as soon as it is known."""
        if self._stale and not self._looking:
            self._look()

    def heard(self, changes: Changes) -> None:
        """Look again where something was written."""
        self._stale = self._stale or bool(changes.forms)
        self.arrive()

    def _look(self) -> None:
        self._looking, self._stale = True, False
        self._runner.run(self._desk.spots, Ending(self._done, self._failed, cancelled=self._left))

    def _done(self, found: Spots) -> None:
        self._looking = False
        if found != self._shown:
            self._show(found)
        self.arrive()

    def _failed(self, _error: FieldbookError) -> None:
        """A map that cannot be drawn is left out: what it tells stands in the lists below."""
        self._left()

    def _left(self) -> None:
        self._looking, self._stale = False, True

    def _show(self, found: Spots) -> None:
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.setParent(None)
            self._card.deleteLater()
            self._card = None
        self._shown = found
        if found:
            told = self.tr("As of {when}").format(when=show_instant(self._desk.now()))
            self._card = MapCard(style.look().resources, found, told)
            self._card.chosen.connect(self._pick)
            self._column.addWidget(self._card)
        self.setVisible(bool(found))
        self.drawn.emit()

    def _pick(self, spot: Spot) -> None:
        self.went.emit(Place(Where.PICKED, records=tuple(spot.records), title=say(spot.label)))


class SessionPlaces:
    """The services as a ``PlacesDesk``."""

    def __init__(self, session: Session, operation: RecordId) -> None:
        self._session, self._operation = session, operation

    def spots(self, progress: Progress) -> Spots:
        """Where what belongs to the operation lies."""
        del progress
        with self._session.vault.reader() as reading:
            return spots(self._session, reading.queries, self._operation)

    def now(self) -> str:
        """The instant at which that is asked."""
        return format_instant(self._session.outside.clock.now_at())
