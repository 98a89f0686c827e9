"""``quarantine``: what headquarters keeps aside, why, and trying it again."""

import argparse
from pathlib import Path

from fieldbook.base.errors import NotThere
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.terminal import Json, table
from fieldbook.services.exchange import asides, forks, retry_aside
from fieldbook.services.post.aside import Aside
from fieldbook.services.session import Session
from fieldbook.services.steering.admitting import admit, waits_for_a_word
from fieldbook.store.rows import ForkRow


def declare(parser: argparse.ArgumentParser) -> None:
    """Whether to try again."""
    parser.add_argument("--retry", action="store_true", help="try everything again that waits")
    parser.add_argument(
        "--receipts",
        type=Path,
        metavar="DIR",
        help="with --retry: where receipts are written (none if left out)",
    )
    parser.add_argument(
        "--take",
        metavar="FILE",
        default="",
        help="take in this one of a lost or retired station all the same",
    )
    parser.add_argument("--reason", default="", metavar="TEXT", help="with --take: why it is to be believed")


def perform(call: Call) -> Answer:
    """List what is kept aside, after trying it again where that was asked for."""
    receipts: Path | None = call.options.receipts
    if receipts and not receipts.is_dir():
        raise NotThere
    with call.session() as session:
        taken = _taken(session, call)
        written = retry_aside(session, call.progress, receipts_to=receipts) if call.options.retry else []
        kept, found = asides(session), forks(session)
    data: dict[str, Json] = {
        "files": [_aside_data(one) for one in kept],
        "forks": [_fork_data(name, fork) for name, fork in found],
        "receipts": [str(path) for path in written],
        "records_taken": taken,
    }
    parts = [_files_text(kept, call.terminal.width), *(_fork_text(name, fork) for name, fork in found)]
    return Answer(data, "\n".join([*parts, *(f"Receipt: {path}" for path in written)]))


def _taken(session: Session, call: Call) -> int:
    """How many records the file brought that was asked for; 0 where none was."""
    if not call.options.take:
        return 0
    options = call.options
    return len(admit(session, options.take, reason=options.reason, progress=call.progress).records)


def _aside_data(one: Aside) -> Json:
    return {
        "file": one.name,
        "state": one.state,
        "code": one.code,
        "what": one.what,
        "station": one.station_name,
        "number": one.number,
        "first_seq": one.first_seq,
        "next_seq": one.next_seq,
        "size_bytes": one.size_bytes,
        "came_at": one.came_at,
        "tries": one.tries,
    }


def _fork_data(name: str, fork: ForkRow) -> Json:
    return {"station": name, "device": fork.device, "seq": fork.seq, "at": fork.at}


def _files_text(kept: list[Aside], width: int | None) -> str:
    waiting = [one for one in kept if one.waits]
    if not waiting:
        return "Nothing is kept aside."
    rows = (
        (one.name[:8], one.state, one.station_name or "not known", f"{one.number or ''}", _why(one))
        for one in waiting
    )
    told = table(("File", "State", "Station", "Bundle", "Why"), rows, width)
    waits = next((one for one in waiting if waits_for_a_word(one)), None)
    way = f"\nTo take one of them in all the same: --take {waits.name[:8]} --reason TEXT" if waits else ""
    return f"{told}{way}"


def _why(one: Aside) -> str:
    return f"{one.what} ({one.code})" if one.code else "It was not tried yet."


def _fork_text(name: str, fork: ForkRow) -> str:
    return f"{name} has two histories from entry {fork.seq} on; both are kept (device {fork.device[:8]})."


COMMAND = Command(
    "quarantine",
    "Headquarters: bundles that are kept aside, and why.",
    perform,
    declare,
    more="A bundle that was written before its station was lost or retired may come late: --take believes "
    "that one file, with a reason that stays, and nothing that comes after it.\n\n"
    "What waits for another bundle follows by itself as soon as that one is received.",
)
