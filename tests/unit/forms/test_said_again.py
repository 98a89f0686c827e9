"""Numbers in words, masses and parts: the corners of what a figure says back."""

from decimal import Decimal
from typing import TYPE_CHECKING, cast

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.check import check
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.clock import ClockTime
from fieldbook.forms.numerals.english import ENGLISH, in_words
from fieldbook.forms.rules import in_operation
from fieldbook.forms.values.measured import mass_echo

if TYPE_CHECKING:
    from fieldbook.forms.values.surroundings import Surroundings

CLOCK = ClockTime(label="From")
OPERATION = "ab" * 16


class TestWords:
    @pytest.mark.parametrize(
        "text",
        [
            "",
            "one " * 40,
            "dozen half",
            "hundred thousand million",
            "two hundred hundred",
            "a",
            "an",
            "forty fifty",
            "a half",
            "half a cow",
            "twenty hundred hundred",
        ],
    )
    def test_that_say_no_one_number_are_refused(self, text: str) -> None:
        assert ENGLISH.hear(text) is None

    @pytest.mark.parametrize(
        ("text", "number"),
        [
            ("half a million", "500000"),
            ("a dozen", "12"),
            ("two and a half million", "2500000"),
            ("one hundred and seven", "107"),
            ("forty-four", "44"),
        ],
    )
    def test_that_say_one_are_heard(self, text: str, number: str) -> None:
        assert ENGLISH.hear(text) == Decimal(number)

    @pytest.mark.parametrize(
        ("number", "words"),
        [
            ("-3", "minus three"),
            ("1.6", "one point six"),
            ("1107", "one thousand one hundred seven"),
            ("40", "forty"),
        ],
    )
    def test_are_said_back(self, number: str, words: str) -> None:
        assert in_words(Decimal(number)) == words


class TestAMass:
    @pytest.mark.parametrize(
        ("value", "unit", "said"),
        [
            ("60", "KGM", "60,000 g"),
            ("850", "GRM", ""),
            ("2500", "GRM", "2.5 kg"),
            ("2", "TNE", "2,000 kg"),
            ("5", "person", ""),
        ],
    )
    def test_is_told_in_the_unit_next_to_it(self, value: str, unit: str, said: str) -> None:
        assert mass_echo(Decimal(value), unit) == said


class TestATimeOfDay:
    def test_is_echoed_as_a_clock_shows_it(self) -> None:
        assert CLOCK.echo("14:05") == "14:05"

    @pytest.mark.parametrize("typed", ["13 pm", "0 am", "25:00", "12:60", "noon"])
    def test_that_no_clock_shows_is_asked_back(self, typed: str) -> None:
        assert CLOCK.parse(typed).problems

    @pytest.mark.parametrize(("typed", "kept"), [("2 pm", "14:00"), ("12 am", "00:00"), ("9.30", "09:30")])
    def test_is_read_as_people_write_it(self, typed: str, kept: str) -> None:
        assert CLOCK.parse(typed).value == kept


class TestParts:
    def test_that_come_to_more_than_the_whole_are_told_and_never_block(self) -> None:
        checked = check(CATALOGUE.form("outcome"), _outcome("10", [("sex", "F", "7"), ("sex", "M", "5")]))

        assert checked.answers is not None

    def test_without_a_number_of_the_whole_are_left_alone(self) -> None:
        typed = _outcome("", [("sex", "F", "7")])
        figure = typed["figure"]
        assert isinstance(figure, dict)
        typed["figure"] = {**figure, "qualifier": "several", "value": ""}

        assert check(CATALOGUE.form("outcome"), typed).answers is not None


def _outcome(value: str, parts: list[tuple[str, str, str]]) -> dict[str, Typed]:
    rows: list[Typed] = [
        {"dimension": name, "what": code, "qualifier": "exact", "value": number}
        for name, code, number in parts
    ]
    return {
        "operation": OPERATION,
        "measure": "victim_potential",
        "figure": {"qualifier": "exact", "value": value, "unit": "person", "breakdown": rows},
    }


class TestAFigureSaysBack:
    def _echo(self, **parts: Typed) -> str:
        typed: dict[str, Typed] = {"qualifier": "exact", "unit": "KGM", **parts}
        kind = CATALOGUE.form("outcome").field("figure").kind
        value = kind.read(typed).value
        return str(kind.echo(value))

    def test_its_mass_in_the_other_unit(self) -> None:
        assert "60,000 g" in self._echo(value="60")

    def test_a_large_number_in_words(self) -> None:
        assert "two million" in self._echo(value="2000000", unit="check")

    def test_nothing_more_where_there_is_no_number(self) -> None:
        assert "=" not in self._echo(qualifier="several", unit="person")

    def test_parts_of_a_whole_that_do_not_come_to_it(self) -> None:
        rows: list[Typed] = [
            {"dimension": "sex", "what": "F", "qualifier": "exact", "value": "7"},
            {"dimension": "sex", "what": "M", "qualifier": "exact", "value": "2"},
            {"dimension": "age", "what": "minor", "qualifier": "exact", "value": "1"},
        ]
        said = self._echo(value="10", unit="person", breakdown=rows, breakdown_complete="partition")

        assert "come to 9" in said

    def test_nothing_of_parts_that_come_to_the_whole(self) -> None:
        rows: list[Typed] = [
            {"dimension": "sex", "what": "F", "qualifier": "exact", "value": "7"},
            {"dimension": "sex", "what": "M", "qualifier": "exact", "value": "3"},
        ]
        said = self._echo(value="10", unit="person", breakdown=rows, breakdown_complete="partition")

        assert "come to" not in said


class TestADayOfAnOperation:
    def test_is_left_alone_where_there_is_no_operation_to_compare_with(self) -> None:
        class Alone:
            def linked(self, *_asked: object) -> None:
                return None

        rule = in_operation("happened_on")
        dated = check(CATALOGUE.form("outcome"), {**_outcome("", []), **_DATED}).answers

        assert dated is not None
        assert list(rule(dated, cast("Surroundings", Alone()))) == []


_DATED: dict[str, Typed] = {
    "happened_on": "9.12.2019",
    "figure": {"qualifier": "exact", "value": "1", "unit": "person"},
}
