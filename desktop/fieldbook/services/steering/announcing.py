"""Headquarters' bulletins: made anew whenever there is something else to tell, numbered and signed."""

from dataclasses import replace
from datetime import timedelta

from fieldbook.base.ids import OfficerId
from fieldbook.base.moment import format_instant, parse_instant
from fieldbook.bundle.bulletin import (
    Bulletin,
    CodeLine,
    CodeState,
    Enrolled,
    RosterLine,
    SignedBulletin,
    is_bulletin_of,
    parse_bulletin,
    sign_bulletin,
)
from fieldbook.journal.facts import Announced
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.enrol import enrolled_stations, is_retired
from fieldbook.services.session import Session
from fieldbook.services.steering.believing import in_force
from fieldbook.store.rows import PartyRow
from fieldbook.store.told.steering import AnnouncedRow

GOOD_FOR = timedelta(days=365)
_RENEWED_AFTER = GOOD_FOR / 2
_SHARED = "roster_shared"


def bulletin_for(session: Session, station: PartyRow) -> SignedBulletin | None:
    """What *station* is to be told now; None while headquarters never had anything to announce to it.

    Raises:
        PlaceError: when the disk refuses.
    """
    steering = session.vault.queries.steering
    last = steering.announced(station.station)
    before = parse_bulletin(last.said.encode("utf-8")) if last else None
    now_at = session.outside.clock.now_at()
    told = _told_now(session, station)
    if last is None and not _is_worth_telling(told):
        return None
    is_ours = last is not None and is_bulletin_of(signed_of(last), [session.station.public])
    if (
        is_ours
        and last
        and before
        and _same(before, told)
        and now_at - parse_instant(last.at) < _RENEWED_AFTER
    ):
        return signed_of(last)
    # A headquarters that was restored goes on behind what its stations say they have heard.
    heard = heard_number(session, station)
    fresh = replace(
        told,
        number=max(last.number if last else 0, heard) + 1,
        written_at=format_instant(now_at),
        good_until=format_instant(now_at + GOOD_FOR),
    )
    signed = sign_bulletin(fresh, session.station)
    with session.vault.transaction():
        session.write_fact(Announced(station.station, fresh.number, signed.said, signed.signature.hex()))
    return signed


def heard_number(session: Session, station: PartyRow) -> int:
    """The number of the bulletin that *station* told us it heeded last; 0 for none.

    Only of those that a key signed which is believed now: a thief may have counted far ahead.
    """
    newest = in_force(session, session.own.station)
    hands = newest.believed if newest else (session.station.public,)
    rows = session.vault.queries.steering.heard(session.own.station, station.station)
    return next((row.number for row in rows if is_bulletin_of(signed_of(row), hands)), 0)


def signed_of(row: AnnouncedRow) -> SignedBulletin:
    """A bulletin as the journal keeps it."""
    return SignedBulletin(row.said, bytes.fromhex(row.signature))


def is_shared(session: Session) -> bool:
    """Whether stations are told of each other; at first they are not."""
    return session.vault.scratch.setting(_SHARED) == b"1"


def share_roster(session: Session, *, shared: bool) -> None:
    """Let stations know of each other, or not any more.

    Raises:
        WrongRole: for somebody who does not lead.
    """
    session.require_role(*LEADERS)
    session.vault.scratch.keep_setting(_SHARED, b"1" if shared else b"0")


def _told_now(session: Session, station: PartyRow) -> Bulletin:
    keyset, now = session.keyset, format_instant(session.outside.clock.now_at())
    keys = [(one.epoch, one.recipient) for one in keyset.earlier]
    told = Bulletin(
        headquarters=session.own.station,
        station=station.station,
        number=0,
        written_at=now,
        good_until=now,
        keys=(*keys, (keyset.epoch, session.own.recipient)),
    )
    if is_retired(session, station):  # it is told that, and nothing of who works here and what is new
        return replace(told, state=Enrolled.RETIRED)
    return replace(
        told,
        people=_people(session),
        stations=_others(session, station) if is_shared(session) else (),
        codes=tuple(
            CodeLine(row.list, row.code, row.label, row.definition, CodeState(row.state))
            for row in session.vault.queries.steering.listed()
        ),
    )


def _people(session: Session) -> tuple[RosterLine, ...]:
    """Headquarters' officers besides its founder, those included who left."""
    rows = session.vault.queries.officers()
    return tuple(RosterLine(row.officer, row.name, row.role, row.at) for row in rows)


def _others(session: Session, station: PartyRow) -> tuple[RosterLine, ...]:
    return tuple(
        RosterLine(
            OfficerId(one.station),
            one.station_name,
            "" if is_retired(session, one) else Enrolled.ENROLLED.value,
            one.stated_at,
        )
        for one in enrolled_stations(session, retired=True)
        if one.station != station.station
    )


def _is_worth_telling(told: Bulletin) -> bool:
    is_turned = len(told.keys) > 1 or told.epoch > 1
    return (
        is_turned or told.state is not Enrolled.ENROLLED or bool(told.people or told.stations or told.codes)
    )


def _same(before: Bulletin, told: Bulletin) -> bool:
    moments = {"number": 0, "written_at": "", "good_until": ""}
    return replace(before, **moments) == replace(told, **moments)  # type: ignore[arg-type]  # parts of one class
