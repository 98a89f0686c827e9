"""The patterns that every part of a manifest, receipt or bulletin must fit."""

import re

from fieldbook.base import canonical, limits
from fieldbook.base.digest import Digest, parse_digest
from fieldbook.base.ids import is_id
from fieldbook.base.moment import parse_instant

# Line ends, and the marks that turn the direction of writing: a name may not pretend to be another.
_DECEIVING = re.compile("[\n\t\u2028\u2029\u202a-\u202e\u2066-\u2069]")


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


def _text(value: canonical.Value) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")  # noqa: TRY004  # one sort of refusal for every part
    return value
