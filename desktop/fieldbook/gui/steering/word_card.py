"""A station's card of what headquarters announced last; hidden while it never did."""

from fieldbook.gui.direction import filled, listed
from fieldbook.gui.layouts.pairs import Pairs
from fieldbook.gui.parts import Card, IconText
from fieldbook.gui.tables.words import show_instant, show_number
from fieldbook.gui.tongue import say
from fieldbook.services.custody.roles import role_of
from fieldbook.services.session import Session
from fieldbook.services.steering.heeding import Heard, Word, last_word


class WordCard(Card):
    """Which key is sealed to, who works there, and whether this station still belongs."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Word of headquarters"))
        self._session = session
        self._state = IconText(look="strong", wrap=True)
        self._lines = Pairs()
        self.body.addWidget(self._state)
        self.body.addWidget(self._lines)
        self.hide()

    def refresh(self) -> None:
        """Show it as it is now."""
        word = last_word(self._session)
        self.setVisible(word is not None)
        if word is not None:
            self._show_state(word)
            self._lines.show_rows(self._rows(word))

    def heard_words(self, heard: Heard | None, hand: str = "") -> str:
        """What a receipt brought besides, for its banner; "" for nothing.

        *hand* is the code of a new signing key of headquarters.
        """
        said = []
        if hand:
            words = self.tr("Headquarters signs with another key now. Compare its code by telephone: {code}.")
            said.append(words.format(code=hand))
        if heard is None:
            return " ".join(said)
        if heard.is_new_key:
            said.append(self.tr("Headquarters has a new key; the next bundle is sealed to it."))
        if heard.is_retired:
            said.append(self.tr("Headquarters has retired this station."))
        if heard.codes:
            said.append(self.tr("Code lists were brought up to date."))
        return " ".join(said)

    def _show_state(self, word: Word) -> None:
        if word.is_retired:
            said = self.tr("This station is retired: headquarters takes nothing more in from it")
            self._state.show_text(said, icon="log-out", role="danger")
        elif word.is_old:
            said = self.tr("Nothing was heard since {when}. Ask headquarters for a receipt.")
            self._state.show_text(
                said.format(when=show_instant(word.written_at)), icon="triangle-alert", role="warn"
            )
        else:
            self._state.show_text(self.tr("Enrolled"), icon="shield-check", role="ok")

    def _rows(self, word: Word) -> list[tuple[str, str]]:
        announced = self.tr("number {number}, {when}").format(
            number=show_number(word.number), when=show_instant(word.written_at)
        )
        gone = self.tr("{name} (retired)")
        people = listed(f"{name} ({say(role_of(role).words)})" for name, role in word.people)
        stations = listed(name if stays else filled(gone, name=name) for name, stays in word.stations)
        rows = [
            (self.tr("Announced"), announced),
            (
                self.tr("Bundles are sealed to"),
                self.tr("key {number}").format(number=show_number(word.epoch)),
            ),
            (self.tr("Officers there"), people),
            (self.tr("No longer there"), listed(word.left)),
            (self.tr("Other stations"), stations),
        ]
        return [(name, said) for name, said in rows if said]
