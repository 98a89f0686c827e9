"""Fills the one style sheet template with the tokens of a scheme."""

from dataclasses import asdict
from string import Template

from fieldbook.gui.style import tokens
from fieldbook.gui.style.fonts import scaled


def make_sheet(template: str, colours: tokens.Colours, sizes: tokens.Sizes) -> str:
    """The Qt style sheet for one scheme and one set of sizes.

    Args:
        template: Text with ``$name`` for each token, see ``resources/qss/fieldbook.qss``.
        colours: The scheme.
        sizes: For a mouse or for a finger.

    Raises:
        KeyError: The template names a token that does not exist.
    """
    return Template(template).substitute(_names(colours, sizes))


def _names(colours: tokens.Colours, sizes: tokens.Sizes) -> dict[str, str]:
    names = {name: str(value) for name, value in {**asdict(colours), **asdict(sizes)}.items()}
    # The box model of a style sheet counts the content only: take off the border, and one more
    # pixel of padding that a 2 px border eats up, so that nothing moves when focus arrives.
    names["content_px"] = str(sizes.control_px - 4)
    names["radio_radius_px"] = str(sizes.tick_px // 2 + 1)
    names["radius_control_px"] = str(tokens.RADIUS_CONTROL_PX)
    names["radius_inset_px"] = str(tokens.RADIUS_INSET_PX)
    names["radius_card_px"] = str(tokens.RADIUS_CARD_PX)
    for name in ("CAPTION", "LABEL", "BODY", "STRONG", "SECTION", "NOTICE", "BRAND", "TITLE", "METRIC"):
        face: tokens.Face = getattr(tokens, name)
        names[f"{name.lower()}_type"] = f"font-size: {scaled(face.size_px)}px; font-weight: {face.weight}"
    return names
