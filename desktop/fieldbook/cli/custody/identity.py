"""``identity``: what identifies a person is sealed, opened with a reason, and every opening is listed."""

import argparse
from pathlib import Path

from fieldbook.base.errors import NotReadable, TooLarge
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.cli.telling import many
from fieldbook.cli.terminal import Json, lines_data, pairs, table
from fieldbook.forms.draft import Draft
from fieldbook.services.browse import find_record
from fieldbook.services.identity.keeping import begin, form_apart, open_identity, seal, standing
from fieldbook.services.identity.openings import Happening, openings
from fieldbook.services.identity.sending import send_with_identity, take_keys
from fieldbook.services.inbox import read_small
from fieldbook.services.intake import FILE_MOST_BYTES, parse_given

PIPE = Path("-")


def declare_open(parser: argparse.ArgumentParser) -> None:
    """Whose, and why."""
    parser.add_argument("record", metavar="RECORD", help="its identifier, or the beginning of it")
    parser.add_argument(
        "--reason", required=True, metavar="TEXT", help="kept for good with the opening: it shall name nobody"
    )


def declare_set(parser: argparse.ArgumentParser) -> None:
    """Whose, and what."""
    parser.add_argument("record", metavar="RECORD", help="its identifier, or the beginning of it")
    parser.add_argument(
        "--from", dest="source", type=Path, required=True, metavar="FILE", help="JSON; - reads a pipe"
    )


def declare_show(parser: argparse.ArgumentParser) -> None:
    """Whose."""
    parser.add_argument("record", metavar="RECORD", help="its identifier, or the beginning of it")


def perform_open(call: Call) -> Answer:
    """Open it."""
    with call.session() as session:
        record = find_record(session, call.options.record)
        opened = open_identity(session, record, call.options.reason)
    data: Json = {"record": record, "lines": lines_data(opened.lines), "later": opened.later}
    text = pairs(opened.lines, "  ")
    if opened.later:
        text += f"\nLater seals that do not open to you: {opened.later}. Ask who wrote them."
    return Answer(data, text)


def perform_set(call: Call) -> Answer:
    """Seal it."""
    with call.session() as session:
        record = find_record(session, call.options.record)
        form = form_apart(session, record)
        given = parse_given(_read(call), form.id)
        if len(given) != 1:
            raise NotReadable(reason="it holds more than one object")
        begin(session, record)
        seal(session, Draft(form.id, record, given[0].typed))
    text = f"The identity of {record[:ID_SHOWN]} is sealed. It opens to you and to the victim liaison."
    return Answer({"record": record, "sealed": True}, text)


def perform_show(call: Call) -> Answer:
    """Tell what can be told without opening it."""
    with call.session() as session:
        record = find_record(session, call.options.record)
        form_apart(session, record)
        now = standing(session, record)
    data: Json = {
        "record": record,
        "is_kept": now.is_kept,
        "is_here": now.is_here,
        "may_open": now.may_open,
        "sealed_at": now.sealed_at,
    }
    if not now.is_kept:
        return Answer(data, "No identity is kept of this record.")
    if not now.is_here:
        return Answer(data, f"Sealed {now.sealed_at}. Held at the station; no key of it is here.")
    whose = "It opens to you." if now.may_open else "It does not open to you."
    return Answer(data, f"Sealed {now.sealed_at}. {whose}")


def perform_list(call: Call) -> Answer:
    """List every opening."""
    with call.session() as session:
        lines = openings(session)
    rows = [(one.at, one.record[:ID_SHOWN], one.title, _who(one), one.reason) for one in lines]
    headings = ("When", "Record", "Title", "Who", "Why")
    text = table(headings, rows, call.terminal.width) if rows else "None."
    return Answer({"openings": [_data(one) for one in lines]}, text)


def declare_send(parser: argparse.ArgumentParser) -> None:
    """Where to, and why."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="a folder, usually on a stick")
    parser.add_argument(
        "--reason", required=True, metavar="TEXT", help="kept for good with each person: it shall name nobody"
    )


def declare_take(parser: argparse.ArgumentParser) -> None:
    """Which file."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a file ending in .fbi")


def perform_send(call: Call) -> Answer:
    """Write the keys for headquarters."""
    with call.session() as session:
        sent = send_with_identity(session, call.options.folder, call.options.reason, progress=call.progress)
    persons = many(sent.persons, "person", "persons")
    text = f"The keys of {persons} are in {sent.path}\nOnly headquarters can open it."
    return Answer({"file": str(sent.path), "persons": sent.persons}, text)


def perform_take(call: Call) -> Answer:
    """Take keys in for the liaison."""
    with call.session() as session:
        taken = take_keys(session, call.options.file)
    persons = many(taken.persons, "person", "persons")
    text = f"From {taken.station}: the victim liaison can open the identity of {persons} now."
    if taken.erased:
        text += f"\nErased, and not kept: {taken.erased}."
    if taken.unknown:
        text += f"\nNot here yet: {taken.unknown}. Take the bundle in first, then this file again."
    data: Json = {
        "station": taken.station,
        "persons": taken.persons,
        "erased": taken.erased,
        "unknown": taken.unknown,
    }
    return Answer(data, text)


def _read(call: Call) -> bytes:
    source: Path = call.options.source
    if source == PIPE:
        return call.terminal.source.read(FILE_MOST_BYTES + 1)
    try:
        return read_small(source, FILE_MOST_BYTES)
    except TooLarge:
        raise NotReadable(reason=f"it is larger than {FILE_MOST_BYTES // 1024 // 1024} MiB") from None


def _who(one: Happening) -> str:
    return f"{one.officer} ({one.station})" if one.station else one.officer


def _data(one: Happening) -> Json:
    return {
        "at": one.at,
        "record": one.record,
        "title": one.title,
        "officer": one.officer,
        "station": one.station,
        "reason": one.reason,
    }


COMMAND = Command(
    "identity",
    "Names and documents of a person, sealed apart from the record.",
    parts=(
        Command("show", "Whether one is kept, and whether it opens to you.", perform_show, declare_show),
        Command(
            "open",
            "Show who a person is; the opening is kept in the journal.",
            perform_open,
            declare_open,
            more="It opens to the victim liaison and to whoever wrote it.",
        ),
        Command(
            "set",
            "Seal who a person is, in the place of what was sealed before.",
            perform_set,
            declare_set,
            more="The file holds one object with answers by the names of the fields of the form identity.",
        ),
        Command(
            "send",
            "Station: send with identity: what waits, and the keys for headquarters' liaison.",
            perform_send,
            declare_send,
            more=(
                "Bundles never carry the keys. Photos and scans of persons go with what waits where files go "
                "at all (send --with-files). It is written down for each person, with the reason."
            ),
        ),
        Command("take", "Headquarters: take in what `identity send` wrote.", perform_take, declare_take),
        Command("openings", "Who opened what identifies whom, when and why.", perform_list),
    ),
)
