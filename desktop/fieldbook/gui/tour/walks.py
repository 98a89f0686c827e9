"""The stops of the tour: every sort of page, at the station and at headquarters."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QColor, QImage, QPainter

from fieldbook.base.ids import RecordId
from fieldbook.gui.identity.page import IdentityPage
from fieldbook.gui.palette.palette import Palette
from fieldbook.gui.parts import SearchBox
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.search.page import SearchPage
from fieldbook.gui.tour import states
from fieldbook.gui.tour.camera import Camera
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.list_page import ListPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services import browse, drafting
from fieldbook.services.attaching.adding import begin_attachment
from fieldbook.services.session import Session

_SINGLE = (
    *(Where.DRAFTS, Where.OVERDUE, Where.EXCHANGE, Where.IMPORT, Where.WORKBOOK, Where.SECURITY),
    *(Where.RETENTION, Where.SEARCH, Where.KEYS, Where.SETTINGS),
)


def first_steps(camera: Camera) -> None:
    """Where there is no vault yet."""
    camera.take("welcome")
    first = camera.window.first_run
    if first is not None:
        first.presenter.go_on()
        camera.take("welcome-problems")
        first.presenter.type("station_name", "Sector East, tablet 4")
        first.presenter.type("officer_name", "Insp. A. Hoxha")
        first.presenter.go_on()
        camera.type_here("river lamp")
        camera.take("passphrase")
        first.presenter.go_on()
        camera.take("passphrase-problems")


def station(camera: Camera) -> None:
    """Everything that an officer in the field sees."""
    camera.take("lock")
    states.locked_out(camera)
    session, shell = camera.unlock()
    first, *_ = session.catalogue.forms
    _overview(camera, shell)
    for form in session.catalogue:
        shell.presenter.go(Place(Where.LIST, form.id))
        camera.take(f"list-{form.id}")
    _search(camera, session, shell=shell)
    operations = browse.page(session, browse.Asked(first.id, "name")).rows
    for operation in (row.record for row in operations[-1:]):
        _operation(camera, session, shell=shell, operation=operation)
    _forms(camera, session, shell=shell)
    for operation in (row.record for row in operations[-1:]):
        _file(camera, session, shell=shell, owner=operation)
    record = _draft(session, shell)
    for where in _SINGLE:
        shell.presenter.go(Place(where))
        camera.take(where.value)
    _search_everything(camera, shell)
    shell.presenter.go(Place(Where.HELP, "start"))
    camera.take("help")
    _palette(camera, shell)
    states.refused(camera, shell)
    states.import_preview(camera, shell)
    _history(camera, session, shell)
    shell.presenter.go(Place(Where.DRAFT, record))
    states.saved(camera, shell)
    states.broken(camera)


def headquarters(camera: Camera) -> None:
    """What looks different on the other side."""
    _, shell = camera.unlock()
    camera.take("operations")
    for where in (Where.OVERVIEW, Where.EXCHANGE, Where.SECURITY):
        shell.presenter.go(Place(where))
        camera.take("stations" if where is Where.EXCHANGE else where.value)


def _operation(camera: Camera, session: Session, *, shell: Shell, operation: RecordId) -> None:
    for where in (Where.RECORD, Where.RECONCILE, Where.CHANGES, Where.PAPER, Where.REPORT):
        shell.presenter.go(Place(where, operation))
        camera.take(where.value)
    shell.presenter.go(Place(Where.COPY, operation))
    camera.take("copy")
    if isinstance(shell.page, FormPage):
        drafting.discard(session, shell.page.presenter.draft.record)


def _overview(camera: Camera, shell: Shell) -> None:
    shell.presenter.go(Place(Where.OVERVIEW))
    camera.take("overview")
    shell.presenter.go(Place(Where.MARKED, "incomplete", title="Incomplete records"))
    camera.take("marked")


def _search(camera: Camera, session: Session, *, shell: Shell) -> None:
    while browse.feed_search(session):
        continue
    first, *_ = session.catalogue.forms
    shell.presenter.go(Place(Where.LIST, first.id))
    if isinstance(shell.page, ListPage):
        shell.page.focus_search()
        camera.type_here("traff")
        shell.page.flush()
        for box in shell.page.findChildren(SearchBox):
            box.searched.emit("traff")
        shell.page.presenter.search("traff", everywhere=True)
        camera.take("searched")
        shell.page.escape()


def _search_everything(camera: Camera, shell: Shell) -> None:
    shell.presenter.go(Place(Where.SEARCH))
    if isinstance(shell.page, SearchPage):
        shell.page.search("arrest")
        camera.take("search-found")
        shell.page.escape()


def _forms(camera: Camera, session: Session, *, shell: Shell) -> None:
    """Each form empty, with its problems, and what is kept apart of a saved one."""
    for form in (form for form in session.catalogue if not form.file_field):
        shell.presenter.go(Place(Where.NEW, form.id))
        camera.take(f"new-{form.id}")
        if isinstance(shell.page, FormPage):
            shell.page.save()
        camera.take(f"problems-{form.id}")
    for form in (form for form in session.catalogue if form.apart is not None):
        for record in _saved_for_sealing(session, form.id):
            shell.presenter.go(Place(Where.RECORD, record))
            camera.take(f"record-{form.id}")
            shell.presenter.go(Place(Where.IDENTITY, record))
            if isinstance(shell.page, IdentityPage):
                camera.take("identity")


def _saved_for_sealing(session: Session, form: str) -> Iterator[RecordId]:
    """One record of *form*, saved with what its declaration cannot do without."""
    first, *_ = session.catalogue.forms
    for row in browse.page(session, browse.Asked(first.id, "name")).rows[:1]:
        draft = drafting.new(session, form, operation=row.record, roles=["victim"])
        yield drafting.save(session, draft).record


def _file(camera: Camera, session: Session, *, shell: Shell, owner: RecordId) -> None:
    """A picture attached to a record: its questions, and the page on which it is seen."""
    with TemporaryDirectory(prefix="fieldbook-tour-") as made:
        path = Path(made) / "hold.png"
        _paint_picture(path)
        draft = begin_attachment(session, path, owner=owner).with_typed(("shows_person",), "no")
    shell.presenter.go(Place(Where.DRAFT, draft.record))
    camera.take(f"new-{draft.form}")
    record = drafting.save(session, draft).record
    shell.presenter.go(Place(Where.FILE, record))
    camera.take("file")


def _paint_picture(path: Path) -> None:
    picture = QImage(640, 420, QImage.Format.Format_RGB32)
    picture.fill(QColor(214, 222, 228))
    with QPainter(picture) as painter:
        for left, top, wide, tall in ((60, 240, 220, 120), (300, 180, 200, 180), (520, 270, 80, 90)):
            painter.fillRect(left, top, wide, tall, QColor(124, 98, 66))
            painter.fillRect(left + 8, top + 8, wide - 16, 10, QColor(160, 132, 96))
    picture.save(str(path))


def _palette(camera: Camera, shell: Shell) -> None:
    palette = shell.findChild(Palette)
    if palette is not None:
        palette.open()
        camera.take("palette")
        palette.close_palette()


def _draft(session: Session, shell: Shell) -> RecordId:
    first, *_ = session.catalogue.forms
    draft = drafting.new(session, first.id)
    drafting.keep(session, draft.with_typed((first.titled[0],), "Blue Harbour"))
    shell.presenter.refresh()
    return draft.record


def _history(camera: Camera, session: Session, shell: Shell) -> None:
    """Of the record that was amended."""
    for form in session.catalogue:
        for row in browse.page(session, browse.Asked(form.id)).rows:
            if row.revisions > 1:
                shell.presenter.go(Place(Where.RECORD, row.record))
                camera.take("amended")
                states.in_conflict(camera, shell)
                shell.presenter.go(Place(Where.HISTORY, row.record))
                camera.take("history")
                shell.presenter.go(Place(Where.DRAFT, row.record))
                camera.take("amend")
                return
