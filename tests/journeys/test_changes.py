"""What changed since a workbook, through the command line: nothing, a number, and by a name that is none."""

from pathlib import Path

import pytest

from fieldbook.base.errors import NoSuchIssue
from fieldbook.journal.facts import Side
from tests.journeys.hands import Inside
from tests.toolkit.vaults import amend, found, reopen, save_operation, save_outcome


@pytest.fixture
def hands(tmp_path: Path) -> Inside:
    """A station's command line."""
    return Inside(tmp_path / "station")


def test_it_is_told_with_both_numbers_who_and_why(hands: Inside, tmp_path: Path) -> None:
    session = found(tmp_path / "station", Side.STATION)
    operation = save_operation(session)
    record = save_outcome(session, operation, "15")
    session.close()
    assert hands.do("changes", operation).data["since"] is None
    hands.do("report", str(tmp_path / "out.xlsx"), "--operation", operation)
    assert hands.do("changes", operation).data["changes"] == []
    session = reopen(tmp_path / "station")
    amend(session, record, figure={"qualifier": "exact", "value": "19", "unit": "person"})
    session.close()

    said = hands.do("changes", operation[:8])

    (line,) = said.data["changes"]
    assert (line["record"], line["what"], line["why"]) == (record, "Revised", "Counted again")
    assert line["differences"] == [{"question": "Figure", "before": "15 persons", "now": "19 persons"}]
    assert hands.do("changes", operation, "--since", "77").refusal["code"] == NoSuchIssue.code
