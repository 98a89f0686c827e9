"""Notices whatever the window must never do: break, warn, stand still."""

import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler

from fieldbook.base.errors import FieldbookError, PlaceError

LONGEST_GAP_S = 1.0
_LONGEST_DRESSING_S = 2.5
"""Somebody chose another look, waits for it, and everything is made anew."""
_DRESSES_IN_TICKS = 4
_TICK_MS = 20
_LOUD = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
QUIET = (
    "This plugin does not support propagateSizeHints",  # the offscreen platform, on every resize
    "This plugin does not support raise()",
    "This plugin does not support grabbing",
    "edit: index was invalid",  # Qt's own file dialog, of a file that is gone
    "edit: editing failed",
    "Broken filename passed to function",  # as above, of a name with a NUL in it
    "stat() failed for",  # as above, of one with more letters than a disk takes
)
"""What Qt says of its platform without a screen, and not of us."""


@dataclass
class Findings:
    """What was noticed, each with the deed that was under way.

    Attributes:
        told: What was noticed: its sort, and the whole of it.
        past: Parts of what is known already and shall stop nobody.
        gap_s: For so long the window may stand still.
        doing: The deed that is under way.
        longest_s: For how long the window stood still at most, but for another look.
        slowest: In which deed that was.
        patience: For so many ticks it may stand still for longer.
    """

    past: tuple[str, ...] = ()
    gap_s: float = LONGEST_GAP_S
    told: list[tuple[str, str]] = field(default_factory=list)
    doing: str = ""
    longest_s: float = 0.0
    slowest: str = ""
    patience: int = 0

    def be_patient(self) -> None:
        """Another look is being put on."""
        self.patience = _DRESSES_IN_TICKS

    def tell(self, sort: str, what: str) -> None:
        """Note it."""
        if not any(part in what for part in self.past):
            self.told.append((sort, f"while {self.doing}: {what}"))


class _Log(logging.Handler):
    def __init__(self, findings: Findings) -> None:
        super().__init__(logging.WARNING)
        self._findings = findings

    def emit(self, record: logging.LogRecord) -> None:
        said = record.getMessage()
        # A bug was told with all of it by the hook; a disk that refuses is told on the page, as it should be.
        is_told = said.startswith("X001") and bool(self._findings.told)
        if not is_told and not (said.startswith("not caught") and "| P1" in said):
            self._findings.tell("log", f"{record.name}: {said}")


class _Pulse(QObject):
    """Ticks in the event loop, and notes how far apart the ticks came.

    A gap is the time that passed, or the processor time that this program used in it, whichever is less:
    another program that takes the processor away makes no window of ours stand still.
    """

    def __init__(self, parent: QObject, findings: Findings) -> None:
        super().__init__(parent)
        self._findings = findings
        self._last = time.perf_counter(), time.process_time()
        self._doing = ""
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        timer.start(_TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter(), time.process_time()
        gap_s = min(now[0] - self._last[0], now[1] - self._last[1])
        self._last = now
        doing, self._doing = self._doing or self._findings.doing, self._findings.doing
        is_dressing = self._findings.patience > 0
        self._findings.patience -= is_dressing
        if gap_s > self._findings.longest_s and not is_dressing:
            self._findings.longest_s, self._findings.slowest = gap_s, doing
        if gap_s > max(self._findings.gap_s, _LONGEST_DRESSING_S * is_dressing):
            self._findings.tell("gap", f"the window stood still for {gap_s:.2f} s since {doing}")


def watch(parent: QObject, findings: Findings) -> None:
    """Notice everything from now on; *parent* lives as long as the window.

    Comes after the program's own ``catch_bugs``, whose page is shown all the same.
    """
    shown = sys.excepthook

    def bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        whole = "".join(traceback.format_exception(kind, error, trace))
        code = error.code if isinstance(error, FieldbookError) else ""
        if not isinstance(
            error, PlaceError
        ):  # a disk may refuse at any time; whether that is told well is seen
            findings.tell("bug", f"{code} {whole}".strip())
        shown(kind, error, trace)

    def unraisable(told: Any) -> None:
        whole = "".join(traceback.format_exception(told.exc_value)) if told.exc_value else ""
        findings.tell("unraisable", f"{told.err_msg or ''} {told.object!r} {whole}")

    def of_thread(told: threading.ExceptHookArgs) -> None:
        findings.tell("thread", "".join(traceback.format_exception(told.exc_value)))

    sys.excepthook = bug
    sys.unraisablehook = unraisable
    threading.excepthook = of_thread
    qInstallMessageHandler(_heard(findings))
    logging.getLogger().addHandler(_Log(findings))
    _Pulse(parent, findings)


def _heard(findings: Findings) -> Callable[[QtMsgType, QMessageLogContext, str | None], None]:
    def heard(kind: QtMsgType, _where: QMessageLogContext, said: str | None) -> None:
        if kind in _LOUD and not any(part in (said or "") for part in QUIET):
            stack = "".join(traceback.format_stack(limit=12))
            findings.tell("qt", f"{said}\n{stack}")

    return heard
