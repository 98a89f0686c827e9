"""The settings page: language, colours, size, touch and numbers; every choice is seen at once."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox

from fieldbook.gui import style, tongue
from fieldbook.gui.page import Page
from fieldbook.gui.parts import Card, CheckBox, ChoiceBox, FieldFrame, ScrollPage
from fieldbook.gui.settings.appearance import NUMBERS, TEXT_SIZES
from fieldbook.gui.settings.languages import LanguageBox
from fieldbook.gui.settings.wearing import Wearing

_WIDE_PX = 640
_READ_AS = {"": "", "point": "en", "comma": "sq", "space": "fr"}


class SettingsPage(Page):
    """How the window looks and speaks on this computer.

    Args:
        wearing: What is worn, and how it is changed.
        read_numbers: Told the locale whose numbers are typed from now on; "" asks where they are unclear.
    """

    def __init__(self, wearing: Wearing, *, read_numbers: Callable[[str], None] | None = None) -> None:
        super().__init__(self.tr("Settings"), self.tr("How Fieldbook looks and speaks on this computer"))
        self._wearing, self._read_numbers = wearing, read_numbers
        worn = wearing.worn
        self.language = LanguageBox(wearing)
        schemes = (
            ("system", self.tr("As the computer has them")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        self.scheme = self._box(schemes, worn.scheme, lambda key: self._choose(scheme=key))
        sizes = [(size, self._percent(size)) for size in TEXT_SIZES]
        self.text = self._box(sizes, worn.text_percent, lambda key: self._choose(text_percent=key))
        numbers = [(key, example or self.tr("As the language has them")) for key, example in NUMBERS.items()]
        self.numbers = self._box(numbers, worn.numbers, self._write_numbers)
        self.touch = CheckBox(self.tr("Larger controls, for fingers"))
        self.touch.setChecked(worn.touch)
        self.touch.toggled.connect(lambda on: self._choose(touch=on))
        self._arrange()

    def arrive(self) -> None:
        """Be ready at the first choice, or at that which was made just now: it made the page anew."""
        controls = {
            "scheme": self.scheme,
            "text_percent": self.text,
            "numbers": self.numbers,
            "touch": self.touch,
        }
        control = controls.get(self._wearing.take_chosen(), self.language.box)
        control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_numbers(self, key: str) -> None:
        """Numbers are read as they are written: ``50.000`` is fifty thousand where a comma parts decimals."""
        if self._read_numbers is not None:
            self._read_numbers(_READ_AS[key])
        self._choose(numbers=key)

    def _choose(self, **changed: Any) -> None:
        self._wearing.choose(replace(self._wearing.worn, **changed))

    def _percent(self, size: int) -> str:
        return self.tr("{percent} %").format(percent=size)

    @staticmethod
    def _box(
        entries: Iterable[tuple[object, str]], chosen: object, choose: Callable[[Any], None]
    ) -> QComboBox:
        box = ChoiceBox()
        with QSignalBlocker(box):
            for key, words in entries:
                box.addItem(words, key)
            box.setCurrentIndex(box.findData(chosen))
        box.activated.connect(lambda at: choose(box.itemData(at)))
        return box

    def _arrange(self) -> None:
        speech, look = Card(self.tr("Language")), Card(self.tr("Look"))
        told = self.tr("Records stay the same in every language.")
        example = tongue.number_example()
        for card, label, control, help_text in (
            (speech, self.tr("Language of the window"), self.language, told),
            (speech, self.tr("Numbers"), self.numbers, self.tr("Now: {example}").format(example=example)),
            (look, self.tr("Colours"), self.scheme, ""),
            (look, self.tr("Size of the text"), self.text, ""),
            (look, self.tr("Touch"), self.touch, ""),
        ):
            frame = FieldFrame(label, control, help_text=help_text)
            frame.setMaximumWidth(style.scaled(_WIDE_PX))
            card.body.addWidget(frame)
        scroll = ScrollPage(self.tr("Settings"))
        for card in (speech, look):
            scroll.body.addWidget(card)
        scroll.body.addStretch(1)
        self.column.addWidget(scroll, 1)
