"""The command line on how numbers are written, and on what is late."""

from pathlib import Path

import pytest

from tests.journeys.hands import Inside
from tests.toolkit.vaults import found, save, save_operation


@pytest.fixture
def hands(tmp_path: Path) -> Inside:
    station = tmp_path / "station"
    session = found(station)
    save(
        session,
        "referral",
        operation=save_operation(session),
        services=["medical"],
        status="sent",
        people={"qualifier": "exact", "value": "1", "unit": "person"},
        consent="given_written",
        sent_on="2020-01-02",
        priority="urgent",
    )
    session.close()
    return Inside(station)


def test_what_is_late_is_listed(hands: Inside) -> None:
    (late,) = hands.do("overdue").data["overdue"]

    assert (late["form"], late["due_on"]) == ("referral", "2020-01-05")


def test_whose_numbers_are_written_is_said_once(hands: Inside) -> None:
    assert hands.do("numbers").data == {"locale": "ask"}
    assert hands.do("numbers", "fr").data == {"locale": "fr"}
    assert hands.do("numbers").data == {"locale": "fr"}
    assert hands.do("numbers", "ask").data == {"locale": "ask"}
