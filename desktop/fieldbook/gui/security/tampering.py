"""The card that is there only when the key file was changed behind the program's back."""

from PySide6.QtCore import Qt, Signal

from fieldbook.base.errors import FieldbookError
from fieldbook.base.said import in_row
from fieldbook.gui.parts import Card, IconText, make_label, secondary_button
from fieldbook.gui.tongue import say
from fieldbook.services.custody.guarding import mend, tampering
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.session import Session


class TamperingCard(Card):
    """Says what was found; whoever leads puts it in order."""

    told = Signal(str, str)
    refused = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("The key file"))
        self._session = session
        self._found = IconText(look="strong", wrap=True)
        words = self.tr(
            "Until it is in order nobody can be added or kept out. Putting it in order takes out every way "
            "in that cannot be relied on; ask your officers then to change their passphrases."
        )
        self.mend = secondary_button(self.tr("Put it in order"), "shield-check")
        for label in (self._found, make_label(words, "quiet", wrap=True)):
            self.body.addWidget(label)
        self.body.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeft)
        self.mend.clicked.connect(self._mend)
        self.hide()

    def refresh(self) -> None:
        """Show it as it is now."""
        found = say(tampering(self._session).words)
        self.setVisible(bool(found))
        self.mend.setVisible(self._session.role in LEADERS)
        if found:
            self._found.show_text(found, icon="triangle-alert", role="danger")

    def _mend(self) -> None:
        try:
            left = mend(self._session)
        except FieldbookError as error:
            self.refused.emit(error)
            return
        self.refresh()
        text = self.tr("Every way in that was there can be relied on.")
        if left:
            text = self.tr("Taken out, to be added or made anew: {names}.").format(names=say(in_row(left)))
        self.told.emit(self.tr("The key file is in order again"), text)
