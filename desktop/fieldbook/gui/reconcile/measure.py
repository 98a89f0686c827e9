"""One measure in a card: what is computed, recorded and preferred, and every number as it is stated."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fieldbook.base.said import in_row
from fieldbook.forms.values.day import parse_day
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import Card, IconText, link_button, make_label, make_rule, secondary_button
from fieldbook.gui.reconcile.presenter import Pending, Verdict
from fieldbook.gui.tongue import colon, say
from fieldbook.report.choices import Preferred
from fieldbook.report.summary import Block, Stated
from fieldbook.services.reconcile.looking import Reconciliation

SHOWN_MOST = 40
_WIDTHS = (5, 4, 2, 4, 1, 0)
_AGAINST = 4
"""The column that is empty where nothing was recorded one by one."""


class MeasureCard(Card):
    """One measure; ``asked`` brings a decision that somebody wants to make, ``opened`` a record."""

    asked = Signal(object)
    opened = Signal(str)

    def __init__(self, block: Block, found: Reconciliation, may: Mapping[Verdict, bool]) -> None:
        super().__init__(block.label, block.unit_label)
        self._found, self._may = found, may
        self._taken = block.preferred.figure if block.preferred else None
        self.records = frozenset(stated.figure.record for stated in block.stated)
        add_layout(self.body, self._make_numbers(block))
        if block.stated:
            self.body.addWidget(make_rule())
            add_layout(self.body, self._make_table(block))
            add_layout(self.body, self._make_others(block))

    def _make_numbers(self, block: Block) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(28)
        total, preferred = block.total, block.preferred
        computed = total.words_with(block.unit_label) if total else self.tr("Nothing may be counted")
        add_layout(row, self._make_number(self.tr("Computed"), computed, total.how if total else ""), 3)
        if block.recorded:
            many = self.tr("in %Ln records", "", block.recorded.records)
            held = self.tr("in 1 record") if block.recorded.records == 1 else many
            add_layout(row, self._make_number(self.tr("Recorded one by one"), block.recorded.words, held), 2)
        if block.gap:
            against = self.tr("computed, against recorded") if block.recorded else ""
            add_layout(row, self._make_number(self.tr("Gap"), block.gap, against), 2)
        add_layout(row, self._make_preferred(preferred), 3)
        return row

    def _make_preferred(self, preferred: Preferred | None) -> QVBoxLayout:
        title = self.tr("Preferred")
        if preferred is None:
            return self._make_number(title, self.tr("Still open"))
        why = f"{preferred.choice.why} ({preferred.choice.officer})"
        return self._make_number(title, preferred.words, why)

    def _make_number(self, title: str, number: str, below: str = "") -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(make_label(title, "caption"))
        shown = make_label(number, "strong", wrap=True)
        shown.setAccessibleName(f"{title}{colon()}{say(number)}")
        column.addWidget(shown)
        if below:
            column.addWidget(make_label(below, "caption", wrap=True))
        column.addStretch(1)
        return column

    def _make_table(self, block: Block) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        headings = (
            *(self.tr("As stated"), self.tr("Source"), self.tr("Status")),
            *(self.tr("In the total"), self.tr("Against recorded") if block.recorded else ""),
        )
        for at, heading in enumerate(headings):
            grid.addWidget(make_label(heading, "caption"), 0, at)
        for row, stated in enumerate(block.stated[:SHOWN_MOST], start=1):
            self._fill(grid, row, stated)
        for at, width in enumerate(_WIDTHS):
            grid.setColumnStretch(at, 0 if at == _AGAINST and not block.recorded else width)
        return grid

    def _fill(self, grid: QGridLayout, row: int, stated: Stated) -> None:
        figure = stated.figure
        as_of = self.tr("as of {day}").format(day=say(parse_day(figure.as_of).shown)) if figure.as_of else ""
        exact = figure.qualifier_label if figure.qualifier != "exact" else ""
        source = figure.source_title or self.tr("Not named")
        cells = (
            self._make_cell(
                *(figure.words, exact, figure.detail, figure.scope),
                *(in_row(figure.parts, "; "), in_row(figure.sums, "; ")),
                look="strong",
            ),
            self._make_cell(source, self._found.trust(figure)),
            self._make_cell(figure.status_label, as_of),
            self._make_cell(stated.note),
            self._make_cell(stated.gap),
            self._make_choice(stated),
        )
        for column, cell in enumerate(cells):
            grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)

    def _make_choice(self, stated: Stated) -> QWidget:
        record, words = stated.figure.record, say(stated.figure.words)
        if record == self._taken:
            return IconText(self.tr("Preferred"), icon="circle-check", look="ok")
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        look = link_button(self.tr("Open"), "arrow-right")
        look.setAccessibleName(self.tr("Open the record of {words}").format(words=words))
        look.clicked.connect(lambda: self.opened.emit(record))
        row.addWidget(look)
        if self._may[Verdict.TAKE]:
            take = secondary_button(self.tr("Take"), "check")
            take.setAccessibleName(self.tr("Take {words}").format(words=words))
            take.clicked.connect(lambda: self.asked.emit(Pending(Verdict.TAKE, record)))
            row.addWidget(take)
        return holder

    def _make_others(self, block: Block) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        hidden = len(block.stated) - SHOWN_MOST
        if hidden > 0:
            words = self.tr("%Ln more figures are in the workbook", "", hidden)
            row.addWidget(make_label(words, "caption"))
        first = block.stated[0].figure.record
        if block.total and self._may[Verdict.COMPUTED] and (self._taken or block.preferred is None):
            computed = link_button(self.tr("Take what is computed"), "check")
            computed.clicked.connect(lambda: self.asked.emit(Pending(Verdict.COMPUTED, first)))
            row.addWidget(computed)
        if block.preferred and self._may[Verdict.OPEN]:
            again = link_button(self.tr("Leave it open again"), "rotate-ccw")
            again.clicked.connect(lambda: self.asked.emit(Pending(Verdict.OPEN, first)))
            row.addWidget(again)
        row.addStretch(1)
        return row

    def _make_cell(self, *lines: str, look: str = "body") -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        shown = [line for line in lines if line]
        labels: list[QLabel] = [
            make_label(line, "caption" if at else look, wrap=True) for at, line in enumerate(shown)
        ]
        for label in labels:
            column.addWidget(label)
        column.addStretch(1)
        return cell
