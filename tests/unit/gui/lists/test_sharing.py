"""Columns share the width of a list, and none is narrower than what it must hold."""

from hypothesis import given
from hypothesis import strategies as st

from fieldbook.gui.lists.sharing import shared_out

COLUMNS = st.lists(st.tuples(st.floats(0.1, 3), st.integers(0, 300)), max_size=12)


@given(st.integers(0, 3_000), COLUMNS)
def test_none_gets_less_than_it_must_have_and_nobody_more_than_there_is(
    room_px: int, columns: list[tuple[float, int]]
) -> None:
    shares, least_px = [share for share, _ in columns], [least for _, least in columns]

    wide = shared_out(room_px, shares, least_px)

    assert sum(wide) <= room_px
    if sum(least_px) <= room_px:
        assert all(got >= least for got, least in zip(wide, least_px, strict=True))


def test_where_there_is_too_little_all_give_something_up() -> None:
    assert shared_out(100, [1, 1], [150, 50]) == [75, 25]


@given(st.integers(100, 3_000), st.lists(st.floats(0.5, 2), min_size=1, max_size=6))
def test_where_there_is_room_for_all_everything_is_shared_out_by_shares(
    room_px: int, shares: list[float]
) -> None:
    wide = shared_out(room_px, shares, [0] * len(shares))

    assert room_px - len(shares) <= sum(wide) <= room_px
    assert sorted(wide) == [got for _, got in sorted(zip(shares, wide, strict=True))]


def test_what_one_must_have_the_others_give_up() -> None:
    assert shared_out(300, [1, 1, 1], [40, 160, 40]) == [70, 160, 70]
