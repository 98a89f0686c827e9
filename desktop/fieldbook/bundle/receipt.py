"""Headquarters' word of what it holds: sealed to the station, signed by headquarters."""

import re
from dataclasses import dataclass
from struct import Struct

from fieldbook.base import canonical, limits
from fieldbook.base.digest import SIZE_BYTES, Digest, digest_of, spoken_code
from fieldbook.base.errors import Altered, ForeignReceipt, FromNewerApp, NotABundle, NotAReceipt, NotForUs
from fieldbook.base.ids import BundleId, DeviceId, StationId
from fieldbook.bundle import parts
from fieldbook.bundle.bulletin import SignedBulletin, signed_from, written_signed
from fieldbook.bundle.envelope import open_bytes, seal_bytes
from fieldbook.bundle.mandate import SignedMandate, chain_from, written_chain
from fieldbook.journal.signing import PublicKey, Signer, is_signed

MAGIC = b"FBRECPT1"
VERSION = 2
PURPOSE = "receipt"
NO_HEAD = Digest(bytes(SIZE_BYTES))
"""Stands for the last entry where headquarters holds none."""

_PREFIX = Struct("<8s32s64s")
_CODE = re.compile("[A-Z][0-9]{3}")


@dataclass(frozen=True, slots=True)
class Receipt:
    """Headquarters holds a device's entries up to *next_seq*, and the last of them is *head*.

    Attributes:
        headquarters: Who says so.
        station: To whom.
        device: Whose chain.
        first_seq: The first entry of the bundle that is answered.
        next_seq: The first entry that headquarters does not hold yet.
        head: The digest of the entry before ``next_seq``; to be compared with one's own.
        bundle: The bundle that is answered.
        number: The how manieth receipt to this device it is; a later one says more.
        written_at: Headquarters' clock, as ``moment.format_instant`` writes it.
        want: Ranges of entries (first, next) that headquarters misses, although later ones have come.
        refused: Bundles that are kept aside or were refused, each with the code of the reason.
        forks: Places from which on headquarters holds two histories of this device.
        files: Attached files that headquarters holds now, by the SHA-256 of their ciphertext: those that the
            answered bundle brought.
        missing_files: Attached files of which its records tell, and which have not come.
        bulletin: What headquarters announces to the station; None while it never had anything to announce.
        mandates: Which key headquarters signs with, link by link; a receipt that has none is of version 1.
    """

    headquarters: StationId
    station: StationId
    device: DeviceId
    first_seq: int
    next_seq: int
    head: Digest
    bundle: BundleId
    number: int
    written_at: str
    want: tuple[tuple[int, int], ...] = ()
    refused: tuple[tuple[BundleId, str], ...] = ()
    forks: tuple[int, ...] = ()
    files: tuple[Digest, ...] = ()
    missing_files: tuple[Digest, ...] = ()
    bulletin: SignedBulletin | None = None
    mandates: tuple[SignedMandate, ...] = ()

    @property
    def version(self) -> int:
        """Of the format: an earlier program reads what it can understand."""
        return VERSION if self.mandates else 1


def make_receipt(receipt: Receipt, signer: Signer, *, recipient: str) -> bytes:
    """The sealed file that carries *receipt* to the station.

    Raises:
        ValueError: when a part breaks its pattern, or *recipient* is none.
    """
    raw = encode_receipt(receipt)
    _receipt_from(canonical.decode_object(raw))
    signature = signer.sign(PURPOSE, digest_of("receipt", raw))
    return seal_bytes(_PREFIX.pack(MAGIC, signer.public, signature) + raw, [recipient])


def read_receipt(sealed: bytes, identity: str) -> tuple[Receipt, PublicKey]:
    """What a receipt says, and the key that signed it.

    The caller compares that key with the enrolled headquarters', the station and device with its own, and
    ``head`` with its own entry, before anything is marked as received.

    Raises:
        NotAReceipt: when the file is something else, or is not written as a receipt must be.
        ForeignReceipt: when it was sealed to another station.
        FromNewerApp: when it is of a later format.
        Altered: when the signature does not fit.
        Truncated, TooLarge: from the envelope.
    """
    plain = _opened(sealed, identity)
    _check_magic(plain)
    _, key, signature = _PREFIX.unpack_from(plain)
    raw = plain[_PREFIX.size :]
    if not is_signed(PublicKey(key), PURPOSE, digest_of("receipt", raw), signature=signature):
        raise Altered
    return parse_receipt(raw), PublicKey(key)


def encode_receipt(receipt: Receipt) -> bytes:
    """The bytes that are signed."""
    mandates: dict[str, canonical.Value] = (
        {"mandates": written_chain(receipt.mandates)} if receipt.mandates else {}
    )
    return canonical.encode(
        mandates
        | {
            "v": receipt.version,
            "headquarters": receipt.headquarters,
            "station": receipt.station,
            "device": receipt.device,
            "first_seq": receipt.first_seq,
            "next_seq": receipt.next_seq,
            "head": receipt.head.hex(),
            "bundle": receipt.bundle,
            "number": receipt.number,
            "written_at": receipt.written_at,
            "want": [list(span) for span in receipt.want],
            "refused": [[bundle, code] for bundle, code in receipt.refused],
            "forks": list(receipt.forks),
            "files": [one.hex() for one in receipt.files],
            "missing_files": [one.hex() for one in receipt.missing_files],
            "bulletin": written_signed(receipt.bulletin),
        }
    )


def parse_receipt(raw: bytes) -> Receipt:
    """Read a receipt strictly.

    Raises:
        FromNewerApp: when it is of a later version.
        NotAReceipt: when it is anything but what ``encode_receipt`` writes.
    """
    try:
        found = canonical.decode_object(raw)
        version = parts.whole(found["v"])
        if version > VERSION:
            raise FromNewerApp(found=version, known=VERSION)
        receipt = _receipt_from(found)
    except (ValueError, KeyError, TypeError) as error:
        raise NotAReceipt from error
    if encode_receipt(receipt) != raw:
        raise NotAReceipt
    return receipt


def show_receipt(receipt: Receipt, signed_by: PublicKey) -> str:
    """A receipt as a person reads it: device, first entry and the one after the last, the last one's code."""
    return (
        f"fieldbook receipt {receipt.version}\n"
        f"{receipt.device}\n"
        f"{receipt.first_seq} {receipt.next_seq}\n"
        f"{spoken_code(receipt.head)}\n"
        f"{_asides(receipt)}"
        "\n"
        f"— headquarters {signed_by.hex()[:8]}\n"
    )


def _asides(receipt: Receipt) -> str:
    wanted = (f"wants {first_seq} {next_seq}\n" for first_seq, next_seq in receipt.want)
    refused = (f"aside {bundle[:8]} {code}\n" for bundle, code in receipt.refused)
    forks = (f"two histories from {seq}\n" for seq in receipt.forks)
    files = (
        f"{what} {len(names)} files\n"
        for what, names in (("holds", receipt.files), ("misses", receipt.missing_files))
        if names
    )
    return "".join((*wanted, *refused, *forks, *files))


def _opened(sealed: bytes, identity: str) -> bytes:
    try:
        return open_bytes(sealed, identity, most_bytes=limits.RECEIPT_MOST_BYTES)
    except NotABundle:
        raise NotAReceipt from None
    except NotForUs:
        raise ForeignReceipt from None


def _check_magic(plain: bytes) -> None:
    if len(plain) < _PREFIX.size or plain[:7] != MAGIC[:7]:
        raise NotAReceipt
    if plain[:8] != MAGIC:
        if plain[7:8].isdigit():
            raise FromNewerApp(found=int(plain[7:8]), known=VERSION)
        raise NotAReceipt


def _receipt_from(found: dict[str, canonical.Value]) -> Receipt:
    receipt = Receipt(
        headquarters=StationId(parts.identifier(found["headquarters"])),
        station=StationId(parts.identifier(found["station"])),
        device=DeviceId(parts.identifier(found["device"])),
        first_seq=parts.whole(found["first_seq"]),
        next_seq=parts.whole(found["next_seq"]),
        head=parts.digest(found["head"]),
        bundle=BundleId(parts.identifier(found["bundle"])),
        number=parts.whole(found["number"]),
        written_at=parts.instant(found["written_at"]),
        want=tuple(_span(one) for one in parts.some(found["want"])),
        refused=tuple(_refusal(one) for one in parts.some(found["refused"])),
        forks=tuple(parts.whole(one) for one in parts.some(found["forks"])),
        files=_files(found["files"]),
        missing_files=_files(found["missing_files"]),
        bulletin=signed_from(found["bulletin"]),
        mandates=chain_from(found.get("mandates", []), limits.RECEIPT_MANDATES_MOST),
    )
    _check_range(receipt)
    return receipt


def _check_range(receipt: Receipt) -> None:
    """An answer confirms what the bundle brought, or says what is missing before it."""
    if not receipt.want and not receipt.first_seq < receipt.next_seq:
        raise ValueError("no entries")
    if (receipt.next_seq == 0) != (receipt.head == NO_HEAD):
        raise ValueError("an end without its entry")


def _files(value: canonical.Value) -> tuple[Digest, ...]:
    return tuple(map(parts.digest, parts.some(value, most=limits.ATTACHMENTS_LISTED_MOST)))


def _span(value: canonical.Value) -> tuple[int, int]:
    first_seq, next_seq = (parts.whole(one) for one in parts.some(value))
    if not first_seq < next_seq:
        raise ValueError("an empty range")
    return first_seq, next_seq


def _refusal(value: canonical.Value) -> tuple[BundleId, str]:
    bundle, code = parts.some(value)
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        raise ValueError("not the code of a reason")
    return BundleId(parts.identifier(bundle)), code
