"""Match keys: whether two numbers are the same, without showing either (domain note, section 6).

The key of an operation is its identifier: 128 random bits that only those who hold the operation know.
Whoever holds it can compare keys with every agency in that operation; those of two operations never meet.
"""

import hashlib
import hmac
import unicodedata

from fieldbook.base.digest import spoken_code
from fieldbook.base.ids import RecordId

_GROUPS = 3


def match_key(operation: RecordId, sort: str, text: str) -> str:
    """The key of *text* among others of its *sort*: ``7Q4K-M2XC-9DTR``; "" where nothing is left of it.

    Spaces, hyphens, capitals and the width of letters do not count: ``ab 123-4`` is ``AB1234``.
    """
    wanted = _normal(text)
    return _keyed(operation, sort, wanted) if wanted else ""


def _normal(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in folded if letter.isalnum())


def _keyed(operation: RecordId, sort: str, text: str) -> str:
    message = f"fieldbook/match/v1\x00{sort}\x00{text}".encode()
    return spoken_code(hmac.digest(bytes.fromhex(operation), message, hashlib.sha256), groups=_GROUPS)
