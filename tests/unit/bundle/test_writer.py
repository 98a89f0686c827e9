"""A bundle written in one pass: what it holds, what it refuses, and that it does not grow in memory."""

import io
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace

import pytest

from fieldbook.base import limits
from fieldbook.base.errors import ChainBroken, Malformed
from fieldbook.base.ports import Cancelled
from fieldbook.bundle.envelope import open_bytes
from fieldbook.bundle.writer import SECTION_AIM_BYTES, ChunkReader, Seal, write_bundle
from fieldbook.journal.entry import Entry
from fieldbook.journal.packed import PackedEntry
from tests.unit.bundle.examples import (
    STATION_SIGNER,
    Pieces,
    chain,
    digest_like,
    hq_identity,
    manifest,
    packed,
    plain,
    read_all,
)


def seal() -> Seal:
    """The station's hand, for headquarters."""
    return Seal(STATION_SIGNER, [hq_identity().recipient])


def large(seq: int) -> PackedEntry:
    """An entry of a quarter mebibyte that does not get smaller."""
    return PackedEntry(
        b"\x00" * 700, bytes(64), bytes(16), b"\x01" * (256 * limits.KIB), seq, digest_like(seq % 256)
    )


class Watching:
    """Progress that remembers, and may want to stop."""

    def __init__(self, stop_after: int | None = None) -> None:
        self.steps: list[tuple[str, int, int | None]] = []
        self.stop_after = stop_after

    def step(self, what: str, done: int, of: int | None) -> None:
        self.steps.append((what, done, of))
        if len(self.steps) == self.stop_after:
            raise Cancelled


class Nowhere:
    """Takes everything and keeps only its size."""

    def __init__(self) -> None:
        self.size_bytes = 0

    def write(self, chunk: bytes) -> int:
        self.size_bytes += len(chunk)
        return len(chunk)


def test_what_is_sealed_is_the_plain_bundle() -> None:
    entries = chain(3)
    out = io.BytesIO()

    write_bundle(manifest(entries), packed(entries), seal=seal(), out=out)

    inside = open_bytes(out.getvalue(), hq_identity().secret, most_bytes=limits.MIB)
    assert inside == plain(entries)
    assert read_all(inside) == entries


def test_a_section_closes_once_it_is_full_and_only_the_last_says_last() -> None:
    count = 11
    account = replace(manifest(chain(1)), next_seq=count, head=large(count - 1).digest)
    watching = Watching()
    out = io.BytesIO()

    write_bundle(account, map(large, range(count)), seal=seal(), out=out, progress=watching)

    pieces = Pieces.of(open_bytes(out.getvalue(), hq_identity().secret, most_bytes=limits.SECTION_MOST_BYTES))
    assert [section[4] for section in pieces.sections] == [0, 0, 1]
    assert all(SECTION_AIM_BYTES <= len(section) < 2 * SECTION_AIM_BYTES for section in pieces.sections[:-1])
    assert watching.steps == [("send", 4, 11), ("send", 8, 11), ("send", 11, 11)]


def test_memory_does_not_grow_with_the_bundle() -> None:
    def most_bytes(count: int) -> int:
        account = replace(manifest(chain(1)), next_seq=count, head=large(count - 1).digest)
        tracemalloc.start()
        write_bundle(account, map(large, range(count)), seal=seal(), out=Nowhere())
        most: int = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    most_bytes(8)

    assert most_bytes(80) < 1.3 * most_bytes(16)


def test_a_person_may_stop_it() -> None:
    entries = chain(3)

    with pytest.raises(Cancelled):
        write_bundle(
            manifest(entries), packed(entries), seal=seal(), out=io.BytesIO(), progress=Watching(stop_after=1)
        )


@pytest.mark.parametrize(
    "held",
    [
        pytest.param([], id="nothing"),
        pytest.param(chain(4)[:3], id="one missing at the end"),
        pytest.param(chain(4)[1:], id="one missing at the beginning"),
        pytest.param([*chain(4)[:2], chain(4)[3]], id="one missing between"),
        pytest.param(chain(5), id="one too many"),
        pytest.param(chain(3) + chain(4)[2:], id="one twice"),
        pytest.param([*chain(4)[:3], chain(4, size_bytes=300)[3]], id="another last one"),
    ],
)
def test_a_vault_that_does_not_hold_what_it_promised_writes_no_bundle(held: list[Entry]) -> None:
    """Better refused here than found by headquarters, weeks later."""
    with pytest.raises(ChainBroken):
        write_bundle(manifest(chain(4)), packed(held), seal=seal(), out=Nowhere())


def test_an_account_that_would_be_refused_is_not_sealed() -> None:
    entries, out = chain(3), Nowhere()

    with pytest.raises(Malformed):
        write_bundle(replace(manifest(entries), app="=cmd"), packed(entries), seal=seal(), out=out)


def test_what_the_vault_raises_while_reading_comes_through() -> None:
    def failing() -> Iterator[PackedEntry]:
        yield packed(chain(1))[0]
        raise OSError(5, "the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        write_bundle(manifest(chain(4)), failing(), seal=seal(), out=Nowhere())


def test_chunks_are_read_in_any_sizes() -> None:
    reader = ChunkReader(iter([b"abc", b"", b"defgh", b"i"]))

    pieces = iter(lambda: reader.read(2), b"")

    assert list(pieces) == [b"ab", b"c", b"de", b"fg", b"h", b"i"]
    assert reader.read(2) == b""
