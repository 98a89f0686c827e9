"""The page on which a record is written, made from the form's declaration alone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from fieldbook.base.ports import Clock
from fieldbook.base.problem import Path, Problem
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed
from fieldbook.gui.fields import Question
from fieldbook.gui.fields.pick import PickBox
from fieldbook.gui.form.beginning import around_of, operation_begun
from fieldbook.gui.form.frame import FormFrame
from fieldbook.gui.form.reading import order_tabs
from fieldbook.gui.form.sections import SectionCard
from fieldbook.gui.form.tables import keep_in_sight, question_here, row_keys, tables_meant
from fieldbook.gui.meeting.marks import look_out
from fieldbook.gui.pins.marks import PinMarks
from fieldbook.gui.pins.presenter import NoPins, PinDesk, SessionPins, came_along
from fieldbook.gui.presenters.desk import FormDesk, SessionDesk
from fieldbook.gui.presenters.form import FormPresenter
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.tongue import say
from fieldbook.services.drafting import Saved
from fieldbook.services.reconcile.meeting import Lookout
from fieldbook.services.session import Session


def make_form_page(session: Session, draft: Draft, runner: Runner | None = None) -> "FormPage":
    """The page for *draft*: a new record, a saved one that is changed, or a draft that is taken up again.

    With a *runner* it looks for other records that have the same.
    """
    form = session.catalogue.form(draft.form)
    clock, pins = session.outside.clock, SessionPins(session)
    page = FormPage(form, draft, desk=SessionDesk(session, say), clock=clock, pins=pins)
    if runner is not None and form.sameness is not None and form.operation_field:
        look_out(page, Lookout(session), runner)
    return page


class FormPage(FormFrame):
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

    record_wanted = Signal(str)
    """The identifier of another record that has the same, to be looked at; what is typed here is kept."""

    begin_wanted = Signal(str)
    """What is typed where an operation is missing: one is to be begun, and comes back here."""

    def __init__(
        self, form: Form, draft: Draft, *, desk: FormDesk, clock: Clock, pins: PinDesk | None = None
    ) -> None:
        super().__init__(form, is_new=draft.is_new)
        self._clock = clock
        self.presenter = FormPresenter(form, draft, desk=desk, view=self)
        self.pins = PinMarks(self, lambda: self.presenter.draft, pins or NoPins())
        self._cards = self._make_cards()
        self.hold(self._cards)
        self.reason_line.show_text(draft.reason)
        self._connect()
        self._register_keys()
        self.presenter.begin()
        self.pins.presenter.begin()
        order_tabs(self)

    # --- for the shell ---------------------------------------------------------------------------------

    def flush(self) -> bool:
        """Keep what is typed, now; whether nothing is left unkept."""
        self.keeping.stop()
        return self.presenter.flush()

    def leave(self) -> None:
        """Keep what is typed and say that the page may close; stay when it could not be kept."""
        if self.flush():
            self.closed.emit()

    def focus_first(self) -> None:
        """Put the cursor into the first question whose answer did not come along."""
        came = came_along(self.form, self.presenter.draft)
        names = [name for section in self.form.sections for name in section.fields]
        put = [(name, one) for name in names if (one := self.question((name,))) and one.is_put]
        next((one for name, one in put if name not in came), put[0][1]).take_focus()
        self.page.show_from_top()
        self.sighting.start()  # it may stand below what came along

    def question(self, path: Path) -> Question | None:
        """The question at *path*; None where nothing is, or not yet."""
        for card in self._cards:
            if path and path[0] in card.questions:
                return card.questions[str(path[0])].inside(path[1:])
        return None

    def nearest(self, path: Path) -> Question | None:
        """The question at *path* or, where there is none, the one around it."""
        while path and self.question(path) is None:
            path = path[:-1]
        return self.question(path)

    # --- the presenter speaks (FormView) -----------------------------------------------------------------

    def show_typed(self, path: Path, typed: Typed) -> None:
        """Put what was typed into a question."""
        if question := self.question(path):
            question.show_typed(typed)

    def set_shown(self, path: Path, *, shown: bool) -> None:
        """Put the question, or do not; a section without questions goes."""
        if len(path) == 1:
            self._card(path).set_shown(str(path[0]), shown=shown)
        elif around := self.question(path[:1]):
            around.field.put(path[1:], shown=shown)

    def set_narrowed(self, path: Path, code: str) -> None:
        """Offer only the codes below *code*."""
        if question := self.question(path):
            question.field.narrow(code)

    def show_echo(self, path: Path, text: str) -> None:
        """How the answer was understood."""
        if question := self.question(path):
            question.show_echo(text)

    def show_problem(self, path: Path, problem: Problem | None, *, reason: str = "") -> None:
        """Show an error or a warning at its question, or at the reason for the change."""
        if not path:
            self.reason.show_problem(problem.text if problem else "")
            return
        if problem:
            self._reveal(path)
        if question := self.nearest(path):
            question.show_problem(problem, reason=reason)

    def keep_soon(self) -> None:
        """Keep the draft once the fingers rest."""
        self.keeping.wait()

    def announce_saved(self, saved: Saved, following: Draft | None) -> None:
        """The record is saved."""
        self.keeping.stop()
        self.saved.emit(saved)
        if following is not None:
            self.another.emit(following)

    # --- a person acts -------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save, and be done."""
        _take_meant()
        self.presenter.save()

    def save_and_add(self) -> None:
        """Save, and go on with another one."""
        _take_meant()
        self.presenter.save(again=True)

    def add_row(self) -> None:
        """Add a row where the cursor is; without one there, in the first table of the page."""
        for table in tables_meant(self):
            table.add_row()

    def ask_reason(self) -> None:
        """Offer the reasons for having no answer, at the question where the cursor is."""
        if question := question_here():
            question.ask_reason()

    def back_out(self) -> None:
        """Close the open list; without one, the page."""
        focused = QApplication.focusWidget()
        if isinstance(focused, PickBox) and focused.is_open:
            focused.close_list()
            return
        self.leave()

    def _settle(self) -> None:
        """Something came or went: order Tab anew."""
        order_tabs(self)
        self.sighting.start()

    def _jump(self, path: Path) -> None:
        if not path:
            self.reason.take_focus()
            return
        self._reveal(path)
        if question := self.nearest(path):
            question.take_focus()
            self.sighting.start()  # what is wrong, and the box for a reason, are seen too

    def _card(self, path: Path) -> SectionCard:
        return next(card for card in self._cards if card.holds(str(path[0])))

    def _reveal(self, path: Path) -> None:
        if question := self.question(path[:1]):
            question.reveal(path[1:])

    def _jump_to_section(self, at: int) -> None:
        for question in self._cards[at].questions.values():
            if not question.isHidden():
                question.take_focus()
                self.page.ensureWidgetVisible(self._cards[at], 0, 24)
                return

    def _mark_section(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            inside = [at for at, card in enumerate(self._cards) if card.isAncestorOf(now)]
            self.outline.set_current(inside[0] if inside else -1)

    # --- made once ---------------------------------------------------------------------------------------

    def _make_cards(self) -> list[SectionCard]:
        beginning = operation_begun(self.form, self.begin_wanted.emit)
        around = around_of(self.presenter, self._clock, beginning)
        return [SectionCard(self.form, section, around) for section in self.form.sections]

    def _connect(self) -> None:
        for card in self._cards:
            card.made.connect(partial(self._made, card))
            card.make_questions()
        self.reason_line.textEdited.connect(self.presenter.reasoned)
        self.reason_line.left.connect(self.flush)
        self.keeping.timeout.connect(self.presenter.keep)
        self.ordering.timeout.connect(self._settle)
        self.sighting.timeout.connect(partial(keep_in_sight, self.page))
        self.banner.problem_chosen.connect(lambda at: self._jump(self.problems[at].path))
        self.gaps.chosen.connect(lambda at: self._jump(self.gaps.gaps[at].path))
        self.outline.chosen.connect(self._jump_to_section)
        self.save_button.clicked.connect(self.save)
        self.again_button.clicked.connect(self.save_and_add)
        self.close_button.clicked.connect(self.leave)
        self.history_button.clicked.connect(lambda: self.history_wanted.emit(self.presenter.draft.record))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._mark_section)

    def _made(self, card: SectionCard, name: str) -> None:
        question = card.questions[name]
        question.typed.connect(partial(self._typed, name))
        self.pins.made(name, question)
        question.left.connect(partial(self._left, name))
        question.overrode.connect(partial(self._overrode, name))
        question.grown.connect(partial(self._grown, name))
        question.rearranged.connect(self.ordering.start)
        self.presenter.grown((name,))
        self.ordering.start()

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
            **row_keys(self),
            "Ctrl+M": self.ask_reason,
            "Ctrl+Shift+K": self.pins.toggle_here,
            "Esc": self.back_out,
        }
        for key, act in keys.items():
            _register(self, key, act)


def _take_meant() -> None:
    """What is typed in an open list is taken as Tab would take it."""
    focused = QApplication.focusWidget()
    if isinstance(focused, PickBox):
        focused.take_meant()


def _register(page: QWidget, key: str, act: Callable[[], None]) -> None:
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
