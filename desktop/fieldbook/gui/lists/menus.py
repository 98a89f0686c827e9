"""A button that opens a menu, below itself and on the side where reading starts."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from fieldbook.gui import style

Act = Callable[[], object]


class Menu(QMenu):
    """Made anew each time it is opened, and gone afterwards."""

    def __init__(self, button: QWidget, name: str) -> None:
        super().__init__(button)
        self._button = button
        self.setAccessibleName(name)
        self.setToolTipsVisible(True)
        # Not at once: the action that was chosen is told after the menu is hidden.
        self.aboutToHide.connect(self.deleteLater)

    def add(self, words: str, act: Act, *, ticked: bool | None = None, enabled: bool = True) -> QAction:
        """Offer one thing; *ticked* is None for what is no choice."""
        action = QAction(words.replace("&", "&&"), self)
        if ticked is not None:
            action.setCheckable(True)
            action.setChecked(ticked)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _on: act())
        self.addAction(action)
        return action

    def add_heading(self, words: str) -> None:
        """Say what follows."""
        action = QAction(words.replace("&", "&&"), self)
        action.setEnabled(False)
        self.addAction(action)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter goes to the next line that begins with it: a menu of countries is long."""
        found = self._next_with(event.text()) if event.text().isalnum() else None
        if found is not None:
            self.setActiveAction(found)
            return
        super().keyPressEvent(event)
        active = self.activeAction()
        if active in self.actions() and not self.rect().contains(self.actionGeometry(active)):
            self.setActiveAction(
                active
            )  # Qt scrolls there now: from the first line up to the last it does not

    def _next_with(self, letter: str) -> QAction | None:
        able = [one for one in self.actions() if one.isEnabled() and not one.isSeparator()]
        at = able.index(self.activeAction()) + 1 if self.activeAction() in able else 0
        begins = (one for one in able[at:] + able[:at] if one.text().casefold().startswith(letter.casefold()))
        return next(begins, None)

    def open(self) -> None:
        """Show it below its button."""
        width = self._button.width() - self.sizeHint().width() if style.mirrored() else 0
        self.popup(self._button.mapToGlobal(QPoint(width, self._button.height() + 2)))
