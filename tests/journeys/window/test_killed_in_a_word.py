"""The program is killed in the middle of a word; the word is there when it starts again."""

import pytest

from fieldbook.catalogue import CATALOGUE
from tests.journeys.window.officer import Officer
from tests.journeys.window.screen import pause
from tests.toolkit.vaults import PASSPHRASE

HALF_A_WORD, THE_OTHER_HALF = "Thes", "eus"
KEPT_WITHIN_S = 2.0
"""Some letters may be kept already when it is said so; the last key is waited for less than half a second."""


@pytest.mark.screen
@pytest.mark.slow
def test_half_a_word_outlives_the_program(officer: Officer) -> None:
    """``kill -9`` while the officer types: after the passphrase the word is there, the cursor behind it."""
    driver, operation = officer.driver, CATALOGUE.form("operation")
    secret = PASSPHRASE.reveal()
    officer.set_up(station="Tablet 4", officer="Amina", passphrase=secret)
    officer.visit(operation.plural)
    officer.begin(operation)
    driver.write(HALF_A_WORD)
    driver.find("Draft saved")
    pause(KEPT_WITHIN_S)
    driver.kill()

    driver.start()
    officer.unlock(secret)
    name = operation.field("name").kind.label
    assert driver.find(name, role="text").text == HALF_A_WORD
    driver.picture("after")
    for letter in THE_OTHER_HALF:
        driver.press(letter)
    pause(KEPT_WITHIN_S)
    assert driver.find(name, role="text").text == HALF_A_WORD + THE_OTHER_HALF
    officer.visit(operation.plural)
    driver.find(HALF_A_WORD + THE_OTHER_HALF)
