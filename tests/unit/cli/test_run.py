"""One command line in, one answer and one exit code out."""

import argparse
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldbook.base.errors import DiskFull, FieldbookError
from fieldbook.base.ports import Cancelled
from fieldbook.catalogue import CATALOGUE
from fieldbook.cli import exits, run
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.parser import make_parser
from fieldbook.cli.terminal import Terminal
from tests.toolkit.vaults import outside

NOWHERE = Path("there") / "is" / "no" / "vault"


class Nowhere:
    """The Folders port of a computer on which nothing was set up."""

    vault = NOWHERE
    resources = NOWHERE


class Heard:
    """Runs command lines and keeps what they said."""

    def __init__(self) -> None:
        self.out, self.err = io.StringIO(), io.StringIO()

    def run(self, *arguments: str) -> int:
        def ask(prompt: str) -> str:
            raise AssertionError(f"asked for {prompt}")

        terminal = Terminal(self.out, self.err, io.BytesIO(), ask)
        return run.run(list(arguments), outside=outside(), folders=Nowhere(), terminal=terminal)

    def refused(self) -> dict[str, Any]:
        """The refusal on stderr, after ``--json``."""
        found: dict[str, Any] = json.loads(self.err.getvalue())
        return found


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def performing(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Call], Answer]], None]:
    """Puts a command called ``try`` in the place of all others."""

    def put(perform: Callable[[Call], Answer]) -> None:
        monkeypatch.setattr(run, "COMMANDS", (Command("try", "Try it.", perform),))

    return put


class TestACommandThatCannotBeUnderstood:
    @pytest.mark.parametrize(
        "line",
        [
            ["frob"],
            ["list", "--limit", "0"],
            ["list", "--limit", "ten"],
            ["enrol"],
            ["add", "outcome"],
            ["report", "vault.db"],
            ["list", "--oper", "1"],
            ["show", "1", "--passphrase", "secret"],
            ["add", "--from", "x", "--keep-good", "--all-or-nothing"],
        ],
    )
    def test_ends_with_two_and_shows_its_usage(self, heard: Heard, line: list[str]) -> None:
        assert heard.run(*line) == exits.MISUSED
        assert "Nothing was done." in heard.err.getvalue()
        assert "usage: fieldbook" in heard.err.getvalue()
        assert heard.out.getvalue() == ""

    def test_is_told_to_a_script_as_json(self, heard: Heard) -> None:
        assert heard.run("frob", "--json") == exits.MISUSED
        assert heard.refused()["code"] == "usage"


class TestTheWorldRefuses:
    def test_without_a_vault_nobody_is_asked_for_a_passphrase(self, heard: Heard) -> None:
        assert heard.run("list") == 21
        assert heard.err.getvalue().endswith("(V105)\n")

    def test_options_may_stand_before_and_after_the_command(self, heard: Heard) -> None:
        assert heard.run("--json", "list", "--vault", "elsewhere") == 21
        assert heard.refused()["code"] == "V105"

    @pytest.mark.parametrize("line", [["forms", "frob"], ["list", "frob"], ["add", "frob", "--from", "x"]])
    def test_an_unknown_form_is_answered_with_the_known_ones(self, heard: Heard, line: list[str]) -> None:
        assert heard.run(*line, "--json") == 25
        assert heard.refused()["code"] == "R102"
        assert heard.refused()["known"] == ", ".join(form.id for form in CATALOGUE)

    def test_every_refusal_ends_with_the_exit_code_of_its_class(
        self, heard: Heard, performing: Callable[[Callable[[Call], Answer]], None]
    ) -> None:
        def perform(_call: Call) -> Answer:
            raise DiskFull

        performing(perform)

        assert heard.run("try") == DiskFull.exit_code
        assert heard.err.getvalue() == f"{DiskFull().told}\n"


class TestWhatNobodyForesaw:
    def test_our_mistake_ends_with_seventy_and_holds_no_answer(
        self, heard: Heard, performing: Callable[[Callable[[Call], Answer]], None]
    ) -> None:
        def perform(_call: Call) -> Answer:
            raise RuntimeError("the aunt of V-0007")

        performing(perform)

        assert heard.run("try") == exits.BUG
        assert "RuntimeError" in heard.err.getvalue()
        assert "aunt" not in heard.err.getvalue()

    @pytest.mark.parametrize("stop", [KeyboardInterrupt, Cancelled])
    def test_an_interruption_ends_with_a_hundred_and_thirty(
        self,
        heard: Heard,
        performing: Callable[[Callable[[Call], Answer]], None],
        stop: type[BaseException],
    ) -> None:
        def perform(_call: Call) -> Answer:
            raise stop

        performing(perform)

        assert heard.run("try", "--json") == exits.INTERRUPTED
        assert heard.refused()["code"] == "interrupted"


class TestForms:
    def test_are_described_to_programs_with_every_field_and_code(self, heard: Heard) -> None:
        assert heard.run("forms", "--json") == exits.DONE

        described = {form["id"]: form for form in json.loads(heard.out.getvalue())}
        assert list(described) == [form.id for form in CATALOGUE]
        qualifiers = described["outcome"]["fields"]["figure"]["parts"]["qualifier"]["codes"]
        assert "more_than" in {code["code"] for code in qualifiers}

    def test_are_shown_to_people_field_by_field(self, heard: Heard) -> None:
        assert heard.run("forms", "seizure") == exits.DONE
        assert "Sort of thing" in heard.out.getvalue()

    def test_of_what_is_kept_apart_are_shown_too(self, heard: Heard) -> None:
        """`identity set` asks for its fields by name, and no command told them."""
        assert heard.run("forms", "identity") == exits.DONE
        assert "name_latin" in heard.out.getvalue()


def test_help_lists_the_commands_and_the_exit_codes(heard: Heard, capsys: pytest.CaptureFixture[str]) -> None:
    assert heard.run("--help") == exits.DONE

    said = capsys.readouterr().out
    assert all(f"\n    {command.name}" in said for command in run.COMMANDS if not command.hidden)
    assert "\n  130  Interrupted" in said
    assert "==SUPPRESS==" not in said


def test_every_family_of_refusals_has_a_documented_exit_code() -> None:
    codes = {family.exit_code for family in FieldbookError.__subclasses__()}

    assert codes < set(exits.meanings())
    assert FieldbookError.exit_code not in codes


def test_no_command_takes_a_passphrase_as_an_argument() -> None:
    def options(parser: argparse.ArgumentParser) -> set[str]:
        found: set[str] = set()
        for action in parser._actions:
            found.update(action.option_strings)
            if isinstance(action, argparse._SubParsersAction):
                found.update(option for below in action.choices.values() for option in options(below))
        return found

    every = options(make_parser(run.COMMANDS))
    about_passphrases = {option for option in every if "pass" in option}
    assert "--passphrase-file" in about_passphrases
    assert [option for option in about_passphrases if not option.endswith("-file")] == []
