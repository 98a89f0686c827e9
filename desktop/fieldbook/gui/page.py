"""What every page of the window has: a head, a place for what must be said, and a way to other pages."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.gui import style
from fieldbook.gui.form.reading import order_tabs
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import (
    Card,
    IconButton,
    NoticeBanner,
    NoticeKind,
    PageHeader,
    make_label,
    secondary_button,
)
from fieldbook.gui.parts.page import SIDE_PX
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.tables.words import show_number
from fieldbook.services.changes import Changes

_ABOVE_PX = 20
"""What stays free above a banner: a page then stands at its very beginning."""


class Sighting(QTimer):
    """Brings *what* into sight once it is laid out: who pressed a button further down must not miss it."""

    def __init__(self, what: QWidget) -> None:
        super().__init__(what)
        self._what = what
        self.setSingleShot(True)
        self.setInterval(0)
        self.timeout.connect(self._come_into_sight)

    def _come_into_sight(self) -> None:
        above = self._what.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(self._what, 0, _ABOVE_PX)
            above = above.parentWidget()


class Notices(QWidget):
    """At most one banner, which stays until something else is to be said or somebody puts it away."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.banner: NoticeBanner | None = None
        self._sighting = Sighting(self)
        self.hide()

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal: what happened, what did not, what to do, and its code."""
        self.show_notice(NoticeKind.DANGER, error.what, error.rest)

    def show_notice(
        self, kind: NoticeKind, title: str, text: str = "", *, closable: bool = True
    ) -> NoticeBanner:
        """Say something."""
        self.clear()
        banner = NoticeBanner(kind, title, text)
        if closable:
            banner.offer_close(self.tr("Put this message away"))
            banner.closed.connect(self.clear)
        self._column.addWidget(banner)
        self.banner = banner
        self.show()
        order_tabs(self.parentWidget() or self)  # made later than what stands below it
        self._sighting.start()  # once it is laid out, and whatever takes the focus has it
        return banner

    def clear(self) -> None:
        """Say nothing."""
        if self.banner is not None:
            self._column.removeWidget(self.banner)
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None
        self.hide()


class BusyCard(Card):
    """How far long work is, and a way to stop it."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = make_label("", "strong", wrap=True)
        self._count = make_label("", "caption")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = secondary_button(self.tr("Stop"), "x")
        self._stop.clicked.connect(self.cancelled)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._title)
        words.addWidget(self._bar)
        words.addWidget(self._count)
        row = QHBoxLayout()
        row.setSpacing(20)
        add_layout(row, words, 1)
        row.addWidget(self._stop)
        add_layout(self.body, row)
        self.hide()

    def begin(self, title: str) -> None:
        """Show that *title* is under way; whoever works by keyboard finds the way to stop it at hand."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._bar.setAccessibleName(title)
        self._count.setText(self.tr("Beginning …"))
        self._bar.setRange(0, 0)
        self.show()
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, _what: str, done: int, of: int | None) -> None:
        """Show how far it is."""
        self._bar.setRange(0, of or 0)
        self._bar.setValue(done)
        said = self.tr("{done} of {of}") if of else self.tr("{done} so far")
        self._count.setText(said.format(done=show_number(done), of=show_number(of or 0)))

    def end(self, following: QWidget) -> None:
        """Go away, and leave the focus to *following* unless somebody has gone elsewhere meanwhile."""
        if self._stop.hasFocus():
            following.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()


class Page(QWidget):
    """A page: ``went`` leads to a ``Place``, ``left`` back to where one came from, ``said`` is a toast."""

    went = Signal(object)
    left = Signal()
    said = Signal(str)

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        style.dress(self, "canvas")
        self.header = PageHeader(title, subtitle)
        self.notices = Notices()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.header)

    def go(self, where: Where, key: str = "", *, operation: str = "", field: str = "") -> None:
        """Ask for another page."""
        self.went.emit(Place(where, key, operation, field))

    def add_back(self) -> None:
        """Put the way back before the title."""
        back = IconButton("arrow-left", self.tr("Back (Esc)"))
        back.clicked.connect(self.left)
        self.header.add_leading(back)

    def arrive(self) -> None:
        """Show what is true now; called whenever the page comes up."""

    def heard(self, changes: Changes) -> None:
        """Hear of a write."""
        del changes

    def missed(self, changes: Changes) -> None:
        """Learn of a write while another page is shown; most read everything when they come up again."""
        del changes

    def holds_work(self) -> bool:
        """Whether something is begun here that somebody would miss if the page were made anew unasked."""
        return False

    def flush(self) -> bool | None:
        """Keep what is being typed, because one goes elsewhere; False where it could not be kept."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  # the name that Qt gives it
        """Tab goes on as the page is read, whatever came into it later."""
        order_tabs(self)
        return super().focusNextPrevChild(next)

    def escape(self) -> bool:
        """What Esc does here; True when it did something."""
        return False


def padded(*, top_px: int = 18, spacing_px: int = 14) -> tuple[QWidget, QVBoxLayout]:
    """A body with the margins of every page, for those that do not scroll as a whole."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(SIDE_PX, top_px, SIDE_PX, 18)
    column.setSpacing(spacing_px)
    return body, column
