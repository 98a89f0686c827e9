"""The page of retention over a real vault: what is due and why, holds, rules, and the way to erasing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.ids import RecordId
from fieldbook.gui import tongue
from fieldbook.gui.parts import SpinBox
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.retention.cards import LinesCard, RuleCard, _RecordLine
from fieldbook.gui.retention.page import RetentionPage
from fieldbook.gui.views.record_page import RecordPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services.custody.roles import Role
from fieldbook.services.identity.holds import is_held
from fieldbook.services.post.keeping import Begins, Keeping, rule_of, set_rule
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.toolkit.people import appoint
from tests.toolkit.pseudo import compile_once
from tests.toolkit.vaults import RESOURCES, found, save


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "station")
    yield session
    session.close()


@pytest.fixture
def operation(session: Session) -> RecordId:
    """One that ended long ago, and a case of it."""
    record = save(session, "operation", name="Theseus", starts_on="2019-12-02", ends_on="2019-12-09")
    save(session, "case", operation=record, number="KA-12", type="criminal", status="open")
    return record


@pytest.fixture
def officer(session: Session, operation: RecordId) -> Iterator[Session]:
    """Somebody who neither leads nor audits, while something is due."""
    yield from _other(session, operation, Role.OFFICER)


@pytest.fixture
def auditor(session: Session, operation: RecordId) -> Iterator[Session]:
    """Somebody who only looks, while something is due."""
    yield from _other(session, operation, Role.AUDITOR)


def _other(session: Session, operation: RecordId, role: Role) -> Iterator[Session]:
    set_rule(session, operation, Keeping(12, Begins.OPERATION_END))
    opened = appoint(session, role).unlock(session)
    yield opened
    opened.close()


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def lines(card: LinesCard) -> list[_RecordLine]:
    return [line for line in card.findChildren(_RecordLine) if card._lines.isAncestorOf(line)]


def shown(shell: Shell, qtbot: QtBot, *, due: int, held: int = 0) -> RetentionPage:
    """The page once it has looked."""
    if shell.presenter.place.where is not Where.RETENTION:
        shell.presenter.go(Place(Where.RETENTION))
    page = shell.page
    assert isinstance(page, RetentionPage)
    qtbot.waitUntil(
        lambda: page._scroll.isVisible() and (len(lines(page.due)), len(lines(page.held))) == (due, held)
    )
    return page


def test_it_says_what_is_due_and_why_and_leads_to_erasing(
    session: Session, operation: RecordId, *, show_shell: ShowShell, qtbot: QtBot
) -> None:
    set_rule(session, operation, Keeping(12, Begins.OPERATION_END))
    shell = show_shell(session)
    page = shown(shell, qtbot, due=2)

    said = words(page.due)
    assert "12 months from the end of the operation" in said
    assert "kept until 9 Dec 2020" in said
    page.due.findChildren(QWidget, "open")[0].click()  # type: ignore[attr-defined]  # a button

    assert isinstance(shell.page, RecordPage)


def test_a_hold_takes_it_from_the_list_and_its_end_brings_it_back(
    session: Session, operation: RecordId, *, show_shell: ShowShell, qtbot: QtBot
) -> None:
    set_rule(session, operation, Keeping(12, Begins.OPERATION_END))
    shell = show_shell(session)
    page = shown(shell, qtbot, due=2)
    line = next(one for one in lines(page.due) if one._line.record != operation)

    line._offer.click()
    line._decide.click()
    assert page.notices.banner is not None  # without a reason nothing is held
    line._reason.setText("Case 17")
    line._decide.click()

    page = shown(shell, qtbot, due=1, held=1)
    assert is_held(session, line._line.record)
    (kept,) = lines(page.held)
    assert "Case 17" in words(kept)
    kept._offer.click()
    kept._reason.setText("The case is closed")
    kept._decide.click()
    shown(shell, qtbot, due=2)
    assert not is_held(session, line._line.record)


def test_a_rule_is_set_and_taken_back(
    session: Session, operation: RecordId, *, show_shell: ShowShell, qtbot: QtBot
) -> None:
    shell = show_shell(session)
    page = shown(shell, qtbot, due=0)
    assert "nothing is ever due" in words(page.rules)

    page.rules._months.setValue(24)
    page.rules._set.click()
    shown(shell, qtbot, due=2)
    assert rule_of(session, operation) == Keeping(24, Begins.OPERATION_END)
    assert "24 months" in words(page.rules)

    page.rules._none.click()
    shown(shell, qtbot, due=0)
    assert rule_of(session, operation) is None


def test_it_is_for_those_who_lead(officer: Session, show_shell: ShowShell, qtbot: QtBot) -> None:
    shell = show_shell(officer)
    shell.presenter.go(Place(Where.RETENTION))
    page = shell.page
    assert isinstance(page, RetentionPage)

    qtbot.waitUntil(page._closed.isVisible)

    assert lines(page.due) == []
    assert "go.retention" not in {deed.key for deed in shell._pages.deeds}


def test_an_auditor_looks_and_decides_nothing(auditor: Session, show_shell: ShowShell, qtbot: QtBot) -> None:
    shell = show_shell(auditor)
    page = shown(shell, qtbot, due=2)

    assert page.rules._asking.isHidden()
    assert all(line._offer.isHidden() for line in lines(page.due))
    assert "go.retention" in {deed.key for deed in shell._pages.deeds}


@pytest.mark.parametrize(
    ("language", "month", "months"),
    [("en", "month", "months"), ("sr_Latn", "mesec", "meseci"), ("ar", "شهر", "شهرا")],
)
def test_the_word_behind_a_number_of_months_follows_it(
    look: QApplication, *, language: str, month: str, months: str
) -> None:
    compile_once()
    tongue.speak(look, language, RESOURCES)
    card = RuleCard()

    told = [words(card).splitlines()[-1]]
    for number in (1, 60):
        card.findChildren(SpinBox)[0].setValue(number)
        told.append(words(card).splitlines()[-1])

    tongue.speak(look, tongue.ENGLISH, RESOURCES)
    assert told == [months, month, months]
