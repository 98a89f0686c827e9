"""Decides what of a file is shown: which page, how large, turned how. What is slow runs beside the window."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.gui.presenters.jobs import Ending, Runner
from fieldbook.gui.viewing.frames import Asked, Drawn, Fit
from fieldbook.services.attaching.listing import AttachedFile

PERCENTS = (10, 15, 25, 35, 50, 75, 100, 150, 200, 300, 400)
_TURN_LEFT = 3
_UNASKED = Asked(0, 0, Fit.WHOLE, 0, 0)


class Draws(Protocol):
    """An opened file that can be drawn page by page."""

    pages: int

    def draw(self, asked: Asked) -> Drawn:
        """One page."""
        ...

    def close(self) -> None:
        """Nothing more will be asked."""
        ...


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file in memory.

    Attributes:
        one: What is known of it.
        words: What is in it, where it is a text.
        draws: What draws it, where it is a picture or a document.
        fit: How it is shown first.
        shows_child: Whether its record says so.
    """

    one: AttachedFile
    words: str | None = None
    draws: Draws | None = None
    fit: Fit = Fit.WHOLE
    shows_child: bool = False


class ShowingDesk(Protocol):
    """What showing asks of the services."""

    def known(self, record: RecordId) -> AttachedFile | None:
        """What is known of the file that *record* tells of; None where it tells of none."""
        ...

    def view(self, one: AttachedFile, reason: str) -> OpenedFile:
        """The file, opened; one that is kept apart with a reason, which stays."""
        ...


class ShowingView(Protocol):
    """What the page can be told."""

    def show_known(self, one: AttachedFile) -> None:
        """Show what file it is."""
        ...

    def show_asking(self) -> None:
        """It is kept apart: ask for the reason before it is opened."""
        ...

    def show_opened(self, opened: OpenedFile) -> None:
        """It is open: show its words where it has some, or make room for its pages."""
        ...

    def show_drawn(self, drawn: Drawn, page: int, pages: int) -> None:
        """Show one page; they are counted from nought."""
        ...

    def show_busy(self, *, busy: bool) -> None:
        """Something is being opened or drawn."""
        ...

    def show_refusal(self, error: FieldbookError) -> None:
        """Nothing can be shown, and why."""
        ...

    def show_hidden(self) -> None:
        """Nobody was here: nothing of it may be seen any more, and the reason is asked for again."""
        ...


class ShowingPresenter:
    """One file, looked at."""

    def __init__(self, desk: ShowingDesk, record: RecordId, *, runner: Runner, view: ShowingView) -> None:
        self._desk, self._record, self._runner, self._view = desk, record, runner, view
        self._opened: OpenedFile | None = None
        self._asked = _UNASKED
        self._percent = 100
        self._is_drawing = self._is_gone = self._wants_more = False

    def open(self) -> None:
        """Read the file, once; one that is kept apart only after somebody said why."""
        one = self._desk.known(self._record) if self._opened is None else None
        if one is not None:
            self._view.show_known(one)
            if one.is_apart:
                self._view.show_asking()
            else:
                self._read(one, "")

    def open_because(self, reason: str) -> None:
        """Open what is kept apart: who did so, when and why is written down."""
        one = self._desk.known(self._record) if self._opened is None else None
        if one is not None:
            self._read(one, reason)

    def close(self) -> None:
        """Nobody looks any more: forget the file, and let what draws it go."""
        self._is_gone = True
        self._let_go()

    def hide(self) -> None:
        """Nobody is here: let go of what shows who somebody is. It opens again as before, with a reason.

        What shows nobody stays as it is.
        """
        if self._opened is not None and self._opened.one.is_apart:
            self._let_go()
            self._asked, self._percent = _UNASKED, 100
            self._view.show_hidden()

    def make_room(self, width_px: int, height_px: int, density: float) -> None:
        """There is so much room now."""
        before = self._asked
        self._asked = replace(before, width_px=width_px, height_px=height_px, density=density)
        if self._asked != before and before.fit is not Fit.SCALE:
            self._draw()

    def turn_page(self, by: int) -> None:
        """Go on or back by so many pages, as far as there are some."""
        draws = self._opened.draws if self._opened else None
        page = min(max(self._asked.page + by, 0), draws.pages - 1) if draws else 0
        if page != self._asked.page:
            self._ask(page=page)

    def turn(self) -> None:
        """A quarter turn to the left."""
        self._ask(turns=(self._asked.turns + _TURN_LEFT) % 4)

    def fit(self, fit: Fit) -> None:
        """Fit it to the room."""
        self._ask(fit=fit)

    def zoom(self, *, nearer: bool) -> None:
        """The next percentage above or below what is shown now."""
        if nearer:
            wanted = next((one for one in PERCENTS if one > self._percent), PERCENTS[-1])
        else:
            wanted = next((one for one in reversed(PERCENTS) if one < self._percent), PERCENTS[0])
        self._ask(fit=Fit.SCALE, percent=wanted)

    def _let_go(self) -> None:
        if self._opened is not None and self._opened.draws is not None:
            self._opened.draws.close()
        self._opened = None
        self._is_drawing = self._wants_more = False

    def _read(self, one: AttachedFile, reason: str) -> None:
        self._view.show_busy(busy=True)
        self._run(lambda _progress: self._desk.view(one, reason), self._show)

    def _ask(self, **changes: int | Fit) -> None:
        self._asked = replace(self._asked, **changes)  # type: ignore[arg-type]  # the fields' own names and types
        self._draw()

    def _show(self, opened: OpenedFile) -> None:
        self._view.show_busy(busy=False)
        self._opened = opened
        self._view.show_opened(opened)
        self._ask(fit=opened.fit)

    def _draw(self) -> None:
        """Draw what is asked for; while one is drawn the newest wish waits, and older ones are forgotten."""
        draws = self._opened.draws if self._opened else None
        if draws is None or self._is_gone or not self._asked.width_px:
            return
        if self._is_drawing:
            self._wants_more = True
            return
        self._is_drawing, asked = True, self._asked
        self._view.show_busy(busy=True)
        self._run(lambda _progress: draws.draw(asked), lambda drawn: self._drawn(drawn, asked, draws.pages))

    def _drawn(self, drawn: Drawn, asked: Asked, pages: int) -> None:
        self._is_drawing = False
        self._percent = drawn.percent
        self._view.show_busy(busy=False)
        self._view.show_drawn(drawn, asked.page, pages)
        self._draw_again()

    def _draw_again(self) -> None:
        if self._wants_more:
            self._wants_more = False
            self._draw()

    def _run(self, job: Callable[[Progress], object], done: Callable[..., None]) -> None:
        of = self._opened

        def is_wanted() -> bool:
            """Not once nobody looks, nor when what it was drawn of was hidden meanwhile."""
            return not self._is_gone and self._opened is of

        def ended(result: object) -> None:
            if is_wanted():
                done(result)
            elif isinstance(result, OpenedFile) and result.draws is not None:
                result.draws.close()

        def failed(error: FieldbookError) -> None:
            if is_wanted():
                self._is_drawing = False
                self._view.show_busy(busy=False)
                self._view.show_refusal(error)
                self._draw_again()

        self._runner.run(job, Ending(ended, failed))
