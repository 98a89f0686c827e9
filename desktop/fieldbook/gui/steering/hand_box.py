"""Does what the card of headquarters' signing key asks for: keys, drafts, signatures, taking in."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError, HandNotHere, NotARootKey, NotEnrolled, PassphraseTooWeak
from fieldbook.base.ports import Progress, Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.bundle.mandate import encode_chain, key_code
from fieldbook.gui.ask import Ask
from fieldbook.gui.direction import filled
from fieldbook.gui.presenters.jobs import Ending, Runner
from fieldbook.gui.presenters.places import keep_folder, kept_folder
from fieldbook.gui.steering.codes_sheet import make_codes
from fieldbook.gui.steering.hand_card import HandCard
from fieldbook.gui.tables.words import show_number
from fieldbook.journal.facts import Side
from fieldbook.services.custody.passphrases import FAIR, PASSPHRASE_LEAST, strength
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.inbox import read_small
from fieldbook.services.post.mandating import take_mandates
from fieldbook.services.session import Session
from fieldbook.services.steering.believing import mandates
from fieldbook.services.steering.mandating import (
    Draft,
    Hand,
    Roots,
    draft,
    make_root_key,
    put_in_force,
    read_root_card,
    read_root_key,
    sign_draft,
)
from fieldbook.services.steering.trusting import hand_word
from fieldbook.store.slots import put

_CARDS = "*.fbo"


class HandBox(QWidget):
    """On the page of security, on both sides; hidden at a station without a headquarters."""

    told = Signal(str, str)
    refused = Signal(object)

    def __init__(self, session: Session, runner: Runner, ask: Ask) -> None:
        super().__init__()
        self._session, self._runner, self._ask = session, runner, ask
        self._card = HandCard()
        self._signed = Path()
        """The file that was taken in last."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self._card.key_asked.connect(self._make_key)
        self._card.draft_asked.connect(self._draft)
        self._card.sign_asked.connect(self._sign)
        self._card.take_asked.connect(self._take)
        self._card.restored.connect(lambda: self._put_in_force(restored=True))
        self._card.print_asked.connect(self._print)
        self._card.file_asked.connect(self._write_file)

    def refresh(self) -> None:
        """Show it as it is now."""
        session = self._session
        try:
            word = hand_word(session)
        except NotEnrolled:
            self.hide()
            return
        self.show()
        changes = session.side is Side.HEADQUARTERS and session.role in LEADERS
        self._card.show_word(word, changes=changes)

    def _make_key(self, passphrase: Sensitive) -> None:
        if strength(passphrase.reveal()).level < FAIR:
            self.refused.emit(PassphraseTooWeak(least=PASSPHRASE_LEAST))
            return
        kinds = self.tr("Root keys (*.age)")
        key = self._ask.target(self.tr("Where shall the root key be written?"), "root-key.age", kinds)
        kinds = self.tr("Root cards (*.fbo)")
        title = self.tr("Where shall its card be written?")
        card = key and self._ask.target(title, "root-card.fbo", kinds)
        if key is None or card is None:
            return
        random = self._session.outside.random

        def make(_progress: Progress) -> bytes:
            sealed, shown = make_root_key(passphrase, random)
            put(key, sealed, random=random)
            put(card, shown, random=random)
            return shown

        def made(shown: bytes) -> None:
            code = key_code(read_root_card(shown))
            text = self.tr(
                "Keep it in a safe, on no computer. The card is for headquarters; its code is {code}."
            )
            self._say(
                filled(self.tr("The root key is written: {name}"), name=key.name), filled(text, code=code)
            )

        self._runner.run(make, Ending(made, self.refused.emit))

    def _draft(self, hand: Hand) -> None:
        try:
            roots = self._roots() if hand is Hand.KEEP else None
            if hand is Hand.KEEP and roots is None:
                return
            made = draft(self._session, hand, roots)
            target = self._ask.target(
                self.tr("Where shall the draft be written?"), "headquarters.fbm", self.tr("Drafts (*.fbm)")
            )
            if target is None:
                return
            put(target, made.content, random=self._session.outside.random)
        except FieldbookError as error:
            self.refused.emit(error)
            return
        text = self.tr(
            "Nothing has changed yet. Root keys that have to sign it: {count}. Then take it in here."
        )
        title = filled(self.tr("The draft is written: {name}"), name=target.name)
        self._say(title, text.format(count=show_number(made.missing)))

    def _roots(self) -> Roots | None:
        """The root keys whose cards lie in one folder; more than half of them sign together."""
        title = self.tr("In which folder are the cards of all root keys?")
        folder = self._ask.folder(title, kept_folder(self._session, "stick"))
        if folder is None:
            return None
        keep_folder(self._session, "stick", str(folder))
        keys = {read_root_card(read_small(file)).hex() for file in sorted(folder.glob(_CARDS))}
        if not keys:
            raise NotARootKey
        return Roots(tuple(sorted(keys)), len(keys) // 2 + 1)

    def _sign(self, passphrase: Sensitive) -> None:
        start = kept_folder(self._session, "stick")
        file = self._ask.file(self.tr("Which draft?"), start, self.tr("Drafts (*.fbm)"))
        key = file and self._ask.file(self.tr("Which root key?"), start, self.tr("Root keys (*.age)"))
        if file is None or key is None:
            return

        def sign(_progress: Progress) -> Draft:
            made = sign_draft(read_small(file), read_root_key(read_small(key), passphrase))
            put(file, made.content, random=self._session.outside.random)
            return made

        def signed(made: Draft) -> None:
            text = self.tr("Root keys that have still to sign it: {count}.")
            title = filled(self.tr("The draft is signed: {name}"), name=file.name)
            self._say(title, text.format(count=show_number(made.missing)))

        self._runner.run(sign, Ending(signed, self.refused.emit))

    def _take(self) -> None:
        kinds = self.tr("Drafts (*.fbm)")
        file = self._ask.file(self.tr("Which signed draft?"), kept_folder(self._session, "stick"), kinds)
        if file is None:
            return
        self._card.clear()
        self._signed = file
        self._put_in_force()

    def _put_in_force(self, *, restored: bool = False) -> None:
        file = self._signed
        try:
            if self._session.side is Side.STATION:
                mandate = take_mandates(self._session, file, Silent())
            else:
                mandate = put_in_force(self._session, read_small(file), restored=restored)
        except HandNotHere as error:
            self.refused.emit(error)
            self._card.ask_restored()
            return
        except FieldbookError as error:
            self.refused.emit(error)
            return
        if mandate is None:
            self._say(self.tr("That was known already"), "")
            return
        text = self.tr("The code of the signing key, to be compared by telephone, is {code}.")
        self._say(self.tr("What the root keys signed is in force"), text.format(code=key_code(mandate.hand)))

    def _print(self) -> None:
        title = self.tr("Where shall the codes be written, to be printed?")
        target = self._ask.target(title, "signing-key.pdf", self.tr("PDF (*.pdf)"))
        if target is not None:
            session = self._session
            text = self.tr("Print it, and keep it beside the telephone.")
            self._put(target, make_codes(hand_word(session), session.own.station_name), text)

    def _write_file(self) -> None:
        """All mandates in one file, for a station that missed more than its receipts bring."""
        title = self.tr("Where shall the file for stations be written?")
        target = self._ask.target(title, "headquarters.fbm", self.tr("Mandates (*.fbm)"))
        if target is not None:
            chain = mandates(self._session, self._session.own.station)
            self._put(target, encode_chain(chain), self.tr("It holds no secret: hand it to any station."))

    def _put(self, target: Path, content: bytes, text: str) -> None:
        try:
            put(target, content, random=self._session.outside.random)
        except FieldbookError as error:
            self.refused.emit(error)
            return
        self._say(filled(self.tr("{name} is written"), name=target.name), text)

    def _say(self, title: str, text: str) -> None:
        self._card.clear()
        self.refresh()
        self.told.emit(title, text)
