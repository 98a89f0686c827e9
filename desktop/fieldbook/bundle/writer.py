"""Writes a bundle in one pass, in memory that does not grow: sections are signed as they fill."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from struct import Struct

from fieldbook.base import limits
from fieldbook.base.errors import ChainBroken
from fieldbook.base.ports import Progress, Silent
from fieldbook.bundle.envelope import Sink, seal_stream
from fieldbook.bundle.manifest import PURPOSE, Manifest, check_written, manifest_digest
from fieldbook.bundle.section import FRAME, Place, encode_entry
from fieldbook.bundle.section import PURPOSE as SECTION_PURPOSE
from fieldbook.journal.packed import PackedEntry
from fieldbook.journal.signing import Signer

MAGIC = b"FBBUNDL1"
PREFIX = Struct("<8s32s64sI")
SECTION_AIM_BYTES = limits.MIB
_UNWATCHED = Silent()


@dataclass(frozen=True, slots=True)
class Seal:
    """Whose hand is under a bundle, and who may open it.

    Attributes:
        station: The station's signing key.
        recipients: The age recipients of headquarters, ``age1…``.
    """

    station: Signer
    recipients: Sequence[str]


def write_bundle(
    manifest: Manifest,
    entries: Iterable[PackedEntry],
    *,
    seal: Seal,
    out: Sink,
    progress: Progress = _UNWATCHED,
) -> None:
    """Write *entries* as one sealed bundle.

    Args:
        manifest: What the bundle says of itself; the entries must agree with it.
        entries: From ``first_seq`` on, in the chain's order; taken one at a time.
        seal: Whose signature, and for whom.
        out: Takes the sealed bytes.
        progress: Told the entries written after each section, as ``"send"``.

    Raises:
        Malformed: when the manifest would be refused by the other side; nothing has been written then.
        ChainBroken: when the entries do not run from ``first_seq`` to ``next_seq`` and end in ``head``.
        Cancelled: from *progress*.
        Exception: whatever *entries* or *out* raised, as it was.

    After any of these *out* holds a beginning that cannot be opened: throw it away.
    """
    seal_stream(
        ChunkReader(plain_bundle(manifest, entries, station=seal.station, progress=progress)),
        out,
        seal.recipients,
    )


def plain_bundle(
    manifest: Manifest, entries: Iterable[PackedEntry], *, station: Signer, progress: Progress = _UNWATCHED
) -> Iterator[bytes]:
    """The bytes inside the envelope, piece by piece; see ``write_bundle``."""
    raw = check_written(manifest)
    signature = station.sign(PURPOSE, manifest_digest(raw))
    yield PREFIX.pack(MAGIC, station.public, signature, len(raw)) + raw
    written = 0
    for index, (body, count, last) in enumerate(_bodies(_checked(manifest, entries))):
        place = Place(manifest.bundle, index, last=last)
        yield FRAME.pack(len(body), last, station.sign(SECTION_PURPOSE, place.digest(body)))
        yield body
        written += count
        progress.step("send", written, manifest.next_seq - manifest.first_seq)


class ChunkReader:
    """Lets a generator of chunks be read as a stream."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        """Read the *chunks* one after another."""
        self._chunks = chunks
        self._rest = memoryview(b"")

    def read(self, size_bytes: int, /) -> bytes:
        """At most so many of the next bytes; none at the end."""
        while not self._rest:
            chunk = next(self._chunks, None)
            if chunk is None:
                return b""
            self._rest = memoryview(chunk)
        piece, self._rest = self._rest[:size_bytes], self._rest[size_bytes:]
        return bytes(piece)


def _checked(manifest: Manifest, entries: Iterable[PackedEntry]) -> Iterator[PackedEntry]:
    next_seq, head = manifest.first_seq, manifest.prev
    for entry in entries:
        if entry.seq != next_seq or next_seq == manifest.next_seq:
            raise _broken(manifest, next_seq, "its place")
        next_seq, head = next_seq + 1, entry.digest
        yield entry
    if (next_seq, head) != (manifest.next_seq, manifest.head):
        raise _broken(manifest, next_seq, "the end")


def _bodies(entries: Iterable[PackedEntry]) -> Iterator[tuple[bytes, int, bool]]:
    """Section bodies with the number of their entries; the last is known only when no entry follows."""
    parts: list[bytes] = []
    size_bytes = 0
    for entry in entries:
        if size_bytes >= SECTION_AIM_BYTES:
            yield b"".join(parts), len(parts), False
            parts, size_bytes = [], 0
        part = encode_entry(entry)
        parts.append(part)
        size_bytes += len(part)
    yield b"".join(parts), len(parts), True


def _broken(manifest: Manifest, seq: int, reason: str) -> ChainBroken:
    return ChainBroken(device=manifest.device, seq=seq, reason=reason)
