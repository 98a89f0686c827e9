"""A station follows headquarters' signing key: from one mandate to the next, and never back."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldbook.base import limits
from fieldbook.base.errors import MandateDisagrees, NotAMandate, NotEnrolled
from fieldbook.base.ids import StationId
from fieldbook.bundle.envelope import open_bytes
from fieldbook.bundle.mandate import (
    MAGIC,
    Mandate,
    SignedMandate,
    key_code,
    parse_chain,
    read_mandate,
    verify_begins,
    verify_follows,
)
from fieldbook.journal.facts import Mandated, Side
from fieldbook.journal.signing import PublicKey
from fieldbook.services.changes import Changes
from fieldbook.services.enrol import confirmed_headquarters, headquarters
from fieldbook.services.session import Session
from fieldbook.services.steering.believing import in_force, mandates, written_signatures
from fieldbook.services.steering.heeding import met_anew
from fieldbook.services.steering.mandating import is_hand_here
from fieldbook.store.rows import PartyRow


@dataclass(frozen=True, slots=True)
class HandWord:
    """Headquarters' signing key for people: every code is compared by telephone.

    Attributes:
        number: Of the mandate; 0 while there is no root above the key.
        code: Of the signing key in use.
        earlier: Codes of those that are still believed.
        roots: Codes of the root keys, of which *need* sign the next mandate.
        is_here: At headquarters, whether this computer holds the key.
    """

    number: int
    code: str
    earlier: tuple[str, ...] = ()
    roots: tuple[str, ...] = ()
    need: int = 0
    written_at: str = ""
    is_here: bool = True


def take_chain(session: Session, chain: Sequence[SignedMandate]) -> Mandate | None:
    """Believe what *chain* says of headquarters' signing key; None when it says nothing new.

    The links prove themselves, whoever brought them. The first is believed only where the key that was
    compared by voice vouches for its roots; afterwards only what the roots before it signed.

    Raises:
        NotEnrolled, NotConfirmed: before enrolment is done.
        NotAMandate, MandateDisagrees, MandateUnsigned: when it does not follow; nothing has changed then.
    """
    session.require(Side.STATION)
    known = confirmed_headquarters(session)
    held = mandates(session, known.station)
    fresh = _following(held[-1], chain) if held else _beginning(known, chain)
    if not fresh:
        return None
    newest = read_mandate(fresh[-1])
    with session.vault.transaction():
        for one in fresh:
            number = read_mandate(one).number
            session.write_fact(Mandated(known.station, number, one.said, written_signatures(one)))
        if newest.hand != known.station_public:
            session.write_fact(met_anew(known, known.recipient, newest.hand))
    session.changes.announce(Changes(standing=True))
    return newest


def chain_in(session: Session, raw: bytes) -> tuple[SignedMandate, ...]:
    """The mandates in a file, sealed to us or as the holders of root keys carry it.

    Raises:
        NotAMandate, FromNewerApp: when it is something else.
        BundleError: from the envelope.
    """
    if raw[: len(MAGIC) - 1] != MAGIC[:-1]:
        raw = open_bytes(raw, session.identity, most_bytes=limits.RECEIPT_MOST_BYTES)
    return parse_chain(raw)


def hand_word(session: Session) -> HandWord:
    """Which key headquarters signs with, as this vault believes.

    Raises:
        NotEnrolled: at a station without a headquarters.
    """
    party = session.own if session.side is Side.HEADQUARTERS else headquarters(session)
    if party is None:
        raise NotEnrolled
    newest = in_force(session, party.station)
    if newest is None:
        return HandWord(0, key_code(party.station_public))
    return HandWord(
        number=newest.number,
        code=key_code(newest.hand),
        earlier=tuple(map(key_code, newest.believed[1:])),
        roots=tuple(key_code(PublicKey(bytes.fromhex(one))) for one in newest.roots),
        need=newest.need,
        written_at=newest.written_at,
        is_here=session.side is Side.STATION or is_hand_here(session),
    )


def _following(last: SignedMandate, chain: Sequence[SignedMandate]) -> list[SignedMandate]:
    """What comes behind *last*, link by link; what lies before it is not looked at again."""
    known = read_mandate(last)
    fresh: list[SignedMandate] = []
    for one in chain:
        mandate = read_mandate(one)
        _same_headquarters(mandate, known.headquarters)
        if mandate.number < known.number:
            continue
        if mandate.number == known.number:
            if one.said != last.said:
                raise MandateDisagrees(number=mandate.number, known=known.number)
            continue
        verify_follows(fresh[-1] if fresh else last, one)
        fresh.append(one)
    return fresh


def _beginning(known: PartyRow, chain: Sequence[SignedMandate]) -> list[SignedMandate]:
    """From the first mandate that appoints the key of the card, which vouches for its roots, to the end."""
    fresh: list[SignedMandate] = []
    for one in chain:
        mandate = read_mandate(one)
        _same_headquarters(mandate, known.station)
        if fresh:
            verify_follows(fresh[-1], one)
            fresh.append(one)
        elif mandate.hand == known.station_public:
            verify_begins(one)
            fresh = [one]
    if chain and not fresh:
        raise MandateDisagrees(number=read_mandate(chain[-1]).number, known=0)
    return fresh


def _same_headquarters(mandate: Mandate, headquarters_id: StationId) -> None:
    if mandate.headquarters != headquarters_id:
        raise NotAMandate
