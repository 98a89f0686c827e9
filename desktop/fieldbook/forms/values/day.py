"""A calendar day as far as it is known: year, month and year, or the day (EDTF level 0)."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

from fieldbook.base.digits import western_line
from fieldbook.base.said import said
from fieldbook.forms.numerals.months import month_named

_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_NUMERIC = re.compile(r"(?:(?:(\d{1,2})(?:\. |[./\- ]))?(\d{1,2})(?:\. |[./\- ]))?(\d{4})\.?")
_NAMED = re.compile(r"(?:(\d{1,2})\.? )?([^\W\d_]+(?: [^\W\d_]+){0,3})\.? (\d{4})\.?")
_DATE_MARK = "\N{ARABIC DATE SEPARATOR}"
MONTHS = tuple(calendar.month_name)
EARLIEST_YEAR, LATEST_YEAR = 1900, 2199


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A date whose day, or month and day, may be unknown."""

    year: int
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        """Refuse a day that no calendar has.

        Raises:
            ValueError: for such a day.
        """
        if not EARLIEST_YEAR <= self.year <= LATEST_YEAR or (self.day and not self.month):
            raise ValueError("no such day")
        if self.month:
            # monthrange raises for a month outside 1..12
            longest = calendar.monthrange(self.year, self.month)[1]
            if not 0 <= self.day <= longest:
                raise ValueError("no such day")

    def __str__(self) -> str:
        """``2019-12-09``, ``2019-12`` or ``2019``."""
        parts = [f"{self.year:04d}"]
        if self.month:
            parts.append(f"{self.month:02d}")
        if self.day:
            parts.append(f"{self.day:02d}")
        return "-".join(parts)

    @property
    def precision(self) -> str:
        """``day``, ``month`` or ``year``: a code of the list ``date_precision``."""
        return "day" if self.day else "month" if self.month else "year"

    @property
    def shown(self) -> str:
        """``9 December 2019``, ``December 2019`` or ``2019``."""
        if not self.month:
            return str(self.year)
        month, year = said(MONTHS[self.month]), str(self.year)
        if not self.day:
            return said("{month} {year}", month=month, year=year)
        return said("{day} {month} {year}", day=str(self.day), month=month, year=year)


def parse_day(text: str) -> Day:
    """A day as people write it: ``2019-12-09``, ``9.12.2019``, ``December 2019``, ``9 décembre 2019``.

    Months may be named in any language of the window, and the digits be of any script.

    Where day and month could be taken for one another the day comes first, as everywhere in the Balkans.

    Raises:
        ValueError: when it is no day of the calendar.
    """
    wanted = " ".join(western_line(text).replace(_DATE_MARK, "/").split())
    if found := _EDTF.fullmatch(wanted):
        year, month, day = found.groups()
    elif found := _NUMERIC.fullmatch(wanted):
        day, month, year = found.groups()
    elif found := _NAMED.fullmatch(wanted):
        day, month, year = found.group(1), str(month_named(found.group(2))), found.group(3)
    else:
        raise ValueError("not written as a day")
    return Day(int(year), int(month or 0), int(day or 0))


def days_between(first: Day, last: Day) -> int | None:
    """How many days from *first* to *last*, both included; None where one is not known to the day."""
    if not (first.day and last.day):
        return None
    return _date(last).toordinal() - _date(first).toordinal() + 1


def day_after(day: Day, days: int) -> Day:
    """The day that lies *days* later than *day*, which is known to the day."""
    found = date.fromordinal(_date(day).toordinal() + days)
    return Day(found.year, found.month, found.day)


def months_after(day: date, months: int) -> date:
    """The day *months* later; the last of a month that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def last_of(day: Day) -> date:
    """The latest day that *day* may be: a month or a year ends with its last."""
    month = day.month or 12
    return date(day.year, month, day.day or calendar.monthrange(day.year, month)[1])


def _date(day: Day) -> date:
    return date(day.year, day.month, day.day)
