"""With identity: headquarters takes in who persons are, from a file that a station chose to write."""

from PySide6.QtCore import Qt, Signal

from fieldbook.base.errors import FieldbookError
from fieldbook.gui.ask import Ask
from fieldbook.gui.direction import filled
from fieldbook.gui.parts import Card, make_label, secondary_button
from fieldbook.gui.presenters.places import kept_folder
from fieldbook.gui.tables.words import show_number
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.identity.sending import is_some_kept, take_keys
from fieldbook.services.session import Session


class IdentityCard(Card):
    """Hidden while nobody's identity is kept here, and from whoever may only look."""

    told = Signal(str, str)
    refused = Signal(object)

    def __init__(self, session: Session, ask: Ask) -> None:
        super().__init__(self.tr("With identity"))
        self._session, self._ask = session, ask
        self.take = secondary_button(self.tr("Take in who persons are"), "download")
        words = self.tr(
            "A station that chose so wrote a file that ends in .fbi. It opens who persons are to your "
            "victim liaison, and to nobody else."
        )
        self.body.addWidget(make_label(words, "quiet", wrap=True))
        self.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.take.clicked.connect(self._take)
        self.hide()

    def refresh(self) -> None:
        """Show it as it is now."""
        self.setVisible(self._session.role in WRITERS and is_some_kept(self._session))

    def _take(self) -> None:
        kinds = self.tr("Who persons are (*.fbi)")
        file = self._ask.file(self.tr("Which file?"), kept_folder(self._session, "stick"), kinds)
        if file is None:
            return
        try:
            taken = take_keys(self._session, file)
        except FieldbookError as error:
            self.refused.emit(error)
            return
        self.refresh()
        title = filled(self.tr("{station}: who persons are was taken in"), station=taken.station)
        text = self.tr("It opens to the victim liaison now: {count}.").format(
            count=show_number(taken.persons)
        )
        for count, more in (
            (taken.erased, self.tr("Erased, and not kept: {count}.")),
            (
                taken.unknown,
                self.tr("Not here yet: {count}. Take the bundle in first, then this file again."),
            ),
        ):
            if count:
                text += " " + more.format(count=show_number(count))
        self.told.emit(title, text)
