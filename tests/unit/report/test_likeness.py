"""Which stated figures may tell the same thing twice."""

from typing import Any

import pytest

from fieldbook.base.nearness import near
from fieldbook.report.likeness import figures_alike
from tests.unit.report.figures import rid, stated


def alike(first: dict[str, Any], second: dict[str, Any], *, numbers: tuple[int, int] = (44, 44)) -> list[str]:
    one, other = stated("a", numbers[0], **first), stated("b", numbers[1], **second)
    return [why for _, _, why in figures_alike([one, other])]


def test_equal_numbers_with_near_texts_are() -> None:
    assert alike(
        {"detail": "women freed from forced work"}, {"detail": "Women were freed from forced work"}
    ) == ["Equal numbers, near texts, different sources"]


def test_the_same_source_is_said() -> None:
    source = rid("s")
    assert alike({"source": source}, {"source": source}) == [
        "Equal numbers, nothing that tells them apart, the same source"
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"detail": "women freed"}, {"detail": "boats and outboard engines"}),
        ({"scope": "Albania"}, {"scope": "Kosovo, Bulgaria and Bosnia"}),
        ({"as_of": "2019-12-09"}, {"as_of": "2019-12-16"}),
        ({"measure": "victim"}, {}),
        ({"unit": "check"}, {}),
        ({"status": "withdrawn"}, {}),
    ],
)
def test_what_tells_them_apart_is_heard(first: dict[str, Any], second: dict[str, Any]) -> None:
    assert alike(first, second) == []


def test_different_numbers_are_not() -> None:
    assert alike({}, {}, numbers=(44, 45)) == []


@pytest.mark.parametrize("relation", ["same_as", "disjoint_with", "subset_of"])
def test_nobody_is_asked_about_a_relation_that_was_stated(relation: str) -> None:
    assert list(figures_alike([stated("a", 44), stated("b", 44, (relation, "a"))])) == []


def test_nobody_is_asked_about_what_follows_from_relations() -> None:
    first, again = stated("a", 44), stated("b", 44, ("same_as", "a"))

    assert list(figures_alike([first, again, stated("c", 44, ("same_as", "a"))])) == []
    assert len(list(figures_alike([first, again, stated("c", 44)]))) == 2


def test_many_equal_numbers_do_not_ask_about_every_pair() -> None:
    many = [stated(f"{number:04}", 1) for number in range(300)]

    assert len(list(figures_alike(many))) < 300 * 41


def test_capitals_and_spaces_do_not_count() -> None:
    assert near("Border  Crossings", "border crossings")
    assert not near("Albania", "Kosovo")
