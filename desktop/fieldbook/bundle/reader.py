"""Reads what a sealed bundle held: every step is taken only after the one before it succeeded.

The order: prefix, known station, signature, manifest, for us; then section by section signature, bounds,
entries, chain, the officers' hands; and at the very end the promised head and nothing after it.
"""

from collections.abc import Callable, Collection, Iterator, Sequence

from fieldbook.base import limits
from fieldbook.base.errors import (
    Altered,
    FromNewerApp,
    Malformed,
    NotABundle,
    NotForUs,
    TooLarge,
    Truncated,
    UnknownHand,
    UnknownStation,
)
from fieldbook.base.ids import StationId
from fieldbook.bundle.envelope import Source
from fieldbook.bundle.filing import FilePart, parse_part
from fieldbook.bundle.manifest import PURPOSE, fingerprint, manifest_digest, parse_manifest
from fieldbook.bundle.section import FILES, FRAME, LAST, Place, read_entries
from fieldbook.bundle.section import PURPOSE as SECTION_PURPOSE
from fieldbook.bundle.writer import MAGIC, PREFIX
from fieldbook.journal.chain import Tip, verify_follows
from fieldbook.journal.entry import Entry
from fieldbook.journal.signing import PublicKey, is_signed

Verify = Callable[[Sequence[Entry]], None]
BATCH_MOST_BYTES = 16 * limits.MIB
_VERSION = int(MAGIC[-1:])


class BundleReader:
    """One bundle on its way in; ``manifest`` can be trusted as soon as this exists.

    Attributes:
        manifest: What the station signed about the bundle.
        station_key: The station's signing key.
    """

    def __init__(
        self,
        stream: Source,
        stations: Callable[[PublicKey], StationId | None],
        *,
        headquarters: StationId,
        headquarters_keys: Collection[PublicKey],
    ) -> None:
        """Read up to the first section.

        Args:
            stream: What was inside the envelope.
            stations: Whose a signing key is; None for a key that was never enrolled, or no longer is.
            headquarters: This headquarters' station id.
            headquarters_keys: Its signing keys: the one in use, and those before.

        Raises:
            NotABundle: when it is something else.
            FromNewerApp: when it is of a later format.
            UnknownStation: when nobody known signed it.
            Altered: when the signature does not fit.
            TooLarge, Malformed: when the manifest is not what it may be, or speaks for another station.
            NotForUs: when it was made for another headquarters.
            UnknownHand: when it was made for one of our name with a signing key that is not ours.
            Truncated: when it breaks off.
        """
        self._stream = stream
        self._files: Iterator[bytes] = iter(())
        self.station_key, raw = self._read_signed(stations)
        self.manifest = parse_manifest(raw)
        if self.manifest.headquarters != headquarters:
            raise NotForUs
        if self.manifest.headquarters_key not in map(fingerprint, headquarters_keys):
            raise UnknownHand
        if stations(self.station_key) != self.manifest.station:
            raise Malformed(what="another station's name")

    def entries(self, verify: Verify) -> Iterator[Entry]:
        """The entries in the chain's order; take them into one transaction, because the end may still refuse.

        Args:
            verify: Checks the officers' signatures of a batch (up to 16 MiB unpacked) and raises what
                ``chain.verify_signature`` raises; called before any entry of the batch is handed out.

        Raises:
            Altered: when a section's signature does not fit, or something follows the last.
            TooLarge: when a section is larger than it may be.
            Truncated: when the bundle breaks off.
            BadEntry, Gap, Fork: when an entry is not written as it must be, or does not follow.
            Malformed: when the entries are not those that the manifest promised.
        """
        tip = Tip(self.manifest.device, self.manifest.first_seq, self.manifest.prev)
        sections = self._sections()
        for body, is_file in sections:
            if is_file:
                self._files = _file_bodies(body, sections)
                break
            for batch in _batches(body):
                for entry in batch:
                    tip = verify_follows(tip, entry)
                self._check_promised(tip)
                verify(batch)
                yield from batch
        if (tip.next_seq, tip.head) != (self.manifest.next_seq, self.manifest.head):
            raise Malformed(what="head")

    def files(self) -> Iterator[FilePart]:
        """The parts of attached files, to be read when ``entries`` has ended; keep them aside to the end.

        Raises:
            Altered, TooLarge, Truncated: as ``entries`` does.
            Malformed: when one is not written as it must be.
        """
        return map(parse_part, self._files)

    def _read_signed(self, stations: Callable[[PublicKey], StationId | None]) -> tuple[PublicKey, bytes]:
        magic = self._exactly(len(MAGIC))
        _check_magic(magic)
        key, signature, size_bytes = PREFIX.unpack(magic + self._exactly(PREFIX.size - len(MAGIC)))[1:]
        if stations(PublicKey(key)) is None:
            raise UnknownStation
        if size_bytes > limits.MANIFEST_MOST_BYTES:
            raise TooLarge(what="manifest")
        raw = self._exactly(size_bytes)
        if not is_signed(PublicKey(key), PURPOSE, manifest_digest(raw), signature=signature):
            raise Altered
        return PublicKey(key), raw

    def _sections(self) -> Iterator[tuple[bytes, bool]]:
        """The bodies, each with whether it is a part of a file."""
        index, last = 0, False
        while not last:
            size_bytes, flag, signature = FRAME.unpack(self._exactly(FRAME.size))
            last = bool(flag & LAST)
            if size_bytes > limits.SECTION_MOST_BYTES:
                raise TooLarge(what="section")
            body = self._exactly(size_bytes)
            place = Place(self.manifest.bundle, index, last=last, files=bool(flag & FILES))
            if flag != place.flag or not is_signed(
                self.station_key, SECTION_PURPOSE, place.digest(body), signature=signature
            ):
                raise Altered
            if not body:
                raise Malformed(what="empty section")
            yield body, place.files
            index += 1
        if self._stream.read(1):
            raise Altered

    def _check_promised(self, tip: Tip) -> None:
        if tip.next_seq > self.manifest.next_seq:
            raise Malformed(what="more entries than promised")

    def _exactly(self, size_bytes: int) -> bytes:
        found = bytearray()
        while len(found) < size_bytes:
            chunk = self._stream.read(size_bytes - len(found))
            if not chunk:
                raise Truncated
            found += chunk
        return bytes(found)


def _check_magic(magic: bytes) -> None:
    if magic == MAGIC:
        return
    if magic[:-1] == MAGIC[:-1] and magic[-1:].isdigit():
        raise FromNewerApp(found=int(magic[-1:]), known=_VERSION)
    raise NotABundle


def _file_bodies(first: bytes, sections: Iterator[tuple[bytes, bool]]) -> Iterator[bytes]:
    yield first
    for body, is_file in sections:
        if not is_file:
            raise Malformed(what="entries behind files")
        yield body


def _batches(body: bytes) -> Iterator[list[Entry]]:
    """The entries of a section, together only as long as they stay small: packed bytes may hold far more."""
    batch: list[Entry] = []
    size_bytes = 0
    for entry in read_entries(body):
        batch.append(entry)
        size_bytes += len(entry.raw) + (len(entry.payload.body) if entry.payload else 0)
        if size_bytes >= BATCH_MOST_BYTES:
            yield batch
            batch, size_bytes = [], 0
    if batch:
        yield batch
