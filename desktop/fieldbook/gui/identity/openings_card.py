"""Who opened what identifies whom, when and why: for those who supervise and those who audit."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.gui.direction import in_line
from fieldbook.gui.parts import Card, make_label
from fieldbook.gui.tables.words import show_instant
from fieldbook.gui.tongue import say
from fieldbook.services.custody.roles import LEADERS, Role
from fieldbook.services.identity.openings import Happening, openings
from fieldbook.services.session import Session

SHOWN_MOST = 20
_LOOKING = (*LEADERS, Role.AUDITOR)


class OpeningsCard(Card):
    """The newest openings; nothing in it identifies anybody."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Openings of identities"))
        self._session = session
        self._rest = make_label("", "caption", wrap=True)
        self._lines = QWidget()
        for widget in (self._lines, self._rest):
            self.body.addWidget(widget)

    def refresh(self) -> None:
        """Read them again; hidden from everybody else."""
        self.setVisible(self._session.role in _LOOKING)
        found = openings(self._session) if self._session.role in _LOOKING else []
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for one in found[:SHOWN_MOST]:
            column.addWidget(make_label(_headline(one), "strong", wrap=True))
            column.addWidget(make_label(one.reason, "quiet", wrap=True))
        self.body.replaceWidget(self._lines, lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines
        lines.setVisible(bool(found))
        self._rest.setText(self._more(len(found)))
        self._rest.setVisible(not found or len(found) > SHOWN_MOST)

    def _more(self, count: int) -> str:
        if not count:
            return self.tr("Nobody has opened one yet.")
        return self.tr("%Ln earlier ones are listed by: fieldbook identity openings", "", count - SHOWN_MOST)


def _headline(one: Happening) -> str:
    who = f"{one.officer} ({one.station})" if one.station else one.officer
    return in_line(show_instant(one.at), say(one.title), who)
