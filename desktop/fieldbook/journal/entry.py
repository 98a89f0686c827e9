"""One entry of the journal: its header, its exact bytes, its name and what it commits to.

``docs/format/entry.md`` is the contract. The closed set of types is extended only by a decision record.
"""

from dataclasses import dataclass, field
from enum import Enum

from fieldbook.base import canonical, limits
from fieldbook.base.digest import Digest, digest_of, parse_digest
from fieldbook.base.errors import BadEntry
from fieldbook.base.ids import DeviceId, OfficerId, RecordId, is_id
from fieldbook.base.moment import parse_instant

VERSION = 1
SALT_SIZE_BYTES = 16
SIGNATURE_SIZE_BYTES = 64


class EntryType(Enum):
    """What an entry does."""

    BEGIN = "begin"
    REVISE = "revise"
    SHRED = "shred"
    SEND = "send"
    RECEIVE = "receive"
    RETIRE = "retire"
    SEAL = "seal"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Subject:
    """Which record an entry speaks of, and what its officer was looking at.

    A ``seal`` builds on the seals that were open, and is of the form that is kept apart.
    """

    record: RecordId
    form: str
    form_version: int
    parents: tuple[Digest, ...] = ()


@dataclass(frozen=True, slots=True)
class Header:
    """What is signed. Answers are never here: they lie in the payload, which can be destroyed.

    Attributes:
        type: What the entry does.
        device: The one chain it stands in.
        seq: Its place there, from 0.
        prev: The digest of the device's entry before, None at seq 0.
        lamport: Larger than that of every entry its writer had seen; orders entries of many devices.
        officer: Who wrote it.
        written_at: The device's wall clock, for people; order never comes from it.
        payload: Salted digest of the payload, None when there is none.
        subject: The record, for ``revise``, ``shred``, ``seal`` and ``note``.
    """

    type: EntryType
    device: DeviceId
    seq: int
    prev: Digest | None
    lamport: int
    officer: OfficerId
    written_at: str
    payload: Digest | None
    subject: Subject | None = None


@dataclass(frozen=True, slots=True)
class Payload:
    """What a header commits to: canonical bytes, and the salt that keeps the commitment from telling them."""

    salt: bytes
    body: bytes

    @property
    def digest(self) -> Digest:
        """The commitment."""
        return digest_of("payload", self.salt, self.body)


@dataclass(frozen=True, slots=True)
class Entry:
    """A header as it was signed. *payload* is None where there is none or where it has been shredded."""

    header: Header
    raw: bytes
    signature: bytes
    payload: Payload | None
    digest: Digest = field(init=False)

    def __post_init__(self) -> None:
        """The name follows from the bytes."""
        object.__setattr__(self, "digest", entry_digest(self.raw))


def entry_digest(raw: bytes) -> Digest:
    """The name of the entry whose header has these bytes."""
    return digest_of("entry", raw)


def encode_header(header: Header) -> bytes:
    """The bytes that are hashed and signed."""
    written: dict[str, canonical.Value] = {
        "v": VERSION,
        "type": header.type.value,
        "device": header.device,
        "seq": header.seq,
        "prev": header.prev.hex() if header.prev else None,
        "lamport": header.lamport,
        "officer": header.officer,
        "at": header.written_at,
        "payload": header.payload.hex() if header.payload else None,
    }
    if header.subject:
        written |= {
            "record": header.subject.record,
            "form": header.subject.form,
            "form_version": header.subject.form_version,
            "parents": [parent.hex() for parent in header.subject.parents],
        }
    return canonical.encode(written)


def parse_header(raw: bytes) -> Header:
    """Read a header strictly: what was not written by ``encode_header`` is refused.

    Raises:
        BadEntry: with the reason.
    """
    if len(raw) > limits.HEADER_MOST_BYTES:
        raise BadEntry(seq=-1, reason="too long")
    try:
        header = _header_from(canonical.decode_object(raw))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadEntry(seq=-1, reason=type(error).__name__) from error
    return header


_SPEAKING = frozenset({EntryType.REVISE, EntryType.SHRED, EntryType.SEAL, EntryType.NOTE})
_HEADER_KEYS = {"v", "type", "device", "seq", "prev", "lamport", "officer", "at", "payload"}
_SUBJECT_KEYS = _HEADER_KEYS | {"record", "form", "form_version", "parents"}


def _header_from(found: dict[str, canonical.Value]) -> Header:
    if found["v"] != VERSION or found["v"] is True:
        raise ValueError("version")
    kind = EntryType(found["type"])
    if found.keys() != (_SUBJECT_KEYS if kind in _SPEAKING else _HEADER_KEYS):
        raise ValueError("unknown or missing parts")
    parse_instant(_text(found["at"]))
    return Header(
        type=kind,
        device=DeviceId(_id(found["device"])),
        seq=_whole(found["seq"]),
        prev=_digest_or_none(found["prev"]),
        lamport=_whole(found["lamport"]),
        officer=OfficerId(_id(found["officer"])),
        written_at=_text(found["at"]),
        payload=_digest_or_none(found["payload"]),
        subject=_subject_from(found) if kind in _SPEAKING else None,
    )


def _subject_from(found: dict[str, canonical.Value]) -> Subject:
    parents = found["parents"]
    if not isinstance(parents, list) or len(parents) > limits.PARENTS_MOST:
        raise ValueError("parents")
    digests = tuple(parse_digest(_text(parent)) for parent in parents)
    if list(digests) != sorted(set(digests)):
        raise ValueError("parents are not in order")
    return Subject(
        record=RecordId(_id(found["record"])),
        form=_text(found["form"]),
        form_version=_whole(found["form_version"]),
        parents=digests,
    )


def _text(value: canonical.Value) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value


def _id(value: canonical.Value) -> str:
    text = _text(value)
    if not is_id(text):
        raise ValueError("id")
    return text


def _whole(value: canonical.Value) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("whole number")
    return value


def _digest_or_none(value: canonical.Value) -> Digest | None:
    return None if value is None else parse_digest(_text(value))
