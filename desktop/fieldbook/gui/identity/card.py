"""The card of an identity on a person's page: locked, with a line for the reason; then open for a while."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.gui import style
from fieldbook.gui.identity.presenter import IdentityDesk, IdentityPresenter, Shown
from fieldbook.gui.parts import Card, IconText, LineEdit, link_button, make_label, secondary_button
from fieldbook.gui.tables.words import show_instant
from fieldbook.gui.tongue import colon
from fieldbook.services.identity.keeping import Standing

_LABEL_PX = 210
_SECOND_MS = 1000
_MINUTE_S = 60


class IdentityCard(Card):
    """Hidden for records that have no identity."""

    refused = Signal(object)
    writing_wanted = Signal()
    _hidden = Signal()

    def __init__(self, desk: IdentityDesk, record: RecordId) -> None:
        super().__init__(self.tr("Identity"))
        self._told = IconText(look="body", wrap=True)
        self._reason = LineEdit()
        self._reason.setPlaceholderText(self.tr("Why? The reason stays for good, so name nobody."))
        self._reason.setAccessibleName(self.tr("Reason for opening"))
        self._open = secondary_button(self.tr("Open"), "lock-open")
        self._asking = _beside(self._reason, self._open)
        self._lines = QWidget()
        self._later = make_label("", "warn", wrap=True)
        self._left = make_label("", "caption")
        self._close = secondary_button(self.tr("Close"), "lock")
        self._change = link_button(self.tr("Change …"), "pencil")
        self._foot = _beside(self._left, self._change, self._close)
        self._write = link_button(self.tr("Write down who this is …"), "pencil")
        for widget in (self._told, self._asking, self._lines, self._later, self._foot):
            self.body.addWidget(widget)
        self.body.addWidget(self._write, 0, Qt.AlignmentFlag.AlignLeading)
        self._seconds = QTimer(self)
        self._seconds.setInterval(_SECOND_MS)
        self.presenter = IdentityPresenter(desk, record, self)
        self._seconds.timeout.connect(self.presenter.tick)
        self._hidden.connect(self.presenter.close)
        self._open.clicked.connect(lambda: self.presenter.open(self._reason.text()))
        self._reason.returnPressed.connect(self._open.click)
        self._close.clicked.connect(self.presenter.close)
        self._change.clicked.connect(self.presenter.write)
        self._write.clicked.connect(self.presenter.write)
        self.show_opened(None)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves the page, or locks, leaves nothing open behind."""
        super().hideEvent(event)
        self._hidden.emit()

    def show_standing(self, standing: Standing) -> None:
        """Show that there is one or none, and what may be done."""
        self.setVisible(standing.form is not None)
        is_open = self._seconds.isActive()
        icon, role = ("lock", "accent") if standing.is_kept else ("lock-open", "muted")
        self._told.show_text(self._words(standing), icon=icon, role=role)
        self._told.setVisible(not is_open)
        self._asking.setVisible(standing.may_open and not is_open)
        self._change.setVisible(standing.may_write)
        waits = standing.has_draft and standing.may_write
        self._write.setVisible((waits or (standing.may_write and not standing.is_kept)) and not is_open)
        self._write.setText(
            self.tr("Go on writing down who this is …") if waits else self.tr("Write down who this is …")
        )

    def show_opened(self, shown: Shown | None) -> None:
        """Show what was opened; None hides it."""
        lines = _sheet(shown.lines) if shown else QWidget()
        self.body.replaceWidget(self._lines, lines)
        _forget(self._lines)
        self._lines = lines
        lines.setVisible(shown is not None)
        self._foot.setVisible(shown is not None)
        later = shown.later if shown else 0
        self._later.setVisible(later > 0)
        self._later.setText(self.tr("%Ln later seals do not open to you. Ask who wrote them.", "", later))
        self._reason.clear()
        if shown is None:
            self._seconds.stop()
            return
        self._seconds.start()
        self.show_left(shown.seconds)
        for widget in (self._told, self._asking, self._write):
            widget.hide()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_left(self, seconds: int) -> None:
        """Show how long it stays."""
        minutes, rest = divmod(seconds, _MINUTE_S)
        self._left.setText(self.tr("Hidden again in {time}").format(time=f"{minutes}:{rest:02d}"))

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        self.refused.emit(error)

    def go_writing(self) -> None:
        """Go to the page on which it is written."""
        self.writing_wanted.emit()

    def _words(self, standing: Standing) -> str:
        if not standing.is_kept:
            return self.tr("Nothing is kept that names this person. That is enough for most work.")
        sealed = self.tr("Sealed {when}.").format(when=show_instant(standing.sealed_at))
        if not standing.is_here:
            return f"{sealed} {self.tr('It is held at the station, and no key of it is here.')}"
        if not standing.may_open:
            who = self.tr("It opens to the victim liaison and to whoever wrote it. Ask one of them.")
            return f"{sealed} {who}"
        return f"{sealed} {self.tr('Who opens it, when and why is kept for good.')}"


def _forget(sheet: QWidget) -> None:
    """Put *sheet* away; its words go now, not when Qt comes round to it."""
    for label in sheet.findChildren(QLabel):
        label.clear()
        label.setAccessibleName("")
    sheet.hide()
    sheet.deleteLater()


def _sheet(lines: tuple[tuple[str, str], ...]) -> QWidget:
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(9)
    grid.setColumnStretch(1, 1)
    for row, (label, text) in enumerate(lines):
        term, answer = make_label(label, "quiet", wrap=True), make_label(text, "body", wrap=True)
        term.setFixedWidth(style.scaled(_LABEL_PX))
        answer.setAccessibleName(f"{label}{colon()}{text}")
        grid.addWidget(term, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(answer, row, 1)
    return sheet


def _beside(first: QWidget, *buttons: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(first, 1)
    for button in buttons:
        row.addWidget(button)
    return line
