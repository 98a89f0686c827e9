"""Names as they are compared: without capitals, accents and marks, in any script."""

import unicodedata
from functools import cache

_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})


@cache
def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter) == "Mn"


def fold(text: str) -> str:
    """*text* so that ``Tiranë``, ``tirane`` and ``TIRANE`` are one, words parted by one space."""
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    kept = (letter for letter in plain if not _is_mark(letter))
    return " ".join("".join(letter if letter.isalnum() else " " for letter in kept).split())
