"""Headquarters' signing key in other hands, in forged words, and in a backup that is too old."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    Altered,
    CodeDiffers,
    FieldbookError,
    ForeignReceipt,
    HandNotBelieved,
    HandNotHere,
    MandateDisagrees,
    MandateUnsigned,
    NotAMandate,
    UnknownHand,
)
from fieldbook.base.ports import Silent
from fieldbook.bundle.bulletin import Bulletin, parse_bulletin, sign_bulletin
from fieldbook.bundle.card import write_card
from fieldbook.bundle.envelope import Identity
from fieldbook.bundle.mandate import (
    Mandate,
    SignedMandate,
    encode_chain,
    parse_chain,
    read_mandate,
    write_mandate,
)
from fieldbook.bundle.receipt import make_receipt, read_receipt
from fieldbook.journal.signing import Signer
from fieldbook.services import browse, enrol, exchange
from fieldbook.services.inbox import read_small
from fieldbook.services.session import Session
from fieldbook.services.steering.announcing import bulletin_for
from fieldbook.services.steering.heeding import heed, last_word
from fieldbook.services.steering.mandating import (
    Hand,
    put_in_force,
)
from fieldbook.services.steering.trusting import hand_word, take_chain
from tests.toolkit.roots import Safe, chain_of, hand_at
from tests.toolkit.vaults import carry, found, introduce, reopen, save_operation

Pair = tuple[Session, Session]


@pytest.fixture
def safe(pair: Pair) -> Safe:
    return Safe(pair[1])


class TestAStationThatWasEnrolledUnderRoots:
    """It learned them from the card, whose code was compared by voice; nothing has come to it since."""

    @pytest.fixture
    def fresh(self, pair: Pair, safe: Safe, tmp_path: Path) -> Iterator[Session]:
        """Enrolled after the roots were named, and before anything stolen."""
        safe.begin()
        session = found(tmp_path / "fresh", name="Tablet 9")
        introduce(session, pair[1])
        yield session
        session.close()

    def test_knows_them_before_any_receipt(self, fresh: Session, safe: Safe) -> None:
        assert (hand_word(fresh).number, len(hand_word(fresh).roots), hand_word(fresh).need) == (1, 3, 2)
        assert take_chain(fresh, chain_of(safe.headquarters)) is None

    def test_believes_no_other_roots_of_whoever_stole_the_key(self, fresh: Session, safe: Safe) -> None:
        thief, theirs = safe.headquarters.station, Signer(bytes([9] * 32))
        known = read_mandate(chain_of(safe.headquarters)[0])
        forged = write_mandate(replace(known, roots=(theirs.public.hex(),), need=1))

        with pytest.raises(MandateDisagrees):
            take_chain(fresh, [forged.signed(thief).signed(theirs)])

        safe.change(Hand.REPLACE)
        assert take_chain(fresh, chain_of(safe.headquarters)) is not None
        assert hand_at(fresh) == [safe.headquarters.station.public.hex()]

    def test_hears_another_code_where_somebody_took_them_off_the_card(
        self, pair: Pair, safe: Safe, tmp_path: Path
    ) -> None:
        _, headquarters = pair
        safe.begin()
        session = found(tmp_path / "fresh", name="Tablet 9")
        joined = enrol.join(session, write_card(headquarters.me, headquarters.station))

        with pytest.raises(CodeDiffers):
            enrol.confirm(session, enrol.look_at(headquarters, joined.station_card).code_to_say)
        session.close()


class TestAStolenKey:
    def test_is_believed_in_nothing_once_the_roots_replaced_it(
        self, pair: Pair, safe: Safe, stick: Path
    ) -> None:
        """Whoever took it had announced a key of their own, under a number no later word could reach."""
        station, headquarters = pair
        safe.begin()
        save_operation(station)
        carry(station, headquarters, stick)
        thief = headquarters.station
        party = enrol.find_station(headquarters, station.own.station_name)
        theirs = Identity.generate().recipient
        keys = ((1, headquarters.own.recipient), (2, theirs))
        forged = replace(_bulletin(headquarters, station), number=2**40, keys=keys)
        assert heed(station, sign_bulletin(forged, thief)) is not None
        assert enrol.confirmed_headquarters(station).recipient == theirs

        safe.change(Hand.REPLACE)
        signed = bulletin_for(headquarters, party)
        assert signed is None or parse_bulletin(signed.said.encode()).number < 2**40
        take_chain(station, chain_of(headquarters))

        with pytest.raises(Altered):
            heed(station, sign_bulletin(replace(forged, number=2**41), thief))
        honest = replace(_bulletin(headquarters, station), number=1)
        assert heed(station, sign_bulletin(honest, headquarters.station)) is not None
        assert enrol.confirmed_headquarters(station).recipient == headquarters.own.recipient
        word = last_word(station)
        assert word is not None
        assert word.number == 1

    def test_cannot_name_its_successor(self, pair: Pair, safe: Safe) -> None:
        station, headquarters = pair
        safe.begin()
        take_chain(station, chain_of(headquarters))
        before = hand_at(station)
        thief = Signer(b"t" * 32)
        for attack, error in attacks(headquarters, safe, thief).items():
            with pytest.raises(error):
                take_chain(station, parse_chain(attack))
            assert hand_at(station) == before


def attacks(headquarters: Session, safe: Safe, thief: Signer) -> dict[bytes, type[FieldbookError]]:
    """Every way to be believed without the roots, with what it is refused as."""
    (first,) = chain_of(headquarters)
    was = read_mandate(first)
    stolen = headquarters.station
    next_one = replace(was, number=2, before=first.digest.hex(), hands=(thief.public.hex(),))

    def made(mandate: Mandate, *signers: Signer) -> SignedMandate:
        signed = write_mandate(mandate)
        for signer in signers:
            signed = signed.signed(signer)
        return signed

    roots, two = (thief.public.hex(),), safe.keys[:2]
    own_roots = replace(next_one, hands=(Signer(b"u" * 32).public.hex(),), roots=roots, need=1)
    forged_signature = SignedMandate(
        made(next_one).said, made(next_one, thief, *two).signatures[:1] + made(was, *two).signatures[1:]
    )
    skipped = made(replace(next_one, number=3), thief, *two)
    other_before = made(replace(next_one, before="ab" * 32), thief, *two)
    same_number = made(replace(was, written_at="2030-01-01T00:00:00.000Z"), stolen, *two)
    elsewhere = made(replace(next_one, headquarters=type(was.headquarters)("ab" * 16)), thief, *two)
    return {
        encode_chain([made(next_one, thief)]): MandateUnsigned,
        encode_chain([made(next_one, thief, stolen)]): MandateUnsigned,
        encode_chain([made(next_one, thief, safe.keys[0])]): MandateUnsigned,
        encode_chain([made(next_one, *two)]): MandateUnsigned,
        encode_chain([made(own_roots, Signer(b"u" * 32), thief)]): MandateUnsigned,
        encode_chain([forged_signature]): MandateUnsigned,
        encode_chain([skipped]): MandateDisagrees,
        encode_chain([other_before]): MandateDisagrees,
        encode_chain([same_number]): MandateDisagrees,
        encode_chain([elsewhere]): NotAMandate,
    }


class TestAReceipt:
    def test_of_a_key_that_nobody_mandated_is_told_aloud(self, pair: Pair, safe: Safe, stick: Path) -> None:
        station, headquarters = pair
        safe.begin()
        save_operation(station)
        received = exchange.receive(headquarters, exchange.send(station, stick, Silent()).path, Silent())
        receipt, _ = read_receipt(read_small(received.receipt_path), station.identity)
        other = replace(receipt, station=type(receipt.station)("ab" * 16))
        (stick / "other.fbr").write_bytes(
            make_receipt(other, headquarters.station, recipient=station.own.recipient)
        )
        with pytest.raises(ForeignReceipt):
            exchange.take_receipt(station, stick / "other.fbr")
        assert hand_word(station).number == 0, "a receipt for others teaches nothing"

        forged = make_receipt(receipt, Signer(bytes(32)), recipient=station.own.recipient)
        (stick / "forged.fbr").write_bytes(forged)
        with pytest.raises(HandNotBelieved):
            exchange.take_receipt(station, stick / "forged.fbr")
        assert browse.counts(station).waiting == 1

    def test_is_of_the_first_version_while_there_is_no_root(
        self, pair: Pair, safe: Safe, stick: Path
    ) -> None:
        station, headquarters = pair
        save_operation(station)
        received = carry(station, headquarters, stick)
        assert read_receipt(read_small(received.receipt_path), station.identity)[0].version == 1
        safe.begin()
        save_operation(station, "Minotaur")
        received = carry(station, headquarters, stick)
        assert read_receipt(read_small(received.receipt_path), station.identity)[0].version == 2


class TestHeadquartersFromABackup:
    @pytest.fixture
    def restored(self, tmp_path: Path, pair: Pair, safe: Safe) -> Iterator[tuple[Session, Session, Safe]]:
        """Its laptop broke after a change of the signing key; the backup is from before."""
        station, headquarters = pair
        safe.begin()
        headquarters.close()
        shutil.copytree(tmp_path / "hq", tmp_path / "backup")
        lost = reopen(tmp_path / "hq", "lost")
        safe.headquarters = lost
        safe.change(Hand.REPLACE)
        take_chain(station, chain_of(lost))
        self.on_the_root_stick = encode_chain(chain_of(lost))
        lost.close()
        again = reopen(tmp_path / "backup", "restored")
        safe.headquarters = again
        yield station, again, safe
        again.close()

    def test_is_told_by_what_arrives_keeps_it_and_goes_on_with_a_new_key(
        self, restored: tuple[Session, Session, Safe], stick: Path
    ) -> None:
        station, headquarters, safe = restored
        save_operation(station)
        bundle = exchange.send(station, stick, Silent()).path
        with pytest.raises(UnknownHand):
            exchange.receive(headquarters, bundle, Silent())
        assert [one.code for one in exchange.asides(headquarters)] == ["B135"]

        with pytest.raises(HandNotHere):
            put_in_force(headquarters, self.on_the_root_stick)
        put_in_force(headquarters, self.on_the_root_stick, restored=True)
        assert not hand_word(headquarters).is_here
        with pytest.raises(HandNotHere):
            exchange.receive(headquarters, bundle, Silent())
        with pytest.raises(HandNotHere):
            enrol.own_card(headquarters)
        safe.change(Hand.REPLACE)

        assert len(exchange.retry_aside(headquarters, Silent(), receipts_to=stick)) in {0, 1}
        receipt = exchange.receive(headquarters, bundle, Silent()).receipt_path
        assert exchange.take_receipt(station, receipt).hand
        assert browse.counts(station).waiting == 0

    def test_does_not_convince_a_station_that_knows_better(
        self, restored: tuple[Session, Session, Safe], stick: Path
    ) -> None:
        """It does not know what it forgot, and signs a receipt with the key that was given up."""
        station, headquarters, _ = restored
        old_card_bundle = enrol.own_card(headquarters)
        assert old_card_bundle
        with pytest.raises(Altered):
            heed(station, sign_bulletin(_bulletin(headquarters, station), headquarters.station))


def _bulletin(headquarters: Session, station: Session) -> Bulletin:
    return Bulletin(
        headquarters=headquarters.own.station,
        station=station.own.station,
        number=1,
        written_at="2026-03-01T08:00:00.000Z",
        good_until="2027-03-01T08:00:00.000Z",
        keys=((1, headquarters.own.recipient),),
    )
