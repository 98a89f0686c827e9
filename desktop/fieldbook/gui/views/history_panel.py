"""What became of a record: every revision, who wrote it, why, and what changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.base.ids import RecordId
from fieldbook.gui import style
from fieldbook.gui.direction import filled, in_line, listed
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.page import Page
from fieldbook.gui.parts import Card, IconText, ScrollPage, make_label, make_rule
from fieldbook.gui.tables.words import show_instant
from fieldbook.gui.tongue import say
from fieldbook.services import browse
from fieldbook.services.changes import Changes
from fieldbook.services.history import Change, Step, history
from fieldbook.services.identity.openings import Happening, What, happenings
from fieldbook.services.session import Session

_LABEL_PX = 210


class HistoryPage(Page):
    """The revisions of one record, the newest first."""

    def __init__(self, session: Session, record: RecordId) -> None:
        super().__init__(self.tr("History"))
        self.add_back()
        self._session, self._record = session, record
        self._scroll = ScrollPage(self.tr("History"))
        self._cards: list[Card] = []
        self._scroll.body.addStretch(1)
        self.column.addWidget(self._scroll, 1)

    def arrive(self) -> None:
        """Read the history again."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        title = browse.titles(self._session)(self._record)
        steps = history(self._session, self._record)
        count = self.tr("1 revision") if len(steps) == 1 else self.tr("%Ln revisions", "", len(steps))
        self.header.show_title(self.tr("History"), in_line(say(title), count))
        told = [(step.at, self._make_step(step)) for step in steps]
        told += [(one.at, self._make_happening(one)) for one in happenings(self._session, self._record)]
        self._cards = [card for _, card in sorted(told, key=lambda pair: pair[0], reverse=True)]
        for position, card in enumerate(self._cards):
            self._scroll.body.insertWidget(position, card)
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def heard(self, changes: Changes) -> None:
        """Read it again when the record got another revision."""
        if self._record in changes.records or changes.standing:
            self.arrive()

    def _make_happening(self, one: Happening) -> Card:
        """Something that changed no answer: who opened what identifies the person, and why."""
        card, (what, icon) = Card(), self._happened(one)
        card.setAccessibleName(listed((what, show_instant(one.at), one.officer)))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(_icon_text(what, icon))
        head.addWidget(make_label(show_instant(one.at), "body"))
        head.addStretch(1)
        add_layout(card.body, head)
        card.body.addWidget(make_label(listed((one.officer, one.station)), "quiet"))
        if one.reason:
            card.body.addWidget(make_label(self._why(one.reason), wrap=True))
        return card

    def _why(self, reason: str) -> str:
        """The reason in its own direction: its full stop would go to the other end of an Arabic line."""
        return filled(self.tr("Why: {reason}"), reason=in_line(reason))

    def _happened(self, one: Happening) -> tuple[str, str]:
        return {
            What.OPENED: (self.tr("Identity opened"), "lock-open"),
            What.SEALED: (self.tr("Identity sealed"), "lock"),
            What.HELD: (self.tr("Held, not to be erased"), "flag"),
            What.RELEASED: (self.tr("Released from the hold"), "flag"),
        }[one.what]

    def _make_step(self, step: Step) -> Card:
        card = Card()
        what = self._what(step)
        card.setAccessibleName(listed((what, show_instant(step.at), step.officer)))
        head = QHBoxLayout()
        head.setSpacing(12)
        icon = "file-plus" if step.is_first else "pencil"
        head.addWidget(_icon_text(what, icon))
        head.addWidget(make_label(show_instant(step.at), "body"))
        head.addStretch(1)
        head.addWidget(make_label(self.tr("Revision {code}").format(code=step.code), "caption"))
        add_layout(card.body, head)
        card.body.addWidget(make_label(listed((step.officer, step.station)), "quiet"))
        if step.reason:
            card.body.addWidget(make_label(self._why(step.reason), wrap=True))
        card.body.addWidget(make_rule())
        card.body.addWidget(self._make_changes(step))
        return card

    def _what(self, step: Step) -> str:
        if step.withdrawn:
            return self.tr("Withdrawn")
        return self.tr("Recorded") if step.is_first else self.tr("Amended")

    def _make_changes(self, step: Step) -> QWidget:
        if not step.readable:
            words = self.tr(
                "This revision came from a newer Fieldbook, or it was erased; it is kept as it is."
            )
            return make_label(words, "quiet", wrap=True)
        if step.withdrawn:
            return make_label(self.tr("It counts nowhere from here on."), "quiet", wrap=True)
        if not step.changes:
            return make_label(self.tr("No answer changed; open revisions were joined."), "quiet", wrap=True)
        table = QWidget()
        whole = QVBoxLayout(table)
        whole.setContentsMargins(0, 0, 0, 0)
        add_layout(whole, self._make_grid(step.changes, is_first=step.is_first))
        return table

    def _make_grid(self, changes: Sequence[Change], *, is_first: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, style.scaled(_LABEL_PX))
        heads = ["", self.tr("Answer")] if is_first else ["", self.tr("Before"), self.tr("After")]
        for column, head in enumerate(heads):
            grid.addWidget(make_label(head, "caption"), 0, column)
            grid.setColumnStretch(column, 1 if column else 0)
        for row, change in enumerate(changes, start=1):
            label = make_label(change.label, "quiet", wrap=True)
            label.setFixedWidth(style.scaled(_LABEL_PX))
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            texts = (change.after,) if is_first else (change.before, change.after)
            for column, text in enumerate(texts, start=1):
                shown = text or self.tr("Nothing")
                look = "body" if text and column == len(texts) else "quiet"
                grid.addWidget(make_label(shown, look, wrap=True), row, column, Qt.AlignmentFlag.AlignTop)
        return grid


def _icon_text(text: str, icon: str) -> IconText:
    made = IconText(text, icon=icon, look="strong")
    made.show_text(text, icon=icon, role="accent")
    return made
