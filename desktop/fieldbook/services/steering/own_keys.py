"""Our own keys change: what was sealed to the earlier ones still opens, until they are destroyed.

Headquarters changes the key that opens bundles. A station changes the key to which receipts are sealed and
the one it signs bundles with; headquarters learns of it from the station's own chain, in a bundle under the
old hand.
"""

from dataclasses import dataclass, replace

from fieldbook.base.errors import KeyStillUsed, NoSuchKey
from fieldbook.base.ids import DeviceId
from fieldbook.base.moment import format_instant
from fieldbook.base.said import in_row
from fieldbook.bundle.envelope import Identity
from fieldbook.journal.facts import KeyDestroyed, Side, rekeyed
from fieldbook.journal.signing import SEED_SIZE_BYTES, Signer
from fieldbook.services.changes import Changes
from fieldbook.services.custody.keyset import EarlierKey, Keyset, Turning, keep_keyset
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.enrol import enrolled_stations
from fieldbook.services.session import STATION_IDENTITY, STATION_SEED, Session
from fieldbook.store.rows import PartyRow


@dataclass(frozen=True, slots=True)
class OwnKey:
    """One of our keys.

    Attributes:
        epoch: The how manieth it is.
        until: When another one took its place; "" while it is in use.
        stations: At headquarters: those who are not known to have heard of a later one.
    """

    epoch: int
    recipient: str
    until: str
    stations: tuple[str, ...] = ()


def own_keys(session: Session) -> list[OwnKey]:
    """Every key that opens something here, the one in use first."""
    keyset = session.keyset
    used = _sealing_to(session)
    earlier = [
        OwnKey(one.epoch, one.recipient, one.until, used.get(one.epoch, ()))
        for one in reversed(keyset.earlier)
    ]
    current = OwnKey(keyset.epoch, session.own.recipient, "", used.get(keyset.epoch, ()))
    return [current, *earlier]


def turn(session: Session) -> OwnKey:
    """Make new keys and go on with them; those before keep opening what was sealed to them.

    Stations learn of headquarters' by the next receipt or return. Headquarters learns of a station's by the
    next bundle; until its receipt confirms that, bundles are still signed with the old key.

    Raises:
        WrongRole: for somebody who does not lead.
        PlaceError: when the disk refuses; nothing has changed.
    """
    session.require_role(*LEADERS)
    identity, now = Identity.generate(), format_instant(session.outside.clock.now_at())
    before, scratch = session.keyset, session.vault.scratch
    secret = session.identity.split(" ")[0]
    kept = EarlierKey(before.epoch, secret, session.own.recipient, now)
    after = Keyset(before.epoch + 1, now, (*before.earlier, kept), before.turning)
    is_station = session.side is Side.STATION
    me = replace(session.me, recipient=identity.recipient)
    seed = session.outside.random.take(SEED_SIZE_BYTES) if is_station else b""
    if is_station:
        me = replace(me, station_public=Signer(seed).public.hex())
    with session.vault.transaction():
        entry = session.write_fact(rekeyed(me, after.epoch))
        if is_station:
            old = scratch.setting(STATION_SEED) or b""
            hand = before.turning.seed if before.turning else old
            after = replace(after, turning=Turning(hand, session.own.device, entry.header.seq))
            scratch.keep_setting(STATION_SEED, seed)
        scratch.keep_setting(STATION_IDENTITY, identity.secret.encode("ascii"))
        keep_keyset(scratch, after)
    session.forget_own()
    session.changes.announce(Changes(standing=True))
    return own_keys(session)[0]


def end_turning(session: Session) -> bool:
    """At a station: sign with the new hand once headquarters confirmed to hold the entry that introduces it.

    Inside the caller's transaction; whether it ended now. The caller empties the write-ahead log afterwards.
    """
    keyset = session.keyset
    turning = keyset.turning
    if turning is None:
        return False
    if session.vault.queries.received_mark(DeviceId(turning.device)) <= turning.seq:
        return False
    keep_keyset(session.vault.scratch, replace(keyset, turning=None))
    return True


def destroy(session: Session, epoch: int, *, even_so: bool = False) -> None:
    """Destroy an earlier key: what is still on the road to it can be opened by nobody from now on.

    Backups that were made before still hold it.

    Raises:
        WrongRole: for somebody who does not lead.
        NoSuchKey: when there is no earlier key of that epoch.
        KeyStillUsed: while a station may still seal to it, unless *even_so*.
    """
    session.require_role(*LEADERS)
    found = next((one for one in own_keys(session) if one.epoch == epoch and one.until), None)
    if found is None:
        raise NoSuchKey(epoch=epoch)
    if found.stations and not even_so:
        raise KeyStillUsed(epoch=epoch, stations=in_row(found.stations))
    with session.vault.transaction():
        session.write_fact(KeyDestroyed(epoch, found.recipient))
        keep_keyset(session.vault.scratch, session.keyset.without(epoch))
    session.vault.leave_nothing_behind()
    session.changes.announce(Changes(standing=True))


def _sealing_to(session: Session) -> dict[int, tuple[str, ...]]:
    """At headquarters: which stations may still seal to which epoch, as far as they told."""
    if session.side is Side.STATION:
        return {}
    recipients = {one.recipient: one.epoch for one in session.keyset.earlier}
    recipients[session.own.recipient] = session.keyset.epoch
    oldest = min(recipients.values())
    found: dict[int, list[str]] = {}
    for party in enrolled_stations(session):
        told = session.vault.queries.steering.seals_to(session.own.station, party.station)
        # Who never said it may have any of them: the oldest is what must not be destroyed in a hurry.
        found.setdefault(recipients.get(told, oldest), []).append(_name(party))
    return {epoch: tuple(names) for epoch, names in found.items()}


def _name(party: PartyRow) -> str:
    return party.station_name
