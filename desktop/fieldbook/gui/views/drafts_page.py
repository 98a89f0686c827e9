"""Everything that is still being typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.gui.direction import in_line
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.page import Page
from fieldbook.gui.parts import (
    Card,
    ElidedLabel,
    EmptyState,
    Glyph,
    IconButton,
    ScrollPage,
    link_button,
    make_label,
    make_rule,
)
from fieldbook.gui.presenters.places import Where
from fieldbook.gui.tables.words import show_instant, untitled
from fieldbook.gui.tongue import say
from fieldbook.services import drafting
from fieldbook.services.changes import Changes
from fieldbook.services.drafting import OpenDraft
from fieldbook.services.session import Session


class DraftsPage(Page):
    """The drafts of this officer; ``thrown`` hands over one that was discarded, for Undo."""

    thrown = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Drafts"), self.tr("Kept as you type, on this computer only; never sent"))
        self._session = session
        self._scroll = ScrollPage(self.tr("Drafts"))
        self._card: QWidget = QWidget()
        self._empty = EmptyState(
            "pencil", self.tr("No drafts"), self.tr("What you type is kept here until you save it.")
        )
        self._scroll.body.addWidget(self._card)
        self._scroll.body.addStretch(1)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self._empty, 1)

    def arrive(self) -> None:
        """Read the drafts again, and put the cursor on the first."""
        self._fill()
        first = self._card.findChild(QWidget, "open")
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def heard(self, changes: Changes) -> None:
        """Read the drafts again when some came or went."""
        if changes.drafts:
            self._fill()

    def _fill(self) -> None:
        drafts = drafting.open_drafts(self._session)
        card = Card()
        card.body.setContentsMargins(18, 8, 12, 8)
        card.body.setSpacing(0)
        for position, draft in enumerate(drafts):
            if position:
                card.body.addWidget(make_rule())
            card.body.addWidget(self._make_line(draft))
        self._scroll.body.replaceWidget(self._card, card)
        self._card.hide()
        self._card.deleteLater()
        self._card = card
        self._scroll.setVisible(bool(drafts))
        self._empty.setVisible(not drafts)

    def _make_line(self, draft: OpenDraft) -> QWidget:
        form = self._session.catalogue.form(draft.form)
        label = say(form.label)
        what = label if draft.is_new else self.tr("{label}, being amended").format(label=label)
        title = draft.title or untitled()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(title, "strong"))
        when = show_instant(draft.changed_at)
        words.addWidget(make_label(in_line(what, when), "caption"))
        go_on = link_button(self.tr("Go on"), "pencil")
        go_on.setObjectName("open")
        go_on.setAccessibleName(self.tr("Go on with {title}").format(title=title))
        go_on.clicked.connect(lambda: self.go(Where.DRAFT, draft.record))
        drop = IconButton("trash-2", self.tr("Discard {title}").format(title=title))
        drop.clicked.connect(lambda: self._discard(draft))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(14)
        row.addWidget(Glyph(form.icon, role="accent", size_px=18))
        add_layout(row, words, 1)
        row.addWidget(go_on)
        row.addWidget(drop)
        return line

    def _discard(self, draft: OpenDraft) -> None:
        kept = drafting.resume(self._session, draft.record)
        drafting.discard(self._session, draft.record)
        if kept is not None:
            self.thrown.emit(kept)
