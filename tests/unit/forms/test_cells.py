"""Parts by one split or several: what adds up, what lies inside what, what each split comes to."""

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.figure import gaps_in_parts, sums_of_parts

FIGURE = CATALOGUE.form("outcome").field("figure").kind


def row(code: str, number: str = "", **more: Typed) -> Typed:
    """A part by its code; other codes that it is too stand behind ``&``."""
    what, *also = code.split("&")
    typed: dict[str, Typed] = {"dimension": what.split(".")[0], "what": what, "value": number, **more}
    return {**typed, "also": list(also)} if also else typed


def told(whole: str, *rows: Typed, complete: str = "partition", qualifier: str = "exact") -> tuple[str, str]:
    """What is said of the gaps, and of the sums."""
    typed: dict[str, Typed] = {"value": whole, "unit": "person", "qualifier": qualifier, "status": "final"}
    breakdown: dict[str, Typed] = {"breakdown": list(rows), "breakdown_complete": complete}
    reading = FIGURE.read({**typed, "source": "a" * 32, **breakdown})
    assert reading.problems == ()
    return "; ".join(gaps_in_parts(reading.value)), "; ".join(sums_of_parts(reading.value))


class TestASplitByTwo:
    """44 people: 30 women, of whom 20 Colombian and 10 Peruvian, and 14 men."""

    WOMEN = (row("sex.F&origin.CO", "20"), row("sex.F&origin.PE", "10"))

    def test_adds_up_as_one(self) -> None:
        gaps, sums = told("44", *self.WOMEN, row("sex.M", "14"))

        assert gaps == ""
        assert sums == (
            "by sex: 30 female, 14 male; by citizenship or origin: at least 20 Colombia, at least 10 Peru"
        )

    def test_is_one_split_whichever_dimension_is_named_first(self) -> None:
        assert (
            told("44", row("origin.CO&sex.F", "20"), row("sex.F&origin.PE", "10"), row("sex.M", "14"))[0]
            == ""
        )

    def test_that_does_not_come_to_the_whole_is_told(self) -> None:
        assert told("44", *self.WOMEN, row("sex.M", "13"))[0] == (
            "the parts by sex and citizenship or origin come to 43"
        )
        assert told("44", *self.WOMEN, row("sex.M", "13"), complete="partial")[0] == ""

    def test_may_have_its_sums_beside_it(self) -> None:
        """A row for all women holds those of each country, and is not added to them."""
        assert told("44", row("sex.F", "30"), *self.WOMEN, row("sex.M", "14")) == ("", "")

    def test_that_is_more_than_the_part_it_lies_in_is_told(self) -> None:
        assert told("44", row("sex.F", "29"), *self.WOMEN, row("sex.M", "15"), complete="partial")[0] == (
            "of 29 female, those by citizenship or origin come to 30"
        )

    def test_may_lie_in_two_parts_at_once(self) -> None:
        """A table with the sums of its rows and columns: each inner number stands in one of both."""
        sexes, countries = ("sex.F", "sex.M"), ("origin.CO", "origin.PE")
        table = [row(f"{sex}&{country}", "10") for sex in sexes for country in countries]
        sums = [row(one, "20") for one in (*sexes, *countries)]

        assert told("40", *sums, *table)[0] == ""
        assert told("40", *table, *sums[:3], row("origin.PE", "19"))[0] == (
            "the parts by citizenship or origin come to 39; of 19 Peru, those by sex come to 20"
        )

    def test_by_three(self) -> None:
        girls = row("sex.F&origin.CO&age.minor", "3")
        others = (row("sex.F&origin.CO&age.adult", "4"), row("sex.F&origin.PE", "2"), row("sex.M", "1"))

        assert told("10", girls, *others)[1].startswith("by sex: 9 female, 1 male")

    def test_of_which_a_number_is_not_told(self) -> None:
        unknown = row("sex.F&origin.PE", qualifier="several")
        gaps, sums = told("44", self.WOMEN[0], unknown, row("sex.M", "14"))

        assert (gaps, sums.split(";")[0]) == ("", "by sex: at least 20 female, 14 male")

    def test_with_a_range(self) -> None:
        some = row("sex.F&origin.PE", qualifier="range", lower="8", upper="12")

        assert told("44", self.WOMEN[0], some, row("sex.M", "14"))[1].startswith("by sex: 28 to 32 female")

    def test_with_up_to_so_many(self) -> None:
        some = row("sex.F&origin.PE", "10", qualifier="at_most", word="up to")

        assert told("44", some, row("sex.M", "14"))[1].startswith("by sex: 0 to 10 female, 14 male")

    def test_of_which_nothing_is_known_is_not_summed(self) -> None:
        both = [row(code, qualifier="several") for code in ("sex.F&origin.PE", "sex.M")]

        assert told("44", *both) == ("", "")


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([row("need.pregnant", "30"), row("need.disability", "30")], "one may have both needs"),
        ([row("service.medical", "44"), row("service.legal", "44")], "one may be given both"),
        ([row("age.minor", "40"), row("age.years", "40", age_from="14", age_to="15")], "they are the minors"),
        ([row("age.minor", "40"), row("age.9-17", "40")], "they are the minors"),
        ([row("sex.F", "40"), row("sex.F", "40", age_from="20", age_to="30")], "they are the women"),
        ([row("drug.ats", "40"), row("drug.ats.amphetamine", "40")], "it is one of them"),
        ([row("agency.police", "40"), row("agency.police", "40", named="Kent")], "it is one of them"),
        (
            [row("sex.F", "30", age_from="10", age_to="20"), row("sex.F", "30", age_from="15", age_to="25")],
            "they share some years",
        ),
    ],
)
def test_what_may_be_the_same_people_is_not_added(rows: list[Typed], why: str) -> None:
    assert told("44", *rows, complete="partial")[0] == "", why


@pytest.mark.parametrize(
    "rows",
    [
        [row("need.pregnant", "30"), row("need.disability", "30")],
        [row("age.years", "30", age_from="14"), row("age.years", "30", age_from="15", age_to="17")],
        [row("age.minor", "30"), row("age.years", "30", age_from="20")],
        [row("age.minor", "30"), row("age.18-20", "30")],
        [row("age.minor", "30"), row("age.48+", "30")],
        [row("agency.police", "30", named="Kent"), row("agency.police", "30", named="Essex")],
        [row("origin.CO", "30"), row("origin.CO", "30")],
    ],
)
def test_what_is_said_to_be_all_of_it_is(rows: list[Typed]) -> None:
    assert told("44", *rows)[0].endswith("come to 60")


def test_a_whole_that_may_be_larger_is_not_exceeded() -> None:
    assert told("40", row("sex.F", "41"), complete="partial", qualifier="more_than")[0] == ""
    assert told("40", row("sex.F", "41"), qualifier="more_than")[0].endswith("come to 41")


def test_a_part_without_a_number_holds_any() -> None:
    assert (
        told("44", row("sex.F", qualifier="several"), row("sex.F&origin.CO", "20"), complete="partial")[0]
        == ""
    )


def test_ages_across_eighteen_are_of_neither_group() -> None:
    mixed = row("age.years", "30", age_from="14", age_to="20")

    assert told("44", row("age.minor", "30"), mixed)[0].endswith("come to 60")
