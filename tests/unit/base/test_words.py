"""The small words that everyone shares: ids, missing answers, problems, secrets, bounds."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.bounds import Bounds
from fieldbook.base.ids import is_id, make_id
from fieldbook.base.missing import Missing
from fieldbook.base.ports import Silent
from fieldbook.base.problem import Problem, Severity, errors_in, gaps_in, warnings_in
from fieldbook.base.sensitive import Sensitive


class TestAnIdentifier:
    def test_is_made_of_sixteen_bytes(self) -> None:
        assert make_id(bytes(range(16))) == "000102030405060708090a0b0c0d0e0f"

    @pytest.mark.parametrize("size_bytes", [0, 15, 17, 32])
    def test_is_made_of_no_other_number(self, size_bytes: int) -> None:
        with pytest.raises(ValueError, match="sixteen"):
            make_id(bytes(size_bytes))

    @pytest.mark.parametrize("text", ["", "0" * 31, "0" * 33, "A" * 32, "g" * 32, "0" * 32 + "\n", "٠" * 32])
    def test_is_told_from_other_text(self, text: str) -> None:
        assert not is_id(text)

    @given(st.binary(min_size=16, max_size=16))
    def test_is_recognised(self, raw: bytes) -> None:
        assert is_id(make_id(raw))


@pytest.mark.parametrize("reason", Missing)
def test_a_reason_is_not_an_answer(reason: Missing) -> None:
    assert not reason


class TestAProblem:
    NUMBER = Problem(("value",), "number.not_number", "Write a number, for example 89.")

    def test_is_told_with_the_row_that_people_count(self) -> None:
        seen = self.NUMBER.under("rows", 2)

        assert (seen.path, seen.where) == (("rows", 2, "value"), "rows.3.value")

    def test_stops_a_save_unless_it_says_otherwise(self) -> None:
        gap = Problem((), "form.gap", "More is wanted.", Severity.GAP)
        warning = Problem((), "form.odd", "Is that so?", Severity.WARNING)
        every = (self.NUMBER, gap, warning)

        assert (errors_in(every), warnings_in(every), gaps_in(every)) == ((self.NUMBER,), (warning,), (gap,))


class TestASecret:
    def test_is_not_shown(self) -> None:
        secret = Sensitive("seven grey herons")

        assert "heron" not in f"{secret} {secret!r} {[secret]}"

    def test_is_handed_over_on_demand(self) -> None:
        assert Sensitive("seven grey herons").reveal() == "seven grey herons"

    def test_is_the_same_from_every_keyboard(self) -> None:
        """A composed letter, the letter and its accent, a ligature: one passphrase."""
        assert Sensitive("cafe\u0301 ﬁn").key_bytes() == Sensitive("café fin").key_bytes()

    def test_may_be_absent(self) -> None:
        assert not Sensitive("")
        assert Sensitive("a")


BOUND = st.none() | st.decimals(0, 10**6, places=2)
BOUNDS = st.builds(Bounds, BOUND, BOUND, st.booleans(), st.booleans())


class TestBounds:
    def test_are_added_side_by_side(self) -> None:
        """More than 1,500 and exactly 44 are more than 1,544; nobody knows how many more."""
        more, exact = Bounds(Decimal(1500), lower_inclusive=False), Bounds(Decimal(44), Decimal(44))

        assert more.plus(exact) == Bounds(Decimal(1544), None, lower_inclusive=False)

    @given(BOUNDS, BOUNDS)
    def test_are_added_in_any_order(self, one: Bounds, other: Bounds) -> None:
        assert one.plus(other) == other.plus(one)

    @given(BOUNDS, BOUNDS, BOUNDS)
    def test_are_added_in_any_grouping(self, one: Bounds, other: Bounds, third: Bounds) -> None:
        assert one.plus(other).plus(third) == one.plus(other.plus(third))


def test_nobody_need_watch() -> None:
    """Work that nobody watches is never stopped."""
    watching = Silent()
    for done in range(3):
        watching.step("export", done, None)
    assert vars(watching) == {}
