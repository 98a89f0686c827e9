"""Which signing keys of headquarters are believed: what its newest mandate says, else the one of its card."""

from fieldbook.base.ids import StationId
from fieldbook.bundle.mandate import Mandate, SignedMandate, read_mandate
from fieldbook.journal.signing import PublicKey
from fieldbook.services.session import Session
from fieldbook.store.rows import PartyRow


def mandates(session: Session, headquarters: StationId) -> tuple[SignedMandate, ...]:
    """Every mandate of *headquarters* that is in force or was, the newest last.

    At a station only those since the code was last compared: comparing by voice begins trust anew.
    """
    rows = session.vault.queries.steering.mandated(headquarters)
    return tuple(SignedMandate(said, _pairs(signatures)) for said, signatures in rows)


def in_force(session: Session, headquarters: StationId) -> Mandate | None:
    """The newest; None while there is no root above the signing key."""
    found = mandates(session, headquarters)
    return read_mandate(found[-1]) if found else None


def believed_hands(session: Session, party: PartyRow) -> tuple[PublicKey, ...]:
    """The keys with which headquarters may have signed what is to be believed now."""
    newest = in_force(session, party.station)
    return newest.believed if newest else (party.station_public,)


def written_signatures(signed: SignedMandate) -> str:
    """Signatures as an entry keeps them."""
    return " ".join(f"{key}:{signature}" for key, signature in signed.signatures)


def _pairs(written: str) -> tuple[tuple[str, str], ...]:
    return tuple((key, signature) for key, _, signature in (one.partition(":") for one in written.split()))
