"""``receive``: takes bundles in at headquarters, and receipts at a station."""

import argparse
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from fieldbook.base.errors import FieldbookError, Gap, NotThere
from fieldbook.bundle.mandate import MANDATE_SUFFIX, key_code
from fieldbook.bundle.statement import SUFFIX as STATEMENT_SUFFIX
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.exits import DONE
from fieldbook.cli.steering.word import heard_lines
from fieldbook.cli.telling import refusal
from fieldbook.cli.terminal import Json
from fieldbook.journal.facts import Side
from fieldbook.services.exchange import (
    BUNDLE_SUFFIX,
    RECEIPT_SUFFIX,
    ReceivedBundle,
    TakenReceipt,
    receive,
    take_receipt,
)
from fieldbook.services.post.mandating import take_mandates
from fieldbook.services.post.returning import is_for_us, take_back
from fieldbook.services.session import Session
from fieldbook.services.statements.receiving import take_statement

_OF_STATIONS = (BUNDLE_SUFFIX, STATEMENT_SUFFIX)
Told = tuple[dict[str, Json], str]


@dataclass
class _Outcome:
    told: list[Told] = field(default_factory=list)
    refused: list[tuple[Path, FieldbookError]] = field(default_factory=list)


def declare(parser: argparse.ArgumentParser) -> None:
    """Which files."""
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE|DIR", help="files, or folders that hold such files"
    )
    parser.add_argument(
        "--receipts",
        type=Path,
        metavar="DIR",
        help="where receipts are written (beside the bundle if left out)",
    )


def perform(call: Call) -> Answer:
    """Take in every file; one that is refused does not keep the others out."""
    receipts: Path | None = call.options.receipts
    if receipts and not receipts.is_dir():
        raise NotThere
    with call.session() as session:
        at_headquarters = session.side is Side.HEADQUARTERS
        suffixes = _OF_STATIONS if at_headquarters else (MANDATE_SUFFIX, RECEIPT_SUFFIX, BUNDLE_SUFFIX)
        files = [
            found
            for named in call.options.files
            for found in _files(named, suffixes)
            # On a station's stick its own bundles lie beside those that are for it.
            if at_headquarters or found == named or found.suffix != BUNDLE_SUFFIX or is_for_us(session, found)
        ]
        if not files:
            raise NotThere
        take = _bundle_taker(call, session) if at_headquarters else _station_taker(call, session)
        outcome = _take_all(files, take)
    taken: list[Json] = [data for data, _ in outcome.told]
    complaints = tuple(refusal(error, about=str(file)) for file, error in outcome.refused)
    exit_code = outcome.refused[0][1].exit_code if outcome.refused else DONE
    return Answer(
        {"taken": taken} if taken else None,
        "\n".join(text for _, text in outcome.told),
        complaints,
        exit_code,
    )


def _files(named: Path, suffixes: tuple[str, ...]) -> list[Path]:
    if not named.is_dir():
        return [named]
    # A folder of such a name, and a link that leads nowhere, are nothing that came.
    found = [file for suffix in suffixes for file in named.glob(f"*{suffix}") if file.is_file()]
    # Which key headquarters signs with comes before what it signed.
    return sorted(found, key=lambda file: (file.suffix != MANDATE_SUFFIX, file.stat().st_mtime_ns, file.name))


def _take_all(files: Iterable[Path], take: Callable[[Path], Told]) -> _Outcome:
    """Bundles may come in any order: one that does not continue what is held waits for the others."""
    outcome, waiting = _Outcome(), list(files)
    while waiting:
        later: list[tuple[Path, FieldbookError]] = []
        for file in waiting:
            try:
                outcome.told.append(take(file))
            except Gap as error:
                later.append((file, error))
            except FieldbookError as error:
                outcome.refused.append((file, error))
        if len(later) == len(waiting):
            outcome.refused.extend(later)
            break
        waiting = [file for file, _ in later]
    return outcome


def _bundle_taker(call: Call, session: Session) -> Callable[[Path], Told]:
    def take(file: Path) -> Told:
        if file.suffix == STATEMENT_SUFFIX:
            return _statement(session, file)
        got = receive(session, file, call.progress, receipts_to=call.options.receipts)
        data: dict[str, Json] = {
            "file": str(file),
            "station": got.station,
            "officer": got.officer,
            "number": got.number,
            "is_new": got.is_new,
            "records": got.records,
            "entries": got.entries,
            "first_seq": got.first_seq,
            "next_seq": got.next_seq,
            "conflicts": got.conflicts,
            "released": got.released,
            "is_fork": got.is_fork,
            "files": got.files,
            "files_missing": got.files_missing,
            "doubtful": got.doubtful,
            "receipt": str(got.receipt_path),
        }
        counted = f"New records: {got.records:,} (entries: {got.entries:,})."
        new = counted if got.is_new else "It was held already; nothing changed."
        conflicts = (
            f" Records with two versions, to be looked at: {got.conflicts:,}." if got.conflicts else ""
        )
        text = f"Bundle {got.number} of {got.station} ({got.officer}). {new}{conflicts}{_besides(got)}"
        return data, f"{text}\nReceipt: {got.receipt_path}"

    return take


def _statement(session: Session, file: Path) -> Told:
    got = take_statement(session, file)
    told = got.statement
    data: dict[str, Json] = {
        "file": str(file),
        "station": got.station,
        "statistics": told.name,
        "is_new": got.is_new,
        "as_of": told.as_of,
        "operations": len(told.began),
        "shown": told.shown,
        "hidden": told.hidden,
    }
    new = "They are kept beside what is computed here." if got.is_new else "They were held already."
    counted = f"Numbers shown: {told.shown:,}; held back: {told.hidden:,}."
    return data, f"Statistics of {got.station}, as of {told.as_of}. {counted} {new}"


def _besides(got: ReceivedBundle) -> str:
    released = f" Bundles that had waited for it: {got.released:,}." if got.released else ""
    forked = " This device has two histories; both are kept." if got.is_fork else ""
    files = f" Attached files: {got.files:,}." if got.files else ""
    missing = f" Attached files that have not come yet: {got.files_missing:,}." if got.files_missing else ""
    clock = f" Written while its clock was wrong: {got.doubtful:,} entries." if got.doubtful else ""
    return released + forked + files + missing + clock


def _station_taker(call: Call, session: Session) -> Callable[[Path], Told]:
    """Receipts, and bundles that headquarters made for us."""
    receipt = _receipt_taker(session)

    def take(file: Path) -> Told:
        if file.suffix == MANDATE_SUFFIX:
            return _mandate(session, file, call)
        if file.suffix != BUNDLE_SUFFIX:
            return receipt(file)
        got = take_back(session, file, call.progress)
        data: dict[str, Json] = {
            "file": str(file),
            "headquarters": got.sender.station_name,
            "records": len(got.records),
            "entries": got.entries,
            "is_new": got.entries > 0,
        }
        new = f"Records it speaks of: {len(got.records):,} (entries: {got.entries:,})."
        said = new if got.entries else "It was held already; nothing changed."
        return data, f"From {got.sender.station_name}. {said}"

    return take


def _mandate(session: Session, file: Path, call: Call) -> Told:
    newest = take_mandates(session, file, call.progress)
    code = key_code(newest.hand) if newest else ""
    return {"file": str(file), "is_new": bool(code), "signing_key": code}, _said_of_hand(
        code
    ) or "That was known."


def _said_of_hand(code: str) -> str:
    return f"Headquarters signs with another key now. Compare its code by telephone: {code}" if code else ""


def _receipt_taker(session: Session) -> Callable[[Path], Told]:
    def take(file: Path) -> Told:
        got = take_receipt(session, file)
        data: dict[str, Json] = {
            "file": str(file),
            "headquarters": got.headquarters,
            "records": got.records,
            "next_seq": got.next_seq,
            "is_new": got.is_new,
            "want": [[first_seq, next_seq] for first_seq, next_seq in got.want],
            "refused": [{"number": number, "code": code} for number, code in got.refused],
            "forks": list(got.forks),
            "files": got.files,
            "files_wanted": got.files_wanted,
            "announced": got.heard.number if got.heard else None,
            "signing_key": got.hand,
            "is_new_key": bool(got.heard and got.heard.is_new_key),
        }
        new = f"Newly received records: {got.records:,}." if got.is_new else "That was known already."
        held = f"everything up to entry {got.next_seq - 1}" if got.next_seq else "nothing of this computer"
        return data, "\n".join([f"{got.headquarters} holds {held}. {new}", *_said_besides(got)])

    return take


def _said_besides(got: TakenReceipt) -> list[str]:
    wanted = [
        f"It asks for entries {first_seq} to {next_seq - 1} again: the next bundle brings them."
        for first_seq, next_seq in got.want
    ]
    aside = [f"It keeps bundle {number} aside ({code})." for number, code in got.refused]
    forked = [
        f"It holds two histories of this computer from entry {seq} on: tell it why." for seq in got.forks
    ]
    files = [f"Attached files that it has: {got.files:,}."] if got.files else []
    missing = [f"Attached files that it has not got: {got.files_wanted:,}."] if got.files_wanted else []
    hand = [_said_of_hand(got.hand)] if got.hand else []
    return [*wanted, *aside, *forked, *files, *missing, *hand, *heard_lines(got.heard)]


COMMAND = Command(
    "receive",
    "Headquarters: take bundles and statistics in. Station: take receipts in.",
    perform,
    declare,
    more="Receiving a file twice changes nothing.",
)
