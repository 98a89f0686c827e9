"""Outlets that repeat one release count as one source (domain note, section 12 and rule F4)."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.bounds import Bounds
from fieldbook.report.extents import Extent
from fieldbook.report.figures import StatedFigure
from fieldbook.report.likeness import figures_alike
from fieldbook.report.totals import Use
from tests.unit.report.figures import at_least, more_than, only_block, only_total, rid, stated, summed

RELEASE, OUTLET, WIRE = "release", "outlet", "wire"


def said(source: str, number: int | Bounds | None, *relations: tuple[str, str], **more: Any) -> StatedFigure:
    """A number of the release, or of an outlet that repeats it; called by both unless *name* says more."""
    name = more.pop("name", f"{source}{number}")
    told = {"source": rid(source), "source_title": source, "origin": rid(RELEASE), **more}
    return stated(name, number, *relations, **told)


def test_a_number_told_again_is_counted_once_and_says_so() -> None:
    block = only_block(said(OUTLET, 44), said(RELEASE, 44), said(WIRE, 44))

    assert block.total is not None
    assert (block.total.words, block.total.how) == ("44", "3 figures: 2 told again")
    assert [one.use for one in block.stated].count(Use.COUNTED) == 1
    assert block.stated[2].note == "Repeats 44 persons of release: one release"


def test_two_sources_of_their_own_are_added() -> None:
    """The control: without the chain the very same figures come to 88."""
    apart = [said(name, 44, origin=rid(name)) for name in (OUTLET, RELEASE)]
    assert only_total(*apart).words == "88"


def test_each_number_is_matched_once() -> None:
    """The release tells of 12 and 12 arrests on two days; the outlet repeats both."""
    figures = [said(source, 12, name=f"{source}{day}") for source in (RELEASE, OUTLET) for day in "ab"]
    assert only_total(*figures).words == "24"


def test_a_number_told_less_exactly_is_the_same_number() -> None:
    assert only_total(said(RELEASE, 1245), said(OUTLET, more_than(1200), name="outlet")).words == "1,245"


def test_a_number_told_wrongly_is_a_range_and_no_sum() -> None:
    """One outlet turned 3.5 thousand into 3,500."""
    total = only_total(said(RELEASE, 12), said(OUTLET, 14))
    assert total.words == "12 to 14, sources disagree"


def test_what_the_release_splits_the_outlet_may_add_up() -> None:
    total = only_total(said(RELEASE, 72), said(RELEASE, 167), said(OUTLET, 236))
    assert total.words == "236 to 239, sources disagree"


def test_what_only_one_of_them_tells_is_counted() -> None:
    assert only_total(said(RELEASE, 44), said(OUTLET, 44), said(OUTLET, 5)).words == "49"


def test_parts_are_no_second_account_of_the_whole() -> None:
    release = [said(RELEASE, 44, name="all"), said(RELEASE, 7, ("subset_of", "all"))]
    again = [said(OUTLET, 45, name="again"), said(OUTLET, 7, ("subset_of", "again"), name="minors")]

    block = only_block(*release, *again)

    assert block.total is not None
    assert block.total.words == "44 to 45, sources disagree"
    assert [one.use for one in block.stated].count(Use.CONTAINED) == 2


@pytest.mark.parametrize(
    "differs", [{"extent": Extent(countries=frozenset({"GR"}))}, {"as_of": "2019-12-10"}]
)
def test_what_speaks_of_something_else_is_not_matched(differs: dict[str, Any]) -> None:
    first = said(RELEASE, 44, as_of="2019-12-09", extent=Extent(countries=frozenset({"AL"})))
    other = said(OUTLET, 44, **{"as_of": "2019-12-09", "extent": first.extent, **differs})
    assert only_total(first, other).words == "88"


def test_what_a_person_said_of_them_goes_first() -> None:
    assert only_total(said(RELEASE, 12), said(OUTLET, 5, ("disjoint_with", f"{RELEASE}12"))).words == "17"


def test_figures_settled_by_hand_are_out_of_the_way() -> None:
    told = [said(RELEASE, 12), said(RELEASE, 30), said(OUTLET, 14, ("contradicts", f"{RELEASE}12"))]
    assert only_total(*told).words == "42 to 44, sources disagree"


def test_withdrawn_and_replaced_ones_are_not_repeated() -> None:
    old = said(RELEASE, 40, name="old")
    figures = [old, said(RELEASE, 44, ("supersedes", "old")), said(OUTLET, 44)]
    assert only_total(*figures).words == "44"


def test_nobody_is_asked_about_what_follows_by_itself() -> None:
    assert list(figures_alike([said(RELEASE, 44), said(OUTLET, 44)])) == []
    assert len(list(figures_alike([said(RELEASE, 44), said(OUTLET, 44, origin=rid(OUTLET))]))) == 1


@given(
    st.lists(st.integers(1, 500), min_size=1, max_size=6),
    st.lists(st.permutations(range(6)), min_size=1, max_size=4),
)
def test_however_many_repeat_it_the_total_is_that_of_the_release(
    numbers: list[int], orders: list[list[int]]
) -> None:
    release = [said(RELEASE, number, name=f"r{at}") for at, number in enumerate(numbers)]
    again = [
        said(f"o{voice}", numbers[at], name=f"{voice}.{at}")
        for voice, order in enumerate(orders)
        for at in order
        if at < len(numbers)
    ]

    (block,) = summed(*again, *release).blocks

    assert block.total is not None
    assert block.total.bounds == Bounds(Decimal(sum(numbers)), Decimal(sum(numbers)))


def test_an_unsized_figure_repeats_nothing() -> None:
    told = (said(RELEASE, at_least(3), name="three"), said(OUTLET, None, word="several"))
    assert only_total(*told).words == "at least 3"
