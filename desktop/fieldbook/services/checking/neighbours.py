"""The records that rules across records asked for last, so that a run of saves reads each only once."""

from threading import Lock

from fieldbook.base.digest import Digest
from fieldbook.forms.values.surroundings import Neighbour

NEIGHBOURS_MOST = 64
"""An officer works on one operation at a time; what a session holds in memory stays small."""


class Neighbours:
    """Decoded revisions by their digest; the one that was asked for longest ago goes first.

    The window checks a draft while a worker imports: both ask.
    """

    def __init__(self) -> None:
        self._turn = Lock()
        self._known: dict[Digest, Neighbour] = {}

    def get(self, shown: Digest) -> Neighbour | None:
        """What was read of that revision; None where it was not, or not lately."""
        with self._turn:
            found = self._known.pop(shown, None)
            if found is not None:
                self._known[shown] = found
            return found

    def keep(self, shown: Digest, read: Neighbour | None) -> Neighbour | None:
        """Remember what was *read* of a revision, and give it back; what cannot be read is not remembered."""
        if read is not None:
            with self._turn:
                if len(self._known) >= NEIGHBOURS_MOST:
                    self._known.pop(next(iter(self._known)))
                self._known[shown] = read
        return read

    def forget(self) -> None:
        """Remember nothing: some of it may have been erased."""
        with self._turn:
            self._known.clear()
