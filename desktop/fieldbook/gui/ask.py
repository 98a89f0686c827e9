"""Questions to the person that only the system can put: which folder, which file."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget


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


def _path(chosen: str) -> Path | None:
    return Path(chosen) if chosen else None


def _home() -> str:
    return QDir.homePath()
