"""Match keys: the same number gives the same key, and nobody learns the number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.ids import RecordId
from fieldbook.base.matching import costly_match_key, match_key

THESEUS, LANTERN = RecordId("0a" * 16), RecordId("0b" * 16)


@pytest.mark.parametrize("typed", ["AB1234", "ab 123-4", "AB.1234", " ab/1234 ", "ＡＢ１２３４"])
def test_spelling_does_not_count(typed: str) -> None:
    assert match_key(THESEUS, "passport", typed) == match_key(THESEUS, "passport", "AB1234")


def test_another_number_another_sort_and_another_operation_give_other_keys() -> None:
    keys = {
        match_key(THESEUS, "passport", "AB1234"),
        match_key(THESEUS, "passport", "AB1235"),
        match_key(THESEUS, "plate", "AB1234"),
        match_key(LANTERN, "passport", "AB1234"),
    }

    assert len(keys) == 4


@pytest.mark.parametrize("nothing", ["", " ", "--", "…"])
def test_nothing_has_no_key(nothing: str) -> None:
    """Two blank numbers are not the same document."""
    assert match_key(THESEUS, "passport", nothing) == ""
    assert costly_match_key(THESEUS, "passport", nothing) == ""


@given(st.text(max_size=40))
def test_a_key_holds_nothing_of_the_number(text: str) -> None:
    key = match_key(THESEUS, "passport", text)

    assert key == "" or [len(group) for group in key.split("-")] == [4, 4, 4]


def test_the_spelling_of_a_key_is_for_ever() -> None:
    """Agencies compare keys that programs of different years have made."""
    assert match_key(THESEUS, "documents.number", "AB1234") == "8PRY-GE2M-GRDV"
