"""Opens a vault, or makes it, beside the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldbook.base.ports import Progress
from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.gate.loading import ONE_LOADS
from fieldbook.gui.presenters.jobs import Ending
from fieldbook.gui.work import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldbook.services.session import Outside, Session
    from fieldbook.services.unlock import Founding


class Opening(QObject):
    """Tells what came of it by signals: who asked may be gone by then, thrown away for another language.

    ``opened`` hands over the session; ``refused`` and ``not_made`` say why there is none.
    """

    opened = Signal(object)
    refused = Signal(object)
    not_made = Signal(object)

    def __init__(self, folder: Path, outside: "Callable[[], Outside]", worker: Worker) -> None:
        super().__init__(worker)
        self._folder, self._outside, self._worker = folder, outside, worker

    def try_passphrase(self, passphrase: Sensitive) -> None:
        """Open the vault with it."""

        def opened(_progress: Progress) -> "Session":
            with ONE_LOADS:
                from fieldbook.services.unlock import unlock  # noqa: PLC0415 - slow to load; the lock stands before

                outside = self._outside()
            return unlock(self._folder, passphrase, outside)

        self._worker.run(opened, Ending(self.opened.emit, self.refused.emit))

    def make(self, founding: "Founding") -> None:
        """Make a new vault, and open it."""

        def made(_progress: Progress) -> "Session":
            with ONE_LOADS:
                from fieldbook.services.unlock import set_up  # noqa: PLC0415 - as above

                outside = self._outside()
            return set_up(self._folder, founding, outside)

        self._worker.run(made, Ending(self.opened.emit, self.not_made.emit))
