"""Headquarters follows the keys of a station: its own chain says that it goes on with others."""

from dataclasses import fields

from fieldbook.base.ids import DeviceId
from fieldbook.journal.facts import Met, Party, Side
from fieldbook.services.session import Session
from fieldbook.store.rows import PartyRow


def follow_keys(session: Session, sender: PartyRow, device: DeviceId, *, after: int) -> bool:
    """Know *sender* by the keys that an entry of *device* behind the *after*-th here introduces.

    That entry stands in the station's own chain, is signed by an officer who is believed there, and came in a
    bundle under a hand that is known. Inside the caller's transaction; whether there was anything to follow.
    """
    found = session.vault.queries.steering.introduced(device, after)
    # Headquarters' keys are announced and mandated, numbered: an entry of its chain alone changes nothing.
    if found is None or found.station != sender.station or session.side is Side.STATION:
        return False
    if (found.station_public, found.recipient) == (sender.station_public.hex(), sender.recipient):
        return False
    parts = {part.name: getattr(found, part.name) for part in fields(Party)}
    parts |= {"officer": sender.officer, "officer_name": sender.officer_name}
    parts |= {"officer_public": sender.officer_public.hex(), "side": sender.side}
    session.write_fact(Met(**parts, code=sender.code))
    return True
