"""Before another look: what is typed is kept, and pages that nobody sees go.

Each would be put into the look, and the window would stand still for as long: for seconds, once every page
had been visited.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from fieldbook.gui import style
from fieldbook.gui.settings.wearing import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldbook.gui.presenters.places import Place
    from fieldbook.gui.views.shell import Shell


class Clearing(QObject):
    """Clears the shell out before somebody's choice, and before the computer turns dark or light.

    Args:
        parent: The window.
        shell: The records, while they are unlocked.
    """

    def __init__(self, parent: QObject, shell: "Callable[[], Shell | None]") -> None:
        super().__init__(parent)
        self._shell = shell
        self._left: Place | None = None
        style.turning().connect(self.turn)

    def clear(self, choice: Choice) -> None:
        """All of the window is made anew afterwards. Refused where what is typed cannot be kept."""
        shell = self._shell()
        if shell is None or self._left is not None:
            return
        place = shell.place()
        if not (shell.may_leave() and _rests(shell)):  # asked first, while the cursor stands where it stood
            choice.refuse()
            return
        self._left = place
        shell.put_away()
        shell.drop_unseen()

    def turn(self, turning: style.Turning) -> None:
        """The page that is shown stays. Not while a question is asked: a page that goes may wait for it."""
        if QThread.currentThread().loopLevel() > 1:
            turning.wait()
            return
        shell = self._shell()
        if shell is not None and self._left is None:
            shell.drop_idle()

    def take_place(self) -> "Place | None":
        """Where one was when the window was cleared out, asked for once; None where it was not."""
        place, self._left = self._left, None
        return place


def _rests(shell: "Shell") -> bool:
    """Put an end to the typing: some questions say only then what they hold. Whether all of it is kept."""
    page, focus = shell.page, QApplication.focusWidget()
    if page is None:
        return True
    page.setEnabled(False)
    if shell.may_leave():
        return True
    page.setEnabled(True)
    if focus is not None and isValid(focus) and page.isAncestorOf(focus):
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
    return False
