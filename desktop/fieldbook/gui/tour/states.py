"""What a page looks like when something is in the way: refusals, faults, a conflict, a bug of ours."""

from pathlib import Path
from tempfile import TemporaryDirectory

from fieldbook.base.errors import DiskFull, VaultInUse, WrongPassphrase
from fieldbook.gui.gate.lock import LockPage
from fieldbook.gui.gate.rescue import RescuePage
from fieldbook.gui.importing.page import ImportPage
from fieldbook.gui.page import Page
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.presenters.record import Standing
from fieldbook.gui.tour.camera import Camera
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.record_page import RecordPage
from fieldbook.gui.views.shell import Shell

_FAULTY = """\
operation,category,quantity.value,quantity.unit,detail
Theseus,drugs,12.4,kg,hashish in blocks
No such operation,drugs,a lot,kg,brought up by a diver
Theseus,firearms,,,two pistols under the seat
,something else,-3,kg,
"""
"""Rows of which one is right."""
_REPORT = """\
Fieldbook, Python
RuntimeError
  gui/views/record_page.py:120 show_record
  gui/presenters/record.py:88 open"""


def locked_out(camera: Camera) -> None:
    """The lock with a wrong passphrase, another refusal, and the ways back in."""
    lock = camera.window.findChild(LockPage)
    if lock is None:
        return
    lock.refused(WrongPassphrase())
    camera.take("lock-wrong")
    lock.refused(VaultInUse())
    camera.take("lock-refused")
    lock.lost.emit()
    rescue = camera.window.findChild(RescuePage)
    if rescue is not None:
        camera.take("rescue")
        rescue.show_way(sheet=False)
        camera.take("rescue-key")
        rescue.left.emit()


def refused(camera: Camera, shell: Shell) -> None:
    """A banner that stays: what happened, what did not, what to do."""
    shell.presenter.go(Place(Where.EXCHANGE))
    if isinstance(shell.page, Page):
        shell.page.notices.show_error(DiskFull())
        camera.take("refused")
        shell.page.notices.clear()


def import_preview(camera: Camera, shell: Shell) -> None:
    """A file of which some rows are to be mended."""
    shell.presenter.go(Place(Where.IMPORT))
    page = shell.page
    if not isinstance(page, ImportPage):
        return
    with TemporaryDirectory(prefix="fieldbook-tour-") as made:
        source = Path(made) / "seizures.csv"
        source.write_text(_FAULTY, encoding="utf-8")
        page.presenter.form = "seizure"
        page.presenter.choose(source)
        camera.take("import-preview")
        page.presenter.put_away()


def in_conflict(camera: Camera, shell: Shell) -> None:
    """A record that two people changed at once, and one that was withdrawn."""
    if isinstance(shell.page, RecordPage):
        plain = Standing(1, unreadable=False, incomplete=False, has_draft=False, overrides=())
        shell.page.show_standing(
            Standing(2, unreadable=False, incomplete=False, has_draft=True, overrides=(_OVERRIDDEN,))
        )
        camera.take("conflict")
        shell.page.show_standing(plain)


_OVERRIDDEN = "more than one exhibit holds: weighed twice, on two scales"


def saved(camera: Camera, shell: Shell) -> None:
    """What is said once a record is saved."""
    if isinstance(shell.page, FormPage):
        shell.page.save()
        camera.take("saved")


def broken(camera: Camera) -> None:
    """Our bug, told calmly."""
    camera.window.tell_bug(_REPORT)
    camera.take("crash")
