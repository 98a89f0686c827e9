"""Decides what the lock says and how long it waits; light to load, because it stands before all else."""

from collections.abc import Callable
from typing import Protocol

from fieldbook.base.errors import FieldbookError, TooSoon, WrongPassphrase
from fieldbook.base.sensitive import Sensitive

FREE_TRIES = 3
_FIRST_WAIT_S, _LONGEST_WAIT_S = 5, 60


class LockView(Protocol):
    """What the lock can be told."""

    def show_busy(self) -> None:
        """The passphrase is being tried."""
        ...

    def show_wrong(self, error: WrongPassphrase, wait_s: int) -> None:
        """It does not open; nothing can be tried for *wait_s* seconds."""
        ...

    def show_wait(self, error: TooSoon, wait_s: int) -> None:
        """Too many were wrong lately: nothing can be tried for *wait_s* seconds."""
        ...

    def show_error(self, error: FieldbookError) -> None:
        """Something else refuses."""
        ...

    def show_unasked(self) -> None:
        """Nothing was typed."""
        ...


class LockPresenter:
    """Tries passphrases; after three wrong ones each further costs a longer wait."""

    def __init__(self, view: LockView, try_open: Callable[[Sensitive], None]) -> None:
        self._view, self._try_open = view, try_open
        self._wrong = 0
        self._busy = False

    def submit(self, typed: str) -> None:
        """Try what was typed."""
        if self._busy:
            return
        if not typed:
            self._view.show_unasked()
            return
        self._busy = True
        self._view.show_busy()
        self._try_open(Sensitive(typed))

    def refused(self, error: FieldbookError) -> None:
        """It did not open."""
        self._busy = False
        if isinstance(error, WrongPassphrase):
            self._wrong += 1
            self._view.show_wrong(error, wait_after(self._wrong))
        elif isinstance(error, TooSoon):
            self._view.show_wait(error, int(error.fields["wait_s"]))
        else:
            self._view.show_error(error)


def wait_after(wrong: int) -> int:
    """Seconds to wait after so many wrong passphrases: 0, 0, 0, 5, 10, 20, 40, then always 60."""
    if wrong <= FREE_TRIES:
        return 0
    doublings = min(wrong - FREE_TRIES - 1, 8)
    return int(min(_FIRST_WAIT_S * 2**doublings, _LONGEST_WAIT_S))
