"""Backups of a vault: encrypted copies made by the engine, looked at whole before they count."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fieldbook.base.errors import ChainError, FieldbookError, NotABackup, VaultDamaged, VaultExists
from fieldbook.base.ports import Random
from fieldbook.journal.chain import Tip, verify_chain
from fieldbook.store import slots
from fieldbook.store.attached.files import AttachedFiles, copy_file
from fieldbook.store.custody.custody import DATABASE
from fieldbook.store.engine import Connection, check_encrypted
from fieldbook.store.places import flush_folder, make_folder, refusals
from fieldbook.store.truth import Truth
from fieldbook.store.vault import Vault

PREFIX = "fieldbook-backup-"
FILES_PREFIX = "fieldbook-files-"
GENERATIONS = 3
_PART = ".part"


@dataclass(frozen=True, slots=True)
class Written:
    """What a backup holds: entries and files that were found whole; *missing* files were not to be had."""

    entries: int
    files: int
    missing: int


@dataclass(frozen=True, slots=True)
class Named:
    """What a backup is called, and the names of those that this vault made before it, the latest first."""

    name: str
    before: tuple[str, ...] = ()


def write_backup(
    vault: Vault, folder: Path, *, named: Named, random: Random, progress: Callable[[int, int], None]
) -> Written:
    """Copy *vault* into a new folder of that name in *folder*.

    Attached files never change, so all backups of a vault share one folder of them beside themselves; what
    was erased goes from there with the next backup. The copy is read back, every page and every link of
    every chain, before it gets its name. Of the vault's own backups in *folder* the newest three stay,
    in the order in which they were made: the date in a name goes by the clock.

    Raises:
        PlaceError: when the place refuses; nothing of ours is left there then.
        VaultDamaged: when the copy is not whole.
    """
    target, making = folder / named.name, folder / f"{named.name}{_PART}"
    with refusals():
        making.mkdir(mode=0o700)
    try:
        opened, file = vault.custody.opened, vault.custody.readable_bytes()
        with refusals():
            vault.copy_to(making / DATABASE, progress)
        slots.put(making / slots.NAME, file, random=random)
        entries = check_copy(making / DATABASE, opened.database_key())
        files, missing = _copy_files(vault, _files_beside(target), random=random)
        with refusals():
            flush_folder(making)
            making.rename(target)
            flush_folder(folder)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
    _forget_old(folder, named, slots.parse_file(file).vault)
    _forget_files(vault, _files_beside(target))
    return Written(entries, files, missing)


def check_copy(path: Path, key: bytes) -> int:
    """Look at every page of the database at *path* and walk its chains; how many entries there are.

    Raises:
        VaultDamaged: at the first fault.
    """
    check_encrypted(path)
    connection = Connection(path, key)
    try:
        if connection.faults():
            raise VaultDamaged(part="database")
        truth = Truth(connection)
        for device in truth.devices():
            verify_chain(Tip(device), truth.entries(device))
        return truth.count()
    except ChainError as error:
        raise VaultDamaged(part="journal") from error
    finally:
        connection.close()


def backups_in(folder: Path, vault: str | None = None) -> list[Path]:
    """The backups in *folder*, the newest first; those of one vault where it is named."""
    with refusals():
        found = sorted(folder.glob(f"{PREFIX}*"), reverse=True)
    whole = [path for path in found if path.suffix != _PART]
    return [path for path in whole if vault is None or _vault_of(path) == vault]


def restore(backup: Path, target: Path, *, random: Random) -> None:
    """Make a vault in *target* out of *backup*; it opens with the passphrases of that time.

    Raises:
        NotABackup: when *backup* is none, or not whole.
        VaultExists: when there is something in *target* already.
        PlaceError: when the place refuses; nothing is left in *target* then.
    """
    if _vault_of(backup) is None or not (backup / DATABASE).exists():
        raise NotABackup
    making = target.with_name(f"{target.name}.{random.take(8).hex()}{_PART}")
    if target.exists() and any(target.iterdir()):
        raise VaultExists
    try:
        with refusals():
            make_folder(making)
            for name in (DATABASE, slots.NAME):
                slots.put(making / name, (backup / name).read_bytes(), random=random)
            _restore_files(_files_beside(backup), making, random=random)
            if target.exists():
                target.rmdir()
            making.rename(target)
            flush_folder(target.parent)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise


def _files_beside(backup: Path) -> Path:
    """Where the attached files of *backup* are: the last part of its name is that of its vault."""
    return backup.parent / f"{FILES_PREFIX}{backup.name.rpartition('-')[2]}"


def _copy_files(vault: Vault, folder: Path, *, random: Random) -> tuple[int, int]:
    """Copy what is not there yet; one that is damaged here and whole there stays as it is there."""
    there, missing = AttachedFiles(folder), 0
    held = vault.attached.in_state("held")
    for row in held:
        is_there = there.is_whole(row.sealed) or copy_file(
            vault.files.path(row.sealed), there.path(row.sealed), row.sealed, random=random
        )
        missing += not is_there
    return len(held) - missing, missing


def _forget_files(vault: Vault, folder: Path) -> None:
    held = {row.sealed for row in vault.attached.in_state("held")}
    there = AttachedFiles(folder)
    for sealed in there.names():
        if sealed not in held:
            with suppress(FieldbookError):
                there.remove(sealed)


def _restore_files(folder: Path, vault_folder: Path, *, random: Random) -> None:
    """Bring every whole file back; an audit names those that are missing."""
    there, here = AttachedFiles(folder), AttachedFiles(vault_folder)
    for sealed in there.names():
        copy_file(there.path(sealed), here.path(sealed), sealed, random=random)


def _vault_of(backup: Path) -> str | None:
    try:
        return slots.read_file(backup).vault
    except FieldbookError:
        return None


def _forget_old(folder: Path, named: Named, vault: str) -> None:
    """Old generations, and what a killed program left half made; names end with whose they are.

    The one just made stays whatever its name says, then those that are known to have come before it. Of
    others the name decides: three that were made under a clock of 2100 would push all later ones out.
    """
    made = {one: at for at, one in enumerate(named.before)}
    others = [one for one in backups_in(folder, vault) if one.name != named.name]
    others.sort(key=lambda one: made.get(one.name, len(made)))
    with suppress(OSError):
        # Whatever ends the program midway: no half backup stays under a name that promises a whole one.
        for old in others[GENERATIONS - 1 :]:
            old.rename(old.with_name(f"{old.name}{_PART}"))
        flush_folder(folder)
    for cut_off in folder.glob(f"{PREFIX}*-{named.name.rpartition('-')[2]}{_PART}"):
        with suppress(OSError):
            shutil.rmtree(cut_off)
