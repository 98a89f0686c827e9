"""Numbers in English words, both ways: ``forty-four``, ``a dozen``, ``two and a half million``."""

import re
from collections.abc import Sequence
from decimal import Decimal

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = (
    (10**15, "quadrillion"),
    (10**12, "trillion"),
    (10**9, "billion"),
    (10**6, "million"),
    (1000, "thousand"),
)
_ONES_VALUE = {word: value for value, word in enumerate(_SMALL)}
_TENS_VALUE = {word: 10 * value for value, word in enumerate(_TENS) if word}
_SCALE_VALUE = {word: value for value, word in _SCALES}
_TIMES = {"hundred": 100, "dozen": 12, "score": 20}
_ARTICLES = frozenset({"a", "an", "of"})
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
_NEVER_ALONE = frozenset({*_PARTS, *_TIMES, *_SCALE_VALUE})
_WORDS_MOST = 40
_HUNDRED, _TWENTY, _TEN = 100, 20, 10


def parse_spoken(text: str) -> Decimal:
    """The number that *text* says in English words.

    Raises:
        ValueError: when it says none, or one that could be heard in two ways.
    """
    words = [word for word in re.split(r"[\s\-]+", text.strip().casefold()) if word]
    if not words or len(words) > _WORDS_MOST:
        raise ValueError("not a number in words")
    if words[0] in _ARTICLES and words[1:2] and words[1] in _PARTS:
        words = words[1:]
    if len(words) == 1 and words[0] in _NEVER_ALONE:
        raise ValueError("a share or a size, not a number")
    if words[0] in _PARTS:
        return _PARTS[words[0]] * _times([word for word in words[1:] if word not in _ARTICLES])
    for at in range(1, len(words) - 2):
        if words[at : at + 2] == ["and", "a"] and words[at + 2] in _PARTS:
            whole = _whole(words[:at]) + _PARTS[words[at + 2]]
            return whole * _times(words[at + 3 :])
    return Decimal(_whole(words))


def in_words(value: Decimal) -> str:
    """*value* in words: ``two million five hundred thousand``, ``one point six``."""
    sign = "minus " if value < 0 else ""
    whole, _, rest = f"{abs(value):f}".partition(".")
    said = _said(int(whole))
    digits = rest.rstrip("0")
    return (
        f"{sign}{said} point {' '.join(_SMALL[int(digit)] for digit in digits)}"
        if digits
        else f"{sign}{said}"
    )


def _said(number: int) -> str:
    for scale, name in _SCALES:
        if number >= scale:
            above, rest = divmod(number, scale)
            return f"{_said(above)} {name}" + (f" {_said(rest)}" if rest else "")
    if number >= _HUNDRED:
        hundreds, rest = divmod(number, _HUNDRED)
        return f"{_SMALL[hundreds]} hundred" + (f" {_said(rest)}" if rest else "")
    if number >= _TWENTY:
        tens, rest = divmod(number, _TEN)
        return _TENS[tens] + (f"-{_SMALL[rest]}" if rest else "")
    return _SMALL[number]


def _times(words: Sequence[str]) -> int:
    """What a half is a half of: ``dozen``, ``million``, nothing."""
    found = 1
    for word in words:
        scale = _TIMES.get(word) or _SCALE_VALUE.get(word)
        if scale is None:
            raise ValueError("not a number in words")
        found *= scale
    return found


def _whole(words: Sequence[str]) -> int:
    """A whole number, its words in the order in which a number is said."""
    total, current, last = 0, 0, 10**18
    for at, word in enumerate(words):
        if word in _SCALE_VALUE:
            scale = _SCALE_VALUE[word]
            if scale >= last:
                raise ValueError("scales in the wrong order")
            total, current, last = total + (current or 1) * scale, 0, scale
        elif not (word == "and" and 0 < at < len(words) - 1) and not (word in {"a", "an"} and at == 0):
            current = _grown(current, word)
    if words[-1] in {"a", "an"}:
        raise ValueError("not a number in words")
    return total + current


def _grown(current: int, word: str) -> int:
    if word in _TIMES:
        if current >= _HUNDRED:
            raise ValueError("hundreds said twice")
        return (current or 1) * _TIMES[word]
    if word in _TENS_VALUE and current % _HUNDRED == 0:
        return current + _TENS_VALUE[word]
    value = _ONES_VALUE.get(word)
    room = (
        _TWENTY
        if current % _HUNDRED == 0
        else _TEN
        if current % _TEN == 0 and current % _HUNDRED >= _TWENTY
        else 0
    )
    if value is None or value >= room or (value == 0 and current):
        raise ValueError("not a number in words")
    return current + value
