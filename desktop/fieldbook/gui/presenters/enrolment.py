"""Decides how a station and headquarters are introduced: two small files, and a code compared by voice."""

from pathlib import Path
from typing import BinaryIO, Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.services import enrol
from fieldbook.services.enrol import Joined, Looked, Standing
from fieldbook.services.inbox import read_small
from fieldbook.services.session import Session
from fieldbook.store.places import write_safely

CARD_SUFFIX = ".fbc"


class EnrolmentDesk(Protocol):
    """What enrolment asks of the services."""

    def standing(self) -> Standing:
        """Where enrolment stands."""
        ...

    def read(self, file: Path) -> bytes:
        """The content of a card."""
        ...

    def write(self, folder: Path, card: bytes) -> Path:
        """Write a card under a random name."""
        ...

    def join(self, headquarters_card: bytes) -> Joined:
        """Take in headquarters' card."""
        ...

    def confirm(self, heard: str) -> None:
        """Compare what headquarters read aloud."""
        ...

    def own_card(self) -> bytes:
        """Headquarters' own card."""
        ...

    def look_at(self, card: bytes) -> Looked:
        """Whose card this is."""
        ...

    def accept(self, card: bytes, heard: str, *, replaces: str) -> Looked:
        """Enrol the station whose officer read *heard* aloud, perhaps in the place of another."""
        ...


class EnrolmentView(Protocol):
    """What both sides' pages can be told to show."""

    def show_standing(self, standing: Standing) -> None:
        """Show where enrolment stands."""
        ...

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        ...

    def show_card_kept(self, path: Path) -> None:
        """Say that our card is written."""
        ...


class StationView(EnrolmentView, Protocol):
    """What a station's page can be told besides."""

    def show_joined(self, joined: Joined) -> None:
        """Say whose card was taken in; ours can be written now."""
        ...

    def show_confirmed(self, headquarters: str) -> None:
        """Say that the code was right."""
        ...


class HeadquartersView(EnrolmentView, Protocol):
    """What headquarters' page can be told besides."""

    def show_looked(self, looked: Looked) -> None:
        """Show whose card it is, and what to read aloud."""
        ...

    def show_accepted(self, looked: Looked) -> None:
        """Say that the station is enrolled."""
        ...


class StationEnrolment:
    """A station's side."""

    def __init__(self, desk: EnrolmentDesk, view: StationView) -> None:
        self._desk, self._view = desk, view
        self._joined: Joined | None = None

    @property
    def can_write_card(self) -> bool:
        """Whether our card for this headquarters is at hand: it is made from theirs, and not kept."""
        return self._joined is not None

    def show(self) -> None:
        """Show where enrolment stands."""
        self._view.show_standing(self._desk.standing())

    def take_card(self, file: Path) -> None:
        """Take in headquarters' card."""
        try:
            self._joined = self._desk.join(self._desk.read(file))
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self._view.show_joined(self._joined)
        self.show()

    def write_card(self, folder: Path) -> None:
        """Write our card into *folder*."""
        if self._joined is None:
            return
        try:
            path = self._desk.write(folder, self._joined.station_card)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self._view.show_card_kept(path)

    def confirm(self, heard: str) -> None:
        """Compare what headquarters read aloud."""
        try:
            self._desk.confirm(heard)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        standing = self._desk.standing()
        self._view.show_confirmed(standing.headquarters)
        self._view.show_standing(standing)


class HeadquartersEnrolment:
    """Headquarters' side."""

    def __init__(self, desk: EnrolmentDesk, view: HeadquartersView) -> None:
        self._desk, self._view = desk, view
        self._card = b""

    def show(self) -> None:
        """Show who is enrolled."""
        self._view.show_standing(self._desk.standing())

    def write_card(self, folder: Path) -> None:
        """Write our card into *folder*."""
        try:
            path = self._desk.write(folder, self._desk.own_card())
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self._view.show_card_kept(path)

    def look(self, file: Path) -> None:
        """Look at a station's card; nothing is kept yet."""
        try:
            card = self._desk.read(file)
            looked = self._desk.look_at(card)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self._card = card
        self._view.show_looked(looked)

    def accept(self, heard: str, *, replaces: str = "") -> None:
        """Enrol the station that was looked at, if its officer read the right half aloud."""
        try:
            looked = self._desk.accept(self._card, heard, replaces=replaces)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self._card = b""
        self._view.show_accepted(looked)
        self.show()


class SessionEnrolment:
    """The services as an ``EnrolmentDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def standing(self) -> Standing:
        """Where enrolment stands."""
        return enrol.standing(self._session)

    def read(self, file: Path) -> bytes:
        """The content of a card."""
        return read_small(file)

    def write(self, folder: Path, card: bytes) -> Path:
        """Write a card under a random name that tells nobody whose it is."""
        path = folder / f"{self._session.new_id()}{CARD_SUFFIX}"

        def write(out: BinaryIO) -> None:
            out.write(card)

        write_safely(path, write, random=self._session.outside.random, overwrite=False)
        return path

    def join(self, headquarters_card: bytes) -> Joined:
        """Take in headquarters' card."""
        return enrol.join(self._session, headquarters_card)

    def confirm(self, heard: str) -> None:
        """Compare what headquarters read aloud."""
        enrol.confirm(self._session, heard)

    def own_card(self) -> bytes:
        """Headquarters' own card."""
        return enrol.own_card(self._session)

    def look_at(self, card: bytes) -> Looked:
        """Whose card this is."""
        return enrol.look_at(self._session, card)

    def accept(self, card: bytes, heard: str, *, replaces: str) -> Looked:
        """Enrol the station whose officer read *heard* aloud, perhaps in the place of another."""
        return enrol.accept(self._session, card, heard, replaces=replaces)
