"""Every page over the records of the demo, in a made-up language: what stays English nobody can translate."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from fieldbook.base.sensitive import Sensitive
from fieldbook.gui import tongue
from fieldbook.services.demo import PASSPHRASE
from fieldbook.services.unlock import unlock
from fieldbook.start import SystemClock
from tests.gui.conftest import Answers, ShowShell
from tests.toolkit import pseudo
from tests.toolkit.passing import before_the_vault, passing
from tests.toolkit.vaults import RESOURCES, outside
from tests.toolkit.walking import Stop, typed_texts, walk

KNOWN = """
Fieldbook English Shqip Srpski Français Español SHA UTC PDF
Ctrl Shift Alt Esc Tab Enter Maj Retour Échap Début Bas Home small_letters
"""
"""What stands in a window as it is: keys as Qt names them, languages in themselves, abbreviations."""
PEOPLE = ("Demo headquarters", "Demo station", "Demo officer", "Demo supervisor")
REASON = "Another outlet states 236 arrests in all; the release gives 72 and 167."


@pytest.fixture
def made_up(look: QApplication, tmp_path: Path) -> Iterator[None]:
    """The window speaks the made-up language; English again afterwards."""
    pseudo.learn(look, tmp_path)
    yield
    tongue.speak(look, tongue.ENGLISH, RESOURCES)


@pytest.mark.slow
@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("side", ["station", "headquarters"])
def test_nothing_stays_in_english(demo: Path, side: str, show_shell: ShowShell) -> None:
    # By the real clock: one that jumps looks like a computer that slept, and locks the window.
    world = replace(outside(side), clock=SystemClock(), find_drives=tuple)
    session = unlock(demo / side, Sensitive(PASSPHRASE), world)
    shell = show_shell(session)
    typed = [REASON, *typed_texts(session), *PEOPLE]

    left = plain_at(chain(walk(session, shell), passing(session, shell)), typed)

    shell.put_away()
    session.close()
    assert sorted(left) == []


@pytest.mark.slow
@pytest.mark.usefixtures("made_up")
def test_nothing_stays_in_english_before_the_vault_is_open(answers: Answers) -> None:
    assert sorted(plain_at(before_the_vault(answers), [])) == []


def plain_at(stops: Iterable[Stop], typed: Sequence[str]) -> set[tuple[str, str]]:
    """What is English at *stops* and need not be: where, and the whole text."""
    return {
        (stop.name, text)
        for stop in stops
        for text in (*(seen.text for seen in pseudo.texts_in(stop.widget)), *stop.written.splitlines())
        if pseudo.is_plain(text, KNOWN, typed)
    }


def test_dates_are_those_of_the_language(look: QApplication) -> None:
    tongue.speak(look, "fr", RESOURCES)
    shown = QLocale().monthName(12)
    tongue.speak(look, tongue.ENGLISH, RESOURCES)

    assert shown == "décembre"
