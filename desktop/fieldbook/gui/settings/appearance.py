"""What a person chose for the window: language, colours, size of text, touch, and how numbers are written.

It lies outside every vault, because the lock must speak the language too; it tells nothing of what is in one.
"""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

NAME = "window.json"
TEXT_SIZES = (90, 100, 115, 130, 150)
"""In per cent of the type scale."""
NUMBERS = {"": "", "point": "1,234.5", "comma": "1.234,5", "space": "1 234,5"}
"""How numbers are written, each with an example; "" follows the language."""
SCHEMES = ("system", "light", "dark")
_MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Appearance:
    """One choice of everything.

    Attributes:
        language: A code of ``tongue.LANGUAGES``; "" until somebody has chosen.
        scheme: ``system``, ``light`` or ``dark``.
        text_percent: Size of the text.
        touch: Larger controls, for fingers.
        numbers: A key of ``NUMBERS``.
    """

    language: str = ""
    scheme: str = "system"
    text_percent: int = 100
    touch: bool = False
    numbers: str = ""


def kept_appearance(state: Path) -> Appearance:
    """What was chosen last on this computer; the usual where nothing was, or where it cannot be read."""
    try:
        raw = (state / NAME).read_bytes()[:_MOST_BYTES]
        told = json.loads(raw)
        found = Appearance(
            str(told["language"]), str(told["scheme"]), int(told["text_percent"]), bool(told["touch"])
        )
        numbers = str(told["numbers"])
    except (OSError, ValueError, KeyError, TypeError):
        return Appearance()
    return Appearance(
        found.language,
        found.scheme if found.scheme in SCHEMES else "system",
        found.text_percent if found.text_percent in TEXT_SIZES else 100,
        found.touch,
        numbers if numbers in NUMBERS else "",
    )


def keep_appearance(state: Path, chosen: Appearance) -> None:
    """Remember *chosen* for the next start; a disk that refuses leaves it to be chosen again."""
    with suppress(OSError):
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
        (state / NAME).write_text(json.dumps(asdict(chosen)), encoding="ascii")
