"""Whoever cannot see the window, and whoever speaks instead of typing, can use all of every form."""

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.form import Form
from tests.journeys.window.driver import Seen
from tests.journeys.window.officer import MORE, Officer
from tests.journeys.window.screen import pause
from tests.toolkit.vaults import PASSPHRASE

OPERATED = {"text", "push button", "radio button", "check box", "combo box", "toggle button", "spin button"}
DICTATED = "Zzyzx"

pytestmark = [pytest.mark.screen, pytest.mark.slow]


def test_every_control_of_every_form_is_found_and_operated_from_outside(officer: Officer) -> None:
    """By name and role: each has a name, each takes the focus or a press, and each box takes a text."""
    officer.set_up(station="Tablet 4", officer="Amina", passphrase=PASSPHRASE.reveal())
    for form in CATALOGUE.placed:
        officer.visit(form.plural)
        officer.begin(form)
        _open_everything(officer, form)
        controls = officer.driver.touch(OPERATED)
        assert [seen for seen in controls if not seen.name.strip()] == []
        _every_question_has_its_control(form, controls)
        assert [seen for seen in controls if not seen.took and seen.states.count("focusable")] == []
        assert [seen for seen in controls if not seen.took and not seen.actions] == []
        _a_text_that_is_dictated_is_kept(officer, form)


def _open_everything(officer: Officer, form: Form) -> None:
    """The lower parts of a figure are closed until somebody asks for them."""
    if any(field.kind.name == "figure" for field in form.fields):
        officer.driver.go_to(MORE)
        officer.driver.press("space")
        pause(0.5)


def _every_question_has_its_control(form: Form, controls: list[Seen]) -> None:
    names = {seen.label for seen in controls} | {seen.parent.removesuffix(", optional") for seen in controls}
    asked = {field.kind.label for field in form.fields if field.kind.shown_when is None}
    assert asked - names - {field.kind.label for field in form.fields if field.kind.name == "group"} == set()


def _a_text_that_is_dictated_is_kept(officer: Officer, form: Form) -> None:
    """A text that is set from outside, without a key, is in the draft like one that is typed."""
    driver = officer.driver
    boxes = [field.kind for field in form.fields if field.kind.name == "text"]
    box = next((kind.label for kind in boxes if kind.shown_when is None), "")
    if not box:
        driver.press("Escape")
        return
    driver.go_to(box)
    assert driver.ask("write", text=DICTATED)["done"]
    driver.press("Escape")
    officer.visit("Drafts")
    officer.visit(form.plural)
    driver.press("ctrl+Home", "Return")
    driver.find(box, role="text")
    for _ in range(100):
        if DICTATED in driver.read():
            return
        pause()
    driver.fail(f"what was dictated into {box!r} was lost")
