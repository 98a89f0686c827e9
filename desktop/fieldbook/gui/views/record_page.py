"""A saved record as a person reads it, with what belongs to it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.base.problem import Problem
from fieldbook.forms.form import Form
from fieldbook.forms.telling.retelling import retold_title
from fieldbook.gui import style
from fieldbook.gui.attached.card import FilesCard
from fieldbook.gui.direction import filled, in_line
from fieldbook.gui.identity.card import IdentityCard
from fieldbook.gui.identity.presenter import IdentityDesk
from fieldbook.gui.keynames import named
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.overview.operation_map import OperationMap
from fieldbook.gui.page import Page
from fieldbook.gui.parts import (
    Card,
    ChipState,
    IconButton,
    NoticeBanner,
    NoticeKind,
    ScrollPage,
    StatusChip,
    link_button,
    make_label,
    primary_button,
    secondary_button,
)
from fieldbook.gui.post.care import CareDesk
from fieldbook.gui.post.care_card import CareCard
from fieldbook.gui.presenters.listing import Line
from fieldbook.gui.presenters.places import Where
from fieldbook.gui.presenters.record import Belonging, RecordDesk, RecordPresenter, Standing
from fieldbook.gui.tables import RecordTable
from fieldbook.gui.tables.words import show_instant, show_number, state_of, untitled, word_for, words_on
from fieldbook.gui.tongue import colon, say
from fieldbook.services.browse import Shown, ShownSection
from fieldbook.services.changes import Changes

_LABEL_PX = 210

translate = QCoreApplication.translate


class RecordPage(Page):
    """One record."""

    def __init__(
        self,
        desk: RecordDesk,
        record: RecordId,
        care: CareDesk | None = None,
        *,
        identity: IdentityDesk | None = None,
    ) -> None:
        super().__init__("")
        self.add_back()
        self._record = record
        self._scroll = ScrollPage(self.tr("Record"))
        self._chip = StatusChip(ChipState.SAVED, "")
        self._incomplete = StatusChip(ChipState.INCOMPLETE, word_for(ChipState.INCOMPLETE))
        self._amend = primary_button(self.tr("Amend"), "pencil")
        self._history = secondary_button(self.tr("History"), "history")
        self._workbook = secondary_button(self.tr("Workbook"), "file-spreadsheet")
        for widget in (self._incomplete, self._chip, self._workbook, self._history, self._amend):
            self.header.add_trailing(widget)
        self._told, self._sections, self._children = _box(), _box(), _box()
        for box in (self._told, self._sections, self._children):
            add_layout(self._scroll.body, box)
        self._files: FilesCard | None = None
        self._map: OperationMap | None = None
        self._identity = IdentityCard(identity, record) if identity else None
        if self._identity is not None:
            self._scroll.body.insertWidget(2, self._identity)
            self._identity.refused.connect(self.notices.show_error)
            self._identity.writing_wanted.connect(lambda: self.go(Where.IDENTITY, record))
        self._care = CareCard(care, record) if care else None
        if self._care is not None:
            self._scroll.body.addWidget(self._care)
            self._care.refused.connect(self.notices.show_error)
            self._scroll.body.insertWidget(0, self.notices)
        self._scroll.body.addStretch(1)
        self.column.addWidget(self._scroll, 1)
        self.presenter = RecordPresenter(desk, record, self)
        self._amend.setToolTip(named("Ctrl+E"))
        self._copy = IconButton("copy", self.tr("Duplicate (Ctrl+D)"))
        self._copy.clicked.connect(self.duplicate)
        self.header.add_trailing(self._copy)
        self._paper = IconButton("printer", self.tr("Print or save as PDF (Ctrl+P)"))
        self._paper.clicked.connect(self.put_on_paper)
        self.header.add_trailing(self._paper)
        for keys, act in (("Ctrl+P", self.put_on_paper), ("Ctrl+D", self.duplicate)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self._amend.clicked.connect(self.amend)
        self._history.clicked.connect(lambda: self.go(Where.HISTORY, record))
        self._workbook.clicked.connect(lambda: self.go(Where.WORKBOOK, operation=record))

    def add_files(self, card: FilesCard) -> None:
        """Show the files of the record, before what people say of it."""
        self._files = card
        at = self._scroll.body.indexOf(self._care) if self._care is not None else -1
        self._scroll.body.insertWidget(at if at >= 0 else self._scroll.body.count() - 1, card)
        card.refused.connect(self.notices.show_error)
        card.described.connect(lambda record: self.go(Where.DRAFT, record))
        card.opened.connect(lambda record: self.go(Where.RECORD, record))
        card.viewed.connect(lambda record: self.go(Where.FILE, record))
        card.said.connect(self.said)

    def add_map(self, chart: OperationMap) -> None:
        """Show where what belongs to it lies, before the lists of it."""
        self._map = chart
        self._scroll.body.insertWidget(self._scroll.body.indexOf(self._children), chart)
        chart.went.connect(self.went)

    def arrive(self) -> None:
        """Show the record as it is now."""
        try:
            self.presenter.open()
        except FieldbookError as error:
            _empty(self._told)
            self.header.show_title(error.what, error.remedy)
            for button in (self._amend, self._copy, self._paper):
                button.hide()
            return
        self._show_care()
        if self._map is not None:
            self._map.arrive()
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def heard(self, changes: Changes) -> None:
        """Show it again when it may have changed."""
        self.presenter.heard(changes)
        if self._map is not None:
            self._map.heard(changes)
        if changes.standing or changes.records:
            self._show_care()

    def amend(self) -> None:
        """Type an amendment, or go on with one."""
        if self._amend.isEnabled() and not self._amend.isHidden():
            self.go(Where.DRAFT, self._record)

    def duplicate(self) -> None:
        """Begin a new record with the answers of this one."""
        if self._copy.isEnabled() and not self._copy.isHidden():
            self.go(Where.COPY, self._record)

    def put_on_paper(self) -> None:
        """Look at it as it will be printed."""
        if not self._paper.isHidden():
            self.go(Where.PAPER, self._record)

    def show_record(self, shown: Shown, line: Line) -> None:
        """Show what it says."""
        row = shown.row
        label = say(shown.form.label) if shown.form else row.form
        self._copy.setVisible(_can_be_copied(shown.form))
        self._paper.setVisible(bool(shown.sections))
        said = [label, line.short, self.tr("changed {when}").format(when=show_instant(row.changed_at))]
        if row.revisions > 1:
            said.append(self.tr("%Ln revisions", "", row.revisions))
        title = retold_title(shown.form, row.title) if shown.form else row.title
        self.header.show_title(title or untitled(), in_line(*said))
        state = state_of(line)
        self._chip.show_state(state, words_on(line))
        self._incomplete.setVisible(line.incomplete and state is not ChipState.INCOMPLETE)
        _empty(self._sections)
        if shown.sections:
            self._sections.addWidget(self._make_sheet(shown.sections))

    def show_standing(self, standing: Standing) -> None:
        """Say what one should know before reading."""
        _empty(self._told)
        self._amend.setEnabled(not standing.unreadable)
        self._amend.setText(self.tr("Go on amending") if standing.has_draft else self.tr("Amend"))
        if standing.unreadable:
            self._tell(
                NoticeKind.INFO,
                self.tr("This came from a newer Fieldbook, or it was erased"),
                self.tr("It is kept safely. If it is newer, it will appear once this computer is updated."),
            )
        if standing.heads > 1:
            self._tell(
                NoticeKind.DANGER,
                self.tr("%Ln revisions are open at the same time", "", standing.heads),
                self.tr(
                    "Two people changed it without seeing each other's change; one of them is shown here. "
                    "Look at the history, then amend: saving joins them."
                ),
            )
        if standing.changed_by and standing.heads == 1:
            self._tell_changed(standing)
        if standing.withdrawn is not None:
            title = self.tr("Withdrawn: it counts nowhere")
            self._tell(NoticeKind.INFO, title, filled(self.tr("Why: {reason}"), reason=standing.withdrawn))
        if standing.incomplete:
            banner = self._tell(
                NoticeKind.WARN,
                self.tr("Something is still missing"),
                self.tr("It is saved and can be sent. Each line below leads to its question."),
            )
            self._tell_gaps(banner, standing.missing)
        for reason in standing.overrides:
            self._tell(NoticeKind.WARN, self.tr("Saved in spite of a warning"), reason)

    def show_belonging(self, found: Sequence[Belonging]) -> None:
        """Show what belongs to it, each form in a card."""
        _empty(self._children)
        self._workbook.setVisible(bool(found))
        if found:
            self._children.addWidget(_figures_card(lambda where: self.go(where, self._record)))
        for one in found:
            self._children.addWidget(self._make_children(one))

    def flush(self) -> bool:
        """Leave nothing open that identifies anybody, and keep what is being typed."""
        if self._identity is not None:
            self._identity.presenter.close()
        return self._care is None or self._care.flush()

    def _show_care(self) -> None:
        if self._files is not None and not self._files.presenter.is_busy:
            self._files.presenter.open()
        if self._identity is not None:
            self._identity.presenter.show()
        if self._care is not None:
            self._care.presenter.open()

    def _tell(self, kind: NoticeKind, title: str, text: str) -> NoticeBanner:
        banner = NoticeBanner(kind, title, text)
        self._told.addWidget(banner)
        return banner

    def _tell_changed(self, standing: Standing) -> None:
        """Who recorded it must not read another's answer as the own one."""
        title = self.tr("{name} changed this last, {when}")
        title = filled(title, name=standing.changed_by, when=show_instant(standing.changed_at))
        is_told = not standing.reason or standing.withdrawn is not None
        why = "" if is_told else filled(self.tr("Why: {reason}"), reason=standing.reason)
        banner = self._tell(NoticeKind.INFO, title, why)
        banner.offer(self.tr("History"), "history")
        banner.acted.connect(lambda: self.go(Where.HISTORY, self._record))

    def _tell_gaps(self, banner: NoticeBanner, missing: tuple[Problem, ...]) -> None:
        banner.list_lines([gap.text for gap in missing])
        banner.line_chosen.connect(
            lambda at: self.go(Where.DRAFT, self._record, field=str(next(iter(missing[at].path), "")))
        )

    def _make_sheet(self, sections: Sequence[ShownSection]) -> QWidget:
        card = Card()
        card.setAccessibleName(self.tr("What was recorded"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(9)
        grid.setColumnMinimumWidth(0, style.scaled(_LABEL_PX))
        grid.setColumnStretch(1, 1)
        row = 0
        for section in sections:
            heading = make_label(section.title, "section")
            heading.setContentsMargins(0, 10 if row else 0, 0, 2)
            grid.addWidget(heading, row, 0, 1, 2)
            for offset, (label, text) in enumerate(section.lines, start=1):
                grid.addWidget(_term(label), row + offset, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(_answer(label, text), row + offset, 1)
            row += len(section.lines) + 1
        add_layout(card.body, grid)
        return card

    def _make_children(self, found: Belonging) -> QWidget:
        form = found.form
        card = Card(f"{say(form.plural)}  {show_number(found.total)}" if found.total else form.plural)
        add = secondary_button(self.tr("Add {label}").format(label=say(form.label).lower()), "plus")
        add.clicked.connect(lambda: self.go(Where.NEW, form.id, operation=self._record))
        if card.heading is not None:
            card.heading.add_trailing(add)
        if not found.lines:
            card.body.addWidget(make_label(self.tr("None yet."), "quiet"))
            return card
        card.body.setContentsMargins(1, 16, 1, 1)
        if card.heading is not None:
            card.heading.setContentsMargins(17, 0, 17, 0)
        table = RecordTable(form, self.tr("State"), fitted=True)
        table.show_lines(found.lines, more=False)
        table.opened.connect(lambda line: self.go(Where.RECORD, line.record))
        card.body.addWidget(table)
        if found.total > len(found.lines):
            rest = link_button(self.tr("Show all {count}").format(count=show_number(found.total)), "list")
            rest.clicked.connect(lambda: self.go(Where.LIST, form.id, operation=self._record))
            card.body.addWidget(_at_the_side(rest))
        return card


def _can_be_copied(form: Form | None) -> bool:
    return form is not None and form.amendable and not form.file_field


def _box() -> QVBoxLayout:
    box = QVBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(14)
    return box


def _empty(box: QVBoxLayout) -> None:
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _at_the_side(button: QWidget) -> QWidget:
    """*button* where reading starts, below a table."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(10, 4, 10, 6)
    row.addWidget(button)
    row.addStretch(1)
    return line


def _term(label: str) -> QWidget:
    term = make_label(label, "quiet", wrap=True)
    term.setFixedWidth(style.scaled(_LABEL_PX))
    return term


def _answer(label: str, text: str) -> QWidget:
    answer = make_label(text, "body", wrap=True)
    answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    answer.setAccessibleName(f"{say(label)}{colon()}{say(text)}")
    return answer


def _figures_card(go: Callable[[Where], None]) -> QWidget:
    """The ways to the numbers of an operation."""
    card = Card(translate("RecordPage", "Figures"))
    words = translate(
        "RecordPage", "Every number side by side: as stated, computed, recorded; and what looks alike."
    )
    card.body.addWidget(make_label(words, "quiet", wrap=True))
    since = translate("RecordPage", "What is new or revised since an earlier workbook")
    on_paper = translate("RecordPage", "The whole operation on paper, with its numbers as bars")
    for text, icon, where, tip in (
        (translate("RecordPage", "What changed"), "history", Where.CHANGES, since),
        (translate("RecordPage", "Report"), "printer", Where.REPORT, on_paper),
        (translate("RecordPage", "Reconcile"), "scale", Where.RECONCILE, ""),
    ):
        button = secondary_button(text, icon)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False, to=where: go(to))
        if card.heading is not None:
            card.heading.add_trailing(button)
    return card
