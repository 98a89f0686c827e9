"""The security page: who may unlock this vault, and what keeps it from being lost."""

from pathlib import Path

from PySide6.QtCore import Qt

from fieldbook.base.errors import FieldbookError
from fieldbook.base.problem import Problem
from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.ask import Ask
from fieldbook.gui.direction import filled
from fieldbook.gui.identity.openings_card import OpeningsCard
from fieldbook.gui.page import Page
from fieldbook.gui.parts import NoticeKind, ScrollPage
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.presenters.places import kept_folder
from fieldbook.gui.security.cards import BackupsCard, OfficersCard, PassphraseCard, RecoveryCard
from fieldbook.gui.security.leading import GuessingCard, RecoveryKeyCard
from fieldbook.gui.security.presenter import SecurityPresenter, Shown
from fieldbook.gui.security.sheet import make_pdf
from fieldbook.gui.security.tampering import TamperingCard
from fieldbook.gui.steering.boxes import KeysBox
from fieldbook.gui.steering.hand_box import HandBox
from fieldbook.gui.tables.words import show_number
from fieldbook.services.audit import Audited
from fieldbook.services.changes import Changes
from fieldbook.services.custody import backups
from fieldbook.services.custody.backups import BackedUp
from fieldbook.services.custody.officers import NewOfficer, OfficerLine
from fieldbook.services.custody.recovery import Sheet
from fieldbook.services.custody.roles import Role
from fieldbook.services.session import Session
from fieldbook.store.slots import put


class SecurityPage(Page):
    """Officers, passphrase, recovery and backups."""

    def __init__(self, session: Session, runner: Runner, ask: Ask) -> None:
        super().__init__(self.tr("Security"), self.tr("Who may unlock these records, and how they are kept"))
        self._session, self._ask = session, ask
        self._paper: Path | None = None
        self._officers, self._passphrase = OfficersCard(), PassphraseCard()
        self._recovery, self._backups = RecoveryCard(), BackupsCard()
        self._key, self._guessing = RecoveryKeyCard(), GuessingCard()
        self._cards = (
            *(self._recovery, self._key, self._backups),
            *(self._officers, self._passphrase, self._guessing),
        )
        self.presenter = SecurityPresenter(session, runner, self)
        self._openings, self._own_keys = OpeningsCard(session), KeysBox(session)
        self._hand = HandBox(session, runner, ask)
        self._tampering = TamperingCard(session)
        scroll = ScrollPage(self.tr("Security"))
        for widget in (
            self.notices,
            self._tampering,
            *self._cards,
            self._own_keys,
            self._hand,
            self._openings,
        ):
            scroll.body.addWidget(widget)
        scroll.body.addStretch(1)
        self._scroll = scroll
        self.column.addWidget(scroll, 1)
        self._connect()

    def arrive(self) -> None:
        """Show how things stand."""
        self.presenter.show()
        self._openings.refresh()
        self._own_keys.steering.show()
        self._hand.refresh()
        self._tampering.refresh()
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.show_from_top()

    def heard(self, changes: Changes) -> None:
        """Show it again when something changed."""
        if changes.standing:
            self.presenter.show()
            self._own_keys.steering.show()

    def flush(self) -> None:
        """Forget every secret that was typed."""
        for card in (self._officers, self._passphrase, self._recovery, self._key, self._backups):
            card.clear()

    def show_state(self, shown: Shown) -> None:
        """Show how things stand."""
        self._officers.show_officers(shown.officers, shown.roles, leads=shown.leads)
        self._recovery.show_standing(shown.recovery, leads=shown.leads, takes_card=shown.takes_card)
        self._backups.show_standing(shown.backup)
        self._key.setVisible(shown.leads and not shown.takes_card)
        self._guessing.setVisible(shown.leads)
        self._guessing.show_count(shown.destroy_after)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say what is not right yet."""
        said = {problem.where: problem.text for problem in problems}
        for name, frame in self._officers.frames.items():
            frame.show_problem(said.get(name))
        for name, frame in self._passphrase.frames.items():
            frame.show_problem(said.get(f"own.{name}"))
        for name, frame in self._key.frames.items():
            frame.show_problem(said.get(f"key.{name}"))

    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 - the one thing it says
        """Nothing else can be asked for meanwhile."""
        for card in self._cards:
            card.setEnabled(not busy)

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        self.notices.show_error(error)
        self._scroll.show_from_top()

    def show_appointed(self, line: OfficerLine) -> None:
        """Another officer may unlock."""
        self._officers.clear()
        title = filled(self.tr("{name} may unlock this vault"), name=line.name)
        self._say(title, self.tr("The passphrase was tried. It is theirs alone."))

    def show_dismissed(self, name: str) -> None:
        """An officer may no longer unlock."""
        title = filled(self.tr("{name} may no longer unlock this vault"), name=name)
        self._say(title, self.tr("Its key was changed. A copy made before still opens for them."))

    def show_changed(self) -> None:
        """The passphrase is another."""
        self._passphrase.clear()
        self._say(self.tr("Your passphrase was changed"), self.tr("The old one opens nothing any more."))

    def show_sheet(self, sheet: Sheet) -> None:
        """Write it where the person chose."""
        target, self._paper = self._paper, None
        if target is None:
            return
        try:
            put(target, make_pdf(sheet), random=self._session.outside.random)
        except FieldbookError as error:
            self.show_error(error)
            return
        text = self.tr("{name}: print it, give each page to another person, and delete the file.")
        self._say(self.tr("The recovery sheet is written"), filled(text, name=target.name))

    def show_proven(self, number: int) -> None:
        """A share is right."""
        self._recovery.clear()
        self._say(self.tr("Share {number} is right").format(number=number), "")

    def show_card_taken(self) -> None:
        """Headquarters' recovery key opens the vault."""
        self._say(self.tr("Headquarters' recovery key opens this vault from now on"), "")

    def show_backed_up(self, made: BackedUp) -> None:
        """A backup is whole."""
        self._say(self.tr("The backup is whole"), str(made.path))

    def show_rehearsed(self, audited: Audited) -> None:
        """A backup could be restored."""
        self._backups.clear()
        text = self.tr(
            "It was restored, its journal is whole ({entries} entries), and it was thrown away again."
        )
        self._say(self.tr("This backup can be restored"), text.format(entries=show_number(audited.entries)))

    def show_role(self, name: str, role: Role) -> None:
        """An officer has another role."""
        self._say(filled(self.tr("{name} is now: {role}"), name=name, role=role.words), "")

    def show_destroy_after(self, count: int) -> None:
        """What wrong passphrases destroy was changed."""
        many = self.tr("After %n wrong passphrases in a row the officers' slots are destroyed", "", count)
        self._say(many if count else self.tr("Wrong passphrases destroy nothing"), "")

    def show_key_made(self, key: Path, card: Path) -> None:
        """Headquarters' recovery key is written."""
        self._key.clear()
        text = self.tr("{key}: keep it in a safe, on no computer. {card}: give it to every station.")
        self._say(self.tr("The recovery key is written"), filled(text, key=key.name, card=card.name))

    def show_answered(self, answer: Path, code: str) -> None:
        """The answer to a station's request is written."""
        self._key.clear()
        self._key.show_code(code)
        self._say(
            filled(self.tr("{name} is written"), name=answer.name), filled(self.tr("Code {code}"), code=code)
        )

    def _say(self, title: str, text: str) -> None:
        self.notices.show_notice(NoticeKind.OK, title, text)
        self._scroll.show_from_top()

    def _connect(self) -> None:
        for box in (self._own_keys, self._hand, self._tampering):
            box.told.connect(self._say)
            box.refused.connect(self.show_error)
        self._officers.appointed.connect(self._appoint)
        self._officers.dismissed.connect(self.presenter.dismiss)
        self._officers.promoted.connect(self.presenter.give_role)
        self._guessing.chosen.connect(self.presenter.destroy_after)
        self._backups.rehearsal_asked.connect(self._choose_backup)
        self._key.key_asked.connect(self._choose_key_targets)
        self._key.answer_asked.connect(self._choose_request)
        self._passphrase.changed.connect(self._change)
        self._recovery.sheet_asked.connect(self._choose_paper)
        self._recovery.card_asked.connect(self._choose_card)
        self._recovery.proven.connect(self.presenter.rehearse)
        self._backups.asked.connect(self._choose_folder)

    def _appoint(self, new: NewOfficer, repeated: str) -> None:
        self.presenter.appoint(new, repeated)

    def _change(self, old: Sensitive, new: Sensitive, repeated: str) -> None:
        self.presenter.change_passphrase(old, new, repeated=repeated)

    def _choose_paper(self) -> None:
        kinds = self.tr("PDF (*.pdf)")
        title = self.tr("Where shall the sheet be written, to be printed?")
        target = self._ask.target(title, "recovery-sheet.pdf", kinds)
        if target is not None:
            self._paper = target.with_suffix(".pdf")
            self.presenter.make_sheet()

    def _choose_card(self) -> None:
        kinds = self.tr("Recovery cards (*.fbk)")
        file = self._ask.file(
            self.tr("Which card came from headquarters?"), kept_folder(self._session, "stick"), kinds
        )
        if file is not None:
            self.presenter.take_card(file)

    def _choose_backup(self, passphrase: Sensitive) -> None:
        start = backups.standing(self._session).folder
        backup = self._ask.folder(self.tr("Which backup?"), start)
        if backup is not None:
            self.presenter.rehearse_backup(backup, passphrase)

    def _choose_key_targets(self, passphrase: Sensitive, repeated: str) -> None:
        if not self.presenter.check_key(passphrase, repeated):
            return
        kinds = self.tr("Recovery keys (*.age)")
        key = self._ask.target(self.tr("Where shall the key be written?"), "recovery-key.age", kinds)
        if key is None:
            return
        kinds = self.tr("Recovery cards (*.fbk)")
        card = self._ask.target(self.tr("Where shall its card be written?"), "recovery-card.fbk", kinds)
        if card is not None:
            self.presenter.make_key(key, card, passphrase)

    def _choose_request(self, passphrase: Sensitive) -> None:
        start = kept_folder(self._session, "stick")
        request = self._ask.file(self.tr("Which request?"), start, self.tr("Recovery requests (*.fbq)"))
        key = request and self._ask.file(self.tr("Which key?"), start, self.tr("Recovery keys (*.age)"))
        if request is None or key is None:
            return
        kinds = self.tr("Answers (*.fba)")
        target = self._ask.target(self.tr("Where shall the answer be written?"), "recovery-answer.fba", kinds)
        if target is not None:
            self.presenter.answer(request, key, target, passphrase=passphrase)

    def _choose_folder(self) -> None:
        folder = self._ask.folder(
            self.tr("Where shall the backup be written?"), kept_folder(self._session, "stick")
        )
        if folder is not None:
            self.presenter.back_up(folder)
