"""A station heeds what its headquarters announces: verified, newer than before, and kept as an entry."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, fields

from fieldbook.base.errors import Altered, BulletinDisagrees, FieldbookError, ForeignReceipt, StationRetired
from fieldbook.base.moment import format_instant
from fieldbook.bundle.bulletin import (
    Bulletin,
    Enrolled,
    SignedBulletin,
    is_bulletin_of,
    parse_bulletin,
    read_bulletin,
)
from fieldbook.journal.facts import Heeded, Met, Party, Side
from fieldbook.journal.signing import PublicKey
from fieldbook.services.enrol import confirmed_headquarters, headquarters
from fieldbook.services.session import Session
from fieldbook.services.steering.announcing import signed_of
from fieldbook.services.steering.believing import believed_hands
from fieldbook.store.rows import PartyRow


@dataclass(frozen=True, slots=True)
class Heard:
    """What a bulletin changed here.

    Attributes:
        number: Of the bulletin.
        is_new_key: Whether bundles are sealed to another key from now on.
        is_retired: Whether headquarters takes nothing more in from this station.
        codes: How many codes of lists it speaks of.
    """

    number: int
    is_new_key: bool
    is_retired: bool
    codes: int


@dataclass(frozen=True, slots=True)
class Word:
    """What headquarters announced last, for people.

    Attributes:
        epoch: Of the key that bundles are sealed to.
        is_old: Whether it should have been renewed by now: perhaps somebody keeps receipts back.
        people: Names and roles of headquarters' officers; *left* those who are none any more.
        stations: The other stations, where they are told of each other.
    """

    number: int
    epoch: int
    written_at: str
    is_old: bool
    is_retired: bool
    people: tuple[tuple[str, str], ...]
    left: tuple[str, ...]
    stations: tuple[tuple[str, bool], ...]


def heed(session: Session, signed: SignedBulletin) -> Heard | None:
    """Act on a bulletin from now on; None when it, or a newer one, was heeded before.

    Raises:
        NotEnrolled, NotConfirmed: before enrolment is done.
        Altered: when our headquarters did not sign it.
        NotABulletin, FromNewerApp: when it is not written as it must be.
        ForeignReceipt: when it is for another station.
        BulletinDisagrees: when it contradicts one that was heeded; nothing has changed then.
    """
    session.require(Side.STATION)
    known = confirmed_headquarters(session)
    hands = believed_hands(session, known)
    bulletin = _read(signed, hands)
    if (bulletin.headquarters, bulletin.station) != (known.station, session.own.station):
        raise ForeignReceipt
    if not _is_newer(session, bulletin, signed, hands=hands):
        return None
    is_new_key = bulletin.recipient != known.recipient
    heeded = Heeded(known.station, bulletin.number, signed.said, signed.signature.hex())
    with session.vault.transaction():
        session.write_fact(heeded)
        if is_new_key:
            session.write_fact(met_anew(known, bulletin.recipient, known.station_public))
    is_retired = bulletin.state is Enrolled.RETIRED
    return Heard(bulletin.number, is_new_key, is_retired, len(bulletin.codes))


def heed_returned(session: Session) -> Heard | None:
    """Heed the newest bulletin that came with headquarters' own chain, if there is one for us.

    Raises:
        As ``heed`` does.
    """
    row = session.vault.queries.steering.announced(session.own.station, ours=False)
    return heed(session, signed_of(row)) if row else None


def catch_up(session: Session) -> None:
    """At unlocking: what a cut off between taking a bundle in and heeding it left undone."""
    if session.side is Side.STATION:
        with suppress(FieldbookError):  # it is refused aloud where it is taken in
            heed_returned(session)


def last_bulletin(session: Session) -> Bulletin | None:
    """What our headquarters announced last; None while it never did, and at headquarters."""
    known = headquarters(session) if session.side is Side.STATION else None
    row = session.vault.queries.steering.heeded(known.station) if known else None
    return parse_bulletin(row.said.encode("utf-8")) if row else None


def last_word(session: Session) -> Word | None:
    """The same, for people."""
    bulletin = last_bulletin(session)
    if bulletin is None:
        return None
    now = format_instant(session.outside.clock.now_at())
    return Word(
        number=bulletin.number,
        epoch=bulletin.epoch,
        written_at=bulletin.written_at,
        is_old=bulletin.good_until < now,
        is_retired=is_retired_here(session),
        people=tuple((one.name, one.word) for one in bulletin.people if one.word),
        left=tuple(one.name for one in bulletin.people if not one.word),
        stations=tuple((one.name, bool(one.word)) for one in bulletin.stations),
    )


def is_retired_here(session: Session) -> bool:
    """Whether our headquarters said that we are retired, and we were not enrolled anew since."""
    bulletin = last_bulletin(session)
    if bulletin is None or bulletin.state is not Enrolled.RETIRED:
        return False
    return session.vault.queries.steering.is_heeded_since(bulletin.headquarters)


def refuse_retired(session: Session) -> None:
    """Go on only while headquarters takes in what we send.

    Raises:
        StationRetired: when it said that it does not.
    """
    if is_retired_here(session):
        raise StationRetired


def _read(signed: SignedBulletin, hands: Sequence[PublicKey]) -> Bulletin:
    """What *signed* says, whichever of *hands* signed it."""
    for hand in hands[:-1]:
        with suppress(Altered):
            return read_bulletin(signed, hand)
    return read_bulletin(signed, hands[-1])


def _is_newer(
    session: Session, bulletin: Bulletin, signed: SignedBulletin, *, hands: Sequence[PublicKey]
) -> bool:
    row = session.vault.queries.steering.heeded(bulletin.headquarters)
    # What a key announced that is believed no more holds nobody back: a thief may have counted far ahead.
    if row is None or not is_bulletin_of(signed_of(row), hands):
        return True
    if bulletin.number < row.number:
        return False
    if bulletin.number == row.number:
        if signed.said != row.said:
            raise BulletinDisagrees(number=bulletin.number)
        return False
    held = parse_bulletin(row.said.encode("utf-8"))
    if bulletin.epoch < held.epoch or _contradicts(held, bulletin):
        raise BulletinDisagrees(number=bulletin.number)
    return True


def _contradicts(held: Bulletin, bulletin: Bulletin) -> bool:
    """Whether one epoch names two recipients."""
    before = dict(held.keys)
    return any(before.get(epoch, recipient) != recipient for epoch, recipient in bulletin.keys)


def met_anew(known: PartyRow, recipient: str, hand: PublicKey) -> Met:
    """The same headquarters, confirmed by the same code, with another key for bundles or for signing."""
    party = Party(
        side=known.side,
        station=known.station,
        station_name=known.station_name,
        station_public=hand.hex(),
        recipient=recipient,
        officer=known.officer,
        officer_name=known.officer_name,
        officer_public=known.officer_public.hex(),
        device=known.device,
    )
    parts = {part.name: getattr(party, part.name) for part in fields(Party)}
    return Met(**parts, code=known.code)
