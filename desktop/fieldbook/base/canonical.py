"""The one encoding that may be hashed or signed: the RFC 8785 bytes of a restricted JSON.

``docs/format/canonical.md`` is the contract. Because keys are ASCII and there are no floats, sorted
compact JSON *is* RFC 8785 (a property test compares the two).
"""

import json
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import NoReturn

type_name = type

Value = None | bool | int | str | Sequence["Value"] | Mapping[str, "Value"]

LARGEST_INT = 2**53 - 1
DEEPEST = 16
_KEY = re.compile(r"[a-z][a-z0-9_]{0,63}")
_FORBIDDEN_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class Uncanonical(ValueError):
    """A value or a byte string that has no place in the canonical encoding."""


def encode(value: Value) -> bytes:
    """Write *value* in the one encoding that may be hashed or signed.

    UTF-8 JSON, keys sorted, no spaces. Equal values give equal bytes on every machine and in every
    release.

    Args:
        value: None, bool, int within ±(2**53 - 1), str in NFC without control characters (line feed
            and tab are allowed), or a list or dict of these. Keys are lower-case names, at most 64
            characters; nesting is at most 16 deep.

    Raises:
        Uncanonical: for anything else. Nothing is repaired here: text is put in NFC where it is typed,
            and a quantity is a string of digits or a whole number whose name carries the unit.
    """
    _check(value, DEEPEST)
    return _write(value)


def decode(raw: bytes) -> Value:
    """Read canonical bytes back; a second spelling of the same value is refused.

    Raises:
        Uncanonical: when *raw* is not exactly what ``encode`` would have written.
    """
    try:
        value: Value = json.loads(
            raw.decode("utf-8"),
            parse_float=_refuse_float,
            parse_constant=_refuse_float,
            object_pairs_hook=_once,
        )
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        if isinstance(error, Uncanonical):
            raise
        raise Uncanonical("not canonical JSON") from error
    _check(value, DEEPEST)
    if _write(value) != raw:
        raise Uncanonical("a second spelling of the same value")
    return value


def decode_object(raw: bytes) -> dict[str, Value]:
    """As ``decode``, for bytes that must hold an object.

    Raises:
        Uncanonical: when they hold anything else.
    """
    value = decode(raw)
    if not isinstance(value, dict):
        raise Uncanonical("an object was expected")
    return value


def normal_text(text: str) -> str:
    """*text* as it may be stored: NFC, line ends as line feeds, without control characters."""
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _FORBIDDEN_TEXT.sub("", unified))


def _write(value: Value) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def _check(value: object, depth: int) -> None:
    if depth == 0:
        raise Uncanonical("nested too deeply")
    rule = _RULES.get(type_name(value))
    if rule is None:
        raise Uncanonical(f"{type_name(value).__name__} has no canonical form")
    rule(value, depth)


def _check_anything(_value: object, _depth: int) -> None:
    """None and the two truth values need no look."""


def _check_int(value: object, _depth: int) -> None:
    if not -LARGEST_INT <= value <= LARGEST_INT:  # type: ignore[operator]  # the rule table gives an int
        raise Uncanonical("the number is too large")


def _check_text(value: object, _depth: int) -> None:
    text = str(value)
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        raise Uncanonical("the text is not in NFC")
    if _FORBIDDEN_TEXT.search(text):
        raise Uncanonical("the text has a control character")


def _check_list(value: object, depth: int) -> None:
    for item in value:  # type: ignore[attr-defined]  # the rule table gives a list
        _check(item, depth - 1)


def _check_dict(value: object, depth: int) -> None:
    for key, item in value.items():  # type: ignore[attr-defined]  # the rule table gives a dict
        if type_name(key) is not str or not _KEY.fullmatch(key):
            raise Uncanonical("a key is not a lower-case name")
        _check(item, depth - 1)


_RULES: dict[type, Callable[[object, int], None]] = {
    type(None): _check_anything,
    bool: _check_anything,
    int: _check_int,
    str: _check_text,
    list: _check_list,
    dict: _check_dict,
}


def _refuse_float(_text: str) -> NoReturn:
    raise Uncanonical("floats have no canonical form")


def _once(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Uncanonical("a key stands twice")
    return found
