"""Headquarters' card of what one who leads said, and another one has to say as well."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldbook.base.ids import RecordId
from fieldbook.gui.direction import listed
from fieldbook.gui.parts import Card, link_button, make_label
from fieldbook.gui.tables.words import show_instant
from fieldbook.gui.tongue import say
from fieldbook.services.browse import titles
from fieldbook.services.post.agreeing import Act, Proposal, proposals
from fieldbook.services.session import Session


class ProposalsCard(Card):
    """Hidden while nothing waits."""

    opened = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Waits for a second officer"))
        self._session = session
        self._lines = QWidget()
        words = self.tr("It is done when another officer who leads says the same.")
        self.body.addWidget(make_label(words, "quiet", wrap=True))
        self.body.addWidget(self._lines)
        self.hide()

    def refresh(self) -> None:
        """Show it as it is now."""
        found = proposals(self._session)
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(6)
        for row, one in enumerate(found):
            grid.addWidget(make_label(one.act.words, "strong"), row, 0)
            grid.addWidget(self._about(one), row, 1)
            grid.addWidget(make_label(listed((one.by, show_instant(one.at))), "quiet"), row, 2)
            grid.addWidget(make_label(one.reason, "quiet", wrap=True), row, 3)
        grid.setColumnStretch(3, 1)
        self.body.replaceWidget(self._lines, lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines
        self.setVisible(bool(found))

    def _about(self, one: Proposal) -> QWidget:
        if one.act is not Act.ERASE:
            return make_label("", "quiet")
        record = RecordId(one.about)
        button = link_button(say(titles(self._session)(record)), "file-text")
        button.clicked.connect(lambda: self.opened.emit(record))
        return button
