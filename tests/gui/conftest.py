"""A dressed application, a person who answers questions, and the window over real vaults."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.ports import Silent
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.draft import Draft, new_draft
from fieldbook.forms.kind import Typed
from fieldbook.gui import style, tongue
from fieldbook.gui.gate.window import Given, Window
from fieldbook.gui.tongue import turn
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services.demo import run_demo
from fieldbook.services.session import Session
from fieldbook.start import SystemClock
from tests.toolkit.ports import SteppingClock
from tests.toolkit.vaults import RESOURCES, outside
from tests.unit.gui.presenters.form_fakes import RECORD, FakeDesk


@dataclass
class Answers:
    """The Ask port: the places that a person would choose, one after the other; then None.

    Attributes:
        places: What will be chosen.
        asked: The titles of what was asked.
        meanwhile: Happens while the dialog stands there; then a place is chosen that cannot be written to.
    """

    places: list[Path] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    meanwhile: Callable[[], None] | None = None

    def folder(self, title: str, start: str) -> Path | None:
        return self._next(title)

    def file(self, title: str, start: str, kinds: str) -> Path | None:
        return self._next(title)

    def target(self, title: str, start: str, kinds: str) -> Path | None:
        return self._next(title)

    def _next(self, title: str) -> Path | None:
        self.asked.append(title)
        if self.meanwhile is not None:
            self.meanwhile()
            return Path("none", "none")
        return self.places.pop(0) if self.places else None


ShowShell = Callable[..., Shell]
ShowWindow = Callable[[Path], Window]
ShowForm = Callable[[FormPage], FormPage]
OpenForm = Callable[..., FormPage]


@pytest.fixture
def look(qapp: QApplication) -> Iterator[QApplication]:
    """The application in light, from left to right, in the English of the code; and so again afterwards.

    Whatever spoke before: nothing is said otherwise because of another test that ran in this process.
    """
    tongue.learn(qapp, RESOURCES / "none", tongue.ENGLISH)
    style.apply(qapp, scheme="light", resources=RESOURCES)
    yield qapp
    turn(qapp, Qt.LayoutDirection.LeftToRight)
    style.apply(qapp, scheme="light", resources=RESOURCES)


@pytest.fixture
def answers() -> Answers:
    """What a person would choose."""
    return Answers()


def put_up(qtbot: QtBot, widget: QWidget) -> None:
    """Show *widget* as the active window."""
    widget.resize(1366, 768)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@pytest.fixture
def show_shell(look: QApplication, answers: Answers, qtbot: QtBot) -> Iterator[ShowShell]:
    """Show the records of a session, and put them away again at the end."""
    shells: list[Shell] = []

    def show(session: Session) -> Shell:
        shell = Shell(session, answers)
        qtbot.addWidget(shell)
        put_up(qtbot, shell)
        shell.open(None)
        shells.append(shell)
        return shell

    yield show
    for shell in shells:
        shell.put_away()


@pytest.fixture
def show_form(look: QApplication, qtbot: QtBot) -> ShowForm:
    """Put the page of a form into an active window of the smallest size."""

    def put(page: FormPage) -> FormPage:
        style.dress(page, "canvas")
        page.resize(1146, 742)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.focus_first()
        return page

    return put


@pytest.fixture
def desk() -> FakeDesk:
    """A desk without a vault."""
    return FakeDesk()


@pytest.fixture
def open_form(show_form: ShowForm, desk: FakeDesk) -> OpenForm:
    """The page of a form over that desk."""

    def put(form: str, *, parents: tuple[str, ...] = (), **given: Typed) -> FormPage:
        declared = CATALOGUE.form(form)
        blank = new_draft(declared, RECORD, **given)
        draft = Draft(form, RECORD, blank.typed, parents)
        return show_form(FormPage(declared, draft, desk=desk, clock=SteppingClock()))

    return put


def line_of(page: FormPage, *path: str | int) -> QLineEdit:
    """The line of a question."""
    question = page.question(path)
    assert question is not None
    proxy = question.field.focusProxy()
    assert isinstance(proxy, QLineEdit)
    return proxy


@pytest.fixture
def show_window(look: QApplication, answers: Answers, qtbot: QtBot) -> Iterator[ShowWindow]:
    """Show the whole window over a vault's folder."""
    windows: list[Window] = []

    def show(folder: Path) -> Window:
        window = Window(Given(lambda: outside(str(len(windows))), folder), answers)
        qtbot.addWidget(window)
        window.begin()
        put_up(qtbot, window)
        windows.append(window)
        return window

    yield show
    for window in windows:
        window.close()


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The vaults of the demo, made once: ``station`` and ``headquarters``."""
    folder = tmp_path_factory.mktemp("shown") / "demo"
    run_demo(folder, replace(outside("shown"), clock=SystemClock()), Silent())
    return folder
