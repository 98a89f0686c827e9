"""The outer parts of a form's page: head, foot, outline, banners, and what stands at the end."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.base.problem import Problem
from fieldbook.forms.form import Form
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.telling.retelling import retold_title
from fieldbook.gui import style
from fieldbook.gui.fields.lines import Line
from fieldbook.gui.form.outline import Outline
from fieldbook.gui.form.reading import order_tabs
from fieldbook.gui.form.resting import Resting
from fieldbook.gui.form.sections import GapList, SectionCard
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import (
    Card,
    FieldFrame,
    IconText,
    NoticeBanner,
    NoticeKind,
    PageHeader,
    ProblemBanner,
    ScrollPage,
    primary_button,
    secondary_button,
)
from fieldbook.gui.pins.line import KeptLine
from fieldbook.gui.presenters.outline import SectionState
from fieldbook.gui.presenters.paths import kind_at
from fieldbook.gui.tongue import colon, say, say_first

_ABOVE_PX = 20
_LAID_OUT_MS = 40  # Qt lays out what came new a little later
WIDE_PX = 900
"""From this width of the page on the outline stands beside the questions."""


_OF_ANY_KIND = ("character", "text", "missing")
"""Faults that are found before a kind reads anything."""


class FormFrame(QWidget):
    """Everything around the questions; the outline goes where there is no room for it."""

    draft_kept = Signal()
    """What is typed is in the vault."""

    def __init__(self, form: Form, *, is_new: bool) -> None:
        super().__init__()
        self.form = form
        self.header = PageHeader("")
        self.kept = IconText()
        self.history_button = secondary_button(self.tr("History"), "history")
        self.close_button = secondary_button(self.tr("Close"))
        self._side = QWidget()
        self.outline = Outline([section.title for section in form.sections])
        self.page = ScrollPage(form.label)
        self.banner = ProblemBanner()
        self.refusal = NoticeBanner(NoticeKind.DANGER, "")
        self.reason_line = Line()
        self.reason = FieldFrame(
            self.tr("Why does it change?"),
            self.reason_line,
            help_text=self.tr(
                "In a few words, for example: a second report came in. It stays with the record."
            ),
        )
        self.kept_line = KeptLine()
        self.gaps = GapList()
        self.problems: tuple[Problem, ...] = ()
        self.again_button = secondary_button(self.tr("Save and add another"))
        self.save_button = primary_button(self.tr("Save"), "check")
        self.keeping = Resting(self)
        self.ordering = _make_timer(self, 0)
        self.sighting = _make_timer(self, _LAID_OUT_MS)
        self._arrange(is_new=is_new)
        self.again_button.setHidden(bool(form.file_field))  # what comes with a file begins elsewhere

    def hold(self, cards: Sequence[SectionCard]) -> None:
        """Put the questions between the banners and what stands at the end."""
        after = self.page.body.indexOf(self._before) + 1
        for at, card in enumerate(cards):
            self.page.body.insertWidget(after + at, card)
        self.gaps.raise_()  # what is read last is told last too

    def show_heading(self, title: str, *, is_new: bool) -> None:
        """What the record is called so far."""
        label, title = say(self.form.label), say(retold_title(self.form, title))
        if is_new:
            begun = self.tr("New {0}").format(label.lower())
            self.header.show_title(title or begun, label if title else self.form.about)
        else:
            self.header.show_title(title or label, self.tr("{0}, saved before").format(label))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List what stops the save, and go there."""
        self.problems = tuple(problems)
        count = len(problems)
        title = (
            self.tr("1 problem to mend before this can be saved")
            if count == 1
            # Not self.tr: in a class that others extend it stops at the first once a number is put in.
            else QCoreApplication.translate(
                "FormFrame", "%n problems to mend before this can be saved", "", count
            )
        )
        self.banner.show_problems(title, [_line(self.form, problem) for problem in problems])
        if problems:
            self.page.show_from_top()

    def show_gaps(self, gaps: Sequence[Problem]) -> None:
        """List softly what is missing."""
        if self.gaps.gaps != tuple(gaps):
            self.gaps.show_gaps(tuple(gaps))
            order_tabs(self)  # the lines are new

    def show_sections(self, states: Sequence[SectionState]) -> None:
        """How far each section is."""
        self.outline.show_sections(states)

    def show_kept(self, kept_at: datetime | None) -> None:
        """When the draft was kept."""
        if kept_at is None:
            self.kept.show_text(self.tr("Keeping the draft …"), icon="pencil")
            return
        said = self.tr("Draft saved {0}").format(f"{kept_at.astimezone():%H:%M}")
        self.kept.show_text(said, icon="circle-check", role="ok")
        self.draft_kept.emit()

    def show_refusal(self, refusal: FieldbookError | None) -> None:
        """What the world refused."""
        self.refusal.setVisible(refusal is not None)
        if refusal is not None:
            words = self.tr("{0} ({1})").format(say(refusal.remedy), refusal.code)
            self.refusal.show_notice(NoticeKind.DANGER, refusal.what, words)
            self.page.show_from_top()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  # the name that Qt gives it
        """Tab finds a question that the last answer has just put."""
        if self.ordering.isActive():
            self.ordering.stop()
            order_tabs(self)
        return super().focusNextPrevChild(next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the outline where there is room for it."""
        super().resizeEvent(event)
        self._side.setVisible(event.size().width() >= WIDE_PX)

    def _arrange(self, *, is_new: bool) -> None:
        for widget in (self.kept, self.history_button, self.close_button):
            self.header.add_trailing(widget)
        self.history_button.setVisible(not is_new)
        reasons = Card()
        reasons.body.addWidget(self.reason)
        # Why it changes is asked first: after forty questions nobody would see it.
        parts: tuple[QWidget, ...] = (self.refusal, self.banner, self.kept_line, reasons, self.gaps)
        self._before = reasons
        for part in parts:
            self.page.body.addWidget(part)
        self.page.body.addStretch(1)
        reasons.setVisible(not is_new)
        self.refusal.setVisible(False)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._make_side())
        beside.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        add_layout(column, beside, 1)
        self.footer = self._make_footer()
        column.addWidget(self.footer)

    def _make_side(self) -> QWidget:
        """The outline with air before and above it: spacings are mirrored, margins are not."""
        row = QHBoxLayout(self._side)
        row.setContentsMargins(0, _ABOVE_PX, 0, 0)
        row.setSpacing(0)
        row.addSpacing(_ABOVE_PX)
        row.addWidget(self.outline)
        return self._side

    def _make_footer(self) -> QFrame:
        footer = QFrame()
        style.dress(footer, "footer")
        hint = IconText()
        hint.show_text(self.tr("Tab moves on, Ctrl+S saves, Esc closes and keeps the draft"), icon="keyboard")
        row = QHBoxLayout(footer)
        row.setContentsMargins(28, 12, 28, 12)
        row.setSpacing(10)
        row.addWidget(hint)
        row.addStretch(1)
        row.addWidget(self.again_button)
        row.addWidget(self.save_button)
        return footer


def _make_timer(owner: QWidget, pause_ms: int) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(pause_ms)
    return timer


def _line(form: Form, problem: Problem) -> str:
    """The problem's own sentence; what could be of any row or question says of which."""
    told = say(problem.text)
    if label := _question_of(form, problem):
        told = f"{label}{colon()}{told}"
    for at, step in enumerate(problem.path):
        if isinstance(step, int):
            rows = kind_at(form.model, problem.path[:at])
            name = say_first(rows.row_label) if isinstance(rows, Rows) else ""
            return f"{name} {step + 1}{colon()}{told}"
    return told


def _question_of(form: Form, problem: Problem) -> str:
    """The question, where the sentence fits all of its kind, as "Choose one of the list." does."""
    with suppress(KeyError):  # why a record changes is no question of its form
        kind = kind_at(form.model, problem.path) if problem.path else None
        family, _, fault = problem.code.partition(".")
        if kind is not None and fault != "blank" and family in {kind.name, *_OF_ANY_KIND}:
            return say(kind.label)
    return ""
