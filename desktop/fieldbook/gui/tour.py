"""Walks through every page with the records of the demo, and takes a picture of each."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.gui import style
from fieldbook.gui.gate.window import Given, Window
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.run import make_application
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.list_page import ListPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services import browse, drafting
from fieldbook.services.demo import PASSPHRASE, run_demo
from fieldbook.services.session import Outside, Session
from fieldbook.services.unlock import unlock

_WIDTH_PX, _HEIGHT_PX = 1366, 768
_TURNS = 6


@dataclass(frozen=True, slots=True)
class _Dress:
    """One walk: the name of its folder, the colours, and the direction of reading."""

    name: str
    scheme: str
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    touch: bool = False


_DRESSES = (
    _Dress("light", "light"),
    _Dress("dark", "dark"),
    _Dress("right-to-left", "light", Qt.LayoutDirection.RightToLeft),
    _Dress("touch", "light", touch=True),
)


def run_tour(outside: Outside, out: Path) -> int:
    """Take the pictures without a screen; the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make_application(outside.resources, scheme="light")
    pictures = tour(outside, out)
    sys.stdout.write("".join(f"{path}\n" for path in pictures))
    return 0


def tour(outside: Outside, out: Path) -> list[Path]:
    """Build a throw-away station and headquarters, walk through every page, and take pictures.

    Args:
        outside: The world; its vaults are made in a temporary folder and thrown away.
        out: Gets one folder of pictures for each look.

    Returns:
        The pictures, in the order of the walk.
    """
    outside = replace(outside, find_drives=tuple)  # whatever stick is in is nobody's business in a picture
    with TemporaryDirectory(prefix="fieldbook-tour-") as made:
        demo = Path(made) / "demo"
        run_demo(demo, outside, Silent())
        return [path for dress in _DRESSES for path in _walk(outside, demo, out / dress.name, dress=dress)]


def _walk(outside: Outside, demo: Path, out: Path, *, dress: _Dress) -> Iterator[Path]:
    out.mkdir(parents=True, exist_ok=True)
    application = make_application(outside.resources, scheme=dress.scheme, touch=dress.touch)
    application.setLayoutDirection(dress.direction)
    walks: tuple[tuple[str, Path, Callable[[_Camera], None]], ...] = (
        ("first", demo / "none", _first_steps),
        ("station", demo / "station", _station),
        ("headquarters", demo / "headquarters", _headquarters),
    )
    for name, folder, walk in walks:
        camera = _Camera(outside, folder, out, name=name)
        walk(camera)
        camera.put_away()
        yield from camera.pictures
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    style.apply(application, scheme="light", resources=outside.resources)


class _Camera:
    """One window and its pictures."""

    def __init__(self, outside: Outside, folder: Path, out: Path, *, name: str) -> None:
        self._outside, self._folder, self._out, self._name = outside, folder, out, name
        self.pictures: list[Path] = []
        self.window = Window(Given(lambda: outside, folder))
        self.window.resize(_WIDTH_PX, _HEIGHT_PX)
        self.window.begin()
        self.window.show()

    def take(self, name: str) -> None:
        """Take a picture once everything has come to rest."""
        settle()
        path = self._out / f"{self._name}-{len(self.pictures) + 1:02d}-{name}.png"
        self.window.grab().save(str(path))
        self.pictures.append(path)

    def unlock(self) -> tuple[Session, Shell]:
        """Go behind the lock."""
        self.window.enter(unlock(self._folder, Sensitive(PASSPHRASE), self._outside))
        settle()
        session, shell = self.window.session, self.window.shell
        if session is None or shell is None:
            raise RuntimeError("the window did not open")
        return session, shell

    def put_away(self) -> None:
        """Close the window and its vault."""
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        settle()


def settle() -> None:
    """Let layouts and queued signals come to rest."""
    for _ in range(_TURNS):
        QApplication.processEvents()


def _first_steps(camera: _Camera) -> None:
    camera.take("welcome")
    first = camera.window.first_run
    if first is not None:
        first.presenter.go_on()
        camera.take("welcome-problems")
        first.presenter.type("station_name", "Sector East, tablet 4")
        first.presenter.type("officer_name", "Insp. A. Hoxha")
        first.presenter.go_on()
        first.presenter.type("passphrase", "river lamp")
        camera.take("passphrase")


def _station(camera: _Camera) -> None:
    camera.take("lock")
    session, shell = camera.unlock()
    first, *_ = session.catalogue.forms
    for form in session.catalogue:
        shell.presenter.go(Place(Where.LIST, form.id))
        camera.take(f"list-{form.id}")
    _search(camera, shell)
    rows = browse.page(session, browse.Asked(first.id, "name")).rows
    shell.presenter.go(Place(Where.RECORD, rows[-1].record))
    camera.take("record")
    shell.presenter.go(Place(Where.RECONCILE, rows[-1].record))
    camera.take("reconcile")
    for form in (form for form in session.catalogue if not form.file_field):
        shell.presenter.go(Place(Where.NEW, form.id))
        camera.take(f"new-{form.id}")
        if isinstance(shell.page, FormPage):
            shell.page.save()
        camera.take(f"problems-{form.id}")
    record = _draft(session, shell)
    for where in (Where.DRAFTS, Where.OVERDUE, Where.EXCHANGE, Where.IMPORT, Where.WORKBOOK, Where.SECURITY):
        shell.presenter.go(Place(where))
        camera.take(where.value)
    drafting.discard(session, record)
    _history(camera, session, shell)


def _headquarters(camera: _Camera) -> None:
    _, shell = camera.unlock()
    camera.take("operations")
    shell.presenter.go(Place(Where.EXCHANGE))
    camera.take("stations")


def _search(camera: _Camera, shell: Shell) -> None:
    if isinstance(shell.page, ListPage):
        shell.page.presenter.search("traff", everywhere=True)
        camera.take("search")
        shell.page.presenter.search("")


def _draft(session: Session, shell: Shell) -> RecordId:
    first, *_ = session.catalogue.forms
    draft = drafting.new(session, first.id)
    drafting.keep(session, draft.with_typed((first.titled[0],), "Blue Harbour"))
    shell.presenter.refresh()
    return draft.record


def _history(camera: _Camera, session: Session, shell: Shell) -> None:
    """Of the record that was amended."""
    for form in session.catalogue:
        for row in browse.page(session, browse.Asked(form.id)).rows:
            if row.revisions > 1:
                shell.presenter.go(Place(Where.RECORD, row.record))
                camera.take("amended")
                shell.presenter.go(Place(Where.HISTORY, row.record))
                camera.take("history")
                shell.presenter.go(Place(Where.DRAFT, row.record))
                camera.take("amend")
                return
