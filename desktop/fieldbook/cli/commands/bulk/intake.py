"""``intake``: many records from a filled template, comma-separated values or JSON lines."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from fieldbook.base.ids import RecordId
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.exits import DONE, PROBLEMS
from fieldbook.cli.met import met_data, met_text
from fieldbook.cli.telling import Complaint as Told
from fieldbook.cli.terminal import Json, table
from fieldbook.services.intake.files import read_file
from fieldbook.services.intake.running import (
    Line,
    Preview,
    Taken,
    Taking,
    look_at_file,
    take_file,
)
from fieldbook.services.reconcile.afterwards import Met, met_by

_FATES = {"new": "new", "changed": "change", "known": "held already", "rejected": "handed back"}

_MORE = """FILE is a template of `fieldbook template`, a .csv or .tsv file with a heading for each question
(`figure.value`, `agencies.1.name`, or the template's own headings), or .jsonl with one object a line.
Good rows are taken in together, in one step; while it goes on, Ctrl+C leaves everything as it was.
The others are handed back with the reason at each row: mend them in that file, and take it in.
Taking the same file in again adds nothing. With --preview nothing is taken in."""


def declare(parser: argparse.ArgumentParser) -> None:
    """The file, what to make of it, and where the rejected rows go."""
    parser.add_argument("file", type=Path, metavar="FILE", help=".xlsx, .csv, .tsv, .json or .jsonl")
    parser.add_argument("--form", metavar="FORM", help="form of files that do not name theirs")
    parser.add_argument("--preview", action="store_true", help="only say what would become of each row")
    either = parser.add_mutually_exclusive_group()
    either.add_argument(
        "--records", action="store_true", help="take good rows as records (this is so anyway)"
    )
    either.add_argument(
        "--drafts", action="store_true", help="take good rows as drafts, to look at one by one"
    )
    parser.add_argument(
        "--rejected",
        type=Path,
        metavar="FILE",
        help="where rows that cannot be taken go; beside FILE if left out",
    )


def perform(call: Call) -> Answer:
    """Read, look, take, hand back."""
    taking: Taking = "drafts" if call.options.drafts else "records"
    source: Path = call.options.file
    with call.session() as session:
        batch = read_file(source, session.catalogue, form=call.options.form or "", progress=call.progress)
        preview = look_at_file(session, batch, taking=taking, progress=call.progress)
        if call.options.preview:
            return _previewed(preview, call.terminal.width)
        target: Path = call.options.rejected or source.with_name(f"{source.stem}-rejected{source.suffix}")
        taken = take_file(session, preview, rejected_to=target, progress=call.progress)
        met = met_by(session, _saved(preview))
    return _answer(preview, taken, met, width=call.terminal.width)


def _previewed(preview: Preview, width: int | None) -> Answer:
    rows: list[Json] = [_line_data(line) for line in preview.lines]
    counts = _counts(preview)
    listed = table(
        ("Row", "What", "Record"),
        ((str(line.index), _FATES[line.fate], line.title) for line in preview.lines),
        width,
    )
    text = f"{listed}\n\n{_counted(counts)}. Nothing has been taken in."
    return Answer({**counts, "rows": rows}, text, _complaints(preview, None), _exit_code(preview))


def _saved(preview: Preview) -> list[RecordId]:
    """The records that were written; drafts are told about on their pages."""
    if preview.taking == "drafts":
        return []
    both = zip(preview.looked, preview.lines, strict=True)
    return [one.draft.record for one, line in both if line.fate in {"new", "changed"}]


def _answer(preview: Preview, taken: Taken, met: Sequence[Met], *, width: int | None) -> Answer:
    counts = _counts(preview)
    data: dict[str, Json] = {
        **counts,
        "taking": taken.taking,
        "rejected_to": str(taken.rejected_to) if taken.rejected_to else None,
        "met": met_data(met),
    }
    return Answer(
        data, f"{_counted(counts)}.{met_text(met, width)}", _complaints(preview, taken), _exit_code(preview)
    )


def _counts(preview: Preview) -> dict[str, Json]:
    return {fate: preview.count(fate) for fate in ("new", "changed", "known", "rejected")}


def _counted(counts: dict[str, Json]) -> str:
    return ", ".join(f"{_FATES[fate]}: {count}" for fate, count in counts.items() if count) or "no rows"


def _exit_code(preview: Preview) -> int:
    return PROBLEMS if preview.count("rejected") else DONE


def _complaints(preview: Preview, taken: Taken | None) -> tuple[Told, ...]:
    if not preview.count("rejected"):
        return ()
    what = f"Rows that cannot be taken in yet: {preview.count('rejected')}."
    remedy = "Mend what is listed, then take the file in."
    if taken is not None and taken.rejected_to:
        remedy = f"They are in {taken.rejected_to}. Mend what is listed there, then take that file in."
    problems: list[Json] = [_line_data(line) for line in preview.lines if line.fate == "rejected"]
    problems += [{"place": stray.place, "text": stray.text} for stray in preview.strays]
    lines = [
        f"  {line.index}, {one.where}: {one.text}"
        for line in preview.lines
        for one in line.complaints
        if line.fate == "rejected"
    ]
    lines += [f"  {stray.place}: {stray.text}" for stray in preview.strays]
    data: dict[str, Json] = {"code": "problems", "problems": problems, "what": what, "remedy": remedy}
    return (Told(data, "\n".join([f"{what} {remedy}", *lines])),)


def _line_data(line: Line) -> dict[str, Json]:
    complaints: list[Json] = [
        {"where": one.where, "typed": one.typed, "text": one.text} for one in line.complaints
    ]
    return {
        "row": line.index,
        "form": line.form,
        "title": line.title,
        "what": line.fate,
        "gaps": line.gaps,
        "reasoned": line.reasoned,
        "warned": line.warned,
        "problems": complaints,
    }


COMMAND = Command("intake", "Take many records in from a file.", perform, declare, more=_MORE)
