"""``docs``: prints the pages of ``docs/`` that are generated from the program."""

import argparse

from fieldbook.cli import pages
from fieldbook.cli.command import Answer, Call, Command

_NAMES = ("cli", "errors", "forms")


def declare(parser: argparse.ArgumentParser) -> None:
    """Which page."""
    parser.add_argument("page", choices=_NAMES, help="which page")


def perform(call: Call) -> Answer:
    """The page as Markdown."""
    if call.options.page == "cli":
        text = pages.cli_page(call.parser)
    elif call.options.page == "errors":
        text = pages.errors_page()
    else:
        text = pages.forms_page(call.outside.catalogue)
    return Answer({"page": call.options.page, "text": text}, text.rstrip("\n"))


COMMAND = Command("docs", "Print a generated page of the documentation.", perform, declare, hidden=True)
