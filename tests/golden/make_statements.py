"""Makes the golden statistics of one released version; run once per version, never over files that are there.

From the project's folder: ``PYTHONPATH=desktop:. python tests/golden/make_statements.py 1``. The keys in them
are examples, and are kept beside the file.
"""

import json
import sys
from pathlib import Path

from fieldbook.base.ids import BundleId, StationId
from fieldbook.bundle.envelope import Identity
from fieldbook.bundle.manifest import fingerprint
from fieldbook.bundle.statement import Statement, StatementLine, seal_statement, sign_statement
from fieldbook.journal.signing import Signer
from fieldbook.report.publishing.suppression import Policy

HQ, STATION, NAME = StationId("70" * 16), StationId("71" * 16), BundleId("78" * 16)
HQ_SEED, STATION_SEED = b"H" * 32, b"S" * 32


def statement() -> Statement:
    """Two operations, with every sort of line."""
    total = StatementLine(operation=1, measure="Arrest", number="95", unit="persons", as_of="2026-03")
    return Statement(
        name=NAME,
        station=STATION,
        headquarters=HQ,
        headquarters_key=fingerprint(Signer(HQ_SEED).public),
        as_of="2026-11-22T14:02:11.250Z",
        app="0.1.0",
        is_whole=False,
        began=("2026-02", ""),
        policy=Policy(12, rounded_to=5),
        beside=1,
        figures=(
            total,
            StatementLine(operation=1, measure="Arrest", split="Sex", part="female", unit="persons"),
            StatementLine(operation=2, measure="Cocaïne · كوكايين", number="12.5", unit="kg", is_count=False),
        ),
        persons=(StatementLine(operation=2, measure="Victim", number="10", exactness="about"),),
    )


def make(folder: Path) -> None:
    """Write the files of one version."""
    hq = Identity.generate()
    told = statement()
    signed = sign_statement(told, Signer(STATION_SEED))
    expected = {
        "headquarters_identity": hq.secret,
        "headquarters": HQ,
        "headquarters_public": Signer(HQ_SEED).public.hex(),
        "station": STATION,
        "station_public": signed.public.hex(),
        "said": signed.raw.decode("utf-8"),
        "numbers": [line.number for line in told.lines],
    }
    folder.mkdir(parents=True)
    (folder / "statement.fbs").write_bytes(seal_statement(signed, hq.recipient))
    text = json.dumps(expected, indent=2, ensure_ascii=False) + "\n"
    (folder / "expected.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    make(Path(__file__).parent / "statements" / f"v{int(sys.argv[1])}")
