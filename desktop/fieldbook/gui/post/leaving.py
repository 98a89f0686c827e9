"""What leaves the station: one choice of three, each with a sentence of what goes and what does not."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Progress
from fieldbook.gui.direction import filled
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import LineEdit, RadioButton, make_label, tick_indent_px
from fieldbook.gui.post.preview import NumbersPreview
from fieldbook.gui.post.which_operations import WhichOperations
from fieldbook.gui.presenters.jobs import Cancel, Ending, Runner
from fieldbook.gui.tables.words import show_instant, show_number
from fieldbook.services.identity.sending import Sent, send_with_identity
from fieldbook.services.road import has_server
from fieldbook.services.session import Session
from fieldbook.services.statements.profiles import Profile, keep_profile, offered, usual_profile
from fieldbook.services.statements.sending import SentStatement, send_statement

_APART_PX = 10
"""Below a sentence: it belongs to the choice above it, and not to the next one."""


class LeavingChoice(QWidget):
    """Asks what shall leave, and sends what is no plain bundle itself; bundles are the page's own work."""

    changed = Signal()
    began = Signal()
    stepped = Signal(str, int, object)
    ended = Signal()
    told = Signal(str, str)
    refused = Signal(object)

    def __init__(self, session: Session, runner: Runner) -> None:
        super().__init__()
        self._session, self._runner = session, runner
        self._cancel: Cancel | None = None
        self._group = QButtonGroup(self)
        self._radios: dict[Profile, RadioButton] = {}
        self._sentences: dict[Profile, QLabel] = {}
        self._which = WhichOperations(session)
        self.preview = NumbersPreview(session, runner, lambda: self._which.chosen)
        self._reason = LineEdit()
        self._last = make_label("", "caption", wrap=True)
        prompt = self.tr("Why? It stays with each person, so name nobody.")
        self._reason.setPlaceholderText(prompt)
        self._reason.setAccessibleName(prompt)
        self.setAccessibleName(self.tr("What leaves this station"))
        self._arrange()
        self._radios[usual_profile(session)].setChecked(True)
        self._group.buttonToggled.connect(self._toggled)
        self._which.changed.connect(self._chose_others)
        self.preview.refused.connect(self.refused)
        self.refresh()

    @property
    def profile(self) -> Profile:
        """What was chosen."""
        return next(profile for profile, radio in self._radios.items() if radio.isChecked())

    def choose(self, profile: Profile) -> None:
        """Choose *profile*, where it is offered."""
        if self._radios[profile].isEnabled():
            self._radios[profile].setChecked(True)

    def refresh(self) -> None:
        """Offer what may be chosen now."""
        open_now = offered(self._session)
        for profile, radio in self._radios.items():
            is_open = profile in open_now
            radio.setEnabled(is_open)
            self._say(profile, self._besides(profile) if is_open else self._why_not(profile))
        if self.profile not in open_now and Profile.OPERATIONAL in open_now:
            self._radios[Profile.OPERATIONAL].setChecked(True)
        self._show_asked()

    def can_send(self, *, has_something: bool) -> bool:
        """Whether what was chosen has something to send."""
        return {
            Profile.STATISTICS: self._which.has_some,
            Profile.OPERATIONAL: has_something,
            Profile.IDENTITY: True,
        }[self.profile]

    def verb(self, label: str) -> str:
        """What the button says: what is written, and where to, where that is known."""
        alone = {
            Profile.STATISTICS: self.tr("Write statistics"),
            Profile.OPERATIONAL: self.tr("Write bundle"),
            Profile.IDENTITY: self.tr("Write with identity"),
        }
        to = {
            Profile.STATISTICS: self.tr("Write statistics to {label}"),
            Profile.OPERATIONAL: self.tr("Write bundle to {label}"),
            Profile.IDENTITY: self.tr("Write with identity to {label}"),
        }
        return to[self.profile].format(label=label) if label else alone[self.profile]

    def send(self, folder: Path) -> None:
        """Write what was chosen to *folder*, where it is no plain bundle."""
        if self._cancel is not None:
            return
        if not self.can_send(has_something=True):
            self._which.setFocus()  # no operation is marked
            return
        session, profile = self._session, self.profile
        reason, operations = self._reason.text(), self._which.chosen
        self._cancel = _not_yet
        self.began.emit()

        def statistics(progress: Progress) -> SentStatement:
            return send_statement(session, folder, progress, operations=operations)

        def identity(progress: Progress) -> Sent:
            return send_with_identity(session, folder, reason, progress=progress)

        if profile is Profile.STATISTICS:
            ending = Ending(self._told_statistics, self._failed, self.stepped.emit, self._over)
            cancel = self._runner.run(statistics, ending)
        else:
            cancel = self._runner.run(
                identity, Ending(self._told_identity, self._failed, self.stepped.emit, self._over)
            )
        if self._cancel is not None:
            self._cancel = cancel

    def cancel(self) -> None:
        """Ask what is under way to stop."""
        if self._cancel is not None:
            self._cancel()

    def _told_statistics(self, sent: SentStatement) -> None:
        self._over()
        title = filled(self.tr("{name} is written"), name=sent.path.name)
        text = self.tr(
            "Numbers shown: {shown}; held back: {hidden}. No record is in it, and none counts as sent."
        )
        self.told.emit(title, text.format(shown=show_number(sent.shown), hidden=show_number(sent.hidden)))

    def _told_identity(self, sent: Sent) -> None:
        self._over()
        self._reason.clear()
        self._radios[Profile.OPERATIONAL].setChecked(True)
        title = filled(self.tr("{name} is written"), name=sent.path.name)
        many = self.tr("With it who %Ln persons are. Only headquarters can open it.", "", sent.persons)
        one = self.tr("With it who 1 person is. Only headquarters can open it.")
        self.told.emit(title, one if sent.persons == 1 else many)

    def _failed(self, error: FieldbookError) -> None:
        self._over()
        self.refused.emit(error)

    def _over(self) -> None:
        self._cancel = None
        self.ended.emit()

    def _toggled(self, _button: object, checked: bool) -> None:  # noqa: FBT001 - a slot of Qt
        if checked:
            try:
                keep_profile(self._session, self.profile)
            except FieldbookError as error:  # it is meant all the same, but only until the window locks
                self.refused.emit(error)
            self._show_asked()
            self.changed.emit()

    def _chose_others(self) -> None:
        self.preview.forget()
        self.preview.look.setEnabled(self._which.has_some)
        self.changed.emit()

    def _show_asked(self) -> None:
        """What a choice asks for besides stands below it, and nowhere else."""
        profile = self.profile
        for widget in (self._which, self.preview):
            widget.setVisible(profile is Profile.STATISTICS)
        self.preview.forget()
        if profile is Profile.STATISTICS:
            self._which.refresh()
        self.preview.look.setEnabled(self._which.has_some)
        self._reason.setVisible(profile is Profile.IDENTITY)
        sent = self._session.vault.queries.apart.disclosed()
        self._last.setVisible(bool(sent))
        if sent:
            said = self.tr("Last sent on {when}, %Ln persons: {reason}", "", sent[0].persons)
            self._last.setText(filled(said, when=show_instant(sent[0].at), reason=sent[0].reason))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(make_label(self.tr("What leaves this station"), "strong"))
        besides = {
            Profile.STATISTICS: (self._which, self.preview),
            Profile.IDENTITY: (self._reason, self._last),
        }
        for profile, (name, sentence) in self._words().items():
            radio = RadioButton(name)
            self._radios[profile] = radio
            self._group.addButton(radio)
            column.addWidget(radio)
            below = QVBoxLayout()
            below.setContentsMargins(0, 0, 0, _APART_PX)
            self._sentences[profile] = make_label(sentence, "caption", wrap=True)
            below.addWidget(self._sentences[profile])
            for widget in besides.get(profile, ()):
                below.addWidget(widget)
            row = QHBoxLayout()
            row.addSpacing(tick_indent_px())  # a margin would stay on the left where lines run leftwards
            add_layout(row, below, 1)
            add_layout(column, row)

    def _say(self, profile: Profile, besides: str) -> None:
        """What goes and what does not, and what is to be known besides; a screen reader says the same."""
        _, sentence = self._words()[profile]
        said = " ".join(filter(None, (sentence, besides)))
        self._sentences[profile].setText(said)
        self._radios[profile].setAccessibleDescription(said)

    def _besides(self, profile: Profile) -> str:
        """Who sends statistics only has to know that another way is open on which records leave."""
        if profile is Profile.STATISTICS and has_server(self._session):
            return self.tr("Uploads carry records all the same, as long as an upload server is set.")
        return ""

    def _why_not(self, profile: Profile) -> str:
        return {
            Profile.STATISTICS: self.tr("A supervisor sends them."),
            Profile.OPERATIONAL: self.tr("Your role may only look."),
            Profile.IDENTITY: self.tr("Nothing that says who somebody is is kept here."),
        }[profile]

    def _words(self) -> dict[Profile, tuple[str, str]]:
        """Each choice with its sentence."""
        return {
            Profile.STATISTICS: (
                self.tr("Statistics only"),
                self.tr(
                    "Numbers go, as in a published workbook; no record goes, and small numbers are held back."
                ),
            ),
            Profile.OPERATIONAL: (
                self.tr("Operational"),
                self.tr("Every record that headquarters has not confirmed goes; who a person is does not."),
            ),
            Profile.IDENTITY: (
                self.tr("With identity"),
                self.tr(
                    "The same records go, and in a second file who persons are, for headquarters' victim "
                    "liaison; it is written down for each person."
                ),
            ),
        }


def _not_yet() -> None:
    """Stands for a cancel while the work is being started."""
