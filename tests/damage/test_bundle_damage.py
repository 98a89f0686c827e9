"""Damage to a bundle on its way: whatever is turned, cut, added or moved, nothing of it is taken in."""

import io
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.errors import Altered, BundleError, FieldbookError, NotForUs, Truncated, UnknownStation
from fieldbook.base.ids import OfficerId
from fieldbook.bundle.card import open_card, seal_card, write_card
from fieldbook.bundle.envelope import open_bytes, open_stream
from fieldbook.bundle.receipt import Receipt, make_receipt, read_receipt
from fieldbook.bundle.section import FRAME, Place, encode_entry
from fieldbook.bundle.writer import Seal, write_bundle
from fieldbook.journal.chain import verify_signature
from fieldbook.journal.entry import Entry
from fieldbook.journal.signing import PublicKey
from tests.unit.bundle.examples import (
    BUNDLE,
    DEVICE,
    HQ,
    HQ_SIGNER,
    OFFICER_SIGNER,
    STATION,
    STATION_SIGNER,
    Pieces,
    chain,
    digest_like,
    hq_identity,
    manifest,
    packed,
    party,
    plain,
    read_all,
    reader,
    station_identity,
)

ENTRIES = chain(5)
PLAIN = plain(ENTRIES)
FLIPS = int(os.environ.get("FIELDBOOK_FLIPS", "1500"))  # 20,000 by night


def officers(_officer: OfficerId) -> PublicKey:
    """The one officer."""
    return OFFICER_SIGNER.public


def verify(batch: Sequence[Entry]) -> None:
    """As headquarters does."""
    for entry in batch:
        verify_signature(entry, officers)


def sealed_bundle() -> bytes:
    """As it lies on the stick."""
    out = io.BytesIO()
    write_bundle(
        manifest(ENTRIES), packed(ENTRIES), seal=Seal(STATION_SIGNER, [hq_identity().recipient]), out=out
    )
    return out.getvalue()


def receive(sealed: bytes) -> list[Entry]:
    """Everything, or nothing."""
    inside = io.BytesIO()
    open_stream(io.BytesIO(sealed), inside, hq_identity().secret)
    return list(reader(inside.getvalue()).entries(verify))


def flipped(raw: bytes, count: int) -> Iterator[bytes]:
    """So many copies of *raw*, evenly spread over it, each with one bit turned."""
    for number in range(count):
        at = number * len(raw) * 8 // count
        altered = bytearray(raw)
        altered[at // 8] ^= 1 << at % 8
        yield bytes(altered)


def test_the_undamaged_bundle_is_taken_in() -> None:
    """Otherwise nothing below would mean anything."""
    assert receive(sealed_bundle()) == ENTRIES


def test_no_turned_bit_of_a_sealed_bundle_is_accepted() -> None:
    for altered in flipped(sealed_bundle(), FLIPS):
        with pytest.raises(BundleError):
            receive(altered)


def test_no_turned_bit_inside_is_accepted_either() -> None:
    """Whoever holds headquarters' recipient can seal an altered bundle anew; our own signatures hold."""
    for altered in flipped(PLAIN, FLIPS):
        with pytest.raises(BundleError):
            read_all(altered)


def test_no_cut_bundle_is_accepted() -> None:
    whole = sealed_bundle()

    for size_bytes in range(len(whole)):
        with pytest.raises((Truncated, NotForUs)):
            receive(whole[:size_bytes])


def test_no_bundle_that_was_cut_and_sealed_anew_is_accepted() -> None:
    for size_bytes in range(len(PLAIN)):
        with pytest.raises((Truncated, Altered)):
            read_all(PLAIN[:size_bytes])


@pytest.mark.parametrize("more", [b"\x00", b"\n", bytes(100), PLAIN])
def test_nothing_may_follow(more: bytes) -> None:
    with pytest.raises(Altered):
        read_all(PLAIN + more)
    with pytest.raises(BundleError):
        receive(sealed_bundle() + more)


def test_two_bundles_in_one_file_are_none() -> None:
    with pytest.raises(BundleError):
        receive(sealed_bundle() + sealed_bundle())


def test_a_bundle_under_another_stations_hand_is_refused() -> None:
    with pytest.raises(UnknownStation):
        read_all(plain(ENTRIES, station=HQ_SIGNER))


def test_a_bundle_sealed_to_others_stays_closed() -> None:
    with pytest.raises(NotForUs):
        open_stream(io.BytesIO(sealed_bundle()), io.BytesIO(), station_identity().secret)


def test_a_manifest_does_not_fit_another_bundles_sections() -> None:
    other = plain(ENTRIES, replace(manifest(ENTRIES), bundle=type(BUNDLE)("1e" * 16)))

    with pytest.raises(Altered):
        read_all(Pieces.of(PLAIN).joined(Pieces.of(other).sections))


def resigned(body: bytes) -> bytes:
    """The bundle with another body in its one section, properly signed: an insider's."""
    signature = STATION_SIGNER.sign("section", Place(BUNDLE, 0, last=True).digest(body))
    return Pieces.of(PLAIN).prefix + FRAME.pack(len(body), 1, signature) + body


BODY = b"".join(map(encode_entry, packed(ENTRIES)))


def take_in(raw: bytes) -> list[Entry]:
    """As headquarters does, the officers' hands included."""
    return list(reader(raw).entries(verify))


def test_what_a_station_alters_in_an_officers_entry_is_refused_or_changes_nothing() -> None:
    """The station's signature fits; each entry still names, and is signed for, what it says."""
    for altered in flipped(BODY, FLIPS):
        try:
            found = take_in(resigned(altered))
        except FieldbookError:
            continue
        assert found == ENTRIES


@given(
    body=st.binary(max_size=300)
    | st.builds(lambda at, more: BODY[:at] + more, st.integers(0, 900), st.binary())
)
def test_whatever_a_station_signs_is_refused_by_name(body: bytes) -> None:
    """Never a crash: only errors that say what happened and what to do."""
    with pytest.raises(FieldbookError):
        take_in(resigned(body))


@given(raw=st.binary(max_size=400) | st.binary(max_size=400).map(lambda rest: PLAIN[:8] + rest))
def test_whatever_is_sealed_to_headquarters_is_refused_by_name(raw: bytes) -> None:
    with pytest.raises(BundleError):
        read_all(raw)


def test_no_turned_bit_of_a_receipt_or_a_sealed_card_is_accepted() -> None:
    said = Receipt(HQ, STATION, DEVICE, 0, 5, digest_like(1), BUNDLE, 1, "2026-11-29T08:15:00.000Z")
    receipt = make_receipt(said, HQ_SIGNER, recipient=station_identity().recipient)
    card = seal_card(write_card(party(), STATION_SIGNER), hq_identity().recipient)
    assert read_receipt(receipt, station_identity().secret) == (said, HQ_SIGNER.public)
    assert open_card(card, hq_identity().secret).party == party()

    for altered in flipped(receipt, FLIPS):
        with pytest.raises(BundleError):
            read_receipt(altered, station_identity().secret)
    for altered in flipped(card, FLIPS):
        with pytest.raises(FieldbookError):
            open_card(altered, hq_identity().secret)


def test_no_cut_receipt_is_accepted() -> None:
    said = Receipt(HQ, STATION, DEVICE, 0, 5, digest_like(1), BUNDLE, 1, "2026-11-29T08:15:00.000Z")
    receipt = make_receipt(said, HQ_SIGNER, recipient=station_identity().recipient)

    for size_bytes in range(len(receipt)):
        with pytest.raises(BundleError):
            read_receipt(receipt[:size_bytes], station_identity().secret)


def test_nothing_readable_is_on_the_stick() -> None:
    sealed = sealed_bundle()

    assert not [
        text for text in (b"FBBUNDL", STATION.encode(), DEVICE.encode(), b"Bay", b"0.1.0") if text in sealed
    ]
    assert open_bytes(sealed, hq_identity().secret, most_bytes=len(PLAIN)) == PLAIN
