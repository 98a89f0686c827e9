"""``proposals``: what one who leads said, and another one has to say as well."""

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.cli.terminal import Json, table
from fieldbook.services.post.agreeing import Proposal, proposals


def perform(call: Call) -> Answer:
    """List them."""
    with call.session() as session:
        found = proposals(session)
    rows = [(str(one.act.words), one.about[:ID_SHOWN], one.by, one.at, one.reason) for one in found]
    headings = ("What", "About", "Said by", "When", "Why")
    text = table(headings, rows, call.terminal.width) if rows else "Nothing waits for a second word."
    return Answer({"proposals": [_data(one) for one in found]}, text)


def _data(one: Proposal) -> Json:
    return {
        "act": one.act.value,
        "about": one.about,
        "by": one.by,
        "reason": one.reason,
        "at": one.at,
        "is_mine": one.is_mine,
    }


COMMAND = Command(
    "proposals",
    "Headquarters: what waits for a second officer who leads.",
    perform,
    more="Erasing and enrolling need two, once two lead. The second one gives the same command.",
)
