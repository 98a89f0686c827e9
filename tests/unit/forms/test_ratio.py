"""Ratios, rates, stretches of time and estimates with their ends: numbers that are no counts."""

from decimal import Decimal
from typing import Any

import pytest

from fieldbook.base.bounds import Bounds
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.kind import Typed
from fieldbook.forms.numerals.ratio import ratio_apart
from fieldbook.forms.values.measured import span_echo, unit_apart
from fieldbook.forms.values.stated import bounds_of

FIGURE = CATALOGUE.form("outcome").field("figure").kind


def read(**typed: Typed) -> Any:
    return FIGURE.read(
        {"qualifier": "exact", "unit": "person", "status": "final", "source": "a" * 32, **typed}
    )


def problems(**typed: Typed) -> list[str]:
    return [problem.code for problem in read(**typed).problems]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("one in three", ("one", "three")),
        ("1 in 3", ("1", "3")),
        ("2/3", ("2", "3")),
        ("3 out of 10", ("3", "10")),
        ("one in every five", ("one", "five")),
        ("Two thirds", ("2", "3")),
        ("half", ("1", "2")),
        ("un sur trois", ("un", "trois")),
        ("deux tiers", ("2", "3")),
        ("la moitié", ("1", "2")),
        ("uno de cada tres", ("uno", "tres")),
        ("një në tre", ("një", "tre")),
        ("jedan od tri", ("jedan", "tri")),
        ("واحد من كل ثلاثة", ("واحد", "ثلاثة")),
        ("1 in 1.000", ("1", "1.000")),
    ],
)
def test_a_ratio_is_told_apart(text: str, pair: tuple[str, str]) -> None:
    assert ratio_apart(text) == pair


@pytest.mark.parametrize(
    "text", ["", "44", "half a million", "half-a-tonne", "1/2/3", "one in many", "in", "/"]
)
def test_anything_else_is_none(text: str) -> None:
    assert ratio_apart(text) is None


class TestARatio:
    def test_is_typed_in_one_breath(self) -> None:
        value = read(value="one in three", qualifier="share").value

        assert (value.value, value.out_of) == (1, 3)
        assert FIGURE.echo(value) == "1 in 3 persons"

    def test_keeps_what_already_stands_beside_it(self) -> None:
        assert FIGURE.echo(read(value="1", out_of="4").value) == "1 in 4 persons"
        assert problems(value="1 in 3", out_of="4") == ["number.not_number"]

    def test_says_nothing_of_how_many_there_are(self) -> None:
        assert bounds_of(read(value="2/3").value) == bounds_of(read(qualifier="several", value="").value)

    def test_has_its_smaller_number_first(self) -> None:
        assert problems(value="3", out_of="2") == ["figure.ratio"]

    def test_of_a_qualifier_says_that_too(self) -> None:
        assert FIGURE.echo(read(value="1 in 3", qualifier="more_than").value) == "more than 1 in 3 persons"

    def test_that_could_be_two_is_asked_back(self) -> None:
        assert problems(value="1 in 1.000") == ["number.ambiguous"]

    def test_of_parts_is_never_added(self) -> None:
        thirds: Typed = {
            "dimension": "sex",
            "what": "sex.F",
            "value": "2",
            "out_of": "3",
            "qualifier": "share",
        }
        men: Typed = {"dimension": "sex", "what": "sex.M", "value": "1", "out_of": "3", "qualifier": "share"}
        value = read(value="1", breakdown=[thirds, men], breakdown_complete="partition").value

        assert FIGURE.echo(value) == "1 person"


class TestARate:
    def test_may_be_for_two_things_at_once(self) -> None:
        value = read(value="300", unit="currency", currency="EUR", per=["bed", "month"]).value

        assert FIGURE.echo(value) == "EUR 300 a bed a month"

    def test_may_be_for_many(self) -> None:
        assert FIGURE.echo(read(value="1", unit="vessel", per=["minute"], every="40").value) == (
            "1 vessel every 40 minutes"
        )
        assert FIGURE.echo(read(value="3.1", per=["crossing"], every="1,000 ").value) == (
            "3.1 persons a crossing, for 1,000 of them"
        )
        assert FIGURE.echo(read(value="2", per=["person", "day"], every="3").value) == (
            "2 persons a person every 3 days"
        )

    def test_of_people_need_not_be_whole_where_it_is_for_many(self) -> None:
        assert problems(value="3.1", per=["crossing"], every="1000") == []
        assert problems(value="3.1", per=["crossing"]) == ["figure.part_of_a_person"]


class TestAnEstimate:
    def test_may_have_its_ends(self) -> None:
        value = read(
            value="27.6 million", qualifier="estimate", lower="26 million", upper="29.2 million"
        ).value

        assert FIGURE.echo(value).startswith("an estimated 27,600,000 (26,000,000 to 29,200,000) persons")
        assert bounds_of(value) == Bounds(Decimal(26000000), Decimal(29200000))

    def test_is_one_number_where_none_is_told(self) -> None:
        value = read(value="50", qualifier="estimate").value

        assert bounds_of(value) == Bounds(Decimal(50), Decimal(50))

    def test_with_one_end_shows_the_number_alone(self) -> None:
        assert FIGURE.echo(read(value="50", qualifier="median", lower="40").value) == "a median of 50 persons"

    @pytest.mark.parametrize(("lower", "upper"), [("51", "60"), ("40", "49"), ("51", ""), ("", "49")])
    def test_lies_between_them(self, lower: str, upper: str) -> None:
        assert problems(value="50", qualifier="estimate", lower=lower, upper=upper) == ["figure.not_between"]

    def test_in_the_middle_of_people_need_not_be_whole(self) -> None:
        assert problems(value="2.5", qualifier="median") == []


class TestYearsAndMonths:
    @pytest.mark.parametrize(
        ("text", "months"),
        [
            ("71 years and 4 months", "856"),
            ("2 years, 6 months", "30"),
            ("1 year 1 month", "13"),
            ("71 ans et 4 mois", "856"),
            ("2 años y 6 meses", "30"),
            ("2 vjet e 6 muaj", "30"),
            ("2 godine i 6 meseci", "30"),
            ("2 سنوات و6 أشهر", "30"),
        ],
    )
    def test_are_so_many_months(self, text: str, months: str) -> None:
        assert unit_apart(text) == (months, "month")

    @pytest.mark.parametrize(
        ("text", "unit"), [("15 years", "year"), ("18 months", "month"), ("3 hours", "hour")]
    )
    def test_or_either_alone(self, text: str, unit: str) -> None:
        assert unit_apart(text) == (text.split(maxsplit=1)[0], unit)

    @pytest.mark.parametrize(
        ("months", "said"), [("856", "71 years 4 months"), ("24", "2 years"), ("11", ""), ("12.5", "")]
    )
    def test_are_said_again(self, months: str, said: str) -> None:
        assert span_echo(Decimal(months), "month") == said

    def test_stand_beside_the_number(self) -> None:
        value = read(value="71 years and 4 months", unit="").value

        assert FIGURE.echo(value) == "856 months = 71 years 4 months"
