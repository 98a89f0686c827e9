"""What is added and what is not: each case is one that real reports brought."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.bounds import Bounds
from fieldbook.report.totals import Use
from tests.unit.report.figures import (
    at_least,
    exactly,
    more_than,
    only_block,
    only_total,
    rid,
    stated,
    summed,
    up_to,
)


def test_arrests_of_different_people_are_added() -> None:
    """Theseus: 72 suspected traffickers and 167 smugglers; an outlet made 236 of it."""
    total = only_total(stated("traffickers", 72), stated("smugglers", 167))
    assert (total.words, total.how) == ("239", "2 figures added")


def test_the_same_women_told_three_times_are_counted_once() -> None:
    """Tirana: naive adding gives 132."""
    total = only_total(
        stated("women", 44),
        stated("freed", 44, ("same_as", "women")),
        stated("safe", 44, ("same_as", "women")),
    )
    assert (total.words, total.how) == ("44", "3 figures: 2 told again")


def test_minors_among_the_victims_are_not_added_to_them() -> None:
    some_89 = stated("victims", 89, approximate=True, qualifier="approx", word="some")
    block = only_block(some_89, stated("minors", 7, ("subset_of", "victims")))
    assert block.total is not None
    assert block.total.words == "89 (some)"
    assert block.total.how == "2 figures: 1 part of another"
    assert [one.use for one in block.stated] == [Use.COUNTED, Use.CONTAINED]


def test_sources_that_disagree_give_a_range_and_are_not_added() -> None:
    """Tirana: eight in custody says one, twelve the other."""
    total = only_total(stated("police", 8), stated("outlet", 12, ("contradicts", "police")))
    assert total.words == "8 to 12, sources disagree"
    assert total.words_with("persons") == "8 to 12 persons, sources disagree"
    assert total.disputed


def test_a_dispute_is_added_to_what_nobody_disputes() -> None:
    total = only_total(
        stated("police", 8), stated("outlet", 12, ("contradicts", "police")), stated("elsewhere", 5)
    )
    assert total.words == "13 to 17, sources disagree"


def test_an_unsized_figure_alone_is_not_stated_and_keeps_its_word() -> None:
    total = only_total(stated("warrants", None, word="multiple", qualifier="several"))
    assert total.words == "not stated (multiple)"


def test_an_unsized_figure_makes_a_sum_a_lower_limit() -> None:
    total = only_total(stated("issued", 11), stated("more", None, word="multiple"))
    assert total.words == "at least 11"


def test_more_than_stays_more_than() -> None:
    assert only_total(stated("documents", more_than(1500))).words == "more than 1,500"


@pytest.mark.parametrize(
    ("field", "other"), [("unit", "case"), ("currency", "EUR"), ("group_key", "detected")]
)
def test_unlike_things_are_never_added(field: str, other: str) -> None:
    summary = summed(stated("one", 72), stated("two", 167, **{field: other}))
    assert [block.total.words for block in summary.blocks if block.total] == ["72", "167"]


def test_only_the_newest_of_a_series_counts() -> None:
    """15 arrests, then 19 the next day."""
    block = only_block(stated("first", 15), stated("next", 19, ("supersedes", "first")))
    assert block.total is not None
    assert block.total.words == "19"
    assert block.stated[0].note == "Replaced by 19 persons"


def test_what_the_older_figure_said_of_itself_holds_for_the_newer_one() -> None:
    """Nine minors instead of seven are still among the victims."""
    total = only_total(
        stated("victims", 89),
        stated("minors", 7, ("subset_of", "victims")),
        stated("later", 9, ("supersedes", "minors")),
    )
    assert total.words == "89"


def test_figures_that_supersede_each_other_do_not_both_vanish() -> None:
    total = only_total(stated("a", 5, ("supersedes", "b")), stated("b", 6, ("supersedes", "a")))
    assert total.words == "11"


def test_figures_that_contain_each_other_count_once() -> None:
    total = only_total(stated("a", 5, ("subset_of", "b")), stated("b", 5, ("subset_of", "a")))
    assert total.words == "5"


def test_cumulative_figures_stand_alone() -> None:
    """Rule F4: the total of a task force is not added to that of the action day."""
    summary = summed(
        stated("day", 12),
        stated("whole", 300, cumulative=True),
        stated("other", 20, ("cumulative_of", "day")),
    )
    assert [block.total.words for block in summary.blocks if block.total] == ["12", "300", "20"]


@pytest.mark.parametrize("relation", ["derived_from", "rounded_from", "part_of_partition"])
def test_a_figure_made_from_another_is_not_added_to_it(relation: str) -> None:
    """The headline 17,800 and the body's 17,793."""
    assert only_total(stated("body", 17793), stated("headline", 17800, (relation, "body"))).words == "17,793"


def test_withdrawn_figures_do_not_count_and_hide_nobody() -> None:
    """Once the whole is withdrawn, its part is all that is known."""
    block = only_block(stated("whole", 50, status="withdrawn"), stated("part", 7, ("subset_of", "whole")))
    assert block.total is not None
    assert (block.total.words, block.total.how) == ("7", "2 figures: 1 withdrawn")
    assert block.stated[0].note == "Withdrawn"


def test_averages_are_stated_and_never_added() -> None:
    """Rule F8."""
    block = only_block(stated("mean", 23, qualifier="average"))
    assert block.total is None
    assert block.stated[0].note == "Not a count: never added"


def test_parts_of_parts_are_contained_too() -> None:
    total = only_total(
        stated("all", 89),
        stated("minors", 7, ("subset_of", "all")),
        stated("girls", 4, ("subset_of", "minors")),
    )
    assert total.words == "89"


def test_a_twin_of_a_part_is_a_part() -> None:
    total = only_total(
        stated("all", 89),
        stated("minors", 7, ("subset_of", "all")),
        stated("children", 7, ("same_as", "minors")),
    )
    assert total.words == "89"


def test_the_same_people_are_found_through_another_measure() -> None:
    """Two arrests are both the same as a figure of victims: they are one group."""
    summary = summed(
        stated("victims", 44, measure="victim"),
        stated("one", 44, ("same_as", "victims")),
        stated("two", 44, ("same_as", "victims")),
    )
    assert [block.total.words for block in summary.blocks if block.total] == ["44", "44"]


def test_a_part_in_another_measure_counts_in_its_own() -> None:
    summary = summed(stated("victims", 89, measure="victim"), stated("held", 7, ("subset_of", "victims")))
    assert [block.total.words for block in summary.blocks if block.total] == ["89", "7"]


def test_an_exact_repetition_settles_an_approximate_one() -> None:
    some = stated("some", 90, approximate=True, qualifier="approx", word="some")
    assert only_total(some, stated("exact", 92, ("same_as", "some"))).words == "92"


def test_exact_repetitions_that_differ_are_a_disagreement() -> None:
    assert (
        only_total(stated("a", 44), stated("b", 46, ("same_as", "a"))).words == "44 to 46, sources disagree"
    )


def test_a_repetition_without_a_number_takes_nothing_away() -> None:
    assert only_total(stated("a", 44), stated("all", None, ("same_as", "a"), qualifier="all")).words == "44"


def test_groups_that_may_overlap_give_a_range() -> None:
    total = only_total(stated("a", 72), stated("b", 167, ("overlaps", "a")))
    assert (total.words, total.how) == ("167 to 239", "2 figures: 2 added, some may overlap")


def test_a_whole_without_a_number_is_at_least_its_largest_part() -> None:
    """Nautical equipment including 30 vessels."""
    total = only_total(
        stated("equipment", None), stated("vessels", 30, ("subset_of", "equipment")), stated("others", 4)
    )
    assert total.words == "at least 34"


def test_relations_to_figures_of_other_operations_say_nothing_here() -> None:
    assert only_total(stated("part", 7, ("subset_of", "elsewhere"))).words == "7"


def test_a_rounded_number_says_so() -> None:
    assert (
        only_total(stated("a", 3000, approximate=True, qualifier="rounded", word="worth")).words
        == "3,000 (rounded)"
    )


@given(st.permutations(["a", "b", "c", "d", "e"]))
def test_the_order_in_which_figures_come_does_not_matter(order: list[str]) -> None:
    figures = {
        "a": stated("a", 8),
        "b": stated("b", 12, ("contradicts", "a")),
        "c": stated("c", 3, ("subset_of", "b")),
        "d": stated("d", at_least(100)),
        "e": stated("e", at_least(90), ("same_as", "d")),
    }
    assert only_total(*(figures[name] for name in order)).words == "at least 108, sources disagree"


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=12), st.data())
def test_a_total_never_exceeds_the_sum_nor_falls_below_the_largest(
    numbers: list[int], data: st.DataObject
) -> None:
    """Whatever parts and repetitions are claimed among exact figures, people appear and vanish nowhere."""
    figures = []
    for at, number in enumerate(numbers):
        earlier = data.draw(st.integers(0, at - 1)) if at and data.draw(st.booleans()) else None
        smaller = earlier is not None and number <= numbers[earlier]
        figures.append(stated(str(at), number, *([("subset_of", str(earlier))] if smaller else [])))
    bounds = only_total(*figures).bounds
    assert bounds == Bounds(bounds.lower, bounds.lower)
    assert Decimal(max(numbers)) <= (bounds.lower or 0) <= Decimal(sum(numbers))


def test_each_figure_says_what_became_of_it() -> None:
    block = only_block(
        stated("a", 44), stated("b", 44, ("same_as", "a")), stated("c", None, word="several"), stated("d", 5)
    )
    assert [one.note for one in block.stated] == [
        "Counted",
        "The same as 44 persons",
        "No number stated",
        "Counted",
    ]
    assert [one.figure.record for one in block.stated] == [rid(name) for name in "abcd"]


def test_accounts_of_one_source_are_added_before_they_are_compared() -> None:
    """Theseus: 72 and 167 say INTERPOL, 236 in all an outlet, about 72 of the first sort another one."""
    total = only_total(
        stated("traffickers", 72, source_title="INTERPOL"),
        stated("smugglers", 167, source_title="INTERPOL"),
        stated(
            "all",
            236,
            ("contradicts", "traffickers"),
            ("contradicts", "smugglers"),
            source_title="illicit-trade",
        ),
        stated("some", 72, ("contradicts", "traffickers"), approximate=True, source_title="newsbook"),
    )
    assert (total.words, total.how) == ("236 to 239, sources disagree", "4 figures that disagree")


def test_twelve_and_one_against_eight() -> None:
    """Tirana: the local headline has twelve pimps and one police officer."""
    total = only_total(
        stated("police", 8, source_title="Our Rescue"),
        stated("pimps", 12, ("contradicts", "police"), source_title="local"),
        stated("officer", 1, ("contradicts", "police"), source_title="local"),
    )
    assert total.words == "8 to 13, sources disagree"


def test_a_repetition_of_one_side_is_not_a_second_side() -> None:
    total = only_total(
        stated("police", 8, source_title="a"),
        stated("again", 8, ("same_as", "police"), source_title="b"),
        stated("press", 12, ("contradicts", "police"), source_title="c"),
    )
    assert total.words == "8 to 12, sources disagree"


def test_sides_that_contradict_each_other_in_a_figure_of_another_measure_are_not_added() -> None:
    summary = summed(
        stated("detained", 9, measure="detention"),
        stated("a", 8, ("contradicts", "detained"), source_title="a"),
        stated("b", 12, ("contradicts", "detained"), source_title="b"),
    )
    assert [block.total.words for block in summary.blocks if block.total] == [
        "9",
        "8 to 12, sources disagree",
    ]


def test_a_dispute_without_numbers_is_not_stated() -> None:
    total = only_total(
        stated("a", None, word="several"), stated("b", None, ("contradicts", "a"), word="many")
    )
    assert total.words == "not stated (several), sources disagree"


def test_a_part_told_by_two_relations_is_left_out_once() -> None:
    """A part that was rounded from its whole's repetition is still only a part."""
    total = only_total(
        stated("whole", None),
        stated("again", None, ("same_as", "whole")),
        stated("part", 7, ("subset_of", "whole"), ("rounded_from", "again")),
    )
    assert (total.words, total.how) == ("at least 7", "3 figures: 1 told again, 1 part of another")


class TestLimits:
    """What a total rules out is only what sources rule out."""

    def test_a_neighbourhood_rules_nothing_out(self) -> None:
        for how in ("approx", "rounded", "estimate"):
            total = only_total(stated("a", 89, approximate=True, qualifier=how, word="some"))
            assert (total.bounds, total.limits) == (exactly(89), Bounds())

    def test_beside_an_exact_number_it_may_only_be_more(self) -> None:
        some = stated("a", 50, approximate=True, qualifier="approx", word="some")

        assert only_total(some, stated("b", 100)).limits == at_least(100)

    def test_what_sources_rule_out_holds(self) -> None:
        nearly = stated("a", up_to(350), approximate=True, qualifier="nearly")
        between = stated("a", Bounds(Decimal(8), Decimal(12)), approximate=True, qualifier="estimate")

        for figure in (stated("a", 7), nearly, between, stated("a", more_than(1500))):
            total = only_total(figure)
            assert total.limits == total.bounds == figure.bounds


def test_all_of_some_are_some() -> None:
    whole = stated(
        "whole", 89, approximate=True, qualifier="approx", word="some", measure="victim_safeguarded"
    )
    helped = stated("helped", None, ("all_of", "whole"), qualifier="all", word="all those rescued")

    (total,) = [block.total for block in summed(whole, helped).blocks if block.stated[0].figure is not whole]

    assert total is not None
    assert total.words_with("persons") == "89 persons (some)"
