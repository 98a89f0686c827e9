"""A station that is lost: what it wrote until then is believed, what comes afterwards is kept aside.

Whoever has the laptop and a passphrase can sign as that station. So nothing is believed any more behind the
last entry that was held when it was marked, and nothing goes back to it, until somebody who leads says that
it was found.
"""

from dataclasses import dataclass

from fieldbook.base.errors import NeedsReason, StationLost
from fieldbook.base.ids import StationId
from fieldbook.base.moment import day_of
from fieldbook.base.wording import kept_message
from fieldbook.bundle.manifest import Manifest
from fieldbook.journal.facts import Lost, Regained, Side
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.session import Session
from fieldbook.store.rows import PartyRow


@dataclass(frozen=True, slots=True)
class Loss:
    """Since a station is lost, and why; *next_seq* is the first entry of its last device not believed."""

    at: str
    reason: str
    next_seq: int


def mark_lost(session: Session, station: PartyRow, reason: str) -> None:
    """Believe nothing from *station* beyond what is held of each of its devices now.

    Raises:
        WrongSide: at a station.
        WrongRole: for somebody who does not lead.
        NeedsReason: without a reason.
    """
    said = _said(session, reason)
    devices = session.vault.queries.steering.devices_of(station.station) or [station.device]
    with session.vault.transaction():
        for device in devices:
            next_seq = session.vault.truth.tip(device).next_seq
            session.write_fact(Lost(station.station, device, next_seq, said))
    session.changes.announce(Changes(standing=True))


def mark_found(session: Session, station: PartyRow, reason: str) -> None:
    """Believe *station* again; what was kept aside meanwhile can be tried again.

    Raises:
        As ``mark_lost`` does.
    """
    said = _said(session, reason)
    with session.vault.transaction():
        session.write_fact(Regained(station.station, said))
    session.changes.announce(Changes(standing=True))


def loss_of(session: Session, station: StationId) -> Loss | None:
    """Since when *station* is lost; None while it is believed."""
    rows = session.vault.queries.steering.losses(station)
    if not rows:
        return None
    last = rows[-1]
    return Loss(last.at, last.reason, last.next_seq)


def refuse_lost(session: Session, station: PartyRow) -> None:
    """Go on only with a station that is not lost.

    Raises:
        StationLost: otherwise.
    """
    loss = loss_of(session, station.station)
    if loss is not None:
        raise _lost(station, loss.at, loss.next_seq)


def refuse_beyond(session: Session, station: PartyRow, manifest: Manifest) -> None:
    """Go on only where the entries that *manifest* promises are from before its station was lost.

    Raises:
        StationLost: otherwise; a device that was not known then is not believed at all.
    """
    rows = session.vault.queries.steering.losses(station.station)
    if not rows:
        return
    believed = {row.device: row.next_seq for row in rows}.get(manifest.device, 0)
    if manifest.next_seq > believed:
        raise _lost(station, rows[-1].at, believed)


def _lost(station: PartyRow, at: str, seq: int) -> StationLost:
    return StationLost(station=station.station_name, day=day_of(at), seq=seq)


def _said(session: Session, reason: str) -> str:
    session.require(Side.HEADQUARTERS)
    session.require_role(*LEADERS)
    said = kept_message(reason)
    if not said:
        raise NeedsReason
    return said
