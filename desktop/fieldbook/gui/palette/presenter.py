"""Decides what the palette offers for what has been typed: deeds by their words, then records by theirs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from fieldbook.base.ids import RecordId
from fieldbook.forms.sifting.spoken import spans_of, spoken_words
from fieldbook.gui.direction import in_line
from fieldbook.gui.palette.deeds import Deed
from fieldbook.gui.presenters.offers import Offer, rank
from fieldbook.gui.presenters.places import kept_recent
from fieldbook.gui.search.presenter import ShownPassage, shown_passage
from fieldbook.gui.tongue import colon, say, show_stored_day
from fieldbook.services import browse
from fieldbook.services.lists.finding import FoundRecord, find
from fieldbook.services.session import Session
from fieldbook.store.rows import Row

RECORDS_MOST = 8
_LETTERS_LEAST = 2
_BEFORE, _AROUND = 12, 44


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the palette: what it does, what stands beside it, and the doing."""

    words: str
    icon: str
    act: Callable[[], object]
    detail: str = ""
    keys: str = ""


class PaletteDesk(Protocol):
    """What the palette asks of the services."""

    def find(self, text: str, limit: int) -> Sequence[FoundRecord]:
        """Records in which every word of *text* begins some word, and where."""
        ...

    def recent(self) -> Sequence[Row]:
        """The records that were looked at last, the latest first."""
        ...

    def label(self, form: str) -> str:
        """What records of *form* are called."""
        ...

    def title(self, row: Row) -> str:
        """What one record is called."""
        ...


class PaletteView(Protocol):
    """What the palette can be told to show."""

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these, the first one marked."""
        ...


class PalettePresenter:
    """The palette while it is open."""

    def __init__(
        self,
        deeds: Sequence[Deed],
        desk: PaletteDesk,
        view: PaletteView,
        *,
        open_record: Callable[[RecordId], object],
        here: Callable[[], Sequence[Deed]] = tuple,
    ) -> None:
        """*here* tells what can be done on the page that is open, besides *deeds*, which can be anywhere."""
        self._anywhere, self._here = [deed for deed in deeds if deed.is_listed], here
        self._deeds = {deed.key: deed for deed in self._anywhere}
        self._desk, self._view, self._open = desk, view, open_record

    def typed(self, text: str) -> None:
        """Offer what fits *text*; without a text the last records, then everything that can be done."""
        wanted = text.strip()
        words = {deed.words for deed in self._anywhere}
        here = [deed for deed in self._here() if deed.words not in words] if wanted else []
        self._deeds = {deed.key: deed for deed in (*here, *self._anywhere)}
        deeds = [self._deed(offer.key) for offer in rank(self._offers(), wanted)]
        if not wanted:
            self._view.show_choices([*map(self._record, self._desk.recent()), *deeds])
            return
        found = self._desk.find(wanted, RECORDS_MOST) if len(wanted) >= _LETTERS_LEAST else ()
        self._view.show_choices([*deeds, *(self._found(one, wanted) for one in found)])

    def _offers(self) -> list[Offer]:
        return [Offer(deed.key, deed.words) for deed in self._deeds.values()]

    def _deed(self, key: str) -> Choice:
        deed = self._deeds[key]
        return Choice(deed.words, deed.icon, deed.act, keys=deed.keys)

    def _found(self, found: FoundRecord, wanted: str) -> Choice:
        """A record with the place where the words stand, unless its title says them already."""
        choice, words = self._record(found.row), spoken_words(wanted)
        said = {word for _span, word in spans_of(found.row.title, words)}
        if said == set(words) or not found.passages:
            return choice
        passage = shown_passage(found.passages[0], words)
        return replace(choice, detail=f"{passage.label}{colon()}{_around(passage)}")

    def _record(self, row: Row) -> Choice:
        said = in_line(self._desk.label(row.form), show_stored_day(row.day), between=" · ")
        return Choice(self._desk.title(row) or said, "file-text", lambda: self._open(row.record), detail=said)


def _around(passage: ShownPassage) -> str:
    """A few words on both sides of what was found."""
    first = max(0, passage.marks[0].first - _BEFORE) if passage.marks else 0
    text = " ".join(passage.text[first : first + _AROUND].split())
    return f"{'…' if first else ''}{text}{'…' if first + _AROUND < len(passage.text) else ''}"


class SessionPalette:
    """The services as a ``PaletteDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def find(self, text: str, limit: int) -> Sequence[FoundRecord]:
        """Records in which every word of *text* begins some word, and where."""
        return find(self._session, text, limit=limit)

    def recent(self) -> Sequence[Row]:
        """The records that were looked at last, the latest first."""
        rows = (browse.row(self._session, record) for record in kept_recent(self._session))
        return [row for row in rows if row is not None]

    def label(self, form: str) -> str:
        """What records of *form* are called."""
        known = self._session.catalogue.by_id.get(form)
        return say(known.label) if known else form

    def title(self, row: Row) -> str:
        """What one record is called."""
        return say(browse.called(self._session, row))
