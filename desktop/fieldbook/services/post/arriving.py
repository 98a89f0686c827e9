"""A bundle arrives: it is taken in, or kept aside with its reason; what waited for it follows by itself."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fieldbook.base.digest import Digest
from fieldbook.base.errors import (
    BadEntry,
    BadSignature,
    FieldbookError,
    Fork,
    FromNewerApp,
    Gap,
    Malformed,
    SenderRetired,
    StationLost,
    TooLarge,
    UnknownHand,
    UnknownOfficer,
    UnknownStation,
)
from fieldbook.base.ports import Progress
from fieldbook.bundle.manifest import Manifest
from fieldbook.bundle.opener import open_sealed
from fieldbook.services.custody.hands import Hands
from fieldbook.services.enrol import refuse_retired_hand
from fieldbook.services.post.aside import HELD, NEW, REJECTED, Aside, Asides
from fieldbook.services.post.losing import refuse_beyond
from fieldbook.services.post.taking import (
    TakenIn,
    begun,
    is_held,
    require_own_chain,
    require_predecessor,
    take,
)
from fieldbook.services.session import Session
from fieldbook.store.rows import PartyRow

_STRANGE = (UnknownStation, UnknownHand, FromNewerApp)
_WAITING = (Gap, UnknownOfficer, StationLost, SenderRetired)
_HOPELESS = (BadEntry, BadSignature, Fork, Malformed, TooLarge)

Known = tuple[Manifest, PartyRow]


@dataclass(frozen=True, slots=True)
class Senders:
    """Who may send us bundles, and whose hands are known among their officers.

    Attributes:
        gone: Who might once: what they signed is told by name, and kept aside.
    """

    parties: list[PartyRow]
    officers: Callable[[PartyRow], Hands]
    gone: tuple[PartyRow, ...] = ()


class Arrival:
    """One file on its way in, copied to this machine already.

    Attributes:
        known: Its manifest and sender, once these are certain.
    """

    def __init__(self, session: Session, copy: Path, senders: Senders) -> None:
        self._session, self._copy, self._senders = session, copy, senders
        self.known: Known | None = None

    def take(self, progress: Progress) -> TakenIn:
        """Take it in, all or nothing.

        Raises:
            BundleError, ChainError: when it is not to be believed, or does not continue what is held.
            Cancelled: from *progress*.
        """
        session = self._session
        sealed = open_sealed(self._copy, session.identity, opener=session.outside.opener)
        with sealed as stream:
            reader, sender = begun(session, stream, self._senders.parties, gone=self._senders.gone)
            self.known = reader.manifest, sender
            require_own_chain(session, reader.manifest, sender)
            is_admitted = session.vault.queries.steering.is_admitted(reader.manifest.head)
            if not is_admitted:
                refuse_beyond(session, sender, reader.manifest)
            if is_held(session, reader.manifest) and not reader.manifest.files:
                return TakenIn(reader.manifest, sender, frozenset(), 0)
            if not is_admitted:
                refuse_retired_hand(session, sender, reader.station_key)
            require_predecessor(session, reader.manifest, sender)
            return take(session, reader, sender, officers=self._senders.officers(sender), progress=progress)

    def keep_aside(self, error: FieldbookError) -> None:
        """Keep the file with the reason, where it belongs anywhere."""
        state = self.state_after(error)
        if state is not None:
            Asides(self._session).keep(self._copy, state, error, known=self.known)

    def state_after(self, error: FieldbookError) -> str | None:
        """Where the file belongs after *error*: held, rejected, or, where nobody signed for it, nowhere.

        A gap, a later format or an unknown hand can be mended by what comes later; an entry that its own
        station signed and that is none cannot. Cut or altered bytes were signed by nobody.
        """
        if isinstance(error, _STRANGE) or (self.known and isinstance(error, _WAITING)):
            return HELD
        return REJECTED if self.known and isinstance(error, _HOPELESS) else None


def arrive(arrival: Arrival, progress: Progress) -> TakenIn:
    """Take a file in; where that cannot be, keep it aside when somebody known signed it.

    Raises:
        BundleError, ChainError: why it was not taken in.
        PlaceError: when the disk refuses.
        Cancelled: from *progress*; nothing was taken in or kept then.
    """
    try:
        return arrival.take(progress)
    except FieldbookError as error:
        arrival.keep_aside(error)
        raise


def release(
    session: Session, senders: Senders, *, progress: Progress, everything: bool = False
) -> list[TakenIn]:
    """Take in what was kept aside, as far as it can be now, in whatever order it came.

    Args:
        session: Whose.
        senders: Who may send us bundles.
        progress: Told as ``receive`` is.
        everything: Try also what was rejected or waits for something that cannot be seen to have come.

    Raises:
        PlaceError: when the disk refuses.
        Cancelled: from *progress*; what was taken in so far stays taken in.
    """
    asides, taken = Asides(session), list[TakenIn]()
    tried: set[str] = set()
    while (one := _next(session, asides, tried, everything=everything)) is not None:
        came: TakenIn | None = None
        with suppress(FieldbookError):
            came = try_again(session, senders, one, progress=progress)
        # Something new came in: whatever was in vain before may work now.
        tried = set() if came and came.entries else tried | {one.name}
        taken += [came] if came else []
    return taken


def try_again(session: Session, senders: Senders, one: Aside, *, progress: Progress) -> TakenIn:
    """Take in one file that is kept aside; where that cannot be, the new reason is noted.

    Raises:
        BundleError, ChainError: why it stays aside.
        PlaceError: when the disk refuses.
        Cancelled: from *progress*; nothing was taken in then.
    """
    asides = Asides(session)
    arrival = Arrival(session, asides.file(one), senders)
    try:
        taken = arrival.take(progress)
    except FieldbookError as error:
        state = arrival.state_after(error) or REJECTED
        asides.note(one, state, error, known=arrival.known)
        raise
    asides.imported(one)
    return taken


def _next(session: Session, asides: Asides, tried: set[str], *, everything: bool) -> Aside | None:
    waiting = sorted(asides.waiting(), key=lambda one: (one.device, one.first_seq, one.came_at))
    return next(
        (
            one
            for one in waiting
            if one.name not in tried and (everything or one.state == NEW or _may_follow(session, one))
        ),
        None,
    )


def _may_follow(session: Session, one: Aside) -> bool:
    if one.code != Gap.code:
        return False
    return session.vault.truth.holds(Digest(bytes.fromhex(one.prev)))
