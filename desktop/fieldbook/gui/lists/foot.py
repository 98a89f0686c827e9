"""The line below a list: how much of it is shown, what a search found elsewhere, and the keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.forms.form import Form
from fieldbook.gui.parts import ElidedLabel, link_button, make_label
from fieldbook.gui.tables.words import show_number
from fieldbook.gui.tongue import say
from fieldbook.store.sifting.sieve import Counted


class ListFoot(QWidget):
    """``spread`` asks for what was found in other lists too, or no longer; ``placed`` for where it stands."""

    spread = Signal(bool)
    placed = Signal()

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._form = form
        self._everywhere = False
        self._range = make_label("", "caption")
        self._other = link_button("")
        self._where = link_button(self.tr("Where it was found"), "search")
        self._other.clicked.connect(lambda: self.spread.emit(not self._everywhere))
        self._where.clicked.connect(self.placed)
        self._other.hide()
        self._where.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 4, 14, 4)
        for widget in (self._range, self._other, self._where):
            line.addWidget(widget)
        line.addStretch(1)
        keys = self.tr("Enter opens, Ctrl+N begins a new one, Ctrl+D duplicates")
        line.addWidget(ElidedLabel(self.tr("Enter opens") if form.file_field else keys, "caption"))

    def show_count(self, shown: int, total: Counted, *, narrowed: bool) -> None:
        """Say how much of the whole is there, or of the list as it is *narrowed*."""
        self._other.hide()
        words = self.tr("Showing 1 to {shown} of {total}")
        if not total.exact:
            words = self.tr("Showing 1 to {shown} of more than {total}")
        elif not total.count:
            words = self.tr("Nothing fits these filters") if narrowed else self.tr("Nothing saved yet")
        self._range.setText(words.format(shown=show_number(shown), total=show_number(total.count)))

    def show_looking(self) -> None:
        """Say that it takes a moment."""
        self._other.hide()
        self._range.setText(self.tr("Looking through all of them …"))

    def show_found(self, here: int, elsewhere: int, *, everywhere: bool) -> None:
        """Say what a search brought."""
        found = self.tr("{count} found in {plural}")
        plural = say(self._form.plural)
        self._range.setText(found.format(count=show_number(here), plural=plural))
        self._everywhere = everywhere
        self._other.setVisible(elsewhere > 0 or everywhere)
        words = self.tr("Only {plural}") if everywhere else self.tr("Show {count} in other lists too")
        self._other.setText(words.format(plural=plural, count=show_number(elsewhere)))

    def offer_places(self, offered: bool) -> None:  # noqa: FBT001 - as Qt's setVisible
        """Offer to show where in the records the words stand."""
        self._where.setVisible(offered)
