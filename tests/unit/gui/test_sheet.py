"""The style sheet is filled from the tokens, and the pictures beside it wear the same colours."""

import re
from pathlib import Path

import pytest

from fieldbook.gui.style.sheet import make_sheet
from fieldbook.gui.style.tokens import COMPACT, DARK, LIGHT, TOUCH, Colours

QSS = Path(__file__).parents[3] / "resources" / "qss"
TEMPLATE = (QSS / "fieldbook.qss").read_text(encoding="utf-8")
PICTURES = {
    "check.svg": "on_accent",
    "minus.svg": "on_accent",
    "chevron-down.svg": "text2",
    "chevron-up.svg": "text2",
    "dot.svg": "accent",
}


def test_nothing_is_left_to_fill() -> None:
    assert re.findall(r"\$", make_sheet(TEMPLATE, LIGHT, COMPACT)) == []


def test_a_token_that_does_not_exist_is_refused() -> None:
    with pytest.raises(KeyError):
        make_sheet("QWidget { color: $colour_of_the_day; }", LIGHT, COMPACT)


def test_dark_differs_from_light_only_in_its_colours() -> None:
    colourless = [
        re.sub(r"#[0-9A-F]{6}", "#", make_sheet(TEMPLATE, colours, COMPACT)) for colours in (LIGHT, DARK)
    ]

    assert colourless[0] == colourless[1]


def test_controls_for_a_finger_are_at_least_44_pixels_high() -> None:
    """WCAG 2.2, 2.5.5: a target of 44 by 44; two borders and two paddings come on top of the content."""
    assert TOUCH.control_px >= 44
    assert f"min-height: {TOUCH.control_px - 4}px" in make_sheet(TEMPLATE, LIGHT, TOUCH)


@pytest.mark.parametrize(("folder", "colours"), [("light", LIGHT), ("dark", DARK)])
class TestThePicturesOfTheSheet:
    def test_are_those_that_it_names(self, folder: str, colours: Colours) -> None:
        named = set(re.findall(r"url\(art:([^)]+)\)", TEMPLATE))

        assert named == {path.name for path in (QSS / folder).iterdir()} == set(PICTURES)

    @pytest.mark.parametrize(("name", "role"), list(PICTURES.items()))
    def test_have_the_colour_of_their_scheme(
        self, folder: str, colours: Colours, *, name: str, role: str
    ) -> None:
        """A style sheet cannot tint a picture, so the colour stands in the file."""
        inks = set(re.findall(r"#[0-9A-Fa-f]{6}", (QSS / folder / name).read_text(encoding="utf-8")))

        assert inks == {getattr(colours, role)}
