"""Makes the golden files of one released version; run once per version, never over files that are there.

From the project's folder: ``PYTHONPATH=desktop:. python tests/golden/make_bundles.py 1``. The keys in them
are examples, and are kept beside the files.
"""

import io
import json
import sys
from dataclasses import asdict, replace
from pathlib import Path
from unittest.mock import patch

from fieldbook.base.ids import BundleId, DeviceId, OfficerId, RecordId, StationId
from fieldbook.bundle.bulletin import (
    Bulletin,
    CodeLine,
    CodeState,
    RosterLine,
    SignedBulletin,
    sign_bulletin,
)
from fieldbook.bundle.card import enrolment_code, read_card, seal_card, write_card
from fieldbook.bundle.envelope import Identity
from fieldbook.bundle.manifest import Manifest, fingerprint
from fieldbook.bundle.receipt import Receipt, make_receipt
from fieldbook.bundle.writer import Seal, write_bundle
from fieldbook.journal.chain import Pen, Tip, Writing, extend, tip_after
from fieldbook.journal.entry import Entry, EntryType, Payload, Subject
from fieldbook.journal.facts import Begun, Party, Sent
from fieldbook.journal.packed import pack_entry
from fieldbook.journal.signing import Signer
from tests.unit.bundle.examples import MORNING_AT

HQ, STATION = StationId("70" * 16), StationId("71" * 16)
OFFICER, HQ_OFFICER, DEVICE = OfficerId("72" * 16), OfficerId("73" * 16), DeviceId("74" * 16)
BUNDLE, RECORD = BundleId("75" * 16), RecordId("76" * 16)
HQ_SEED, STATION_SEED, OFFICER_SEED = b"H" * 32, b"S" * 32, b"O" * 32
ANSWERED_AT = "2026-11-29T08:15:00.000Z"
SECTION_AIM_BYTES = 700  # so that a small file has several sections


def parties(hq: Identity, station: Identity) -> tuple[Party, Party]:
    """Headquarters and the station, as their cards say."""
    officer_public = Signer(OFFICER_SEED).public.hex()
    of_hq = Party(
        side="headquarters",
        station=HQ,
        station_name="Joint Operations Headquarters",
        station_public=Signer(HQ_SEED).public.hex(),
        recipient=hq.recipient,
        officer=HQ_OFFICER,
        officer_name="Zoë Martínez",
        officer_public=officer_public,
        device=DeviceId("77" * 16),
    )
    of_station = Party(
        side="station",
        station=STATION,
        station_name="Tablet 4, harbour",
        station_public=Signer(STATION_SEED).public.hex(),
        recipient=station.recipient,
        officer=OFFICER,
        officer_name="أمينة",
        officer_public=officer_public,
        device=DEVICE,
    )
    return of_hq, of_station


def chain(station: Party) -> list[Entry]:
    """A beginning, four revisions of one record (one of them shredded), and a sending."""
    pen = Pen(OFFICER, Signer(OFFICER_SEED))
    entries: list[Entry] = []
    tip = Tip(DEVICE)
    begun = Payload(b"\x01" * 16, Begun(**asdict(station)).body())
    sent = Payload(b"\x09" * 16, Sent(bundle=BUNDLE, number=1, first_seq=0, next_seq=6).body())
    writings = [Writing(EntryType.BEGIN, begun)]
    writings += [
        Writing(
            EntryType.REVISE,
            Payload(bytes([at]) * 16, b'{"answers":{"place":"Bay %d, \xc3\xa9t\xc3\xa9"}}' % at),
            Subject(RECORD, "outcome", 1),
        )
        for at in range(2, 6)
    ]
    for writing in [*writings, Writing(EntryType.SEND, sent)]:
        subject = writing.subject
        if subject and entries[-1].header.subject:
            subject = replace(subject, parents=(entries[-1].digest,))
        entry = extend(
            tip, replace(writing, subject=subject), pen=pen, lamport=tip.next_seq, now_at=MORNING_AT
        )
        entries.append(entry)
        tip = tip_after(entry)
    entries[3] = replace(entries[3], payload=None)
    return entries


def said(hq: Identity) -> SignedBulletin:
    """What headquarters announces to the station."""
    line = RosterLine(HQ_OFFICER, "Zoë Martínez", "headquarters", ANSWERED_AT)
    code = CodeLine("seizure_category", "pink", "Pink powder", "What is sold as it.", CodeState.ADDED)
    until = "2027-11-29T08:15:00.000Z"
    keys = ((2, hq.recipient),)
    bulletin = Bulletin(HQ, STATION, 3, ANSWERED_AT, until, keys, people=(line,), codes=(code,))
    return sign_bulletin(bulletin, Signer(HQ_SEED))


def sealed_bundle(entries: list[Entry], recipient: str) -> bytes:
    """All of the chain."""
    account = Manifest(
        bundle=BUNDLE,
        station=STATION,
        device=DEVICE,
        headquarters=HQ,
        headquarters_key=fingerprint(Signer(HQ_SEED).public),
        number=1,
        first_seq=0,
        next_seq=len(entries),
        prev=None,
        head=entries[-1].digest,
        written_at="2026-11-22T14:02:11.250Z",
        app="0.1.0",
    )
    out = io.BytesIO()
    with patch("fieldbook.bundle.writer.SECTION_AIM_BYTES", SECTION_AIM_BYTES):
        write_bundle(account, map(pack_entry, entries), seal=Seal(Signer(STATION_SEED), [recipient]), out=out)
    return out.getvalue()


def make(folder: Path) -> None:
    """Write every file of one version."""
    hq, station = Identity.generate(), Identity.generate()
    of_hq, of_station = parties(hq, station)
    hq_card = write_card(of_hq, Signer(HQ_SEED))
    station_card = write_card(of_station, Signer(STATION_SEED))
    entries = chain(of_station)
    receipt = Receipt(
        HQ, STATION, DEVICE, 0, len(entries), entries[-1].digest, BUNDLE, 1, ANSWERED_AT, bulletin=said(hq)
    )
    expected = {
        "headquarters_identity": hq.secret,
        "station_identity": station.secret,
        "headquarters": HQ,
        "headquarters_public": of_hq.station_public,
        "station": STATION,
        "station_public": of_station.station_public,
        "officer_public": of_station.officer_public,
        "entries": [entry.digest.hex() for entry in entries],
        "payloads": [entry.payload.body.decode() if entry.payload else None for entry in entries],
        "code": enrolment_code(read_card(hq_card), read_card(station_card)),
        "officer_names": [of_hq.officer_name, of_station.officer_name],
    }
    folder.mkdir()
    (folder / "bundle.fbb").write_bytes(sealed_bundle(entries, hq.recipient))
    (folder / "receipt.fbr").write_bytes(make_receipt(receipt, Signer(HQ_SEED), recipient=station.recipient))
    (folder / "headquarters.fbc").write_bytes(hq_card)
    (folder / "station.fbc").write_bytes(seal_card(station_card, hq.recipient))
    text = json.dumps(expected, indent=2, ensure_ascii=False) + "\n"
    (folder / "expected.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    make(Path(__file__).parent / "bundles" / f"v{int(sys.argv[1])}")
