"""A station's page for headquarters: enrolment, bundles that leave, receipts that come back."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.gui.ask import Ask
from fieldbook.gui.attached.choice import FilesChoice
from fieldbook.gui.direction import filled
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.layouts.rows import in_a_row
from fieldbook.gui.page import BusyCard, Page
from fieldbook.gui.parts import (
    Card,
    IconText,
    NoticeKind,
    ScrollPage,
    make_label,
    primary_button,
    secondary_button,
)
from fieldbook.gui.post.care import open_questions
from fieldbook.gui.post.complaints import complaint_of
from fieldbook.gui.post.leaving import LeavingChoice
from fieldbook.gui.post.questions_card import QuestionsCard
from fieldbook.gui.post.way_words import confirmed_words, sent_words, waiting_words, word_title, word_ways
from fieldbook.gui.presenters.enrolment import SessionEnrolment, StationEnrolment
from fieldbook.gui.presenters.exchange import BundleLine, Sending, SentBundles, TakenBack
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.presenters.places import Where, keep_folder, kept_folder
from fieldbook.gui.road.cards import StickRow, UploadCard, wire_uploads
from fieldbook.gui.road.target import keep_target, target_of
from fieldbook.gui.road.watch import RoadWatch
from fieldbook.gui.steering.word_card import WordCard
from fieldbook.gui.views.enrol_cards import BundleCard, JoinCard
from fieldbook.services.browse import Counts
from fieldbook.services.changes import Changes
from fieldbook.services.enrol import Joined, Standing
from fieldbook.services.exchange import SentBundle, TakenReceipt
from fieldbook.services.road import Arrivals
from fieldbook.services.session import Session
from fieldbook.services.statements.profiles import Profile


class SendPage(Page):
    """Send to headquarters."""

    def __init__(self, session: Session, runner: Runner, ask: Ask, *, watch: RoadWatch) -> None:
        super().__init__(
            self.tr("Send to headquarters"), self.tr("One sealed file; only headquarters can open it")
        )
        self._session, self._ask, self._watch = session, ask, watch
        self._send = primary_button(self.tr("Write bundle"), "usb")
        self._elsewhere = secondary_button(self.tr("Another place"), "folder-open")
        self._receipt = secondary_button(self.tr("Take in a receipt"), "download")
        self._waiting = IconText(look="strong")
        self._stick, self._upload = StickRow(), UploadCard()
        self._busy = BusyCard()
        self._join = JoinCard()
        self._bundles = BundleCard(self.tr("Bundles sent"), self.tr("Nothing has been sent yet."))
        self._questions = QuestionsCard(self.tr("Questions from headquarters"))
        self._questions.opened.connect(lambda record: self.go(Where.RECORD, record))
        self._files, self._word = FilesChoice(session), WordCard(session)
        self._leaving = LeavingChoice(session, runner)
        self._send_card = self._make_send_card()
        self._arrange()
        self.enrolment = StationEnrolment(SessionEnrolment(session), self)
        self.sending = Sending(SentBundles(session), runner, self)
        self._connect()
        self._show_target()

    def arrive(self) -> None:
        """Show where things stand."""
        self.enrolment.show()
        self.sending.show()
        self._show_target()
        focus = _able(self._send, self._receipt) if self._send_card.isVisible() else self._join.next_step()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Forget a token that was typed."""
        self._upload.clear()

    def write_to_stick(self) -> None:
        """Write a bundle to the stick that is in or where the last one went, or ask where to."""
        target = target_of(self._session, self._watch.stick)
        if target is not None:
            self._send_to(target.path)
        else:
            self._choose_folder()

    def heard(self, changes: Changes) -> None:
        """Show it again when something was saved, sent or received."""
        if changes.standing or changes.records:
            self.enrolment.show()
            self.sending.show()

    def show_standing(self, standing: Standing) -> None:
        """Show where enrolment stands: what is still to be done, or that it is done."""
        self._join.show_standing(standing, can_write=self.enrolment.can_write_card)
        self._send_card.setVisible(standing.confirmed)
        self._upload.setVisible(standing.confirmed)
        self._bundles.setVisible(standing.confirmed)
        self._questions.show_questions(open_questions(self._session))
        self._word.refresh()

    def show_joined(self, joined: Joined) -> None:
        """Say whose card was taken in."""
        title = filled(self.tr("This is the card of {name}"), name=joined.headquarters)
        text = self.tr("Now write your own card and hand it to headquarters.")
        self.notices.show_notice(NoticeKind.OK, title, text)

    def show_card_kept(self, path: Path) -> None:
        """Say that our card is written."""
        title = self.tr("Your card is written")
        text = self.tr("{name} in {folder}. Hand it to headquarters, then call them and compare the code.")
        self.notices.show_notice(NoticeKind.OK, title, filled(text, name=path.name, folder=path.parent))

    def show_confirmed(self, headquarters: str) -> None:
        """Say that the code was right."""
        title = filled(self.tr("{name} is confirmed"), name=headquarters)
        self.notices.show_notice(NoticeKind.OK, title, self.tr("You can send your records now."))

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        self.notices.show_error(error)

    def show_busy(self) -> None:
        """A bundle is being written."""
        self.notices.clear()
        self._busy.begin(self.tr("Writing the bundle. Leave the stick in."))
        for button in (self._send, self._elsewhere, self._receipt):
            button.setEnabled(False)

    def show_step(self, what: str, done: int, of: int | None) -> None:
        """How far it is."""
        self._busy.step(what, done, of)

    def show_idle(self) -> None:
        """Nothing is under way any more."""
        for button in (self._send, self._elsewhere, self._receipt):
            button.setEnabled(True)
        self._busy.end(self._receipt)

    def show_bundles(self, waiting: Counts, bundles: Sequence[BundleLine]) -> None:
        """Show what waits and what was sent."""
        self._files.show_standing()
        self._leaving.refresh()
        said = waiting_words(waiting)
        can_send = self._leaving.can_send(has_something=bool(said) or self._files.has_some)
        for button in (self._send, self._elsewhere):
            button.setEnabled(can_send)
        if said:
            self._waiting.show_text(said, icon="clock", role="warn")
        else:
            self._waiting.show_text(self.tr("Nothing waits to be sent"), icon="circle-check", role="ok")
        self._bundles.show_bundles(bundles)

    def show_sent(self, sent: SentBundle) -> None:
        """A bundle is whole on its medium."""
        self.notices.show_notice(NoticeKind.OK, *sent_words(sent))

    def show_receipt(self, taken: TakenReceipt) -> None:
        """A receipt was taken in."""
        if taken.forks or taken.refused or taken.want:
            self.notices.show_notice(NoticeKind.WARN, *complaint_of(taken))
            return
        heard = self._word.heard_words(taken.heard, taken.hand)
        if not taken.is_new:
            title = self.tr("Word of headquarters was taken in")
            if not heard:
                title = self.tr("This receipt was taken in before")
            self.notices.show_notice(NoticeKind.INFO, title, heard)
            return
        self.notices.show_notice(NoticeKind.OK, *confirmed_words(taken, heard))

    def show_taken_back(self, taken: TakenBack) -> None:
        """Say what headquarters sent."""
        if not taken.is_new:
            self.notices.show_notice(NoticeKind.INFO, self.tr("This was taken in before"))
            return
        banner, ways = self.notices.show_notice(NoticeKind.OK, word_title(taken)), word_ways(taken)
        banner.list_lines([words for words, _ in ways])
        banner.line_chosen.connect(lambda at: self.went.emit(ways[at][1]))

    def _make_send_card(self) -> QWidget:
        card = Card(self.tr("Stick or folder"))
        words = self.tr("What is written is read back and compared; only headquarters can open it.")
        said = make_label(words, "quiet", wrap=True)
        for widget in (said, self._leaving, self._waiting, self._stick, self._files):
            card.body.addWidget(widget)
        add_layout(card.body, in_a_row(self._send, self._elsewhere, self._receipt))
        return card

    def _arrange(self) -> None:
        scroll = ScrollPage(self.tr("Send to headquarters"))
        cards = (self._upload, self._questions, self._word, self._bundles)
        shown = (self._join, self._send_card, *cards)
        for widget in (self.notices, self._busy, *shown):
            scroll.body.addWidget(widget)
        scroll.body.addStretch(1)
        self.column.addWidget(scroll, 1)

    def _connect(self) -> None:
        self._send.clicked.connect(self.write_to_stick)
        self._elsewhere.clicked.connect(self._choose_folder)
        self._watch.changed.connect(self._show_target)
        self._watch.wanted.connect(self._write_offered)
        self._watch.arrived.connect(self._show_arrived)
        wire_uploads(self._upload, self._watch)
        self._files.changed.connect(self.sending.show)
        self._connect_leaving()
        self._receipt.clicked.connect(self._choose_receipt)
        self._busy.cancelled.connect(self.sending.cancel)
        self._join.take_asked.connect(self._choose_card)
        self._join.write_asked.connect(self._choose_card_folder)
        self._join.heard.connect(self.enrolment.confirm)

    def _connect_leaving(self) -> None:
        leaving = self._leaving
        leaving.changed.connect(self._show_target)
        leaving.changed.connect(self.sending.show)
        leaving.began.connect(self.show_busy)
        leaving.stepped.connect(self.show_step)
        leaving.ended.connect(self.show_idle)
        leaving.ended.connect(self.sending.show)
        leaving.told.connect(partial(self.notices.show_notice, NoticeKind.OK))
        leaving.refused.connect(self.show_error)
        self._busy.cancelled.connect(leaving.cancel)

    def _write_offered(self) -> None:
        """A stick is offered for a bundle; where something else is chosen, the person looks first."""
        if self._leaving.profile is Profile.OPERATIONAL:
            self.write_to_stick()

    def _send_to(self, folder: Path) -> None:
        is_bundle = self._leaving.profile is Profile.OPERATIONAL
        (self.sending if is_bundle else self._leaving).send(folder)

    def _show_target(self) -> None:
        self._stick.show_stick(self._watch.stick)
        target = target_of(self._session, self._watch.stick)
        self._send.setText(self._leaving.verb(target.name if target else ""))
        self._send.setToolTip(str(target.path) if target else "")
        self._elsewhere.setVisible(target is not None)

    def _show_arrived(self, found: Arrivals) -> None:
        for _, error in found.refused[:1]:
            self.notices.show_error(error)

    def _folder(self) -> str:
        return kept_folder(self._session, "stick")

    def _choose_folder(self) -> None:
        folder = self._ask.folder(self.tr("Where shall the bundle be written?"), self._folder())
        if folder is not None:
            keep_folder(self._session, "stick", str(folder))
            keep_target(self._session, folder)
            self._show_target()
            self._send_to(folder)

    def _choose_receipt(self) -> None:
        kinds = self.tr("From headquarters (*.fbr *.fbb)")
        file = self._ask.file(self.tr("Which receipt or file of headquarters?"), self._folder(), kinds)
        if file is not None:
            self.sending.take_in(file)

    def _choose_card(self) -> None:
        kinds = self.tr("Enrolment cards (*.fbc)")
        file = self._ask.file(self.tr("Which card came from headquarters?"), self._folder(), kinds)
        if file is not None:
            keep_folder(self._session, "stick", str(file.parent))
            self.enrolment.take_card(file)
            self._join.next_step().setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_card_folder(self) -> None:
        folder = self._ask.folder(self.tr("Where shall your card be written?"), self._folder())
        if folder is not None:
            self.enrolment.write_card(folder)
            self._join.next_step(written=True).setFocus(Qt.FocusReason.OtherFocusReason)


def _able(first: QWidget, other: QWidget) -> QWidget:
    """Where to begin: at what can be pressed, which what is off cannot."""
    return first if first.isEnabled() else other
