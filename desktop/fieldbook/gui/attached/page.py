"""One file, looked at: decoded in a child process, shown from memory, never written to a disk."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.gui.attached.canvas import Canvas
from fieldbook.gui.attached.opening_row import OpeningRow
from fieldbook.gui.attached.presenter import SessionFiles
from fieldbook.gui.attached.showing import OpenedFile, ShowingPresenter
from fieldbook.gui.guard import IdleWatch
from fieldbook.gui.page import Page, padded
from fieldbook.gui.parts import IconButton, NoticeKind, TextEdit, make_label
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.tongue import say
from fieldbook.gui.viewing.frames import Drawn, Fit
from fieldbook.services.attaching.listing import AttachedFile

translate = QCoreApplication.translate
APART_S = 60
"""After so long without a key or a movement what shows who somebody is is hidden; the lock comes later."""


class FilePage(Page):
    """A picture, the pages of a document, or a text."""

    _hidden = Signal()

    def __init__(self, desk: SessionFiles, record: RecordId, runner: Runner) -> None:
        super().__init__("")
        self.add_back()
        self._ground, self._column = padded()
        self._column.addWidget(self.notices)
        self.notices.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._busy = make_label(self.tr("Opening the file …"), "quiet")
        self._column.addWidget(self._busy)
        self.column.addWidget(self._ground, 1)
        self._asking = OpeningRow()
        self._column.addWidget(self._asking)
        self._canvas = Canvas()
        self._canvas.hide()
        self._text: TextEdit | None = None
        self._column.addWidget(self._canvas, 1)
        self._column.addStretch(0)
        self._tools = _Tools(self)
        self.presenter = presenter = ShowingPresenter(desk, record, runner=runner, view=self)
        self._hidden.connect(presenter.hide)
        self._canvas.resized.connect(self._make_room)
        self._canvas.wished.connect(self.wish)
        self._asking.given.connect(self._open_because)
        self._nobody = IdleWatch(self, idle_s=APART_S)
        self._nobody.idle.connect(presenter.hide)
        self.destroyed.connect(presenter.close)

    def arrive(self) -> None:
        """Open the file."""
        self.presenter.open()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves the page, puts the window away or locks leaves nothing open behind."""
        super().hideEvent(event)
        self._hidden.emit()

    def show_known(self, one: AttachedFile) -> None:
        """Show what file it is."""
        self.header.show_title(one.title, one.filed.media_type)

    def show_asking(self) -> None:
        """Ask why it is to be opened."""
        self._busy.hide()
        self._asking.ask()

    def show_opened(self, opened: OpenedFile) -> None:
        """Show that it is open: its words, or the room for its pages."""
        self._asking.hide()
        if opened.shows_child:
            words = self.tr("Look only as far as your task needs; hand out no copy without a ground.")
            self.notices.show_notice(NoticeKind.WARN, self.tr("A child is in this file"), words)
        if opened.words is not None:
            self._text = _text(opened.words)
            self._column.insertWidget(self._column.indexOf(self._canvas), self._text, 1)
        shown = self._text or self._canvas
        shown.setAccessibleName(say(opened.one.title))
        shown.show()
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tools.show_for(opened)
        self._make_room()
        if opened.one.is_apart:
            self._nobody.watch(self.window())
            self._nobody.begin()

    def show_hidden(self) -> None:
        """Take it off the screen and out of memory, say so, and ask again why it is to be opened."""
        self._nobody.stop()
        self._canvas.forget()
        self._canvas.hide()
        if self._text is not None:
            self._text.clear()
            self._column.removeWidget(self._text)
            self._text.deleteLater()
            self._text = None
        self._tools.hide()
        words = self.tr("Nobody touched anything for a minute, or the page was left.")
        self.notices.show_notice(NoticeKind.INFO, self.tr("Hidden again"), words)
        self._asking.ask()

    def show_drawn(self, drawn: Drawn, page: int, pages: int) -> None:
        """Show one page."""
        self._canvas.show_drawn(drawn, page)
        self._tools.show_standing(page, pages, drawn.percent)
        where = self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages)
        self._canvas.setAccessibleDescription(where if pages > 1 else "")

    def show_busy(self, *, busy: bool) -> None:
        """Say so only while there is nothing to be seen yet."""
        self._busy.setVisible(busy and self._canvas.isHidden())

    def show_refusal(self, error: FieldbookError) -> None:
        """Say why there is nothing to be seen."""
        self.notices.show_error(error)

    def wish(self, wish: str) -> None:
        """What a key or a button asks for."""
        presenter = self.presenter
        deeds: dict[str, Callable[[], None]] = {
            "next": partial(presenter.turn_page, 1),
            "previous": partial(presenter.turn_page, -1),
            "nearer": partial(presenter.zoom, nearer=True),
            "farther": partial(presenter.zoom, nearer=False),
            "whole": partial(presenter.fit, Fit.WHOLE),
            "width": partial(presenter.fit, Fit.WIDTH),
            "turn": presenter.turn,
        }
        deeds[wish]()

    def _open_because(self, reason: str) -> None:
        self.notices.clear()
        self.presenter.open_because(reason)

    def _make_room(self) -> None:
        if not self._canvas.isHidden():
            self.presenter.make_room(*self._canvas.room)


class _Tools:
    """Buttons in the head of the page, for those who do not use the keys; each tells its key."""

    def __init__(self, page: FilePage) -> None:
        self._count, self._percent = make_label("", "quiet"), make_label("", "quiet")
        self._paging: list[QWidget] = [
            _button(
                "chevron-left", translate("FilePage", "Page before (Page Up)"), partial(page.wish, "previous")
            ),
            self._count,
            _button(
                "chevron-right", translate("FilePage", "Next page (Page Down)"), partial(page.wish, "next")
            ),
        ]
        self._sizing: list[QWidget] = [
            _button("minus", translate("FilePage", "Smaller (-)"), partial(page.wish, "farther")),
            self._percent,
            _button("plus", translate("FilePage", "Larger (+)"), partial(page.wish, "nearer")),
            _button(
                "move-horizontal",
                translate("FilePage", "As wide as the page (W)"),
                partial(page.wish, "width"),
            ),
            _button("maximize", translate("FilePage", "All of it (0)"), partial(page.wish, "whole")),
            _button("rotate-ccw", translate("FilePage", "Turn to the left (L)"), partial(page.wish, "turn")),
        ]
        for widget in (*self._paging, *self._sizing):
            page.header.add_trailing(widget)
        self.hide()

    def show_for(self, opened: OpenedFile) -> None:
        """Show the buttons that this file needs."""
        for widget in self._sizing:
            widget.setVisible(opened.draws is not None)
        for widget in self._paging:
            widget.setVisible(opened.draws is not None and opened.draws.pages > 1)

    def hide(self) -> None:
        """There is nothing to be paged or sized."""
        for widget in (*self._sizing, *self._paging):
            widget.hide()

    def show_standing(self, page: int, pages: int, percent: int) -> None:
        """Show where one is."""
        words = translate("FilePage", "{page} of {pages}").format(page=page + 1, pages=pages)
        self._count.setText(words)
        self._percent.setText(translate("FilePage", "{percent} %").format(percent=percent))


def _button(icon: str, text: str, does: Callable[[], None]) -> IconButton:
    button = IconButton(icon, text)
    button.clicked.connect(does)
    return button


def _text(words: str) -> TextEdit:
    box = TextEdit()
    box.setReadOnly(True)
    box.setUndoRedoEnabled(False)
    box.setPlainText(words)
    return box
