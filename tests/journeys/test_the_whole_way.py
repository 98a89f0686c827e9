"""One real operation, from a file of answers to headquarters' workbook, command by command.

```
headquarters and tablet-4 are set up; cards and codes are exchanged
officer adds Theseus from a file, twice       -> the second time changes nothing
officer sends                                 -> bundle one
hq receives bundle one                        -> receipt; the officer's records are "received"
officer amends a record, with a reason        -> bundle two
hq receives bundle two, and once more         -> nothing changes
hq writes the workbook                        -> every figure of Theseus stands there as it was stated
both audit                                    -> whole
```
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.journeys.hands import SEEDS, Hands, Inside, Process, Said, content, enrol
from tests.toolkit.vaults import PASSPHRASE

THESEUS = SEEDS / "theseus.json"
RECORDS = 28
STATED = {
    "72 persons",
    "167 persons",
    "3,000 officers",
    "1,500 flights",
    "2,500,000 checks",
    "54,000 checks",
    "2,000 persons",
    "some 89 persons",
    "7 persons",
    "14 countries",
    "8 days",
    "all persons",
    "More than 1,500 documents",
    "30 vessels",
    "200 items",
    "10 firearms",
    "60 kg",
    "USD 200,000",
    "42 persons",
    "8 notices",
    "several cases",
}
"""The 21 figures of the release."""
DISPUTED = {"236 persons", "about 72 persons", "at least 89 persons"}


def seed(title: str) -> dict[str, Any]:
    """The record of Theseus whose own words are *title*."""
    records = json.loads(THESEUS.read_text("utf-8"))["records"]
    found: dict[str, Any] = next(one for one in records if one["answers"].get("detail") == title)
    return found


def one_taken(said: Said) -> dict[str, Any]:
    """What came of the one file that was received."""
    (taken,) = said.data["taken"]
    return dict(taken)


def sheet_rows(workbook: Path, sheet: str) -> Iterator[dict[str, object]]:
    """The rows of a sheet of records by their headings."""
    rows = openpyxl.load_workbook(workbook)[sheet].iter_rows(values_only=True)
    headings = [str(cell) for cell in next(rows)]
    for row in rows:
        yield dict(zip(headings, row, strict=True))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.mark.parametrize(
    "hands",
    [
        pytest.param(Inside, id="in this process"),
        pytest.param(
            Process, id="each command a process of its own", marks=[pytest.mark.slow, pytest.mark.longest]
        ),
    ],
)
def test_theseus_goes_the_whole_way(tmp_path: Path, stick: Path, hands: type[Hands]) -> None:
    """The same words typed; processes of their own also pay the usual price for each passphrase."""
    officer, hq = hands(tmp_path / "tablet-4"), hands(tmp_path / "hq")
    enrol(officer, hq, tmp_path)
    _records_are_written_once(officer)
    first = _first_bundle(officer, hq, stick)
    _amendment_follows(officer, hq, stick, first=first)
    whole = {"devices": 2, "entries": 39, "erased": 0, "files": 0}
    assert hq.do("audit").data == whole
    _workbook_says_what_was_stated(hq, tmp_path / "summary.xlsx")
    assert hq.do("audit").data == whole | {"entries": 40}, "that a workbook left is written down"
    assert officer.do("audit").data["devices"] == 1
    _nothing_was_left_in_the_open(tmp_path)


def _records_are_written_once(officer: Hands) -> None:
    assert officer.do("add", "--from", THESEUS).data["added"] == RECORDS
    again = officer.do("add", "--from", THESEUS).data
    assert (again["added"], again["amended"], again["unchanged"]) == (0, 0, RECORDS)

    listed = officer.do("list", "outcome").data
    assert listed["waiting"] == RECORDS
    assert {row["state"] for row in listed["records"]} == {"saved"}
    (found,) = officer.do("find", "firearms").data["records"]
    shown = officer.do("show", found["record"][:8]).data
    assert shown["answers"]["quantity"]["quote"] == "the recovery of 10 firearms"


def _first_bundle(officer: Hands, hq: Hands, stick: Path) -> Path:
    sent = officer.do("send", stick).data
    assert (sent["number"], sent["records"]) == (1, RECORDS)
    bundle = Path(sent["bundle"])
    taken = one_taken(hq.do("receive", bundle))
    assert (taken["records"], taken["is_new"], taken["conflicts"]) == (RECORDS, True, 0)
    assert one_taken(officer.do("receive", taken["receipt"]))["records"] == RECORDS
    listed = officer.do("list", "--all").data
    assert {row["state"] for row in listed["records"]} == {"received"}
    assert listed["waiting"] == 0
    return bundle


def _amendment_follows(officer: Hands, hq: Hands, stick: Path, *, first: Path) -> None:
    amended = seed("suspected human traffickers arrested")
    amended["answers"]["figure"]["status"] = "disputed"
    told = officer.do("add", "--from", "-", piped=json.dumps(amended))
    assert (told.code, told.refusal["problems"][0]["code"]) == (3, "intake.reason_needed")
    amended["reason"] = "Another outlet states 236 in all"
    assert officer.do("add", "--from", "-", piped=json.dumps(amended)).data["amended"] == 1

    sent = officer.do("send", stick).data
    assert (sent["number"], sent["records"]) == (2, 1)
    assert one_taken(hq.do("receive", sent["bundle"]))["records"] == 1
    before = content(hq.vault)
    for bundle in (sent["bundle"], first):
        assert one_taken(hq.do("receive", bundle))["is_new"] is False
    assert content(hq.vault) == before

    last, begun = hq.do("show", amended["record"], "--history").data["history"]
    assert (last["reason"], last["officer"], last["station"]) == (amended["reason"], "Amina", "Tablet 4")
    assert last["changes"] == [{"label": "Figure: Status", "before": "Preliminary", "after": "Disputed"}]
    assert begun["is_first"]


def _workbook_says_what_was_stated(hq: Hands, workbook: Path) -> None:
    sheets = {one["sheet"]: one["rows"] for one in hq.do("report", workbook).data["sheets"]}
    assert (sheets["Outcomes"], sheets["Seizures"], sheets["Referrals"]) == (17, 6, 1)

    outcomes = {str(row["Figure: as stated"]) for row in sheet_rows(workbook, "Outcomes")}
    seizures = {str(row["Quantity: as stated"]) for row in sheet_rows(workbook, "Seizures")}
    referrals = {str(row["People: as stated"]) for row in sheet_rows(workbook, "Referrals")}
    assert outcomes | seizures | referrals == STATED | DISPUTED

    minors = next(row for row in sheet_rows(workbook, "Outcomes") if row["Figure: Number"] == 7)
    assert minors["Figure: Words of the source"] == "including seven minors"
    assert "Subset of" in str(minors["Figure: Relations to other figures"])
    assert {row["Officer"] for row in sheet_rows(workbook, "Outcomes")} == {"Amina"}


def _nothing_was_left_in_the_open(folder: Path) -> None:
    """Outside the workbook, which somebody asked for, no answer and no passphrase stands in any file."""
    secrets = [text.encode() for text in ("smuggl", "Tablet 4", "Amina", PASSPHRASE.reveal())]
    telling = [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and path.suffix not in {".xlsx", ".fbc"}
        if any(secret in path.read_bytes() for secret in secrets)
    ]
    assert telling == []
