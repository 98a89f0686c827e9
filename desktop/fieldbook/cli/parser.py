"""Makes the parser of the command line from what the commands declare."""

import argparse
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import NoReturn

import fieldbook
from fieldbook.cli.command import Command
from fieldbook.cli.exits import meanings
from fieldbook.cli.misused import Misused

ABOUT = "Field records of joint operations: written offline, signed, carried to headquarters."
_WINDOW = "Without a command, or with `gui`, the window opens; `tour FOLDER` saves a picture of each screen."


class Parser(argparse.ArgumentParser):
    """Raises instead of ending the process, so that a misused command can be told as JSON too."""

    def error(self, message: str) -> NoReturn:
        """Say what was not understood.

        Raises:
            Misused: always.
        """
        raise Misused(message, self.format_usage())


def make_parser(commands: Iterable[Command]) -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = Parser(
        prog="fieldbook",
        description=ABOUT,
        epilog=epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_common(argparse.SUPPRESS)],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Fieldbook {fieldbook.__version__}")
    parser.set_defaults(vault=None, json=False, passphrase_file=None, quiet=False)
    _words(parser, commands, "command")
    return parser


def epilog() -> str:
    """What stands under the help: the window, and the exit codes."""
    codes = "\n".join(f"  {code:>3}  {meaning}" for code, meaning in meanings().items())
    return f"{_WINDOW}\n\nExit codes:\n{codes}"


def _words(parser: argparse.ArgumentParser, commands: Iterable[Command], where: str) -> None:
    words = parser.add_subparsers(dest=where, metavar="COMMAND", required=True, title="commands")
    for command in commands:
        # argparse leaves a word out of its list when it is given no help at all.
        add = words.add_parser if command.hidden else partial(words.add_parser, help=command.about)
        word = add(
            command.name,
            description=command.about,
            epilog=command.more,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            parents=[_common(argparse.SUPPRESS)],
            allow_abbrev=False,
        )
        command.declare(word)
        if command.parts:
            _words(word, command.parts, f"{where}_{command.name}")
        word.set_defaults(**({"perform": command.perform} if command.perform else {}))


def _common(default: str) -> argparse.ArgumentParser:
    """The options that may stand before and after the command; the outer parser holds their defaults."""
    common = argparse.ArgumentParser(add_help=False, argument_default=default)
    group = common.add_argument_group("everywhere")
    group.add_argument(
        "--vault", type=Path, metavar="DIR", help="folder of the vault (usual place if left out)"
    )
    group.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="file whose first line is the passphrase; - reads it from a pipe; asked for if left out",
    )
    group.add_argument(
        "--json", action="store_true", help="answer with JSON: data on stdout, refusals on stderr"
    )
    group.add_argument("--quiet", action="store_true", help="say nothing but what was asked for")
    return common
