"""Long work that a page asked for, and a page that may have been left and thrown away before it ended.

And the other way round: what works by itself over a session that may be closed before.
"""

from collections.abc import Callable
from typing import TypeVar
from weakref import WeakMethod, ref

from PySide6.QtCore import QObject
from shiboken6 import isValid

from fieldbook.gui.presenters.jobs import Cancel, Ending, Job, Runner
from fieldbook.services.session import Session

R = TypeVar("R")


def until_closed(session: Session, owner: QObject, stop: Callable[[], None]) -> None:
    """Call *stop*, a method of *owner*, when *session* closes, if *owner* is there still."""
    there, known = ref(owner), WeakMethod(stop)

    def end() -> None:
        one, act = there(), known()
        if one is not None and act is not None and isValid(one):
            act()

    session.on_close(end)


class WhileThere:
    """A runner for one page: the work goes on when the page is gone, but nobody is told of it any more.

    What is told to a page that Qt has destroyed ends as a mistake of ours on a page that says so.
    """

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._page: QObject | None = None
        self._untold = 0

    @property
    def is_busy(self) -> bool:
        """Whether something is under way for the page."""
        return self._untold > 0

    def belong_to(self, page: QObject) -> None:
        """Tell only while *page* is there."""
        self._page = page

    def run(self, job: Job[R], ending: Ending[R]) -> Cancel:
        """Run *job*; the answer, when called, asks it to stop."""
        self._untold += 1
        told: Ending[R] = Ending(
            self._told(ending.done, ends=True),
            self._told(ending.failed, ends=True),
            self._told(ending.progress),
            self._told(ending.cancelled, ends=True),
        )
        return self._runner.run(job, told)

    def _told(self, tell: Callable[..., None], *, ends: bool = False) -> Callable[..., None]:
        def tell_if_there(*what: object) -> None:
            self._untold -= ends
            if self._page is None or isValid(self._page):
                tell(*what)

        return tell_if_there
