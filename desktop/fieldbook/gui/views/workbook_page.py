"""The Excel workbook: which operation, where to, and what was written."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.gui.ask import Ask
from fieldbook.gui.direction import filled
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.page import BusyCard, Page
from fieldbook.gui.parts import Card, NoticeKind, ScrollPage, make_label, primary_button, secondary_button
from fieldbook.gui.presenters.jobs import Cancel, Ending, Runner
from fieldbook.gui.presenters.places import keep_folder, kept_folder
from fieldbook.gui.publishing.outside_card import OutsideCard
from fieldbook.gui.tongue import say
from fieldbook.report.publishing.suppression import Policy
from fieldbook.services import browse
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.publishing.protection import policy_of, set_policy, strictest
from fieldbook.services.publishing.writing import Looked, Profile, look, write_for
from fieldbook.services.report import Written
from fieldbook.services.session import Session


class WorkbookPage(Page):
    """Writes the workbook of everything, or of one operation."""

    def __init__(self, session: Session, runner: Runner, ask: Ask) -> None:
        super().__init__(self.tr("Workbook"), self.tr("Every figure as it was stated, with who says so"))
        self._session, self._runner, self._ask = session, runner, ask
        self._operation: RecordId | None = None
        self._cancel: Cancel | None = None
        self._write = primary_button(self.tr("Write workbook"), "file-spreadsheet")
        self._whole = secondary_button(self.tr("Of everything instead"))
        self._about = make_label("", "strong", wrap=True)
        self._busy = BusyCard()
        self._looks = 0
        self._outside = OutsideCard(may_publish=session.role in LEADERS)
        self._arrange()
        self._write.clicked.connect(self._choose)
        self._whole.clicked.connect(lambda: self.narrow(None))
        self._busy.cancelled.connect(self._stop)
        self._outside.chosen.connect(self._look)
        self._outside.protected.connect(self._protect)

    def arrive(self) -> None:
        """Ready to be written."""
        self._write.setFocus(Qt.FocusReason.OtherFocusReason)

    def narrow(self, operation: RecordId | None) -> None:
        """Write only what belongs to *operation*."""
        self._operation = operation
        self._whole.setVisible(operation is not None)
        if operation is None:
            self._about.setText(self.tr("Of all operations"))
        else:
            title = browse.titles(self._session)(operation)
            self._about.setText(filled(self.tr("Of {title}"), title=say(title)))
        self._look()

    def write(self, target: Path) -> None:
        """Write it to *target*."""
        if self._cancel is not None:
            return
        operation, profile = self._operation, self._outside.profile
        self.notices.clear()
        self._busy.begin(self.tr("Writing the workbook"))
        self._write.setEnabled(False)
        self._cancel = _not_yet
        ending = Ending(self._written, self._failed, self._busy.step, self._ended)
        cancel = self._runner.run(
            lambda progress: write_for(
                self._session, target, profile, operation=operation, progress=progress
            ),
            ending,
        )
        if self._cancel is not None:
            self._cancel = cancel

    def _look(self) -> None:
        """Show what readers outside would not see; an answer to an earlier question comes too late."""
        self._looks += 1
        operation, asked = self._operation, self._looks
        self._outside.forget()
        if self._outside.profile is Profile.INTERNAL:
            return
        policy = policy_of(self._session, operation) if operation else strictest(self._session)
        self._outside.show_policy(policy)

        def show(looked: Looked) -> None:
            if asked == self._looks:
                self._outside.show_looked(looked)

        ending = Ending(show, self.notices.show_error)
        self._runner.run(lambda progress: look(self._session, operation, progress=progress), ending)

    def _protect(self, policy: Policy) -> None:
        try:
            set_policy(self._session, self._operation, policy)
        except FieldbookError as error:
            self.notices.show_error(error)
        self._look()

    def _written(self, written: Written) -> None:
        self._ended()
        title = self.tr("Written: %Ln sheets", "", len(written.sheets))
        text = self.tr("{name} is not encrypted: whoever has the file can read it.")
        told = filled(text, name=written.path.name)
        banner = self.notices.show_notice(NoticeKind.OK, title, told)
        banner.offer(self.tr("Open folder"), "folder-open")
        url = QUrl.fromLocalFile(str(written.path.parent))
        banner.acted.connect(lambda: QDesktopServices.openUrl(url))

    def _failed(self, error: FieldbookError) -> None:
        self._ended()
        self.notices.show_error(error)

    def _ended(self) -> None:
        self._cancel = None
        self._write.setEnabled(True)
        self._busy.end(self._write)

    def _stop(self) -> None:
        if self._cancel is not None:
            self._cancel()

    def _choose(self) -> None:
        start = Path(kept_folder(self._session, "workbook")) / "fieldbook.xlsx"
        kinds = self.tr("Excel workbooks (*.xlsx)")
        target = self._ask.target(self.tr("Where shall the workbook be written?"), str(start), kinds)
        if target is not None:
            keep_folder(self._session, "workbook", str(target.parent))
            self.write(target.with_suffix(".xlsx"))

    def _arrange(self) -> None:
        card = Card(self.tr("Excel workbook"))
        card.body.addWidget(self._about)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._write)
        buttons.addWidget(self._whole)
        buttons.addStretch(1)
        add_layout(card.body, buttons)
        scroll = ScrollPage(self.tr("Workbook"))
        for widget in (self.notices, self._busy, self._outside, card):
            scroll.body.addWidget(widget)
        scroll.body.addStretch(1)
        self.column.addWidget(scroll, 1)
        self.narrow(None)


def _not_yet() -> None:
    """Stands for a cancel while the work is being started."""
