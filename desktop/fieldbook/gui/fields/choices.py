"""Several lines of a list: each a chip, and a box that takes the next one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.choice import Choices
from fieldbook.gui.fields.base import Around, FieldWidget
from fieldbook.gui.fields.chips import RemovableChip
from fieldbook.gui.fields.pick import PickBox
from fieldbook.gui.layouts.flow import FlowLayout
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.presenters.offers import Offer, offer_of, rank
from fieldbook.gui.tongue import say


class ChoicesField(FieldWidget[Choices]):
    """Codes as chips; what is in the box and no code yet is kept too."""

    def __init__(self, kind: Choices, around: Around) -> None:
        super().__init__(kind, around)
        self._codes: list[str] = []
        self._chips: list[RemovableChip] = []
        self.box = PickBox(self.offers, self.tr("Type or choose"))
        self.box.setMinimumWidth(190)
        self.box.written.connect(self._say)
        self.box.picked.connect(self._add)
        self.box.emptied.connect(self._remove_last)
        self.box.stepped_back.connect(lambda: self._step(None, -1))
        self.box.left.connect(lambda: self.left.emit(()))
        self._flow = FlowLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        add_layout(row, self._flow)
        self._flow.addWidget(self.box)
        self.setFocusProxy(self.box)

    @property
    def grows(self) -> bool:
        """Six countries in a narrow column are six lines, each cut off."""
        return True

    def offers(self, typed: str) -> list[Offer]:
        """The codes that fit and are not chosen yet."""
        return rank(
            (offer_of(one, say) for one in self.kind.codes.codes if one.code not in self._codes), typed
        )

    def codes(self) -> tuple[str, ...]:
        """What is chosen."""
        return tuple(self._codes)

    def chips(self) -> tuple[RemovableChip, ...]:
        """What stands for each of them."""
        return tuple(self._chips)

    def show_typed(self, typed: Typed) -> None:
        """Show chips for the codes, and in the box what is none."""
        known, rest = self._split(typed)
        self.box.show_text(rest)
        if known != self._codes:
            self._codes = known
            self._show_chips()

    def _split(self, typed: Typed) -> tuple[list[str], str]:
        parts = [part for part in typed if isinstance(part, str)] if isinstance(typed, list) else []
        if isinstance(typed, str) and typed:
            read = self.kind.read(typed).value
            return (list(read), "") if isinstance(read, tuple) else ([], typed)
        named = [(part, self.kind.codes.named(part)) for part in parts]
        known = list(dict.fromkeys(code.code for _, code in named if code))
        return known, ", ".join(part for part, code in named if not code and part)

    def _show_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._make_chip(code) for code in self._codes]
        for at, chip in enumerate(self._chips):
            self._flow.insert(at, chip)
        self.updateGeometry()

    def _make_chip(self, code: str) -> RemovableChip:
        label = say(self.kind.codes.label(code))
        chip = RemovableChip(label, removes=self.tr("Remove {0}").format(label))
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the arrows reach it; Tab goes past, to the box
        chip.removed.connect(lambda: self._remove(code))
        chip.stepped.connect(lambda by: self._step(chip, by))
        return chip

    def _step(self, chip: RemovableChip | None, by: int) -> None:
        at = (len(self._chips) if chip is None else self._chips.index(chip)) + by
        target = self._chips[max(at, 0)] if self._chips and at < len(self._chips) else self.box
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, key: str) -> None:
        self.box.clear()
        if key not in self._codes:
            self._change([*self._codes, key])

    def _remove(self, code: str) -> None:
        self._change([one for one in self._codes if one != code])
        self.box.setFocus()

    def _remove_last(self) -> None:
        self._change(self._codes[:-1])

    def _change(self, codes: list[str]) -> None:
        self._codes = codes
        self._show_chips()
        self._say()

    def _say(self) -> None:
        rest = self.box.text().strip()
        self.say([*self._codes, rest] if rest else list(self._codes))
