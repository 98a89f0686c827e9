"""A record as it will lie on paper: looked at first, then printed or kept as PDF."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QLabel

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.gui.ask import Ask
from fieldbook.gui.direction import filled
from fieldbook.gui.page import Page
from fieldbook.gui.paper.press import Press
from fieldbook.gui.parts import IconText, NoticeKind, ScrollPage, primary_button, secondary_button
from fieldbook.gui.tongue import say
from fieldbook.services.printing.paper import Paper, keep_paper, paper_of
from fieldbook.services.session import Session

Make = Callable[[Session, RecordId], Paper]
_SCREEN_DPI = 96


class PaperPage(Page):
    """The pages, and the two ways out."""

    def __init__(self, session: Session, record: RecordId, ask: Ask, *, make: Make = paper_of) -> None:
        super().__init__(self.tr("On paper"))
        self.add_back()
        self._session, self._record, self._ask, self._make = session, record, ask, make
        self._press: Press | None = None
        self._save = primary_button(self.tr("Save as PDF"), "download")
        self._print = secondary_button(self.tr("Print"), "printer")
        for button in (self._print, self._save):
            self.header.add_trailing(button)
        self._scroll = ScrollPage(self.tr("On paper"))
        self._scroll.body.addWidget(self.notices)
        words = self.tr("What is printed or saved lies outside the vault: whoever finds it can read it.")
        note = IconText(wrap=True)
        note.show_text(words, icon="triangle-alert", role="warn", look="warn")
        self._scroll.body.addWidget(note)
        self._pages: list[QLabel] = []
        self.column.addWidget(self._scroll, 1)
        self._save.clicked.connect(self.save)
        self._print.clicked.connect(self.print_out)
        self._print.setVisible(bool(QPrinterInfo.availablePrinterNames()))

    def arrive(self) -> None:
        """Lay the record out as it is now."""
        try:
            paper = self._make(self._session, self._record)
        except FieldbookError as error:
            self.header.show_title(error.what, error.remedy)
            self._save.hide()
            self._print.hide()
            return
        self.header.show_title(say(paper.heading), paper.title)
        self._press = Press(paper)
        for page in self._pages:
            page.deleteLater()
        self._pages = [self._shown(number) for number in range(self._press.pages)]
        for label, picture in zip(self._pages, self._press.pictures(_SCREEN_DPI), strict=True):
            label.setPixmap(QPixmap.fromImage(picture))
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Keep the pages as a PDF where the person says."""
        if self._press is None:
            return
        name = f"fieldbook-{self._record[:8]}.pdf"  # a name would tell others what is in it
        target = self._ask.target(self.tr("Where shall the PDF lie?"), name, "PDF (*.pdf)")
        if target is None:
            return
        try:
            keep_paper(self._session, target, self._press.pdf())
        except FieldbookError as error:
            self.notices.show_error(error)
            return
        words = self.tr("It is readable to all. Delete it when it has served.")
        title = filled(self.tr("{name} is saved outside the vault"), name=target.name)
        self.notices.show_notice(NoticeKind.OK, title, words)

    def print_out(self) -> None:
        """Print the pages."""
        if self._press is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Fieldbook")
        printer.setFullPage(True)
        if QPrintDialog(printer, self).exec() == QPrintDialog.DialogCode.Accepted:
            self._press.print_on(printer, dpi=printer.resolution())

    def _shown(self, number: int) -> QLabel:
        label = QLabel()
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setAccessibleName(self.tr("Page {page}").format(page=number + 1))
        self._scroll.body.addWidget(label)
        return label
