"""Writes a bundle in one pass, in memory that does not grow: sections are signed as they fill."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from struct import Struct

from fieldbook.base import limits
from fieldbook.base.errors import ChainBroken, Malformed
from fieldbook.base.ports import Progress, Silent
from fieldbook.bundle.envelope import Sink, seal_stream
from fieldbook.bundle.filing import CarriedFile, bodies_of
from fieldbook.bundle.manifest import PURPOSE, Manifest, check_written, manifest_digest
from fieldbook.bundle.section import FRAME, Place, encode_entry
from fieldbook.bundle.section import PURPOSE as SECTION_PURPOSE
from fieldbook.journal.packed import PackedEntry
from fieldbook.journal.signing import Signer

MAGIC = b"FBBUNDL1"
Cargo = PackedEntry | CarriedFile
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
    cargo: Iterable[Cargo],
    *,
    seal: Seal,
    out: Sink,
    progress: Progress = _UNWATCHED,
) -> None:
    """Write *cargo* as one sealed bundle.

    Args:
        manifest: What the bundle says of itself; the entries must agree with it.
        cargo: Entries from ``first_seq`` on, in the chain's order; behind them the attached files of which
            these or earlier entries tell. Taken one at a time.
        seal: Whose signature, and for whom.
        out: Takes the sealed bytes.
        progress: Told the entries written after each section, as ``"send"``.

    Raises:
        Malformed: when the manifest would be refused by the other side; nothing has been written then.
        ChainBroken: when the entries do not run from ``first_seq`` to ``next_seq`` and end in ``head``.
        Cancelled: from *progress*.
        Exception: whatever *cargo* or *out* raised, as it was.

    After any of these *out* holds a beginning that cannot be opened: throw it away.
    """
    seal_stream(
        ChunkReader(plain_bundle(manifest, cargo, station=seal.station, progress=progress)),
        out,
        seal.recipients,
    )


def plain_bundle(
    manifest: Manifest,
    cargo: Iterable[Cargo],
    *,
    station: Signer,
    progress: Progress = _UNWATCHED,
) -> Iterator[bytes]:
    """The bytes inside the envelope, piece by piece; see ``write_bundle``."""
    raw = check_written(manifest)
    signature = station.sign(PURPOSE, manifest_digest(raw))
    yield PREFIX.pack(MAGIC, station.public, signature, len(raw)) + raw
    written = 0
    for index, (body, count, last) in enumerate(_marked(_sections(manifest, cargo))):
        place = Place(manifest.bundle, index, last=last, files=not count)
        yield FRAME.pack(len(body), place.flag, station.sign(SECTION_PURPOSE, place.digest(body)))
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


def _sections(manifest: Manifest, cargo: Iterable[Cargo]) -> Iterator[tuple[bytes, int]]:
    """Section bodies with the number of their entries; 0 for a part of a file."""
    remaining = iter(cargo)
    first_file: list[CarriedFile] = []
    yield from _bodies(_checked(manifest, _entries(remaining, first_file)))
    files = 0
    for file in chain(first_file, remaining):
        if not isinstance(file, CarriedFile):
            raise Malformed(what="entries behind files")
        files += 1
        for body in bodies_of(file):
            yield body, 0
    if files != manifest.files:
        raise Malformed(what="number of files")


def _entries(remaining: Iterator[Cargo], first_file: list[CarriedFile]) -> Iterator[PackedEntry]:
    """The entries; the file that ends them is put into *first_file*."""
    for one in remaining:
        if isinstance(one, CarriedFile):
            first_file.append(one)
            return
        yield one


def _marked(sections: Iterator[tuple[bytes, int]]) -> Iterator[tuple[bytes, int, bool]]:
    """The same, each with whether it is the last: that is known only when nothing follows."""
    body, count = next(sections)
    for following in sections:
        yield body, count, False
        body, count = following
    yield body, count, True


def _bodies(entries: Iterable[PackedEntry]) -> Iterator[tuple[bytes, int]]:
    parts: list[bytes] = []
    size_bytes = 0
    for entry in entries:
        if size_bytes >= SECTION_AIM_BYTES:
            yield b"".join(parts), len(parts)
            parts, size_bytes = [], 0
        part = encode_entry(entry)
        parts.append(part)
        size_bytes += len(part)
    yield b"".join(parts), len(parts)


def _broken(manifest: Manifest, seq: int, reason: str) -> ChainBroken:
    return ChainBroken(device=manifest.device, seq=seq, reason=reason)
