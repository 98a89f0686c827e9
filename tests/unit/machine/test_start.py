"""Which of its two hands the program shows."""

import pytest

from fieldbook.start import of_window


@pytest.mark.parametrize(
    ("arguments", "opened_with"),
    [
        ([], []),
        (["gui"], []),
        (["--vault", "there"], ["--vault", "there"]),
        (["--vault=there"], ["--vault=there"]),
        (["--vault", "there", "gui", "--touch"], ["--vault", "there", "--touch"]),
        (["gui", "--vault", "there"], ["--vault", "there"]),
        (["--vault", "gui"], ["--vault", "gui"]),
    ],
)
def test_without_another_command_the_window_opens(arguments: list[str], opened_with: list[str]) -> None:
    assert of_window(arguments) == opened_with


@pytest.mark.parametrize(
    "arguments",
    [["list"], ["--vault", "there", "list"], ["--help"], ["--json", "gui"], ["--vault=there", "show"]],
)
def test_a_command_is_for_the_command_line(arguments: list[str]) -> None:
    assert of_window(arguments) is None
