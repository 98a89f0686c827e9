"""One bundle of a lost or retired station, taken in with a reason; what is not that very bundle stays out."""

from pathlib import Path

import pytest

from fieldbook.base.errors import Gap, NeedsReason, NothingToAdmit, SenderRetired, StationLost, WrongRole
from fieldbook.base.ports import Silent
from fieldbook.services import browse, enrol, exchange
from fieldbook.services.audit import audit
from fieldbook.services.custody.roles import Role
from fieldbook.services.post.losing import loss_of, mark_lost
from fieldbook.services.post.retiring import retire
from fieldbook.services.session import Session
from fieldbook.services.steering.admitting import admit
from fieldbook.services.steering.own_keys import turn
from tests.toolkit.people import appoint
from tests.toolkit.vaults import save_operation

Pair = tuple[Session, Session]
REASON = "Handed over by the officer in person before the tablet was stolen"


def late(pair: Pair, stick: Path, *names: str) -> list[str]:
    """Bundles that were sent in time and come after the station was lost; the names of their files aside."""
    station, headquarters = pair
    files = []
    for name in names:
        save_operation(station, name)
        files.append(exchange.send(station, stick, Silent()).path)
    mark_lost(headquarters, enrol.find_station(headquarters, station.own.station_name), "Stolen")
    for file in files:
        with pytest.raises(StationLost):
            exchange.receive(headquarters, file, Silent())
    return [one.name for one in exchange.asides(headquarters)]


def titles(headquarters: Session) -> list[str]:
    return sorted(row.title for row in browse.page(headquarters, browse.Asked()).rows)


def test_that_bundle_is_taken_in_and_the_station_stays_lost(pair: Pair, stick: Path) -> None:
    station, headquarters = pair
    (name,) = late(pair, stick, "Theseus")

    taken = admit(headquarters, name[:8], reason=REASON, progress=Silent())

    assert len(taken.records) == 1
    assert titles(headquarters) == ["Theseus"]
    assert not [one for one in exchange.asides(headquarters) if one.waits]
    assert loss_of(headquarters, station.own.station) is not None
    audit(headquarters, Silent())


def test_what_the_thief_adds_stays_out(pair: Pair, stick: Path) -> None:
    """The decision is bound to the last entry: a longer bundle with the same beginning is another one."""
    station, headquarters = pair
    (name,) = late(pair, stick, "Theseus")
    admit(headquarters, name, reason=REASON, progress=Silent())
    save_operation(station, "Forged")
    forged = exchange.send(station, stick, Silent()).path

    with pytest.raises(StationLost):
        exchange.receive(headquarters, forged, Silent())

    assert exchange.retry_aside(headquarters, Silent()) == []
    assert titles(headquarters) == ["Theseus"]


def test_one_that_has_to_wait_follows_by_itself(pair: Pair, stick: Path) -> None:
    """Of several files the last is decided on first: it stays aside until those before it are in."""
    station, headquarters = pair
    for name in ("First", "Second", "Third"):
        save_operation(station, name)
    sent = exchange.send_all(station, stick, Silent(), most_bytes=2_000)
    assert len(sent) > 1
    mark_lost(headquarters, enrol.find_station(headquarters, station.own.station_name), "Stolen")
    for volume in sent:
        with pytest.raises(StationLost):
            exchange.receive(headquarters, volume.path, Silent())
    *earlier, last = sorted(exchange.asides(headquarters), key=lambda one: one.first_seq)

    with pytest.raises(Gap):
        admit(headquarters, last.name, reason=REASON, progress=Silent())
    assert titles(headquarters) == []
    for one in earlier:
        admit(headquarters, one.name, reason=REASON, progress=Silent())

    assert titles(headquarters) == ["First", "Second", "Third"]


def test_a_retired_station_does_not_come_back_by_its_keys(pair: Pair, stick: Path) -> None:
    """Its chain says that it goes on with new keys; they are not followed, and it stays retired."""
    station, headquarters = pair
    turn(station)
    save_operation(station, "Theseus")
    file = exchange.send(station, stick, Silent()).path
    retire(headquarters, enrol.find_station(headquarters, station.own.station_name), "Closed")
    with pytest.raises(SenderRetired):
        exchange.receive(headquarters, file, Silent())
    (one,) = exchange.asides(headquarters)

    admit(headquarters, one.name, reason=REASON, progress=Silent())

    assert titles(headquarters) == ["Theseus"]
    assert exchange.stations(headquarters).parties == []
    save_operation(station, "Later")
    with pytest.raises(SenderRetired):
        exchange.receive(headquarters, exchange.send(station, stick, Silent()).path, Silent())


def test_it_takes_a_reason_and_somebody_who_leads(pair: Pair, stick: Path) -> None:
    _, headquarters = pair
    (name,) = late(pair, stick, "Theseus")
    with pytest.raises(NeedsReason):
        admit(headquarters, name, reason="  ", progress=Silent())
    with pytest.raises(NothingToAdmit):
        admit(headquarters, "ffff", reason=REASON, progress=Silent())
    with pytest.raises(NothingToAdmit):
        admit(headquarters, "", reason=REASON, progress=Silent())
    assert titles(headquarters) == []


def test_an_officer_does_not_decide_it(pair: Pair, stick: Path) -> None:
    _, headquarters = pair
    (name,) = late(pair, stick, "Theseus")
    session = appoint(headquarters, Role.OFFICER).unlock(headquarters)
    with pytest.raises(WrongRole):
        admit(session, name, reason=REASON, progress=Silent())
    session.close()
