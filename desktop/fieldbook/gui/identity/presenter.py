"""Decides what the card of an identity shows: that there is one, and for a short while what it says."""

from dataclasses import dataclass
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.services.identity import keeping
from fieldbook.services.identity.keeping import OpenIdentity, Standing
from fieldbook.services.session import Session

SHOWN_S = 120
"""After so many seconds what was opened is hidden again."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What was opened, for how long it stays, and how many later seals did not open."""

    lines: tuple[tuple[str, str], ...]
    seconds: int
    later: int = 0


class IdentityDesk(Protocol):
    """What the card asks of the services."""

    def standing(self, record: RecordId) -> Standing:
        """What can be told without opening it."""
        ...

    def open_identity(self, record: RecordId, reason: str) -> OpenIdentity:
        """Open it; the opening is written down."""
        ...

    def begin(self, record: RecordId, opened: OpenIdentity | None) -> None:
        """Keep a draft to go on with."""
        ...


class IdentityView(Protocol):
    """What the card can be told."""

    def show_standing(self, standing: Standing) -> None:
        """Show that there is one or none, and what may be done."""
        ...

    def show_opened(self, shown: Shown | None) -> None:
        """Show what was opened; None hides it."""
        ...

    def show_left(self, seconds: int) -> None:
        """Show how long it stays."""
        ...

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        ...

    def go_writing(self) -> None:
        """Go to the page on which it is written."""
        ...


class IdentityPresenter:
    """One person's card."""

    def __init__(self, desk: IdentityDesk, record: RecordId, view: IdentityView) -> None:
        self._desk, self._record, self._view = desk, record, view
        self._opened: OpenIdentity | None = None
        self._left_s = 0

    def show(self) -> None:
        """Show it as it is now; what is open stays open for its time."""
        self._view.show_standing(self._desk.standing(self._record))

    def open(self, reason: str) -> None:
        """Open it, or say why not."""
        try:
            self._opened = self._desk.open_identity(self._record, reason)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self._left_s = SHOWN_S
        self._view.show_opened(Shown(self._opened.lines, SHOWN_S, self._opened.later))

    def tick(self) -> None:
        """A second has passed."""
        if self._opened is not None:
            self._left_s -= 1
            if self._left_s > 0:
                self._view.show_left(self._left_s)
            else:
                self.close()

    def close(self) -> None:
        """Hide what is open."""
        if self._opened is not None:
            self._opened = None
            self._view.show_opened(None)
            self.show()

    def write(self) -> None:
        """Go on to writing it, with what is open where there is something."""
        try:
            self._desk.begin(self._record, self._opened)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self.close()
        self._view.go_writing()


class SessionIdentity:
    """The services as an ``IdentityDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def standing(self, record: RecordId) -> Standing:
        """What can be told without opening it."""
        return keeping.standing(self._session, record)

    def open_identity(self, record: RecordId, reason: str) -> OpenIdentity:
        """Open it; the opening is written down."""
        return keeping.open_identity(self._session, record, reason)

    def begin(self, record: RecordId, opened: OpenIdentity | None) -> None:
        """Keep a draft to go on with, sealed."""
        keeping.keep_draft(self._session, keeping.begin(self._session, record, opened))
