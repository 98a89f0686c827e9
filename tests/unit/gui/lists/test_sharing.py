"""Columns share the width of a list, and none is narrower than what it must hold."""

from hypothesis import given
from hypothesis import strategies as st

from fieldbook.gui.lists.sharing import as_liked, shared_out

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


@given(st.integers(0, 1_000), st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)), max_size=9))
def test_each_gets_what_it_must_have_before_any_gets_what_it_likes(
    room_px: int, columns: list[tuple[int, int]]
) -> None:
    must_px = [must for must, _ in columns]
    likes_px = [must + more for must, more in columns]

    got = as_liked(room_px, must_px, likes_px)

    assert all(must <= one <= like for must, one, like in zip(must_px, got, likes_px, strict=True))
    assert sum(got) <= max(room_px, sum(must_px))


def test_what_is_left_is_shared_out_by_what_each_likes_to_have_more() -> None:
    assert as_liked(300, [100, 100, 50], [200, 100, 150]) == [125, 100, 75]
