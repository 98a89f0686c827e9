"""Every colour that words, edges and pictures are seen by stands far enough from its ground."""

import pytest

from fieldbook.gui.style.contrast import contrast, luminance
from fieldbook.gui.style.tokens import DARK, LIGHT, Colours

WORDS = 4.5  # WCAG 2.2, 1.4.3
SHAPES = 3.0  # WCAG 2.2, 1.4.11

PAIRS = [
    ("text", "canvas", WORDS),
    ("text", "surface", WORDS),
    ("text", "inset", WORDS),
    ("text", "accent_tint", WORDS),
    ("text2", "canvas", WORDS),
    ("text2", "surface", WORDS),
    ("text2", "inset", WORDS),
    ("text2", "accent_tint", WORDS),
    ("muted", "canvas", WORDS),
    ("muted", "surface", WORDS),
    ("muted", "inset", WORDS),
    ("accent", "canvas", WORDS),
    ("accent", "surface", WORDS),
    ("accent", "accent_tint", WORDS),
    ("on_accent", "accent", WORDS),
    ("on_accent", "accent_hover", WORDS),
    ("on_accent", "accent_pressed", WORDS),
    ("danger", "surface", WORDS),
    ("danger", "danger_tint", WORDS),
    ("on_danger", "danger", WORDS),
    ("on_danger", "danger_hover", WORDS),
    ("warn", "surface", WORDS),
    ("warn", "warn_tint", WORDS),
    ("ok", "surface", WORDS),
    ("ok", "ok_tint", WORDS),
    ("info", "surface", WORDS),
    ("info", "info_tint", WORDS),
    ("text", "danger_tint", WORDS),
    ("text", "warn_tint", WORDS),
    ("rail_text", "rail", WORDS),
    ("rail_text", "rail_hover", WORDS),
    ("rail_strong", "rail_active", WORDS),
    ("rail_mark", "rail_active", SHAPES),
    ("rail_on_mark", "rail_mark", WORDS),
    ("float_text", "float_ground", WORDS),
    ("float_link", "float_ground", WORDS),
    ("float_link", "rail_active", WORDS),
    ("border", "canvas", SHAPES),
    ("border", "surface", SHAPES),
    ("border_strong", "surface", SHAPES),
]


SCHEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]


@pytest.mark.parametrize("colours", SCHEMES)
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_a_pair_can_be_told_apart(colours: Colours, *, ink: str, ground: str, least: float) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= least


@pytest.mark.parametrize("colours", SCHEMES)
def test_every_series_of_a_chart_but_amber_stands_out(colours: Colours) -> None:
    """Amber on white is 2.6: charts part it with a gap and a legend in words."""
    weak = [colour for colour in colours.series if contrast(colour, colours.surface) < SHAPES]

    assert weak in ([], ["#E08E2B"])


class TestTheMeasure:
    def test_is_twenty_one_between_black_and_white(self) -> None:
        assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)

    def test_does_not_mind_the_order(self) -> None:
        assert contrast("#0B6870", "#FFFFFF") == contrast("#FFFFFF", "#0B6870")

    def test_agrees_with_a_published_value(self) -> None:
        """#767676 is the well-known lightest grey that passes on white: 4.54."""
        assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)

    def test_is_linear_near_black(self) -> None:
        assert luminance("#010101") == pytest.approx(1 / 255 / 12.92)
