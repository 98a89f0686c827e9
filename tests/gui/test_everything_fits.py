"""Every word of every page has room in every language, at the size of a cheap laptop's screen."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.sensitive import Sensitive
from fieldbook.gui import tongue
from fieldbook.gui.fields.pick import PickBox
from fieldbook.gui.gate.rescue import RescuePage
from fieldbook.gui.overview.bars import Bar
from fieldbook.gui.overview.metric import Metric
from fieldbook.gui.parts import CentredPanel, make_label
from fieldbook.services.demo import PASSPHRASE
from fieldbook.services.unlock import unlock
from fieldbook.start import SystemClock
from tests.gui.conftest import Answers, ShowShell
from tests.toolkit.fitting import Known, cut_in, lacking_in, painted_in
from tests.toolkit.passing import before_the_vault, passing
from tests.toolkit.pseudo import compile_once
from tests.toolkit.vaults import RESOURCES, outside
from tests.toolkit.walking import walk


@pytest.fixture(params=[language.code for language in tongue.LANGUAGES])
def language(look: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """One language after the other, spoken; English again afterwards."""
    compile_once()
    tongue.speak(look, request.param, RESOURCES)
    yield request.param
    tongue.speak(look, tongue.ENGLISH, RESOURCES)


@pytest.mark.slow
def test_every_page_has_room_for_its_words(demo: Path, language: str, show_shell: ShowShell) -> None:
    # By the real clock: one that jumps looks like a computer that slept, and locks the window.
    world = replace(outside(language), clock=SystemClock(), find_drives=tuple)
    session = unlock(demo / "station", Sensitive(PASSPHRASE), world)
    shell = show_shell(session)

    stops, painted = chain(walk(session, shell), passing(session, shell)), Known()
    cut = {
        (stop.name.split()[0], one)
        for stop in stops
        for one in (*cut_in(stop.widget), *painted_in(stop.widget, painted))
    }

    shell.put_away()
    session.close()
    assert sorted(f"{where}: {one}" for where, one in cut) == []


def test_what_stands_before_the_vault_has_room_for_its_words(language: str, answers: Answers) -> None:
    painted = Known()
    cut = {
        (stop.name, one)
        for stop in before_the_vault(answers)
        for one in (*cut_in(stop.widget), *painted_in(stop.widget, painted))
    }

    assert sorted(f"{where}: {one}" for where, one in cut) == []


@pytest.mark.parametrize("by_sheet", [True, False])
def test_nobody_has_to_scroll_to_get_back_into_the_vault(
    language: str, answers: Answers, qtbot: QtBot, *, by_sheet: bool
) -> None:
    page = RescuePage(answers)
    qtbot.addWidget(page)
    page.show_way(sheet=by_sheet)
    page.resize(1366, 768)
    page.show()
    QApplication.processEvents()

    (panel,) = page.findChildren(CentredPanel)

    assert panel.verticalScrollBar().maximum() == 0


def test_a_quarter_of_a_row_says_how_to_choose(language: str, qtbot: QtBot) -> None:
    """What is counted, beside how exact, the number and the word of the source."""
    box = PickBox(lambda _typed: (), QCoreApplication.translate("PickedField", "Type or choose"))
    qtbot.addWidget(box)
    box.setFixedWidth(187)
    box.show()

    assert lacking_in(box) <= 0


def test_what_is_cut_is_found(look: QApplication) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    tight: list[QLabel | QPushButton] = [
        make_label("Headquarters holds everything"),
        make_label("Straßenverkehrsordnung of a word", wrap=True),
        QPushButton("Write the bundle now"),
    ]
    for part in tight:
        part.setFixedWidth(60)
        column.addWidget(part)
    column.addWidget(make_label("Fits"))
    holder.show()
    look.processEvents()

    found = {one.text for one in cut_in(holder)}

    holder.close()
    assert found == {part.text() for part in tight}


def test_what_is_painted_and_cut_is_found_too(look: QApplication) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    tight = [
        Metric("Victims identified", "at least 1,245", "persons, sources disagree"),
        Bar("Arrests", "at least 1,245 victims", share=1),
    ]
    for part in tight:
        part.setFixedWidth(90)
        column.addWidget(part)
    column.addWidget(Metric("Fits", "3", ""))
    holder.show()
    look.processEvents()

    known = Known()
    found = [{one.where for one in painted_in(holder, known)} for _ in range(2)]

    holder.close()
    assert found == [{"Metric", "Bar"}, set()]


@pytest.mark.parametrize("number", ["7", "at least 1,245", "8,651,014 to 8,652,500"])
def test_a_key_number_is_never_cut(look: QApplication, number: str) -> None:
    metric = Metric("Arrest", number, "persons, sources disagree")
    metric.resize(175, metric.heightForWidth(175))
    holder = QWidget()
    metric.setParent(holder)
    holder.show()
    look.processEvents()

    cut = list(painted_in(holder, Known()))

    holder.close()
    assert cut == []
