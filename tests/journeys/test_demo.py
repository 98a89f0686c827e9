"""The demo as a person starts it: two vaults, two operations, one workbook, in seconds."""

from pathlib import Path

import pytest

from tests.journeys.hands import Process
from tests.toolkit.books import cells_of


@pytest.mark.slow
def test_the_demo_ends_with_the_workbook_that_it_names(tmp_path: Path) -> None:
    told = Process(tmp_path / "unused").do("demo", tmp_path / "demo").data

    sheets = cells_of(Path(told["workbook"]))
    assert {"Contents", "Outcomes", "Seizures", "Referrals"} <= set(sheets)
    assert len([name for name in sheets if name.startswith("Summary")]) == 2
    assert len(told["steps"]) == 16
    assert not (tmp_path / "unused").exists()
