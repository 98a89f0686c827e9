"""The one door for developers: ``python3 build/dev.py COMMAND``.

Standard library only, because it runs before anything has been installed.
"""

from __future__ import annotations

import sys

OLDEST, NEWEST = (3, 11), (3, 13)
if not OLDEST <= sys.version_info[:2] <= NEWEST:  # before the imports below, which need a Python that fits
    import os
    import shutil

    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        fitting = shutil.which(f"python3.{minor}")
        if fitting:
            os.execv(fitting, [fitting, *sys.argv])  # noqa: S606 - the same script under a Python that fits
    sys.exit(
        f"Fieldbook needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]}; this is {sys.version.split()[0]}. "
        f"Nothing has been changed. Install one of these and run this command again."
    )

import argparse
import io
from typing import TYPE_CHECKING

import dev_app
import dev_checks
import dev_lock
import dev_machine
import dev_run
import dev_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Command = tuple["Callable[[Sequence[str]], int]", str]

COMMANDS: dict[str, Command] = {
    "run": (dev_run.run, "set everything up and start Fieldbook; without a display, the demo instead"),
    "test": (
        dev_checks.test,
        "set everything up, then all checks and all tests, the fast ones first",
    ),
    "fast": (dev_checks.fast, "the fast tests alone: the loop of two minutes while one works"),
    "check": (dev_checks.check, "ruff, its formatter, mypy and the import contracts"),
    "gui": (dev_checks.suite("tests/gui"), "the tests of the window, offscreen"),
    "journeys": (
        dev_checks.suite("tests/journeys"),
        "whole stories, by command line and window",
    ),
    "damage": (
        dev_checks.damage,
        "kills, cuts, flips and swaps, with their figures (--long: as often as for a release)",
    ),
    "monkey": (
        dev_checks.monkey,
        "random hands at the window (--seconds 600, --seed N), with what they found",
    ),
    "golden": (dev_checks.suite("tests/golden"), "every released format is still read"),
    "coverage": (dev_checks.coverage, "the fast tests; base, forms, journal and bundle are covered wholly"),
    "docs": (dev_run.docs, "write the generated pages of docs/ (--check: only compare)"),
    "words": (dev_words.words, "the words in every language (--check, --export, --merge LANGUAGE FILE)"),
    "guide": (dev_words.guide, "where the guide's translations do not follow it (--renew LANGUAGE TOPIC …)"),
    "screens": (dev_run.screens, "a picture of each screen into the folder given"),
    "app": (dev_app.app, "the application folder, into build/out/dist"),
    "frozen": (dev_checks.frozen, "the tests of that application"),
    "installer": (dev_app.installer, "installers for three systems (not there yet)"),
    "bench": (dev_checks.bench, "measure against the baselines of the same run"),
    "all": (dev_app.everything, "what a release needs: all tests, docs, the application and its tests"),
    "lock": (dev_lock.lock, "resolve the dependencies anew into build/locks"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give the exit code of the process."""
    parser = argparse.ArgumentParser(
        prog="build/dev.py",
        description="The one door for developers.",
        epilog="\n".join(f"  {name:<10} {what}" for name, (_, what) in COMMANDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="passed on to the command")
    chosen = parser.parse_args(arguments)
    command, _ = COMMANDS[chosen.command]
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=True)  # our sentences and those of the tools, in their order
    try:
        return command(chosen.rest)
    except dev_machine.CannotGoOn as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
