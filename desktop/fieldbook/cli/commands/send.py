"""``send``: sealed files for headquarters, nearly always one."""

import argparse
from pathlib import Path

from fieldbook.base.limits import MIB, VOLUME_MOST_BYTES
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.terminal import Json
from fieldbook.services.attaching.carrying import choose_files
from fieldbook.services.exchange import SentBundle, send_all


def declare(parser: argparse.ArgumentParser) -> None:
    """Where to, and how large a file may be."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="a folder, usually on a stick")
    parser.add_argument(
        "--most-mib",
        type=int,
        metavar="N",
        help="write several files, none larger than N MiB (for FAT: 3900)",
    )
    either = parser.add_mutually_exclusive_group()
    either.add_argument(
        "--with-files",
        action="store_true",
        help="with photos and other files, from now on; until then without",
    )
    either.add_argument("--without-files", action="store_true", help="records alone, from now on")


def perform(call: Call) -> Answer:
    """Write everything that headquarters has not confirmed to hold."""
    most_mib: int | None = call.options.most_mib
    most_bytes = max(1, most_mib) * MIB if most_mib else VOLUME_MOST_BYTES
    with call.session() as session:
        if call.options.with_files or call.options.without_files:
            choose_files(session, with_files=call.options.with_files)
        sent = send_all(session, call.options.folder, call.progress, most_bytes=most_bytes)
    data = _data(sent[-1]) if len(sent) == 1 else {**_data(sent[-1]), "files": [_data(one) for one in sent]}
    text = "\n".join(_text(one) for one in sent)
    last = "Only headquarters can open it. The receipt that comes back will name the same code."
    return Answer(data, f"{text}\n{last}")


def _data(sent: SentBundle) -> dict[str, Json]:
    return {
        "bundle": str(sent.path),
        "number": sent.number,
        "records": sent.records,
        "entries": sent.entries,
        "code": sent.code,
        "files": sent.files,
        "files_left_out": sent.files_out,
    }


def _text(sent: SentBundle) -> str:
    counted = f"Records in it: {sent.records:,} (entries: {sent.entries:,}); its last entry is {sent.code}."
    files = f" Attached files in it: {sent.files:,}." if sent.files else ""
    out = f" Attached files that could not go: {sent.files_out:,}." if sent.files_out else ""
    return f"Bundle {sent.number} is in {sent.path}\n{counted}{files}{out}"


COMMAND = Command("send", "Write a sealed file for headquarters.", perform, declare)
