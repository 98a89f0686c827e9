"""``numbers``: how numbers are written here, where one could mean two."""

import argparse

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.services.entry.habits import HABITS, choose_habit, habit_of

ASK = "ask"
_SAID = {
    ".": "50.000 is fifty; 50,000 is fifty thousand.",
    ",": "50.000 is fifty thousand; 50,000 is fifty.",
}
_MORE = """50.000 is fifty thousand in French, Spanish, Albanian and Serbian, and fifty in English.
Until somebody says which is meant, Fieldbook asks each time. What is decided is kept in a spelling
that means the same everywhere."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Which locale, if it is to change."""
    parser.add_argument(
        "locale",
        nargs="?",
        choices=(*HABITS, ASK),
        help="whose numbers; `ask` asks each time",
    )


def perform(call: Call) -> Answer:
    """Say it, or change it."""
    with call.session() as session:
        if call.options.locale:
            choose_habit(session, "" if call.options.locale == ASK else call.options.locale)
        locale = habit_of(session)
    said = {
        ".": "50.000 is fifty; 50,000 is fifty thousand",
        ",": "50.000 is fifty thousand; 50,000 is fifty",
    }
    text = f"{locale}: {said[HABITS[locale]]}" if locale else "Nobody said; what is unclear is asked."
    return Answer({"locale": locale or ASK}, text)


COMMAND = Command("numbers", "Say how numbers are written here.", perform, declare, more=_MORE)
