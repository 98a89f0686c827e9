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
_COST = 1 << 15


def match_key(operation: RecordId, sort: str, text: str) -> str:
    """The key of *text* among others of its *sort*: ``7Q4K-M2XC-9DTR``; "" where nothing is left of it.

    Spaces, hyphens, capitals and the width of letters do not count: ``ab 123-4`` is ``AB1234``.
    """
    wanted = _normal(text)
    return _keyed(operation, sort, wanted) if wanted else ""


def costly_match_key(operation: RecordId, sort: str, text: str) -> str:
    """As ``match_key``, for what identifies a person: each guess at it takes a machine a tenth of a second.

    Whoever holds the operation could otherwise try every passport number in an afternoon. scrypt (RFC 7914)
    with 32 MiB a guess; the operation is the salt.
    """
    wanted = _normal(text)
    if not wanted:
        return ""
    message = f"fieldbook/match/v1\x00{sort}\x00{wanted}".encode()
    salt = bytes.fromhex(operation)
    stretched = hashlib.scrypt(message, salt=salt, n=_COST, r=8, p=1, maxmem=2 * _COST * 1024, dklen=32)
    return spoken_code(stretched, groups=_GROUPS)


def _normal(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in folded if letter.isalnum())


def _keyed(operation: RecordId, sort: str, text: str) -> str:
    message = f"fieldbook/match/v1\x00{sort}\x00{text}".encode()
    return spoken_code(hmac.digest(bytes.fromhex(operation), message, hashlib.sha256), groups=_GROUPS)
