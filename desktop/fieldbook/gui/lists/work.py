"""Long work of a list beside the window: writing it to a workbook, and withdrawing many for one reason."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.forms.form import Form
from fieldbook.gui.ask import Ask
from fieldbook.gui.direction import filled
from fieldbook.gui.page import BusyCard, Notices
from fieldbook.gui.parts import NoticeKind
from fieldbook.gui.presenters.jobs import Cancel, Ending, Job, Runner
from fieldbook.gui.presenters.places import keep_folder, kept_folder
from fieldbook.gui.tables.words import show_number
from fieldbook.gui.tongue import say
from fieldbook.services.browse import Asked
from fieldbook.services.lists.many import withdraw_many
from fieldbook.services.lists.sheet import ListSheet, write_list
from fieldbook.services.session import Session

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

_PURPOSE = "workbook"


class ListWork(QObject):
    """One piece of work at a time; *busy* shows how far it is, *notices* what came of it."""

    def __init__(self, session: Session, form: Form, *, runner: Runner, ask: Ask, notices: Notices) -> None:
        super().__init__()
        self._session, self._form, self._runner, self._ask = session, form, runner, ask
        self._notices = notices
        self._cancel: Cancel | None = None
        self.following: QTableView | None = None
        self.busy = BusyCard()
        self.busy.cancelled.connect(self._stop)

    def export(self, asked: Asked, columns: tuple[str, ...], records: tuple[RecordId, ...] = ()) -> None:
        """Ask where to, and write the list, or of it only *records*."""
        start = Path(kept_folder(self._session, _PURPOSE)) / f"{self._form.id}.xlsx"
        title = self.tr("Where shall the list be written? The file will not be encrypted.")
        target = self._ask.target(title, str(start), self.tr("Excel workbooks (*.xlsx)"))
        if target is None:
            return
        keep_folder(self._session, _PURPOSE, str(target.parent))
        path, wanted = target.with_suffix(".xlsx"), ListSheet(self._form, asked, columns, records)

        def written(sheets: object) -> None:
            del sheets
            self._tell_written(path)

        self._run(
            self.tr("Writing the list"),
            lambda progress: write_list(self._session, path, wanted, progress=progress),
            written,
        )

    def withdraw(self, records: tuple[RecordId, ...], reason: str) -> None:
        """Withdraw *records* for one reason; all, or none."""
        self._run(
            self.tr("Withdrawing"),
            lambda progress: withdraw_many(self._session, records, reason, progress=progress),
            self._tell_withdrawn,
        )

    def _run(self, title: str, job: Job[object], done: Callable[[object], None]) -> None:
        if self._cancel is not None:
            return
        self._notices.clear()
        self.busy.begin(title)
        self._cancel = _not_yet

        def ended(result: object) -> None:
            self._ended()
            done(result)

        cancel = self._runner.run(job, Ending(ended, self._failed, self.busy.step, self._ended))
        if self._cancel is not None:
            self._cancel = cancel

    def _tell_written(self, path: Path) -> None:
        text = filled(self.tr("{name} is not encrypted: whoever has the file can read it."), name=path.name)
        title = self.tr("Written: {plural}").format(plural=say(self._form.plural))
        banner = self._notices.show_notice(NoticeKind.WARN, title, text)
        banner.offer(self.tr("Open folder"), "folder-open")
        url = QUrl.fromLocalFile(str(path.parent))
        banner.acted.connect(lambda: QDesktopServices.openUrl(url))

    def _tell_withdrawn(self, count: object) -> None:
        shown = show_number(count) if isinstance(count, int) else ""
        title = self.tr("Withdrawn: {count}").format(count=shown)
        text = self.tr("They stand under Withdrawn, where each can be brought back.")
        self._notices.show_notice(NoticeKind.OK, title, text)

    def _failed(self, error: FieldbookError) -> None:
        self._ended()
        self._notices.show_error(error)

    def _ended(self) -> None:
        self._cancel = None
        self.busy.end(self.following or self.busy)

    def _stop(self) -> None:
        if self._cancel is not None:
            self._cancel()


def _not_yet() -> None:
    """Stands for a cancel while the work is being started."""
