"""Places on a military map are read as they are written, and written as they are read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.forms.values.grid import grid_beside, grid_of, square_of
from fieldbook.forms.values.position import Position, make_position, parse_position, sight

POSITIONS = st.builds(
    make_position,
    st.decimals(-79, 83, places=5, allow_nan=False),
    st.decimals("-179.9", "179.9", places=5, allow_nan=False),
)
SPELLINGS = (
    "34TEM3572649488",
    "34T EM 35726 49488",
    "34t em 35726 49488",
    " 34T  EM 3572649488 ",
    "34T 535726 4649488",
    "34T 535726E 4649488N",
    "34T 535726 mE, 4649488 mN",
    "UTM 34N 535726 4649488",
    "34 north 535726 4649488",
)
NOWHERE = (
    "34T EM 357 4948",
    "34T EM 357264 494881",
    "34T ZZ 35 49",
    "61T EM 35 49",
    "00T EM 35 49",
    "34X 535726 4649488",
    "61T 535726 4649488",
    "34T 535726 464948899",
    "34T 999999 4649488",
)
METRE = 0.00003
"""Degrees: a metre on the ground, and what five decimal places leave out."""


def near(one: Position, other: Position, *, degrees: float) -> bool:
    """Whether they lie together; degrees of longitude are shorter towards the poles."""
    north = abs(float(one.latitude - other.latitude))
    east = abs(float(one.longitude - other.longitude))
    return north <= degrees and min(east, 360 - east) <= degrees * 10


@given(POSITIONS)
def test_what_is_written_on_the_grid_is_read_as_the_same_place(position: Position) -> None:
    again = sight(position.grid)

    assert again.side_m == 1
    assert near(again.position, position, degrees=METRE)


@given(POSITIONS, st.integers(0, 5))
def test_fewer_digits_are_a_larger_square_around_it(position: Position, digits: int) -> None:
    *named, east, north = position.grid.split()
    found = sight(" ".join([*named, east[:digits], north[:digits]]))

    assert found.side_m == 10 ** (5 - digits)
    assert near(found.position, position, degrees=found.side_m / 111_000 + METRE)


@given(POSITIONS)
def test_a_kept_position_is_read_back_from_the_grid_text_of_its_own_reading(position: Position) -> None:
    once = parse_position(position.grid)

    assert near(parse_position(once.grid), once, degrees=METRE)


@pytest.mark.parametrize("typed", SPELLINGS)
def test_one_spot_is_one_however_it_is_written(typed: str) -> None:
    assert near(parse_position(typed), parse_position("41.99659, 21.43136"), degrees=METRE)


def test_s_is_a_band_where_it_can_be_and_otherwise_the_south() -> None:
    """Crete lies in band S, which is north of the equator; Cape Town is south of it."""
    assert parse_position("35S 330000 3900000").latitude > 35
    assert parse_position("34S 261000 6243000").latitude < -33
    assert parse_position("34 south 261000 6243000").latitude < -33


@pytest.mark.parametrize("typed", NOWHERE)
def test_what_is_written_like_one_and_is_none_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"digits|square|band|zone|position"):
        sight(typed)


@pytest.mark.parametrize(
    "typed", ["", "Skopje", "34 Main Street", "41.99, 21.43", "34I EM 35 49", "34T EO 35 49"]
)
def test_other_texts_are_not_on_the_grid(typed: str) -> None:
    assert square_of(typed) is None


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Near the mill, 34T EM 3572 4948, MK", "34T EM 3572 4948"),
        ("34TEM3549", "34TEM3549"),
        ("12 Dam Square 35", None),
        ("Quay 5", None),
        ("34T ZZ 35 49", None),
    ],
)
def test_it_is_found_among_other_words(line: str, found: str | None) -> None:
    at = grid_beside(line)
    assert (at.group() if at else None) == found


def test_near_the_poles_there_is_another_grid() -> None:
    assert grid_of(89.0, 10.0) == ""
    assert parse_position("89, 10").grid == ""


@pytest.mark.parametrize(
    ("typed", "precision"),
    [
        ("41.9965, 21.4314", "exact"),
        ("41.996, 21.431", "km_1"),
        ("41.99, 21.43", "km_1"),
        ("42.0, 21.4", "region"),
        ("42, 21.43141", "exact"),
        ("42, 21", "region"),
        ("41°59'47\" N 21°25'53\" E", "exact"),
        ("41°59' N 21°25' E", "km_1"),
        ("41°59.79' N 21°25.88' E", "exact"),
        ("41° N 21° E", "region"),
        ("34T EM 35726 49488", "exact"),
        ("34T EM 3572 4948", "exact"),
        ("34T EM 357 494", "km_1"),
        ("34T EM 35 49", "km_1"),
        ("34T EM 3 4", "region"),
        ("34T EM", "region"),
        ("34T 535726 4649488", "exact"),
        ("٤١٫٩٩٦٥، ٢١٫٤٣١٤", "exact"),
    ],
)
def test_how_exact_it_can_be_follows_from_how_it_is_written(typed: str, precision: str) -> None:
    """A kept position has lost the noughts at its end, so that the longer number of the two tells."""
    assert sight(typed).precision == precision
