"""Lines that mix scripts, in the order of reading: Latin names, codes and numbers in a mirrored window."""

import unicodedata
from collections.abc import Iterable

from fieldbook.gui import style
from fieldbook.gui.tongue import comma

_RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"
_OPEN, _CLOSE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_LEFTWARDS = frozenset({"R", "AL"})
_STRONG = _LEFTWARDS | {"L"}


def reads_leftwards(text: str) -> bool:
    """Whether *text* is in a script that runs from right to left, by its first letter."""
    return _first(text) in _LEFTWARDS


def directed(text: str) -> str:
    """*text* for a label: in a mirrored window a line with any Arabic in it runs leftwards.

    Qt goes by the first letter, and would turn ``Enter`` with its Arabic explanation round.
    """
    if not style.mirrored() or _first(text) != "L":
        return text
    has_arabic = any(unicodedata.bidirectional(letter) in _LEFTWARDS for letter in text)
    return f"{_RIGHT_TO_LEFT}{text}" if has_arabic else text


def in_line(*parts: str, between: str = "  ·  ") -> str:
    """*parts* that say something one after the other; none turns the order of its neighbours round."""
    found = [part for part in parts if part]
    if not style.mirrored():
        return between.join(found)
    return _RIGHT_TO_LEFT + between.join(f"{_OPEN}{part}{_CLOSE}" for part in found)


def listed(parts: Iterable[str]) -> str:
    """*parts* as words in a row, with the comma of the language; none turns its neighbours round."""
    return in_line(*parts, between=comma())


def _first(text: str) -> str:
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((one for one in directions if one in _STRONG), "")
