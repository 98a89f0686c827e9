"""What is packed comes back, small; what was cut, altered or blown up does not."""

import hashlib

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.journal import packing
from fieldbook.journal.packing import DICTIONARY_1, PLAIN, Unpackable, pack, unpack

MOST = 256 * 1024
PAYLOAD = (
    b'{"answers":{"detail":"victims rescued","figure":{"qualifier":"some","quote":"some 89 victims","status":'
    b'"preliminary","unit":"person","value":"89"},"measure":"victim_potential","operation":"'
    + hashlib.md5(b"operation", usedforsecurity=False).hexdigest().encode()
    + b'"},"overrides":[],"reason":""}'
)


@given(body=st.binary(max_size=3000))
def test_what_is_packed_comes_back(body: bytes) -> None:
    packed = pack(body)

    assert unpack(packed, MOST) == body
    assert len(packed) <= len(body) + 1


def test_a_payload_becomes_less_than_half() -> None:
    assert pack(PAYLOAD)[0] == DICTIONARY_1
    assert len(pack(PAYLOAD)) * 2 < len(PAYLOAD)


def test_what_cannot_be_made_smaller_is_kept_as_it_is() -> None:
    noise = hashlib.shake_256(b"noise").digest(500)

    assert pack(noise) == bytes([PLAIN]) + noise


class TestTheDictionary:
    """Packed bytes in every vault and bundle need this very one."""

    def test_is_the_released_one(self) -> None:
        raw = packing._dictionary().as_bytes()

        assert len(raw) <= 16 * 1024
        assert (
            hashlib.sha256(raw).hexdigest()
            == "68b55ff19d734fa8f5fec477ce4a0fbdbc4b16fee7479133b76fe1698e662436"
        )

    def test_still_opens_what_it_packed_first(self) -> None:
        """A vector: bytes packed when the dictionary was made."""
        packed = bytes.fromhex(
            "0128b52ffd20fb050200430205c5209a64627354d9f0ba21e7e694923cdbd3dc1c10fc800e678c17"
            "9a9d05a582e1fa740c0ec6ae31ce1155a5582bb8722f7db61018f0f914fcc309ab0e"
        )

        assert unpack(packed, MOST) == PAYLOAD


class TestBounds:
    def test_exactly_as_much_as_allowed_is_given(self) -> None:
        assert unpack(pack(PAYLOAD), len(PAYLOAD)) == PAYLOAD
        assert unpack(b"\x00" + PAYLOAD, len(PAYLOAD)) == PAYLOAD

    @pytest.mark.parametrize("way", [PLAIN, DICTIONARY_1])
    def test_one_byte_more_is_refused(self, way: int) -> None:
        packed = pack(PAYLOAD) if way == DICTIONARY_1 else b"\x00" + PAYLOAD

        with pytest.raises(Unpackable):
            unpack(packed, len(PAYLOAD) - 1)


def frame(body: bytes, *, sized: bool = True) -> bytes:
    compressor = zstandard.ZstdCompressor(
        level=3, dict_data=packing._dictionary(), write_dict_id=False, write_content_size=sized
    )
    return bytes([DICTIONARY_1]) + compressor.compress(body)


class TestBombs:
    def test_that_say_their_size_are_refused_by_it(self) -> None:
        with pytest.raises(Unpackable, match="more than allowed"):
            unpack(frame(bytes(64 * 1024 * 1024)), MOST)

    def test_that_hide_their_size_are_refused(self) -> None:
        with pytest.raises(Unpackable):
            unpack(frame(bytes(64 * 1024 * 1024), sized=False), MOST)

    def test_that_lie_about_their_size_are_refused(self) -> None:
        """The frame's header says less than its blocks hold."""
        honest = bytearray(frame(bytes(200_000)))
        size = (200_000).to_bytes(4, "little")
        at = honest.index(size)
        honest[at : at + 4] = (70_000).to_bytes(4, "little")

        with pytest.raises(Unpackable):
            unpack(bytes(honest), MOST)

    def test_in_a_second_frame_are_refused(self) -> None:
        with pytest.raises(Unpackable):
            unpack(pack(PAYLOAD) + frame(bytes(1_000_000))[1:], MOST)


class TestDamage:
    @pytest.mark.parametrize("packed", [b"", b"\x02", b"\xff" + PAYLOAD, b"\x01", b"\x01" + PAYLOAD])
    def test_what_was_never_packed_is_refused(self, packed: bytes) -> None:
        with pytest.raises(Unpackable):
            unpack(packed, MOST)

    def test_every_cut_is_noticed(self) -> None:
        packed = pack(PAYLOAD)

        for size in range(len(packed)):
            with pytest.raises(Unpackable):
                unpack(packed[:size], MOST)

    def test_trailing_bytes_are_noticed(self) -> None:
        for tail in (b"\x00", PAYLOAD, pack(PAYLOAD)[1:]):
            with pytest.raises(Unpackable):
                unpack(pack(PAYLOAD) + tail, MOST)

    def test_no_flipped_bit_leads_to_more_than_allowed_or_another_error(self) -> None:
        """What a flip makes of the body is for the digest to notice; here it only stays within bounds."""
        packed = pack(PAYLOAD)
        for bit in range(len(packed) * 8):
            flipped = bytearray(packed)
            flipped[bit // 8] ^= 1 << bit % 8
            try:
                assert len(unpack(bytes(flipped), MOST)) <= MOST
            except Unpackable:
                continue
