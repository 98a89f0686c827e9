"""The page of what is late: the latest first, each line leads to its record."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.overdue_page import OverduePage
from fieldbook.gui.views.record_page import RecordPage
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.fields.keys import point
from tests.toolkit.vaults import found, save, save_operation


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "station")
    yield session
    session.close()


def late(session: Session, *, days: int, priority: str, service: str) -> None:
    sent_on = session.outside.clock.now_at().astimezone().date() - timedelta(days=days)
    save(
        session,
        "referral",
        operation=save_operation(session),
        services=[service],
        status="sent",
        people={"qualifier": "exact", "value": "1", "unit": "person"},
        consent="given_written",
        sent_on=str(sent_on),
        priority=priority,
    )


def buttons(page: OverduePage) -> list[QWidget]:
    return page.findChildren(QWidget, "open")


def test_the_latest_stands_first_and_leads_to_its_record(session: Session, show_shell: ShowShell) -> None:
    late(session, days=5, priority="urgent", service="legal")
    late(session, days=5, priority="emergency", service="medical")
    shell = show_shell(session)
    shell.presenter.go(Place(Where.OVERDUE))
    page = shell.page
    assert isinstance(page, OverduePage)
    lines = buttons(page)
    names = [line.accessibleName().split(":")[0] for line in lines]
    assert names == ["Open Medical and dental care", "Open Legal assistance"]

    point(lines[0])

    assert isinstance(shell.page, RecordPage)


def test_nothing_late_says_so(session: Session, show_shell: ShowShell) -> None:
    shell = show_shell(session)
    shell.presenter.go(Place(Where.OVERDUE))

    assert isinstance(shell.page, OverduePage)
    assert buttons(shell.page) == []


def test_a_page_without_anything_has_the_focus_all_the_same(session: Session, show_shell: ShowShell) -> None:
    """Who listens hears that nothing is overdue, and does not stay in the navigation."""
    shell = show_shell(session)

    shell.presenter.go(Place(Where.OVERDUE))

    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "All referrals"
