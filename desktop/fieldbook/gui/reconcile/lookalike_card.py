"""The card of records that may be the same: a person says of each pair whether they are."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fieldbook.gui.direction import in_line, listed
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import Card, link_button, make_label, make_rule, secondary_button
from fieldbook.gui.reconcile.presenter import Pending, Verdict
from fieldbook.gui.tongue import colon, say
from fieldbook.services.reconcile.lookalikes import Lookalike

_LINK_SIDE_PX = 9
"""The room that a link keeps for its ring, so that what stands below begins where its word does."""


class LookalikeCard(Card):
    """Pairs that nobody has decided about; ``asked`` brings a decision, ``opened`` a record."""

    asked = Signal(object)
    opened = Signal(str)

    def __init__(self, found: Sequence[Lookalike], may: Mapping[Verdict, bool]) -> None:
        super().__init__(self.tr("These may be the same"))
        self._may = may
        self.pairs = frozenset((one.one, one.other) for one in found)
        words = self.tr("What is said to be the same is kept and counted once. Not the same is remembered.")
        self.body.addWidget(make_label(words, "quiet", wrap=True))
        for one in found:
            self.body.addWidget(make_rule())
            add_layout(self.body, self._make_pair(one))

    def _make_pair(self, one: Lookalike) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        titles = QHBoxLayout()
        titles.setSpacing(10)
        for record, title in ((one.one, one.one_title), (one.other, one.other_title)):
            link = link_button(title)
            link.setAccessibleName(self.tr("Open {title}").format(title=say(title)))
            link.clicked.connect(lambda _checked=False, record=record: self.opened.emit(record))
            titles.addWidget(link)
        titles.addStretch(1)
        add_layout(words, titles)
        key = self.tr("match key {key}").format(key=one.key) if one.key else ""
        why = in_line(*(say(part) for part in (one.why, key) if part))
        shared = make_label(why, "caption", wrap=True)
        shared.setContentsMargins(_LINK_SIDE_PX, 0, _LINK_SIDE_PX, 0)
        words.addWidget(shared)
        row = QHBoxLayout()
        row.setSpacing(10)
        add_layout(row, words, 1)
        for verdict, text, icon in (
            (Verdict.SAME, self.tr("The same"), "link"),
            (Verdict.APART, self.tr("Not the same"), "git-fork"),
        ):
            if self._may[verdict]:
                button = secondary_button(text, icon)
                button.setAccessibleName(
                    f"{text}{colon()}{listed((say(one.one_title), say(one.other_title)))}"
                )
                pending = Pending(verdict, one.one, one.other)
                button.clicked.connect(lambda _checked=False, asked=pending: self.asked.emit(asked))
                row.addWidget(button)
        return row
