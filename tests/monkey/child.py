"""One monkey in front of one window: a process of its own, because what it looks for ends processes.

Ends with 0 after its last deed, with 3 when it found something; any other end is a finding too.
"""

import argparse
import faulthandler
import json
import logging
import os
import sys
import time
import traceback
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QUrl, Slot, qWarning
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from fieldbook.forms.draft import Draft
from fieldbook.gui.gate.window import Given, Window
from fieldbook.gui.guard import catch_bugs
from fieldbook.gui.run import make_application
from fieldbook.gui.settings.appearance import Appearance
from fieldbook.gui.settings.wearing import Wearing
from fieldbook.gui.views.form_page import FormPage
from fieldbook.services import drafting
from fieldbook.services.session import Session
from tests.monkey.chance import Chance
from tests.monkey.deeds import DEEDS, Around, unlock
from tests.monkey.watching import LONGEST_GAP_S, Findings, watch
from tests.monkey.world import HastyAsk, JumpingClock, World
from tests.toolkit.small_disks import SmallDisk
from tests.toolkit.vaults import RESOURCES

if TYPE_CHECKING:
    from fieldbook.gui.presenters.form import FormPresenter

FOUND = 3
DRAFTS = "drafts.json"
_HANGS_S = 90
_INSIDE_MS, _INSIDE_MOST = 40, 25
_RESTS_MS = (0, 0, 0, 0, 1, 3, 10, 40, 120, 400)
_CARELESS_DEEDS, _AFTERWARDS_MS = 12, 200
_NO_ROOM_BYTES = 64 * 1024


class Unopened(QObject):
    """In the place of whatever this computer opens files and folders with."""

    @Slot(QUrl)
    def leave(self, url: QUrl) -> None:
        """Leave it."""


class Drafts:
    """What is being typed, so that it can be asked for afterwards."""

    def __init__(self) -> None:
        self._open: dict[str, tuple[FormPresenter, Any, bool]] = {}
        save_all, discard = drafting.save_all, drafting.discard

        def saved(session: Session, drafts: Any) -> Any:
            done = save_all(session, drafts)
            for draft in drafts:
                self._open.pop(draft.record, None)
            return done

        def discarded(session: Session, record: Any) -> None:
            discard(session, record)
            self._open.pop(record, None)

        drafting.save_all, drafting.discard = saved, discarded

    def look(self, window: Window) -> None:
        """See what is open."""
        shell, session = window.shell, window.session
        page = shell.page if shell is not None else None
        if not isinstance(page, FormPage) or session is None:
            return
        presenter = page.presenter
        known = self._open.get(presenter.draft.record)
        if known is None or known[0] is not presenter:
            is_kept = drafting.resume(session, presenter.draft.record) is not None
            self._open[presenter.draft.record] = (presenter, presenter.draft.typed, is_kept)

    def expected(self) -> dict[str, Draft]:
        """What must be there now that nothing is open."""
        return {
            record: presenter.draft
            for record, (presenter, before, is_kept) in self._open.items()
            if is_kept or presenter.draft.typed != before
        }

    def locked_when_full(self) -> None:
        """Locked on a disk without any room, its reserve used up: what the page said is not kept is lost."""
        self._open = {record: known for record, known in self._open.items() if not known[0]._unkept}

    def lost(self, session: Session) -> list[str]:
        """Drafts that are not as they were typed."""
        return [
            f"{draft.form} {record}: {draft.typed!r}, kept {kept.typed if kept else None!r}"
            for record, draft in self.expected().items()
            if (kept := drafting.resume(session, draft.record)) is None or kept.typed != draft.typed
        ]


class Monkey(QObject):
    """Does one deed after the other, between two of the window's events."""

    def __init__(self, around: Around, findings: Findings, *, deeds: int, log: Path) -> None:
        super().__init__(around.window)
        self._around, self._findings = around, findings
        self._drafts = Drafts()
        self._left, self._number, self._inside = deeds, 0, 0
        self._finds_from = 0
        self._under_way: list[int] = []
        self._log = log.open("w", encoding="utf-8", errors="backslashreplace")
        around.window.unlocked.connect(self._unlocked)
        around.window.locked.connect(self._locked)

    def begin(self) -> None:
        """Do the first deed."""
        QTimer.singleShot(0, self, self._next)

    def be_careless(self) -> None:
        """Do what a window must never do, each once, and begin: the control.

        Nothing is being pressed yet: what fails while Qt's driver presses a key ends the process instead of
        being told (``docs/adr/0162``).
        """
        self._finds_from = self._number + _CARELESS_DEEDS
        qWarning("a careless warning")
        logging.getLogger("careless").warning("a careless line")
        QTimer.singleShot(0, self, _fail)
        until_s = time.process_time() + 1.5 * LONGEST_GAP_S
        while time.process_time() < until_s:
            continue
        QTimer.singleShot(_AFTERWARDS_MS, self, self.begin)

    def _next(self) -> None:
        if self._left <= 0:
            self._end()
            return
        self._do()
        QTimer.singleShot(self._around.chance.pick(_RESTS_MS), self, self._next)

    def _do(self) -> None:
        self._left -= 1
        self._number += 1
        number = self._number
        faulthandler.dump_traceback_later(_HANGS_S, exit=True)
        name, deed = self._choose()
        self._findings.doing = f"{number} {name}"
        self._note(f"{number} {name} …")
        self._under_way.append(number)
        QTimer.singleShot(_INSIDE_MS, self, partial(self._look_inside, number))
        try:
            told = deed(self._around)
        except Exception:  # noqa: BLE001 - whatever it was, it is told and not only where nobody looks
            told = ""
            self._findings.tell("deed", traceback.format_exc())
        self._under_way.remove(number)
        self._findings.doing = f"{number} {name} {told}"
        self._note(f"{number} {name} {told}")
        self._drafts.look(self._around.window)
        self._stop_if_found()

    def _choose(self) -> Any:
        if self._around.window.session is None and self._around.chance.below(3):
            return ("unlock", unlock)
        return self._around.chance.weighed(DEEDS)

    def _look_inside(self, number: int) -> None:
        """A deed that has not come back waits in a dialog: somebody uses that."""
        if number not in self._under_way:
            self._inside = 0
            return
        dialog = QApplication.activeModalWidget()
        if dialog is not None and number == self._under_way[-1]:
            self._inside += 1
            if self._inside > _INSIDE_MOST or self._left <= 0:
                self._inside = 0
                dialog.close()
            else:
                self._do()
        if number in self._under_way:
            QTimer.singleShot(_INSIDE_MS, self, partial(self._look_inside, number))

    def _locked(self) -> None:
        disk = self._around.world.disk
        if disk is not None and disk.free_bytes < _NO_ROOM_BYTES:
            self._drafts.locked_when_full()

    def _unlocked(self) -> None:
        session = self._around.window.session
        if session is not None:
            for lost in self._drafts.lost(session):
                self._findings.tell("draft", f"lost or altered: {lost}")

    def _stop_if_found(self) -> None:
        if self._findings.told and self._number >= self._finds_from:
            self._tell()
            os._exit(FOUND)

    def _end(self) -> None:
        """Close the window, with whatever is under way beside it."""
        if self._around.world.disk is not None:
            self._around.world.disk.clear()
        self._note("close")
        self._findings.doing = "close"
        window = self._around.window
        if window.session is not None:
            self._drafts.look(window)
        window.close()
        expected = {record: draft.typed for record, draft in self._drafts.expected().items()}
        (self._around.world.folder / DRAFTS).write_text(json.dumps(expected), "ascii")
        self._stop_if_found()
        self._tell()
        QTimer.singleShot(0, QApplication.quit)

    def _tell(self) -> None:
        told = {
            "deeds": self._number,
            "found": self._findings.told,
            "longest_s": round(self._findings.longest_s, 3),
            "slowest": self._findings.slowest,
        }
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()

    def _note(self, words: str) -> None:
        self._log.write(words + "\n")
        self._log.flush()


def main() -> int:
    """Let a monkey loose."""
    asked = _asked()
    faulthandler.enable()
    chance = Chance(asked.seed)
    disk = SmallDisk(asked.folder / "disk") if asked.small_disk else None
    world = World(asked.folder, JumpingClock(), disk)
    application = make_application(RESOURCES, scheme="light")
    # Nothing of this computer is opened. The stubs ask for bytes, with which the call raises ValueError.
    opener = Unopened(application)
    QDesktopServices.setUrlHandler("file", opener, "leave")  # type: ignore[arg-type]  # see above
    wearing = Wearing(application, RESOURCES, asked.folder / "state")
    wearing.wear(Appearance(asked.language, "light"))
    ask = HastyAsk(world, chance, dialogs=asked.dialogs)
    window = Window(Given(world.outside, world.vault, None, wearing), ask)
    ask.window = window
    catch_bugs(window.tell_bug, window.tell_refusal)
    findings = Findings(past=tuple(asked.past), gap_s=asked.gap_s)
    watch(window, findings)
    wearing.changing.connect(findings.be_patient)
    window.begin()
    window.show()
    monkey = Monkey(
        Around(window, world, chance, wearing), findings, deeds=asked.deeds, log=asked.folder / "deeds.txt"
    )
    QTimer.singleShot(0, monkey, monkey.be_careless if asked.careless else monkey.begin)
    return application.exec()


def _fail() -> None:
    raise ZeroDivisionError


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--deeds", type=int, default=500)
    parser.add_argument("--language", default="en")
    parser.add_argument("--small-disk", action="store_true")
    parser.add_argument("--dialogs", action="store_true")
    parser.add_argument("--past", action="append", default=[])
    parser.add_argument("--gap-s", type=float, default=LONGEST_GAP_S)
    parser.add_argument("--careless", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
