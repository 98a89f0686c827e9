"""The figures of the damage tests, told together at the end of a run."""

from collections.abc import Callable

import pytest

Figure = Callable[[str, str], None]
_TOLD: dict[str, str] = {}


@pytest.fixture
def figure() -> Figure:
    """Notes what a test measured, under the name that the security note gives it."""
    return _TOLD.__setitem__


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell them."""
    if _TOLD:
        terminalreporter.section("figures held")
    for name, said in sorted(_TOLD.items()):
        terminalreporter.write_line(f"{name:<4} {said}")
