"""Decides what the search shows: the newest records first, a page at a time, each with where it was found."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from fieldbook.base.ports import Progress
from fieldbook.base.said import Said
from fieldbook.forms.sifting.spoken import Span, spans_of, spoken_words
from fieldbook.gui.presenters.jobs import Looking, Runner
from fieldbook.gui.presenters.listing import Line, line_of
from fieldbook.gui.tongue import say
from fieldbook.services import browse
from fieldbook.services.lists.finding import FOUND_MOST, FoundPassage, FoundRecord, locate
from fieldbook.services.lists.patience import beside, in_time
from fieldbook.services.session import Session
from fieldbook.store.rows import Row

PAGE_RECORDS = 20


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """A passage in the language of the window, with the words in it marked."""

    label: str
    text: str
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """One record that was found: its line, what its form is called, and where it was found."""

    line: Line
    form: str
    passages: tuple[ShownPassage, ...]


class SearchDesk(Protocol):
    """What the search asks of the services."""

    def rows(self, text: str, limit: int) -> Sequence[Row]:
        """Records in which every word begins some word, the newest first.

        Raises:
            GivenUp: when it takes longer than a window may stand still.
        """
        ...

    def rows_beside(self, text: str, limit: int, progress: Progress) -> Sequence[Row]:
        """The same on another thread, through a view of its own, however long it takes."""
        ...

    def locate(self, rows: Sequence[Row], text: str) -> Sequence[FoundRecord]:
        """Where in these records the words stand."""
        ...

    def label(self, form: str) -> str:
        """What one record of *form* is called."""
        ...

    def title(self, row: Row) -> str:
        """What the record is called, in the language of the window as far as the words are ours."""
        ...


class SearchView(Protocol):
    """What the search can be told to show."""

    def show_results(self, results: Sequence[Result], *, more: bool) -> None:
        """Show these in place of all others."""
        ...

    def add_results(self, results: Sequence[Result], *, more: bool) -> None:
        """Show these below the others."""
        ...

    def show_looking(self) -> None:
        """Say that it takes a moment."""
        ...

    def show_count(self, count: int | None, *, exact: bool = True) -> None:
        """Say how many records were found; None while nothing is searched for."""
        ...


class SearchPresenter:
    """What is searched for; passages are looked up only for what somebody scrolls to."""

    def __init__(self, desk: SearchDesk, view: SearchView, *, runner: Runner) -> None:
        self._desk, self._view, self._looking = desk, view, Looking(runner)
        self._text = ""
        self._waiting: list[Row] = []

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._text

    def search(self, text: str) -> None:
        """Show what is found for *text*."""
        asked = self._text = text.strip()
        if not spoken_words(asked):
            self._looking.stop()
            self._waiting = []
            self._view.show_results((), more=False)
            self._view.show_count(None)
            return
        self._looking.ask(
            lambda: self._desk.rows(asked, FOUND_MOST + 1),
            lambda progress: self._desk.rows_beside(asked, FOUND_MOST + 1, progress),
            show=self._show,
            waiting=self._wait,
        )

    def _wait(self) -> None:
        """What is shown is not what was asked for."""
        self._waiting = []
        self._view.show_results((), more=False)
        self._view.show_looking()

    def _show(self, found: Sequence[Row]) -> None:
        self._waiting = list(found[:FOUND_MOST])
        count = len(self._waiting)
        self._view.show_results(self._next(), more=bool(self._waiting))
        self._view.show_count(count, exact=len(found) <= FOUND_MOST)

    def more(self) -> None:
        """Show the next results, if there are any."""
        if self._waiting:
            self._view.add_results(self._next(), more=bool(self._waiting))

    def again(self) -> None:
        """Search once more: something was written."""
        self.search(self._text)

    def _next(self) -> list[Result]:
        rows, self._waiting = self._waiting[:PAGE_RECORDS], self._waiting[PAGE_RECORDS:]
        found = self._desk.locate(rows, self._text)
        words = spoken_words(self._text)
        return [
            Result(
                replace(line_of(one.row), title=self._desk.title(one.row)),
                self._desk.label(one.row.form),
                tuple(shown_passage(each, words) for each in one.passages),
            )
            for one in found
        ]


def shown_passage(passage: FoundPassage, words: Sequence[str]) -> ShownPassage:
    """*passage* as it is shown; words of ours are said as the window speaks, and marked there anew."""
    text = say(passage.text)
    if not isinstance(passage.text, Said) or text == str(passage.text):
        return ShownPassage(say(passage.label), text, passage.marks)
    marks = tuple(span for span, _word in spans_of(text, words))
    # Found by its English name: then the whole of it is what was meant.
    return ShownPassage(say(passage.label), text, marks or (Span(0, len(text)),))


class SessionSearch:
    """The services as a ``SearchDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def rows(self, text: str, limit: int) -> Sequence[Row]:
        """Records in which every word begins some word, the newest first."""
        with in_time(self._session):
            return browse.search(self._session, text, limit=limit)

    def rows_beside(self, text: str, limit: int, progress: Progress) -> Sequence[Row]:
        """The same on another thread."""
        with beside(self._session, progress) as reading:
            return reading.search.find(text, limit=limit)

    def locate(self, rows: Sequence[Row], text: str) -> Sequence[FoundRecord]:
        """Where in these records the words stand."""
        return locate(self._session, rows, text)

    def label(self, form: str) -> str:
        """What one record of *form* is called."""
        known = self._session.catalogue.by_id.get(form)
        return say(known.label) if known else form

    def title(self, row: Row) -> str:
        """What the record is called, in the language of the window as far as the words are ours."""
        return say(browse.called(self._session, row))
