"""How large a page is drawn, and that what is asked arrives as it was asked."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.gui.viewing.frames import Asked, Fit, asked_in, scale_of

MOST = 1_000_000
SIDES = st.integers(0, 20_000)


ASKED = st.builds(
    Asked,
    page=st.integers(0, 2**32 - 1),
    turns=st.integers(0, 3),
    fit=st.sampled_from(Fit),
    width_px=SIDES,
    height_px=SIDES,
    percent=st.integers(1, 100_000),
)


@given(ASKED)
def test_what_is_asked_arrives(asked: Asked) -> None:
    assert asked_in(asked.packed()) == asked


@pytest.mark.parametrize(
    "raw", [b"", bytes(22), Asked(0, 0, Fit.WHOLE, 1, 1).packed()[:5] + b"\x09" + bytes(20)]
)
def test_anything_else_is_no_question(raw: bytes) -> None:
    with pytest.raises((ValueError, struct.error)):
        asked_in(raw)


@pytest.mark.parametrize(
    ("fit", "grows", "expected"),
    [
        (Fit.WHOLE, False, 0.5),
        (Fit.WHOLE, True, 0.5),
        (Fit.WIDTH, False, 1.0),
        (Fit.WIDTH, True, 2.0),
        (Fit.SCALE, False, 0.75),
    ],
)
def test_it_fits_the_room(fit: Fit, expected: float, *, grows: bool) -> None:
    """A picture of 100 by 400 in a room of 200 by 200; only paper is drawn larger than it is."""
    asked = Asked(0, 0, fit, 200, 200, 75)
    assert scale_of(asked, (100, 400), most_pixels=MOST, grows=grows) == expected


@given(ASKED, st.tuples(*[st.floats(1, 1e6)] * 2))
def test_it_never_has_more_pixels_than_it_may(asked: Asked, size: tuple[float, float]) -> None:
    scale = scale_of(asked, size, most_pixels=MOST, grows=True)
    assert size[0] * size[1] * scale**2 <= MOST * 1.000001
