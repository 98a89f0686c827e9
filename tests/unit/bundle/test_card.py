"""The cards of an enrolment, and the code that two people compare."""

from collections.abc import Sequence
from dataclasses import asdict

import pytest

from fieldbook.base import canonical, limits
from fieldbook.base.digest import digest_of, heard_code
from fieldbook.base.errors import (
    FieldbookError,
    FromNewerApp,
    MandateUnsigned,
    NotACard,
    NotAMandate,
    NotForUs,
    Truncated,
)
from fieldbook.base.ids import StationId
from fieldbook.bundle.card import (
    MAGIC,
    Card,
    code_halves,
    enrolment_code,
    open_card,
    read_card,
    seal_card,
    write_card,
)
from fieldbook.bundle.envelope import seal_bytes
from fieldbook.bundle.mandate import NOTHING_BEFORE, Mandate, SignedMandate, write_mandate, written_chain
from fieldbook.journal.facts import Party
from fieldbook.journal.signing import Signer
from tests.unit.bundle.examples import (
    HQ,
    HQ_SIGNER,
    STATION,
    STATION_SIGNER,
    hq_identity,
    party,
    station_identity,
)

ROOT = Signer(bytes([7] * 32))


def mandate(
    headquarters: StationId = HQ, hand: Signer = HQ_SIGNER, signers: Sequence[Signer] = (HQ_SIGNER, ROOT)
) -> SignedMandate:
    """The first one of *headquarters*, by which *hand* vouches for one root."""
    said = Mandate(
        headquarters=headquarters,
        number=1,
        before=NOTHING_BEFORE,
        hands=(hand.public.hex(),),
        roots=(ROOT.public.hex(),),
        need=1,
        written_at="2026-03-01T08:00:00.000Z",
    )
    written = write_mandate(said)
    for signer in {*signers, *((hand,) if hand is not HQ_SIGNER else ())}:
        written = written.signed(signer)
    return written


HQ_CARD = write_card(party("headquarters"), HQ_SIGNER)
STATION_CARD = write_card(party(), STATION_SIGNER)
BODY = STATION_CARD[72:]


def signed(body: bytes, purpose: str = "card", signer: Signer = STATION_SIGNER) -> bytes:
    """Any bytes as a card, signed."""
    return MAGIC + signer.sign(purpose, digest_of("card", body)) + body


def spoilt(**changed: canonical.Value) -> bytes:
    """A properly signed card with strange parts."""
    return signed(canonical.encode(canonical.decode_object(BODY) | changed))


def test_what_is_written_is_read() -> None:
    assert read_card(STATION_CARD) == Card(party())
    assert read_card(HQ_CARD).station_key == HQ_SIGNER.public


@pytest.mark.parametrize("name", ["María José Ñ", "عائشة", "می\u200cخواهم", "王小明"])
def test_a_name_is_written_as_people_write_it(name: str) -> None:
    written = party(officer_name=name)

    assert read_card(write_card(written, STATION_SIGNER)).party.officer_name == name


def test_a_sealed_card_is_read_by_headquarters_alone() -> None:
    sealed = seal_card(STATION_CARD, hq_identity().recipient)

    assert open_card(sealed, hq_identity().secret) == Card(party())
    assert b"Amina" not in sealed
    with pytest.raises(NotForUs):
        open_card(sealed, station_identity().secret)


@pytest.mark.parametrize(
    ("raw", "refusal"),
    [
        pytest.param(b"", NotACard, id="nothing"),
        pytest.param(STATION_CARD[:72], NotACard, id="nothing said"),
        pytest.param(STATION_CARD[:-1], NotACard, id="cut"),
        pytest.param(STATION_CARD + b" ", NotACard, id="longer"),
        pytest.param(STATION_CARD + bytes(limits.CARD_MOST_BYTES), NotACard, id="very long"),
        pytest.param(b"FBRECPT1" + STATION_CARD[8:], NotACard, id="another sort of file"),
        pytest.param(b"FBCARD02" + STATION_CARD[8:], FromNewerApp, id="a later format"),
        pytest.param(b"FBCARD00" + STATION_CARD[8:], NotACard, id="an earlier format than the first"),
        pytest.param(b"FBCARDXX" + STATION_CARD[8:], NotACard, id="nearly the magic"),
        pytest.param(STATION_CARD.replace(b"Amina", b"Anima"), NotACard, id="another name"),
        pytest.param(signed(BODY, signer=HQ_SIGNER), NotACard, id="another's hand"),
        pytest.param(signed(BODY, purpose="receipt"), NotACard, id="a signature for a receipt"),
        pytest.param(signed(b"{}"), NotACard, id="no parts"),
        pytest.param(signed(b"[]"), NotACard, id="no object"),
        pytest.param(spoilt(v=2), NotACard, id="another version"),
        pytest.param(spoilt(v=True), NotACard, id="a version that is no number"),
        pytest.param(spoilt(more="x"), NotACard, id="a part too many"),
        pytest.param(spoilt(side="middle"), NotACard, id="no side"),
        pytest.param(spoilt(recipient="age1xyz"), NotACard, id="nobody to seal to"),
        pytest.param(spoilt(station="../../etc/passwd"), NotACard, id="a path"),
        pytest.param(spoilt(station_public="0" * 63), NotACard, id="half a key"),
        pytest.param(spoilt(station_name="x" * 201), NotACard, id="a long name"),
        pytest.param(spoilt(station_name=" "), NotACard, id="no name"),
        pytest.param(spoilt(officer_name="Amina\nHeadquarters"), NotACard, id="a name of two lines"),
        pytest.param(spoilt(officer_name="Amina\u202eqh"), NotACard, id="a name that turns around"),
        pytest.param(spoilt(officer_name=7), NotACard, id="a number for a name"),
    ],
)
def test_anything_else_is_refused(raw: bytes, refusal: type[FieldbookError]) -> None:
    with pytest.raises(refusal):
        read_card(raw)


def test_every_altered_bit_is_refused() -> None:
    for at in range(len(STATION_CARD) * 8):
        altered = bytearray(STATION_CARD)
        altered[at // 8] ^= 1 << at % 8
        with pytest.raises((NotACard, FromNewerApp)):
            read_card(bytes(altered))


@pytest.mark.parametrize(
    ("sealed", "refusal"),
    [
        pytest.param(STATION_CARD, NotACard, id="not sealed"),
        pytest.param(seal_bytes(b"rubbish", [hq_identity().recipient]), NotACard, id="something else inside"),
        pytest.param(seal_card(STATION_CARD, hq_identity().recipient)[:-1], Truncated, id="cut"),
    ],
)
def test_a_sealed_file_may_be_anything_too(sealed: bytes, refusal: type[FieldbookError]) -> None:
    with pytest.raises(refusal):
        open_card(sealed, hq_identity().secret)


def test_a_card_cannot_introduce_a_key_that_its_writer_does_not_hold() -> None:
    with pytest.raises(ValueError, match="another key"):
        write_card(party(), HQ_SIGNER)


def test_a_card_that_would_be_refused_is_not_written() -> None:
    with pytest.raises(ValueError, match="name"):
        write_card(party(officer_name="two\nlines"), STATION_SIGNER)


def changed(said: Party, name: str) -> Party:
    """The same card with one part exchanged."""
    parts = asdict(said)
    swapped = {"station": "headquarters", "headquarters": "station"}
    parts[name] = swapped[parts[name]] if name == "side" else "1" + parts[name][1:]
    return Party(**parts)


class TestTheCode:
    CODE = enrolment_code(read_card(HQ_CARD), read_card(STATION_CARD))

    def test_is_short_enough_to_read_aloud(self) -> None:
        assert [len(group) for group in self.CODE.split("-")] == [4, 4, 4, 4]
        assert heard_code(self.CODE.lower().replace("-", " ")) == self.CODE

    def test_is_read_half_by_half(self) -> None:
        assert "-".join(code_halves(self.CODE)) == self.CODE
        assert [len(half) for half in code_halves(self.CODE)] == [9, 9]

    @pytest.mark.parametrize("name", sorted(asdict(party())))
    def test_changes_with_every_part_of_either_card(self, name: str) -> None:
        """Whoever exchanges a card on its way is heard."""
        hq, station = read_card(HQ_CARD), read_card(STATION_CARD)
        changed_hq, changed_station = Card(changed(hq.party, name)), Card(changed(station.party, name))

        assert len({self.CODE, enrolment_code(hq, changed_station), enrolment_code(changed_hq, station)}) == 3

    def test_changes_when_the_sides_are_exchanged(self) -> None:
        assert enrolment_code(read_card(STATION_CARD), read_card(HQ_CARD)) != self.CODE


def test_of_a_later_version_is_told_as_such() -> None:
    with pytest.raises(FromNewerApp):
        read_card(spoilt(v=3))


class TestHeadquartersCardWithItsRoots:
    def test_says_which_roots_are_above_its_key(self) -> None:
        card = read_card(write_card(party("headquarters"), HQ_SIGNER, mandate()))

        assert card.mandate == mandate()
        assert card.digest != read_card(HQ_CARD).digest
        assert enrolment_code(card, Card(party())) != enrolment_code(read_card(HQ_CARD), Card(party()))

    @pytest.mark.parametrize(
        ("strange", "refusal"),
        [
            (mandate(headquarters=STATION), ValueError),
            (mandate(signers=(HQ_SIGNER,)), MandateUnsigned),
            (mandate(signers=(ROOT,)), MandateUnsigned),
            (mandate(hand=STATION_SIGNER), ValueError),
            (SignedMandate("{}"), NotAMandate),
        ],
    )
    def test_of_another_or_unsigned_ones_is_not_written(
        self, strange: SignedMandate, refusal: type[Exception]
    ) -> None:
        with pytest.raises(refusal):
            write_card(party("headquarters"), HQ_SIGNER, strange)

    def test_is_no_station_s(self) -> None:
        with pytest.raises(ValueError, match="mandate"):
            write_card(party(), STATION_SIGNER, mandate())

    @pytest.mark.parametrize(
        "mandates",
        [[], [["{}", []]], ["x"], None, written_chain([mandate(signers=(HQ_SIGNER,))])],
        ids=["none", "empty", "no mandate", "nothing", "unsigned"],
    )
    def test_that_is_not_written_so_is_none(self, mandates: canonical.Value) -> None:
        body = canonical.decode_object(HQ_CARD[72:]) | {"v": 2, "mandate": mandates}

        with pytest.raises(NotACard):
            read_card(signed(canonical.encode(body), signer=HQ_SIGNER))
