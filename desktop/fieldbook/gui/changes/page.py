"""The page of what changed in an operation since an earlier workbook; each line leads to its record."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.base.moment import format_instant
from fieldbook.gui.changes.presenter import ChangesDesk, ChangesPresenter
from fieldbook.gui.direction import filled, in_line
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.layouts.rows import in_a_row
from fieldbook.gui.page import Page
from fieldbook.gui.parts import (
    Card,
    ChoiceBox,
    ElidedLabel,
    EmptyState,
    Glyph,
    ScrollPage,
    link_button,
    make_label,
    make_rule,
)
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.presenters.places import Where
from fieldbook.gui.tables.words import show_instant, untitled
from fieldbook.gui.tongue import say
from fieldbook.services.changes import Changes
from fieldbook.services.publishing.telling import ChangesTold, ChangeTold, Earlier


class ChangesPage(Page):
    """Compares what was known when a workbook left with what is known now."""

    def __init__(self, desk: ChangesDesk, runner: Runner) -> None:
        super().__init__(self.tr("What changed"))
        self.add_back()
        self._since = ChoiceBox()
        self._since.setAccessibleName(self.tr("Since which workbook"))
        self._scroll = ScrollPage(self.tr("What changed"))
        self._since_words = make_label(self.tr("Since the workbook of"), "body")
        add_layout(self._scroll.body, in_a_row(self._since_words, self._since))
        self._card: QWidget = QWidget()
        self._more = make_label(
            self.tr("More records changed than are shown here: the workbook has all of them."),
            "caption",
            wrap=True,
        )
        self._scroll.body.addWidget(self._card)
        self._scroll.body.addWidget(self._more)
        self._scroll.body.addStretch(1)
        self._empty = EmptyState(
            "file-spreadsheet",
            self.tr("No workbook of this operation yet"),
            self.tr("Once one has left, this page says what is new, revised, confirmed or withdrawn since."),
        )
        for widget in (self._scroll, self._empty):
            self.column.addWidget(widget, 1)
            widget.hide()
        self.presenter = ChangesPresenter(desk, runner, self)
        self._since.activated.connect(lambda at: self.presenter.choose(self._since.itemData(at)))

    def arrive(self) -> None:
        """Look again, since the same workbook."""
        self.presenter.open()

    def heard(self, changes: Changes) -> None:
        """Look again when a record changed, or a workbook left."""
        if self.isVisible() and (changes.records or changes.forms or changes.standing):
            self.presenter.open()

    # --- the presenter speaks (ChangesView) ----------------------------------------------------------------

    def show_title(self, title: str) -> None:
        """Which operation it is about."""
        self.header.show_title(self.tr("What changed"), title)

    def show_earlier(self, earlier: Sequence[Earlier], chosen: str) -> None:
        """Offer the workbooks."""
        with QSignalBlocker(self._since):
            self._since.clear()
            for one in earlier:
                at = show_instant(one.at)
                words = self.tr("{at}, of all operations").format(at=at) if one.is_all else at
                self._since.addItem(words, one.issue)
            self._since.setCurrentIndex(self._since.findData(chosen))

    def show_changes(self, told: ChangesTold | None) -> None:
        """Show what changed."""
        self._scroll.setVisible(told is not None)
        self._empty.setVisible(told is None)
        card = Card()
        card.body.setContentsMargins(18, 8, 12, 8)
        card.body.setSpacing(0)
        for position, one in enumerate(told.changes if told else ()):
            if position:
                card.body.addWidget(make_rule())
            card.body.addWidget(self._line(one))
        if told is not None and not told.changes:
            card.body.addWidget(make_label(self.tr("Nothing changed since then."), "strong", wrap=True))
        self._scroll.body.replaceWidget(self._card, card)
        self._card.hide()
        self._card.deleteLater()
        self._card = card
        self._more.setVisible(told is not None and not told.is_all)
        (self._empty if told is None else self._since).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        self.notices.show_error(error)

    def _line(self, one: ChangeTold) -> QWidget:
        title = say(one.title) or untitled()
        who = in_line(one.officer, one.station, show_instant(format_instant(one.at)))
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(ElidedLabel(in_line(say(one.what), say(one.form), title), "strong"))
        add_layout(words, self._differences(one))
        words.addWidget(make_label(who, "caption", wrap=True))
        if one.why:
            words.addWidget(
                make_label(filled(self.tr("Why: {reason}"), reason=one.why), "caption", wrap=True)
            )
        look = link_button(self.tr("Open"), "arrow-right")
        look.setObjectName("open")
        look.setAccessibleName(self.tr("Open {title}").format(title=title))
        look.clicked.connect(lambda: self.go(Where.RECORD, one.record))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(14)
        row.addWidget(Glyph("history", role="muted", size_px=18), 0, Qt.AlignmentFlag.AlignTop)
        add_layout(row, words, 1)
        row.addWidget(look, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _differences(self, one: ChangeTold) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, found in enumerate(one.differences):
            grid.addWidget(make_label(found.question, "quiet"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(make_label(self._in_words(say(found.before), say(found.now)), wrap=True), row, 1)
        return grid

    def _in_words(self, before: str, now: str) -> str:
        if not before:
            return now
        if not now:
            return filled(self.tr("{before}, and no answer now"), before=before)
        return filled(self.tr("{now}, before: {before}"), now=now, before=before)
