"""Numbers in English words, both ways: ``forty-four``, ``a dozen``, ``two and a half million``."""

from decimal import Decimal

from fieldbook.forms.numerals.grammar import HALF, QUARTER, Numerals, joined, words_of

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
_HUNDRED, _TWENTY, _TEN = 100, 20, 10
_ONES = {word: number for number, word in enumerate(_SMALL) if number}
_HIGH = {word: number * _TEN for number, word in enumerate(_TENS) if word}

ENGLISH = Numerals(
    small={
        "zero": 0,
        **_ONES,
        **_HIGH,
        **joined(_HIGH, {word: number for word, number in _ONES.items() if number < _TEN}, ()),
    },
    scales={"hundred": _HUNDRED} | {word: scale for scale, word in _SCALES},
    lots={"dozen": 12, "score": 20},
    joins=words_of("and"),
    parts={"half": HALF, "quarter": QUARTER},
    alone={"half a": HALF, "half of a": HALF, "quarter of a": QUARTER, "a quarter of a": QUARTER},
    articles=words_of("a an"),
    of=words_of("of"),
    counted=words_of("hundred dozen score") | {word for _, word in _SCALES},
    hundreds=frozenset(count for count in range(1, _HUNDRED) if count % _TEN),
)


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
