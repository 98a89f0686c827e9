"""A box that changes the language: each is written in itself, so that it is found by whoever reads it."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.gui import tongue
from fieldbook.gui.parts import ChoiceBox
from fieldbook.gui.parts.labels import Glyph
from fieldbook.gui.settings.wearing import Wearing


class LanguageBox(QWidget):
    """The languages of Fieldbook; a choice is worn at once."""

    def __init__(self, wearing: Wearing) -> None:
        super().__init__()
        self._wearing = wearing
        self.box = ChoiceBox()
        self.box.setAccessibleName(self.tr("Language"))
        with QSignalBlocker(self.box):
            for language in tongue.LANGUAGES:
                self.box.addItem(language.name, language.code)
            self.box.setCurrentIndex(self.box.findData(wearing.worn.language))
        self.box.activated.connect(self._choose)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Glyph("languages", role="muted"))
        row.addWidget(self.box, 1)

    def _choose(self, at: int) -> None:
        self._wearing.choose(replace(self._wearing.worn, language=str(self.box.itemData(at))))
