"""A number of one country, agency or phase is never added to the number of the whole operation (rule F4)."""

import pytest

from fieldbook.report.extents import WHOLE, Extent
from fieldbook.report.totals import Use
from tests.unit.report.figures import only_block, only_total, stated, summed

TURKEY = Extent(countries=frozenset({"TR"}))
ALGERIA = Extent(countries=frozenset({"DZ"}))


def test_the_whole_operation_holds_its_countries() -> None:
    """Liberterra II: 2,517 arrests, of which 94 in Turkey and 7 in Algeria are told apart."""
    block = only_block(stated("all", 2517), stated("tr", 94, extent=TURKEY), stated("dz", 7, extent=ALGERIA))

    assert block.total is not None
    assert block.total.words == "2,517"
    assert [one.use for one in block.stated] == [Use.COUNTED, Use.CONTAINED, Use.CONTAINED]
    assert block.stated[1].note == "Part of 2517 persons, by its scope"


def test_countries_alone_are_added() -> None:
    assert only_total(stated("tr", 94, extent=TURKEY), stated("dz", 7, extent=ALGERIA)).words == "101"


def test_the_nearest_wider_scope_holds() -> None:
    force = Extent(countries=frozenset({"GB"}), agency="kent police")
    town = Extent(countries=frozenset({"GB"}), agency="kent police", place="dover")
    total = only_total(
        stated("force", 4, extent=force), stated("town", 2, extent=town), stated("tr", 94, extent=TURKEY)
    )

    assert total.words == "98"


def test_a_town_is_held_by_its_region_and_by_its_country() -> None:
    """Whoever named the region had looked the town up; who did not speaks of the same town."""
    us, region = frozenset({"US"}), "california"
    town = Extent(countries=us, place="pomona", region=region)
    few = stated("few", 3, extent=Extent(countries=us, place="pomona", among="members of one network"))
    all_of = {
        "country": stated("country", 90, extent=Extent(countries=us)),
        "region": stated("region", 40, extent=Extent(countries=us, place=region)),
        "town": stated("town", 12, extent=town),
    }

    block = only_block(*all_of.values(), few)

    assert block.total is not None
    assert block.total.words == "90"
    assert [one.note for one in block.stated[1:]] == [
        "Part of 90 persons, by its scope",
        "Part of 40 persons, by its scope",
        "Part of 12 persons, by its scope",
    ]


@pytest.mark.parametrize("relation", ["disjoint_with"])
def test_what_is_said_to_be_apart_is_added(relation: str) -> None:
    assert only_total(stated("all", 10), stated("tr", 3, (relation, "all"), extent=TURKEY)).words == "13"


def test_one_event_holds_nothing() -> None:
    """Monday's arrests are not the operation's, though nothing else narrows them."""
    monday = stated("monday", 30, extent=Extent(own="2019-12-09"))

    assert only_total(monday, stated("tr", 3, extent=TURKEY)).words == "33"


def test_what_is_larger_is_no_part() -> None:
    assert only_total(stated("all", 3), stated("tr", 5, extent=TURKEY)).words == "8"


def test_what_is_not_of_the_operation_is_never_added() -> None:
    last_year = Extent(reach="earlier_edition")
    block = only_block(stated("now", 59), stated("before", 84, extent=last_year))

    assert block.total is not None
    assert (block.total.words, block.total.how) == ("59", "2 figures: 1 not of this operation")
    assert block.stated[1].note == "Not of this operation: never added"


def test_all_of_a_figure_is_as_many_as_it_says() -> None:
    """Theseus: services were provided to all those rescued, who were some 89."""
    rescued = stated("rescued", 89, measure="victim", approximate=True)
    served = stated("served", None, ("all_of", "rescued"), measure="referral", qualifier="all")
    assert only_total(served).words == "not stated"
    served_block = summed(rescued, served).blocks[1]
    assert served_block.total is not None
    assert served_block.total.bounds.lower == 89
    assert served_block.stated[0].note == "Counted; all of 89 persons"


@pytest.mark.parametrize("relation", ["share_of", "describes", "compared_with", "converted_from"])
def test_what_only_says_more_is_never_added(relation: str) -> None:
    assert only_total(stated("all", 500), stated("half", 50, (relation, "all"))).words == "500"


def test_what_is_no_count_is_never_added() -> None:
    block = only_block(stated("one", 5, counts=False), stated("other", 6, counts=False))

    assert block.total is None


def test_nothing_is_wider_than_the_whole() -> None:
    assert list(WHOLE.wider()) == []
