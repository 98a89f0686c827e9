"""Backups: made on a stick or in a folder, looked at whole, rehearsed, and restored into another folder."""

import os
import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from fieldbook.base.errors import PlaceError
from fieldbook.base.moment import format_instant, parse_instant
from fieldbook.base.ports import Progress, Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.services.audit import Audited, audit
from fieldbook.services.changes import Changes
from fieldbook.services.session import CatalogueExcerpts, Outside, Session
from fieldbook.store.custody import backups as kept
from fieldbook.store.vault import Vault

_FOLDER, _AT, _MADE = "backup_folder", "backup_at", "backups_made"
_REMEMBERED = 4 * kept.GENERATIONS  # they may lie on several sticks in turn
_EVERY = timedelta(days=1)
_UNWATCHED = Silent()


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was read back and found whole.

    Attributes:
        files: Attached files that it has; *missing* are those that were not whole here.
    """

    path: Path
    entries: int
    files: int = 0
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """Where backups go by themselves once a day ("" for nowhere yet), and when the last was made."""

    folder: str
    last_at: str


def standing(session: Session) -> Standing:
    """Where backups go, and when the last was made."""
    scratch = session.vault.scratch
    return Standing(
        folder=os.fsdecode(scratch.setting(_FOLDER) or b""),
        last_at=(scratch.setting(_AT) or b"").decode("ascii"),
    )


def back_up(session: Session, folder: Path, progress: Progress = _UNWATCHED) -> BackedUp:
    """Write a backup into *folder*, and go on doing so there once a day; the newest three stay.

    Raises:
        PlaceError: when the place refuses; nothing of ours is left there then.
        VaultDamaged: when what was written is not whole.
        Cancelled: from *progress*.
    """
    now_at = session.outside.clock.now_at()
    name = f"{kept.PREFIX}{now_at:%Y%m%d-%H%M%S}-{session.vault.custody.file.vault[:6]}"

    def step(done: int, of: int) -> None:
        progress.step("backup", done, of)

    random = session.outside.random
    before = tuple((session.vault.scratch.setting(_MADE) or b"").decode("ascii").split())
    named = kept.Named(name, before)
    written = kept.write_backup(session.vault, folder, named=named, random=random, progress=step)
    made = " ".join((name, *before)[:_REMEMBERED])
    session.vault.scratch.keep_setting(_MADE, made.encode("ascii"))
    session.vault.scratch.keep_setting(_FOLDER, os.fsencode(folder))
    session.vault.scratch.keep_setting(_AT, format_instant(now_at).encode("ascii"))
    session.changes.announce(Changes(standing=True))
    return BackedUp(folder / name, written.entries, written.files, written.missing)


def back_up_if_due(session: Session, progress: Progress = _UNWATCHED) -> BackedUp | None:
    """The daily backup into the folder of the last one; None when it is not due, or the stick is not in."""
    now = standing(session)
    if not now.folder or not Path(now.folder).is_dir() or not _is_due(session, now.last_at):
        return None
    try:
        return back_up(session, Path(now.folder), progress)
    except PlaceError:
        return None


def restore(backup: Path, target: Path, outside: Outside) -> None:
    """Make a vault in *target* out of *backup*. It begins a new device when it is first unlocked.

    Raises:
        NotABackup, VaultExists, PlaceError: when it cannot be; nothing is left in *target* then.
    """
    kept.restore(backup, target, random=outside.random)


def rehearse(backup: Path, beside: Path, *, passphrase: Sensitive, outside: Outside) -> Audited:
    """Restore *backup* beside a folder, open it, walk its whole journal, and throw it away again.

    Raises:
        NotABackup, WrongPassphrase, VaultDamaged, ChainBroken: when it could not be relied upon.
        PlaceError: when there is no room for it.
    """
    trial = beside.with_name(f"{beside.name}.rehearsal-{outside.random.take(4).hex()}")
    kept.restore(backup, trial, random=outside.random)
    try:
        return _audited(trial, passphrase, outside)
    finally:
        shutil.rmtree(trial, ignore_errors=True)


def _audited(folder: Path, passphrase: Sensitive, outside: Outside) -> Audited:
    """Look at a vault without entering it: it begins no new device."""
    excerpts = CatalogueExcerpts(outside.catalogue)
    vault = Vault.open(folder, passphrase, excerpts=excerpts, random=outside.random)
    try:
        if vault.is_stale():
            vault.rebuild(_UNWATCHED)
        return audit(Session(vault, outside, excerpts), _UNWATCHED)
    finally:
        vault.close()


def _is_due(session: Session, last_at: str) -> bool:
    now_at: datetime = session.outside.clock.now_at()
    return not last_at or abs(now_at - parse_instant(last_at)) >= _EVERY
