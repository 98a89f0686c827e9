"""The demo as a person starts it: two vaults, two operations, one workbook, in seconds."""

from pathlib import Path

import openpyxl
import pytest

from tests.journeys.hands import Process


@pytest.mark.slow
def test_the_demo_ends_with_the_workbook_that_it_names(tmp_path: Path) -> None:
    told = Process(tmp_path / "unused").do("demo", tmp_path / "demo").data

    book = openpyxl.load_workbook(told["workbook"], read_only=True)
    assert {"Contents", "Outcomes", "Seizures", "Referrals"} <= set(book.sheetnames)
    assert len([name for name in book.sheetnames if name.startswith("Summary")]) == 2
    book.close()
    assert len(told["steps"]) == 16
    assert not (tmp_path / "unused").exists()
