"""Stretches of days that have a name."""

from datetime import date

import pytest

from fieldbook.gui.lists.stretches import stretches


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("today", "2026-03-02", "2026-03-02"),
        ("week", "2026-02-24", "2026-03-02"),
        ("month", "2026-03-01", "2026-03-02"),
        ("before", "2026-02-01", "2026-02-28"),
        ("year", "2026-01-01", "2026-03-02"),
        ("last_year", "2025-01-01", "2025-12-31"),
    ],
)
def test_each_leads_up_to_today(name: str, first: str, last: str) -> None:
    (found,) = (one for one in stretches(date(2026, 3, 2)) if one.name == name)

    assert (found.first_on, found.last_on) == (first, last)


def test_january_has_a_month_before_it() -> None:
    (found,) = (one for one in stretches(date(2026, 1, 15)) if one.name == "before")

    assert (found.first_on, found.last_on) == ("2025-12-01", "2025-12-31")
