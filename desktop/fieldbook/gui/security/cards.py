"""The cards of the security page: officers, one's own passphrase, recovery, backups."""

import os
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.direction import filled
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.layouts.rows import in_a_row
from fieldbook.gui.parts import (
    Card,
    ChoiceBox,
    FieldFrame,
    IconText,
    LineEdit,
    PassphraseEdit,
    make_label,
    make_rule,
    primary_button,
    secondary_button,
)
from fieldbook.gui.tables.words import show_instant, show_number
from fieldbook.gui.tongue import say
from fieldbook.services.custody import backups, recovery
from fieldbook.services.custody.officers import NewOfficer, OfficerLine
from fieldbook.services.custody.roles import Role

_SHARE_PX = 520


class OfficersCard(Card):
    """Who may unlock this vault, and the way to add somebody."""

    appointed = Signal(object, str)
    dismissed = Signal(object)
    promoted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(self.tr("Officers"))
        self._table: QWidget = QWidget()
        self._name, self._role = LineEdit(), ChoiceBox()
        self._first, self._again = (
            _secret(self.tr("Their passphrase")),
            _secret(self.tr("The same again")),
        )
        self.frames = {
            "name": FieldFrame(self.tr("Name"), self._name),
            "role": FieldFrame(self.tr("Role"), self._role),
            "passphrase": FieldFrame(self.tr("Their passphrase"), self._first),
            "repeated": FieldFrame(self.tr("The same once more"), self._again),
        }
        self.add = primary_button(self.tr("Add officer"), "user-check")
        self._adding = QWidget()
        self.add.clicked.connect(self._appoint)
        self._arrange()

    def show_officers(self, lines: Sequence[OfficerLine], roles: Sequence[Role], *, leads: bool) -> None:
        """Show them; whoever does not lead only sees them."""
        table = self._make_table(lines, roles if leads else ())
        self.body.replaceWidget(self._table, table)
        self._table.hide()
        self._table.deleteLater()
        self._table = table
        table.show()
        self._adding.setVisible(leads)
        if [self._role.itemData(at) for at in range(self._role.count())] != [role.value for role in roles]:
            self._role.clear()
            for role in roles:
                self._role.addItem(say(role.words), role.value)

    def clear(self) -> None:
        """Forget what was typed."""
        for edit in (self._name, self._first, self._again):
            edit.clear()

    def _appoint(self) -> None:
        role = Role(self._role.currentData())
        new = NewOfficer(self._name.text(), role, Sensitive(self._first.text()))
        self.appointed.emit(new, self._again.text())

    def _make_table(self, lines: Sequence[OfficerLine], roles: Sequence[Role]) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        for row, line in enumerate(line for line in lines if line.may_open):
            name = filled(self.tr("{name} (you)"), name=line.name) if line.is_me else line.name
            grid.addWidget(make_label(name, "strong"), row, 0)
            if not roles or line.is_me:
                grid.addWidget(make_label(line.role.words, "quiet"), row, 1)
            else:
                grid.addWidget(self._make_role(line, roles), row, 1)
                revoke = secondary_button(self.tr("Revoke"), "x")
                revoke.setAccessibleName(self.tr("Revoke {name}").format(name=line.name))
                revoke.clicked.connect(partial(self._revoke, revoke, line))
                grid.addWidget(revoke, row, 2)
        grid.setColumnStretch(3, 1)
        return table

    def _make_role(self, line: OfficerLine, roles: Sequence[Role]) -> QComboBox:
        """What the officer is, and may become."""
        choice = ChoiceBox()
        choice.setAccessibleName(self.tr("Role of {name}").format(name=line.name))
        for role in dict.fromkeys((*roles, line.role)):
            choice.addItem(role.words, role.value)
        choice.setCurrentIndex(choice.findData(line.role.value))
        # Only what a person chose: filling the list is no change.
        choice.activated.connect(lambda _at: self.promoted.emit(line, Role(choice.currentData())))
        return choice

    def _revoke(self, button: QPushButton, line: OfficerLine) -> None:
        """At the second press, because it cannot be taken back."""
        certain = self.tr("Revoke for certain")
        if button.text() == certain:
            self.dismissed.emit(line)
        button.setText(certain)

    def _arrange(self) -> None:
        self.body.addWidget(self._table)
        grid = QGridLayout(self._adding)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.addWidget(make_rule(), 0, 0, 1, 2)
        for place, name in enumerate(("name", "role", "passphrase", "repeated")):
            grid.addWidget(self.frames[name], 1 + place // 2, place % 2)
        grid.addWidget(self.add, 3, 0, 1, 2, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._adding)


class PassphraseCard(Card):
    """One's own passphrase."""

    changed = Signal(object, object, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Your passphrase"))
        self._old = _secret(self.tr("The passphrase until now"))
        self._new, self._again = (
            _secret(self.tr("New passphrase")),
            _secret(self.tr("The new one again")),
        )
        self.frames = {
            "old": FieldFrame(self.tr("Until now"), self._old),
            "passphrase": FieldFrame(self.tr("New"), self._new),
            "repeated": FieldFrame(self.tr("The new one once more"), self._again),
        }
        self.change = secondary_button(self.tr("Change passphrase"), "key-round")
        self.change.clicked.connect(self._change)
        row = QHBoxLayout()
        row.setSpacing(16)
        for frame in self.frames.values():
            row.addWidget(frame)
        add_layout(self.body, row)
        add_layout(self.body, in_a_row(self.change))

    def clear(self) -> None:
        """Forget what was typed."""
        for edit in (self._old, self._new, self._again):
            edit.clear()

    def _change(self) -> None:
        self.changed.emit(Sensitive(self._old.text()), Sensitive(self._new.text()), self._again.text())


class RecoveryCard(Card):
    """Ways back in, and the reminder until they are known to work."""

    sheet_asked = Signal()
    card_asked = Signal()
    proven = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("If every passphrase is lost"))
        self._sheet, self._key = IconText(look="strong"), IconText(look="quiet")
        self._share = LineEdit()
        self._share.setMaximumWidth(_SHARE_PX)
        self._share.setEchoMode(QLineEdit.EchoMode.Password)
        self.make = secondary_button(self.tr("Print a recovery sheet"), "printer")
        self.take = secondary_button(self.tr("Take in headquarters' recovery card"), "key-round")
        self._prove = secondary_button(self.tr("Prove"), "check")
        self._proving = FieldFrame(
            self.tr("Prove a share"),
            self._share,
            help_text=self.tr(
                "Type its words. Nothing is opened or shown; two shares should be proven once."
            ),
        )
        self.make.clicked.connect(self.sheet_asked)
        self.take.clicked.connect(self.card_asked)
        self._prove.clicked.connect(lambda: self.proven.emit(self._share.text()))
        self._share.returnPressed.connect(self._prove.click)
        self._arrange()

    def show_standing(self, now: recovery.Standing, *, leads: bool, takes_card: bool) -> None:
        """Show which ways there are."""
        shares = self.tr("Any {need} of {of} shares open this vault; proven: {proven}")
        told = shares.format(
            need=show_number(now.need), of=show_number(now.of), proven=show_number(len(now.rehearsed))
        )
        words = told if now.of else self.tr("There is no recovery sheet yet")
        if now.is_due:
            self._sheet.show_text(words, icon="triangle-alert", role="warn")
        else:
            self._sheet.show_text(words, icon="circle-check", role="ok")
        given = self.tr("Headquarters' recovery key opens this vault")
        self._key.show_text(
            given if now.has_key else self.tr("Headquarters' recovery key was not given to this vault"),
            icon="key-round",
        )
        self._key.setVisible(takes_card)
        self.make.setVisible(leads)
        self.take.setVisible(leads and takes_card)
        self._proving.setVisible(bool(now.of))
        self._prove.setVisible(bool(now.of))

    def clear(self) -> None:
        """Forget what was typed."""
        self._share.clear()

    def _arrange(self) -> None:
        self.body.addWidget(self._sheet)
        self.body.addWidget(self._key)
        add_layout(self.body, in_a_row(self.make, self.take))
        self.body.addWidget(self._proving)
        add_layout(self.body, in_a_row(self._prove))


class BackupsCard(Card):
    """Where backups go."""

    asked = Signal()
    rehearsal_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Backups"))
        self._passphrase = _secret(self.tr("Your passphrase, to rehearse"))
        self._rehearse = secondary_button(self.tr("Rehearse a backup"), "rotate-ccw")
        self._rehearse.clicked.connect(lambda: self.rehearsal_asked.emit(Sensitive(self._passphrase.text())))
        self._passphrase.returnPressed.connect(self._rehearse.click)
        self._state = IconText(look="strong")
        self._folder = make_label("", "caption", wrap=True)
        self.make = secondary_button(self.tr("Back up now"), "hard-drive")
        self.make.clicked.connect(self.asked)
        words = self.tr(
            "Encrypted, read back and compared; the newest three stay. Afterwards once a day into the same "
            "folder, whenever it is there."
        )
        self.body.addWidget(make_label(words, "quiet", wrap=True))
        self.body.addWidget(self._state)
        self.body.addWidget(self._folder)
        add_layout(self.body, in_a_row(self.make))
        proof = self.tr(
            "A rehearsal restores a backup beside this vault, opens it, walks its whole journal, and throws "
            "it away again."
        )
        self.body.addWidget(make_label(proof, "quiet", wrap=True))
        frame = FieldFrame(self.tr("Passphrase of that time"), self._passphrase)
        frame.setMaximumWidth(_SHARE_PX)
        self.body.addWidget(frame)
        add_layout(self.body, in_a_row(self._rehearse))

    def clear(self) -> None:
        """Forget what was typed."""
        self._passphrase.clear()

    def show_standing(self, now: backups.Standing) -> None:
        """Show when the last was made, and where."""
        if now.last_at:
            words = self.tr("Last backup: {at}").format(at=show_instant(now.last_at))
            self._state.show_text(words, icon="circle-check", role="ok")
        else:
            self._state.show_text(self.tr("There is no backup yet"), icon="triangle-alert", role="warn")
        self._folder.setText(os.fsencode(now.folder).decode("utf-8", "replace"))  # its name may be no text
        self._folder.setVisible(bool(now.folder))


def _secret(name: str) -> PassphraseEdit:
    return PassphraseEdit(
        name,
        show_text=QCoreApplication.translate("Security", "Show the passphrase"),
        hide_text=QCoreApplication.translate("Security", "Hide the passphrase"),
    )
