"""What does not fit is told and stops nothing (rules F1, F2)."""

from decimal import Decimal
from typing import Any

from fieldbook.base.bounds import Bounds
from fieldbook.report.extents import Extent
from fieldbook.report.summary import make_summary
from tests.unit.report.figures import at_least, rid, stated, summed, up_to


def split(whole: int, *parts: int) -> list[str]:
    figures = [stated(str(at), part, ("part_of_partition", "whole")) for at, part in enumerate(parts)]
    return [flag.text for flag in summed(stated("whole", whole), *figures).flags]


def test_a_part_that_is_larger_than_its_whole_is_told() -> None:
    summary = summed(stated("victims", 5), stated("minors", 7, ("subset_of", "victims")))
    (flag,) = summary.flags
    assert flag.code == "figure.part_too_large"
    assert flag.text == "The part (7 persons) is larger than the whole (5 persons)."
    assert flag.records == (rid("minors"), rid("victims"))


def test_it_is_told_only_where_it_is_certain() -> None:
    assert summed(stated("all", 5, approximate=True), stated("part", 7, ("subset_of", "all"))).flags == ()
    assert summed(stated("all", at_least(5)), stated("part", 7, ("subset_of", "all"))).flags == ()
    assert summed(stated("all", 5), stated("part", up_to(7), ("subset_of", "all"))).flags == ()
    assert summed(stated("all", 5), stated("part", 7, ("subset_of", "all"), unit="case")).flags == ()


def test_a_split_that_does_not_add_up_is_told_with_the_gap() -> None:
    """Europol 2024: the parts come to 170,439, the whole to 165,896."""
    assert split(165_896, 63_649, 9_564, 20_556, 76_670) == [
        "The 4 parts add up to 170,439, the whole is 165896 persons: a difference of 4,543."
    ]


def test_the_gap_has_a_sign() -> None:
    """Sarraounia: 46 and 180 are not 232."""
    parts = [stated("boys", 46, ("part_of_partition", "w")), stated("girls", 180, ("part_of_partition", "w"))]
    (flag,) = summed(stated("w", 232), *parts).flags
    assert flag.gap == Decimal(-6)


def test_a_split_that_adds_up_is_not_told() -> None:
    assert split(239, 72, 167) == []


def test_a_part_told_twice_is_one_part() -> None:
    parts = [
        stated("a", 72, ("part_of_partition", "w")),
        stated("again", 72, ("part_of_partition", "w"), ("same_as", "a")),
        stated("b", 167, ("part_of_partition", "w")),
    ]
    assert summed(stated("w", 239), *parts).flags == ()


def test_a_split_that_may_still_add_up_is_not_told() -> None:
    """674,181 against "over 655,000"."""
    parts = [stated("a", 674_181, ("part_of_partition", "w"))]
    assert summed(stated("w", at_least(655_000)), *parts).flags == ()


def test_a_limit_that_cannot_be_met_is_told_without_a_gap() -> None:
    parts = [stated("a", 700, ("part_of_partition", "w")), stated("b", 1, ("part_of_partition", "w"))]
    flags = summed(stated("w", up_to(500), words="up to 500 persons"), *parts).flags
    split_flag = next(flag for flag in flags if flag.code == "figure.split_differs")
    assert split_flag.gap is None
    assert split_flag.text == "The 2 parts add up to 701, the whole is up to 500 persons."


def test_flags_stop_no_total() -> None:
    summary = summed(stated("victims", 5), stated("minors", 7, ("subset_of", "victims")))
    assert summary.blocks[0].total is not None


class TestMoreThanCanBe:
    """Section 4: of 11 warrants that were issued no more than 11 are carried out."""

    def told(self, done: int | Bounds, granted: int | Bounds, **more: Any) -> list[str]:
        executed = stated("done", done, measure="w.executed", unit="warrant", never_above="w.issued", **more)
        issued = stated("granted", granted, measure="w.issued", unit="warrant")
        return [flag.code for flag in summed(executed, issued).flags]

    def test_is_told_of_two_numbers_of_one_source(self) -> None:
        assert self.told(12, 11) == ["figure.more_than_can_be"]
        assert self.told(11, 11) == self.told(8, 11) == []

    def test_is_told_only_where_it_is_certain(self) -> None:
        assert self.told(12, at_least(11)) == []
        assert self.told(up_to(12), 11) == []
        assert self.told(12, 11, approximate=True) == []
        assert self.told(12, 11, status="withdrawn") == []
        assert self.told(12, 11, cumulative=True) == []
        assert self.told(12, 11, group_key="arrest") == []
        assert self.told(12, 11, origin=rid("another source")) == []

    def test_is_told_of_a_part_and_the_whole_and_not_the_other_way_round(self) -> None:
        kent = Extent(place="kent")
        assert self.told(12, 11, extent=kent) == ["figure.more_than_can_be"]
        issued = stated("granted", 11, measure="w.issued", unit="warrant", extent=kent)
        executed = stated("done", 12, measure="w.executed", unit="warrant", never_above="w.issued")
        assert summed(executed, issued).flags == ()


class TestWhatStaysPreliminary:
    """Section 14: a preliminary number that is older than thirty days is told, and stops nothing."""

    def told(self, **figure: str) -> list[str]:
        summary = make_summary("Theseus", [stated("a", 5, **figure)], settled_before="2026-03-01")
        return [flag.text for flag in summary.flags if flag.code == "figure.still_preliminary"]

    def test_is_told(self) -> None:
        assert self.told(status="preliminary", told_on="2026-02-28") == [
            "Preliminary for more than 30 days: 1 of the figures. Confirm or revise them."
        ]

    def test_is_not_told_of_what_is_young_or_settled(self) -> None:
        assert self.told(status="preliminary", told_on="2026-03-01") == []
        assert self.told(status="confirmed", told_on="2019-12-16") == []
        assert self.told(status="preliminary") == []

    def test_is_told_of_a_month_only_when_all_of_it_is_over(self) -> None:
        assert self.told(status="preliminary", told_on="2026-02") != []
        assert self.told(status="preliminary", told_on="2026") == []
