"""``send``: sealed files for headquarters, nearly always one."""

import argparse
from pathlib import Path

from fieldbook.base.limits import MIB, VOLUME_MOST_BYTES
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.terminal import Json
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


def perform(call: Call) -> Answer:
    """Write everything that headquarters has not confirmed to hold."""
    most_mib: int | None = call.options.most_mib
    most_bytes = max(1, most_mib) * MIB if most_mib else VOLUME_MOST_BYTES
    with call.session() as session:
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
    }


def _text(sent: SentBundle) -> str:
    counted = f"Records in it: {sent.records:,} (entries: {sent.entries:,}); its last entry is {sent.code}."
    return f"Bundle {sent.number} is in {sent.path}\n{counted}"


COMMAND = Command("send", "Write a sealed file for headquarters.", perform, declare)
