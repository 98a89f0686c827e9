"""The patterns that every part of a manifest, receipt or bulletin must fit."""

import re

from fieldbook.base import canonical, limits
from fieldbook.base.digest import Digest, parse_digest
from fieldbook.base.ids import is_id
from fieldbook.base.moment import parse_instant
from fieldbook.base.wording import unfit_in

# Line ends, and the marks that turn the direction of writing: a name may not pretend to be another.
_DECEIVING = re.compile("[\n\t\u2028\u2029\u202a-\u202e\u2066-\u2069]")
# What a spreadsheet reads as the beginning of a formula.
_FORMULA = ("=", "+", "-", "@")
_APP = re.compile(r"\d{1,4}(\.\d{1,4}){1,3}([a-z]{1,3}\d{1,4})?")


def identifier(value: canonical.Value) -> str:
    """*value*, when it is an identifier.

    Raises:
        ValueError: otherwise.
    """
    if not isinstance(value, str) or not is_id(value):
        raise ValueError("not an identifier")
    return value


def whole(value: canonical.Value) -> int:
    """*value*, when it is a whole number from 0.

    Raises:
        ValueError: otherwise; True is no number.
    """
    if type(value) is not int or value < 0:
        raise ValueError("not a whole number")
    return value


def digest(value: canonical.Value) -> Digest:
    """*value*, when it is a digest in its one spelling.

    Raises:
        ValueError: otherwise.
    """
    return parse_digest(_text(value))


def instant(value: canonical.Value) -> str:
    """*value*, when it is an instant in its one spelling.

    Raises:
        ValueError: otherwise.
    """
    parse_instant(_text(value))
    return _text(value)


def some(value: canonical.Value, most: int = limits.LISTED_MOST) -> list[canonical.Value]:
    """*value*, when it is a list of at most so many.

    Raises:
        ValueError: otherwise.
    """
    if not isinstance(value, list) or len(value) > most:
        raise ValueError("not a short list")
    return value


def name(value: canonical.Value, most: int) -> str:
    """*value*, when it is a name of at most so many characters that cannot pretend to be another.

    Raises:
        ValueError: otherwise.
    """
    text = _text(value)
    if not text.strip() or len(text) > most or _DECEIVING.search(text):
        raise ValueError("not a name")
    return text


def word(value: canonical.Value, most: int) -> str:
    """*value*, when it is a name that a spreadsheet cannot take for a formula either.

    Raises:
        ValueError: otherwise.
    """
    text = name(value, most)
    if text.startswith(_FORMULA) or unfit_in(text):
        raise ValueError("not a word from a list")
    return text


def made_word(text: str, most: int) -> str:
    """*text*, or what is nearest to it among what ``word`` takes; "" where nothing is left of it.

    Headquarters may have added a code whose label begins like a formula: its figures shall still travel.
    """
    shown = _DECEIVING.sub(" ", text)[:most]
    return f"· {shown}"[:most] if shown.startswith(_FORMULA) else shown if shown.strip() else ""


def flag(value: canonical.Value) -> bool:
    """*value*, when it is true or false.

    Raises:
        ValueError: otherwise; 1 is neither.
    """
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")  # noqa: TRY004  # one sort of refusal for every part
    return value


def version(value: canonical.Value) -> str:
    """*value*, when it is a version of this program, like ``1.2.0`` or ``1.2.0rc1``.

    Raises:
        ValueError: otherwise.
    """
    text = _text(value)
    if not _APP.fullmatch(text):
        raise ValueError("not a version")
    return text


def _text(value: canonical.Value) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")  # noqa: TRY004  # one sort of refusal for every part
    return value
