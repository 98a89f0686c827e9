"""A clock that cannot be right, told through the command line."""

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
    assert station.do("clock").data == {"doubt": None, "now": None, "before": None, "wrong_days": 0}
    monkeypatch.setattr(ports.SteppingClock, "now_at", lambda _self: datetime(2100, 1, 1, tzinfo=UTC))

    told = station.do("clock").data

    assert (told["doubt"], told["now"][:4], told["before"][:4]) == ("ahead", "2100", "2026")
    assert station.do("clock", "--right").data["doubt"] is None
