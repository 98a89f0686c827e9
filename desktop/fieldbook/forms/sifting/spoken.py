"""Words as they are spoken: no capitals, marks or lengthened letters, digits of any script as 0 to 9."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fieldbook.forms.values.folding import fold

_LENGTHENED = "\u0640"
"""The Arabic tatweel, which only stretches a word."""


@dataclass(frozen=True, slots=True)
class Span:
    """Letters of a text, from *first* and before *end*."""

    first: int
    end: int


def spoken_words(text: str) -> list[str]:
    """The words of *text*."""
    bare = fold(text.replace(_LENGTHENED, ""))
    return (bare if bare.isascii() else "".join(map(_digit, bare))).split()


def spans_of(text: str, words: Iterable[str]) -> list[tuple[Span, str]]:
    """Where in *text* a word begins with one of *words*, which are spoken ones, and with which."""
    wanted = list(words)
    found: list[tuple[Span, str]] = []
    for span in _spans(text):
        heard = spoken_words(text[span.first : span.end])
        hit = next((word for word in wanted if any(one.startswith(word) for one in heard)), None)
        if hit is not None:
            found.append((span, hit))
    return found


def _spans(text: str) -> Iterator[Span]:
    first = -1
    for at, letter in enumerate(text):
        inside = letter.isalnum() or unicodedata.category(letter) == "Mn"
        if inside and first < 0:
            first = at
        elif not inside and first >= 0:
            yield Span(first, at)
            first = -1
    if first >= 0:
        yield Span(first, len(text))


def _digit(letter: str) -> str:
    digit = unicodedata.decimal(letter, None)
    return letter if digit is None else str(digit)
