"""``inspect``: what a file says of itself."""

import argparse
from pathlib import Path

from fieldbook.base.errors import NotThere
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.terminal import lines_data
from fieldbook.services.inspecting import inspect


def declare(parser: argparse.ArgumentParser) -> None:
    """Which file."""
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="a bundle (.fbb), statistics (.fbs), receipt (.fbr), card (.fbc) or mandates (.fbm)",
    )


def perform(call: Call) -> Answer:
    """Look into it without taking anything in."""
    file: Path = call.options.file
    if not file.is_file():
        raise NotThere
    with call.session() as session:
        lines = inspect(session, file)
    widest = max(len(label) for label, _ in lines)
    indent = "\n" + " " * (widest + 2)
    text = "\n".join(f"{label:<{widest}}  {indent.join(text.splitlines())}" for label, text in lines)
    return Answer({"file": str(file), "lines": lines_data(lines)}, text)


COMMAND = Command("inspect", "Look into a bundle, receipt or card without taking it in.", perform, declare)
