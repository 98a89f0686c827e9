"""How a station and headquarters come to trust each other: two small files, and a code compared by voice."""

from dataclasses import dataclass, fields, replace

from fieldbook.base.digest import heard_code
from fieldbook.base.errors import (
    CodeDiffers,
    NoSuchStation,
    NotACard,
    NotConfirmed,
    NotEnrolled,
    NotForUs,
    SenderRetired,
)
from fieldbook.base.moment import day_of
from fieldbook.bundle.card import (
    Card,
    code_halves,
    enrolment_code,
    open_card,
    read_card,
    seal_card,
    write_card,
)
from fieldbook.bundle.envelope import Identity
from fieldbook.bundle.mandate import SignedMandate, encode_chain, parse_chain, read_mandate
from fieldbook.journal.facts import Confirmed, Mandated, Met, Party, Retired, Side, Succeeded
from fieldbook.journal.signing import PublicKey
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.post.agreeing import Act, require_second
from fieldbook.services.session import Session
from fieldbook.services.steering.believing import believed_hands, mandates, written_signatures
from fieldbook.services.steering.mandating import is_hand_here, require_hand
from fieldbook.store.rows import PartyRow

_MANDATE = "enrol.mandate"


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station that headquarters knows, and how much of its journal is held.

    Attributes:
        lost: Why it is lost; "" while it is believed.
        is_retired: Whether it writes no more.
        devices: How many devices of it sent something: a second one was begun by a restored or copied vault.
    """

    name: str
    officer: str
    confirmed: bool
    code: str
    entries: int
    last_at: str
    lost: str = ""
    is_retired: bool = False
    devices: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """Where enrolment stands.

    Attributes:
        side: Ours.
        headquarters: Name of the headquarters whose card was taken in; "" before that.
        confirmed: Whether the code was compared.
        code_to_say: The half that we read aloud; "" while there is nothing to compare.
        stations: At headquarters, everybody enrolled.
    """

    side: Side
    headquarters: str
    confirmed: bool
    code_to_say: str
    stations: tuple[StationRow, ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """What a station hands back: its sealed card, and the half of the code that its officer reads aloud."""

    station_card: bytes
    code_to_say: str
    headquarters: str


@dataclass(frozen=True, slots=True)
class Looked:
    """A station's card before it is accepted, and the half of the code that headquarters reads aloud."""

    station_name: str
    officer_name: str
    code_to_say: str


def own_card(session: Session) -> bytes:
    """Headquarters' card, to be given to every station.

    Raises:
        WrongSide: at a station, whose card is made by ``join``.
        HandNotHere: where the signing key that is in force is on another computer.
    """
    session.require(Side.HEADQUARTERS)
    require_hand(session)
    return write_card(session.me, session.station, _own_mandate(session))


def join(session: Session, hq_card: bytes) -> Joined:
    """Take in headquarters' card and make ours for it; nothing is sent before the code is confirmed.

    Raises:
        WrongSide: at headquarters.
        NotACard: when the file is none, or another station's.
    """
    session.require(Side.STATION)
    session.require_role(*LEADERS)
    card = read_card(hq_card)
    if card.party.side != Side.HEADQUARTERS.value:
        raise NotACard
    code = enrolment_code(card, Card(session.me))
    known = headquarters(session)
    if known is None or known.code != code:
        with session.vault.transaction():
            session.write_fact(_met(card.party, code))
            _keep_mandate(session, card)
        session.changes.announce(Changes(standing=True))
    sealed = seal_card(write_card(session.me, session.station), card.party.recipient)
    return Joined(sealed, code_halves(code)[1], card.party.station_name)


def confirm(session: Session, heard: str) -> None:
    """The officer typed what headquarters read aloud.

    Raises:
        NotEnrolled: when no card was taken in.
        CodeDiffers: when it is not the first half of the code.
    """
    session.require(Side.STATION)
    session.require_role(*LEADERS)
    known = headquarters(session)
    if known is None:
        raise NotEnrolled
    _compare(heard, code_halves(known.code)[0])
    _confirm(session, known.code, known)


def look_at(session: Session, station_card: bytes) -> Looked:
    """Whose card this is, and what to read aloud to them; nothing is kept.

    Raises:
        WrongSide: at a station.
        NotACard: when the file is none.
    """
    card, ours = _station_card(session, station_card)
    code = enrolment_code(ours, card)
    return Looked(card.party.station_name, card.party.officer_name, code_halves(code)[0])


def accept(session: Session, station_card: bytes, heard: str, *, replaces: str = "") -> Looked:
    """Enrol the station whose officer read *heard* aloud; in the place of the one called *replaces*.

    That one is retired; questions and corrections about its records go to the new one from now on.

    Raises:
        WrongSide: at a station.
        NotACard: when the file is none.
        NoSuchStation: when none is called *replaces*.
        CodeDiffers: when it is not the second half of the code; nobody is enrolled then.
        NeedsSecond: when it is the first of two who lead to say so.
    """
    session.require_role(*LEADERS)
    before = find_station(session, replaces) if replaces.strip() else None
    card, ours = _station_card(session, station_card)
    code = enrolment_code(ours, card)
    _compare(heard, code_halves(code)[1])
    require_second(session, Act.ENROL, card.party.station, reason=card.party.station_name)
    with session.vault.transaction():
        session.write_fact(_met(card.party, code))
        session.write_fact(Confirmed(card.party.station, code))
        if before is not None and before.station != card.party.station:
            session.write_fact(Succeeded(card.party.station, before.station))
            session.write_fact(Retired(before.station, "replaced"))
    session.changes.announce(Changes(standing=True))
    return Looked(card.party.station_name, card.party.officer_name, code_halves(code)[0])


def headquarters(session: Session) -> PartyRow | None:
    """The headquarters whose card was taken in last, None before that."""
    return session.vault.queries.met_last(Side.HEADQUARTERS.value)


def confirmed_headquarters(session: Session) -> PartyRow:
    """The headquarters that we may send to.

    Raises:
        NotEnrolled: when no card was taken in.
        NotConfirmed: when the code was not compared.
    """
    known = headquarters(session)
    if known is None:
        raise NotEnrolled
    if not known.confirmed:
        raise NotConfirmed
    return known


def find_station(session: Session, name: str) -> PartyRow:
    """The one enrolled station of that *name*, or whose identifier begins so.

    Raises:
        WrongSide: at a station.
        NoSuchStation: when there is none, or more than one.
    """
    session.require(Side.HEADQUARTERS)
    wanted = name.strip().casefold()
    met = enrolled_stations(session, retired=True)
    found = [party for party in met if wanted in {party.station_name.casefold(), party.station}]
    # A tablet that took another one's place may bear its name.
    found = [party for party in found if len(found) == 1 or not is_retired(session, party)]
    if len(found) != 1:
        raise NoSuchStation(name=name)
    return found[0]


def standing(session: Session) -> Standing:
    """Where enrolment stands now."""
    known = headquarters(session) if session.side is Side.STATION else None
    return Standing(
        side=session.side,
        headquarters=known.station_name if known else "",
        confirmed=bool(known and known.confirmed),
        code_to_say=code_halves(known.code)[1] if known else "",
        stations=_stations(session) if session.side is Side.HEADQUARTERS else (),
    )


def _stations(session: Session) -> tuple[StationRow, ...]:
    queries = session.vault.queries
    rows = []
    for party in queries.parties():
        if party.how == "met":
            taken = queries.taken_from(party.station)
            entries = max((bundle.next_seq for bundle in taken), default=0)
            last_at = max((bundle.at for bundle in taken), default="")
            losses = queries.steering.losses(party.station)
            rows.append(
                StationRow(
                    party.station_name,
                    party.officer_name,
                    party.confirmed,
                    party.code,
                    entries,
                    last_at,
                    lost=losses[-1].reason if losses else "",
                    is_retired=is_retired(session, party),
                    devices=len(queries.steering.devices_of(party.station)),
                )
            )
    return tuple(rows)


def _station_card(session: Session, sealed: bytes) -> tuple[Card, Card]:
    """The station's card, and ours as it was when the station took it in: with the key it sealed to."""
    session.require(Side.HEADQUARTERS)
    secrets = session.identity.split(" ")
    for secret in secrets:
        try:
            card = open_card(sealed, secret)
        except NotForUs:
            continue
        if card.party.side != Side.STATION.value:
            raise NotACard
        own = replace(session.me, recipient=Identity.parse(secret).recipient)
        return card, Card(own, _own_mandate(session))
    raise NotForUs


def enrolled_stations(session: Session, *, retired: bool = False) -> list[PartyRow]:
    """At headquarters: every confirmed station, by name; with *retired* also those that write no more."""
    met = [
        party
        for party in session.vault.queries.parties()
        if party.how == "met" and party.side == Side.STATION.value and party.confirmed
    ]
    return [party for party in met if retired or not is_retired(session, party)]


def is_retired(session: Session, party: PartyRow) -> bool:
    """Whether a station was retired and not enrolled anew since, by the order of our journal."""
    retired, _ = session.vault.queries.letters.retired(party.station)
    stated = session.vault.queries.steering.keys_of(party.station)
    return max((entry for _, entry in stated), default=0) < retired


def signing_keys(session: Session, party: PartyRow) -> list[PublicKey]:
    """The keys that *party* signs bundles with: the one in use, and those before, for old ones on the road.

    Keys from before a retirement do not come back with a new enrolment. Headquarters' are those that its
    newest mandate names, and no others.
    """
    if party.side == Side.HEADQUARTERS.value:
        return list(believed_hands(session, party))
    retired, _ = session.vault.queries.letters.retired(party.station)
    stated = session.vault.queries.steering.keys_of(party.station)
    earlier = [key for key, entry in stated if entry > retired and party.confirmed]
    return list(dict.fromkeys([party.station_public, *earlier]))


def refuse_retired_hand(session: Session, party: PartyRow, key: PublicKey) -> None:
    """Go on only where *key* is one that *party* signs bundles with now.

    Raises:
        SenderRetired: when it is one from before the station was retired.
    """
    if is_retired(session, party) or key not in signing_keys(session, party):
        _, at = session.vault.queries.letters.retired(party.station)
        raise SenderRetired(station=party.station_name, day=day_of(at))


def own_publics(session: Session) -> list[PublicKey]:
    """The keys by which others may still know us: bundles for us name one of them."""
    own = session.own.station
    mandated = [key for one in mandates(session, own) for key in read_mandate(one).believed]
    stated = [key for key, _ in session.vault.queries.steering.keys_of(own)]
    return [session.station.public, *stated, *mandated]


def _met(party: Party, code: str) -> Met:
    parts = {part.name: getattr(party, part.name) for part in fields(Party)}
    return Met(**parts, code=code)


def _compare(heard: str, expected: str) -> None:
    if heard_code(heard) != expected:
        raise CodeDiffers


def _confirm(session: Session, code: str, known: PartyRow) -> None:
    # Comparing again is what ends a retirement, so it is written down again behind what said so.
    if known.confirmed and not session.vault.queries.steering.is_heeded_since(known.station):
        return
    with session.vault.transaction():
        session.write_fact(Confirmed(known.station, code))
        _believe_mandate(session, known)
    session.changes.announce(Changes(standing=True))


def _own_mandate(session: Session) -> SignedMandate | None:
    """What our card says of the roots above our key; None while there are none."""
    found = mandates(session, session.own.station)
    return found[-1] if found and is_hand_here(session) else None


def _keep_mandate(session: Session, card: Card) -> None:
    """What headquarters' card says of its roots, until the code that covers it was compared."""
    kept = encode_chain([card.mandate]) if card.mandate else b""
    session.vault.scratch.keep_setting(_MANDATE, kept)


def _believe_mandate(session: Session, known: PartyRow) -> None:
    """From the first day on: nobody who steals the signing key later names other roots to this station."""
    kept = session.vault.scratch.setting(_MANDATE)
    for one in parse_chain(kept) if kept else ():
        mandate = read_mandate(one)
        if (mandate.headquarters, mandate.hand) == (known.station, known.station_public):
            session.write_fact(Mandated(known.station, mandate.number, one.said, written_signatures(one)))
