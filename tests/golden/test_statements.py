"""Statistics of every version that was ever released are read for ever."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from fieldbook.base import limits
from fieldbook.base.ids import StationId
from fieldbook.bundle.envelope import open_bytes
from fieldbook.bundle.statement import encode_statement, read_signed, statement_for
from fieldbook.journal.signing import PublicKey

STATEMENTS = Path(__file__).parent / "statements"
READABLE_VERSIONS = {"v1"}


@pytest.fixture(params=sorted(READABLE_VERSIONS))
def folder(request: pytest.FixtureRequest) -> Path:
    return STATEMENTS / str(request.param)


@pytest.fixture
def expected(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return found


def test_every_released_version_is_still_read() -> None:
    assert {path.name for path in STATEMENTS.iterdir()} == READABLE_VERSIONS


def test_it_says_what_it_said(folder: Path, expected: dict[str, Any]) -> None:
    sealed = (folder / "statement.fbs").read_bytes()
    plain = open_bytes(
        sealed, expected["headquarters_identity"], most_bytes=limits.STATEMENT_MOST_BYTES + limits.KIB
    )

    def stations(key: PublicKey) -> StationId | None:
        return StationId(expected["station"]) if key.hex() == expected["station_public"] else None

    signed = read_signed(io.BytesIO(plain), stations)
    told = statement_for(
        signed,
        StationId(expected["station"]),
        headquarters=StationId(expected["headquarters"]),
        headquarters_keys=[PublicKey(bytes.fromhex(expected["headquarters_public"]))],
    )

    assert signed.raw.decode("utf-8") == expected["said"]
    assert [line.number for line in told.lines] == expected["numbers"]
    assert encode_statement(told) == signed.raw
