"""Keys of identities leave only where that is chosen, and open to headquarters' liaison."""

from pathlib import Path

import pytest

from fieldbook.base.errors import (
    BundleError,
    IdentityClosed,
    IdentityElsewhere,
    Malformed,
    NeedsOpeningReason,
    NoIdentity,
    NoLiaison,
    NotForUs,
    WrongSide,
)
from fieldbook.bundle.envelope import seal_bytes
from fieldbook.services.custody.roles import Role
from fieldbook.services.identity.openings import openings
from fieldbook.services.identity.sending import send_keys, take_keys
from fieldbook.services.session import Session
from tests.toolkit.people import NAME, REASON, appoint, name_in, save_person, seal
from tests.toolkit.vaults import carry

Pair = tuple[Session, Session]


def test_keys_that_were_sent_open_to_headquarters_liaison_and_to_nobody_else(pair: Pair, stick: Path) -> None:
    station, headquarters = pair
    record = save_person(station)
    seal(station, record)
    liaison = appoint(headquarters, Role.LIAISON)
    carry(station, headquarters, stick)
    with pytest.raises(IdentityElsewhere):
        name_in(headquarters, record)

    sent = send_keys(station, stick, REASON)
    taken = take_keys(headquarters, sent.path)

    assert (sent.persons, taken.persons, taken.unknown) == (1, 1, 0)
    with pytest.raises(IdentityClosed):
        name_in(headquarters, record)
    with_liaison = liaison.unlock(headquarters)
    assert name_in(with_liaison, record) == NAME
    with_liaison.close()


def test_each_person_s_keys_that_left_are_written_down(pair: Pair, stick: Path) -> None:
    station, _ = pair
    record = save_person(station)
    seal(station, record)

    send_keys(station, stick, REASON)

    assert [(one.record, one.reason) for one in openings(station)] == [(record, REASON)]
    assert [row.persons for row in station.vault.queries.apart.disclosed()] == [1]


def test_without_a_reason_or_anything_to_send_nothing_leaves(pair: Pair, stick: Path) -> None:
    station, headquarters = pair
    with pytest.raises(NoIdentity):
        send_keys(station, stick, REASON)
    seal(station, save_person(station))

    with pytest.raises(NeedsOpeningReason):
        send_keys(station, stick, " ")
    with pytest.raises(WrongSide):
        send_keys(headquarters, stick, REASON)

    assert list(stick.iterdir()) == []


def test_an_officer_sends_the_keys_of_what_they_wrote_and_no_others(pair: Pair, stick: Path) -> None:
    station, _ = pair
    seal(station, save_person(station))
    second = appoint(station, Role.OFFICER).unlock(station)

    with pytest.raises(NoIdentity):
        send_keys(second, stick, REASON)
    second.close()


def test_headquarters_without_a_liaison_takes_no_key_in(pair: Pair, stick: Path) -> None:
    station, headquarters = pair
    seal(station, save_person(station))
    sent = send_keys(station, stick, REASON)

    with pytest.raises(NoLiaison):
        take_keys(headquarters, sent.path)


def test_keys_that_come_before_their_bundle_wait_for_it(pair: Pair, stick: Path) -> None:
    station, headquarters = pair
    seal(station, save_person(station))
    appoint(headquarters, Role.LIAISON)
    sent = send_keys(station, stick, REASON)

    early = take_keys(headquarters, sent.path)
    carry(station, headquarters, stick / "bundles")

    assert (early.persons, early.unknown) == (0, 1)
    assert take_keys(headquarters, sent.path).persons == 1


def test_a_file_that_was_altered_or_is_another_s_is_refused(pair: Pair, stick: Path) -> None:
    station, headquarters = pair
    seal(station, save_person(station))
    appoint(headquarters, Role.LIAISON)
    sent = send_keys(station, stick, REASON)
    content = bytearray(sent.path.read_bytes())
    content[-1] ^= 1
    (stick / "altered").write_bytes(content)
    (stick / "empty").write_bytes(seal_bytes(b"{}", [headquarters.own.recipient]))
    (stick / "others").write_bytes(seal_bytes(b"{}", [station.own.recipient]))

    for name, refusal in (("altered", BundleError), ("empty", Malformed), ("others", NotForUs)):
        with pytest.raises(refusal):
            take_keys(headquarters, stick / name)
    assert headquarters.vault.apart.held_by("") == []
