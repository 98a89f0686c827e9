"""Watches over the window: locks it when nobody is there, and tells of our bugs without any answer."""

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

import fieldbook
from fieldbook.base.errors import FieldbookError, PlaceError
from fieldbook.gui import style
from fieldbook.gui.parts import (
    Card,
    EmptyState,
    NoticeBanner,
    NoticeKind,
    Whole,
    make_label,
    secondary_button,
)

IDLE_S = 600
_LOG = logging.getLogger(__name__)
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class IdleWatch(QObject):
    """Says ``idle`` once nobody has touched the window for a while."""

    idle = Signal()

    def __init__(self, window: QWidget, *, idle_s: int = IDLE_S) -> None:
        super().__init__(window)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.setInterval(idle_s * 1000)
        self._timer.timeout.connect(self.idle)

    def watch(self, window: QWidget) -> None:
        """Watch *window*, which is on the screen.

        The native window is watched: each key and movement passes there once, and not once for each widget.
        """
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def begin(self) -> None:
        """Count from now."""
        self._timer.start()

    def stop(self) -> None:
        """Nothing to lock any more."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count anew at every sign of life."""
        del watched
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
        return False


def redacted(error: BaseException) -> str:
    """What may be told of a bug: versions, the sort of error, and where; never a value or a message.

    A message may hold what an officer typed, a line of code does not.
    """
    whole = [f"Fieldbook {fieldbook.__version__}, Python {platform.python_version()}, {sys.platform}"]
    cause: BaseException | None = error
    told: set[int] = set()
    # An error that was raised from itself has itself for a cause: once is enough, and ends.
    while cause is not None and id(cause) not in told:
        told.add(id(cause))
        name = cause.code if isinstance(cause, FieldbookError) else type(cause).__name__
        whole.append(name)
        whole.extend(_frames(cause.__traceback__))
        cause = cause.__cause__ or cause.__context__
    return "\n".join(whole)


def _frames(trace: TracebackType | None) -> list[str]:
    return [
        f"  {'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]


class CrashPage(QWidget):
    """Our bug, told calmly: what is safe, what may be copied, how to go on."""

    went_on = Signal()

    def __init__(self, report: str) -> None:
        super().__init__()
        style.dress(self, "canvas")
        self._report = report
        words = EmptyState(
            "circle-alert",
            self.tr("Something went wrong in Fieldbook"),
            self.tr(
                "What was saved is safe, and drafts are kept as you type. This is a mistake of the program, "
                "not yours."
            ),
        )
        self._again = words.offer(self.tr("Lock and begin again"), "lock")
        self._again.setAccessibleDescription(self.tr("X001"))
        words.acted.connect(self.went_on)
        copy = secondary_button(self.tr("Copy the report"), "copy")
        copy.clicked.connect(self._copy)
        note = NoticeBanner(
            NoticeKind.INFO,
            self.tr("The report says where in the program it happened, and nothing of what you typed (X001)"),
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(16)
        column.addWidget(words, 1)
        column.addWidget(note)
        told = Card(self.tr("The report"), look="inset")
        if told.heading is not None:
            told.heading.add_trailing(copy)
        told.body.addWidget(make_label(report, "caption", wrap=True))
        column.addWidget(told)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Whole(inside))

    def focus_first(self) -> None:
        """Put the cursor on the way on."""
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


def catch_bugs(tell: Callable[[str], None], refuse: Callable[[PlaceError], bool]) -> None:
    """Hand every error that nobody caught to *tell*, redacted; the window goes on.

    A disk that is full may refuse anything, also what nobody waits for: that is no mistake of ours, and
    *refuse* says it where it can; it answers whether it could.
    """

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = redacted(error)
        if isinstance(error, PlaceError) and refuse(error):
            _LOG.warning("not caught: %s", report.replace("\n", " | "))
            return
        _LOG.error("X001 %s", report.replace("\n", " | "))
        tell(report)

    sys.excepthook = hook
