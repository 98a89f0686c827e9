"""Wrong passphrases in a row: each further one costs a longer wait, and, where it was so set, the slots.

A hindrance at the keyboard only: whoever copied the vault tries elsewhere, and meets nothing but the cost of
the derivation.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from fieldbook.base.errors import FieldbookError, TooSoon
from fieldbook.base.moment import format_instant, parse_instant
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.session import Outside, Session
from fieldbook.store import slots

FREE_TRIES = 3
_LONGEST_WAIT_S = 300
_MOST_DOUBLINGS = 9


@dataclass(frozen=True, slots=True)
class Wrong:
    """How many wrong passphrases there were since the last right one, and when the last was."""

    count: int = 0
    last_at: datetime | None = None


def wait_after(count: int) -> int:
    """Seconds to wait after so many wrong passphrases: 0, 0, 0, then 2, 4, 8 … up to 300."""
    if count <= FREE_TRIES:
        return 0
    return int(min(2 ** min(count - FREE_TRIES, _MOST_DOUBLINGS), _LONGEST_WAIT_S))


def require_patience(folder: Path, outside: Outside) -> None:
    """Go on only when the wait after the last wrong passphrase is over.

    Raises:
        TooSoon: with the seconds that are left. A clock that was set back begins the wait anew.
    """
    wrong = _read(folder, outside)
    if wrong.last_at is None:
        return
    wait = timedelta(seconds=wait_after(wrong.count))
    since = outside.clock.now_at() - wrong.last_at
    left = wait if since < timedelta(0) else wait - since
    if left > timedelta(0):
        raise TooSoon(wait_s=int(left.total_seconds()) + 1)


def count_wrong(folder: Path, outside: Outside) -> None:
    """Remember one more wrong passphrase; destroy the officers' slots when that was one too many."""
    wrong = Wrong(_read(folder, outside).count + 1, outside.clock.now_at())
    _write(folder, outside, wrong)
    file = slots.read_file(folder)
    if 0 < file.destroy_after <= wrong.count:
        slots.destroy_officers(folder, file, random=outside.random)


def count_right(folder: Path, outside: Outside) -> None:
    """Forget the wrong ones."""
    path = _path(folder, outside)
    if path is not None:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _path(folder: Path, outside: Outside) -> Path | None:
    return outside.here.state / f"{slots.read_file(folder).vault}.tries" if outside.here else None


def _read(folder: Path, outside: Outside) -> Wrong:
    path = _path(folder, outside)
    try:
        told = json.loads(path.read_bytes()) if path is not None else {}
        return Wrong(int(told["count"]), parse_instant(told["last_at"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Wrong()


def _write(folder: Path, outside: Outside, wrong: Wrong) -> None:
    path = _path(folder, outside)
    if path is None or wrong.last_at is None:
        return
    told = json.dumps({"count": wrong.count, "last_at": format_instant(wrong.last_at)}).encode("ascii")
    with suppress(OSError, FieldbookError):  # a full disk must not let anybody in, nor keep anybody out
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        slots.put(path, told, random=outside.random)


def destroy_after(session: Session, count: int) -> None:
    """Destroy the officers' slots after *count* wrong passphrases in a row; 0, as it is at first, is never.

    What the recovery sheet and headquarters' recovery key open stays. It hinders nobody who copied the vault,
    and anybody at the keyboard can bring it about: that is why it is off.

    Raises:
        WrongRole: when the officer who unlocked may not.
        ValueError: for one or two, which are slips of the finger.
    """
    session.require_role(*LEADERS)
    if count and count < FREE_TRIES:
        raise ValueError("three at least, or none")
    session.vault.custody.destroy_after(count, random=session.outside.random)
