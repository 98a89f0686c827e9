"""``send``: sealed files for headquarters, nearly always one; what leaves is chosen by its profile."""

import argparse
from enum import Enum
from pathlib import Path

from fieldbook.base.limits import MIB, VOLUME_MOST_BYTES
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.misused import Misused
from fieldbook.cli.post.statistics import numbers_of, tables_of
from fieldbook.cli.telling import many
from fieldbook.cli.terminal import Json
from fieldbook.services.attaching.carrying import choose_files
from fieldbook.services.browse import find_record
from fieldbook.services.exchange import SentBundle, send_all
from fieldbook.services.identity.sending import send_with_identity
from fieldbook.services.session import Session
from fieldbook.services.statements.kept import KeptStatement
from fieldbook.services.statements.sending import preview, send_statement


class Profile(Enum):
    """What leaves the station."""

    STATISTICS = "statistics"
    OPERATIONAL = "operational"
    IDENTITY = "identity"


_MORE = """What leaves:
  statistics     numbers, no record; small ones are held back, and the register keeps what left
  operational    every record that headquarters has not confirmed, and never who a person is
  identity       the same, and in a second file who persons are, for headquarters' victim liaison"""


def declare(parser: argparse.ArgumentParser) -> None:
    """Where to, what, and how large a file may be."""
    parser.add_argument(
        "folder",
        type=Path,
        nargs="?",
        metavar="DIR",
        help="a folder, usually on a stick; none with --preview",
    )
    parser.add_argument(
        "--preview",
        action="store_true",
        help="with statistics: show every number that would go; nothing is written",
    )
    parser.add_argument(
        "--profile",
        choices=[one.value for one in Profile],
        default=Profile.OPERATIONAL.value,
        help="what leaves; operational if left out",
    )
    parser.add_argument(
        "--operation",
        action="append",
        default=[],
        metavar="ID",
        help="statistics of this operation; may be given more than once; all together if left out",
    )
    parser.add_argument(
        "--reason",
        default="",
        metavar="TEXT",
        help="with identity: kept for good with each person, so it shall name nobody",
    )
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
    """Write what the profile says."""
    profile = Profile(call.options.profile)
    _check(call, profile)
    with call.session() as session:
        if call.options.with_files or call.options.without_files:
            choose_files(session, with_files=call.options.with_files)
        if profile is Profile.STATISTICS:
            return _statistics(call, session)
        if profile is Profile.IDENTITY:
            return _identity(call, session)
        return _operational(call, session)


def _check(call: Call, profile: Profile) -> None:
    """An option that would be passed over in silence is a mistake about what leaves."""
    given = call.options
    if given.preview and profile is not Profile.STATISTICS:
        raise Misused("--preview belongs to --profile statistics")
    if given.preview is (given.folder is not None):
        raise Misused(
            "A preview writes nothing into a folder" if given.preview else "Name the folder to write to"
        )
    if given.operation and profile is not Profile.STATISTICS:
        raise Misused("--operation belongs to --profile statistics: a bundle carries every record")
    if given.reason and profile is not Profile.IDENTITY:
        raise Misused("--reason belongs to --profile identity")
    has_files = given.with_files or given.without_files or given.most_mib
    if has_files and profile is Profile.STATISTICS:
        raise Misused("Statistics carry no file, and are one small file themselves")
    if given.most_mib and profile is Profile.IDENTITY:
        raise Misused("--most-mib belongs to --profile operational")


def _operational(call: Call, session: Session) -> Answer:
    most_mib: int | None = call.options.most_mib
    most_bytes = max(1, most_mib) * MIB if most_mib else VOLUME_MOST_BYTES
    sent = send_all(session, call.options.folder, call.progress, most_bytes=most_bytes)
    data = _data(sent[-1]) if len(sent) == 1 else {**_data(sent[-1]), "files": [_data(one) for one in sent]}
    text = "\n".join(_text(one) for one in sent)
    last = "Only headquarters can open it. The receipt that comes back will name the same code."
    return Answer(data, f"{text}\n{last}")


def _statistics(call: Call, session: Session) -> Answer:
    operations = [find_record(session, one) for one in call.options.operation]
    if call.options.preview:
        return _previewed(call, preview(session, call.progress, operations=operations))
    sent = send_statement(session, call.options.folder, call.progress, operations=operations)
    data: Json = {
        "statistics": str(sent.path),
        "operations": sent.operations,
        "shown": sent.shown,
        "hidden": sent.hidden,
    }
    told = f"Numbers shown: {sent.shown:,}; held back: {sent.hidden:,}. No record is in it."
    return Answer(data, f"Statistics are in {sent.path}\n{told}\nOnly headquarters can open it.")


def _previewed(call: Call, shown: KeptStatement) -> Answer:
    statement = shown.statement
    counted: dict[str, Json] = {
        "operations": len(statement.began),
        "least": statement.policy.least,
        "shown": statement.shown,
        "hidden": statement.hidden,
    }
    told = (
        f"Nothing was written. Numbers that would go: {statement.shown:,}; held back: {statement.hidden:,}. "
        f"No count below {statement.policy.least} is told."
    )
    return Answer({**counted, **numbers_of(shown)}, f"{tables_of(shown, call.terminal.width)}\n\n{told}")


def _identity(call: Call, session: Session) -> Answer:
    sent = send_with_identity(session, call.options.folder, call.options.reason, progress=call.progress)
    persons = many(sent.persons, "person", "persons")
    text = f"The keys of {persons} are in {sent.path}\nOnly headquarters can open it."
    return Answer({"file": str(sent.path), "persons": sent.persons}, text)


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


COMMAND = Command("send", "Write a sealed file for headquarters.", perform, declare, more=_MORE)
