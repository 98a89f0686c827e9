"""Subject keys on their way to headquarters' victim liaison: sealed, and signed by the station.

``docs/format/identity.md`` is the contract. The signature stands before what it vouches for, so nothing is
parsed before it is certain who wrote it. The file stands in no chain, and confirms nothing.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from struct import Struct

from fieldbook.base import canonical, limits
from fieldbook.base.digest import Digest, digest_of
from fieldbook.base.errors import Altered, FromNewerApp, Malformed, NotForUs, TooLarge, UnknownStation
from fieldbook.base.ids import BundleId, RecordId, StationId
from fieldbook.bundle import parts
from fieldbook.bundle.envelope import Source, seal_bytes
from fieldbook.bundle.manifest import fingerprint
from fieldbook.journal.signing import PublicKey, Signer, is_signed

MAGIC = b"FBIDENT1"
VERSION = 1
PURPOSE = "identity-keys"
SUFFIX = ".fbi"
_WHAT = "identity keys"
_PREFIX = Struct("<8s32s64s")


@dataclass(frozen=True, slots=True)
class SubjectSecret:
    """One subject's key, in clear inside the sealed file."""

    key: str
    record: RecordId
    secret: bytes

    def __repr__(self) -> str:
        """Without the secret."""
        return f"SubjectSecret({self.key})"


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a station hands over.

    Attributes:
        file: Its own name.
        station: Who does.
        headquarters: To whom; *headquarters_key* is the fingerprint of that one's signing key.
        keys: In the order of their names, each once.
    """

    file: BundleId
    station: StationId
    headquarters: StationId
    headquarters_key: Digest
    keys: tuple[SubjectSecret, ...]


def seal_keys(keys: KeyFile, signer: Signer, *, recipient: str) -> bytes:
    """The file that carries *keys* to headquarters.

    Raises:
        TooLarge: when one file cannot hold them.
        ValueError: when a part breaks its pattern, or *recipient* is none.
    """
    raw = encode_keys(keys)
    if len(raw) > limits.IDENTITY_KEYS_MOST_BYTES:
        raise TooLarge(what=f"{len(raw)} bytes")
    _keys_from(canonical.decode_object(raw))
    signature = signer.sign(PURPOSE, digest_of(PURPOSE, raw))
    return seal_bytes(_PREFIX.pack(MAGIC, signer.public, signature) + raw, [recipient])


def read_keys(
    stream: Source,
    stations: Callable[[PublicKey], StationId | None],
    *,
    headquarters: StationId,
    headquarters_keys: Collection[PublicKey],
) -> KeyFile:
    """What was inside the envelope, once it is certain that a known station signed it, for us.

    Args:
        stream: The opened bytes.
        stations: Whose a signing key is; None for a key that is not known.
        headquarters: This headquarters' station id.
        headquarters_keys: Its signing keys: the one in use, and those before.

    Raises:
        Malformed: when it is something else, is not written as it must be, or speaks for another station.
        FromNewerApp: when it is of a later format.
        UnknownStation: when nobody known signed it.
        TooLarge: when it is larger than it may be.
        Altered: when the signature does not fit.
        NotForUs: when it was made for another headquarters, or for one of our name with another key.
        Truncated, Altered, NotForUs, OpeningFailed: from the envelope.
    """
    prefix = stream.read(_PREFIX.size)
    _check_magic(prefix)
    _, key, signature = _PREFIX.unpack(prefix)
    station = stations(PublicKey(key))
    if station is None:
        raise UnknownStation
    raw = stream.read(limits.IDENTITY_KEYS_MOST_BYTES + 1)
    if len(raw) > limits.IDENTITY_KEYS_MOST_BYTES:
        raise TooLarge(what=f"over {limits.IDENTITY_KEYS_MOST_BYTES} bytes")
    if not is_signed(PublicKey(key), PURPOSE, digest_of(PURPOSE, raw), signature=signature):
        raise Altered
    found = parse_keys(raw)
    if found.headquarters != headquarters:
        raise NotForUs
    if found.headquarters_key not in map(fingerprint, headquarters_keys):
        raise NotForUs
    if found.station != station:
        raise Malformed(what="another station's name")
    return found


def _check_magic(prefix: bytes) -> None:
    if len(prefix) < _PREFIX.size or prefix[:7] != MAGIC[:7] or not prefix[7:8].isdigit():
        raise Malformed(what=_WHAT)
    if prefix[:8] != MAGIC:
        raise FromNewerApp(found=int(prefix[7:8]), known=VERSION)


def encode_keys(keys: KeyFile) -> bytes:
    """The part that is signed, as JSON; there is only one way to write it."""
    listed: list[canonical.Value] = [[one.key, one.record, one.secret.hex()] for one in keys.keys]
    return canonical.encode(
        {
            "v": VERSION,
            "file": keys.file,
            "station": keys.station,
            "headquarters": keys.headquarters,
            "headquarters_key": keys.headquarters_key.hex(),
            "keys": listed,
        }
    )


def parse_keys(raw: bytes) -> KeyFile:
    """What ``encode_keys`` wrote; for bytes whose signature was checked.

    Raises:
        Malformed: when it is written otherwise.
        FromNewerApp: when it is of a later format.
    """
    try:
        found = canonical.decode_object(raw)
        version = parts.whole(found["v"])
        if version > VERSION:
            raise FromNewerApp(found=version, known=VERSION)
        keys = _keys_from(found)
        spelled_alike = encode_keys(keys) == raw
    except (ValueError, KeyError, TypeError) as error:
        raise Malformed(what=_WHAT) from error
    if not spelled_alike:
        raise Malformed(what=_WHAT)
    return keys


def _keys_from(found: dict[str, canonical.Value]) -> KeyFile:
    listed = tuple(map(_secret, parts.some(found["keys"], limits.IDENTITY_KEYS_MOST)))
    names = [(one.key, one.record) for one in listed]
    if not names or names != sorted(set(names)):
        raise ValueError("no key, or not in order")
    return KeyFile(
        file=BundleId(parts.identifier(found["file"])),
        station=StationId(parts.identifier(found["station"])),
        headquarters=StationId(parts.identifier(found["headquarters"])),
        headquarters_key=parts.digest(found["headquarters_key"]),
        keys=listed,
    )


def _secret(value: canonical.Value) -> SubjectSecret:
    key, record, secret = parts.some(value)
    # A key is as long as a digest, and spelled alike.
    return SubjectSecret(
        parts.identifier(key), RecordId(parts.identifier(record)), bytes(parts.digest(secret))
    )
