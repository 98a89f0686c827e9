"""A vault that was restored or copied begins a new device before it writes (``docs/adr/0009``).

Two places that go on writing one chain would fork it. This machine keeps an anchor outside the vault: if the
vault is older than that, or was never used here, it continues under a new device that names where it parted.
"""

import hashlib
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from fieldbook.base.errors import PlaceError
from fieldbook.base.ids import DeviceId
from fieldbook.journal.chain import Tip, Writing, extend
from fieldbook.journal.facts import Continued
from fieldbook.services.changes import Changes
from fieldbook.services.session import Here, Session
from fieldbook.store.custody.anchor import Anchor, read_anchor, write_anchor

_KEY = "anchor_key"
_NEW = "is_anchored"
_BETWEEN = timedelta(seconds=5)


def keep_single(session: Session) -> bool:
    """Begin a new device if this vault is a copy or was rolled back; whether it did. It is anchored then.

    Without a place to remember things (``Outside.here``) nothing is done.
    """
    here = session.outside.here
    if here is None:
        return False
    is_copy = _is_known(session, here) and not _is_ours(session, here)
    if is_copy:
        _continue(session)
    watch = _Watch(session, here)
    watch.note()
    session.changes.listen(watch.heard)
    session.on_close(watch.note)
    return is_copy


class _Watch:
    """Moves the anchor along: after saves, at most every few seconds, and when the vault closes."""

    def __init__(self, session: Session, here: Here) -> None:
        self._session = session
        self._here = here
        self._noted_at: datetime | None = None

    def heard(self, _changes: Changes) -> None:
        """Something was written."""
        now_at = self._session.outside.clock.now_at()
        if self._noted_at is None or abs(now_at - self._noted_at) >= _BETWEEN:
            self.note()

    def note(self) -> None:
        """Write where the chain ends now; a disk that refuses is no reason to refuse work."""
        session = self._session
        tip = session.vault.truth.tip(session.own.device)
        anchor = Anchor(tip.device, tip.next_seq, tip.head.hex() if tip.head else "", self._here.machine)
        path, random = _path(session, self._here), session.outside.random
        with suppress(PlaceError):
            write_anchor(path, anchor, key=_key(session), random=random)
        self._noted_at = session.outside.clock.now_at()


def _is_known(session: Session, here: Here) -> bool:
    """Whether this vault was ever anchored anywhere; a new one is not, and is not a copy.

    A vault that forgot it, because its log of the very first day was lost, is known by the anchor itself.
    """
    scratch, is_remembered = session.vault.scratch, _path(session, here).exists()
    known = scratch.setting(_NEW) is not None
    if not known:
        scratch.keep_setting(_NEW, b"1")
        scratch.keep_setting(_KEY, session.outside.random.take(32))
    return known or is_remembered


def _is_ours(session: Session, here: Here) -> bool:
    """Whether the journal is what this machine left behind, or more."""
    anchor = read_anchor(_path(session, here), key=_key(session))
    if anchor is None or (anchor.machine, anchor.device) != (here.machine, session.own.device):
        return False
    held = session.vault.truth.entry_at(DeviceId(anchor.device), anchor.next_seq - 1)
    return held is not None and held.digest.hex() == anchor.head


def _continue(session: Session) -> None:
    own, truth = session.me, session.vault.truth
    parent = truth.tip(own.device)
    device = DeviceId(session.new_id())
    continued = Continued(
        side=own.side,
        station=own.station,
        station_name=own.station_name,
        station_public=own.station_public,
        recipient=own.recipient,
        officer=own.officer,
        officer_name=own.officer_name,
        officer_public=own.officer_public,
        device=device,
        parent_device=own.device,
        parent_seq=max(0, parent.next_seq - 1),
        parent_head=parent.head.hex() if parent.head else bytes(32).hex(),
    )
    with session.vault.transaction():
        entry = extend(
            Tip(device),
            Writing(continued.ENTRY, session.payload(continued.body())),
            pen=session.pen,
            lamport=truth.lamport(),
            now_at=session.outside.clock.now_at(),
        )
        truth.append(entry)
        session.vault.projections.apply(entry)
    session.forget_own()


def _path(session: Session, here: Here) -> Path:
    name = f"{session.vault.custody.file.vault}/{session.vault.folder.resolve()}"
    return here.state / f"{hashlib.sha256(name.encode()).hexdigest()[:32]}.anchor"


def _key(session: Session) -> bytes:
    return session.vault.scratch.setting(_KEY) or bytes(32)
