"""Decides what those who lead do with stations, keys and lists. No Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.forms.values.codelist import Amended
from fieldbook.journal.facts import Side
from fieldbook.services import enrol
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.enrol import StationRow, find_station
from fieldbook.services.post.answering import answer_again
from fieldbook.services.post.losing import mark_found, mark_lost
from fieldbook.services.post.retiring import retire
from fieldbook.services.session import Session
from fieldbook.services.steering.announcing import is_shared, share_roster
from fieldbook.services.steering.lists import add_code, amended, end_code, offer_again, open_lists
from fieldbook.services.steering.own_keys import OwnKey, destroy, own_keys, turn
from fieldbook.store.rows import PartyRow


class Done(Enum):
    """What was done just now; the view has the words."""

    LOST = "lost"
    FOUND = "found"
    RETIRED = "retired"
    RECEIPT = "receipt"
    NEW_KEY = "new_key"
    DESTROYED = "destroyed"
    LISTED = "listed"


@dataclass(frozen=True, slots=True)
class Steered:
    """What the cards show.

    Attributes:
        leads: Whether the officer who unlocked may do any of it.
        is_headquarters: Whether stations and lists are steered here.
        is_shared: Whether stations are told of each other.
    """

    stations: tuple[StationRow, ...]
    keys: tuple[OwnKey, ...]
    changed: tuple[Amended, ...]
    lists: tuple[str, ...]
    leads: bool
    is_headquarters: bool
    is_shared: bool


class SteeringView(Protocol):
    """What whoever shows the cards can be told."""

    def show_steered(self, steered: Steered) -> None:
        """Show how things stand."""
        ...

    def show_done(self, done: Done, name: str) -> None:
        """Say what was done, with which station, file or code."""
        ...

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        ...


class Steering:
    """What may be done from the cards; each is told when it is done."""

    def __init__(self, session: Session, view: SteeringView) -> None:
        self._session, self._view = session, view

    def show(self) -> None:
        """Show how things stand."""
        session = self._session
        is_hq = session.side is Side.HEADQUARTERS
        stations: Sequence[StationRow] = enrol.standing(session).stations if is_hq else ()
        self._view.show_steered(
            Steered(
                stations=tuple(one for one in stations if one.confirmed),
                keys=tuple(own_keys(session)),
                changed=amended(session),
                lists=tuple(sorted(open_lists())),
                leads=session.role in LEADERS,
                is_headquarters=is_hq,
                is_shared=is_shared(session),
            )
        )

    def lose(self, station: str, reason: str) -> None:
        """Believe nothing more from *station*."""
        self._do(lambda: mark_lost(self._session, self._find(station), reason), Done.LOST, station)

    def find_again(self, station: str, reason: str) -> None:
        """Believe it again."""
        self._do(lambda: mark_found(self._session, self._find(station), reason), Done.FOUND, station)

    def retire(self, station: str, reason: str) -> None:
        """Take nothing more in from it; its next receipt tells it so."""
        self._do(lambda: retire(self._session, self._find(station), reason), Done.RETIRED, station)

    def write_receipt(self, station: str, folder: Path) -> None:
        """Write another receipt for it."""
        self._do(lambda: answer_again(self._session, self._find(station), folder), Done.RECEIPT, station)

    def new_keys(self) -> None:
        """Go on with new keys."""
        self._do(lambda: turn(self._session), Done.NEW_KEY, "")

    def destroy(self, epoch: int) -> None:
        """Destroy an earlier key, after the person was told who may still use it."""
        self._do(lambda: destroy(self._session, epoch, even_so=True), Done.DESTROYED, str(epoch))

    def add_code(self, of: str, code: str, *, label: str, definition: str) -> None:
        """Offer another code."""
        self._do(
            lambda: add_code(self._session, of, code.strip(), label=label, definition=definition),
            Done.LISTED,
            label,
        )

    def end_code(self, one: Amended) -> None:
        """Offer a code no more, or again where it was ended."""
        act = offer_again if one.is_ended else end_code
        self._do(lambda: act(self._session, one.list, one.code), Done.LISTED, one.label)

    def share(self, *, shared: bool) -> None:
        """Let stations know of each other, or not."""
        try:
            share_roster(self._session, shared=shared)
        except FieldbookError as error:
            self._view.show_error(error)

    def _find(self, station: str) -> PartyRow:
        return find_station(self._session, station)

    def _do(self, act: Callable[[], object], done: Done, name: str) -> None:
        try:
            act()
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self.show()
        self._view.show_done(done, name)
