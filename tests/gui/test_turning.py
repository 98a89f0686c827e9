"""The computer turns dark or light, and the window follows without standing still."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fieldbook.gui import style
from fieldbook.gui.gate.window import Given, Window
from fieldbook.gui.importing.page import ImportPage
from fieldbook.gui.page import Page
from fieldbook.gui.presenters.jobs import Ending
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.style import current
from fieldbook.gui.style.tokens import Scheme
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.shell import Shell
from fieldbook.gui.work import Worker
from tests.gui.conftest import put_up
from tests.gui.fields.keys import write
from tests.toolkit.vaults import RESOURCES, found, outside

Turn = Callable[[Scheme], None]
VISITED = (Where.OVERVIEW, Where.DRAFTS, Where.EXCHANGE, Where.SECURITY)


class Dressed(QObject):
    """Notes every widget that is put into another look."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.StyleChange and isinstance(watched, QWidget):
            self.widgets.append(watched)
        return False


@pytest.fixture
def turn(look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Turn]:
    """The window follows the computer, which is light; turns it."""
    style.apply(look, scheme="system", resources=RESOURCES)

    def to(scheme: Scheme) -> None:
        monkeypatch.setattr(current, "_system_scheme", lambda _app: scheme)
        look.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)

    yield to
    style.apply(look, scheme="light", resources=RESOURCES)


@pytest.fixture
def shell(turn: Turn, tmp_path: Path, qtbot: QtBot) -> Iterator[Shell]:
    """The records of a station, in the window."""
    del turn
    window = Window(Given(outside, tmp_path / "station"))
    qtbot.addWidget(window)
    put_up(qtbot, window)
    window.enter(found(tmp_path / "station"))
    assert window.shell is not None
    yield window.shell
    window.close()


def visited(shell: Shell) -> list[Page]:
    pages = []
    for where in VISITED:
        shell.presenter.go(Place(where))
        assert isinstance(shell.page, Page)
        pages.append(shell.page)
    return pages


def rest(shell: Shell, qtbot: QtBot) -> None:
    """The overview reads beside the window, and a page with work under way stays."""
    qtbot.waitUntil(lambda: not any(worker.is_busy for worker in shell.findChildren(Worker)))


def test_no_page_that_nobody_sees_is_dressed(
    shell: Shell, turn: Turn, look: QApplication, *, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Each of them was, at once: the window stood still for seconds."""
    *hidden, shown = visited(shell)
    rest(shell, qtbot)
    there: list[bool] = []
    wear, dressed = current._Wardrobe.wear, Dressed()

    def watched(wardrobe: current._Wardrobe, chosen: style.Look) -> None:
        there.extend(isValid(page) for page in hidden)
        look.installEventFilter(dressed)
        wear(wardrobe, chosen)
        look.removeEventFilter(dressed)

    monkeypatch.setattr(current._Wardrobe, "wear", watched)
    turn(Scheme.DARK)

    assert style.look().scheme is Scheme.DARK
    assert there == [False] * len(hidden)
    assert shell.page is shown
    assert shown in dressed.widgets
    ours = [one for one in dressed.widgets if isValid(one) and shell.isAncestorOf(one)]
    assert not [one for one in ours if isinstance(one, Page) and one is not shown]

    shell.presenter.go(Place(Where.DRAFTS))
    assert isinstance(shell.page, Page)
    assert shell.page.isVisible()


def test_a_form_that_is_being_typed_in_stays_as_it_is(shell: Shell, turn: Turn) -> None:
    shell.presenter.go(Place(Where.NEW, "operation"))
    page, focus = shell.page, QApplication.focusWidget()
    write("Blue ")

    turn(Scheme.DARK)
    write("Harbour")

    assert isinstance(page, FormPage)
    assert shell.page is page
    assert QApplication.focusWidget() is focus
    assert page.presenter.draft.typed_at(("name",)) == "Blue Harbour"


def test_a_page_in_which_something_is_begun_stays(
    shell: Shell, turn: Turn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that was looked at is not forgotten at dusk, and long work finds its page."""
    shell.presenter.go(Place(Where.IMPORT))
    importing = shell.page
    assert isinstance(importing, ImportPage)
    monkeypatch.setattr(importing, "holds_work", lambda: True)
    shell.presenter.go(Place(Where.WORKBOOK))
    busy = shell.page
    assert isinstance(busy, Page)
    endings: list[Ending[None]] = []
    pages = shell._pages
    monkeypatch.setattr(pages._runners[busy]._runner, "run", lambda _job, ending: endings.append(ending))
    pages._runners[busy].run(lambda _progress: None, Ending(lambda _nothing: None, lambda _error: None))
    shell.presenter.go(Place(Where.DRAFTS))

    turn(Scheme.DARK)
    assert isValid(importing)
    assert isValid(busy)

    endings[0].done(None)
    turn(Scheme.LIGHT)
    assert isValid(importing)
    assert not isValid(busy)


def test_it_waits_while_a_question_is_asked(shell: Shell, turn: Turn, qtbot: QtBot) -> None:
    """Whoever asked may be a page that nobody sees, and waits for the answer."""
    hidden, *_, shown = visited(shell)
    rest(shell, qtbot)
    outer, inner = QEventLoop(), QEventLoop()
    meanwhile: list[object] = []

    def turn_meanwhile() -> None:
        turn(Scheme.DARK)
        meanwhile.extend((isValid(hidden), style.look().scheme))
        inner.quit()

    def ask() -> None:
        QTimer.singleShot(0, turn_meanwhile)
        inner.exec()
        outer.quit()

    QTimer.singleShot(0, ask)
    outer.exec()

    assert meanwhile == [True, Scheme.LIGHT]
    qtbot.waitUntil(lambda: style.look().scheme is Scheme.DARK)
    assert not isValid(hidden)
    assert isValid(shown)
