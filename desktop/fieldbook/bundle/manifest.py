"""What a bundle says about itself before its first entry: whose, for whom, from where to where."""

from dataclasses import dataclass

from fieldbook.base import canonical, limits
from fieldbook.base.digest import Digest, digest_of
from fieldbook.base.errors import FromNewerApp, Malformed
from fieldbook.base.ids import BundleId, DeviceId, StationId
from fieldbook.bundle import parts
from fieldbook.journal.signing import PublicKey

VERSION = 1
PURPOSE = "bundle"


@dataclass(frozen=True, slots=True)
class Manifest:
    """One bundle's own account of itself.

    Attributes:
        bundle: Its name, also that of its file.
        station: Who made it.
        device: Whose chain it carries a piece of.
        headquarters: For whom it was made.
        headquarters_key: Fingerprint of that headquarters' signing key, from ``fingerprint``: an id can be
            chosen to equal another's, a key cannot. Without it a bundle could be sealed anew for others.
        number: The how manieth bundle of this device it is.
        first_seq: The first entry.
        next_seq: The one after the last; there is at least one entry.
        prev: The digest of the entry before the first, None at the beginning of the chain.
        head: The digest of the last entry.
        written_at: The station's clock, as ``moment.format_instant`` writes it.
        app: The version of the program that wrote it, like ``1.2.0`` or ``1.2.0rc1``.
        files: How many attached files follow the entries.
    """

    bundle: BundleId
    station: StationId
    device: DeviceId
    headquarters: StationId
    headquarters_key: Digest
    number: int
    first_seq: int
    next_seq: int
    prev: Digest | None
    head: Digest
    written_at: str
    app: str
    files: int = 0


def fingerprint(public: PublicKey) -> Digest:
    """The short name of a signing key, by which a manifest says which headquarters it means."""
    return digest_of("key", public)


def manifest_digest(raw: bytes) -> Digest:
    """What the station signs."""
    return digest_of("manifest", raw)


def encode_manifest(manifest: Manifest) -> bytes:
    """The bytes that are signed and sent."""
    return canonical.encode(
        {
            "v": VERSION,
            "bundle": manifest.bundle,
            "station": manifest.station,
            "device": manifest.device,
            "headquarters": manifest.headquarters,
            "headquarters_key": manifest.headquarters_key.hex(),
            "number": manifest.number,
            "first_seq": manifest.first_seq,
            "next_seq": manifest.next_seq,
            "prev": manifest.prev.hex() if manifest.prev else None,
            "head": manifest.head.hex(),
            "written_at": manifest.written_at,
            "app": manifest.app,
            "files": manifest.files,
        }
    )


def parse_manifest(raw: bytes) -> Manifest:
    """Read a manifest strictly: every part has its pattern, and another spelling is refused.

    Raises:
        FromNewerApp: when it is of a later version.
        Malformed: when it is anything but what ``encode_manifest`` writes.
    """
    try:
        found = canonical.decode_object(raw)
        version = parts.whole(found["v"])
        if version > VERSION:
            raise FromNewerApp(found=version, known=VERSION)
        manifest = _manifest_from(found)
        spelled_alike = encode_manifest(manifest) == raw
    except (ValueError, KeyError, TypeError) as error:
        raise Malformed(what="manifest") from error
    if not spelled_alike:
        raise Malformed(what="manifest parts")
    _check_range(manifest)
    return manifest


def check_written(manifest: Manifest) -> bytes:
    """The bytes of *manifest*, once it is sure that the other side will read them.

    Raises:
        Malformed: when a part breaks its pattern; better here than after a journey of weeks.
    """
    try:
        raw = encode_manifest(manifest)
    except canonical.Uncanonical as error:
        raise Malformed(what="manifest") from error
    parse_manifest(raw)
    return raw


def _manifest_from(found: dict[str, canonical.Value]) -> Manifest:
    return Manifest(
        bundle=BundleId(parts.identifier(found["bundle"])),
        station=StationId(parts.identifier(found["station"])),
        device=DeviceId(parts.identifier(found["device"])),
        headquarters=StationId(parts.identifier(found["headquarters"])),
        headquarters_key=parts.digest(found["headquarters_key"]),
        number=parts.whole(found["number"]),
        first_seq=parts.whole(found["first_seq"]),
        next_seq=parts.whole(found["next_seq"]),
        prev=None if found["prev"] is None else parts.digest(found["prev"]),
        head=parts.digest(found["head"]),
        written_at=parts.instant(found["written_at"]),
        app=parts.version(found["app"]),
        files=parts.whole(found["files"]),
    )


def _check_range(manifest: Manifest) -> None:
    if not manifest.first_seq < manifest.next_seq:
        raise Malformed(what="no entries")
    if (manifest.prev is None) != (manifest.first_seq == 0):
        raise Malformed(what="beginning")
    if manifest.files > limits.ATTACHMENTS_LISTED_MOST:
        raise Malformed(what="more files than one bundle may have")
