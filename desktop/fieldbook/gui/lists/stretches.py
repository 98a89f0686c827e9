"""Stretches of days that people ask for by name."""

from dataclasses import dataclass
from datetime import date, timedelta

_WEEK = timedelta(days=6)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from the first to the last, both in: ``2026-01-31``."""

    name: str
    first_on: str
    last_on: str


def stretches(today: date) -> list[Stretch]:
    """Those that lead up to *today*."""
    month = today.replace(day=1)
    before = (month - _DAY).replace(day=1)
    year = today.replace(month=1, day=1)
    last_year = year.replace(year=year.year - 1)
    spans = {
        "today": (today, today),
        "week": (today - _WEEK, today),
        "month": (month, today),
        "before": (before, month - _DAY),
        "year": (year, today),
        "last_year": (last_year, year - _DAY),
    }
    return [Stretch(name, first.isoformat(), last.isoformat()) for name, (first, last) in spans.items()]
