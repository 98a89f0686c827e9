"""Codes that records get by themselves: short enough to be said aloud, the same nowhere else.

Two stations work on one operation without hearing of each other, so a code ends in the mark of the device
that gave it: ``P-0007-K3``. Nothing in it comes from the person.
"""

from fieldbook.base.digest import spoken_code
from fieldbook.forms.form import Form
from fieldbook.services.session import Session

_DIGITS = 4
_MARK = 2


def next_code(session: Session, form: Form) -> str:
    """The next code of *form* on this device; it is never given again, even if nothing is saved with it."""
    name = f"next_code.{form.id}"
    kept = session.vault.scratch.setting(name)
    number = int(kept) if kept else 1
    session.vault.scratch.keep_setting(name, str(number + 1).encode("ascii"))
    mark = spoken_code(bytes.fromhex(session.own.device), groups=1)[:_MARK]
    return f"{form.prefix}-{number:0{_DIGITS}d}-{mark}"
