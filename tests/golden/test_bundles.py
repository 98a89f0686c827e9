"""What was once released is read for ever: bundles, receipts and cards of every version."""

import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from fieldbook.base.ids import OfficerId, StationId
from fieldbook.bundle.bulletin import read_bulletin
from fieldbook.bundle.card import enrolment_code, open_card, read_card
from fieldbook.bundle.envelope import open_bytes, open_stream
from fieldbook.bundle.reader import BundleReader
from fieldbook.bundle.receipt import read_receipt
from fieldbook.bundle.section import FRAME
from fieldbook.bundle.writer import PREFIX
from fieldbook.journal.chain import verify_signature
from fieldbook.journal.entry import Entry
from fieldbook.journal.facts import Begun, Sent, read_fact
from fieldbook.journal.signing import PublicKey

BUNDLES = Path(__file__).parent / "bundles"
READABLE_VERSIONS = {"v1"}
EXERCISED = {"bundle.fbb", "receipt.fbr", "headquarters.fbc", "station.fbc", "expected.json"}


@pytest.fixture(params=sorted(READABLE_VERSIONS))
def folder(request: pytest.FixtureRequest) -> Path:
    return BUNDLES / str(request.param)


@pytest.fixture
def expected(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return found


def read_bundle(folder: Path, expected: dict[str, Any]) -> list[Entry]:
    """Everything in the golden bundle, every signature checked."""

    def stations(key: PublicKey) -> StationId | None:
        return StationId(expected["station"]) if key.hex() == expected["station_public"] else None

    def officers(_officer: OfficerId) -> PublicKey:
        return PublicKey(bytes.fromhex(expected["officer_public"]))

    def verify(batch: Sequence[Entry]) -> None:
        for entry in batch:
            verify_signature(entry, officers)

    inside = io.BytesIO()
    with (folder / "bundle.fbb").open("rb") as sealed:
        open_stream(sealed, inside, expected["headquarters_identity"])
    inside.seek(0)
    reader = BundleReader(
        inside,
        stations,
        headquarters=StationId(expected["headquarters"]),
        headquarters_keys=[PublicKey(bytes.fromhex(expected["headquarters_public"]))],
    )
    return list(reader.entries(verify))


def test_every_released_bundle_version_is_still_read() -> None:
    assert {path.name for path in BUNDLES.iterdir()} == READABLE_VERSIONS


def test_every_golden_file_is_exercised(folder: Path) -> None:
    assert {path.name for path in folder.iterdir()} == EXERCISED


def test_the_bundle_holds_what_it_held(folder: Path, expected: dict[str, Any]) -> None:
    entries = read_bundle(folder, expected)

    assert [entry.digest.hex() for entry in entries] == expected["entries"]
    bodies = [entry.payload.body.decode() if entry.payload else None for entry in entries]
    assert bodies == expected["payloads"]
    assert isinstance(read_fact(entries[0]), Begun)
    assert isinstance(read_fact(entries[-1]), Sent)


def test_the_bundle_has_more_than_one_section(folder: Path, expected: dict[str, Any]) -> None:
    """Otherwise the way from one to the next would not be exercised."""
    raw = open_bytes(
        (folder / "bundle.fbb").read_bytes(), expected["headquarters_identity"], most_bytes=2**20
    )
    first_at = PREFIX.size + PREFIX.unpack_from(raw)[3]

    assert FRAME.unpack_from(raw, first_at)[1] == 0


def test_the_receipt_says_what_it_said(folder: Path, expected: dict[str, Any]) -> None:
    receipt, key = read_receipt((folder / "receipt.fbr").read_bytes(), expected["station_identity"])

    assert key.hex() == expected["headquarters_public"]
    assert receipt.head.hex() == expected["entries"][receipt.next_seq - 1]
    assert (receipt.station, receipt.headquarters) == (expected["station"], expected["headquarters"])


def test_the_receipt_announces_what_it_announced(folder: Path, expected: dict[str, Any]) -> None:
    receipt, key = read_receipt((folder / "receipt.fbr").read_bytes(), expected["station_identity"])

    assert receipt.bulletin is not None
    bulletin = read_bulletin(receipt.bulletin, key)
    assert (bulletin.number, bulletin.epoch, bulletin.station) == (3, 2, expected["station"])
    assert [(one.list, one.code, one.label) for one in bulletin.codes] == [
        ("seizure_category", "pink", "Pink powder")
    ]


def test_the_cards_give_the_code_they_gave(folder: Path, expected: dict[str, Any]) -> None:
    hq = read_card((folder / "headquarters.fbc").read_bytes())
    station = open_card((folder / "station.fbc").read_bytes(), expected["headquarters_identity"])

    assert enrolment_code(hq, station) == expected["code"]
    assert [hq.party.officer_name, station.party.officer_name] == expected["officer_names"]
