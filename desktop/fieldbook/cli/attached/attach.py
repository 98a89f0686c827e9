"""``attach``: files that belong to records: added, listed, shown, handed out."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from fieldbook.base.errors import NotShowable
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.misused import Misused
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.cli.telling import Complaint, refusal
from fieldbook.cli.terminal import Json, pairs, table
from fieldbook.forms.values.filed import show_size
from fieldbook.services import browse, drafting
from fieldbook.services.attaching.adding import EVIDENCE, ILLUSTRATION, Looked, begin_attachment, look
from fieldbook.services.attaching.capture import CaptureData
from fieldbook.services.attaching.listing import AttachedFile, all_attached, files_of, find_attached
from fieldbook.services.attaching.opening import hand_out, read_file
from fieldbook.services.attaching.sorts import is_words
from fieldbook.services.session import Session

NEVER = "Never add material that shows the sexual abuse of a child."
_STATES = {"held": "here", "expected": "not here yet", "shredded": "erased"}
_TOLD = {"has": ", headquarters has it", "wants": ", headquarters asks for it"}
_MORE = f"""{NEVER}
The original is left where it is: whoever may not keep it there has to delete it.
--set gives any other answer of the form, such as --set shows_person=no --set "purpose=To show the hold"."""


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--to", required=True, metavar="RECORD", help="the record that it belongs to")
    parser.add_argument("--illustration", action="store_true", help="not evidence")
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--strip", action="store_true", help="take out what the camera wrote into it")
    either.add_argument("--keep", action="store_true", help="keep it (this is so anyway for evidence)")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=ANSWER")
    parser.add_argument(
        "--override", action="append", default=[], metavar="WHERE CODE=REASON", help="save over a warning"
    )


def _list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("record", nargs="?", metavar="RECORD", help="only the files of this record")


def _one(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("attachment", metavar="ATTACHMENT", help="identifier of its record, or the beginning")


def _show(parser: argparse.ArgumentParser) -> None:
    _one(parser)
    parser.add_argument(
        "--reason",
        default="",
        metavar="TEXT",
        help="why a file is opened that shows who somebody is; kept for good, so it shall name nobody",
    )


def _export(parser: argparse.ArgumentParser) -> None:
    _one(parser)
    parser.add_argument("target", type=Path, metavar="TARGET", help="a file that is not there yet")
    parser.add_argument(
        "--reason", required=True, metavar="TEXT", help="kept for good in the journal: it shall name nobody"
    )


def perform_add(call: Call) -> Answer:
    """Encrypt a file into the vault and save the record that tells of it."""
    options = call.options
    answers = [_pair(one) for one in options.set]
    overrides = dict(_pair(one) for one in options.override)
    with call.session() as session:
        looked = look(options.file)
        draft = begin_attachment(
            session,
            options.file,
            owner=browse.find_record(session, options.to),
            use=ILLUSTRATION if options.illustration else EVIDENCE,
            strip=True if options.strip else False if options.keep else None,
        )
        try:
            for name, answer in answers:
                draft = draft.with_typed((name,), answer)
            for warning, reason in overrides.items():
                where, _, code = warning.rpartition(" ")
                draft = draft.with_override(where, code, reason)
            saved = drafting.save(session, draft)
        except BaseException:
            drafting.discard(session, draft.record)
            raise
        one = find_attached(session, saved.record)
    data: dict[str, Json] = {**_data(one), "code": saved.code, "capture": _capture_data(looked.capture)}
    return Answer(data, f"{_added(one)}\n{_told(looked)}")


def perform_list(call: Call) -> Answer:
    """List files."""
    with call.session() as session:
        found = _found(session, call.options.record)
        titles = browse.titles(session)
        rows = [
            (one.row.record[:ID_SHOWN], one.filed.name, show_size(one.filed.size_bytes), _state(one), owner)
            for one in found
            for owner in [titles(one.owner)]
        ]
    headings = ("Record", "File", "Size", "State", "Belongs to")
    text = table(headings, rows, call.terminal.width) if rows else "No files."
    return Answer({"files": [_data(one) for one in found]}, text)


def perform_show(call: Call) -> Answer:
    """Show what is known of a file, and its words where it is a text."""
    with call.session() as session:
        one = find_attached(session, call.options.attachment)
        shown = browse.read(session, one.row.record)
        data = _data(one)
        words = ""
        complaints: tuple[Complaint, ...] = ()
        if is_words(one.filed.media_type) and one.is_here:
            words = read_file(session, one, reason=call.options.reason).decode("utf-8", "replace")
            data["text"] = words
        elif one.is_here:
            complaints = (refusal(NotShowable(what=one.filed.media_type)),)
    lines = [line for section in shown.sections for line in section.lines]
    facts = pairs(
        [*lines, ("State", _state(one)), ("SHA-256", one.filed.sha256), ("Encrypted", one.filed.sealed)]
    )
    return Answer(data, f"{facts}\n\n{words}" if words else facts, complaints)


def perform_export(call: Call) -> Answer:
    """Write a readable copy outside the vault; the journal remembers it."""
    target: Path = call.options.target
    with call.session() as session:
        one = find_attached(session, call.options.attachment)
        hand_out(session, one, target, reason=call.options.reason)
    text = (
        f"A readable copy is in {target}. It lies outside the vault: delete it when it has served. "
        "The journal says that you handed it out."
    )
    return Answer({**_data(one), "copy": str(target)}, text)


def _found(session: Session, record: str | None) -> Sequence[AttachedFile]:
    if record is None:
        return list(all_attached(session))
    return files_of(session, browse.find_record(session, record))


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise Misused(f"NAME=VALUE was expected, not {text!r}")
    return name.strip(), value


def _data(one: AttachedFile) -> dict[str, Json]:
    return {
        "record": one.row.record,
        "title": one.row.title,
        "owner": one.owner,
        "name": one.filed.name,
        "type": one.filed.media_type,
        "size_bytes": one.filed.size_bytes,
        "sha256": one.filed.sha256,
        "sealed": one.filed.sealed,
        "state": one.state,
        "headquarters": one.told,
        "apart": one.is_apart,
    }


def _state(one: AttachedFile) -> str:
    apart = ", kept apart" if one.is_apart else ""
    return f"{_STATES[one.state]}{apart}{_TOLD.get(one.told, '')}"


def _added(one: AttachedFile) -> str:
    return f"{one.filed.shown} is encrypted in the vault, as {one.row.record[:ID_SHOWN]}."


def _told(looked: Looked) -> str:
    found = looked.capture
    if not found.known:
        return "Fieldbook does not look into this sort of file; it may say where and when it was made."
    if not found.is_there:
        return "No capture data was found in it."
    parts = {"place": found.place, "time": found.moment, "device": found.device, "other notes": found.other}
    return f"Found in the original: {', '.join(name for name, there in parts.items() if there)}."


def _capture_data(found: CaptureData) -> dict[str, Json]:
    return {
        "known": found.known,
        "place": found.place,
        "time": found.moment,
        "device": found.device,
        "other": found.other,
    }


COMMAND = Command(
    "attach",
    "Files that belong to records: photos, recordings, scans.",
    parts=(
        Command("add", "Encrypt a file into the vault.", perform_add, _add, more=_MORE),
        Command("list", "The files of a record, or all.", perform_list, _list),
        Command("show", "What is known of a file; its words where it is a text.", perform_show, _show),
        Command("export", "Write a readable copy outside the vault.", perform_export, _export),
    ),
)
