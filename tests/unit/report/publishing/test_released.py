"""Cells as a reader sees them: names of few are rolled up, remainders are never drawn."""

from decimal import Decimal

import pytest

from fieldbook.report.publishing.persons import (
    ADULT,
    CHILD,
    MIDDLE,
    OLDER,
    UNKNOWN,
    YOUNG,
    Someone,
    band_of,
    tabled_persons,
)
from fieldbook.report.publishing.released import REST, Cell, Tabled, release, rolled_up
from fieldbook.report.publishing.suppression import Line, Policy

REGIONS = {"Peru": "Americas", "Chile": "Americas", "Colombia": "Americas", "Mali": "Africa"}


class TestRollingUp:
    def test_keeps_what_many_have(self) -> None:
        assert rolled_up({"Colombia": 40, "Peru": 12}, REGIONS, 10) == {"Colombia": 40, "Peru": 12}

    def test_tells_few_by_their_region(self) -> None:
        assert rolled_up({"Colombia": 40, "Peru": 6, "Chile": 5}, REGIONS, 10) == {
            "Colombia": 40,
            "Americas": 11,
        }

    def test_takes_regions_of_few_together(self) -> None:
        assert rolled_up({"Colombia": 40, "Peru": 6, "Mali": 5}, REGIONS, 10) == {"Colombia": 40, REST: 11}

    def test_adds_the_smallest_to_a_rest_that_is_few(self) -> None:
        assert rolled_up({"Colombia": 40, "Peru": 12, "Mali": 1}, REGIONS, 10) == {"Colombia": 40, REST: 13}

    def test_leaves_a_rest_of_few_where_there_is_nothing_else(self) -> None:
        assert rolled_up({"Mali": 1}, REGIONS, 10) == {REST: 1}


class TestBands:
    @pytest.mark.parametrize(
        ("years", "group", "band"),
        [
            *[(17, "", CHILD), (18, "", YOUNG), (30, "", MIDDLE), (48, "", OLDER)],
            *[(None, "9-17", CHILD), (None, "age_disputed", CHILD), (None, "adult", ADULT)],
            *[(None, "", UNKNOWN), (20, "minor", YOUNG)],
        ],
    )
    def test_hold_ages_and_groups(self, years: int | None, group: str, band: str) -> None:
        assert band_of(years, group) == band


class TestATable:
    def test_draws_no_remainder_and_holds_it_back_all_the_same(self) -> None:
        whole = Cell(name="all", group="", measure="Arrest", number=Decimal(93), unit="persons")
        part = Cell(name="p", group="", measure="Arrest", part="women", number=Decimal(92), unit="persons")
        rest = Cell(name="r", group="", measure="Arrest", number=Decimal(1), unit="persons", is_drawn=False)

        released = release(Tabled((whole, part, rest), (Line("all", ("p", "r")),)), Policy())

        assert [row.number for row in released.rows] == [93, None]
        assert released.hidden == 1

    def test_of_persons_has_the_same_rows_for_sex_and_age_whoever_they_are(self) -> None:
        one = [Someone(("Arrest",), "F", CHILD)] * 12
        other = [Someone(("Arrest",), "M", OLDER), Someone(("Arrest",), "X", UNKNOWN)] * 20

        first, second = (
            [(cell.split, cell.part) for cell in tabled_persons(them, unit="persons", least=10).cells]
            for them in (one, other)
        )

        assert [cell for cell in first if "Citizenship" not in cell] == [
            cell for cell in second if "Citizenship" not in cell
        ]

    def test_of_persons_adds_up_in_every_direction(self) -> None:
        people = [Someone(("Arrest", "Victim"), "F", CHILD, (("CO", "Colombia"),), ("labour",))] * 30
        people += [Someone(("Arrest",), "M", YOUNG, (("PE", "Peru"), ("CO", "Colombia")))] * 15

        tabled = tabled_persons(people, unit="persons", least=10)
        numbers = {cell.name: cell.number for cell in tabled.cells}

        assert all(numbers[line.whole] == sum(numbers[part] for part in line.parts) for line in tabled.lines)
        assert release(tabled, Policy(10, zero_shown=True)).hidden == 0
