"""Lines that mix scripts, in the order of reading: Latin names, codes and numbers in a mirrored window."""

import unicodedata
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from fieldbook.gui import style
from fieldbook.gui.tongue import CLOSE, LEFTWARDS, OPEN, apart, comma

_RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"
_NEXT_LINE = "\N{LINE SEPARATOR}"
_STRONG = LEFTWARDS | {"L"}
_BETWEEN = "  ·  "


def reads_leftwards(text: str) -> bool:
    """Whether *text* is in a script that runs from right to left, by its first letter."""
    return _first(text) in LEFTWARDS


def has_leftward(text: str) -> bool:
    """Whether any letter of *text* runs from right to left."""
    return any(unicodedata.bidirectional(letter) in LEFTWARDS for letter in text)


def directed(text: str) -> str:
    """*text* for a label: in a mirrored window a line with any Arabic in it runs leftwards.

    Qt goes by the first letter, and would turn ``Enter`` with its Arabic explanation round.
    """
    if not style.mirrored() or _first(text) != "L":
        return text
    return f"{_RIGHT_TO_LEFT}{text}" if has_leftward(text) else text


def broken(text: str, font: QFont, width_px: int) -> str:
    """*text* with its lines broken where Qt would break them in *width_px* to wrap its words.

    In a line that runs leftwards Qt leaves room for the space at which it broke it, on the side where reading
    starts: every line but the last would be set in by so much.
    """
    if not style.mirrored() or not reads_leftwards(text):
        return text
    ends = _line_ends(text, font, width_px)
    return "".join(_NEXT_LINE if at in ends and one == " " else one for at, one in enumerate(text))


def filled(template: str, *values: object, **named: object) -> str:
    """A sentence of ours with names, codes and files put in: each keeps its direction, and so does ours."""
    told = {name: apart(value) for name, value in named.items()}
    return template.format(*(apart(value) for value in values), **told)


def unmarked(text: str) -> str:
    """*text* for a voice, which has no use for what keeps names apart on the screen."""
    return text.replace(OPEN, "").replace(CLOSE, "")


def in_line(*parts: str, between: str = _BETWEEN) -> str:
    """*parts* that say something one after the other; none turns the order of its neighbours round."""
    found = [part for part in parts if part]
    if not style.mirrored():
        return between.join(map(apart, found))
    return _RIGHT_TO_LEFT + between.join(f"{OPEN}{part}{CLOSE}" for part in found)


def in_two(text: str) -> Iterator[tuple[str, str]]:
    """Every way to break *text* in two lines, that with the longest first line first.

    What was put together by ``in_line`` is broken between its parts, any other text between its words.
    """
    between = _BETWEEN if _BETWEEN in text else " "
    parts = text.split(between)
    for at in range(len(parts) - 1, 0, -1):
        rest = between.join(parts[at:])
        leftwards = text.startswith(_RIGHT_TO_LEFT)
        yield between.join(parts[:at]), f"{_RIGHT_TO_LEFT}{rest}" if leftwards else directed(rest)


def listed(parts: Iterable[str]) -> str:
    """*parts* as words in a row, with the comma of the language; none turns its neighbours round."""
    return in_line(*parts, between=comma())


def _line_ends(text: str, font: QFont, width_px: int) -> set[int]:
    """Where the last letter of each line but the last one is."""
    wrapping = QTextOption()
    wrapping.setTextDirection(Qt.LayoutDirection.RightToLeft)
    wrapping.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(text, font)
    layout.setTextOption(wrapping)
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width_px)
        starts.append(line.textStart())
    layout.endLayout()
    return {start - 1 for start in starts[1:]}


def _first(text: str) -> str:
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((one for one in directions if one in _STRONG), "")
