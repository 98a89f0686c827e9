"""A quiet line under a question: another record has the same. Nothing waits for it, nothing is stopped."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.gui.direction import filled
from fieldbook.gui.meeting.presenter import MeetingDesk, MeetingPresenter
from fieldbook.gui.parts import IconText, link_button
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.services.reconcile.meeting import Meeting

if TYPE_CHECKING:
    from fieldbook.base.problem import Path
    from fieldbook.gui.fields import Question
    from fieldbook.gui.views.form_page import FormPage

RESTING_MS = 200
"""Behind the half second after which a draft is kept: nobody is typing by then."""


class MetLine(QWidget):
    """Which record, the way there, and that it is not the same."""

    def __init__(self) -> None:
        super().__init__()
        self._words = IconText(look="quiet", wrap=True)
        self.open_button = link_button(self.tr("Open it"), "arrow-right")
        self.apart_button = link_button(self.tr("Not the same"), "x")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._words, 1)
        row.addWidget(self.open_button)
        row.addWidget(self.apart_button)

    def show_title(self, title: str) -> str:
        """Say which record it is; the sentence, for who listens."""
        words = filled(self.tr("This is in another record too: {title}"), title=title)
        self._words.show_text(words, icon="copy", role="muted")
        self.open_button.setAccessibleName(self.tr("Open {title}").format(title=title))
        self.apart_button.setAccessibleName(self.tr("Not the same as {title}").format(title=title))
        return words


def look_out(page: "FormPage", desk: MeetingDesk, runner: Runner) -> None:
    """Tell quietly, where it is typed on *page*, what another record has too."""
    MeetingMarks(page, desk, runner)


class MeetingMarks(QObject):
    """Looks once the fingers rest, and puts a line where something was found; lives as long as its page."""

    def __init__(self, page: "FormPage", desk: MeetingDesk, runner: Runner) -> None:
        super().__init__(page)
        self._page = page
        self._lines: dict[Path, tuple[Question, MetLine]] = {}
        self.presenter = MeetingPresenter(desk, runner, self)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(RESTING_MS)
        self._resting.timeout.connect(self._look)
        page.keeping.timeout.connect(self._resting.start)
        page.destroyed.connect(self.presenter.stop)  # what is found then has nowhere to be told
        self._resting.start()

    def _look(self) -> None:
        # A page that was left, or put away, may have a vault that is being closed.
        if self._page.isVisible() and self._page.isEnabled():
            self.presenter.look(self._page.presenter.draft)

    def show_meetings(self, found: Sequence[Meeting]) -> None:
        """Tell each where it is typed, in the place of those told before."""
        for told, _line in self._lines.values():
            told.show_met(None, "")
        self._lines = {}
        for meeting in found:
            question = self._page.nearest(meeting.path)
            if question is not None:
                line = MetLine()
                line.open_button.clicked.connect(partial(self._open, meeting))
                line.apart_button.clicked.connect(partial(self._apart, meeting))
                self._lines[meeting.path] = (question, line)
                question.show_met(line, line.show_title(meeting.title))

    def _open(self, meeting: Meeting, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt calls it
        self._page.record_wanted.emit(meeting.other)

    def _apart(self, meeting: Meeting, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt calls it
        question = self._page.nearest(meeting.path)
        self.presenter.tell_apart(meeting)
        if question is not None:
            question.take_focus()
