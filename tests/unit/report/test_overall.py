"""What several operations come to: nobody is counted twice, and nothing unlike is added."""

from fieldbook.report.figures import StatedFigure
from fieldbook.report.overall import Overall, Told, overall, told_of
from tests.unit.report.figures import at_least, rid, stated, summed


def told(name: str, *figures: StatedFigure, parent: str = "") -> Told:
    return told_of(rid(name), rid(parent) if parent else None, summed(*figures))


def words_of(*operations: Told) -> dict[str, str]:
    return {f"{one.label}, {one.unit_label}": one.words for one in overall(operations)}


def only(*operations: Told) -> Overall:
    (one,) = overall(operations)
    return one


def test_operations_are_added_with_their_bounds() -> None:
    found = only(told("theseus", stated("a", 239)), told("vardar", stated("b", at_least(1000))))

    assert (found.words, found.operations) == ("at least 1,239", (rid("theseus"), rid("vardar")))
    assert found.records == (rid("a"), rid("b"))


def test_a_part_is_not_added_to_a_whole_that_has_a_number_of_its_own() -> None:
    whole, part = told("europe", stated("a", 100)), told("serbia", stated("b", 40), parent="europe")
    assert only(whole, part).words == "100"
    assert only(part, whole).operations == (rid("europe"),)


def test_parts_are_added_where_the_whole_says_nothing() -> None:
    parts = [told(name, stated(name[:1], 40), parent="europe") for name in ("serbia", "albania")]
    assert only(told("europe"), *parts).words == "80"


def test_a_part_of_a_part_is_left_out_too() -> None:
    found = only(
        told("europe", stated("a", 100)),
        told("balkans", parent="europe"),
        told("serbia", stated("b", 40), parent="balkans"),
    )
    assert found.words == "100"


def test_operations_that_are_each_others_part_are_still_told() -> None:
    """Two stations can make such a circle without seeing each other; the page shall come up all the same."""
    one, other = told("a", stated("x", 1), parent="b"), told("b", parent="a")
    assert only(one, other).words == "1"


def test_unlike_things_stay_apart() -> None:
    found = words_of(
        told("theseus", stated("a", 60, unit="KGM", unit_label="kg")),
        told("vardar", stated("b", 60, unit="LTR", unit_label="litres")),
    )
    assert found == {"Arrest, kg": "60", "Arrest, litres": "60"}


def test_what_includes_earlier_periods_is_never_added() -> None:
    assert overall([told("theseus", stated("a", 5000, cumulative=True))]) == ()


def test_what_has_no_number_is_not_a_number() -> None:
    assert overall([told("theseus", stated("a", None))]) == ()


def test_a_preliminary_part_makes_the_sum_preliminary() -> None:
    assert only(told("a", stated("x", 1)), told("b", stated("y", 1, status="preliminary"))).preliminary
    assert not only(told("a", stated("x", 1))).preliminary


def test_what_most_operations_have_comes_first() -> None:
    victim = {"measure": "victim", "measure_label": "Victim"}
    found = overall([told("a", stated("x", 1, **victim), stated("y", 9)), told("b", stated("z", 9))])
    assert [one.label for one in found] == ["Arrest", "Victim"]
