"""Digits of every script, as people type and paste them: ``٤٤``, ``۴۴`` and ``44`` are one number."""

import re
import unicodedata

_DIGIT = re.compile(r"\d")
# What a page that reads leftwards puts around a number comes along with it, and nobody sees it.
_UNSEEN = dict.fromkeys(
    (0x061C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF), ""
)


def western(text: str) -> str:
    """*text* with the digits 0 to 9; every letter stays where it stood."""
    if text.isascii():
        return text
    return _DIGIT.sub(lambda digit: str(unicodedata.decimal(digit.group())), text)


def western_line(text: str) -> str:
    """*text* with the digits 0 to 9, without space around it and without marks that only steer direction."""
    return (text if text.isascii() else western(text).translate(_UNSEEN)).strip()
