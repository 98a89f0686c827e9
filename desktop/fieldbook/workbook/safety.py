"""Cells that can only ever be what they say: no answer becomes a formula, an error or a link.

The rules are section 7 of the security note's second part. The mapping, which is all that ever happens to a
text: line ends become line feeds; characters that XML cannot hold become U+FFFD; what Excel would read as
its own escape (``_x0041_``) is escaped; what is longer than a cell can be is cut, with a mark, and counted.
"""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from xml.sax.saxutils import escape

LONGEST = 32_767
"""UTF-16 units in one cell; Excel's limit, beyond which it declares a file damaged."""
MOST_DIGITS = 15
"""Digits that a spreadsheet calculates with; longer numbers would silently end in zeros."""

_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE_LIKE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_SUSPECT = re.compile(f"{_UNFIT.pattern}|{_ESCAPE_LIKE.pattern}")
_TORN_ESCAPE = re.compile("(?:_x005F(?:_x?[0-9A-Fa-f]{0,4})?|_x?[0-9A-Fa-f]{0,4})$")
_SHORT = 100
_KNOWN_MOST = 20_000
_MARK = " … [cut: {:,} characters]"


@dataclass(slots=True)
class TextGuard:
    """Makes texts safe for one workbook.

    Attributes:
        cut: How many had to be cut so far.
        known: Short texts that were made safe lately, and what they became: labels and names come again
            in every row.
    """

    cut: int = 0
    known: dict[str, str] = field(default_factory=dict)

    def safe(self, text: str) -> str:
        """*text* as it may stand in a cell, not yet escaped for XML."""
        if len(text) <= LONGEST // 2 and _SUSPECT.search(text) is None:
            return text
        escaped = _ESCAPE_LIKE.sub("_x005F_", _UNFIT.sub("\ufffd", _one_line_end(text)))
        if _units(escaped) <= LONGEST:
            return escaped
        self.cut += 1
        return _shortened(escaped, _MARK.format(len(text)))

    def safe_xml(self, text: str) -> str:
        """The same, escaped for XML."""
        if len(text) > _SHORT:
            return escape(self.safe(text))
        if len(self.known) >= _KNOWN_MOST:
            self.known.clear()
        found = self.known[text] = escape(self.safe(text))
        return found


def number_text(value: int | Decimal) -> str | None:
    """The plain digits of *value* for a number cell; None when it has more digits than a sheet can hold."""
    text = f"{value:f}" if isinstance(value, Decimal) else str(value)
    digits = text.lstrip("-").replace(".", "").lstrip("0")
    return text if len(digits) <= MOST_DIGITS else None


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _shortened(escaped: str, mark: str) -> str:
    room = 2 * (LONGEST - _units(mark))
    kept = escaped.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore")
    return _TORN_ESCAPE.sub("", kept) + mark
