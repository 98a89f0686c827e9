"""The documents at the front door say what is so."""

import re
import subprocess
import sys
from functools import cache

import pytest

from tests.house.sources import ROOT, files, named

FRONT_DOOR = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "LICENSE", "NOTICE")
DEV_COMMAND = re.compile(r"python3? build/dev\.py +([a-z]+)")
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


@cache
def dev_commands() -> set[str]:
    """What ``build/dev.py`` itself says it can do."""
    asked = subprocess.run(
        [sys.executable, ROOT / "build" / "dev.py", "--help"], capture_output=True, text=True, check=True
    )
    return set(re.findall(r"^  ([a-z]+)  ", asked.stdout, flags=re.MULTILINE))


@pytest.mark.parametrize("name", FRONT_DOOR)
def test_what_every_project_has_is_there(name: str) -> None:
    assert (ROOT / name).read_text(encoding="utf-8").strip()


def test_the_two_commands_of_the_readme_come_first() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert DEV_COMMAND.findall(readme)[:2] == ["run", "test"]


def test_every_command_that_a_document_names_exists() -> None:
    documents = [ROOT / name for name in FRONT_DOOR] + files(
        "docs", "installer", ".github", endings=(".md", ".yml")
    )
    said = {
        (named(path), command)
        for path in documents
        for command in DEV_COMMAND.findall(path.read_text(encoding="utf-8"))
    }
    assert {each for each in said if each[1] not in dev_commands()} == set()


def test_ci_runs_the_second_command_and_nothing_else() -> None:
    assert "exec python3 build/dev.py test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_no_link_in_a_document_leads_nowhere() -> None:
    documents = [ROOT / name for name in FRONT_DOOR if name.endswith(".md")] + files("docs", endings=(".md",))
    dead = [
        f"{named(path)} links to {target}"
        for path in documents
        for target in LINK.findall(path.read_text(encoding="utf-8"))
        if not (path.parent / target).exists()
    ]
    assert dead == []
