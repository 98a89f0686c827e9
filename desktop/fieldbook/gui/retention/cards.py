"""The cards of the page: the rule of an operation, and records whose time is over."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.base.said import of_number
from fieldbook.forms.kinds.figure import one_of
from fieldbook.forms.stating.counted import UNITS
from fieldbook.gui.direction import filled, in_line
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.layouts.rows import in_a_row
from fieldbook.gui.parts import (
    Card,
    ChoiceBox,
    ElidedLabel,
    Glyph,
    LineEdit,
    SpinBox,
    link_button,
    make_label,
    make_rule,
    secondary_button,
)
from fieldbook.gui.retention.presenter import SHOWN_MOST, Line, Ruled
from fieldbook.gui.tables.words import untitled
from fieldbook.gui.tongue import day_pattern, say
from fieldbook.services.post.keeping import MONTHS_MOST, Begins, Keeping

translate = QCoreApplication.translate
_USUAL_MONTHS = 60


def begins_in_words(begins: Begins) -> str:
    """From when on the months are counted."""
    return {
        Begins.OPERATION_END: translate("Retention", "from the end of the operation"),
        Begins.CASES_END: translate("Retention", "from the end of the last of its cases"),
        Begins.LAST_CHANGE: translate("Retention", "from each record's last change"),
    }[begins]


def rule_in_words(rule: Keeping) -> str:
    """``60 months from the end of the operation``."""
    count = rule.months  # what finds the words reads names alone
    months = translate("Retention", "%Ln months", None, count)
    return f"{months} {begins_in_words(rule.begins)}"


class RuleCard(Card):
    """The rules that hold, and where whoever leads sets one."""

    chosen = Signal(str, object)
    """An operation, and the rule that is to hold for it; None for none."""

    def __init__(self) -> None:
        super().__init__(self.tr("How long"))
        self._ruled: dict[str, Ruled] = {}
        self._rules = make_label("", "body", wrap=True)
        self._operation, self._begins, self._months = ChoiceBox(), ChoiceBox(), SpinBox()
        self._operation.setAccessibleName(self.tr("Operation"))
        self._months.setAccessibleName(self.tr("Months"))
        self._months.setRange(1, MONTHS_MOST)
        self._months.setValue(_USUAL_MONTHS)
        self._begins.setAccessibleName(self.tr("From when on"))
        for begins in Begins:
            self._begins.addItem(begins_in_words(begins), begins.value)
        self._set = secondary_button(self.tr("Keep so long"), "check")
        self._none = link_button(self.tr("No rule"), "x")
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(10)
        self._unit = make_label("", "body")
        add_layout(asking, in_a_row(self._operation, self._months, self._unit, self._begins))
        add_layout(asking, in_a_row(self._set, self._none))
        self.body.addWidget(self._rules)
        self.body.addWidget(self._asking)
        self._operation.currentIndexChanged.connect(lambda _at: self._show_rule())
        self._months.valueChanged.connect(self._name_months)
        self._name_months(self._months.value())
        self._set.clicked.connect(self._choose)
        self._none.clicked.connect(lambda: self.chosen.emit(self._operation.currentData(), None))

    @property
    def entrance(self) -> QWidget:
        """Where a rule is chosen."""
        return self._operation

    def show_ruled(self, ruled: Sequence[Ruled], *, is_led: bool) -> None:
        """Show the rules; the operation that was chosen stays chosen."""
        self._ruled = {one.operation: one for one in ruled}
        lines = [in_line(say(one.title), rule_in_words(one.rule)) for one in ruled if one.rule]
        self._rules.setText("\n".join(lines) or self.tr("No operation has a rule: nothing is ever due."))
        chosen = self._operation.currentData()
        with QSignalBlocker(self._operation):
            self._operation.clear()
            for one in ruled:
                self._operation.addItem(say(one.title), one.operation)
            self._operation.setCurrentIndex(max(0, self._operation.findData(chosen)))
        self._asking.setVisible(is_led and bool(ruled))
        self._show_rule()

    def _show_rule(self) -> None:
        one = self._ruled.get(self._operation.currentData() or "")
        rule = one.rule if one else None
        self._none.setVisible(rule is not None)
        if rule is not None:
            self._months.setValue(rule.months)
            self._begins.setCurrentIndex(self._begins.findData(rule.begins.value))

    def _name_months(self, count: int) -> None:
        """The word behind the number follows it: ``1 month``, ``60 months``, ``60 شهرا``."""
        months = UNITS.label("month")
        self._unit.setText(say(one_of(months) if count == 1 else of_number(months, Decimal(count))))

    def _choose(self) -> None:
        rule = Keeping(self._months.value(), Begins(self._begins.currentData()))
        self.chosen.emit(self._operation.currentData(), rule)


class LinesCard(Card):
    """Records whose time is over: what each is, why and since when, the way to it, and its hold."""

    opened = Signal(str)
    decided = Signal(str, str)
    """A record, and the reason for which it is held, or held no longer."""

    def __init__(self, title: str, *, is_held: bool) -> None:
        super().__init__(title)
        self._is_held = is_held
        self._lines = QWidget()
        self._more = make_label("", "caption", wrap=True)
        self.body.addWidget(self._lines)
        self.body.addWidget(self._more)

    def show_lines(self, lines: Sequence[Line], *, is_led: bool) -> None:
        """Show them in the place of those shown before; a card without any goes."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for position, line in enumerate(lines[:SHOWN_MOST]):
            if position:
                column.addWidget(make_rule())
            column.addWidget(
                _RecordLine(line, self, may_decide=is_led and (not line.is_held or bool(line.held)))
            )
        self.body.replaceWidget(self._lines, body)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = body
        left = len(lines) - SHOWN_MOST
        self._more.setText(self.tr("%Ln more are listed by: fieldbook due", "", max(0, left)))
        self._more.setVisible(left > 0)
        self.setVisible(bool(lines))


class _RecordLine(QWidget):
    """One of them; its reason is asked for below it."""

    def __init__(self, line: Line, card: LinesCard, *, may_decide: bool) -> None:
        super().__init__()
        self._line, self._card = line, card
        title = say(line.title) or untitled()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(title, "strong"))
        words.addWidget(make_label(self._why(), "caption", wrap=True))
        if line.is_held:
            words.addWidget(make_label(self._hold_in_words(), "caption", wrap=True))
        look = link_button(self.tr("Open"), "arrow-right")
        look.setObjectName("open")
        look.setAccessibleName(self.tr("Open {title}").format(title=title))
        look.clicked.connect(lambda: card.opened.emit(line.record))
        self._offer = link_button(
            self.tr("End the legal hold …") if line.is_held else self.tr("Legal hold …"), "scale"
        )
        self._offer.setAccessibleName(f"{self._offer.text()} {title}")
        self._offer.setVisible(may_decide)
        self._offer.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Glyph("scale" if line.is_held else "clock", role="warn", size_px=18))
        add_layout(row, words, 1)
        row.addWidget(self._offer)
        row.addWidget(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        add_layout(column, row)
        self._reason = LineEdit()
        self._reason.setPlaceholderText(self.tr("Why? The reason stays for good, so name nobody."))
        self._reason.setAccessibleName(
            self.tr("Reason for ending the hold") if line.is_held else self.tr("Reason for the legal hold")
        )
        self._decide = secondary_button(
            self.tr("End the hold") if line.is_held else self.tr("Hold it"), "scale"
        )
        self._asking = QWidget()
        asking = QHBoxLayout(self._asking)
        asking.setContentsMargins(32, 0, 0, 0)
        asking.setSpacing(10)
        asking.addWidget(self._reason, 1)
        asking.addWidget(self._decide)
        self._asking.hide()
        column.addWidget(self._asking)
        self._decide.clicked.connect(self._give)
        self._reason.returnPressed.connect(self._give)

    def _ask(self) -> None:
        self._asking.show()
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        self._card.decided.emit(self._line.record, self._reason.text())

    def _why(self) -> str:
        line = self._line
        until = QLocale().toString(QDate(line.until.year, line.until.month, line.until.day), day_pattern())
        return in_line(
            say(line.operation),
            rule_in_words(line.rule),
            self.tr("kept until {day}").format(day=until),
            self.tr("%Ln days over", "", line.days),
        )

    def _hold_in_words(self) -> str:
        if not self._line.held:
            return self.tr("A hold on the person, or on a file, keeps it too.")
        return filled(self.tr("Under legal hold: {reason}"), reason=self._line.held)
