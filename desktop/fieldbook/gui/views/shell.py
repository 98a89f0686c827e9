"""The window once it is unlocked: navigation, the page, and the line at the foot."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.forms.draft import Draft
from fieldbook.gui import style
from fieldbook.gui.ask import Ask
from fieldbook.gui.form.reading import read_as_laid, stops
from fieldbook.gui.gate.stack import Stack
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.overview.page import OverviewPage
from fieldbook.gui.page import Page
from fieldbook.gui.pages import PageMaker
from fieldbook.gui.palette.deeds import Deed, Hands, make_deeds
from fieldbook.gui.palette.here import deeds_here
from fieldbook.gui.palette.palette import Palette
from fieldbook.gui.palette.presenter import PalettePresenter, SessionPalette
from fieldbook.gui.palette.wayback import WayBack
from fieldbook.gui.parts import Rail, StatusBar, Toast
from fieldbook.gui.presenters.jobs import Ending, Job
from fieldbook.gui.presenters.places import Place, Where, keep_recent
from fieldbook.gui.presenters.shell import Frame, SessionFrame, ShellPresenter
from fieldbook.gui.road.notices import RoadNotices
from fieldbook.gui.road.watch import RoadWatch
from fieldbook.gui.search.feeding import Feeding
from fieldbook.gui.settings.wearing import Wearing
from fieldbook.gui.staying import until_closed
from fieldbook.gui.views.awaiting import Awaiting
from fieldbook.gui.views.drafts_page import DraftsPage
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.list_page import ListPage
from fieldbook.gui.views.navigation import LOCK, Navigation
from fieldbook.gui.views.record_page import RecordPage
from fieldbook.gui.views.returning import Returning, focused_field, take_up
from fieldbook.gui.work import Worker
from fieldbook.services import drafting
from fieldbook.services.changes import Changes
from fieldbook.services.custody.guarding import Tampering, tampering
from fieldbook.services.drafting import Saved
from fieldbook.services.session import Session


class Shell(QWidget):
    """Navigation around one unlocked session; ``lock_asked`` when the person locks."""

    lock_asked = Signal()
    _heard = Signal(object)
    _escaped = Signal(object)

    def __init__(self, session: Session, ask: Ask, wearing: Wearing | None = None) -> None:
        super().__init__()
        self._session = session
        self._desk = SessionFrame(session)
        self._worker = Worker(self)
        self.watch = RoadWatch(session, self._worker)
        self._pages = PageMaker(session, self._worker, ask, watch=self.watch)
        self._pages.wearing = wearing or Wearing.of_application()
        self._page: Page | FormPage | None = None
        self._rail = Navigation(session, is_headquarters=self._desk.is_headquarters)
        self._rail.chosen.connect(self._chosen)
        self._stack = Stack()
        self._status = StatusBar(self.tr("Standing"))
        self._toast = Toast(self)
        self._way_back = WayBack(session, self._toast, refuse=self.refuse)
        self._palette = Palette(self)
        self._road = RoadNotices(session, self.watch, toast=self._toast, foot=self._status)
        self._road.go = partial(self._chosen, Where.EXCHANGE.value)
        self._arrange()
        self.presenter = ShellPresenter(self._desk, self)
        self._awaiting = Awaiting(session, self.presenter, self)
        self._returning = Returning(session, lambda: self._page)
        self._escaped.connect(partial(_escape, self.presenter))
        self._pages.deeds = self._make_deeds()
        # What a worker writes is announced on its thread: brought to this one.
        self._heard.connect(self._hear)
        self._stop_listening = session.changes.listen(self._heard.emit)
        self._feeding = Feeding(session, self._worker)
        self._feeding.begin()
        until_closed(session, self._worker, self._worker.finish)

    # --- for the window ----------------------------------------------------------------------------------

    @property
    def navigation(self) -> Rail:
        """The way to every place."""
        return self._rail

    @property
    def page(self) -> Page | FormPage | None:
        """The page that is shown."""
        return self._page

    def open(self, place: Place | None) -> None:
        """Begin at *place*, or at the first list."""
        waiting = self._awaiting.waiting_for(place) if place else None
        for one in (waiting, place or self.presenter.start):
            if one is not None:
                self.presenter.go(one)
        self._rail.remind(self._session)
        self.watch.begin()
        for words, icon in _first_words(self._session):
            self._toast.show_message(words, icon=icon)

    def place(self) -> Place:
        """Where one is, down to the question where the cursor stands."""
        place = self.presenter.place
        if isinstance(self._page, FormPage):
            self._page.flush()
            draft = self._page.presenter.draft
            if drafting.resume(self._session, draft.record) is not None or not draft.is_new:
                return Place(Where.DRAFT, draft.record, field=focused_field(self._page))
        return place

    def work_beside(self, job: Job[None]) -> None:
        """Run *job* beside the window; what it refuses waits for the page that is for it."""
        self._worker.run(job, Ending(lambda _nothing: None, lambda _error: None))

    def put_away(self) -> bool:
        """Keep what is being typed, and stop everything that uses the session; whether it could be kept."""
        self._feeding.stop()
        self.watch.stop()
        self._stop_listening()
        if self._page is not None:
            # The question that is left says so now: once the vault is closed it could not be kept.
            self._page.setEnabled(False)
        kept = self.may_leave()
        self._worker.finish()
        return kept

    def drop_unseen(self) -> None:
        """Throw every page away that is not shown, at once; after ``put_away``."""
        self._stack.drop_unseen()

    def drop_idle(self) -> None:
        """Throw the pages away, at once, that nobody sees and in which nothing is under way."""
        for page in self._pages.forget_idle(self._page):
            self._stack.drop_at_once(page)

    # --- the presenter speaks (FrameView) ------------------------------------------------------------------

    def show_frame(self, frame: Frame) -> None:
        """Show the counts."""
        waiting = self._rail.show_counts(frame)
        if frame.waiting is None:
            self._status.show_left(self.tr("Headquarters"), icon="building-2")
        elif frame.waiting or frame.has_news:
            self._status.show_left(waiting, icon="clock", role="warn")
        elif any(frame.forms.values()):
            self._status.show_left(self.tr("Headquarters has everything"), icon="circle-check", role="ok")
        else:
            self._status.show_left(self.tr("Nothing recorded yet"), icon="circle")

    def may_leave(self) -> bool:
        """Whether nothing that is typed is left unkept; where it could not be kept, the page says why."""
        return self._page is None or self._page.flush() is not False

    def mark_place(self, key: str) -> None:
        """Mark where one is."""
        self._rail.set_current(key)

    def show_place(self, place: Place) -> None:
        """Show a page."""
        before = self._page
        try:
            page = self._pages.make(place)
        except FieldbookError as error:
            self.presenter.forget()
            self.refuse(error)
            return
        self._page = page
        self._palette.give_way()
        if self._stack.indexOf(page) < 0:
            self._connect(page)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if place.where is Where.RECORD:
            keep_recent(self._session, RecordId(place.key))
        if isinstance(page, FormPage):
            take_up(page, place.field)
        else:
            _arrive(page, before)
        self._toast.keep_above(page.footer.sizeHint().height() if isinstance(page, FormPage) else 0)
        if isinstance(before, FormPage):
            self._returning.leave(place)
        if before is not None and before is not page and not self._pages.keeps(before):
            self._stack.drop(before)

    # --- pages -------------------------------------------------------------------------------------------

    def _connect(self, page: Page | FormPage) -> None:
        if isinstance(page, FormPage):
            page.saved.connect(self._saved)
            page.another.connect(self._open_following)
            page.closed.connect(self.presenter.back)
            page.record_wanted.connect(lambda record: self.presenter.look_at(record, self.place()))
            self._awaiting.look_after(page)
            self._returning.look_after(page)
            page.history_wanted.connect(lambda record: self.presenter.go(Place(Where.HISTORY, record)))
            return
        page.went.connect(self.presenter.go)
        page.left.connect(self.presenter.back)
        page.said.connect(self._toast.show_message)
        if isinstance(page, DraftsPage):
            page.thrown.connect(self._way_back.tell_thrown)

    def _saved(self, saved: Saved) -> None:
        self._way_back.tell_saved(saved)
        # Afterwards, because the page may yet say that another one follows.
        QTimer.singleShot(0, self, partial(self._leave, self._page))

    def _leave(self, page: Page | FormPage | None) -> None:
        if page is self._page:
            self.presenter.back()

    def _open_following(self, draft: Draft) -> None:
        drafting.keep(self._session, draft)
        self.presenter.replace(Place(Where.DRAFT, draft.record))

    # --- what happens --------------------------------------------------------------------------------------

    def _hear(self, changes: Changes) -> None:
        self.presenter.refresh()
        self._road.heard(changes)
        if changes.standing:
            self._rail.remind(self._session)
        self._feeding.begin()
        self._pages.hear(changes, self._page)

    def refuse(self, error: FieldbookError) -> None:
        """Say that something was refused, on the page that is shown."""
        if self._page is None:
            self.presenter.go(self.presenter.home)
        if isinstance(self._page, Page):
            self._page.notices.show_error(error)
        else:
            self._toast.show_message(error.told, icon="circle-alert")

    def _chosen(self, key: str) -> None:
        if key == LOCK:
            self.lock_asked.emit()
        elif key in self._session.catalogue.by_id:
            self.presenter.go(Place(Where.LIST, key))
        else:
            self.presenter.go(Place(Where(key)))

    # --- keys ----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, when nothing on the page has a use for it."""
        if event.key() == Qt.Key.Key_Escape and isinstance(self._page, Page):
            self._escaped.emit(self._page)
            return
        super().keyPressEvent(event)

    def _make_deeds(self) -> tuple[Deed, ...]:
        hands = Hands(
            go=self.presenter.go,
            new_here=lambda: _begin_new(self._page),
            amend=lambda: _amend(self._page),
            search=lambda: _focus_search(self._page),
            undo=self._way_back.take,
            lock=self.lock_asked.emit,
            show_palette=self._palette.open,
            show_help=lambda: self.presenter.go(Place(Where.HELP, self.presenter.topic)),
        )
        deeds = make_deeds(self._session, hands)
        for deed in (deed for deed in deeds if deed.keys):
            QShortcut(QKeySequence(deed.keys), self).activated.connect(deed.act)
        self._offering = PalettePresenter(
            deeds,
            SessionPalette(self._session),
            self._palette,
            open_record=lambda record: self.presenter.go(Place(Where.RECORD, record)),
            here=lambda: deeds_here(self._page) if isinstance(self._page, Page) else (),
        )
        self._palette.typed.connect(self._offering.typed)
        return deeds

    def _arrange(self) -> None:
        style.dress(self, "canvas")
        self._status.show_right(self.tr("Encrypted"), icon="lock", role="ok")
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._rail)
        beside.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        add_layout(column, beside, 1)
        column.addWidget(self._status)


def _arrive(page: Page, before: Page | FormPage | None) -> None:
    page.arrive()
    if isinstance(page, ListPage) and isinstance(before, FormPage):
        page.table.choose(before.presenter.draft.record)  # Enter goes on with what was just written
    read_as_laid(page)
    _focus_on(page)


def _focus_on(page: Page) -> None:
    """Put the focus on the first thing of *page*, where the page has no better place for it itself.

    Who listens would otherwise stay in the navigation, and hear nothing of what came up.
    """
    now = QApplication.focusWidget()
    if now is None or not page.isAncestorOf(now):
        first = next((one for one in stops(page) if one.isVisible() and one.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def _escape(presenter: ShellPresenter, page: Page) -> None:
    if not page.escape():
        presenter.back()


def _begin_new(page: QWidget | None) -> None:
    if isinstance(page, ListPage | OverviewPage):
        page.begin_new()


def _amend(page: QWidget | None) -> None:
    if isinstance(page, RecordPage):
        page.amend()


def _focus_search(page: QWidget | None) -> None:
    if isinstance(page, ListPage):
        page.focus_search()


def _first_words(session: Session) -> Iterator[tuple[str, str]]:
    """What must be said as soon as the vault is open, each with its icon."""
    if session.is_continued:
        yield (
            QCoreApplication.translate(
                "Shell", "These records were restored or copied: they are a device of their own now"
            ),
            "git-fork",
        )
    if tampering(session) is not Tampering.NONE:
        yield (
            QCoreApplication.translate(
                "Shell", "The key file was changed behind the program's back: look at Security"
            ),
            "triangle-alert",
        )
