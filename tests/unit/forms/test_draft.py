"""Drafts: raw text, kept even when it is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.problem import Path
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.draft import Draft, decode_draft, encode_draft, new_draft
from fieldbook.forms.kind import Typed
from tests.toolkit.answering import RECORDS, hostile

BLANK = Draft("outcome", RECORDS[0])


class TestADraft:
    @pytest.mark.parametrize(
        ("path", "typed"),
        [
            (("detail",), {"detail": "new"}),
            (("figure", "value"), {"figure": {"value": "new"}}),
            (("agencies", 0, "name"), {"agencies": [{"name": "new"}]}),
            (("agencies", 2, "name"), {"agencies": [{}, {}, {"name": "new"}]}),
            (("figure", "relations", 1, "type"), {"figure": {"relations": [{}, {"type": "new"}]}}),
        ],
    )
    def test_takes_what_is_typed_anywhere(self, path: Path, typed: dict[str, Typed]) -> None:
        draft = BLANK.with_typed(path, "new")

        assert draft.typed == typed
        assert draft.typed_at(path) == "new"

    def test_keeps_what_stands_beside(self) -> None:
        draft = BLANK.with_typed(("figure", "value"), "89").with_typed(("figure", "word"), "some")
        draft = draft.with_typed(("agencies", 1, "name"), "b").with_typed(("agencies", 0, "name"), "a")

        assert draft.typed == {
            "figure": {"value": "89", "word": "some"},
            "agencies": [{"name": "a"}, {"name": "b"}],
        }

    def test_is_not_changed_but_followed_by_another(self) -> None:
        BLANK.with_typed(("detail",), "new")

        assert BLANK.typed == {}

    def test_lets_parts_take_the_place_of_a_reason(self) -> None:
        """Somebody withdrew "declined to answer" and typed a number after all."""
        withheld = BLANK.with_typed(("figure",), {"missing": "withheld"}).with_typed(("agencies",), "none")

        assert withheld.with_typed(("agencies", 0, "name"), "a").typed_at(("agencies", 0, "name")) == "a"
        assert withheld.with_typed(("figure", "value"), "3").typed_at(("figure", "value")) == "3"

    @pytest.mark.parametrize(
        "path", [("place",), ("figure", "word"), ("rows", 0), ("rows", 5, "a"), ("text", "part")]
    )
    def test_is_blank_where_nothing_was_typed(self, path: Path) -> None:
        draft = (
            BLANK.with_typed(("figure", "value"), "89")
            .with_typed(("text",), "a")
            .with_typed(("rows", 1), "b")
        )

        assert draft.typed_at(path) in ("", {})

    def test_begins_with_the_defaults_of_its_form(self) -> None:
        draft = new_draft(CATALOGUE.form("seizure"), RECORDS[0], operation=RECORDS[1])

        assert draft.typed == {"item_status": "seized", "operation": RECORDS[1]}
        assert draft.is_new

    def test_lets_what_is_given_stand_over_a_default(self) -> None:
        assert new_draft(CATALOGUE.form("seizure"), RECORDS[0], item_status="found").typed == {
            "item_status": "found"
        }

    def test_that_amends_is_not_new(self) -> None:
        assert not Draft("outcome", RECORDS[0], parents=("00" * 32,)).is_new

    def test_carries_reasons(self) -> None:
        draft = BLANK.with_reason("Counted again").with_override(
            "consent", "consent.overridden", "A court said so"
        )

        assert (draft.reason, draft.overrides) == (
            "Counted again",
            {"consent consent.overridden": "A court said so"},
        )

    @given(
        typed=st.dictionaries(st.text(max_size=8), hostile(), max_size=4), reason=st.text(), over=st.text()
    )
    def test_is_never_lost_whatever_was_typed(self, typed: dict[str, Typed], reason: str, over: str) -> None:
        """Half a character from a broken keyboard, too: nothing is looked at before it is saved."""
        draft = Draft("outcome", RECORDS[0], typed, ("00" * 32,), reason).with_override("a", "b", over)

        assert decode_draft(encode_draft(draft)) == draft
