"""Which signing key speaks for headquarters: numbered statements, signed by root keys that are kept offline.

``docs/format/mandate.md`` is the contract. Each mandate names the one before it, and is signed by as many
root keys as that one asked for, by as many of its own, and by the signing key it appoints: so a key that was
compared by voice vouches for the roots above it, and no key that was stolen appoints its successor.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fieldbook.base import canonical, limits
from fieldbook.base.digest import SIZE_BYTES, Digest, digest_of, parse_digest, spoken_code
from fieldbook.base.errors import FromNewerApp, MandateDisagrees, MandateUnsigned, NotAMandate
from fieldbook.base.ids import StationId
from fieldbook.bundle import parts
from fieldbook.journal.signing import PublicKey, Signer, is_signed

MAGIC = b"FBMANDT1"
VERSION = 1
PURPOSE = "mandate"
MANDATE_SUFFIX = ".fbm"
NOTHING_BEFORE = bytes(SIZE_BYTES).hex()
CODE_GROUPS = 4
_SIGNATURE_BYTES = 64
_NAMES = {"v", "headquarters", "number", "before", "hands", "roots", "need", "written_at"}


@dataclass(frozen=True, slots=True)
class Mandate:
    """One statement.

    Attributes:
        headquarters: Who is spoken for.
        number: From 1; each is one more than the one before it.
        before: Digest of the one before, in hexadecimal digits; zeros for the first.
        hands: The signing key in use, then those that are still believed; hexadecimal digits.
        roots: The root keys from now on, sorted; *need* of them sign the next mandate.
        written_at: Headquarters' clock.
    """

    headquarters: StationId
    number: int
    before: str
    hands: tuple[str, ...]
    roots: tuple[str, ...]
    need: int
    written_at: str

    @property
    def hand(self) -> PublicKey:
        """The key that headquarters signs with."""
        return PublicKey(bytes.fromhex(self.hands[0]))

    @property
    def believed(self) -> tuple[PublicKey, ...]:
        """The keys that are believed, that one first."""
        return tuple(PublicKey(bytes.fromhex(one)) for one in self.hands)


@dataclass(frozen=True, slots=True)
class SignedMandate:
    """The exact text of a mandate, and who signed it: key and signature, in hexadecimal digits."""

    said: str
    signatures: tuple[tuple[str, str], ...] = ()

    @property
    def digest(self) -> Digest:
        """What is signed, and what the next one names."""
        return digest_of(PURPOSE, self.said.encode("utf-8", "surrogatepass"))

    def signed(self, signer: Signer) -> "SignedMandate":
        """The same, with *signer*'s signature too."""
        own = signer.public.hex()
        others = [one for one in self.signatures if one[0] != own]
        added = (own, signer.sign(PURPOSE, self.digest).hex())
        return replace(self, signatures=tuple(sorted([*others, added])))

    def signers(self) -> frozenset[str]:
        """Whose signatures fit."""
        return frozenset(
            key
            for key, signature in self.signatures
            if is_signed(
                PublicKey(bytes.fromhex(key)), PURPOSE, self.digest, signature=bytes.fromhex(signature)
            )
        )


def key_code(key: PublicKey) -> str:
    """The code of a signing or root key that two people compare by telephone."""
    return spoken_code(digest_of("key-code", key), groups=CODE_GROUPS)


def write_mandate(mandate: Mandate) -> SignedMandate:
    """*mandate* as it is signed; nobody has signed it yet.

    Raises:
        ValueError: when a part breaks its pattern.
    """
    raw = _encode(mandate)
    _mandate_from(canonical.decode_object(raw))
    return SignedMandate(raw.decode("utf-8"))


def read_mandate(signed: SignedMandate) -> Mandate:
    """What *signed* says; whether anybody signed it is another question.

    Raises:
        NotAMandate: when it is anything but what ``write_mandate`` writes.
        FromNewerApp: when it is of a later version.
    """
    raw = signed.said.encode("utf-8", "surrogatepass")
    try:
        found = canonical.decode_object(raw)
        version = parts.whole(found["v"])
        if version > VERSION:
            raise FromNewerApp(found=version, known=VERSION)
        mandate = _mandate_from(found)
    except (ValueError, KeyError, TypeError) as error:
        raise NotAMandate from error
    if _encode(mandate) != raw:
        raise NotAMandate
    return mandate


def missing_signatures(signed: SignedMandate, before: SignedMandate | None) -> int:
    """How many root keys have still to sign *signed* for it to follow *before*."""
    mandate, signers = read_mandate(signed), signed.signers()
    own = mandate.need - len(signers & set(mandate.roots))
    if before is None:
        return max(0, own)
    asked = read_mandate(before)
    return max(0, own, asked.need - len(signers & set(asked.roots)))


def verify_begins(signed: SignedMandate) -> Mandate:
    """What *signed* says, once enough of its own roots and the key that it appoints signed it.

    Raises:
        NotAMandate, FromNewerApp: when it is none.
        MandateUnsigned: when somebody has not signed.
    """
    return _verified(signed, None)


def verify_follows(before: SignedMandate, signed: SignedMandate) -> Mandate:
    """What *signed* says, once it is certain that it is the next one after *before*.

    Raises:
        NotAMandate, FromNewerApp: when it is none.
        MandateDisagrees: when it is another number, names another one before it, or is another headquarters'.
        MandateUnsigned: when too few of the roots that *before* names signed it, or of its own.
    """
    mandate, last = read_mandate(signed), read_mandate(before)
    follows = (last.headquarters, last.number + 1, before.digest.hex())
    if (mandate.headquarters, mandate.number, mandate.before) != follows:
        raise MandateDisagrees(number=mandate.number, known=last.number)
    return _verified(signed, before)


def encode_chain(chain: Sequence[SignedMandate]) -> bytes:
    """Mandates as they lie in a file."""
    return MAGIC + canonical.encode({"v": VERSION, "mandates": written_chain(chain)})


def parse_chain(raw: bytes) -> tuple[SignedMandate, ...]:
    """The mandates in a file; none of them is believed by that.

    Raises:
        NotAMandate: when it is something else.
        FromNewerApp: when it is of a later version.
    """
    if raw[: len(MAGIC)] != MAGIC:
        if raw[: len(MAGIC) - 1] == MAGIC[:-1] and raw[len(MAGIC) - 1 : len(MAGIC)].isdigit():
            raise FromNewerApp(found=int(raw[len(MAGIC) - 1 : len(MAGIC)]), known=VERSION)
        raise NotAMandate
    try:
        chain = _chain_in(canonical.decode_object(raw[len(MAGIC) :]))
    except (ValueError, KeyError, TypeError) as error:
        raise NotAMandate from error
    if not chain or encode_chain(chain) != raw:
        raise NotAMandate
    return chain


def _chain_in(found: dict[str, canonical.Value]) -> tuple[SignedMandate, ...]:
    if set(found) != {"v", "mandates"} or parts.whole(found["v"]) != VERSION:
        raise ValueError("another file")
    return chain_from(found["mandates"], limits.MANDATES_MOST)


def written_chain(chain: Sequence[SignedMandate]) -> canonical.Value:
    """Mandates as they stand in a receipt."""
    return [[one.said, [list(pair) for pair in one.signatures]] for one in chain]


def chain_from(value: canonical.Value, most: int) -> tuple[SignedMandate, ...]:
    """What stands in a receipt.

    Raises:
        ValueError: when it is anything else.
    """
    return tuple(_signed_from(one) for one in parts.some(value, most))


def _verified(signed: SignedMandate, before: SignedMandate | None) -> Mandate:
    mandate = read_mandate(signed)
    missing = missing_signatures(signed, before)
    if missing or mandate.hands[0] not in signed.signers():
        raise MandateUnsigned(number=mandate.number, missing=missing)
    return mandate


def _signed_from(value: canonical.Value) -> SignedMandate:
    said, signatures = parts.some(value)
    if not isinstance(said, str) or len(said) > limits.MANDATE_MOST_CHARACTERS:
        raise ValueError("not a mandate")
    pairs = tuple(_pair(one) for one in parts.some(signatures))
    if list(pairs) != sorted(dict(pairs).items()):
        raise ValueError("signatures are not in order")
    return SignedMandate(said, pairs)


def _pair(value: canonical.Value) -> tuple[str, str]:
    key, signature = parts.some(value)
    raw = bytes.fromhex(signature) if isinstance(signature, str) else b""
    if len(raw) != _SIGNATURE_BYTES or raw.hex() != signature:
        raise ValueError("not a signature")
    return _key(key), signature


def _key(value: canonical.Value) -> str:
    return parts.digest(value).hex()  # a key is as long as a digest, and spelled alike


def _encode(mandate: Mandate) -> bytes:
    return canonical.encode(
        {
            "v": VERSION,
            "headquarters": mandate.headquarters,
            "number": mandate.number,
            "before": mandate.before,
            "hands": list(mandate.hands),
            "roots": list(mandate.roots),
            "need": mandate.need,
            "written_at": mandate.written_at,
        }
    )


def _mandate_from(found: dict[str, canonical.Value]) -> Mandate:
    hands = tuple(_key(one) for one in parts.some(found["hands"], limits.HANDS_MOST))
    roots = tuple(_key(one) for one in parts.some(found["roots"], limits.ROOTS_MOST))
    number, need, before = parts.whole(found["number"]), parts.whole(found["need"]), str(found["before"])
    parse_digest(before)
    if set(found) != _NAMES or not hands or len(set(hands)) != len(hands):
        raise ValueError("no hand, or one twice")
    if list(roots) != sorted(set(roots)) or not 0 < need <= len(roots) or set(hands) & set(roots):
        raise ValueError("roots")
    if not 0 < number <= limits.MANDATES_MOST or (number == 1) != (before == NOTHING_BEFORE):
        raise ValueError("number")
    return Mandate(
        headquarters=StationId(parts.identifier(found["headquarters"])),
        number=number,
        before=before,
        hands=hands,
        roots=roots,
        need=need,
        written_at=parts.instant(found["written_at"]),
    )
