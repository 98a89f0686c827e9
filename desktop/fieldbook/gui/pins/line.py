"""One line above all questions: what is kept for the next record."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.base.said import in_row
from fieldbook.gui.parts import IconText, link_button
from fieldbook.gui.tongue import say


class KeptLine(QWidget):
    """What this form keeps for the next record, and the way to keep nothing; gone while nothing is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.said = IconText(wrap=True)
        self.let_go = link_button(self.tr("Keep nothing"))
        self.let_go.setToolTip(self.tr("The answers stay in this record; the next one begins without them"))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(10)
        row.addWidget(self.said, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.let_go)
        self.hide()

    def show_pinned(self, labels: list[str]) -> None:
        """List what is kept."""
        self.setVisible(bool(labels))
        self.said.show_text(
            self.tr("Kept for the next record: {names}").format(names=say(in_row(labels))),
            icon="pin",
            role="accent",
        )
