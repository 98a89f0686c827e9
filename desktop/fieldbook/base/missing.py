"""Why an answer is not there: part of the value, the same everywhere.

Codes from the list ``missing_reason`` (NIEM EmptyReason); ``NOT_ASKED`` is what a field left blank means,
``NOT_STATED`` that a report was read for it in vain.
"""

from enum import Enum


class Missing(Enum):
    """A reason in the place of an answer."""

    NOT_ASKED = "not_asked"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    WITHHELD = "withheld"
    INAPPLICABLE = "inapplicable"
    PENDING = "pending"
    MISSING = "missing"
    NOT_STATED = "not_stated"

    def __bool__(self) -> bool:
        """A reason is not an answer."""
        return False
