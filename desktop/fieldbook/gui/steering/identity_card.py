"""With identity: a station sends the keys of who persons are in a file, headquarters takes them in.

Bundles carry records and never such a key; so what is sent is chosen by what is pressed, each time, with a
reason.
"""

from PySide6.QtCore import Qt, Signal

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Progress
from fieldbook.gui.ask import Ask
from fieldbook.gui.parts import Card, make_label, secondary_button
from fieldbook.gui.presenters.jobs import Ending, Runner
from fieldbook.gui.presenters.places import keep_folder, kept_folder
from fieldbook.gui.steering.reason_row import ReasonRow
from fieldbook.gui.tables.words import show_instant, show_number
from fieldbook.journal.facts import Side
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.identity.sending import Sent, is_some_kept, send_with_identity, take_keys
from fieldbook.services.session import Session


class IdentityCard(Card):
    """Hidden while nobody's identity is kept here, and from whoever may only look."""

    told = Signal(str, str)
    refused = Signal(object)

    def __init__(self, session: Session, ask: Ask, runner: Runner | None = None) -> None:
        """Of *session*; a station's sends, which takes long, by *runner*."""
        super().__init__(self.tr("With identity"))
        self._session, self._ask, self._runner = session, ask, runner
        self._is_station = session.side is Side.STATION
        self._words = make_label("", "quiet", wrap=True)
        self._last = make_label("", "caption", wrap=True)
        self.send = secondary_button(self.tr("Send who persons are …"), "key-round")
        self.take = secondary_button(self.tr("Take in who persons are"), "download")
        self._reason = ReasonRow(self.tr("Why? It stays with each person, so name nobody."))
        for label in (self._words, self._last):
            self.body.addWidget(label)
        for button in (self.send, self.take):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._reason)
        self.send.setVisible(self._is_station)
        self.take.setVisible(not self._is_station)
        self.send.clicked.connect(self._ask_reason)
        self.take.clicked.connect(self._take)
        self._reason.given.connect(lambda _what, reason: self._send(reason))
        self.hide()

    def refresh(self) -> None:
        """Show it as it is now."""
        apart = self._session.vault.queries.apart
        self.setVisible(self._session.role in WRITERS and is_some_kept(self._session))
        self._words.setText(
            self.tr(
                "Bundles carry records, and never who a person is. Only this sends it, to the victim liaison "
                "of headquarters, and it is written down for each person."
            )
            if self._is_station
            else self.tr(
                "A station that chose so wrote a file that ends in .fbi. It opens who persons are to your "
                "victim liaison, and to nobody else."
            )
        )
        sent = apart.disclosed() if self._is_station else []
        self._last.setVisible(bool(sent))
        if sent:
            said = self.tr("Last sent on {when}, %Ln persons: {reason}", "", sent[0].persons)
            text = said.format(when=show_instant(sent[0].at), reason=sent[0].reason)
            self._last.setText(text)

    def _ask_reason(self) -> None:
        words = self.tr("Headquarters' victim liaison can then open every identity that you can open.")
        self._reason.ask("", button=self.tr("Send with identity"), words=words)

    def _send(self, reason: str) -> None:
        session = self._session
        folder = self._ask.folder(self.tr("Where shall it be written?"), kept_folder(session, "stick"))
        if folder is None or self._runner is None:
            return
        keep_folder(session, "stick", str(folder))
        self.setEnabled(False)

        def job(progress: Progress) -> Sent:
            return send_with_identity(session, folder, reason, progress=progress)

        self._runner.run(job, Ending(self._sent, self._failed))

    def _failed(self, error: FieldbookError) -> None:
        self.setEnabled(True)
        self.refused.emit(error)

    def _sent(self, sent: Sent) -> None:
        self.setEnabled(True)
        self._reason.put_away()
        self.refresh()
        title = self.tr("{name} is written").format(name=sent.path.name)
        many = self.tr("With it who %Ln persons are. Only headquarters can open it.", "", sent.persons)
        one = self.tr("With it who 1 person is. Only headquarters can open it.")
        self.told.emit(title, one if sent.persons == 1 else many)

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
        title = self.tr("{station}: who persons are was taken in").format(station=taken.station)
        text = self.tr("It opens to the victim liaison now: {count}.").format(
            count=show_number(taken.persons)
        )
        if taken.unknown:
            more = self.tr("Not here yet: {count}. Take the bundle in first, then this file again.")
            text += " " + more.format(count=show_number(taken.unknown))
        self.told.emit(title, text)
