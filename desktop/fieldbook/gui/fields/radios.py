"""A few answers side by side, so that one press is enough."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.gui.fields.base import Around, FieldWidget, K, text_of
from fieldbook.gui.layouts.flow import FlowLayout
from fieldbook.gui.parts import RadioButton
from fieldbook.gui.tongue import say

_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Radio(RadioButton):
    """One answer; pressing it again, or Delete, takes it back."""

    cleared = Signal()
    left = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the answer that is given takes it back."""
        if self.isChecked():
            self.cleared.emit()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the answer back."""
        if event.key() in _CLEARING:
            self.cleared.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the answer was left."""
        super().focusOutEvent(event)
        self.left.emit()


class RadioField(FieldWidget[K]):
    """The answers side by side."""

    def __init__(self, kind: K, around: Around, answers: tuple[tuple[str, str, str], ...]) -> None:
        """Offer *answers*: what is typed for each, its name, what it means."""
        super().__init__(kind, around)
        self._group = QButtonGroup(self)
        self._radios: dict[str, Radio] = {}
        row = FlowLayout(spacing_px=14)
        self.setLayout(row)
        for typed, label, meaning in answers:
            row.addWidget(self._make(typed, label, meaning))
        self.setFocusProxy(next(iter(self._radios.values())))

    def show_typed(self, typed: Typed) -> None:
        """Mark the answer, or none."""
        wanted = self._radios.get(self.answer_of(text_of(typed)))
        self._group.setExclusive(False)
        for radio in self._radios.values():
            radio.setChecked(radio is wanted)
        self._group.setExclusive(True)
        self.setFocusProxy(wanted or next(iter(self._radios.values())))

    def answer_of(self, typed: str) -> str:
        """The answer that *typed* spells."""
        return typed

    def names(self) -> tuple[QWidget, ...]:
        """The buttons have names of their own; the group carries the question's."""
        return (self,)

    def _make(self, typed: str, label: str, meaning: str) -> Radio:
        radio = Radio(label.replace("&", "&&"))
        radio.setToolTip(meaning)
        radio.clicked.connect(lambda: self.say(typed))
        radio.cleared.connect(self._clear)
        radio.left.connect(lambda: self.left.emit(()))
        self._group.addButton(radio)
        self._radios[typed] = radio
        return radio

    def _clear(self) -> None:
        self.show_typed("")
        self.say("")


class YesNoField(RadioField[YesNo]):
    """Yes, no, or neither."""

    def __init__(self, kind: YesNo, around: Around) -> None:
        super().__init__(kind, around, (("yes", self.tr("Yes"), ""), ("no", self.tr("No"), "")))

    def answer_of(self, typed: str) -> str:
        """``yes`` or ``no``, however it is spelled."""
        read = self.kind.read(typed).value
        return self.kind.typed(read) if isinstance(read, bool) else ""  # type: ignore[return-value]  # a text


class FewField(RadioField[Choice]):
    """One code of very few."""

    def __init__(self, kind: Choice, around: Around) -> None:
        answers = tuple((code.code, say(code.label), say(code.definition)) for code in kind.codes.codes)
        super().__init__(kind, around, answers)

    def answer_of(self, typed: str) -> str:
        """The code, however it is spelled."""
        found = self.kind.codes.named(typed)
        return found.code if found else ""
