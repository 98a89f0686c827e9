"""Instants as they are written into entries: UTC, milliseconds, one spelling."""

import re
from datetime import UTC, datetime

_SPELLING = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z", re.ASCII)


def format_instant(instant_at: datetime) -> str:
    """``2026-11-22T14:02:11.250Z``.

    Raises:
        ValueError: for a time without a zone.
    """
    if instant_at.tzinfo is None:
        raise ValueError("an instant needs its zone")
    utc = instant_at.astimezone(UTC)
    return utc.strftime("%Y-%m-%dT%H:%M:%S.") + f"{utc.microsecond // 1000:03d}Z"


def day_of(instant: str) -> str:
    """The calendar day of an instant as it is written."""
    return instant[:10]


def parse_instant(text: str) -> datetime:
    """The instant behind its one spelling.

    Raises:
        ValueError: for any other spelling.
    """
    if not _SPELLING.fullmatch(text):
        raise ValueError("not an instant")
    return datetime.fromisoformat(text)
