"""What a text may hold: everything that people write, and nothing that cannot be kept as it was typed.

Nothing is taken out of a text behind somebody's back: what cannot be kept is named with its place, and stays
in the draft until it is mended. ADR 0100 has the reasons.
"""

import re
from dataclasses import dataclass

from fieldbook.base.canonical import normal_text
from fieldbook.base.errors.record import TextTooLong, UnfitText
from fieldbook.base.limits import MESSAGE_MOST

# Control characters but tab and line ends, halves of characters, and the code points that never are any.
_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17))
    + "]"
)
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_OVERRIDES = frozenset("\u202d\u202e")
_CLOSES = {"\u202a": "\u202c", "\u202b": "\u202c", "\u2066": "\u2069", "\u2067": "\u2069", "\u2068": "\u2069"}
# White space of Unicode without what is refused: a control character at an end is told like any other.
_SPACES = "\t\n\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_GAPS = re.compile("[ \t\n]+")


@dataclass(frozen=True, slots=True)
class Unfit:
    """One character that cannot be kept: the how manieth it is, counted from one, and its code point."""

    at: int
    name: str


def unfit_in(text: str) -> Unfit | None:
    """The first character of *text* that no answer may hold; None where there is none."""
    found = _UNFIT.search(text)
    return _named(text, found.start()) if found else None


def turning_in(text: str) -> Unfit | None:
    """The first mark that would turn what stands beside *text* on a line, or letters of it, round.

    Overrides do it always; embeddings and isolates where one is left open, or closed and was never opened.
    """
    opened: list[int] = []
    for found in _TURNING.finditer(text):
        mark = found.group()
        if mark in _CLOSES:
            opened.append(found.start())
        elif mark in _OVERRIDES or not opened or _CLOSES[text[opened.pop()]] != mark:
            return _named(text, found.start())
    return _named(text, opened[0]) if opened else None


def mark_in(text: str) -> Unfit | None:
    """The first mark of *text* that turns the direction of writing, whether it ends where it began or not.

    For names that stand on cards: there is none of them on any card.
    """
    found = _TURNING.search(text)
    return _named(text, found.start()) if found else None


def trimmed(text: str) -> str:
    """*text* without white space at its ends; a control character there is no white space."""
    return text.strip(_SPACES)


def one_line(text: str) -> str:
    """*text* on one line: line ends, tabs and several spaces become one space, other spaces stay."""
    return _GAPS.sub(" ", trimmed(text))


def kept_text(text: str) -> str:
    """*text* as it may be stored, trimmed: for what has no field to tell it at.

    Raises:
        UnfitText: when it holds what cannot be kept.
    """
    unfit = unfit_in(text)
    if unfit is not None:
        raise UnfitText(at=unfit.at, name=unfit.name)
    return trimmed(normal_text(text))


def kept_message(text: str) -> str:
    """*text* as an entry of the journal may say it: a reason, a question, a reply; nothing is cut off it.

    Raises:
        UnfitText: when it holds what cannot be kept.
        TextTooLong: when it is longer than ``limits.MESSAGE_MOST``.
    """
    kept = kept_text(text)
    if len(kept) > MESSAGE_MOST:
        raise TextTooLong(found=len(kept), most=MESSAGE_MOST)
    return kept


def _named(text: str, at: int) -> Unfit:
    return Unfit(at + 1, f"U+{ord(text[at]):04X}")
