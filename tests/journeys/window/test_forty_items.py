"""One search finds forty unlike things: one record, by the keyboard alone, in few keys for each."""

import json
import re
from pathlib import Path

import pytest

from fieldbook.catalogue import CATALOGUE
from tests.journeys.hands import Inside, enrol
from tests.journeys.window.driver import Driver
from tests.journeys.window.officer import Officer
from tests.journeys.window.test_keystrokes import PAGE, SECRET

OPERATION, SEIZURE = CATALOGUE.form("operation"), CATALOGUE.form("seizure")
ROW = re.compile(r"^\| (?P<what>[^|]+?) +\| +(?P<keys>\d+) \|", re.MULTILINE)
FIRST, REPEATED = "First item of a sort, on average", "Each further item of that sort"

PHONES = [f"35209900{at:02d}" for at in range(12)]
BAGS = ["1.2", "0.8", "2.15", "1.05", "3", "0.4", "1.7", "2.2"]
NOTES = ["12", "40", "7", "3", "55", "9"]
PASSPORTS = [f"AB{1000 + at}" for at in range(8)]
PISTOLS = ["K1001", "K1002", "K1003", "K1004"]
BRACELETS = ["1", "2"]

pytestmark = [pytest.mark.screen, pytest.mark.slow]


def test_forty_unlike_things_are_one_record_in_few_keys(officer: Officer, tmp_path: Path) -> None:
    hands = Inside(tmp_path / "station")
    enrol(hands, Inside(tmp_path / "hq"), tmp_path)
    driver = officer.driver
    driver.start()
    officer.unlock(SECRET)
    officer.record(OPERATION, {"name": "Qafe Thane"})
    officer.visit(SEIZURE.plural)
    officer.begin(SEIZURE)
    driver.write("sev")
    driver.wait_for_offer("Several sorts")
    driver.go_to("Add item")
    driver.press("space")

    typing = Typing(driver)
    phone = {"Sort": "devices", "Exhibit": "A-01", "What": "phone", "Pieces": "1"}
    typing.sort(phone, "Serial number or IMEI", PHONES)
    typing.sort({"Sort": "drugs", "Drug": "heroin"}, "Amount", BAGS, after={"Unit": "kg"})
    typing.sort({"Sort": "cash", "Currency": "euro", "Denomination": "50"}, "Notes or coins", NOTES)
    typing.sort({"Sort": "documents", "Document": "passport ord", "Pieces": "1"}, "Number", PASSPORTS)
    typing.sort({"Sort": "firearms", "Firearm": "pistol", "Pieces": "1"}, "Serial number or IMEI", PISTOLS)
    typing.sort({"Sort": "jewell", "What": "bracelet"}, "Amount", BRACELETS, after={"Unit": "pieces"})
    driver.find("Draft saved")
    driver.picture("forty")
    driver.press("ctrl+s")
    driver.find("Several sorts: 40 items")

    driver.kill()
    (listed,) = hands.do("list", "seizure").data["records"]
    kept = hands.do("show", listed["record"]).data
    assert json.dumps(kept).count('"category"') == 1 + 40
    allowed = {found["what"]: int(found["keys"]) for found in ROW.finditer(PAGE.read_text("utf-8"))}
    assert typing.each_repeated <= allowed[REPEATED] < 12
    assert typing.each_first <= allowed[FIRST]


class Typing:
    """Somebody who types items, and how many keys each takes."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self._rows = 0
        self._first: list[int] = []
        self._repeated: list[int] = []

    @property
    def each_first(self) -> float:
        """Keys for the first item of a sort."""
        return sum(self._first) / len(self._first)

    @property
    def each_repeated(self) -> float:
        """Keys for an item that repeats the one above."""
        return sum(self._repeated) / len(self._repeated)

    def sort(
        self, common: dict[str, str], own: str, numbers: list[str], *, after: dict[str, str] | None = None
    ) -> None:
        """All items of one sort: what they have in common once, and of each what is its own."""
        before = self._driver.keys
        if self._rows:
            self._driver.press("ctrl+i")
        self._rows += 1
        self._driver.wait_for_focus(f"Item {self._rows}: Sort")
        for label, typed in {**common, own: numbers[0], **(after or {})}.items():
            self._driver.go_to(f"Item {self._rows}: {label}")
            self._driver.write(typed)
        self._driver.step()
        self._first.append(self._driver.keys - before)
        for number in numbers[1:]:
            before = self._driver.keys
            self._rows += 1
            self._driver.press("ctrl+d")
            self._driver.wait_for_focus(f"Item {self._rows}: {own}")
            self._driver.write(number)
            self._repeated.append(self._driver.keys - before)
