"""``add``: records from a file of JSON objects, all or none."""

import argparse
from pathlib import Path

from fieldbook.base.errors import NotReadable, TooLarge
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.exits import DONE, PROBLEMS
from fieldbook.cli.met import met_data, met_text
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.cli.telling import Complaint, problem_data, problem_line
from fieldbook.cli.terminal import Json, table
from fieldbook.services.inbox import read_small
from fieldbook.services.intake import FILE_MOST_BYTES, Added, Given, TakenIn, Told, parse_given, take_in
from fieldbook.services.reconcile.afterwards import met_by

PIPE = Path("-")

_MORE = """The file holds one object, a list of objects, one object a line, or {"records": [...]}.
An object holds answers by the names of the fields (see: fieldbook forms FORM --json), or under "answers".
Beside them it may have
  "form"       its form, where FORM is left out
  "record"     its identifier, 32 hexadecimal digits: others can link to it, and adding twice changes nothing
  "reason"     why a saved record changes
  "overrides"  reasons to save over warnings, by "<where> <code>"
Numbers are taken as they are spelled; true and false mean yes and no; null means blank;
{"missing": "unknown"} says why there is no answer."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Form, file, and what to do when some have problems."""
    parser.add_argument("form", nargs="?", metavar="FORM", help="form of objects that do not name theirs")
    parser.add_argument(
        "--from", dest="source", type=Path, required=True, metavar="FILE", help="JSON; - reads a pipe"
    )
    either = parser.add_mutually_exclusive_group()
    either.add_argument(
        "--all-or-nothing", action="store_true", help="save none while one has problems (this is so anyway)"
    )
    either.add_argument("--keep-good", action="store_true", help="save those without problems all the same")


def perform(call: Call) -> Answer:
    """Read, check, save."""
    form: str | None = call.options.form
    if form:
        call.outside.catalogue.form(form)
    with call.session() as session:
        givens = parse_given(_read(call), form)
        _require_forms(call, givens)
        taken = take_in(session, givens, keep_good=call.options.keep_good)
        met = met_by(session, [one.record for one in taken.added if one.change != "unchanged"])
    added: list[Json] = [_added_data(one) for one in taken.added]
    counts = {
        name: sum(1 for one in taken.added if one.change == name)
        for name in ("added", "amended", "unchanged")
    }
    complaints = (_complaint(taken),) if taken.problems else ()
    return Answer(
        {**counts, "records": added, "met": met_data(met)},
        _text(taken, counts, call.terminal.width) + met_text(met, call.terminal.width),
        complaints,
        PROBLEMS if taken.problems else DONE,
    )


def _read(call: Call) -> bytes:
    source: Path = call.options.source
    if source == PIPE:
        return call.terminal.source.read(FILE_MOST_BYTES + 1)
    try:
        return read_small(source, FILE_MOST_BYTES)
    except TooLarge:
        raise NotReadable(reason=f"it is larger than {FILE_MOST_BYTES // 1024 // 1024} MiB") from None


def _require_forms(call: Call, givens: tuple[Given, ...]) -> None:
    for given in givens:
        if not given.form:
            raise NotReadable(reason=f"number {given.index} names no form, and the command names none either")
        call.outside.catalogue.form(given.form)


def _added_data(one: Added) -> dict[str, Json]:
    gaps: list[Json] = [problem_data(gap) for gap in one.gaps]
    return {
        "index": one.index,
        "form": one.form,
        "record": one.record,
        "title": one.title,
        "code": one.code,
        "change": one.change,
        "gaps": gaps,
    }


def _text(taken: TakenIn, counts: dict[str, int], width: int | None) -> str:
    if not taken.added:
        return ""
    rows = ((one.record[:ID_SHOWN], one.form, one.title, one.code, one.change) for one in taken.added)
    incomplete = sum(1 for one in taken.added if one.gaps)
    told = ", ".join(f"{name}: {count}" for name, count in counts.items() if count)
    if incomplete:
        told += f"\nincomplete: {incomplete}; what is missing tells: fieldbook show RECORD"
    return f"{table(('Record', 'Form', 'Title', 'Revision', 'What'), rows, width)}\n\n{told}"


def _complaint(taken: TakenIn) -> Complaint:
    objects = len({told.index for told in taken.problems})
    what = f"Objects that cannot be saved yet: {objects}."
    saved = f"The others were saved ({len(taken.added)})." if taken.added else "Nothing was saved."
    remedy = f"{saved} Mend what is listed, then add the file again."
    problems: list[Json] = [_told_data(told) for told in taken.problems]
    lines = [problem_line(told.problem, _before(told)) for told in taken.problems]
    data: dict[str, Json] = {"code": "problems", "problems": problems, "what": what, "remedy": remedy}
    return Complaint(data, "\n".join([f"{what} {remedy}", *lines]))


def _told_data(told: Told) -> dict[str, Json]:
    named: dict[str, Json] = {"index": told.index, "form": told.form, "record": told.record}
    return {**named, **problem_data(told.problem)}


def _before(told: Told) -> str:
    return f"{told.index} ({told.form}), "


COMMAND = Command("add", "Add records from a file of JSON objects.", perform, declare, more=_MORE)
