"""Warrants: issued and carried out are counted apart, and what was carried out was issued."""

from decimal import Decimal

import pytest

from fieldbook.base.problem import Severity
from fieldbook.catalogue.activity import ACTIVITY
from fieldbook.catalogue.warrants import tally_of
from fieldbook.forms.kind import Typed
from tests.unit.catalogue.around import (
    COUNTED,
    OPERATION,
    OTHER,
    SEIZURE,
    Around,
    answers,
    checked,
    neighbour,
    told,
)

Answer = dict[str, Typed]
SEARCH: Answer = {
    "operation": OPERATION,
    "kind": "house_search",
    "count": {**COUNTED, "unit": "place", "value": "3"},
}
CODE = "outcome.warrants"


def stated(measure: str, value: str, figure: Answer | None = None, **more: Typed) -> Answer:
    number: Answer = {**COUNTED, "unit": "warrant", "value": value, **(figure or {})}
    return {"operation": OPERATION, "measure": measure, "figure": number, **more}


def doubted(mine: Answer, here: Answer) -> list[str]:
    """What is told of *mine* while *here* is saved already."""
    around = Around(pointing=[neighbour(OTHER, "outcome", **here)])
    found = [one for one in checked("outcome", around, **mine).problems if one.code == CODE]
    assert {one.severity for one in found} <= {Severity.WARNING}
    assert {one.path for one in found} <= {("figure",)}
    return [one.text for one in found]


class TestTwoNumbersOfOneSource:
    """Section 4: 11 issued, 8 carried out; the other way round somebody mistook one for the other."""

    ISSUED = stated("warrant_issued", "8")
    EXECUTED = stated("warrant_executed", "11")

    def test_are_told_from_both_sides(self) -> None:
        for mine, here in ((self.EXECUTED, self.ISSUED), (self.ISSUED, self.EXECUTED)):
            (text,) = doubted(mine, here)
            assert "(11)" in text
            assert "(8)" in text

    def test_pass_where_no_more_were_carried_out(self) -> None:
        assert doubted(stated("warrant_executed", "8"), stated("warrant_issued", "11")) == []
        assert doubted(stated("warrant_executed", "8"), self.ISSUED) == []

    @pytest.mark.parametrize(
        ("executed", "issued"),
        [
            ({}, {"source": "d" * 32}),
            ({}, {"qualifier": "at_least"}),
            ({}, {"qualifier": "approx", "word": "some"}),
            ({}, {"qualifier": "several", "value": "", "word": "multiple"}),
            ({"unit": "place"}, {}),
            ({"cumulative": "yes"}, {}),
            ({"status": "withdrawn"}, {}),
            ({"as_of": "2019-12-16"}, {"as_of": "2019-12-09"}),
            ({}, {"scope": {"countries": ["AL"]}}),
            ({"scope": {"reach": "earlier_edition"}}, {}),
        ],
        ids=lambda more: " ".join(more) or "-",
    )
    def test_pass_where_they_may_both_be_true(self, executed: Answer, issued: Answer) -> None:
        one = stated("warrant_executed", "11", executed)
        other = stated("warrant_issued", "8", issued)

        assert doubted(one, other) == []
        assert doubted(other, one) == []

    def test_of_a_part_are_compared_with_those_of_the_whole(self) -> None:
        """What was carried out in one country was issued in all of them."""
        part = stated("warrant_executed", "11", {"scope": {"countries": ["AL"]}})

        assert doubted(part, self.ISSUED)
        assert doubted(stated("warrant_executed", "11", place={"country": "AL"}), self.ISSUED)

    @pytest.mark.parametrize(
        ("executed", "issued", "is_doubted"),
        [
            (["search"], "", True),
            (["search"], ["mixed"], True),
            (["search"], ["search", "arrest"], True),
            (["search"], ["arrest"], False),
            (["search", "arrest"], ["search"], False),
            ("", ["search"], False),
        ],
    )
    def test_are_compared_sort_by_sort(self, executed: Typed, issued: Typed, *, is_doubted: bool) -> None:
        one = stated("warrant_executed", "11", warrant_types=executed)
        other = stated("warrant_issued", "8", warrant_types=issued)

        assert bool(doubted(one, other)) is is_doubted

    def test_of_two_operations_never_meet(self) -> None:
        assert doubted(self.EXECUTED, {**self.ISSUED, "operation": SEIZURE}) == []

    def test_that_are_told_of_one_day_may_come_from_the_day_before(self) -> None:
        assert doubted(self.EXECUTED, {**self.ISSUED, "happened_on": "2019-12-10"}) == []


class TestWarrantsOfOurOwn:
    def counted(self, *rows: Answer) -> list[tuple[str, str]]:
        assert ACTIVITY.tally is tally_of
        found = list(tally_of(answers("activity", **SEARCH, warrants=list(rows))))
        assert {(one.form, one.unit, one.number) for one in found} <= {("outcome", "warrant", Decimal(1))}
        return [(one.code, dict(one.alike)["warrant_types"]) for one in found]

    def test_count_as_issued_and_as_carried_out_once_their_day_is_known(self) -> None:
        issued: Answer = {"type": "search"}
        done: Answer = {"type": "arrest", "executed_on": "2019-12-10"}

        assert self.counted(issued, done) == [
            ("warrant_issued", "search"),
            ("warrant_issued", "arrest"),
            ("warrant_executed", "arrest"),
        ]

    def test_are_one_warrant_where_the_number_is_one(self) -> None:
        def known_by(**row: Typed) -> str:
            (one,) = tally_of(answers("activity", **SEARCH, warrants=[{"type": "search", **row}]))
            return one.once

        first = known_by(number="12/2019", country="AL")
        assert first
        assert known_by(number="12 / 2019", country="AL") == first
        assert known_by(number="12/2019", country="XK") != first
        assert known_by() == ""

    def test_are_not_carried_out_before_they_are_issued(self) -> None:
        row: Answer = {"type": "search", "issued_on": "2019-12-10", "executed_on": "2019-12-09"}
        found = checked("activity", **SEARCH, warrants=[row])

        assert "day.order" in told(found)
        assert ("warrants", 0, "executed_on") in {one.path for one in found.errors}
