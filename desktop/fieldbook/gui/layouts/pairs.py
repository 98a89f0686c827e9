"""Names, and beside each what is so."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fieldbook.gui.parts.labels import make_label

_BETWEEN_PX, _BELOW_PX = 28, 6


class Pairs(QWidget):
    """Two columns of words, made anew whenever something else is so."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._shown)

    def show_rows(self, rows: Sequence[tuple[str, str]], *, codes: bool = False) -> None:
        """Show *rows*; *codes* stand on one line, and can be marked to be copied."""
        shown = QWidget()
        grid = QGridLayout(shown)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_BETWEEN_PX)
        grid.setVerticalSpacing(_BELOW_PX)
        for at, (name, said) in enumerate(rows):
            words = make_label(said, "strong") if codes else make_label(said, "body", wrap=True)
            if codes:
                words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(make_label(name, "quiet"), at, 0)
            grid.addWidget(words, at, 1)
        grid.setColumnStretch(1, 1)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(self._shown, shown)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = shown
