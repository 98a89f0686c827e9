"""One screen for each test, with somebody in front of it."""

import faulthandler
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.window.driver import Driver
from tests.journeys.window.officer import Officer
from tests.journeys.window.screen import lacking, open_screen


@pytest.fixture
def driver(tmp_path: Path) -> Iterator[Driver]:
    """The program, not started yet, on a screen of its own."""
    missing = lacking()
    if missing:
        pytest.skip(f"needs {', '.join(missing)}: build/dev.py test says how")
    faulthandler.cancel_dump_traceback_later()  # a journey may take minutes, and every wait in it has its end
    (tmp_path / "run").mkdir(mode=0o700)
    with open_screen(tmp_path / "run") as screen:
        driver = Driver(screen, tmp_path / "station", tmp_path)
        try:
            yield driver
        finally:
            driver.end()


@pytest.fixture
def officer(driver: Driver) -> Officer:
    """Whoever sits in front of it."""
    return Officer(driver)
