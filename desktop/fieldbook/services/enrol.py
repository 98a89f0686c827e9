"""How a station and headquarters come to trust each other: two small files, and a code compared by voice."""

from dataclasses import dataclass, fields

from fieldbook.base.digest import heard_code
from fieldbook.base.errors import CodeDiffers, NoSuchStation, NotACard, NotConfirmed, NotEnrolled
from fieldbook.bundle.card import (
    Card,
    code_halves,
    enrolment_code,
    open_card,
    read_card,
    seal_card,
    write_card,
)
from fieldbook.journal.facts import Confirmed, Met, Party, Side
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.session import Session
from fieldbook.store.rows import PartyRow


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station that headquarters knows, and how much of its journal is held."""

    name: str
    officer: str
    confirmed: bool
    code: str
    entries: int
    last_at: str


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
    """
    session.require(Side.HEADQUARTERS)
    return write_card(session.me, session.station)


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
    card = _station_card(session, station_card)
    code = enrolment_code(Card(session.me), card)
    return Looked(card.party.station_name, card.party.officer_name, code_halves(code)[0])


def accept(session: Session, station_card: bytes, heard: str) -> Looked:
    """Enrol the station whose officer read *heard* aloud.

    Raises:
        WrongSide: at a station.
        NotACard: when the file is none.
        CodeDiffers: when it is not the second half of the code; nobody is enrolled then.
    """
    session.require_role(*LEADERS)
    card = _station_card(session, station_card)
    code = enrolment_code(Card(session.me), card)
    _compare(heard, code_halves(code)[1])
    with session.vault.transaction():
        session.write_fact(_met(card.party, code))
        session.write_fact(Confirmed(card.party.station, code))
    session.changes.announce(Changes(standing=True))
    return Looked(card.party.station_name, card.party.officer_name, code_halves(code)[0])


def headquarters(session: Session) -> PartyRow | None:
    """The headquarters whose card was taken in last, None before that."""
    met = [
        party
        for party in session.vault.queries.parties()
        if party.how == "met" and party.side == Side.HEADQUARTERS.value
    ]
    return max(met, key=lambda party: party.stated_at, default=None)


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
    met = [party for party in session.vault.queries.parties() if party.how == "met" and party.confirmed]
    found = [party for party in met if wanted in {party.station_name.casefold(), party.station}]
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
            rows.append(
                StationRow(
                    party.station_name, party.officer_name, party.confirmed, party.code, entries, last_at
                )
            )
    return tuple(rows)


def _station_card(session: Session, sealed: bytes) -> Card:
    session.require(Side.HEADQUARTERS)
    card = open_card(sealed, session.identity)
    if card.party.side != Side.STATION.value:
        raise NotACard
    return card


def _met(party: Party, code: str) -> Met:
    parts = {part.name: getattr(party, part.name) for part in fields(Party)}
    return Met(**parts, code=code)


def _compare(heard: str, expected: str) -> None:
    if heard_code(heard) != expected:
        raise CodeDiffers


def _confirm(session: Session, code: str, known: PartyRow) -> None:
    if known.confirmed:
        return
    with session.vault.transaction():
        session.write_fact(Confirmed(known.station, code))
    session.changes.announce(Changes(standing=True))
