"""The page for files of many records: get a template, choose a file, look, take in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.gui import style
from fieldbook.gui.ask import Ask
from fieldbook.gui.direction import filled, listed
from fieldbook.gui.fields.pick import SetBox
from fieldbook.gui.importing.presenter import IntakePresenter, PreviewRow, SessionIntake
from fieldbook.gui.importing.table import PreviewTable
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.layouts.rows import in_a_row
from fieldbook.gui.page import BusyCard, Page, padded
from fieldbook.gui.parts import (
    Card,
    NoticeKind,
    SegmentedTabs,
    make_label,
    primary_button,
    secondary_button,
)
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.presenters.offers import Offer, rank, sure
from fieldbook.gui.presenters.places import keep_folder, kept_folder
from fieldbook.gui.tables.words import show_number
from fieldbook.gui.tongue import colon, say
from fieldbook.services.intake.files import SUFFIXES
from fieldbook.services.intake.running import Fate, Preview, Taken, Taking
from fieldbook.services.session import Session

_FORM_PX = 280
_PURPOSE = "import"
_TAKINGS: dict[str, Taking] = {"records": "records", "drafts": "drafts"}


class ImportPage(Page):
    """Templates out, filled files in."""

    def __init__(self, session: Session, runner: Runner, ask: Ask) -> None:
        super().__init__(
            self.tr("Import"), self.tr("Many records at once, from a sheet that somebody else can fill")
        )
        self._session, self._ask = session, ask
        self._forms = [
            Offer(form.id, say(form.label), say(form.about))
            for form in session.catalogue
            if not form.file_field
        ]
        self._form = SetBox(lambda typed: rank(self._forms, typed), self.tr("Type or choose"))
        self._template = secondary_button(self.tr("Write template"), "file-spreadsheet")
        self._choose = primary_button(self.tr("Choose file"), "folder-open")
        self._taking = SegmentedTabs(
            self.tr("Take rows in as"), [("records", self.tr("Records")), ("drafts", self.tr("Drafts"))]
        )
        self._take = primary_button("", "download")
        self._away = secondary_button(self.tr("Put away"), "x")
        self._counts = make_label("", "strong", wrap=True)
        self._advice = make_label("", "quiet", wrap=True)
        self.table = PreviewTable()
        self._busy = BusyCard()
        self._start, self._found = self._make_start(), self._make_found()
        self._arrange()
        self.presenter = IntakePresenter(SessionIntake(session, say), runner, self)
        self._connect()
        self._choose_form(self._forms[0].key)
        self.show_beginning()

    def arrive(self) -> None:
        """Ready to choose a file."""
        first = self._take if self._found.isVisibleTo(self) else self._choose
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def holds_work(self) -> bool:
        """Whether a file was looked at."""
        return not self._found.isHidden()

    def escape(self) -> bool:
        """Put the file away that was looked at."""
        if self._found.isHidden():
            return False
        self.presenter.put_away()
        return True

    # --- the presenter speaks (IntakeView) ---------------------------------------------------------------

    def show_beginning(self) -> None:
        """Nothing is chosen."""
        self._found.hide()
        self._start.show()
        self._start.setEnabled(True)
        self._busy.end(self._choose)

    def show_busy(self, what: str) -> None:
        """Long work has begun."""
        self.notices.clear()
        self._found.hide()
        self._start.setEnabled(False)
        titles = {"look": self.tr("Looking at every row"), "take": self.tr("Taking the rows in")}
        self._busy.begin(titles[what])

    def show_step(self, what: str, done: int, of: int | None) -> None:
        """How far it is."""
        self._busy.step(what, done, of)

    def show_preview(self, preview: Preview, rows: Sequence[PreviewRow]) -> None:
        """What would become of every row."""
        self._start.hide()
        self._found.show()
        good = preview.count("new") + preview.count("changed")
        self._counts.setText(self._counted(preview))
        rejected = preview.count("rejected")
        mend = self.tr(
            "Rows to be mended go into a file of their own beside this one, with the reason at each row."
        )
        self._advice.setText(mend if rejected else self.tr("Nothing has been taken in yet."))
        self._take.setText(self.tr("Take {count} in").format(count=show_number(good)))
        self._take.setEnabled(good + rejected > 0)
        if not good and rejected:
            self._take.setText(self.tr("Write what to mend"))
        self.table.rows.show_rows(rows)
        self._busy.end(self._take)

    def show_taken(self, taken: Taken, name: str) -> None:
        """What became of the file."""
        self.show_beginning()
        many = taken.new + taken.changed
        drafts, records = self.tr("%Ln drafts taken in", "", many), self.tr("%Ln records taken in", "", many)
        title = drafts if taken.taking == "drafts" else records
        known = self.tr("%Ln rows of {name} were held already.", "", taken.known) if taken.known else ""
        parts = [filled(known, name=name)]
        kind = NoticeKind.OK
        if taken.rejected_to is not None:
            kind = NoticeKind.WARN
            mend = self.tr(
                "%Ln rows are to be mended: they are in {file}, with the reason at each.", "", taken.rejected
            )
            parts.append(filled(mend, file=taken.rejected_to.name))
        self.notices.show_notice(kind, title, " ".join(part for part in parts if part))
        if taken.rejected_to is not None:
            self._offer_folder(taken.rejected_to)

    def show_template(self, target: Path) -> None:
        """A template was written."""
        title = filled(self.tr("Template written: {name}"), name=target.name)
        text = self.tr("Fill it in any spreadsheet program, then choose it here.")
        self.notices.show_notice(NoticeKind.OK, title, text)
        self._offer_folder(target)

    def show_stopped(self) -> None:
        """The person stopped it."""
        self.show_beginning()
        self.notices.show_notice(NoticeKind.INFO, self.tr("Stopped. Nothing was taken in."))

    def show_refusal(self, refusal: FieldbookError) -> None:
        """What the world refused."""
        self.show_beginning()
        self.notices.show_error(refusal)

    # --- a person acts ---------------------------------------------------------------------------------

    def _choose_form(self, key: str) -> None:
        self.presenter.form = key
        self._form.show_text(next(offer.label for offer in self._forms if offer.key == key))

    def _form_left(self) -> None:
        """What means one form is that; anything else gives way to the form that is chosen."""
        meant = sure(self._forms, self._form.text())
        self._choose_form(meant.key if meant is not None else self.presenter.form)

    def _ask_for_file(self) -> None:
        kinds = self.tr("Sheets and lists ({0})").format(" ".join(f"*{suffix}" for suffix in SUFFIXES))
        start = kept_folder(self._session, _PURPOSE)
        source = self._ask.file(self.tr("Which file shall be taken in?"), start, kinds)
        if source is not None:
            keep_folder(self._session, _PURPOSE, str(source.parent))
            self.presenter.choose(source)

    def _ask_for_target(self) -> None:
        start = Path(kept_folder(self._session, _PURPOSE)) / f"{self.presenter.form}.xlsx"
        kinds = self.tr("Excel workbooks (*.xlsx)")
        target = self._ask.target(self.tr("Where shall the template be written?"), str(start), kinds)
        if target is not None:
            keep_folder(self._session, _PURPOSE, str(target.parent))
            self.presenter.template(target.with_suffix(".xlsx"))

    def _offer_folder(self, file: Path) -> None:
        banner = self.notices.banner
        if banner is not None:
            banner.offer(self.tr("Open folder"), "folder-open")
            url = QUrl.fromLocalFile(str(file.parent))
            banner.acted.connect(lambda: QDesktopServices.openUrl(url))

    def _counted(self, preview: Preview) -> str:
        words: dict[Fate, str] = {
            "new": self.tr("{count} new"),
            "changed": self.tr("{count} to be changed"),
            "known": self.tr("{count} held already"),
            "rejected": self.tr("{count} to be mended"),
        }
        counts = [
            text.format(count=show_number(preview.count(fate)))
            for fate, text in words.items()
            if preview.count(fate)
        ]
        told = listed(counts) if counts else self.tr("no rows")
        return f"{preview.batch.name}{colon()}{told}"

    # --- made once -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._form.picked.connect(self._choose_form)
        self._form.left.connect(self._form_left)
        self._template.clicked.connect(self._ask_for_target)
        self._choose.clicked.connect(self._ask_for_file)
        self._taking.chosen.connect(lambda key: self.presenter.change_taking(_TAKINGS[key]))
        self._take.clicked.connect(self.presenter.take)
        self._away.clicked.connect(self.presenter.put_away)
        self._busy.cancelled.connect(self.presenter.stop)

    def _make_start(self) -> QWidget:
        start = QWidget()
        column = QVBoxLayout(start)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self._form.setFixedWidth(style.scaled(_FORM_PX))
        self._form.setAccessibleName(self.tr("Form"))
        form = Card(self.tr("1. The form"))
        form.body.addWidget(
            make_label(
                self.tr(
                    "A template is a workbook with a column for each question, lists to choose from, and a "
                    "guide. It can be filled on any computer, without Fieldbook."
                ),
                "quiet",
                wrap=True,
            )
        )
        add_layout(form.body, in_a_row(self._form, self._template))
        file = Card(self.tr("2. The filled file"))
        file.body.addWidget(
            make_label(
                self.tr(
                    "A filled template, comma-separated values, or JSON lines. You see what would become of "
                    "every row before anything is taken in. The same file taken in twice adds nothing."
                ),
                "quiet",
                wrap=True,
            )
        )
        add_layout(file.body, in_a_row(self._choose))
        column.addWidget(form)
        column.addWidget(file)
        column.addStretch(1)
        return start

    def _make_found(self) -> QWidget:
        card = Card()
        card.body.addWidget(self._counts)
        card.body.addWidget(self._advice)
        add_layout(card.body, in_a_row(self._take, self._taking, self._away))
        card.body.addWidget(self.table, 1)
        return card

    def _arrange(self) -> None:
        body, column = padded()
        column.addWidget(self.notices)
        column.addWidget(self._busy)
        column.addWidget(self._start, 1)
        column.addWidget(self._found, 1)
        self.column.addWidget(body, 1)
