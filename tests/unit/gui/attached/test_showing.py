"""What of a file is shown: pages, sizes and turns, and that slow drawing never piles up."""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TypeVar, cast

from fieldbook.base.errors import FieldbookError, NotShowable
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.gui.attached.showing import OpenedFile, ShowingPresenter
from fieldbook.gui.presenters.jobs import Ending, Job
from fieldbook.gui.viewing.frames import Asked, Drawn, Fit
from fieldbook.services.attaching.listing import AttachedFile

R = TypeVar("R")
ONE = cast("AttachedFile", SimpleNamespace(is_apart=False))
APART = cast("AttachedFile", SimpleNamespace(is_apart=True))
RECORD = RecordId("a" * 32)


@dataclass
class Sheets:
    """Draws every page as one pixel; or refuses the one that it is told to."""

    pages: int = 3
    broken: int = -1
    asked: list[Asked] = field(default_factory=list)
    is_closed: bool = False

    def draw(self, asked: Asked) -> Drawn:
        self.asked.append(asked)
        if asked.page == self.broken:
            raise NotShowable(what="page")
        return Drawn(1, 1, asked.percent if asked.fit is Fit.SCALE else 60, b"1234")

    def close(self) -> None:
        self.is_closed = True


@dataclass
class Desk:
    opened: OpenedFile
    reasons: list[str] = field(default_factory=list)

    def known(self, record: RecordId) -> AttachedFile | None:
        return self.opened.one if record == RECORD else None

    def view(self, one: AttachedFile, reason: str) -> OpenedFile:
        self.reasons.append(reason)
        return self.opened


@dataclass
class View:
    told: list[str] = field(default_factory=list)

    def show_known(self, one: AttachedFile) -> None:
        self.told.append("known")

    def show_asking(self) -> None:
        self.told.append("asking")

    def show_opened(self, opened: OpenedFile) -> None:
        self.told.append("opened")

    def show_drawn(self, drawn: Drawn, page: int, pages: int) -> None:
        self.told.append(f"{page + 1} of {pages}, {drawn.percent} %")

    def show_busy(self, *, busy: bool) -> None:
        self.told.append("busy" if busy else "done")

    def show_refusal(self, error: FieldbookError) -> None:
        self.told.append(error.code)

    def show_hidden(self) -> None:
        self.told.append("hidden")


@dataclass
class Later:
    """Runs what it was given only when it is told to."""

    waiting: list[Callable[[], None]] = field(default_factory=list)

    def run(self, job: Job[R], ending: Ending[R]) -> Callable[[], None]:
        def work() -> None:
            try:
                found = job(Silent())
            except FieldbookError as error:
                ending.failed(error)
            else:
                ending.done(found)

        self.waiting.append(work)
        return lambda: None

    def go_on(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


@dataclass
class Shown:
    """A file that was opened in a room of 800 by 600."""

    sheets: Sheets
    view: View
    runner: Later
    presenter: ShowingPresenter

    @property
    def last(self) -> Asked:
        return self.sheets.asked[-1]

    def do(self, deed: Callable[[], None]) -> Asked:
        deed()
        self.runner.go_on()
        return self.last


def shown(sheets: Sheets | None = None, fit: Fit = Fit.WIDTH, *, one: AttachedFile = ONE) -> Shown:
    sheets = sheets or Sheets()
    view, runner = View(), Later()
    desk = Desk(OpenedFile(one, draws=sheets, fit=fit))
    presenter = ShowingPresenter(desk, RECORD, runner=runner, view=view)
    presenter.open()
    if one.is_apart:
        presenter.open_because("For the court")
    runner.go_on()
    presenter.make_room(800, 600, 1.0)
    runner.go_on()
    return Shown(sheets, view, runner, presenter)


def test_it_is_named_before_it_is_read_and_read_before_it_is_drawn() -> None:
    told = [word for word in shown().view.told if word not in {"busy", "done"}]
    assert told == ["known", "opened", "1 of 3, 60 %"]


def test_it_is_drawn_as_its_sort_is_best_seen() -> None:
    assert (shown(fit=Fit.WIDTH).last.fit, shown(fit=Fit.WHOLE).last.fit) == (Fit.WIDTH, Fit.WHOLE)


def test_pages_are_turned_as_far_as_there_are_some() -> None:
    here = shown()
    pages = [here.do(lambda by=by: here.presenter.turn_page(by)).page for by in (1, 1, 1, -5, -1)]  # type: ignore[misc]
    assert pages == [1, 2, 2, 0, 0]
    assert len(here.sheets.asked) == 4


def test_turns_come_round_again() -> None:
    here = shown()
    assert [here.do(here.presenter.turn).turns for _ in range(4)] == [3, 2, 1, 0]


def test_nearer_and_farther_go_by_steps_from_what_is_seen() -> None:
    here = shown()
    near = [here.do(lambda: here.presenter.zoom(nearer=True)).percent for _ in range(2)]
    far = [here.do(lambda: here.presenter.zoom(nearer=False)).percent for _ in range(3)]
    assert (near, far) == ([75, 100], [75, 50, 35])
    assert here.do(lambda: here.presenter.fit(Fit.WHOLE)).fit is Fit.WHOLE


def test_another_room_is_filled_unless_a_size_was_chosen() -> None:
    here = shown()
    assert here.do(lambda: here.presenter.make_room(900, 600, 1.0)).width_px == 900
    here.do(lambda: here.presenter.zoom(nearer=True))
    drawn = len(here.sheets.asked)
    here.do(lambda: here.presenter.make_room(700, 600, 1.0))
    assert len(here.sheets.asked) == drawn


def test_wishes_that_come_while_it_draws_become_one() -> None:
    here = shown()
    for _ in range(5):
        here.presenter.turn()
    here.presenter.turn_page(1)
    here.runner.go_on()
    assert [(one.page, one.turns) for one in here.sheets.asked[1:]] == [(0, 3), (1, 3)]


def test_a_broken_page_does_not_hide_the_others() -> None:
    here = shown(Sheets(broken=1))
    here.do(lambda: here.presenter.turn_page(1))
    assert "A105" in here.view.told
    assert here.do(lambda: here.presenter.turn_page(1)).page == 2
    assert here.view.told[-1] == "3 of 3, 60 %"


def test_what_draws_it_ends_when_nobody_looks_any_more() -> None:
    here = shown()
    here.presenter.turn()
    told = len(here.view.told)
    here.presenter.close()
    here.runner.go_on()
    assert here.sheets.is_closed
    assert len(here.view.told) == told


def test_a_file_that_opens_too_late_is_closed_at_once() -> None:
    sheets, view, runner = Sheets(), View(), Later()
    presenter = ShowingPresenter(Desk(OpenedFile(ONE, draws=sheets)), RECORD, runner=runner, view=view)
    presenter.open()
    presenter.close()
    runner.go_on()
    assert sheets.is_closed
    assert "opened" not in view.told


def test_a_record_without_a_file_shows_nothing() -> None:
    view = View()
    desk = Desk(OpenedFile(ONE))
    ShowingPresenter(desk, RecordId("b" * 32), runner=Later(), view=view).open()
    assert view.told == []


def test_what_is_kept_apart_is_read_only_after_somebody_said_why() -> None:
    view, runner = View(), Later()
    desk = Desk(OpenedFile(APART, words="who it is"))
    presenter = ShowingPresenter(desk, RECORD, runner=runner, view=view)

    presenter.open()
    runner.go_on()
    assert (view.told, desk.reasons) == (["known", "asking"], [])

    presenter.open_because("For the court")
    runner.go_on()
    assert desk.reasons == ["For the court"]
    assert "opened" in view.told


class TestNobodyIsHere:
    def test_what_shows_who_somebody_is_is_let_go(self) -> None:
        here = shown(one=APART)

        here.presenter.hide()

        assert here.sheets.is_closed
        assert here.view.told[-1] == "hidden"

    def test_it_opens_again_only_with_a_reason(self) -> None:
        view, runner = View(), Later()
        desk = Desk(OpenedFile(APART, words="who it is"))
        presenter = ShowingPresenter(desk, RECORD, runner=runner, view=view)
        for reason in ("For the court", "The court asks again"):
            presenter.open_because(reason)
            runner.go_on()
            presenter.hide()

        presenter.open()
        runner.go_on()

        assert desk.reasons == ["For the court", "The court asks again"]
        assert view.told[-1] == "asking"

    def test_a_page_that_was_being_drawn_is_not_shown_any_more(self) -> None:
        here = shown(one=APART)
        here.presenter.turn_page(1)

        here.presenter.hide()
        here.runner.go_on()

        assert here.view.told[-1] == "hidden"

    def test_a_page_that_could_not_be_drawn_meanwhile_is_not_told_of(self) -> None:
        here = shown(Sheets(broken=1), one=APART)
        here.presenter.turn_page(1)

        here.presenter.hide()
        here.runner.go_on()

        assert here.view.told[-1] == "hidden"

    def test_what_shows_nobody_stays(self) -> None:
        here = shown()
        told = list(here.view.told)

        here.presenter.hide()

        assert not here.sheets.is_closed
        assert here.view.told == told
        assert here.do(lambda: here.presenter.turn_page(1)).page == 1

    def test_nothing_is_said_where_nothing_is_open(self) -> None:
        view = View()
        presenter = ShowingPresenter(Desk(OpenedFile(APART)), RECORD, runner=Later(), view=view)
        presenter.open()

        presenter.hide()

        assert view.told == ["known", "asking"]
