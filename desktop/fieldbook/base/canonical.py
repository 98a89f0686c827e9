"""The one encoding that may be hashed or signed: the RFC 8785 bytes of a restricted JSON.

``docs/format/canonical.md`` is the contract. Because keys are ASCII and there are no floats, sorted
compact JSON *is* RFC 8785 (a property test compares the two).
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import NoReturn, cast

Value = None | bool | int | str | Sequence["Value"] | Mapping[str, "Value"]

LARGEST_INT = 2**53 - 1
DEEPEST = 16
_KEY = re.compile(r"[a-z][a-z0-9_]{0,63}")
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")
# In encoded bytes every control character but these two stands as another escape, or is a raw DEL.
_PLAIN_ESCAPE = re.compile(r'\\[nt"\\]')
_OTHER_ESCAPE = re.compile(r"\\|\x7f")
_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_known_keys: set[str] = set()
_KNOWN_KEYS_MOST = 4096


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
    _check_shape(value, DEEPEST)
    try:
        text = _WRITER.encode(value)
        raw = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise Uncanonical("half a character") from error
    _check_text(text)
    return raw


def decode(raw: bytes) -> Value:
    """Read canonical bytes back; a second spelling of the same value is refused.

    Raises:
        Uncanonical: when *raw* is not exactly what ``encode`` would have written.
    """
    try:
        value: Value = _READER.decode(raw.decode("utf-8"))
    except Uncanonical:
        raise
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise Uncanonical("not canonical JSON") from error
    # Encoding again also finds a key that stood twice: only one of them is left.
    if encode(value) != raw:
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
    """*text* in the one spelling that is stored: NFC, line ends of every sort as line feeds.

    Nothing is taken out: what has no place in a text is found by ``wording.unfit_in`` before.
    """
    return unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text))


def _check_shape(value: object, depth: int) -> None:
    """Refuse what has no place in the encoding; texts are looked at once, in the encoded whole."""
    kind = type(value)
    if kind is str or kind is bool or value is None:
        return
    if kind is int:
        if not -LARGEST_INT <= value <= LARGEST_INT:  # type: ignore[operator]  # it is an int
            raise Uncanonical("the number is too large")
    elif kind is dict or kind is list:
        _check_inside(cast("dict[object, object] | list[object]", value), depth - 1)
    else:
        raise Uncanonical(f"{kind.__name__} has no canonical form")


def _check_inside(holder: dict[object, object] | list[object], depth: int) -> None:
    if depth < 0:
        raise Uncanonical("nested too deeply")
    items: Iterable[object] = holder
    if isinstance(holder, dict):
        for key in holder:
            if key not in _known_keys:
                _check_key(key)
        items = holder.values()
    for item in items:
        if type(item) is not str:
            _check_shape(item, depth)


def _check_key(key: object) -> None:
    if type(key) is not str or not _KEY.fullmatch(key):
        raise Uncanonical("a key is not a lower-case name")
    if len(_known_keys) < _KNOWN_KEYS_MOST:
        _known_keys.add(key)


def _check_text(encoded: str) -> None:
    """Look at all texts at once: the marks between them never compose with what they enclose."""
    # The letter of an escape would compose with an accent that follows it; a space never does.
    bare = _PLAIN_ESCAPE.sub(" ", encoded) if "\\" in encoded else encoded
    if not bare.isascii() and not unicodedata.is_normalized("NFC", bare):
        raise Uncanonical("the text is not in NFC")
    if _OTHER_ESCAPE.search(bare):
        raise Uncanonical("the text has a control character")


def _refuse_float(_text: str) -> NoReturn:
    raise Uncanonical("floats have no canonical form")


_READER = json.JSONDecoder(parse_float=_refuse_float, parse_constant=_refuse_float)
