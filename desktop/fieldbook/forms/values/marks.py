"""Which mark stands before decimals where an officer writes: it settles what ``50.000`` means.

The marks are those of the Unicode CLDR for each language with Latin digits.
"""

import re
from decimal import Decimal

from fieldbook.forms.values.number import plain_number

DECIMAL_MARKS = {"en": ".", "ar": ".", "es": ",", "fr": ",", "sq": ",", "sr": ","}
"""Language to its decimal mark; the other mark, and a space, stand between thousands."""

_THREE = re.compile(r"\s*(-?[1-9]\d{0,2})([.,])(\d{3})\s*", re.ASCII)


def settled(text: str, language: str) -> str:
    """*text* in a spelling that has one meaning, where that of *language* gives it one; else as it is."""
    found = _THREE.fullmatch(text)
    mark = DECIMAL_MARKS.get(language)
    if found is None or mark is None:
        return text
    whole, between, three = found.groups()
    return plain_number(Decimal(f"{whole}.{three}")) if between == mark else whole + three
