"""How long data is kept, through the command line: said, told, listed when it is over, taken back."""

from pathlib import Path

import pytest

from fieldbook.journal.facts import Side
from tests.journeys.hands import Inside
from tests.toolkit.vaults import amend, found, save_operation


@pytest.fixture
def typing(tmp_path: Path) -> tuple[Inside, str]:
    """A station's command line, and an operation that ended in 2019."""
    session = found(tmp_path / "station", Side.STATION)
    operation = save_operation(session)
    amend(session, operation, starts_on="2019-12-02", ends_on="2019-12-09")
    session.close()
    return Inside(tmp_path / "station"), operation


def test_what_is_over_is_listed_until_the_rule_is_taken_back(typing: tuple[Inside, str]) -> None:
    hands, operation = typing
    assert hands.do("keep", operation).data["months"] is None

    said = hands.do("keep", operation[:8], "--months", "60", "--from", "operation-end").data
    (line,) = hands.do("due").data["due"]

    assert (said["months"], said["from"]) == (60, "operation-end")
    assert (line["record"], line["until"]) == (operation, "2024-12-09")
    assert hands.do("due", "--on", "2024-12-09").data["due"] == []
    hands.do("keep", operation, "--no-rule")
    assert hands.do("due").data["due"] == []


@pytest.mark.parametrize("months", ["0", "1201", "five"])
def test_months_that_are_none_are_refused(typing: tuple[Inside, str], months: str) -> None:
    hands, operation = typing

    assert hands.do("keep", operation, "--months", months).code != 0
    assert hands.do("keep", operation).data["months"] is None
