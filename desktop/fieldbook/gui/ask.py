"""Questions to the person that only the system can put: which folder, which file."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDir, QObject
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid


class Ask(Protocol):
    """Asks for places; None when the person thought better of it."""

    def folder(self, title: str, start: str) -> Path | None:
        """A folder to write to or read from."""
        ...

    def file(self, title: str, start: str, kinds: str) -> Path | None:
        """A file to read; *kinds* as Qt spells them: ``Bundles (*.fbb)``."""
        ...

    def target(self, title: str, start: str, kinds: str) -> Path | None:
        """A file to write."""
        ...


class SystemAsk:
    """Asks with the system's own dialogs."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def folder(self, title: str, start: str) -> Path | None:
        """A folder."""
        return _path(QFileDialog.getExistingDirectory(self._window, title, start or _home()))

    def file(self, title: str, start: str, kinds: str) -> Path | None:
        """A file that is there."""
        return _path(QFileDialog.getOpenFileName(self._window, title, start or _home(), kinds)[0])

    def target(self, title: str, start: str, kinds: str) -> Path | None:
        """A file that will be there; the dialog itself asks before one is replaced."""
        return _path(QFileDialog.getSaveFileName(self._window, title, start, kinds)[0])


class AskWhileThere:
    """Asks for one page; a page that went while the dialog stood there is told nothing."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._page: QObject | None = None

    def belong_to(self, page: QObject) -> None:
        """Answer only while *page* is there."""
        self._page = page

    def folder(self, title: str, start: str) -> Path | None:
        """A folder."""
        return self._if_there(self._ask.folder(title, start))

    def file(self, title: str, start: str, kinds: str) -> Path | None:
        """A file that is there."""
        return self._if_there(self._ask.file(title, start, kinds))

    def target(self, title: str, start: str, kinds: str) -> Path | None:
        """A file that will be there."""
        return self._if_there(self._ask.target(title, start, kinds))

    def _if_there(self, chosen: Path | None) -> Path | None:
        return chosen if self._page is None or isValid(self._page) else None


def _path(chosen: str) -> Path | None:
    return Path(chosen) if chosen else None


def _home() -> str:
    return QDir.homePath()
