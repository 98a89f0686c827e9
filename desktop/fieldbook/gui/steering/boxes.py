"""Puts the cards together for the pages that show them, and finds the words for what was done."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.forms.values.codelist import Amended
from fieldbook.gui.ask import Ask
from fieldbook.gui.direction import filled
from fieldbook.gui.presenters.places import keep_folder, kept_folder
from fieldbook.gui.steering.identity_card import IdentityCard
from fieldbook.gui.steering.keys_card import KeysCard
from fieldbook.gui.steering.lists_card import ListsCard
from fieldbook.gui.steering.presenter import Done, Steered, Steering
from fieldbook.gui.steering.proposals_card import ProposalsCard
from fieldbook.gui.steering.station_card import FIND, LOSE, RETIRE, StationCard
from fieldbook.services.session import Session

translate = QCoreApplication.translate


class _Box(QWidget):
    """Some cards under each other; what they tell is told by the page."""

    told = Signal(str, str)
    refused = Signal(object)
    opened = Signal(str)

    def __init__(self, session: Session, *cards: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card in cards:
            column.addWidget(card)
        self.steering = Steering(session, self)

    def show_steered(self, steered: Steered) -> None:
        """Show how things stand."""

    def show_done(self, done: Done, name: str) -> None:
        """Say what was done."""
        title, text = _words(done)
        self.told.emit(filled(title, name=name), text)

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        self.refused.emit(error)


class StationsBox(_Box):
    """On headquarters' page of stations."""

    def __init__(self, session: Session, ask: Ask) -> None:
        self._session, self._ask = session, ask
        self._proposals = ProposalsCard(session)
        self._station, self._lists = StationCard(), ListsCard()
        self._identity = IdentityCard(session, ask)
        super().__init__(session, self._proposals, self._identity, self._station, self._lists)
        self._identity.told.connect(self.told)
        self._identity.refused.connect(self.refused)
        self._proposals.opened.connect(self.opened)
        self._station.receipt_asked.connect(self._choose_folder)
        self._station.act_asked.connect(self._act)
        self._lists.added.connect(self._add)
        self._lists.turned.connect(self._turn)
        self._lists.shared.connect(lambda shared: self.steering.share(shared=shared))

    def show_steered(self, steered: Steered) -> None:
        """Show how things stand."""
        self._proposals.refresh()
        self._station.show_stations(steered.stations)
        self._identity.refresh()
        self._lists.show_lists(steered.lists, steered.changed, is_shared=steered.is_shared)
        self.setVisible(steered.leads)

    def _act(self, what: str, station: str, reason: str) -> None:
        acts = {
            LOSE: self.steering.lose,
            FIND: self.steering.find_again,
            RETIRE: self.steering.retire,
        }
        acts[what](station, reason)

    def _add(self, of: str, code: str, words: tuple[str, str]) -> None:
        label, definition = words
        self.steering.add_code(of, code, label=label, definition=definition)

    def _turn(self, one: Amended) -> None:
        self.steering.end_code(one)

    def _choose_folder(self, station: str) -> None:
        title = translate("Steering", "Where shall the receipt be written?")
        folder = self._ask.folder(title, kept_folder(self._session, "stick"))
        if folder is not None:
            keep_folder(self._session, "stick", str(folder))
            self.steering.write_receipt(station, folder)

    def show_done(self, done: Done, name: str) -> None:
        """Say what was done; what was typed has served."""
        if done is Done.LISTED:
            self._lists.clear()
        super().show_done(done, name)


class KeysBox(_Box):
    """On the page of security, on both sides."""

    def __init__(self, session: Session) -> None:
        self._keys = KeysCard()
        super().__init__(session, self._keys)
        self._keys.new_asked.connect(self.steering.new_keys)
        self._keys.destroy_asked.connect(self.steering.destroy)

    def show_steered(self, steered: Steered) -> None:
        """Show how things stand."""
        self._keys.show_keys(steered.keys, is_headquarters=steered.is_headquarters)
        self.setVisible(steered.leads)


def _words(done: Done) -> tuple[str, str]:
    return {
        Done.LOST: (
            translate("Steering", "{name} is marked as lost"),
            translate("Steering", "What comes from it is kept aside."),
        ),
        Done.FOUND: (
            translate("Steering", "{name} is believed again"),
            translate("Steering", "Try again what was kept aside."),
        ),
        Done.RETIRED: (
            translate("Steering", "{name} is retired"),
            translate("Steering", "Write a receipt for it, so that it knows."),
        ),
        Done.RECEIPT: (
            translate("Steering", "A receipt for {name} is written"),
            translate("Steering", "Hand it over with the next stick."),
        ),
        Done.NEW_KEY: (
            translate("Steering", "New keys are in use"),
            translate("Steering", "The keys until now still open what is on the road."),
        ),
        Done.DESTROYED: (
            translate("Steering", "Key {name} is destroyed"),
            translate("Steering", "Backups from before still hold it."),
        ),
        Done.LISTED: (
            translate("Steering", "The list is changed: {name}"),
            translate("Steering", "Stations learn of it by their next receipt."),
        ),
    }[done]
