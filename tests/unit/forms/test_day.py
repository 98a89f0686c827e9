"""Dates, as far as they are known."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.forms.answers import Answers
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.rules import not_before
from fieldbook.forms.values.day import EARLIEST_YEAR, LATEST_YEAR, Day, parse_day

DATES = st.dates(date(EARLIEST_YEAR, 1, 1), date(LATEST_YEAR, 12, 31))
DAYS = st.one_of(
    DATES.map(lambda known: Day(known.year, known.month, known.day)),
    DATES.map(lambda known: Day(known.year, known.month)),
    DATES.map(lambda known: Day(known.year)),
)


class TestADay:
    @pytest.mark.parametrize(
        ("typed", "day"),
        [
            ("2019-12-09", Day(2019, 12, 9)),
            ("9.12.2019", Day(2019, 12, 9)),
            ("09/12/2019", Day(2019, 12, 9)),
            ("9-12-2019", Day(2019, 12, 9)),
            ("9 12 2019", Day(2019, 12, 9)),
            ("9 December 2019", Day(2019, 12, 9)),
            ("9. dec. 2019", Day(2019, 12, 9)),
            ("  9   Dec  2019 ", Day(2019, 12, 9)),
            ("December 2019", Day(2019, 12)),
            ("12.2019", Day(2019, 12)),
            ("2019-12", Day(2019, 12)),
            ("2019", Day(2019)),
            ("2019-00-00", Day(2019)),
            ("29.2.2020", Day(2020, 2, 29)),
        ],
    )
    def test_is_read_as_people_write_it(self, typed: str, day: Day) -> None:
        assert parse_day(typed) == day

    @pytest.mark.parametrize(
        "typed",
        [
            "",
            "soon",
            "9.12.19",
            "29.2.2019",
            "12/25/2019",
            "32.1.2019",
            "1899",
            "2200",
            "9 De 2019",
            "9 Foo 2019",
            "2019-00-05",
            "2019-1-5",
            "9th December 2019",
            "2019-12-09T10:00",
        ],
    )
    def test_is_one_of_the_calendar(self, typed: str) -> None:
        with pytest.raises(ValueError, match=r"day|month"):
            parse_day(typed)

    @given(DAYS)
    def test_is_read_back_from_its_spelling_and_from_its_words(self, day: Day) -> None:
        assert parse_day(str(day)) == day
        assert parse_day(day.shown) == day

    @given(DAYS, DAYS)
    def test_stands_in_the_order_of_its_spelling(self, one: Day, other: Day) -> None:
        """Lists are sorted by the text in an index; a year stands before its months."""
        assert (one < other) == (str(one) < str(other))

    @pytest.mark.parametrize(
        ("day", "precision"), [(Day(2019), "year"), (Day(2019, 12), "month"), (Day(2019, 12, 9), "day")]
    )
    def test_says_how_much_of_it_is_known(self, day: Day, precision: str) -> None:
        assert day.precision == precision

    @pytest.mark.parametrize("parts", [(2019, -1), (2019, 1, -1), (2019, 0, 1), (0,)])
    def test_is_never_made_of_parts_that_no_calendar_has(self, parts: tuple[int, ...]) -> None:
        with pytest.raises(ValueError, match=r"day|month"):
            Day(*parts)


def test_the_day_field_says_in_words_how_it_understood() -> None:
    """Day and month cannot be taken for one another then."""
    assert DayKind(label="Day").echo(Day(2019, 3, 4)) == "4 March 2019"


@pytest.mark.parametrize("typed", ["t", "T", " y "])
def test_the_keys_for_today_and_yesterday_mean_no_day_in_a_file(typed: str) -> None:
    """The window makes a day of them as they are typed; a file may be taken in on any day."""
    (problem,) = DayKind(label="Day").read(typed).problems

    assert problem.code == "day.of_today"
    assert "write a date" in problem.text


def test_only_the_window_speaks_of_the_key_for_today() -> None:
    kind = DayKind(label="Day", help="Of the query. T means today.")

    assert kind.help_in_files == kind.describe()["help"] == "Of the query."
    assert kind.help == "Of the query. T means today."


class TestTwoDays:
    RULE = staticmethod(not_before("last", "first", "The last day lies before the first day."))

    def problems(self, first: object, last: object) -> list[str]:
        answers = Answers.model_construct(None)
        answers.__dict__.update(first=first, last=last)
        return [problem.where for problem in self.RULE(answers)]

    @pytest.mark.parametrize(
        ("first", "last"),
        [
            (Day(2019, 12, 9), Day(2019, 12, 9)),
            (Day(2019, 12, 9), Day(2019, 12, 10)),
            (Day(2019, 12, 9), Day(2019, 12)),
            (Day(2019, 12), Day(2019)),
            (Day(2019), Day(2019, 1, 1)),
            (Day(2019, 11), Day(2020, 1)),
            ("", Day(2019)),
            (Day(2019), ""),
        ],
    )
    def test_are_in_order_as_far_as_they_are_known(self, first: object, last: object) -> None:
        assert self.problems(first, last) == []

    @pytest.mark.parametrize(
        ("first", "last"),
        [
            (Day(2019, 12, 9), Day(2019, 12, 8)),
            (Day(2019, 12), Day(2019, 11, 30)),
            (Day(2020), Day(2019, 12, 31)),
        ],
    )
    def test_are_told_when_they_surely_are_not(self, first: object, last: object) -> None:
        assert self.problems(first, last) == ["last"]
