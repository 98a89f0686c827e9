"""How many keys the daily work takes in the real window: never more than docs/user/keystrokes.md says."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbook.catalogue import CATALOGUE
from tests.journeys.hands import MAIN, Inside, enrol
from tests.journeys.window.driver import Driver
from tests.journeys.window.officer import Officer
from tests.journeys.window.screen import ENOUGH_S, LOOK_AGAIN_S, pause
from tests.toolkit.vaults import PASSPHRASE

PAGE = MAIN.parents[1] / "docs" / "user" / "keystrokes.md"
ROW = re.compile(r"^\| (?P<flow>[^|]+?) +\| +(?P<keys>\d+) \|", re.MULTILINE)
NUMBERED = range(1, 10)
MANY = "## A seizure of many things"
_STEPS_MOST = 60
SECRET = PASSPHRASE.reveal()
OPERATION, SEIZURE = CATALOGUE.form("operation"), CATALOGUE.form("seizure")

pytestmark = [pytest.mark.screen, pytest.mark.slow]


def test_no_daily_work_takes_more_keys_than_the_page_says(officer: Officer, tmp_path: Path) -> None:
    """Each flow as somebody types it who knows the program: shortcuts, first letters, Tab."""
    stick = tmp_path / "stick"
    stick.mkdir()
    enrol(Inside(tmp_path / "station"), Inside(tmp_path / "hq"), tmp_path)
    officer.driver.start()
    officer.driver.find("Passphrase", role="password text")
    counted = {
        "Unlock": _counted(officer.driver, lambda: officer.unlock(SECRET)),
        "New operation with one seizure": _counted(officer.driver, lambda: _operation_and_seizure(officer)),
        "Each further seizure of another sort": _counted(officer.driver, lambda: _further_seizure(officer)),
        "Amend a record": _counted(officer.driver, lambda: _amend(officer)),
        "Search and open": _counted(officer.driver, lambda: _search(officer)),
        "Send to a folder for the first time": _counted(officer.driver, lambda: _send_first(officer, stick))
        - len(str(stick)),
        "Send to the same folder again": _counted_again(officer, stick),
    }
    daily = PAGE.read_text("utf-8").partition(MANY)[0]
    allowed = {found["flow"]: int(found["keys"]) for found in ROW.finditer(daily)}

    assert set(counted) == set(allowed)
    assert {flow: keys for flow, keys in counted.items() if keys > allowed[flow]} == {}, counted


def _counted(driver: Driver, work: Callable[[], None]) -> int:
    before = driver.keys
    work()
    return driver.keys - before


def _operation_and_seizure(officer: Officer) -> None:
    driver = officer.driver
    officer.begin(OPERATION)
    driver.write("Qafe Thane")
    driver.go_to("First day")
    driver.type("t")
    driver.find("Draft saved")
    officer.save(OPERATION)
    _go(officer, "Seizures")
    driver.press("ctrl+n")
    driver.wait_for_focus("Sort of thing")
    _seizure(officer, sort="drugs", number="12.4", unit="kg")
    driver.wait_for_offer("kg")
    driver.press("ctrl+s")
    driver.find("Drugs: 12.4 kg")


def _further_seizure(officer: Officer) -> None:
    """It begins behind the operation of the one before, and in the unit of its sort."""
    driver = officer.driver
    driver.press("ctrl+n")
    driver.wait_for_focus("Sort of thing")
    driver.write("fire")
    driver.go_to("Number")
    driver.write("3")
    driver.press("ctrl+s")
    driver.find("Firearms: 3 firearms")


def _seizure(officer: Officer, *, sort: str, number: str, unit: str) -> None:
    driver = officer.driver
    for label, typed in (("Sort of thing", sort), ("Number", number), ("What is counted", unit)):
        driver.go_to(label)
        driver.write(typed)


def _amend(officer: Officer) -> None:
    driver = officer.driver
    driver.press("ctrl+Home", "Return")
    driver.find("Amend")
    driver.press("ctrl+e")
    driver.find("Why does it change?", role="text")
    driver.go_to("Number")
    driver.write("4")
    driver.press("ctrl+s")  # a save without the reason leads to the reason
    driver.find("problem to mend")
    if driver.focus().role != "push button":
        driver.step()
    driver.press("Return")
    driver.wait_for_focus("Why does it change?")
    driver.write("counted again")
    driver.press("ctrl+s")
    driver.find("Saved, revision")


def _search(officer: Officer) -> None:
    driver = officer.driver
    driver.press("Escape")
    driver.find(SEIZURE.plural, role="panel")
    driver.press("F6")
    driver.wait_for_focus("Search every word")
    driver.write("drug")
    driver.find("1 found in")
    driver.step("Down")
    driver.press("Return")
    driver.find("Amend", role="push button")


def _send_first(officer: Officer, stick: Path) -> None:
    officer.driver.press("alt+0")
    officer.driver.find("Send", role="panel")
    officer.give_path("Write bundle", stick)
    officer.driver.find("Safe to remove")


def _counted_again(officer: Officer, stick: Path) -> int:
    """From anywhere else: the folder of the last bundle stands on the button that has the focus."""
    officer.driver.press("alt+Home")
    officer.driver.find("Overview", role="panel")

    def send() -> None:
        officer.driver.press("alt+0")
        officer.driver.wait_for_focus(f"Write bundle to {stick.name}")
        officer.driver.press("Return")
        wait_for_bundles(stick, 2)

    return _counted(officer.driver, send)


def wait_for_bundles(stick: Path, count: int) -> None:
    """See that so many lie there.

    Raises:
        AssertionError: when they do not come.
    """
    for _ in range(int(ENOUGH_S / LOOK_AGAIN_S)):
        if len(list(stick.glob("*.fbb"))) == count:
            return
        pause()
    raise AssertionError(f"not {count} bundles in {stick}")


def _go(officer: Officer, place: str) -> None:
    """Alt and the number of the place in the navigation; beyond the ninth, backwards to it by Tab."""
    driver = officer.driver
    buttons = [seen.name.split(",")[0] for seen in driver.look(["push button"])]
    places = buttons[buttons.index("Overview") :]
    at = places.index(place)  # the first is the overview, which has Alt+Home
    if at in NUMBERED:
        driver.press(f"alt+{at}")
    else:
        for _ in range(_STEPS_MOST):
            if driver.step("shift+Tab").name.split(",")[0] == place:
                break
        driver.press("space")
    driver.find(place, role="panel")
