"""The files of a record, on its page: a list, a place to drop more, and the question how to keep them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.forms.values.filed import show_size
from fieldbook.gui.ask import Ask
from fieldbook.gui.attached.presenter import FilesDesk, FilesPresenter, can_be_shown
from fieldbook.gui.direction import filled, in_line, listed
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.layouts.rows import in_a_row
from fieldbook.gui.parts import (
    Card,
    FieldFrame,
    Glyph,
    IconButton,
    LineEdit,
    link_button,
    make_label,
    primary_button,
    secondary_button,
)
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.tongue import say
from fieldbook.services.attaching.adding import EVIDENCE, ILLUSTRATION, Looked
from fieldbook.services.attaching.capture import CaptureData
from fieldbook.services.attaching.listing import AttachedFile


class FilesCard(Card):
    """Hidden where a record has no files and may have none."""

    refused = Signal(object)
    described = Signal(str)
    """A file was added: the draft of this record wants its answers."""

    opened = Signal(str)
    """The record of a file is to be shown."""

    viewed = Signal(str)
    """The file of this record is to be shown."""

    said = Signal(str)
    _dropped = Signal(object)

    def __init__(self, desk: FilesDesk, record: RecordId, *, runner: Runner, ask: Ask) -> None:
        super().__init__(self.tr("Files"))
        self._record, self._ask = record, ask
        self._add = secondary_button(self.tr("Add file"), "paperclip")
        self._add.setToolTip(self.tr("Or drop a file here"))
        self._list, self._strip = QVBoxLayout(), QVBoxLayout()
        self._list.setSpacing(4)
        if self.heading is not None:
            self.heading.add_trailing(self._add)
        add_layout(self.body, self._strip)
        add_layout(self.body, self._list)
        self.presenter = FilesPresenter(desk, record, runner=runner, view=self)
        self._add.clicked.connect(self._choose)
        self._dropped.connect(self.presenter.choose)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this computer."""
        if len(_files_in(event)) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped; the file itself stays where it is."""
        for file in _files_in(event)[:1]:
            event.acceptProposedAction()
            self._dropped.emit(file)

    def show_files(self, files: Sequence[AttachedFile], *, may_add: bool) -> None:
        """Show the files, and whether more may come."""
        _empty(self._strip)
        _empty(self._list)
        self.setAcceptDrops(may_add)
        self._add.setVisible(may_add)
        self.setVisible(may_add or bool(files))
        for one in files:
            self._list.addWidget(self._make_line(one))
        if not files:
            words = self.tr("None yet. A file is encrypted at once; the original stays where it is.")
            self._list.addWidget(make_label(words, "quiet", wrap=True))

    def show_looked(self, looked: Looked) -> None:
        """Ask how the file is to be kept."""
        _empty(self._strip)
        strip = Card(look="inset")
        strip.setAccessibleName(self.tr("How is the file to be kept?"))
        title = in_line(looked.name, show_size(looked.size_bytes))
        strip.body.addWidget(make_label(title, "strong", wrap=True))
        warns = "warn" if looked.capture.place or not looked.capture.known else "quiet"
        strip.body.addWidget(make_label(self._found(looked.capture), warns, wrap=True))
        never = self.tr(
            "Never add material that shows the sexual abuse of a child: write the reference of the system "
            "that may hold it."
        )
        strip.body.addWidget(make_label(never, "caption", wrap=True))
        evidence = primary_button(self.tr("Add as evidence, untouched"), "lock")
        clean = looked.cleanable and looked.capture.is_there
        words = self.tr("Add as illustration, cleaned") if clean else self.tr("Add as illustration")
        illustration, leave = secondary_button(words, "eye"), secondary_button(self.tr("Leave it"))
        evidence.clicked.connect(lambda: self.presenter.add(EVIDENCE))
        illustration.clicked.connect(lambda: self.presenter.add(ILLUSTRATION))
        leave.clicked.connect(self.presenter.drop)
        add_layout(strip.body, in_a_row(evidence, illustration, leave))
        self._strip.addWidget(strip)
        evidence.setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """Nothing else is begun while a file is encrypted or copied."""
        self._add.setEnabled(not busy)
        if busy:
            _empty(self._strip)
            self._strip.addWidget(make_label(self.tr("Working on the file …"), "strong"))

    def show_added(self, record: RecordId) -> None:
        """Go on to describe it."""
        self.described.emit(record)

    def show_handed_out(self, target: Path) -> None:
        """Say where the copy is, and what it is."""
        words = self.tr("{name} is a readable copy outside the vault. Delete it when it has served.")
        self.said.emit(filled(words, name=target.name))

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        self.refused.emit(error)

    def _make_line(self, one: AttachedFile) -> QWidget:
        line = QWidget()
        line.setAccessibleName(say(one.title))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Glyph("paperclip"))
        if one.row.record == self._record:
            row.addWidget(make_label(one.title, "strong"))
        else:
            title = link_button(one.title)
            title.clicked.connect(lambda: self.opened.emit(one.row.record))
            row.addWidget(title)
        row.addWidget(make_label(self._state(one), "quiet"), 1)
        if can_be_shown(one):
            view = secondary_button(self.tr("View"), "eye")
            view.setAccessibleName(self.tr("View {name}").format(name=one.filed.name))
            view.clicked.connect(lambda: self.viewed.emit(one.row.record))
            row.addWidget(view)
        if one.is_here:
            copy = IconButton("download", self.tr("Hand out a copy of {name}").format(name=one.filed.name))
            copy.clicked.connect(lambda: self._ask_reason(one))
            row.addWidget(copy)
        return line

    def _ask_reason(self, one: AttachedFile) -> None:
        _empty(self._strip)
        strip = Card(look="inset")
        words = self.tr(
            "The copy lies outside the vault, readable to all. The journal remembers that you made it."
        )
        strip.body.addWidget(make_label(words, "warn", wrap=True))
        reason = LineEdit()
        reason.setPlaceholderText(self.tr("The reason stays for good, so name nobody."))
        frame = FieldFrame(self.tr("What is it for?"), reason)
        strip.body.addWidget(frame)
        go, leave = primary_button(self.tr("Choose where"), "download"), secondary_button(self.tr("Leave it"))
        go.clicked.connect(lambda: self._hand_out(one, reason, frame))
        reason.returnPressed.connect(go.click)
        leave.clicked.connect(self.presenter.drop)
        add_layout(strip.body, in_a_row(go, leave))
        self._strip.addWidget(strip)
        reason.setFocus()

    def _hand_out(self, one: AttachedFile, reason: QLineEdit, frame: FieldFrame) -> None:
        if not reason.text().strip():
            frame.show_problem(self.tr("Say in a few words why."))
            reason.setFocus()
            return
        target = self._ask.target(self.tr("Where shall the copy lie?"), one.filed.name, "")
        if target is not None:
            self.presenter.hand_out(one.row.record, target, reason.text())

    def _choose(self) -> None:
        file = self._ask.file(self.tr("Which file?"), "", "")
        if file is not None:
            self.presenter.choose(file)

    def _found(self, found: CaptureData) -> str:
        if not found.known:
            return self.tr("Fieldbook does not look into this sort of file; it may say where it was made.")
        if not found.is_there:
            return self.tr("No capture data was found in it.")
        parts = (
            (found.place, self.tr("the place")),
            (found.moment, self.tr("the time")),
            (found.device, self.tr("the device")),
            (found.other, self.tr("other notes")),
        )
        named = listed(name for there, name in parts if there)
        return self.tr("The camera wrote into it: {what}.").format(what=named)

    def _state(self, one: AttachedFile) -> str:
        if one.state == "expected":
            return self.tr("not on this computer yet")
        told = {
            "has": self.tr("headquarters has it"),
            "wants": self.tr("headquarters asks for it"),
        }.get(one.told, "")
        apart = self.tr("kept apart: opens with a reason") if one.is_apart else ""
        hidden = "" if can_be_shown(one) or not one.is_here else self.tr("opens only outside, as a copy")
        return in_line(apart, told, hidden)


def _files_in(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _empty(box: QVBoxLayout) -> None:
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
