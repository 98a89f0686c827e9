"""What comes up while the focus is elsewhere is said aloud, once, and only when it can be seen."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from fieldbook.gui import aloud, parts
from fieldbook.gui.parts import NoticeKind
from tests.gui.style.conftest import Show

Polite, Assertive = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, QAccessible.AnnouncementPoliteness]]:
    """What a screen reader was told to say, and whether it was to interrupt."""
    said: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    class Listening:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            said.append((event.message(), event.politeness()))

    monkeypatch.setattr(aloud, "QAccessible", Listening)
    return said


Heard = list[tuple[str, QAccessible.AnnouncementPoliteness]]


def test_a_toast_with_what_it_offers(show: Show, heard: Heard) -> None:
    toast = parts.Toast(show(QLabel("A page")))

    toast.show_message("Saved", action="Undo")

    assert heard == [("Saved Undo", Polite)]


@pytest.mark.parametrize(
    ("kind", "politeness"),
    [
        (NoticeKind.OK, Polite),
        (NoticeKind.INFO, Polite),
        (NoticeKind.WARN, Assertive),
        (NoticeKind.DANGER, Assertive),
    ],
)
def test_a_banner_once_it_can_be_seen(
    show: Show, heard: Heard, *, kind: NoticeKind, politeness: QAccessible.AnnouncementPoliteness
) -> None:
    banner = parts.NoticeBanner(kind, "The disk is full", "Nothing was written.")
    assert heard == []

    show(banner)

    assert heard == [("The disk is full Nothing was written.", politeness)]

    banner.show_notice(NoticeKind.OK, "There is room again")

    assert heard[1:] == [("There is room again", Polite)]


def test_problems_take_the_focus_and_are_read_for_that(show: Show, heard: Heard) -> None:
    banner = parts.ProblemBanner()
    show(banner, QLineEdit())

    banner.show_problems("1 problem", ["Write the name."])

    assert banner.hasFocus()
    assert banner.accessibleDescription() == "Write the name."
    assert heard == []
