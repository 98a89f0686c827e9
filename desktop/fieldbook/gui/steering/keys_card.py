"""The card of our own keys: which open what comes, making new ones, destroying earlier ones."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldbook.gui.direction import in_line, listed
from fieldbook.gui.parts import Card, link_button, make_label, secondary_button
from fieldbook.gui.steering.reason_row import ReasonRow
from fieldbook.gui.tables.words import show_instant, show_number
from fieldbook.services.steering.own_keys import OwnKey


class KeysCard(Card):
    """Only those who lead see it."""

    new_asked = Signal()
    destroy_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("Keys of this place"))
        self._words = make_label("", "quiet", wrap=True)
        self._lines = QWidget()
        self.new = secondary_button(self.tr("Go on with new keys"), "key-round")
        self._sure = ReasonRow("")
        for widget in (self._words, self._lines, self._sure):
            self.body.addWidget(widget)
        if self.heading is not None:
            self.heading.add_trailing(self.new)
        self.new.clicked.connect(self._ask_new)
        self._sure.given.connect(self._given)

    def show_keys(self, keys: Sequence[OwnKey], *, is_headquarters: bool) -> None:
        """Show them, the one in use first."""
        self._words.setText(
            self.tr(
                "Stations seal bundles to the newest key that they have heard of. Earlier ones still open "
                "what is on the road, until they are destroyed."
            )
            if is_headquarters
            else self.tr(
                "Receipts are sealed to this station's key, and its bundles are signed with another. "
                "Headquarters learns of new ones with the next bundle."
            )
        )
        self._sure.put_away()
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(6)
        for row, one in enumerate(keys):
            grid.addWidget(make_label(self._name(one), "strong"), row, 0)
            grid.addWidget(make_label(self._use(one), "quiet", wrap=True), row, 1)
            if one.until:
                grid.addWidget(self._make_destroy(one), row, 2)
        grid.setColumnStretch(1, 1)
        self.body.replaceWidget(self._lines, lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines

    def _make_destroy(self, one: OwnKey) -> QWidget:
        button = link_button(self.tr("Destroy …"), "trash-2")
        button.setAccessibleName(f"{self.tr('Destroy …')} {self._name(one)}")
        button.clicked.connect(partial(self._ask, one))
        return button

    def _name(self, one: OwnKey) -> str:
        return self.tr("Key {number}").format(number=show_number(one.epoch))

    def _use(self, one: OwnKey) -> str:
        if not one.until:
            return self.tr("in use")
        since = self.tr("until {when}").format(when=show_instant(one.until))
        if not one.stations:
            return since
        used = self.tr("{names} may still seal to it").format(names=listed(one.stations))
        return in_line(since, used)

    def _ask(self, one: OwnKey) -> None:
        """The question before what cannot be undone: who would be cut off, by name."""
        words = self.tr("What is still on the road to it can then be opened by nobody.")
        if one.stations:
            named = self.tr(
                "{names} may still seal to it: give them a receipt first, or what they send is refused until "
                "they have one."
            )
            words = f"{named.format(names=listed(one.stations))} {words}"
        button = self.tr("Destroy key {number} for good").format(number=show_number(one.epoch))
        self._sure.make_sure(str(one.epoch), button=button, words=words)

    def _ask_new(self) -> None:
        words = self.tr("Nothing that is on the road is lost: the keys until now keep opening it.")
        self._sure.make_sure("", button=self.tr("Make new keys"), words=words, calm=True)

    def _given(self, epoch: str, _reason: str) -> None:
        if epoch:
            self.destroy_asked.emit(int(epoch))
        else:
            self.new_asked.emit()
