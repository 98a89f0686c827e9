"""The line at the foot of the window: what is waiting, and that all is safe."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from fieldbook.gui import style
from fieldbook.gui.parts.labels import IconText

_HEIGHT_PX = 26


class StatusBar(QFrame):
    """A few quiet words where reading starts, and a few where it ends."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        style.dress(self, "footer")
        self.setAccessibleName(name)
        # A page that wants more than there is would press it below the height of its words.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._left, self._way, self._right = IconText(), IconText(), IconText()
        self._hint = IconText()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 16, 3)
        row.setSpacing(18)
        row.addWidget(self._left)
        row.addWidget(self._way)
        row.addStretch(1)
        row.addWidget(self._right)
        row.addWidget(self._hint)
        self.show_hint("")
        self.show_way("")

    def sizeHint(self) -> QSize:
        """As tall as its words, and never lower than it is at the usual size."""
        return super().sizeHint().expandedTo(QSize(0, _HEIGHT_PX))

    def show_left(self, text: str, *, icon: str = "", role: str = "muted") -> None:
        """What is going on; *role* colours the icon."""
        self._left.show_text(text, icon=icon, role=role)

    def show_way(self, text: str, *, icon: str = "", role: str = "muted") -> None:
        """Beside it: a way to the other side that is open, or closed; nothing for an empty text."""
        self._way.show_text(text, icon=icon, role=role)
        self._way.setVisible(bool(text))

    def show_right(self, text: str, *, icon: str = "", role: str = "muted") -> None:
        """How safe things are."""
        self._right.show_text(text, icon=icon, role=role)

    def show_hint(self, text: str) -> None:
        """A key worth knowing, at the very end."""
        self._hint.show_text(text)
        self._hint.setVisible(bool(text))
