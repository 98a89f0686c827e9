"""The page on which a record is written, made from the form's declaration alone."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Clock
from fieldbook.base.problem import Path, Problem
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.rows import Rows
from fieldbook.gui import style
from fieldbook.gui.fields import Around, Question, make_field
from fieldbook.gui.fields.lines import Line
from fieldbook.gui.fields.pick import PickBox
from fieldbook.gui.fields.rows import RowsField
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
from fieldbook.gui.presenters.form import FormDesk, FormPresenter, SessionDesk
from fieldbook.gui.presenters.outline import SectionState
from fieldbook.gui.presenters.paths import kind_at
from fieldbook.gui.views.form_outline import Outline
from fieldbook.gui.views.form_sections import GapList, SectionCard
from fieldbook.gui.views.reading import order_tabs
from fieldbook.services.drafting import Saved
from fieldbook.services.session import Session

KEEP_MS = 400
WIDE_PX = 900
"""From this width of the page on the outline stands beside the questions."""


def make_form_page(session: Session, draft: Draft) -> "FormPage":
    """The page for *draft*: a new record, a saved one that is changed, or a draft that is taken up again."""
    form = session.catalogue.form(draft.form)
    return FormPage(form, draft, desk=SessionDesk(session), clock=session.outside.clock)


class FormPage(QWidget):
    """Shows the form, forwards what is typed, and obeys its presenter.

    Before the page is thrown away (lock, close of the window), call ``flush``.
    """

    saved = Signal(object)
    """A ``Saved``: the record is on the disk. ``another`` follows at once when that was asked for."""

    another = Signal(object)
    """A ``Draft`` to open next, in the place of this page."""

    closed = Signal()
    """The person is done here; what was typed is kept."""

    history_wanted = Signal(str)
    """The identifier of the record whose history is asked for."""

    def __init__(self, form: Form, draft: Draft, *, desk: FormDesk, clock: Clock) -> None:
        super().__init__()
        self.form = form
        self._clock = clock
        self.presenter = FormPresenter(form, draft, desk=desk, view=self)
        self._problems: tuple[Problem, ...] = ()
        self._make_parts()
        self._arrange()
        self._connect()
        self._register_keys()
        self.presenter.begin()
        self._order_tabs()

    # --- for the shell ---------------------------------------------------------------------------------

    def flush(self) -> bool:
        """Keep what is typed, now; whether nothing is left unkept."""
        self._keeping.stop()
        return self.presenter.flush()

    def leave(self) -> None:
        """Keep what is typed and say that the page may close; stay when it could not be kept."""
        if self.flush():
            self.closed.emit()

    def focus_first(self) -> None:
        """Put the cursor into the first question."""
        next(iter(self._cards[0].questions.values())).take_focus()
        self._page.show_from_top()

    def question(self, path: Path) -> Question | None:
        """The question at *path*; None where nothing is, or not yet."""
        for card in self._cards:
            if path and path[0] in card.questions:
                return card.questions[str(path[0])].find(path[1:])
        return None

    def nearest(self, path: Path) -> Question | None:
        """The question at *path* or, where there is none, the one around it."""
        while path and self.question(path) is None:
            path = path[:-1]
        return self.question(path)

    # --- the presenter speaks (FormView) -----------------------------------------------------------------

    def show_heading(self, title: str, *, is_new: bool) -> None:
        """What the record is called so far."""
        label = self.form.label
        if is_new:
            self._header.show_title(title or self.tr("New {0}").format(label.lower()), label)
        else:
            self._header.show_title(title or label, self.tr("{0}, saved before").format(label))

    def show_typed(self, path: Path, typed: Typed) -> None:
        """Put what was typed into a question."""
        if question := self.question(path):
            question.show_typed(typed)

    def set_shown(self, path: Path, *, shown: bool) -> None:
        """Put the question, or do not; a section without questions goes."""
        if len(path) == 1:
            self._card(path).set_shown(str(path[0]), shown=shown)
        elif question := self.question(path):
            question.set_shown(shown=shown)

    def set_narrowed(self, path: Path, code: str) -> None:
        """Offer only the codes below *code*."""
        if question := self.question(path):
            question.field.narrow(code)

    def show_echo(self, path: Path, text: str) -> None:
        """How the answer was understood."""
        if question := self.question(path):
            question.field.show_echo(text)

    def show_problem(self, path: Path, problem: Problem | None, *, reason: str = "") -> None:
        """Show an error or a warning at its question, or at the reason for the change."""
        if not path:
            self._reason.show_problem(problem.text if problem else "")
            return
        if problem:
            self._reveal(path)
        if question := self.nearest(path):
            question.show_problem(problem, reason=reason)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List what stops the save, and go there."""
        self._problems = tuple(problems)
        count = len(problems)
        title = (
            self.tr("1 problem to mend before this can be saved")
            if count == 1
            else self.tr("%n problems to mend before this can be saved", "", count)
        )
        self._banner.show_problems(title, [self._line(problem) for problem in problems])
        if problems:
            self._page.show_from_top()

    def show_gaps(self, gaps: Sequence[Problem]) -> None:
        """List softly what is missing."""
        self._gaps.show_gaps(tuple(gaps))

    def show_sections(self, states: Sequence[SectionState]) -> None:
        """How far each section is."""
        self._outline.show_sections(states)

    def show_kept(self, kept_at: datetime | None) -> None:
        """When the draft was kept."""
        if kept_at is None:
            self._kept.show_text(self.tr("Keeping the draft …"), icon="pencil")
            return
        said = self.tr("Draft saved {0}").format(f"{kept_at.astimezone():%H:%M}")
        self._kept.show_text(said, icon="circle-check", role="ok")

    def show_refusal(self, refusal: FieldbookError | None) -> None:
        """What the world refused."""
        self._refusal.setVisible(refusal is not None)
        if refusal is not None:
            words = self.tr("{0} ({1})").format(refusal.remedy, refusal.code)
            self._refusal.show_notice(NoticeKind.DANGER, refusal.what, words)
            self._page.show_from_top()

    def keep_soon(self) -> None:
        """Keep the draft once the fingers rest."""
        self._keeping.start()

    def announce_saved(self, saved: Saved, following: Draft | None) -> None:
        """The record is saved."""
        self._keeping.stop()
        self.saved.emit(saved)
        if following is not None:
            self.another.emit(following)

    # --- a person acts -------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save, and be done."""
        self.presenter.save()

    def save_and_add(self) -> None:
        """Save, and go on with another one."""
        self.presenter.save(again=True)

    def add_row(self) -> None:
        """Add a row where the cursor is; without one there, in the only table of the page."""
        tables = self.findChildren(RowsField)
        around = [table for table in tables if table.isAncestorOf(QApplication.focusWidget() or self)]
        shown = [table for table in tables if table.isVisible()]
        for table in around[-1:] or (shown if len(shown) == 1 else []):
            table.add_row()

    def ask_reason(self) -> None:
        """Offer the reasons for having no answer, at the question where the cursor is."""
        found = QApplication.focusWidget()
        while found is not None and not isinstance(found, Question):
            found = found.parentWidget()
        if isinstance(found, Question):
            found.ask_reason()

    def back_out(self) -> None:
        """Close the open list; without one, the page."""
        focused = QApplication.focusWidget()
        if isinstance(focused, PickBox) and focused.is_open:
            focused.close_list()
            return
        self.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the outline where there is room for it."""
        super().resizeEvent(event)
        self._outline.setVisible(event.size().width() >= WIDE_PX)

    def _jump(self, path: Path) -> None:
        if not path:
            self._reason.take_focus()
            return
        self._reveal(path)
        if question := self.nearest(path):
            question.take_focus()

    def _card(self, path: Path) -> SectionCard:
        return next(card for card in self._cards if card.holds(str(path[0])))

    def _reveal(self, path: Path) -> None:
        if question := self.question(path[:1]):
            question.reveal(path[1:])

    def _jump_to_section(self, at: int) -> None:
        for question in self._cards[at].questions.values():
            if not question.isHidden():
                question.take_focus()
                self._page.ensureWidgetVisible(self._cards[at], 0, 24)
                return

    def _line(self, problem: Problem) -> str:
        """The problem's own sentence; one in a row says which row."""
        for at, step in enumerate(problem.path):
            if isinstance(step, int):
                rows = kind_at(self.form.model, problem.path[:at])
                name = rows.row_label.capitalize() if isinstance(rows, Rows) else ""
                return f"{name} {step + 1}: {problem.text}"
        return problem.text

    def _mark_section(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            inside = [at for at, card in enumerate(self._cards) if card.isAncestorOf(now)]
            self._outline.set_current(inside[0] if inside else -1)

    def _order_tabs(self) -> None:
        order_tabs(self)

    # --- made once ---------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        around = Around(
            today=self._today,
            record_title=self.presenter.record_title,
            choices=self.presenter.choices,
            make=make_field,
        )
        self._header = PageHeader("")
        self._kept = IconText()
        self._history = secondary_button(self.tr("History"), "history")
        self._close = secondary_button(self.tr("Close"))
        self._outline = Outline([section.title for section in self.form.sections])
        self._page = ScrollPage(self.form.label)
        self._banner = ProblemBanner()
        self._refusal = NoticeBanner(NoticeKind.DANGER, "")
        self._cards = [SectionCard(self.form, section, around) for section in self.form.sections]
        self._reason_line = Line()
        self._reason = FieldFrame(
            self.tr("Why does it change?"),
            self._reason_line,
            help_text=self.tr("A few words; they stay with the record: a second report came in."),
        )
        self._gaps = GapList()
        self._again = secondary_button(self.tr("Save and add another"))
        self._save = primary_button(self.tr("Save"), "check")
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_MS)
        self._ordering = QTimer(self)
        self._ordering.setSingleShot(True)
        self._ordering.setInterval(0)

    def _today(self) -> date:
        return self._clock.now_at().astimezone().date()

    def _arrange(self) -> None:
        is_new = self.presenter.draft.is_new
        for widget in (self._kept, self._history, self._close):
            self._header.add_trailing(widget)
        self._history.setVisible(not is_new)
        reasons = Card()
        reasons.body.addWidget(self._reason)
        reasons.setVisible(not is_new)
        self._reason_line.show_text(self.presenter.draft.reason)
        for widget in (self._refusal, self._banner, *self._cards, reasons, self._gaps):
            self._page.body.addWidget(widget)
        self._page.body.addStretch(1)
        self._refusal.setVisible(False)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(20, 20, 0, 0)
        left.addWidget(self._outline)
        beside.addLayout(left)
        beside.addWidget(self._page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(beside, 1)
        column.addWidget(self._make_footer())

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
        row.addWidget(self._again)
        row.addWidget(self._save)
        return footer

    def _connect(self) -> None:
        for card in self._cards:
            card.made.connect(partial(self._made, card))
            card.make_questions()
        self._reason_line.textEdited.connect(self.presenter.reasoned)
        self._reason_line.left.connect(self.flush)
        self._keeping.timeout.connect(self.presenter.flush)
        self._ordering.timeout.connect(self._order_tabs)
        self._banner.problem_chosen.connect(lambda at: self._jump(self._problems[at].path))
        self._gaps.chosen.connect(lambda at: self._jump(self._gaps.gaps[at].path))
        self._outline.chosen.connect(self._jump_to_section)
        self._save.clicked.connect(self.save)
        self._again.clicked.connect(self.save_and_add)
        self._close.clicked.connect(self.leave)
        self._history.clicked.connect(lambda: self.history_wanted.emit(self.presenter.draft.record))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._mark_section)

    def _made(self, card: SectionCard, name: str) -> None:
        question = card.questions[name]
        question.typed.connect(partial(self._typed, name))
        question.left.connect(partial(self._left, name))
        question.overrode.connect(partial(self._overrode, name))
        question.grown.connect(partial(self._grown, name))
        question.rearranged.connect(self._ordering.start)
        question.show_typed(self.presenter.draft.typed_at((name,)))
        self._ordering.start()

    def _grown(self, name: str, path: Path) -> None:
        self.presenter.grown((name, *path))

    def _typed(self, name: str, path: Path, typed: Typed) -> None:
        self.presenter.typed((name, *path), typed)

    def _left(self, name: str, path: Path) -> None:
        self.presenter.left((name, *path))

    def _overrode(self, name: str, path: Path, reason: str) -> None:
        self.presenter.overrode((name, *path), reason)

    def _register_keys(self) -> None:
        keys = {
            "Ctrl+S": self.save,
            "Ctrl+Return": self.save,
            "Ctrl+Enter": self.save,
            "Ctrl+Shift+Return": self.save_and_add,
            "Ctrl+I": self.add_row,
            "Ctrl+M": self.ask_reason,
            "Esc": self.back_out,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
