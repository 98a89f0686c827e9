"""Headquarters' card of code lists: another code, and codes that are not offered any more."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldbook.forms.values.codelist import Amended, codes, list_label
from fieldbook.gui.parts import (
    Card,
    CheckBox,
    ChoiceBox,
    FieldFrame,
    LineEdit,
    link_button,
    make_label,
    secondary_button,
)
from fieldbook.gui.tongue import colon, say, say_first


class ListsCard(Card):
    """Codes that are added here, and those that were ended."""

    added = Signal(str, str, object)
    turned = Signal(object)
    shared = Signal(bool)

    def __init__(self) -> None:
        super().__init__(self.tr("Code lists"))
        words = self.tr(
            "Stations offer what you add after their next receipt, and no longer offer what you end. Records "
            "keep what they had."
        )
        self._list, self._code = ChoiceBox(), LineEdit()
        self._label, self._definition = LineEdit(), LineEdit()
        self._code.setPlaceholderText("small_letters")
        self._shipped = ChoiceBox()
        self._add = secondary_button(self.tr("Offer this code"), "plus")
        self._end = secondary_button(self.tr("Offer no more"), "x")
        self._share = CheckBox(self.tr("Tell stations of each other, by name"))
        self._lines = QWidget()
        self.body.addWidget(make_label(words, "quiet", wrap=True))
        self.body.addWidget(self._make_form())
        self.body.addWidget(self._lines)
        self.body.addWidget(self._share)
        self._list.currentIndexChanged.connect(lambda _at: self._show_codes())
        self._add.clicked.connect(self._give)
        self._end.clicked.connect(self._stop)
        self._share.toggled.connect(self.shared)

    def show_lists(self, lists: Sequence[str], changed: Sequence[Amended], *, is_shared: bool) -> None:
        """Show what may be changed, and what is."""
        if self._list.count() != len(lists):
            self._list.clear()
            for name in lists:
                self._list.addItem(say_first(list_label(name)), name)
        self._show_codes()
        self._share.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._share.setChecked(is_shared)
        self._share.blockSignals(False)  # noqa: FBT003 - as above
        self._show_changed(changed)

    def clear(self) -> None:
        """Forget what was typed."""
        for edit in (self._code, self._label, self._definition):
            edit.clear()

    def _give(self) -> None:
        of = str(self._list.currentData())
        self.added.emit(of, self._code.text(), (self._label.text(), self._definition.text()))

    def _stop(self) -> None:
        of, code = str(self._list.currentData()), str(self._shipped.currentData())
        self.turned.emit(Amended(of, code, self._shipped.currentText(), "", is_ended=False))

    def _show_codes(self) -> None:
        of = self._list.currentData()
        self._shipped.clear()
        for one in codes(of).codes if of else ():
            self._shipped.addItem(say(one.label), one.code)

    def _show_changed(self, changed: Sequence[Amended]) -> None:
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(6)
        for row, one in enumerate(changed):
            state = self.tr("not offered any more") if one.is_ended else self.tr("offered")
            words = self.tr("Offer again") if one.is_ended else self.tr("Offer no more")
            button = link_button(words, "rotate-ccw" if one.is_ended else "x")
            button.setAccessibleName(f"{words}{colon()}{one.label}")
            button.clicked.connect(partial(self.turned.emit, one))
            grid.addWidget(make_label(one.label, "strong"), row, 0)
            grid.addWidget(make_label(list_label(one.list), "quiet"), row, 1)
            grid.addWidget(make_label(state, "quiet"), row, 2)
            grid.addWidget(button, row, 3)
        grid.setColumnStretch(4, 1)
        self.body.replaceWidget(self._lines, lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines
        lines.setVisible(bool(changed))

    def _make_form(self) -> QWidget:
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.addWidget(FieldFrame(self.tr("List"), self._list), 0, 0)
        grid.addWidget(FieldFrame(self.tr("A code that it has"), self._shipped), 0, 1)
        grid.addWidget(self._end, 0, 2, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(FieldFrame(self.tr("What officers read"), self._label), 1, 0)
        grid.addWidget(FieldFrame(self.tr("Its code"), self._code), 1, 1)
        definition = FieldFrame(self.tr("What it means"), self._definition, mark=self.tr("optional"))
        grid.addWidget(definition, 2, 0, 1, 2)
        grid.addWidget(self._add, 2, 2, Qt.AlignmentFlag.AlignBottom)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        return form
