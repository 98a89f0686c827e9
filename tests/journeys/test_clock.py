"""A clock that cannot be right, told through the command line."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.journeys.hands import Inside
from tests.toolkit import ports


def test_a_clock_is_asked_about_until_somebody_says_that_it_is_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    station = Inside(tmp_path / "station")
    station.do("init", "--station", "Harbour", "--officer", "Amina")
    told = station.do("clock").data
    assert told == {"doubt": None, "now": None, "before": None, "wrong_days": 0, "records": []}
    monkeypatch.setattr(ports.SteppingClock, "now_at", lambda _self: datetime(2100, 1, 1, tzinfo=UTC))

    told = station.do("clock").data

    assert (told["doubt"], told["now"][:4], told["before"][:4]) == ("ahead", "2100", "2026")
    assert station.do("clock", "--right").data["doubt"] is None


def test_records_of_a_day_that_cannot_be_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    station = Inside(tmp_path / "station")
    station.do("init", "--station", "Harbour", "--officer", "Amina")
    with monkeypatch.context() as then:
        then.setattr(ports.SteppingClock, "now_at", lambda _self: datetime(1970, 1, 1, tzinfo=UTC))
        added = station.do("add", "operation", "--from", "-", piped=json.dumps({"name": "Minotaur"}))
    station.do("add", "operation", "--from", "-", piped=json.dumps({"name": "Theseus"}))

    told = station.do("clock").data

    assert added.code == 0
    assert told["wrong_days"] == 1
    assert [station.do("show", record).data["title"] for record in told["records"]] == ["Minotaur"]
