"""Runs what the page beside the lock asks for: recovery by sheet or answer, a vault out of a backup."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Progress
from fieldbook.base.problem import Problem
from fieldbook.gui.ask import Ask
from fieldbook.gui.gate.loading import ONE_LOADS
from fieldbook.gui.gate.rescue import RescuePage, Typed
from fieldbook.gui.presenters.jobs import Ending
from fieldbook.gui.work import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldbook.services.custody.recovering import NewPassphrase, Request
    from fieldbook.services.session import Outside, Session


class WaysBack(QObject):
    """The page while it is up, and its work.

    ``shown`` is the page to put up, ``left`` leads back to the lock, ``opened`` hands over the session.
    """

    shown = Signal(object)
    left = Signal()
    opened = Signal(object)
    restored = Signal()
    refused = Signal(object)

    def __init__(self, ask: Ask, folder: Path, outside: "Callable[[], Outside]", *, worker: Worker) -> None:
        super().__init__(worker)
        self._ask, self._folder, self._outside, self._worker = ask, folder, outside, worker
        self._page: RescuePage | None = None
        self._request: Request | None = None

    def begin(self) -> None:
        """Put the page up, empty."""
        page = self._page = RescuePage(self._ask)
        page.left.connect(self.left)
        page.sheet_given.connect(self._by_sheet)
        page.request_asked.connect(self._write_request)
        page.answer_given.connect(self._by_answer)
        self.shown.emit(page)

    def end(self) -> RescuePage | None:
        """Forget everything; the page that may be thrown away."""
        page, self._page, self._request = self._page, None, None
        if page is not None:
            page.clear()
        return page

    def restore(self) -> None:
        """Ask for a backup and make the vault out of it."""
        with ONE_LOADS:
            from fieldbook.services.custody.backups import restore  # noqa: PLC0415 - slow to load

        title = self.tr("Which backup? Its folder is named fieldbook-backup-\u2026")
        backup = self._ask.folder(title, "")
        if backup is None:
            return

        def restored(_progress: Progress) -> None:
            restore(backup, self._folder, self._outside())

        self._worker.run(restored, Ending(lambda _nothing: self.restored.emit(), self.refused.emit))

    def _by_sheet(self, typed: Typed) -> None:
        with ONE_LOADS:
            from fieldbook.services.custody.recovering import recover_by_sheet  # noqa: PLC0415 - slow to load

        def recovered(_progress: Progress) -> "Session":
            new = _new(typed)
            return recover_by_sheet(self._folder, typed.shares, new=new, outside=self._outside())

        if self._is_right(typed, needs_shares=True):
            self._run(recovered)

    def _write_request(self, target: Path) -> None:
        with ONE_LOADS:
            from fieldbook.services.custody.recovering import ask  # noqa: PLC0415 - as above
            from fieldbook.store.slots import put  # noqa: PLC0415 - as above

        try:
            request = ask(self._folder)
            put(target, request.content, random=self._outside().random)
        except FieldbookError as error:
            self._refused(error)
            return
        self._request = request
        if self._page is not None:
            self._page.show_request(target, request.code)

    def _by_answer(self, typed: Typed, file: Path) -> None:
        with ONE_LOADS:
            from fieldbook.services.custody.recovering import recover_by_answer  # noqa: PLC0415 - as above
            from fieldbook.services.inbox import read_small  # noqa: PLC0415 - as above

        request = self._request
        if request is None or not self._is_right(typed, needs_shares=False):
            return

        def recovered(_progress: Progress) -> "Session":
            new = _new(typed)
            content = read_small(file)
            return recover_by_answer(self._folder, content, request.secret, new=new, outside=self._outside())

        self._run(recovered)

    def _is_right(self, typed: Typed, *, needs_shares: bool) -> bool:
        from fieldbook.services.custody.passphrases import check_passphrase  # noqa: PLC0415 - as above

        problems = check_passphrase(typed.passphrase.reveal(), typed.repeated)
        if needs_shares and not typed.shares:
            text = self.tr("Type the words of the shares, one share a line.")
            problems = (Problem(("shares",), "recovery.shares", text), *problems)
        if self._page is not None:
            self._page.show_problems(problems)
        return not problems

    def _run(self, job: "Callable[[Progress], Session]") -> None:
        if self._page is not None:
            self._page.show_busy()
        self._worker.run(job, Ending(self.opened.emit, self._refused))

    def _refused(self, error: FieldbookError) -> None:
        if self._page is not None:
            self._page.refused(error)


def _new(typed: Typed) -> "NewPassphrase":
    from fieldbook.services.custody.recovering import NewPassphrase  # noqa: PLC0415 - as above

    return NewPassphrase(typed.passphrase, typed.officer)
