"""Theseus as an officer enters it: the real window, real keys, and headquarters at the other end.

```
a station is set up in the window, headquarters by the command line
every record of Theseus is typed into its form     -> the lists show them
locked, unlocked
cards go to and fro, the code is typed             -> enrolled
a bundle is written to a stick                     -> headquarters takes it in, answers with a receipt
the receipt is taken in                            -> the rows say that headquarters has them
headquarters writes the workbook                   -> every figure stands there as it was stated
```
"""

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.check import check
from fieldbook.forms.excerpting import title_of
from fieldbook.forms.kinds.figure import FigureKind
from tests.journeys.hands import SEEDS, Inside, Process
from tests.journeys.window.driver import Driver
from tests.journeys.window.officer import Officer, form_of
from tests.journeys.window.screen import pause
from tests.toolkit.vaults import PASSPHRASE

SECRET = PASSPHRASE.reveal()
THESEUS: list[dict[str, Any]] = json.loads((SEEDS / "theseus.json").read_text("utf-8"))["records"]
STATED_IN_THE_RELEASE = 21
STATED_ELSEWHERE = 3

pytestmark = [pytest.mark.screen, pytest.mark.slow]


@pytest.mark.longest
def test_theseus_by_keyboard(officer: Officer, tmp_path: Path) -> None:
    """Nothing but keys goes into the window; what comes out at headquarters is what the release states."""
    stick, hq = tmp_path / "stick", Process(tmp_path / "hq")
    stick.mkdir()
    officer.set_up(station="Sector East, tablet 4", officer="Lindita Gjërmeni", passphrase=SECRET)
    _everything_is_typed(officer)
    _lists_show_it(officer)
    officer.driver.press("ctrl+shift+l")
    officer.unlock(SECRET)
    _enrolled(officer, tmp_path, stick)
    receipt = _sent(officer, hq, stick)
    _received(officer, receipt)
    officer.driver.end()

    assert _answers(Process(tmp_path / "station"), officer) == [_meant(seed, officer) for seed in THESEUS]
    _workbook_says_what_was_stated(hq, tmp_path / "theseus.xlsx")


def _everything_is_typed(officer: Officer) -> None:
    at = ""
    for seed in THESEUS:
        form = form_of(seed)
        if form.id != at:
            officer.visit(form.plural)
            at = form.id
        officer.record(form, seed["answers"], known_as=seed["record"])
    officer.driver.picture("typed")


def _lists_show_it(officer: Officer) -> None:
    for form_id in sorted({str(seed["form"]) for seed in THESEUS}):
        form = CATALOGUE.form(form_id)
        officer.visit(form.plural)
        wanted = {officer.titles[seed["record"]] for seed in THESEUS if seed["form"] == form_id}
        seen: set[str] = set()
        for end in ("ctrl+Home", "ctrl+End"):  # what a long list does not show is not told either
            officer.driver.press(end)
            pause(0.5)
            seen |= set(officer.driver.read())
        assert wanted <= seen


def _enrolled(officer: Officer, folder: Path, stick: Path) -> None:
    hq, driver = Inside(folder / "hq"), officer.driver
    assert hq.do("init", "--station", "HQ", "--officer", "Ilir", "--headquarters").code == 0
    assert hq.do("enrol", "card", "--out", stick / "hq.fbc").code == 0
    officer.visit("Send")
    officer.give_path("Take in the card", stick / "hq.fbc")
    driver.find("This is the card of HQ")
    officer.give_path("Write your card", stick)
    driver.find("Your card is written")
    (card,) = (path for path in stick.glob("*.fbc") if path.name != "hq.fbc")
    to_hear = hq.do("enrol", "look", card).data["code_to_say"]
    to_say = _code_on_screen(driver)
    driver.picture("code")
    driver.go_to("Type what headquarters says")
    driver.write(to_hear)
    driver.press("Return")
    driver.find("Enrolled with HQ")
    assert hq.do("enrol", "accept", card, "--heard", to_say).data["confirmed"]


def _code_on_screen(driver: Driver) -> str:
    """It is told letter by letter, as it is to be read aloud."""
    lines = driver.read()
    return lines[lines.index("Say these to headquarters") + 1].replace(" ", "")


def _sent(officer: Officer, hq: Process, stick: Path) -> Path:
    officer.give_path("Write bundle", stick)
    officer.driver.find(f"{len(THESEUS)} records written. Safe to remove.")
    officer.driver.picture("sent")
    (bundle,) = stick.glob("*.fbb")
    (taken,) = hq.do("receive", bundle).data["taken"]
    assert (taken["records"], taken["is_new"], taken["conflicts"]) == (len(THESEUS), True, 0)
    return Path(taken["receipt"])


def _received(officer: Officer, receipt: Path) -> None:
    officer.give_path("Take in a receipt", receipt)
    officer.driver.find(f"holds {len(THESEUS)} more of your records")
    officer.visit(CATALOGUE.form("seizure").plural)
    rows = officer.driver.read()
    assert rows.count("Received by headquarters") == sum(seed["form"] == "seizure" for seed in THESEUS)
    officer.driver.picture("received")


def _answers(station: Process, officer: Officer) -> list[dict[str, Any]]:
    """What the vault holds, in the order of *THESEUS*, with titles where records are pointed at."""
    listed = {row["title"]: row["record"] for row in station.do("list", "--all").data["records"]}
    named = {record: title for title, record in listed.items()}
    shown = [station.do("show", listed[officer.titles[seed["record"]]]).data for seed in THESEUS]
    return [{"form": one["form"], **_with_titles(one["answers"], named)} for one in shown]


def _meant(seed: dict[str, Any], officer: Officer) -> dict[str, Any]:
    return {"form": seed["form"], **_with_titles(seed["answers"], officer.titles)}


def _with_titles(found: Any, titles: dict[str, str]) -> Any:
    """*found* with the title of a record in the place of its identifier."""
    if isinstance(found, dict):
        return {name: _with_titles(part, titles) for name, part in found.items()}
    if isinstance(found, list):
        return [_with_titles(part, titles) for part in found]
    return titles.get(found, found)


def _workbook_says_what_was_stated(hq: Process, workbook: Path) -> None:
    assert hq.do("report", workbook).code == 0
    book = openpyxl.load_workbook(workbook)
    for form in CATALOGUE:
        figured = [field for field in form.fields if isinstance(field.kind, FigureKind)]
        for field in figured[:1]:
            stated = sorted(_stated(seed, field.name) for seed in THESEUS if seed["form"] == form.id)
            if stated:
                rows = book[form.plural].iter_rows(values_only=True)
                column = next(rows).index(f"{field.kind.label}: as stated")
                assert sorted(str(row[column]) for row in rows) == stated


def _stated(seed: dict[str, Any], field: str) -> str:
    answers = check(form_of(seed), seed["answers"]).answers
    assert answers is not None
    kind = form_of(seed).field(field).kind
    return kind.show(getattr(answers, field), str)


def test_theseus_has_as_many_figures_as_the_release_states() -> None:
    """The journey above would pass on an empty file; this one would not."""
    figures = [seed for seed in THESEUS if seed["form"] in {"outcome", "seizure", "referral"}]
    titles = {title_of(form_of(seed), answers) for seed in figures if (answers := _checked(seed)) is not None}

    assert len(figures) == len(titles) == STATED_IN_THE_RELEASE + STATED_ELSEWHERE


def _checked(seed: dict[str, Any]) -> Any:
    return check(form_of(seed), seed["answers"]).answers
