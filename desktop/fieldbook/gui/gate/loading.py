"""What stands behind the lock, loaded while the passphrase is being typed.

What has nothing to do with Qt, which is most of it, a worker loads. The widgets are loaded on the window's
thread, one module between two of its events: making a class of Qt's on another thread, while the window
handled keys, brought the whole program down once in five times.
"""

import gc
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import iter_modules
from threading import Lock
from types import ModuleType

from PySide6.QtCore import QObject, QTimer

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Progress
from fieldbook.gui.presenters.jobs import Ending
from fieldbook.gui.work import Worker

ONE_LOADS = Lock()
"""Held by whoever loads while others may: two threads that meet in a circle of modules may each be given half
of one; and the binding, which reads the source of all that is imported, makes circles of its own."""

_BREATH_MS = 150
_WITHOUT_QT = ("fieldbook.services", "fieldbook.gui.presenters")
_WITH_QT = "fieldbook.gui"
_LEFT_OUT = ("fieldbook.gui.tour", "fieldbook.gui.viewing")
"""The tour is not the window's; what reads strangers' files is loaded by a process of its own only."""


class Loading(QObject):
    """Loads everything once, beside the lock; whoever needs a module earlier imports it there and then."""

    def __init__(self, parent: QObject, worker: Worker, first: Callable[[], object]) -> None:
        """
        Args:
            parent: Lives on the window's thread.
            worker: Loads what has no Qt.
            first: What to make before all, on the worker's thread.
        """
        super().__init__(parent)
        self._worker, self._first = worker, first
        self._names: Iterator[str] = iter(())
        self._has_begun = self._is_done = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._load_next)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to load."""
        return self._is_done

    def begin(self) -> None:
        """Load, once the window has been painted; a second time this does nothing."""
        if not self._has_begun:
            self._has_begun = True
            QTimer.singleShot(_BREATH_MS, self, self._load)

    def _load(self) -> None:
        def load(_progress: Progress) -> None:
            with ONE_LOADS:
                self._first()
            for name in _WITHOUT_QT:
                with ONE_LOADS:
                    names = list(_names_below(name))
                for below in names:
                    with ONE_LOADS:
                        import_module(below)

        self._worker.run(load, Ending(self._load_widgets, _not_loaded))

    def _load_widgets(self, _nothing: None) -> None:
        self._names = _names_below(_WITH_QT)
        self._timer.start()

    def _load_next(self) -> None:
        for name in self._names:
            if name not in sys.modules:
                import_module(name)
                return
        self._timer.stop()
        self._is_done = True
        # Modules and forms are there for good: looked through in every full sweep they would be most of it,
        # and hold the window up for a tenth of a second each time.
        gc.freeze()


def _names_below(name: str) -> Iterator[str]:
    """The names of a package and of every module in it; the package itself is imported on the way.

    Packages come before the modules beside them, which join them together and would bring many at once.
    """
    package = _imported(name)
    yield name
    found = [each for each in iter_modules(package.__path__, f"{name}.") if each.name not in _LEFT_OUT]
    for each in found:
        if each.ispkg:
            yield from _names_below(each.name)
    yield from (each.name for each in found if not each.ispkg)


def _imported(name: str) -> ModuleType:
    return sys.modules.get(name) or import_module(name)


def _not_loaded(_error: FieldbookError) -> None:
    """What cannot be loaded is told when it is needed."""
