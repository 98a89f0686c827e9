"""Instants in their one spelling."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.moment import format_instant, parse_instant

INSTANTS = st.datetimes(datetime(1970, 1, 1), datetime(2199, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - the strategy adds the zone


class TestAnInstant:
    def test_is_written_in_utc_with_milliseconds(self) -> None:
        tirana = timezone(timedelta(hours=1))

        assert (
            format_instant(datetime(2026, 11, 22, 15, 2, 11, 250_999, tirana)) == "2026-11-22T14:02:11.250Z"
        )

    def test_needs_its_zone(self) -> None:
        with pytest.raises(ValueError, match="zone"):
            format_instant(datetime(2026, 11, 22))  # noqa: DTZ001 - that is the point

    @given(INSTANTS)
    def test_is_read_back_to_the_millisecond(self, instant_at: datetime) -> None:
        back = parse_instant(format_instant(instant_at))

        assert timedelta(0) <= instant_at - back < timedelta(milliseconds=1)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "2026-11-22T14:02:11Z",
            "2026-11-22T14:02:11.250+00:00",
            "2026-11-22 14:02:11.250Z",
            "2026-11-22T14:02:11.2500Z",
            "2026-02-30T14:02:11.250Z",
            "2026-11-22T25:02:11.250Z",
            "٢٠٢٦-11-22T14:02:11.250Z",
            "2026-11-22T14:02:11.250Z\n",
        ],
    )
    def test_has_one_spelling(self, text: str) -> None:
        with pytest.raises(ValueError, match=r"instant|must be|range|format"):
            parse_instant(text)
