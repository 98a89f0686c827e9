"""A station's statistics without records: what readers outside see of its figures, sealed and signed.

``docs/format/statement.md`` is the contract. It is no part of any chain: it confirms nothing, marks nothing,
and nothing is added to it. Every text has a pattern, and every number that is shown keeps to the threshold
that the same file states.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from struct import Struct

from fieldbook.base import canonical, limits
from fieldbook.base.digest import Digest, digest_of
from fieldbook.base.errors import (
    Altered,
    FromNewerApp,
    NotAStatement,
    NotForUs,
    StatementOfStranger,
    TooLarge,
    TooManyFigures,
)
from fieldbook.base.ids import BundleId, StationId
from fieldbook.bundle import parts
from fieldbook.bundle.envelope import Source, seal_bytes
from fieldbook.bundle.manifest import fingerprint
from fieldbook.journal.signing import PublicKey, Signer, is_signed
from fieldbook.report.publishing.suppression import LEAST_OF_ALL, Policy

MAGIC = b"FBSTATM1"
VERSION = 1
PURPOSE = "statement"
SUFFIX = ".fbs"
LEAST_MOST = 1_000
ROUNDINGS = (1, 5)
EXACTNESS = ("", "at least", "at most", "about")
NAME_MOST = 200
"""Characters of one word."""
_PREFIX = Struct("<8s32s64s")
_MONTH = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2]))?")
_COUNT = re.compile("0|[1-9][0-9]{0,17}")
_AMOUNT = re.compile(r"-?(0|[1-9][0-9]{0,23})(\.[0-9]{0,17}[1-9])?")


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementLine:
    """One number as headquarters is to see it.

    Attributes:
        operation: Which of the statement's operations, from 1; 0 for all of them together.
        measure: What is counted; *split* by what it is divided, *part* which part this is, "" for a total.
        number: Its digits; "" where it is held back.
        exactness: One of ``EXACTNESS``; "" where the number is held back.
        unit: Of what.
        status: How final; *as_of* the month, or "".
        is_count: False for kilograms and money, which are never held back.
    """

    operation: int
    measure: str
    split: str = ""
    part: str = ""
    number: str = ""
    exactness: str = ""
    unit: str = ""
    status: str = ""
    as_of: str = ""
    is_count: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a station says in numbers.

    Attributes:
        name: The statement's own, also that of its file.
        station: Who says so.
        headquarters: To whom; *headquarters_key* is the fingerprint of that one's signing key.
        as_of: The instant whose state it shows, by the station's clock.
        app: The program that wrote it.
        is_whole: Whether it speaks of everything the station has, or of chosen operations.
        began: For each operation the month in which it began, or ""; none is named.
        policy: How small numbers are protected.
        beside: How many numbers are held back because of what left before.
        figures: What sources state.
        persons: Persons recorded one by one.
    """

    name: BundleId
    station: StationId
    headquarters: StationId
    headquarters_key: Digest
    as_of: str
    app: str
    is_whole: bool
    began: tuple[str, ...]
    policy: Policy
    beside: int
    figures: tuple[StatementLine, ...]
    persons: tuple[StatementLine, ...]

    @property
    def lines(self) -> tuple[StatementLine, ...]:
        """Both tables."""
        return (*self.figures, *self.persons)

    @property
    def hidden(self) -> int:
        """How many numbers are held back."""
        return sum(not line.number for line in self.lines)

    @property
    def shown(self) -> int:
        """How many are told."""
        return len(self.lines) - self.hidden


@dataclass(frozen=True, slots=True)
class SignedStatement:
    """The exact bytes of a statement, with the key and signature that vouch for them."""

    raw: bytes
    public: PublicKey
    signature: bytes

    @property
    def holds(self) -> bool:
        """Whether the signature fits."""
        return is_signed(self.public, PURPOSE, digest_of(PURPOSE, self.raw), signature=self.signature)


def sign_statement(statement: Statement, signer: Signer) -> SignedStatement:
    """*statement* as it travels and is kept.

    Raises:
        TooManyFigures: when it has more numbers than one file may hold.
        ValueError: when a part breaks its pattern; better here than after a journey.
    """
    count = len(statement.lines)
    if count > limits.STATEMENT_ROWS_MOST or len(statement.began) > limits.STATEMENT_OPERATIONS_MOST:
        raise TooManyFigures(what=f"{count} numbers")
    raw = encode_statement(statement)
    if len(raw) > limits.STATEMENT_MOST_BYTES:
        raise TooManyFigures(what=f"{len(raw)} bytes")
    _statement_from(canonical.decode_object(raw))
    return SignedStatement(raw, signer.public, signer.sign(PURPOSE, digest_of(PURPOSE, raw)))


def plain_statement(signed: SignedStatement) -> bytes:
    """The bytes inside the envelope."""
    return _PREFIX.pack(MAGIC, signed.public, signed.signature) + signed.raw


def seal_statement(signed: SignedStatement, recipient: str) -> bytes:
    """The file that carries *signed* to headquarters.

    Raises:
        ValueError: when *recipient* is none.
    """
    return seal_bytes(plain_statement(signed), [recipient])


def read_signed(stream: Source, stations: Callable[[PublicKey], StationId | None]) -> SignedStatement:
    """What was inside the envelope, once it is sure that a known station signed it; nothing is parsed yet.

    Args:
        stream: The opened bytes; no more of them are read than a statement may have.
        stations: Whose a signing key is; None for a key that was never enrolled.

    Raises:
        NotAStatement: when it is something else.
        FromNewerApp: when it is of a later format.
        StatementOfStranger: when nobody known signed it.
        TooLarge: when it is larger than it may be.
        Altered: when the signature does not fit.
        Truncated, Altered, NotForUs, OpeningFailed: from the envelope.
    """
    prefix = stream.read(_PREFIX.size)
    _check_magic(prefix)
    _, key, signature = _PREFIX.unpack(prefix)
    public = PublicKey(key)
    if stations(public) is None:
        raise StatementOfStranger
    raw = stream.read(limits.STATEMENT_MOST_BYTES + 1)
    if len(raw) > limits.STATEMENT_MOST_BYTES:
        raise TooLarge(what=f"over {limits.STATEMENT_MOST_BYTES} bytes")
    signed = SignedStatement(raw, public, signature)
    if not signed.holds:
        raise Altered
    return signed


def statement_for(
    signed: SignedStatement,
    station: StationId,
    *,
    headquarters: StationId,
    headquarters_keys: Collection[PublicKey],
) -> Statement:
    """What *signed* says to us, once it is sure that *station*, whose key signed it, means itself and us.

    Raises:
        FromNewerApp: when it is of a later version.
        NotAStatement: when it is anything but what ``encode_statement`` writes, or speaks for another.
        NotForUs: when it was made for another headquarters, or for one of our name with another key.
    """
    statement = parse_statement(signed.raw)
    if statement.headquarters != headquarters:
        raise NotForUs
    if statement.headquarters_key not in map(fingerprint, headquarters_keys):
        raise NotForUs
    if statement.station != station:
        raise NotAStatement
    return statement


def encode_statement(statement: Statement) -> bytes:
    """The bytes that are signed."""
    policy = statement.policy
    return canonical.encode(
        {
            "v": VERSION,
            "name": statement.name,
            "station": statement.station,
            "headquarters": statement.headquarters,
            "headquarters_key": statement.headquarters_key.hex(),
            "as_of": statement.as_of,
            "app": statement.app,
            "whole": statement.is_whole,
            "began": list(statement.began),
            "least": policy.least,
            "zero_shown": policy.zero_shown,
            "rounded_to": policy.rounded_to,
            "beside": statement.beside,
            "figures": [_written(line) for line in statement.figures],
            "persons": [_written(line) for line in statement.persons],
        }
    )


def parse_statement(raw: bytes) -> Statement:
    """Read a statement strictly: every part has its pattern, and another spelling is refused.

    Raises:
        FromNewerApp: when it is of a later version.
        NotAStatement: when it is anything but what ``encode_statement`` writes.
    """
    try:
        found = canonical.decode_object(raw)
        version = parts.whole(found["v"])
        if version > VERSION:
            raise FromNewerApp(found=version, known=VERSION)
        statement = _statement_from(found)
        spelled_alike = encode_statement(statement) == raw
    except (ValueError, KeyError, TypeError) as error:
        raise NotAStatement from error
    if not spelled_alike:
        raise NotAStatement
    return statement


def _check_magic(prefix: bytes) -> None:
    if len(prefix) < _PREFIX.size or prefix[:7] != MAGIC[:7]:
        raise NotAStatement
    if prefix[:8] != MAGIC:
        if prefix[7:8].isdigit():
            raise FromNewerApp(found=int(prefix[7:8]), known=VERSION)
        raise NotAStatement


def _written(line: StatementLine) -> canonical.Value:
    told = (line.operation, line.measure, line.split, line.part, line.number)
    return [*told, line.exactness, line.unit, line.status, line.as_of, line.is_count]


def _statement_from(found: dict[str, canonical.Value]) -> Statement:
    began = parts.some(found["began"], limits.STATEMENT_OPERATIONS_MOST)
    statement = Statement(
        name=BundleId(parts.identifier(found["name"])),
        station=StationId(parts.identifier(found["station"])),
        headquarters=StationId(parts.identifier(found["headquarters"])),
        headquarters_key=parts.digest(found["headquarters_key"]),
        as_of=parts.instant(found["as_of"]),
        app=parts.version(found["app"]),
        is_whole=parts.flag(found["whole"]),
        began=tuple(_month(one) for one in began),
        policy=_policy(found),
        beside=parts.whole(found["beside"]),
        figures=_lines(found["figures"]),
        persons=_lines(found["persons"]),
    )
    _check_lines(statement)
    return statement


def _policy(found: dict[str, canonical.Value]) -> Policy:
    least, rounded_to = parts.whole(found["least"]), parts.whole(found["rounded_to"])
    if not LEAST_OF_ALL <= least <= LEAST_MOST or rounded_to not in ROUNDINGS:
        raise ValueError("a protection that protects nobody")
    return Policy(least, zero_shown=parts.flag(found["zero_shown"]), rounded_to=rounded_to)


def _lines(value: canonical.Value) -> tuple[StatementLine, ...]:
    return tuple(_line(one) for one in parts.some(value, limits.STATEMENT_ROWS_MOST))


def _line(value: canonical.Value) -> StatementLine:
    operation, measure, split, part, number, exactness, unit, status, as_of, is_count = parts.some(value)
    return StatementLine(
        operation=parts.whole(operation),
        measure=parts.word(measure, NAME_MOST),
        split=_word_or_none(split),
        part=_word_or_none(part),
        number=_number(number, is_count=parts.flag(is_count)),
        exactness=_exactness(exactness),
        unit=_word_or_none(unit),
        status=_word_or_none(status),
        as_of=_month(as_of),
        is_count=parts.flag(is_count),
    )


def _check_lines(statement: Statement) -> None:
    """What no single part shows: that each number speaks of an operation that is there, and is protected."""
    if len(statement.lines) > limits.STATEMENT_ROWS_MOST:
        raise ValueError("too many numbers")
    operations = range(1, len(statement.began) + 1)
    told_of = range(1) if statement.is_whole else operations
    for line in statement.figures:
        _check_line(line, statement.policy, operations)
    for line in statement.persons:
        _check_line(line, statement.policy, told_of)


def _check_line(line: StatementLine, policy: Policy, operations: range) -> None:
    if line.operation not in operations:
        raise ValueError("of an operation that is not there")
    if bool(line.part) != bool(line.split):
        raise ValueError("a part of nothing")
    if not line.number and (line.exactness or not line.is_count):
        raise ValueError("held back, and told")
    if line.number and line.is_count and not _lets_out(policy, int(line.number)):
        raise ValueError("below its own threshold")


def _lets_out(policy: Policy, count: int) -> bool:
    """Whether *policy* can have shown *count*; rounding brings one a little below the threshold."""
    if count == 0:
        return policy.zero_shown
    return count % policy.rounded_to == 0 and count + policy.rounded_to // 2 >= policy.least


def _number(value: canonical.Value, *, is_count: bool) -> str:
    pattern = _COUNT if is_count else _AMOUNT
    if not isinstance(value, str) or (value and not pattern.fullmatch(value)) or value == "-0":
        raise ValueError("not a number")
    return value


def _exactness(value: canonical.Value) -> str:
    if not isinstance(value, str) or value not in EXACTNESS:
        raise ValueError("not how exact a number is")
    return value


def _month(value: canonical.Value) -> str:
    if not isinstance(value, str) or (value and not _MONTH.fullmatch(value)):
        raise ValueError("not a month")
    return value


def _word_or_none(value: canonical.Value) -> str:
    return "" if value == "" else parts.word(value, NAME_MOST)
