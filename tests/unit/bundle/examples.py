"""A small station with a chain to send, for every test of what travels."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache

from fieldbook.base import canonical
from fieldbook.base.digest import Digest
from fieldbook.base.ids import BundleId, DeviceId, OfficerId, RecordId, StationId
from fieldbook.bundle.envelope import Identity
from fieldbook.bundle.manifest import Manifest, fingerprint
from fieldbook.bundle.reader import BundleReader
from fieldbook.bundle.section import FRAME
from fieldbook.bundle.writer import PREFIX, plain_bundle
from fieldbook.journal.chain import Pen, Tip, Writing, extend, tip_after
from fieldbook.journal.entry import Entry, EntryType, Payload, Subject
from fieldbook.journal.facts import Party
from fieldbook.journal.packed import PackedEntry, pack_entry
from fieldbook.journal.signing import PublicKey, Signer

HQ = StationId("0a" * 16)
STATION = StationId("0b" * 16)
DEVICE = DeviceId("0c" * 16)
OFFICER = OfficerId("0d" * 16)
BUNDLE = BundleId("0e" * 16)
HQ_SIGNER = Signer(b"h" * 32)
STATION_SIGNER = Signer(b"s" * 32)
OFFICER_SIGNER = Signer(b"o" * 32)
MORNING_AT = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)


@cache
def hq_identity() -> Identity:
    """Headquarters' age key."""
    return Identity.generate()


@cache
def station_identity() -> Identity:
    """The station's age key."""
    return Identity.generate()


def payload(number: int, size_bytes: int = 200) -> Payload:
    """Answers that differ from one another."""
    answers: dict[str, canonical.Value] = {
        "place": f"Bay {number}",
        "notes": f"{number:09d} " * (size_bytes // 10),
    }
    return Payload(bytes([number % 255 + 1]) * 16, canonical.encode({"answers": answers}))


def chain(count: int, *, tip: Tip | None = None, size_bytes: int = 200) -> list[Entry]:
    """So many revisions, one after another; every fifth has lost its payload to a shred."""
    tip = tip or Tip(DEVICE)
    entries: list[Entry] = []
    for _ in range(count):
        seq = tip.next_seq
        subject = Subject(RecordId(f"{seq:032x}"), "outcome", 1)
        writing = Writing(EntryType.REVISE, payload(seq, size_bytes), subject)
        now_at = MORNING_AT + timedelta(minutes=seq)
        entry = extend(tip, writing, pen=Pen(OFFICER, OFFICER_SIGNER), lamport=seq, now_at=now_at)
        tip = tip_after(entry)
        entries.append(replace(entry, payload=None) if seq % 5 == 4 else entry)
    return entries


def packed(entries: Sequence[Entry]) -> list[PackedEntry]:
    """As the vault hands them out."""
    return [pack_entry(entry) for entry in entries]


def manifest(entries: Sequence[Entry]) -> Manifest:
    """The account of a bundle that holds just these."""
    return Manifest(
        bundle=BUNDLE,
        station=STATION,
        device=DEVICE,
        headquarters=HQ,
        headquarters_key=fingerprint(HQ_SIGNER.public),
        number=1,
        first_seq=entries[0].header.seq,
        next_seq=entries[-1].header.seq + 1,
        prev=entries[0].header.prev,
        head=entries[-1].digest,
        written_at="2026-11-22T14:02:11.250Z",
        app="0.1.0",
    )


def plain(
    entries: Sequence[Entry], account: Manifest | None = None, station: Signer = STATION_SIGNER
) -> bytes:
    """The bytes inside the envelope."""
    return b"".join(plain_bundle(account or manifest(entries), packed(entries), station=station))


def stations(key: PublicKey) -> StationId | None:
    """The one enrolled station."""
    return STATION if key == STATION_SIGNER.public else None


def reader(raw: bytes) -> BundleReader:
    """Headquarters' reader over opened bytes."""
    return BundleReader(io.BytesIO(raw), stations, headquarters=HQ, headquarters_keys=[HQ_SIGNER.public])


def trust(_entries: Sequence[Entry]) -> None:
    """Officers are somebody else's test."""


def read_all(raw: bytes) -> list[Entry]:
    """Everything a bundle holds, to its end."""
    return list(reader(raw).entries(trust))


@dataclass(frozen=True)
class Pieces:
    """A plain bundle taken apart, so that it can be put together wrongly."""

    prefix: bytes
    sections: list[bytes]

    @classmethod
    def of(cls, raw: bytes) -> "Pieces":
        """Cut at the borders."""
        at = PREFIX.size + PREFIX.unpack_from(raw)[3]
        prefix, sections = raw[:at], list[bytes]()
        while at < len(raw):
            end = at + FRAME.size + FRAME.unpack_from(raw, at)[0]
            sections.append(raw[at:end])
            at = end
        return cls(prefix, sections)

    def joined(self, sections: Sequence[bytes]) -> bytes:
        """The same prefix before other sections."""
        return self.prefix + b"".join(sections)


def party(side: str = "station", **changed: str) -> Party:
    """What a card says."""
    signer, identity = (
        (STATION_SIGNER, station_identity()) if side == "station" else (HQ_SIGNER, hq_identity())
    )
    parts: dict[str, canonical.Value] = {
        "side": side,
        "station": STATION if side == "station" else HQ,
        "station_name": "Harbour tablet 4" if side == "station" else "Headquarters",
        "station_public": signer.public.hex(),
        "recipient": identity.recipient,
        "officer": OFFICER,
        "officer_name": "Amina Obi",
        "officer_public": OFFICER_SIGNER.public.hex(),
        "device": DEVICE,
        **changed,
    }
    return Party.from_parts(parts)


def digest_like(number: int) -> Digest:
    """Some digest."""
    return Digest(bytes([number]) * 32)
