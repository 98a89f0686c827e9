"""Decides the frame of the window: where one can go, what waits, and the way back."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from fieldbook.base.ids import RecordId, is_id
from fieldbook.forms.catalogue import Catalogue
from fieldbook.gui.help.topics import topic_of
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.services import browse, drafting
from fieldbook.services.browse import Counts
from fieldbook.services.overview.attention import to_set_up
from fieldbook.services.session import Session

_BACK_MOST = 50
_SINGLE = frozenset(
    {
        Where.OVERVIEW,
        Where.DRAFTS,
        Where.SEARCH,
        Where.OVERDUE,
        Where.RETENTION,
        Where.EXCHANGE,
        Where.WORKBOOK,
        Where.IMPORT,
        Where.SECURITY,
        Where.SETTINGS,
    }
)
_MAIN = _SINGLE | {Where.LIST}


@dataclass(frozen=True, slots=True)
class Frame:
    """The counts that the frame shows.

    Attributes:
        forms: Records by form.
        drafts: Drafts that wait.
        waiting: Records that headquarters does not hold; None at headquarters.
        has_news: Whether, where no record waits, something else does.
    """

    forms: Mapping[str, int]
    drafts: int
    waiting: int | None
    has_news: bool = False


class FrameDesk(Protocol):
    """What the frame asks of the services."""

    catalogue: Catalogue
    is_headquarters: bool

    def counts(self) -> Counts:
        """The numbers beside the navigation."""
        ...

    def form_of(self, place: Place) -> str:
        """The form of what a place shows, "" when it is gone."""
        ...

    def is_being_set_up(self) -> bool:
        """Whether nothing is recorded yet, and setting up has not ended either."""
        ...


class FrameView(Protocol):
    """What the frame can be told."""

    def show_frame(self, frame: Frame) -> None:
        """Show the counts."""
        ...

    def show_place(self, place: Place) -> None:
        """Show a page."""
        ...

    def may_leave(self) -> bool:
        """Keep what is typed where one is; False where that could not be kept, and one has to stay."""
        ...

    def mark_place(self, key: str) -> None:
        """Mark where one is in the navigation."""
        ...


class ShellPresenter:
    """Keeps the way that was gone."""

    def __init__(self, desk: FrameDesk, view: FrameView) -> None:
        self._desk, self._view = desk, view
        self._way: list[Place] = []

    @property
    def place(self) -> Place:
        """Where one is."""
        return self._way[-1] if self._way else self.home

    @property
    def home(self) -> Place:
        """Where one begins: the first form's list."""
        return Place(Where.LIST, self._desk.catalogue.forms[0].id)

    @property
    def start(self) -> Place:
        """Where one is led after unlocking: while this is being set up, to what is still to be done."""
        return Place(Where.OVERVIEW) if self._desk.is_being_set_up() else self.home

    @property
    def topic(self) -> str:
        """What the guide says of where one is."""
        here = self.place
        if here.where is Where.HELP:
            return here.key
        return topic_of(here, self._desk.form_of(here), is_headquarters=self._desk.is_headquarters)

    def go(self, place: Place) -> None:
        """Show *place*, once what is typed is kept; from a main page there is no way back."""
        if not self._view.may_leave():
            return
        if place.where in _MAIN and not place.operation:
            self._way = []
        if place != self.place or not self._way:
            self._way = [*self._way, place][-_BACK_MOST:]
        self._show()

    def replace(self, place: Place) -> None:
        """Show *place* instead of where one is: a draft that has become a record."""
        if not self._view.may_leave():
            return
        self._way = self._way[:-1]
        self.go(place)

    def look_at(self, record: str, here: Place) -> None:
        """Show another record; the way back leads to *here*."""
        self.visit(Place(Where.RECORD, record), here)

    def visit(self, place: Place, here: Place) -> None:
        """Show *place*; the way back leads to *here*, which is where one is by its newest name."""
        if not self._view.may_leave():
            return
        self._way = [*self._way[:-1], here]
        self.go(place)

    def forget(self) -> None:
        """The place could not be shown: one is still where one was."""
        self._way = self._way[:-1]

    def back(self) -> None:
        """Where one came from: the list of what is shown, when nothing else is known."""
        if not self._view.may_leave():
            return
        left = self.place
        self._way = self._way[:-1]
        if not self._way:
            form = self._desk.form_of(left)
            self._way = [Place(Where.LIST, form) if form else self.home]
        self._show()

    def refresh(self) -> None:
        """Count again."""
        counts = self._desk.counts()
        waiting = None if self._desk.is_headquarters else counts.waiting
        self._view.show_frame(Frame(counts.by_form, counts.drafts, waiting, counts.has_news))

    def _show(self) -> None:
        place = self.place
        self._view.show_place(place)
        self._view.mark_place(self._marked(place))
        self.refresh()

    def _marked(self, place: Place) -> str:
        if place.where in _SINGLE:
            return str(place.where.value)
        if place.where in {Where.HELP, Where.KEYS}:
            return ""
        if place.where in {Where.PICKED, Where.MARKED}:
            return Where.OVERVIEW.value
        return self._desk.form_of(place)


class SessionFrame:
    """The services as a ``FrameDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.catalogue = session.catalogue
        self.is_headquarters = session.own.side == "headquarters"

    def counts(self) -> Counts:
        """The numbers beside the navigation."""
        return browse.counts(self._session)

    def is_being_set_up(self) -> bool:
        """Whether nothing is recorded yet, and setting up has not ended either."""
        recorded = any(self.counts().by_form.values())
        return not recorded and any(one.count for one in to_set_up(self._session))

    def form_of(self, place: Place) -> str:
        """The form of what a place shows."""
        if place.where in {Where.LIST, Where.NEW}:
            return place.key
        if not is_id(place.key):
            return ""
        draft = drafting.resume(self._session, RecordId(place.key))
        if draft is not None:
            return draft.form
        row = browse.row(self._session, RecordId(place.key))
        return row.form if row else ""
