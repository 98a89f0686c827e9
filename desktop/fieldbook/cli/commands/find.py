"""``find``: records in which every word stands, and where in them."""

import argparse
from collections.abc import Iterator

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.exits import DONE, NOTHING_FOUND
from fieldbook.cli.rows import ID_SHOWN, row_data
from fieldbook.cli.terminal import Json
from fieldbook.services.browse import feed_search
from fieldbook.services.lists.finding import FOUND_MOST, FoundPassage, FoundRecord, find

_USUAL = 50


def declare(parser: argparse.ArgumentParser) -> None:
    """What to look for, and how many at most."""
    parser.add_argument("text", nargs="+", metavar="TEXT", help="words, or their beginnings, in any script")
    parser.add_argument("--limit", type=_count, default=_USUAL, metavar="N", help="at most so many records")


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= FOUND_MOST:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {FOUND_MOST} was expected, not {text!r}")
    return int(text)


def perform(call: Call) -> Answer:
    """Index what is not yet indexed, then look."""
    with call.session() as session:
        while feed_search(session):
            pass
        found = find(session, " ".join(call.options.text), limit=call.options.limit)
    text = "\n".join(line for one in found for line in _lines(one))
    records: list[Json] = [
        {**row_data(one.row, call.outside.catalogue), "found": [_passage(each) for each in one.passages]}
        for one in found
    ]
    return Answer(
        {"records": records},
        text or "Nothing was found.",
        exit_code=DONE if found else NOTHING_FOUND,
    )


def _passage(found: FoundPassage) -> Json:
    marks: list[Json] = [[span.first, span.end] for span in found.marks]
    return {"field": str(found.label), "text": str(found.text), "marks": marks}


def _lines(found: FoundRecord) -> Iterator[str]:
    row = found.row
    yield f"{row.record[:ID_SHOWN]}  {row.form}  {row.title}"
    for passage in found.passages:
        yield f"          {passage.label}: {_marked(passage)}"


def _marked(passage: FoundPassage) -> str:
    """The words between arrows: a terminal need not have colours, and a pipe has none."""
    text, parts, last = str(passage.text), [], 0
    for span in passage.marks:
        parts += [text[last : span.first], "»", text[span.first : span.end], "«"]
        last = span.end
    return " ".join("".join([*parts, text[last:]]).split())


COMMAND = Command("find", "Find records by their words, and where in them these stand.", perform, declare)
