"""What headquarters announces to one station: its keys, who is enrolled, code lists; numbered and signed.

``docs/format/bulletin.md`` is the contract. A bulletin travels inside a receipt and inside headquarters'
own chain. It always says everything, so that no two can be mixed; a smaller number is never believed again.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from fieldbook.base import canonical, limits
from fieldbook.base.digest import digest_of
from fieldbook.base.errors import Altered, FromNewerApp, NotABulletin
from fieldbook.base.ids import StationId
from fieldbook.bundle import parts
from fieldbook.bundle.envelope import is_recipient
from fieldbook.journal.signing import PublicKey, Signer, is_signed

VERSION = 1
PURPOSE = "bulletin"
_SIGNATURE_BYTES = 64
_NAME_MOST, _DEFINITION_MOST = 200, 2000
_LIST = re.compile("[a-z][a-z0-9_]{0,63}")
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:+\- ]{0,63}")
_WORD = re.compile("[a-z_]{0,40}")


class Enrolled(Enum):
    """How headquarters sees the station it writes to."""

    ENROLLED = "enrolled"
    RETIRED = "retired"


class CodeState(Enum):
    """What became of a code since the program was shipped."""

    ADDED = "added"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class RosterLine:
    """One officer of headquarters, or another station. *word* is the role or state; "" for who left."""

    key: str
    name: str
    word: str
    since: str


@dataclass(frozen=True, slots=True)
class CodeLine:
    """One code that was added to a list, or is not offered any more."""

    list: str
    code: str
    label: str
    definition: str
    state: CodeState


@dataclass(frozen=True, slots=True)
class Bulletin:
    """Everything that headquarters has to tell one station.

    Attributes:
        headquarters: Who says so.
        station: To whom.
        number: A larger one replaces all before it.
        written_at: Headquarters' clock.
        good_until: After it the station is warned that it has heard nothing for long; nothing stops.
        keys: Epoch and recipient of every key that headquarters opens with; the last is to be sealed to.
        state: Whether the station is still enrolled.
        people: Headquarters' officers.
        stations: The other stations, where headquarters lets them know of each other.
        codes: What was changed in code lists.
    """

    headquarters: StationId
    station: StationId
    number: int
    written_at: str
    good_until: str
    keys: tuple[tuple[int, str], ...]
    state: Enrolled = Enrolled.ENROLLED
    people: tuple[RosterLine, ...] = ()
    stations: tuple[RosterLine, ...] = ()
    codes: tuple[CodeLine, ...] = ()

    @property
    def epoch(self) -> int:
        """Of the key to seal to."""
        return self.keys[-1][0]

    @property
    def recipient(self) -> str:
        """To whom to seal."""
        return self.keys[-1][1]


@dataclass(frozen=True, slots=True)
class SignedBulletin:
    """The exact text of a bulletin, and headquarters' signature over it."""

    said: str
    signature: bytes


def sign_bulletin(bulletin: Bulletin, signer: Signer) -> SignedBulletin:
    """*bulletin* as it travels.

    Raises:
        ValueError: when a part breaks its pattern, or all of it is too long.
    """
    raw = encode_bulletin(bulletin)
    if len(raw) > limits.BULLETIN_MOST_BYTES:
        raise ValueError("too long")
    _bulletin_from(canonical.decode_object(raw))
    return SignedBulletin(raw.decode("utf-8"), signer.sign(PURPOSE, digest_of(PURPOSE, raw)))


def is_bulletin_of(signed: SignedBulletin, hands: Sequence[PublicKey]) -> bool:
    """Whether one of *hands* signed it."""
    digest = digest_of(PURPOSE, signed.said.encode("utf-8", "surrogatepass"))
    return any(is_signed(hand, PURPOSE, digest, signature=signed.signature) for hand in hands)


def read_bulletin(signed: SignedBulletin, public: PublicKey) -> Bulletin:
    """What *signed* says, once it is sure that *public* signed it.

    Raises:
        Altered: when the signature does not fit.
        FromNewerApp: when it is of a later version.
        NotABulletin: when it is anything but what ``encode_bulletin`` writes.
    """
    raw = signed.said.encode("utf-8", "surrogatepass")
    if not is_signed(public, PURPOSE, digest_of(PURPOSE, raw), signature=signed.signature):
        raise Altered
    return parse_bulletin(raw)


def parse_bulletin(raw: bytes) -> Bulletin:
    """Read a bulletin strictly.

    Raises:
        FromNewerApp: when it is of a later version.
        NotABulletin: when it is anything but what ``encode_bulletin`` writes.
    """
    if len(raw) > limits.BULLETIN_MOST_BYTES:
        raise NotABulletin
    try:
        found = canonical.decode_object(raw)
        version = parts.whole(found["v"])
        if version > VERSION:
            raise FromNewerApp(found=version, known=VERSION)
        bulletin = _bulletin_from(found)
    except (ValueError, KeyError, TypeError) as error:
        raise NotABulletin from error
    if encode_bulletin(bulletin) != raw:
        raise NotABulletin
    return bulletin


def encode_bulletin(bulletin: Bulletin) -> bytes:
    """The bytes that are signed."""
    return canonical.encode(
        {
            "v": VERSION,
            "headquarters": bulletin.headquarters,
            "station": bulletin.station,
            "number": bulletin.number,
            "written_at": bulletin.written_at,
            "good_until": bulletin.good_until,
            "keys": [[epoch, recipient] for epoch, recipient in bulletin.keys],
            "state": bulletin.state.value,
            "people": [_written_line(one) for one in bulletin.people],
            "stations": [_written_line(one) for one in bulletin.stations],
            "codes": [
                [one.list, one.code, one.label, one.definition, one.state.value] for one in bulletin.codes
            ],
        }
    )


def written_signed(signed: SignedBulletin | None) -> canonical.Value:
    """As it stands in a receipt; None for none."""
    return {"said": signed.said, "signature": signed.signature.hex()} if signed else None


def signed_from(value: canonical.Value) -> SignedBulletin | None:
    """What stands in a receipt.

    Raises:
        ValueError: when it is anything else.
    """
    if value is None:
        return None
    if not isinstance(value, dict) or set(value) != {"said", "signature"}:
        raise ValueError("not a bulletin")
    said, signature = value["said"], bytes.fromhex(str(value["signature"]))
    if not isinstance(said, str) or len(signature) != _SIGNATURE_BYTES:
        raise ValueError("not a bulletin")
    return SignedBulletin(said, signature)


def _written_line(line: RosterLine) -> canonical.Value:
    return [line.key, line.name, line.word, line.since]


def _bulletin_from(found: dict[str, canonical.Value]) -> Bulletin:
    keys = tuple(map(_key, parts.some(found["keys"], limits.BULLETIN_KEYS_MOST)))
    epochs = [epoch for epoch, _ in keys]
    if not epochs or epochs != sorted(set(epochs)):
        raise ValueError("epochs are not in order")
    return Bulletin(
        headquarters=StationId(parts.identifier(found["headquarters"])),
        station=StationId(parts.identifier(found["station"])),
        number=parts.whole(found["number"]),
        written_at=parts.instant(found["written_at"]),
        good_until=parts.instant(found["good_until"]),
        keys=keys,
        state=Enrolled(found["state"]),
        people=tuple(map(_line, parts.some(found["people"], limits.ROSTER_MOST))),
        stations=tuple(map(_line, parts.some(found["stations"], limits.ROSTER_MOST))),
        codes=tuple(map(_code, parts.some(found["codes"], limits.CODES_MOST))),
    )


def _key(value: canonical.Value) -> tuple[int, str]:
    epoch, recipient = parts.some(value)
    if not isinstance(recipient, str) or not is_recipient(recipient):
        raise ValueError("not a recipient")
    return parts.whole(epoch), recipient


def _line(value: canonical.Value) -> RosterLine:
    key, name, word, since = parts.some(value)
    return RosterLine(
        parts.identifier(key), parts.name(name, _NAME_MOST), _fitting(word, _WORD), parts.instant(since)
    )


def _code(value: canonical.Value) -> CodeLine:
    of, code, label, definition, state = parts.some(value)
    if not isinstance(definition, str) or len(definition) > _DEFINITION_MOST:
        raise ValueError("not a definition")
    return CodeLine(
        _fitting(of, _LIST),
        _fitting(code, _CODE),
        parts.name(label, _NAME_MOST),
        definition,
        CodeState(state),
    )


def _fitting(value: canonical.Value, pattern: re.Pattern[str]) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError("not spelled as it must be")
    return value
