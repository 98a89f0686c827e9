"""Bytes made small and read back, never more of them than allowed."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.journal.packing import DICTIONARY_1, PLAIN, Unpackable, pack, unpack

BODY = b'{"answers":{"measure":"victim_potential","figure":{"qualifier":"approx","value":"89"}}}' * 3


class TestPacking:
    @given(st.binary(max_size=500))
    def test_is_undone(self, body: bytes) -> None:
        assert unpack(pack(body), len(body)) == body

    @given(st.binary(max_size=100))
    def test_never_adds_more_than_a_byte(self, body: bytes) -> None:
        assert len(pack(body)) <= len(body) + 1

    def test_makes_answers_small(self) -> None:
        packed = pack(BODY)

        assert packed[0] == DICTIONARY_1
        assert len(packed) < len(BODY) / 3

    def test_leaves_alone_what_gets_no_smaller(self) -> None:
        assert pack(b"\x00\xff") == bytes([PLAIN]) + b"\x00\xff"

    def test_is_the_same_on_every_thread(self) -> None:
        with ThreadPoolExecutor(4) as pool:
            assert set(pool.map(lambda _: unpack(pack(BODY), len(BODY)), range(32))) == {BODY}


def frame(body: bytes, *, told: bool = True) -> bytes:
    """A frame of somebody else's making."""
    maker = zstandard.ZstdCompressor(level=3, write_content_size=told)
    return bytes([DICTIONARY_1]) + maker.compress(body)


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"\x02abc",
        bytes([PLAIN]) + bytes(101),
        frame(bytes(101)),
        frame(bytes(10_000_000)),
        frame(b"abc" * 20, told=False),
        frame(b"abc" * 20)[:-1],
        frame(b"abc" * 20) + b"\x00",
        bytes([DICTIONARY_1]) + b"noise",
        bytes([DICTIONARY_1]),
        frame(b"abc" * 20) + frame(b"abc" * 20)[1:],
    ],
    ids=[
        "nothing",
        "unknown way",
        "long",
        "long inside",
        "bomb",
        "size untold",
        "cut",
        "more after it",
        "noise",
        "empty",
        "two frames",
    ],
)
def test_bytes_that_are_cut_altered_or_too_large_are_refused(packed: bytes) -> None:
    with pytest.raises(Unpackable):
        unpack(packed, 100)
