"""Keys of identities leave only where that is chosen, and open to headquarters' liaison."""

from dataclasses import replace
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
    UnknownStation,
    WrongSide,
)
from fieldbook.base.ids import BundleId, RecordId
from fieldbook.bundle import keyfile
from fieldbook.bundle.envelope import seal_bytes
from fieldbook.bundle.keyfile import KeyFile, SubjectSecret, seal_keys
from fieldbook.bundle.manifest import fingerprint
from fieldbook.journal.entry import EntryType, Subject
from fieldbook.journal.facts import Sealed
from fieldbook.journal.signing import Signer
from fieldbook.services.custody.roles import Role
from fieldbook.services.identity.keeping import sealed_in
from fieldbook.services.identity.openings import openings
from fieldbook.services.identity.sending import send_keys, take_keys
from fieldbook.services.post.erasing import erase
from fieldbook.services.session import Session
from fieldbook.store.custody.apart import seal_body
from tests.toolkit.people import NAME, REASON, appoint, name_in, save_person, seal
from tests.toolkit.vaults import carry, found, introduce

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


def test_keys_of_somebody_who_was_erased_are_told_as_that_and_not_kept(pair: Pair, stick: Path) -> None:
    """They were said to be not here yet, and the bundle was looked for in vain."""
    station, headquarters = pair
    gone, stays = save_person(station), save_person(station)
    for record in (gone, stays):
        seal(station, record)
    appoint(headquarters, Role.LIAISON)
    sent = send_keys(station, stick, REASON)
    carry(station, headquarters, stick / "bundles")
    erase(headquarters, gone, "She asked for it")

    taken = take_keys(headquarters, sent.path)

    assert (taken.persons, taken.erased, taken.unknown) == (1, 1, 0)
    assert {one.record for one in headquarters.vault.apart.held_by("")} == {stays}


def test_who_was_erased_at_the_station_before_it_came_is_no_matter_of_a_bundle(
    pair: Pair, stick: Path
) -> None:
    station, headquarters = pair
    record = save_person(station)
    seal(station, record)
    appoint(headquarters, Role.LIAISON)
    sent = send_keys(station, stick, REASON)
    erase(station, record, "She asked for it")
    carry(station, headquarters, stick / "bundles")

    taken = take_keys(headquarters, sent.path)

    assert (taken.persons, taken.erased, taken.unknown) == (0, 1, 0)


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


def test_what_nobody_known_signed_is_never_parsed(
    pair: Pair, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Anybody can seal to headquarters: sixteen megabytes of theirs were parsed, in the program itself."""
    station, headquarters = pair
    seal(station, save_person(station))
    appoint(headquarters, Role.LIAISON)
    own, stranger = headquarters.own, Signer(bytes(32))
    told = KeyFile(
        BundleId("0a" * 16),
        station.own.station,
        own.station,
        fingerprint(own.station_public),
        (SubjectSecret("0b" * 16, RecordId("0c" * 16), bytes(32)),),
    )
    (stick / "strange.fbi").write_bytes(seal_keys(told, stranger, recipient=own.recipient))
    parsed: list[bytes] = []
    monkeypatch.setattr(keyfile, "parse_keys", parsed.append)

    with pytest.raises(UnknownStation):
        take_keys(headquarters, stick / "strange.fbi")

    assert parsed == []
    assert not list((headquarters.vault.folder / "in").iterdir())


class TestAMaliciousStation:
    """An enrolled station knows the name of another one's key, and sends one of its own making under it."""

    @pytest.fixture
    def sealed(self, pair: Pair, stick: Path) -> tuple[RecordId, Sealed, Subject]:
        """What an honest station sealed, as headquarters holds it."""
        station, headquarters = pair
        record = save_person(station)
        seal(station, record)
        carry(station, headquarters, stick / "honest")
        (entry,) = station.vault.truth.about(record, EntryType.SEAL)
        fact = sealed_in(entry)
        assert fact is not None
        assert entry.header.subject is not None
        return record, fact, entry.header.subject

    def attack(self, headquarters: Session, stick: Path, *, sealed: tuple[RecordId, Sealed, Subject]) -> Path:
        """Its bundle is taken in, with a seal under the same name; the file with its key is written."""
        record, fact, about = sealed
        secret = bytes(32)
        thief = found(stick / "thief", name="Border tablet")
        introduce(thief, headquarters)
        nonce, body = seal_body(secret, b"{}", of=(fact.key, record), random=thief.outside.random)
        with thief.vault.transaction():
            thief.write_fact(replace(fact, nonce=nonce.hex(), ct=body.hex()), about)
        save_person(thief)
        carry(thief, headquarters, stick / "hostile")
        own = headquarters.own
        told = KeyFile(
            BundleId(thief.new_id()),
            thief.own.station,
            own.station,
            fingerprint(own.station_public),
            (SubjectSecret(fact.key, record, secret),),
        )
        path = stick / "hostile.fbi"
        path.write_bytes(seal_keys(told, thief.known_hand, recipient=own.recipient))
        thief.close()
        return path

    @pytest.mark.parametrize("is_first", [True, False], ids=["before the right one", "after it"])
    def test_puts_no_key_in_the_place_of_the_right_one(
        self,
        pair: Pair,
        stick: Path,
        *,
        sealed: tuple[RecordId, Sealed, Subject],
        is_first: bool,
    ) -> None:
        station, headquarters = pair
        liaison = appoint(headquarters, Role.LIAISON)
        hostile = self.attack(headquarters, stick, sealed=sealed)
        honest = send_keys(station, stick, REASON).path

        files = (hostile, honest) if is_first else (honest, hostile)
        for file in files:
            take_keys(headquarters, file)

        with_liaison = liaison.unlock(headquarters)
        assert name_in(with_liaison, sealed[0]) == NAME
        with_liaison.close()
