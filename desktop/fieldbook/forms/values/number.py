"""Numbers in the way people write them, read without ever guessing between two meanings."""

import re
from decimal import Decimal

from fieldbook.base.digits import western_line
from fieldbook.base.said import NUMBER, Said
from fieldbook.forms.numerals.grammar import is_in_words, plain
from fieldbook.forms.numerals.hearing import SCALES, heard, heard_in

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
_SCALED = re.compile(r"(.*?\d)\s*(?:de\s+)?([^\W\d_]+)\.?")
_POWERS = {"k": 1000, "m": 10**6, "mln": 10**6, "millions": 10**6, **SCALES}
"""What stands behind digits: ``2.5 mln``, ``4 mijë``, ``1,2 milliard``."""
MOST_DIGITS = 18
LARGEST = Decimal("9" * MOST_DIGITS)
"""The largest number that is kept."""
_THREE = 3


class AmbiguousNumberError(ValueError):
    """The text means one number in one country and another in the next."""

    def __init__(self, smaller: Decimal, larger: Decimal | None = None) -> None:
        """The two: with a decimal mark it is *smaller*, with a mark between thousands *larger*."""
        super().__init__()
        self.smaller = smaller
        self.larger = smaller * 1000 if larger is None else larger


class TooLargeError(ValueError):
    """The text is a number, but one with more digits before its decimals than are kept."""

    def __init__(self, value: Decimal) -> None:
        """*value* is what the text says."""
        super().__init__("too many digits")
        self.value = value


def parse_number(text: str) -> Decimal:
    """The number that *text* says: ``1,500``, ``1 426``, ``1,6``, ``2.5 million``, ``٤٤``, ``forty-four``.

    Words may be of any language that ``forms.numerals`` hears.

    Raises:
        AmbiguousNumberError: for ``50.000``, which is fifty here and fifty thousand there, for
            ``1,500 million``, which is one and a half or fifteen hundred of them, and for ``six billion``,
            which is a thousand times as many in French as in English.
        TooLargeError: when it is larger than ``LARGEST``, or as far below zero.
        ValueError: when it is no number.
    """
    wanted = _western(text)
    if is_in_words(wanted):
        return _bounded(_in_words(wanted))
    scaled = _SCALED.fullmatch(wanted)
    if scaled and (factor := _POWERS.get(plain(scaled.group(2)))):
        return _bounded(_scaled_part(scaled.group(1), Decimal(factor)))
    return _bounded(_unscaled(wanted))


def parse_by_language(text: str, locale: str) -> Decimal | None:
    """The number that words say in the language of *locale*; None where they say one number anywhere.

    Raises:
        ValueError: when it is no number.
    """
    try:
        parse_number(text)
    except AmbiguousNumberError:
        return heard_in(text, locale)
    return None


def parse_by_mark(text: str, mark: str) -> Decimal | None:
    """The number that *text* says where *mark* stands before decimals; None where it says one anywhere.

    Raises:
        ValueError: when it is no number.
    """
    other = "," if mark == "." else "."
    try:
        parse_number(text)
    except AmbiguousNumberError as error:
        if is_in_words(text):
            return None
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
    wanted = western_line(text)
    if "٫" not in wanted:
        return wanted.replace("٬", ",").replace("،", ",")
    whole, _, decimals = wanted.replace("٬", "").partition("٫")
    # Three decimals could be taken for thousands behind a Western mark: one zero more, and they cannot.
    return f"{whole}.{decimals}" + ("0" if len(decimals) == _THREE else "")


def _in_words(text: str) -> Decimal:
    found = sorted(heard(text))
    if not found:
        raise ValueError("not a number in words")
    if len(found) > 1:
        raise AmbiguousNumberError(found[0], found[-1])
    return found[0]


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
    if value and value.adjusted() >= MOST_DIGITS:
        raise TooLargeError(value)
    if len(digits) > MOST_DIGITS or not int(exponent) >= -MOST_DIGITS:
        raise ValueError("too many digits")
    return value
