"""``ask``, ``questions`` and ``reply``: headquarters asks about a record, its station answers."""

import argparse

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.cli.terminal import Json
from fieldbook.services.browse import find_record
from fieldbook.services.post.asking import QuestionLine, ask, questions, reply


def declare_ask(parser: argparse.ArgumentParser) -> None:
    """About which record, and what."""
    parser.add_argument("record", metavar="RECORD", help="its identifier, or the beginning of it")
    parser.add_argument("--text", required=True, help="the question")


def declare_reply(parser: argparse.ArgumentParser) -> None:
    """To which question, and what."""
    parser.add_argument("question", metavar="CODE", help="the code of the question")
    parser.add_argument("--text", required=True, help="the reply")


def perform_ask(call: Call) -> Answer:
    """Ask."""
    with call.session() as session:
        line = ask(session, find_record(session, call.options.record), call.options.text)
    return Answer(
        _data(line), f"Question {line.code} is kept for {line.station}: it leaves with `fieldbook return`."
    )


def perform_reply(call: Call) -> Answer:
    """Answer."""
    with call.session() as session:
        line = reply(session, call.options.question, call.options.text)
    return Answer(_data(line), f"The reply to {line.code} is kept: it leaves with the next bundle.")


def perform_list(call: Call) -> Answer:
    """List them, those without a reply first."""
    with call.session() as session:
        lines = questions(session)
    text = "\n\n".join(map(_text, lines)) if lines else "There are no questions."
    return Answer({"questions": [_data(line) for line in lines]}, text)


def _text(line: QuestionLine) -> str:
    asked = f"{line.code}  {line.title} ({line.record[:ID_SHOWN]}), to {line.station or 'this station'}"
    said = f"  {line.asked_by}, {line.at}: {line.text}"
    replied = f"  {line.replied_by}, {line.replied_at}: {line.reply}" if line.reply else "  No reply yet."
    return f"{asked}\n{said}\n{replied}"


def _data(line: QuestionLine) -> dict[str, Json]:
    return {
        "code": line.code,
        "record": line.record,
        "station": line.station,
        "text": line.text,
        "asked_by": line.asked_by,
        "at": line.at,
        "reply": line.reply,
        "replied_by": line.replied_by,
        "replied_at": line.replied_at,
    }


ASK = Command("ask", "Headquarters: ask the station that wrote a record.", perform_ask, declare_ask)
LIST = Command("questions", "Questions about records, and their replies.", perform_list)
REPLY = Command("reply", "Station: answer a question of headquarters.", perform_reply, declare_reply)
