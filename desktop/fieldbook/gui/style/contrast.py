"""How far apart two colours are to the eye, as WCAG 2.2 measures it."""

_KNEE = 0.04045  # below it the sRGB curve is a straight line (IEC 61966-2-1)


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB``, from 0 for black to 1 for white.

    Source: WCAG 2.2, "relative luminance".
    """
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The ratio from 1 (the same) to 21 (black on white).

    Text needs 4.5 (WCAG 1.4.3), the edge of a control and a graphic need 3 (WCAG 1.4.11).
    """
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _linear(part: float) -> float:
    if part <= _KNEE:
        return part / 12.92
    return float(((part + 0.055) / 1.055) ** 2.4)
