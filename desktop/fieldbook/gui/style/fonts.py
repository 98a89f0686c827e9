"""The bundled typefaces: the same letters, and so the same line heights, on every computer."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from fieldbook.gui.style.tokens import BODY, Face

FAMILIES = ("Inter", "IBM Plex Sans Arabic")


_SCALE = {"percent": 100}


def load_fonts(folder: Path) -> None:
    """Make the typefaces in *folder* known to Qt.

    Raises:
        FileNotFoundError: One of ``FAMILIES`` is not in *folder*: the installation is not whole.
    """
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    missing = set(FAMILIES) - set(QFontDatabase.families())
    if missing:
        raise FileNotFoundError(f"no typeface {', '.join(sorted(missing))} in {folder}")


def set_text_percent(percent: int) -> None:
    """Make every font from now on in *percent* of the type scale."""
    _SCALE["percent"] = percent


def scaled(px: int) -> int:
    """*px* of the type scale in the size that was chosen."""
    return round(px * _SCALE["percent"] / 100)


def font(face: Face = BODY, *, columns: bool = False) -> QFont:
    """The font of one step of the type scale.

    Args:
        face: The step.
        columns: Figures of one width, for numbers that stand below each other. Not for anything else: Inter
            gives the hyphen that width too, and codes like ``7Q4K-9F2M`` fall apart.
    """
    made = QFont(list(FAMILIES))
    made.setPixelSize(scaled(face.size_px))
    made.setWeight(QFont.Weight(face.weight))
    if columns:
        made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
