"""Lists as headquarters changed them: what is offered, what is still read, what narrowed lists take over."""

from collections.abc import Iterator

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.values.codelist import Amended, Code, CodeList, codes, in_force, list_names, put_in_force

COLOURS = CodeList("colours", (Code("red", "Red", "", "us"), Code("blue", "Blue", "", "us", also=("azure",))))
GREEN = Amended("colours", "green", "Green", "Of leaves.", is_ended=False)
NO_RED = Amended("colours", "red", "Red", "", is_ended=True)


@pytest.fixture(autouse=True)
def _as_shipped() -> Iterator[None]:
    yield
    put_in_force(())


def offered(of: CodeList = COLOURS) -> list[str]:
    return [one.code for one in of.codes]


def test_nothing_is_changed_at_first() -> None:
    assert in_force() == ()
    assert offered() == ["red", "blue"]


def test_an_added_code_comes_last_and_is_read_by_code_and_label() -> None:
    put_in_force((GREEN,))

    assert offered() == ["red", "blue", "green"]
    assert (COLOURS.label("green"), COLOURS.named("GREEN")) == ("Green", COLOURS.get("green"))
    assert COLOURS.named("azure") == COLOURS.get("blue")
    assert COLOURS.near("gre") == ["Green"]


def test_an_ended_code_is_read_and_not_offered() -> None:
    put_in_force((NO_RED, GREEN))

    assert offered() == ["blue", "green"]
    assert COLOURS.label("red") == "Red"
    assert COLOURS.named("red") is not None


def test_other_lists_are_left_alone_and_everything_comes_back() -> None:
    other = CodeList("shapes", COLOURS.shipped)
    put_in_force((NO_RED, GREEN))
    assert offered(other) == ["red", "blue"]

    put_in_force(())
    assert offered() == ["red", "blue"]
    assert COLOURS.label("green") == "green"


def test_a_list_of_certain_codes_does_not_grow_and_one_without_some_does() -> None:
    put_in_force((NO_RED, GREEN))

    assert offered(COLOURS.only(["red", "blue"])) == ["blue"]
    assert offered(COLOURS.but(["blue"])) == ["green"]
    assert offered(COLOURS.but(["blue"]).but(["green"])) == []


def test_the_catalogue_knows_what_is_in_force() -> None:
    before = CATALOGUE.fingerprint
    put_in_force((Amended("case_type", "online_scam", "Online scam", "", is_ended=False),))

    assert CATALOGUE.fingerprint != before
    put_in_force(())
    assert CATALOGUE.fingerprint == before


def test_every_shipped_list_has_a_name_and_is_read() -> None:
    assert "case_type" in list_names()
    assert all(codes(name).shipped for name in list_names())
