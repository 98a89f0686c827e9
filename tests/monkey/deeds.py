"""What a monkey does to the window as a whole: places, looks, locks, sticks, disks, clocks."""

import gc
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from shiboken6 import isValid

from fieldbook.base.errors import FieldbookError
from fieldbook.gui import tongue
from fieldbook.gui.gate.lock import LockPage
from fieldbook.gui.gate.window import Window
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.settings.appearance import NUMBERS, SCHEMES, TEXT_SIZES
from fieldbook.gui.settings.wearing import Wearing
from fieldbook.gui.views.shell import Shell
from fieldbook.services import browse, drafting
from fieldbook.services.demo import PASSPHRASE
from fieldbook.services.session import Session
from tests.monkey import fingers
from tests.monkey.chance import Chance
from tests.monkey.world import World

_ALONE = (
    *(
        Where.OVERVIEW,
        Where.DRAFTS,
        Where.OVERDUE,
        Where.EXCHANGE,
        Where.IMPORT,
        Where.WORKBOOK,
        Where.SEARCH,
    ),
    *(Where.SECURITY, Where.RETENTION, Where.KEYS, Where.SETTINGS, Where.HELP),
)
_OF_RECORDS = (Where.RECORD, Where.HISTORY, Where.PAPER, Where.DRAFT, Where.COPY, Where.IDENTITY, Where.FILE)
_OF_OPERATIONS = (Where.RECONCILE, Where.CHANGES, Where.REPORT)
_BUSY = (Where.EXCHANGE, Where.IMPORT, Where.WORKBOOK, Where.SECURITY, Where.RETENTION, Where.OVERVIEW)


@dataclass
class Around:
    """What deeds are done to."""

    window: Window
    world: World
    chance: Chance
    wearing: Wearing

    @property
    def shell(self) -> Shell | None:
        """The records, while they are unlocked and nothing covers them."""
        shell = self.window.shell
        return shell if shell is not None and shell.isVisible() else None


Deed = Callable[[Around], str]


def _finger(act: Callable[[Window, Chance], str]) -> Deed:
    return lambda around: act(around.window, around.chance)


def wander(around: Around) -> str:
    """Go to any page, as a link would lead there."""
    shell, session = around.shell, around.window.session
    if shell is None or session is None or QApplication.activeModalWidget() is not None:
        return "locked"
    place = _any_place(around, session)
    shell.presenter.go(place)
    return f"{place.where.value} {place.key[:8]}"


def _any_place(around: Around, session: Session) -> Place:
    chance = around.chance
    forms = [form.id for form in session.catalogue]
    sort = chance.weighed(
        [(4, "alone"), (2, "list"), (4, "new"), (5, "record"), (2, "operation"), (2, "draft")]
    )
    if sort == "alone":
        return Place(chance.pick(_ALONE))
    if sort == "list":
        return Place(Where.LIST, chance.pick(forms))
    if sort == "new":
        return Place(Where.NEW, chance.pick([form.id for form in session.catalogue if not form.file_field]))
    if sort == "draft":
        drafts = drafting.open_drafts(session)
        return Place(Where.DRAFT, chance.pick(drafts).record) if drafts else Place(Where.DRAFTS)
    return _of_record(session, chance, "operation" if sort == "operation" else chance.pick(forms))


def _of_record(session: Session, chance: Chance, form: str) -> Place:
    rows = browse.page(session, browse.Asked(form)).rows
    if not rows:
        return Place(Where.LIST, form)
    row, declared = chance.pick(rows), session.catalogue.form(form)
    if form == "operation" and chance.below(2):
        return Place(chance.pick(_OF_OPERATIONS), row.record)
    wheres = [
        where
        for where in _OF_RECORDS
        if (where is not Where.IDENTITY or declared.apart is not None)
        and (where is not Where.FILE or declared.file_field)
        and (where is not Where.COPY or not declared.file_field)
    ]
    return Place(chance.pick(wheres), row.record)


def hammer(around: Around) -> str:
    """Go where long work is done, and press several buttons without waiting for any."""
    shell = around.shell
    if shell is None or QApplication.activeModalWidget() is not None:
        return "locked"
    where = around.chance.pick(_BUSY)
    shell.presenter.go(Place(where))
    pressed = []
    for _ in range(1 + around.chance.below(5)):
        page = shell.page
        buttons = [
            one
            for one in (page.findChildren(QAbstractButton) if page is not None and isValid(page) else [])
            if one.isVisible() and one.isEnabled()
        ]
        if buttons and around.window.session is not None and QApplication.activeModalWidget() is None:
            button = around.chance.pick(buttons)
            pressed.append((button.text() or button.accessibleName())[:30])
            button.click()
            QApplication.processEvents()  # nobody presses two at once
    return f"{where.value}: {pressed}"


def dress(around: Around) -> str:
    """Choose another language, colours, size or touch."""
    chance, worn = around.chance, around.wearing.worn
    what = chance.pick(["language", "scheme", "text_percent", "touch", "numbers"])
    choices: dict[str, object] = {
        "language": chance.pick(tongue.LANGUAGES).code,
        "scheme": chance.pick(SCHEMES),
        "text_percent": chance.pick(TEXT_SIZES),
        "touch": not worn.touch,
        "numbers": chance.pick(sorted(NUMBERS)),
    }
    around.wearing.choose(replace(worn, **{what: choices[what]}))  # type: ignore[arg-type]  # one of them
    return f"{what} {choices[what]}"


def lock(around: Around) -> str:
    """Lock: by the key, or because nobody is there."""
    if around.chance.below(2):
        fingers.chord(around.window, "Ctrl+Shift+L")
        return "key"
    around.window.lock(idle=True)
    return "idle"


def unlock(around: Around) -> str:
    """Type the passphrase, or now and then another one; sometimes press Enter twice."""
    page = around.window.findChild(LockPage)
    if page is None or not page.isVisible() or around.window.session is not None:
        return "not locked"
    box = page.findChild(QLineEdit)
    if box is None or not box.isEnabled():
        return "busy"
    wrong = around.chance.one_in(25)
    box.setFocus(Qt.FocusReason.OtherFocusReason)
    box.setText("another one altogether" if wrong else PASSPHRASE)
    for _ in range(1 + around.chance.one_in(3)):
        fingers.press(around.window, Qt.Key.Key_Return)
    return "wrong" if wrong else "right"


def stick(around: Around) -> str:
    """Put the stick in, pull it, or somebody empties it."""
    what = around.chance.pick(["pull", "pull", "put in", "put in", "empty"])
    {"pull": around.world.pull, "put in": around.world.put_in, "empty": around.world.empty_stick}[what]()
    return what


def disk(around: Around) -> str:
    """Another program fills the disk, or lets go."""
    there = around.world.disk
    if there is None:
        return "none"
    if around.chance.below(2):
        left = around.chance.pick([0, 4096, 100_000, 1_000_000])
        there.fill(left)
        return f"{left} left"
    there.clear()
    return "cleared"


def clock(around: Around) -> str:
    """Somebody sets the computer's clock."""
    jump = around.chance.pick(
        [
            timedelta(minutes=2),
            timedelta(minutes=-2),
            timedelta(hours=5),
            timedelta(days=-1),
            timedelta(days=400),
        ]
    )
    at = around.world.clock.off_by + jump
    around.world.clock.off_by = at if abs(at) < timedelta(days=3000) else timedelta()
    return str(jump)


def put_away(around: Around) -> str:
    """Close whatever list, menu or dialog is in front."""
    top = fingers.front(around.window)
    if top is around.window:
        return "nothing"
    top.close()
    return type(top).__name__


def sweep(_around: Around) -> str:
    """Python sweeps up, as it may at any time."""
    gc.collect()
    return ""


def go_back(around: Around) -> str:
    """Go back as the page itself would."""
    if around.shell is None or QApplication.activeModalWidget() is not None:
        return "locked"
    with suppress(FieldbookError):
        around.shell.presenter.back()
    return ""


DEEDS: tuple[tuple[int, tuple[str, Deed]], ...] = (
    (60, ("letters", _finger(fingers.letters))),
    (30, ("digits", _finger(fingers.digits))),
    (90, ("key", _finger(fingers.key))),
    (40, ("shortcut", _finger(fingers.shortcut))),
    (14, ("paste", _finger(fingers.paste))),
    (8, ("compose", _finger(fingers.compose))),
    (120, ("click", _finger(fingers.click))),
    (15, ("anywhere", _finger(fingers.anywhere))),
    (15, ("wheel", _finger(fingers.wheel))),
    (6, ("shape", _finger(fingers.shape))),
    (40, ("wander", wander)),
    (14, ("hammer", hammer)),
    (4, ("dress", dress)),
    (5, ("lock", lock)),
    (8, ("stick", stick)),
    (3, ("disk", disk)),
    (3, ("clock", clock)),
    (10, ("put away", put_away)),
    (6, ("sweep", sweep)),
    (4, ("back", go_back)),
)
