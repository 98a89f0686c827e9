"""The search shows each record with the answers in which the words stand, in any script."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from fieldbook.forms.sifting.spoken import Span
from fieldbook.gui import style
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.search.lines import fitted
from fieldbook.gui.search.page import SearchPage
from fieldbook.gui.search.presenter import PAGE_RECORDS
from fieldbook.gui.tongue import turn
from fieldbook.gui.views.shell import Shell
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.fields.keys import press
from tests.toolkit.vaults import found, save, save_operation, save_outcome

JOINER = "\N{ZERO WIDTH JOINER}"
"""What Qt puts behind a letter that goes on, so that it does not look like the last of its word."""
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A station with an operation in two scripts and an outcome."""
    session = found(tmp_path / "station")
    operation = save(session, "operation", name="الأمل Hope", summary="Met at the harbour of Tripoli.")
    save_outcome(session, operation, "44", detail="taken to the harbour master")
    yield session
    session.close()


def search(shell: Shell, text: str) -> SearchPage:
    shell.presenter.go(Place(Where.SEARCH, title=text))
    page = shell.page
    assert isinstance(page, SearchPage)
    QApplication.processEvents()
    return page


def said(page: SearchPage) -> list[str]:
    model = page.list.results
    return [str(model.index(row, 0).data(SPOKEN)) for row in range(model.rowCount())]


def words(page: SearchPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_each_record_says_where_it_was_found(session: Session, show_shell: ShowShell) -> None:
    page = search(show_shell(session), "harb")

    assert "2 records found" in words(page)
    outcome, operation = said(page)
    assert "In the words of the report: taken to the harbour master" in outcome
    assert "In a few sentences: Met at the harbour of Tripoli." in operation
    (passage,) = page.list.results.line(0).passages
    assert [passage.text[span.first : span.end] for span in passage.marks] == ["harbour"]


@pytest.mark.parametrize("text", ["الأمل", "الأَمَل", "hope الأمل"])
def test_any_script_is_found(session: Session, show_shell: ShowShell, text: str) -> None:
    (operation,) = said(search(show_shell(session), text))

    assert operation.startswith("الأمل Hope")


def test_nothing_found_says_what_to_try(session: Session, show_shell: ShowShell) -> None:
    page = search(show_shell(session), "zzyzx")

    assert said(page) == []
    assert "try fewer" in words(page)


def test_enter_opens_the_record_and_esc_empties_the_search(session: Session, show_shell: ShowShell) -> None:
    shell = show_shell(session)
    page = search(shell, "master")
    press(Qt.Key.Key_Down, at=page.box)

    press(Qt.Key.Key_Escape, at=page.list)
    assert page.box.text() == ""

    page.search("master")
    page.list.setCurrentIndex(page.list.results.index(0, 0))
    press(Qt.Key.Key_Return, at=page.list)
    assert shell.presenter.place.where is Where.RECORD


def test_many_are_looked_up_as_somebody_scrolls(session: Session, show_shell: ShowShell) -> None:
    with session.vault.transaction():
        for number in range(2 * PAGE_RECORDS):
            save_operation(session, f"Lighthouse {number}")
    page = search(show_shell(session), "lighth")
    model = page.list.results
    assert model.rowCount() >= PAGE_RECORDS
    assert f"{2 * PAGE_RECORDS} records found" in words(page)

    while model.canFetchMore(model.index(-1, 0)):
        model.fetchMore(model.index(-1, 0))

    assert model.rowCount() == 2 * PAGE_RECORDS


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_marked_word_is_painted_in_either_direction(
    session: Session, show_shell: ShowShell, look: QApplication, *, direction: Qt.LayoutDirection
) -> None:
    """The tint of the marks is on the page, inside the list."""
    turn(look, direction)
    page = search(show_shell(session), "الأمل")

    picture = page.list.viewport().grab().toImage()
    tint = style.colour("warn_tint").rgb()
    across = range(0, picture.width(), 2)
    assert any(picture.pixel(x, y) == tint for y in range(0, picture.height(), 2) for x in across)


@pytest.mark.parametrize(
    "text", ["taken to the harbour master of the northern basin", "أُخذ إلى مدير ميناء الحوض الشمالي للمدينة"]
)
@pytest.mark.parametrize("room_px", [40, 90, 133, 200])
def test_a_passage_that_has_no_room_ends_in_dots(
    session: Session, show_shell: ShowShell, *, text: str, room_px: int
) -> None:
    """Bold words are wider than those by which the end is cut off: they must fit too."""
    show_shell(session)
    layout, line = fitted(text, [Span(0, len(text) // 2)], room_px)

    assert layout.text().endswith("…")
    assert text.startswith(layout.text()[:-1].rstrip(JOINER))
    assert room_px / 2 < line.naturalTextWidth() <= room_px
    marked = layout.formats()[0]
    assert marked.start + marked.length < len(layout.text())


def test_a_passage_that_has_room_is_left_alone(session: Session, show_shell: ShowShell) -> None:
    show_shell(session)
    layout, _line = fitted("taken to the harbour", [Span(0, 5)], 1_000)

    assert layout.text() == "taken to the harbour"


@pytest.mark.usefixtures("look")
def test_what_was_found_is_written_in_letters_that_are_there() -> None:
    """There is no bolder Inter than this one: Qt smeared it."""
    layout, _line = fitted("Arrest", [Span(0, 6)], 500)

    assert [found.format.fontWeight() for found in layout.formats()] == [600]
