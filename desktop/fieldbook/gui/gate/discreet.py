"""Keeps what was copied, and which files were chosen, from outliving the moment."""

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

CLEARED_AFTER_S = 10
_NOWHERE = "/dev/null"


class ClipboardWatch(QObject):
    """Empties the clipboard a few seconds after something was copied from here, and when the window locks."""

    def __init__(self, parent: QObject, *, after_s: int = CLEARED_AFTER_S) -> None:
        super().__init__(parent)
        self._clipboard: QClipboard = QGuiApplication.clipboard()
        self._ours = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after_s * 1000)
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._changed)

    def clear(self) -> None:
        """Empty it, if what is in it came from here."""
        self._timer.stop()
        if self._ours:
            self._ours = False
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _changed(self) -> None:
        # Not every system tells who copied; while our window has the keyboard, nobody else does.
        is_active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        self._ours = bool(self._clipboard.text()) and (self._clipboard.ownsClipboard() or is_active)
        if self._ours:
            self._timer.start()
        else:
            self._timer.stop()


def forget_dialogs() -> None:
    """Let Qt's own file dialogs remember nothing on the disk: neither folders nor the names of files.

    They would keep both in ``QtProject.conf``, in clear. The system's native dialogs are not Qt's to silence.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, _NOWHERE)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, _NOWHERE)
