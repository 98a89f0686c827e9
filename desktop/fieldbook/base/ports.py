"""What comes in from outside: time, randomness, places, progress. The real ones are made in ``start``."""

from datetime import datetime
from pathlib import Path
from typing import Protocol


class Clock(Protocol):
    """The only source of time."""

    def now_at(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class Random(Protocol):
    """The only source of randomness; cryptographically strong in the real program."""

    def take(self, size_bytes: int) -> bytes:
        """As many unpredictable bytes as asked for."""
        ...


class Progress(Protocol):
    """Told by long work how far it is; may answer that the person wants it stopped."""

    def step(self, what: str, done: int, of: int | None) -> None:
        """Say that *done* of *of* (None: not known) pieces of *what* are finished.

        Raises:
            Cancelled: when the person asked to stop; the work undoes itself and passes it on.
        """
        ...


class Cancelled(Exception):  # it is a wish of the person, not an error
    """The person asked for long work to stop."""


class GivenUp(Exception):  # nobody did anything wrong
    """What was asked takes longer than there was time for; nothing came of it."""


class Silent:
    """Progress that nobody watches."""

    def step(self, what: str, done: int, of: int | None) -> None:
        """Say nothing."""


class Opener(Protocol):
    """Starts the killable child process that opens a sealed file."""

    def command(self) -> tuple[str, ...]:
        """The program and arguments that run ``fieldbook.bundle.opener`` in a fresh process."""
        ...


class Folders(Protocol):
    """Where things lie on this machine."""

    @property
    def vault(self) -> Path:
        """The folder of the vault that is opened when none is named."""
        ...

    @property
    def resources(self) -> Path:
        """Icons, fonts, style sheets, help: data shipped with the program."""
        ...


class Remembering(Folders, Protocol):
    """Folders of a machine that remembers how its window looks."""

    @property
    def state(self) -> Path:
        """What this machine remembers outside any vault."""
        ...
