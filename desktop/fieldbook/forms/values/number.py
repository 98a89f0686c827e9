"""Numbers in the way people write them, read without ever guessing between two meanings."""

import re
from decimal import Decimal

from fieldbook.base.said import NUMBER, Said
from fieldbook.forms.values.spoken import parse_spoken

_SPACES = "\u0020\u00a0\u2009\u202f'’"
_PLAIN = re.compile(r"-?\d+(?:\.\d+)?")
_GROUPED = re.compile(
    rf"-?\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?:[.,]\d+)?|-?\d{{1,3}}(?:,\d{{3}}){{2,}}(?:\.\d+)?|-?\d{{1,3}}(?:\.\d{{3}}){{2,}}(?:,\d+)?"
    r"|-?\d{1,3}\.\d{3},\d+"
)
_COMMA_THOUSANDS = re.compile(r"-?[1-9]\d{0,2},\d{3}(?:\.\d+)?")
_COMMA_DECIMAL = re.compile(r"-?\d+,\d{1,2}|-?0,\d+|-?\d+,\d{4,}")
_COMMA_THREE = re.compile(r"-?[1-9]\d{0,2},\d{3}")
_DOT_THREE = re.compile(r"-?[1-9]\d{0,2}\.\d{3}")
_MARK_THREE = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}")
_MARK = re.compile(r"-?\d+[.,]\d+")
_INDIAN = re.compile(r"-?\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_SCALE_WORDS = {
    3: ("thousand", "k", "mille", "mil", "mijë", "mije", "hiljada", "hiljade", "hiljadu", "ألف", "آلاف"),
    6: (
        *("million", "millions", "mln", "m", "millón", "millones", "milion", "milionë", "milioni", "miliona"),
        *("مليون", "ملايين"),
    ),
    9: ("billion", "milliard", "milliards", "miliard", "miliardë", "milijarda", "milijarde", "مليار"),
}
"""English, French, Spanish, Albanian, Serbian, Arabic; nobody can say whether "billón" is 9 or 12."""
_SCALES = {word: power for power, words in _SCALE_WORDS.items() for word in words}
_SCALED = re.compile(
    rf"(.*?\d)\s*(?:de\s+)?({'|'.join(sorted(_SCALES, key=len, reverse=True))})\.?", re.IGNORECASE
)
_DOZENS = {
    **dict.fromkeys(("une douzaine", "una docena", "një duzinë", "nje duzine", "tuce", "دزينة"), 12),
    **dict.fromkeys(("une dizaine", "una decena", "desetak", "عشرة"), 10),
    **dict.fromkeys(("une vingtaine", "una veintena"), 20),
    **dict.fromkeys(("une centaine", "un centenar", "stotinak"), 100),
    **dict.fromkeys(("un millier", "un millar"), 1000),
}
_DIGITS = {
    ord(digit): str(value) for base in (0x0660, 0x06F0) for value in range(10) for digit in chr(base + value)
}
_SPOKEN = re.compile(r"[A-Za-z]")
MOST_DIGITS = 18
_THREE = 3


class AmbiguousNumberError(ValueError):
    """The text means one number in one country and another in the next."""

    def __init__(self, smaller: Decimal) -> None:
        """The two: with a decimal mark it is *smaller*, with a mark between thousands *larger*."""
        super().__init__()
        self.smaller = smaller
        self.larger = smaller * 1000


def parse_number(text: str) -> Decimal:
    """The number that *text* says: ``1,500``, ``1 426``, ``1,6``, ``2.5 million``, ``٤٤``, ``forty-four``.

    Raises:
        AmbiguousNumberError: for ``50.000``, which is fifty here and fifty thousand there, and for
            ``1,500 million``, which is one and a half or fifteen hundred of them.
        ValueError: when it is no number.
    """
    wanted = _western(text)
    if wanted.casefold() in _DOZENS:
        return Decimal(_DOZENS[wanted.casefold()])
    if _SPOKEN.match(wanted):
        return _bounded(parse_spoken(wanted))
    if scaled := _SCALED.fullmatch(wanted):
        factor = Decimal(10) ** _SCALES[scaled.group(2).lower()]
        return _bounded(_scaled_part(scaled.group(1), factor))
    return _bounded(_unscaled(wanted))


def parse_by_mark(text: str, mark: str) -> Decimal | None:
    """The number that *text* says where *mark* stands before decimals; None where it says one anywhere.

    Raises:
        ValueError: when it is no number.
    """
    other = "," if mark == "." else "."
    try:
        parse_number(text)
    except AmbiguousNumberError as error:
        return error.larger if other in _western(text) else error.smaller
    wanted = _western(text)
    if mark == "," and _COMMA_THREE.fullmatch(wanted):
        return Decimal(wanted.replace(",", "."))
    return None


def format_number(value: Decimal) -> str:
    """With commas between thousands and a point: ``2,500,000``, ``0.85``; no exponent, no lost zero."""
    return Said(f"{value:,f}", context=NUMBER)


def plain_number(value: Decimal) -> str:
    """The one spelling that is stored: ``2500000``, ``0.85``; no exponent, no plus, no useless zeros."""
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def typed_number(value: Decimal) -> str:
    """The plain spelling, with one more zero where three decimals could be taken for thousands."""
    text = plain_number(value)
    return f"{text}0" if _DOT_THREE.fullmatch(text) else text


def _western(text: str) -> str:
    """With Western digits and marks; Arabic ones say which mark they are, so thousands lose theirs."""
    wanted = text.strip().translate(_DIGITS)
    if "٫" not in wanted:
        return wanted.replace("٬", ",")
    whole, _, decimals = wanted.replace("٬", "").partition("٫")
    # Three decimals could be taken for thousands behind a Western mark: one zero more, and they cannot.
    return f"{whole}.{decimals}" + ("0" if len(decimals) == _THREE else "")


def _scaled_part(text: str, factor: Decimal) -> Decimal:
    if _MARK_THREE.fullmatch(text):
        raise AmbiguousNumberError(Decimal(text.replace(",", ".")) * factor)
    # Otherwise a single point or comma before "million" is a decimal mark: nobody groups digits there.
    number = Decimal(text.replace(",", ".")) if _MARK.fullmatch(text) else _unscaled(text)
    return number * factor


def _unscaled(text: str) -> Decimal:
    if _DOT_THREE.fullmatch(text):
        raise AmbiguousNumberError(Decimal(text))
    if _PLAIN.fullmatch(text):
        return Decimal(text)
    if _COMMA_THOUSANDS.fullmatch(text):
        return Decimal(text.replace(",", ""))
    if _COMMA_DECIMAL.fullmatch(text):
        return Decimal(text.replace(",", "."))
    if _INDIAN.fullmatch(text):
        return Decimal(text.replace(",", ""))
    if _GROUPED.fullmatch(text):
        return _ungrouped(text)
    raise ValueError("not a number")


def _ungrouped(text: str) -> Decimal:
    compact = re.sub(f"[{_SPACES}]", "", text)
    if compact.count(",") > 1:
        return Decimal(compact.replace(",", ""))
    if "." in compact and (compact.count(".") > 1 or "," in compact):
        return Decimal(compact.replace(".", "").replace(",", "."))
    return Decimal(compact.replace(",", "."))


def _bounded(value: Decimal) -> Decimal:
    _, digits, exponent = value.as_tuple()
    if len(digits) > MOST_DIGITS or not int(exponent) >= -MOST_DIGITS or value.adjusted() >= MOST_DIGITS:
        raise ValueError("too many digits")
    return value
