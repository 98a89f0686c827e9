"""``backup``: made, listed, rehearsed and restored."""

import argparse
from pathlib import Path

from fieldbook.base.errors import FileDamaged
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.exits import DONE
from fieldbook.cli.passphrase import read_passphrase
from fieldbook.cli.telling import refusal
from fieldbook.services.custody.backups import back_up, rehearse, restore
from fieldbook.store.custody.backups import backups_in


def _folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="a folder on another disk, or a stick")


def _backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", type=Path, metavar="BACKUP", help="a folder named fieldbook-backup-…")


def _make(call: Call) -> Answer:
    with call.session() as session:
        made = back_up(session, call.options.folder, call.progress)
    files = f" Attached files: {made.files:,}, beside it; keep the two together." if made.files else ""
    missing = (
        f" Files that are damaged on this computer and not in it: {made.missing:,}." if made.missing else ""
    )
    return Answer(
        {"backup": str(made.path), "entries": made.entries, "files": made.files, "missing": made.missing},
        f"The backup is in {made.path}. It was read back and is whole. Entries: {made.entries:,}."
        f"{files}{missing}",
    )


def _list(call: Call) -> Answer:
    found = backups_in(call.options.folder)
    return Answer({"backups": [str(path) for path in found]}, "\n".join(map(str, found)) or "No backups.")


def _rehearse(call: Call) -> Answer:
    passphrase = read_passphrase(call.passphrase_file, call.terminal)
    audited = rehearse(call.options.backup, call.vault, passphrase=passphrase, outside=call.outside)
    faults = tuple(
        refusal(FileDamaged(record=fault.record, what=f"it is {fault.what}")) for fault in audited.faults
    )
    return Answer(
        {"entries": audited.entries, "devices": audited.devices, "files": audited.files},
        f"This backup can be restored: it was, its journal is whole, and it was thrown away again. "
        f"Entries: {audited.entries:,}. Attached files: {audited.files:,}.",
        faults,
        FileDamaged.exit_code if faults else DONE,
    )


def _restore(call: Call) -> Answer:
    restore(call.options.backup, call.vault, call.outside)
    return Answer(
        {"vault": str(call.vault)},
        f"The backup is restored into {call.vault}. Unlock it with a passphrase of that time; what it writes "
        "from now on is told apart from what the other one wrote.",
    )


COMMAND = Command(
    "backup",
    "Make, rehearse and restore backups of this vault.",
    parts=(
        Command("make", "Write a backup and read it back; the newest three stay.", _make, _folder),
        Command("list", "The backups in a folder, the newest first.", _list, _folder),
        Command("rehearse", "Prove that a backup can be restored.", _rehearse, _backup),
        Command("restore", "Make the vault that --vault names out of a backup.", _restore, _backup),
    ),
)
