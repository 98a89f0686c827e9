"""The generated pages of docs/ say what the program says."""

from collections.abc import Callable

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.cli import pages
from fieldbook.cli.parser import make_parser
from fieldbook.cli.run import COMMANDS
from tests.house.sources import ROOT

GENERATED: dict[str, Callable[[], str]] = {
    "cli.md": lambda: pages.cli_page(make_parser(COMMANDS)),
    "errors.md": pages.errors_page,
    "forms.md": lambda: pages.forms_page(CATALOGUE),
}


@pytest.mark.parametrize("name", GENERATED)
def test_a_generated_page_is_not_stale(name: str) -> None:
    """Otherwise: python3 build/dev.py docs."""
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == GENERATED[name]()


def test_the_command_line_page_names_every_listed_command() -> None:
    page = pages.cli_page(make_parser(COMMANDS))

    assert [command.name for command in COMMANDS if f"`fieldbook {command.name}" not in page] == ["docs"]
