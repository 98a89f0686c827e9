"""Every figure of 48 published reports goes in as anybody's does, and comes out as it was stated."""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.forms.answers import typed_of
from fieldbook.services import browse
from fieldbook.services.intake import parse_given, take_in
from fieldbook.services.session import Session
from tests.golden.encoding import Entry, objects, operations, reports
from tests.golden.readback import assert_holds
from tests.toolkit.vaults import found

FIGURES, REPORTS = 418, 48
SAID = {
    "exactly": {"exact", "rounded"},
    "rounded": {"rounded"},
    "more than": {"more_than"},
    "over": {"more_than"},
    "at least": {"at_least"},
    "up to": {"at_most"},
    "between": {"range"},
    "average": {"average"},
    "all": {"all"},
    "nearly": {"nearly"},
    "almost": {"nearly"},
    "barely": {"nearly"},
    "close to": {"nearly"},
    "some": {"approx", "several"},
    "about": {"approx"},
    "around": {"approx"},
    "roughly": {"approx"},
    "approximately": {"approx"},
    "~": {"approx"},
    "dozens": {"order"},
}
"""What the note on a report may say of a number, and the codes that say the same."""
DERIVED = {19, 143, 337, 343, 364, 404}
"""The source says *all of them*: the number in the note was derived, here it stands in the other figure."""
OTHER_CODE = {
    370: "lowest",  # "the youngest": the age of one, not of all
    162: "compared",  # "no bigger than coffins": a comparison, no number
    161: "all",  # "the victims": all of them
}
"""Where the note says it less exactly than the code."""
SEVERAL_RECORDS = {
    56: "cash, phones, vehicles, asylum documents and passports are five things",
    186: "a conviction of three, and its length",
    201: "identified, and assisted",
    293: "a caravan, and jewellery",
    296: "mobile devices, and documents",
    302: "Kosovo, Hungary and Germany",
    395: "Ecuadorians, and a Dominican",
    403: "cash, and narcotics",
}
UNITS = {
    "persons": {"person", "officer"},
    "checks": {"check"},
    "items": {"item", "firearm", "vehicle", "currency"},  # unlike things are counted each in its own unit
    "notices": {"penalty"},
    "operations": {"position"},
    "rounds": {"round"},
    "warrants": {"warrant"},
    "places": {"place"},
    "locations": {"place"},
    "addresses": {"place"},
    "tonne": {"TNE"},
    "kg": {"KGM"},
    "hours per day": {"hour"},
    "convictions": {"case"},
    "parcels": {"package"},
    "bags": {"package"},
    "countries": {"country"},
    "companies": {"company"},
    "employers": {"employer"},
    "vehicles": {"vehicle"},
    "percent": {"percent", "percent_more"},
    "entries": {"event"},
    "entities": {"entity"},
    "agencies": {"agency"},
}
"""What is counted, where the code is not the word without its s."""


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = found(tmp_path_factory.mktemp("figures") / "vault")
    yield session
    session.close()


def entries() -> list[Entry]:
    return [entry for report in reports() for entry in report.entries]


def firsts() -> list[Entry]:
    """The first record of every figure: the one that holds the number the note gives."""
    return list({entry.number: entry for entry in reversed(entries())}.values())


def test_all_of_them_are_here() -> None:
    assert {entry.number for entry in entries()} == set(range(1, FIGURES + 1))
    assert len(reports()) == REPORTS
    assert {report.operation for report in reports()} == set(operations())


def test_what_takes_several_records_is_known() -> None:
    numbers = [entry.number for entry in entries()]

    assert {number for number in numbers if numbers.count(number) > 1} == set(SEVERAL_RECORDS)


@pytest.mark.parametrize("entry", firsts(), ids=lambda entry: str(entry.number))
def test_the_encoding_says_what_the_report_says(entry: Entry) -> None:
    """Qualifier, number and unit, against the note that was made when the report was read."""
    figure, said = entry.figure, entry.told
    codes = next((codes for word, codes in SAID.items() if said.exact.startswith(word)), None)
    if entry.number in OTHER_CODE:
        codes = {OTHER_CODE[entry.number]}
    elif codes is None or (said.number == "-" and codes != {"order"}):
        codes = {"several"} if said.number == "-" else {"all", "exact", "rounded", "nearly", "share"}

    assert figure["qualifier"] in codes | ({"all"} if entry.number in DERIVED else set())
    assert_number(entry)
    assert_unit(figure, said.unit)


def assert_number(entry: Entry) -> None:
    typed = str(entry.figure.get("value") or entry.figure.get("lower") or "")
    if entry.told.number == "-" or entry.number in DERIVED:
        assert typed == ""
    else:
        assert Decimal(typed) == Decimal(entry.told.number)


def assert_unit(figure: dict[str, Any], unit: str) -> None:
    if unit in {"USD", "EUR", "GBP", "COP", "unknown"}:
        assert figure["unit"] == "currency"
        assert figure["currency"] == (unit if unit != "unknown" else {"missing": "not_stated"})
    else:
        assert figure["unit"] in {unit.removesuffix("s"), *UNITS.get(unit, set())}


def test_every_one_is_read_back_as_it_was_stated(station: Session) -> None:
    """Through the door of ``add``: every answer that was typed comes back, to the last part and relation."""
    taken = take_in(station, parse_given(json.dumps(list(objects())).encode()))

    assert [(one.index, one.problem.where, one.problem.text) for one in taken.problems] == []
    for entry in entries():
        kept = browse.current(station, RecordId(entry.record))
        assert kept is not None
        assert_holds(typed_of(kept.answers), entry.answers, f"{entry.number}")
