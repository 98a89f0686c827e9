"""What the page of retention shows, without a window and without a vault."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from fieldbook.base.errors import FieldbookError, NeedsReason
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.gui.presenters.jobs import Cancel, Ending, Job, R
from fieldbook.gui.retention.presenter import RetentionPresenter, Ruled, Shelf, make_shelf
from fieldbook.services.post.keeping import Begins, Keeping, Kept
from tests.unit.gui.presenters.shell_fakes import row

if TYPE_CHECKING:
    from collections.abc import Callable

OPERATION, ONE, OTHER, THIRD = (RecordId(digit * 32) for digit in "abcd")
RULE = Keeping(12, Begins.OPERATION_END)
TODAY = date(2026, 3, 10)


def kept(record: RecordId, until: date | None, *, is_held: bool = False, title: str = "") -> Kept:
    told = replace(row(1), record=record, title=title or record[:1], operation=OPERATION)
    return Kept(told, "Theseus", until, is_held)


class TestTheShelf:
    RULED = (Ruled(THIRD, "Aidant", None), Ruled(OPERATION, "Theseus", RULE))

    def shelf(self, *found: tuple[Kept, str]) -> Shelf:
        return make_shelf(self.RULED, found, on=TODAY, is_led=True)

    def test_has_what_is_due_the_longest_first_with_its_rule_and_days(self) -> None:
        shelf = self.shelf(
            (kept(ONE, date(2026, 3, 9)), ""),
            (kept(OTHER, date(2026, 3, 1)), ""),
            (kept(OPERATION, date(2026, 3, 1), title="Theseus"), ""),
        )

        assert [(line.record, line.days, line.rule) for line in shelf.due] == [
            (OPERATION, 9, RULE),
            (OTHER, 9, RULE),
            (ONE, 1, RULE),
        ]
        assert shelf.held == ()

    def test_has_nothing_before_its_day_is_over_or_while_none_is_known(self) -> None:
        shelf = self.shelf((kept(ONE, TODAY), ""), (kept(OTHER, None), ""))

        assert (shelf.due, shelf.held) == ((), ())

    def test_tells_apart_what_a_hold_keeps_and_why(self) -> None:
        shelf = self.shelf(
            (kept(ONE, date(2026, 3, 9), is_held=True), "Case 17"),
            (kept(OTHER, date(2026, 3, 9), is_held=True), ""),
        )

        assert shelf.due == ()
        assert [(line.record, line.held) for line in shelf.held] == [(ONE, "Case 17"), (OTHER, "")]

    def test_names_operations_with_a_rule_first(self) -> None:
        assert [one.title for one in self.shelf().ruled] == ["Theseus", "Aidant"]

    def test_has_nothing_of_an_operation_without_a_rule(self) -> None:
        ruled = (replace(self.RULED[1], rule=None),)

        assert make_shelf(ruled, [(kept(ONE, date(2026, 3, 9)), "")], on=TODAY, is_led=True).due == ()


class Desk:
    def __init__(self) -> None:
        self.did: list[tuple[object, ...]] = []
        self.asked = 0

    def shelf(self) -> Shelf:
        self.asked += 1
        return Shelf(ruled=(Ruled(OPERATION, str(self.asked), None),))

    def hold(self, record: RecordId, reason: str) -> None:
        if not reason:
            raise NeedsReason
        self.did.append(("hold", record, reason))

    def release(self, record: RecordId, reason: str) -> None:
        self.did.append(("release", record, reason))

    def set_rule(self, operation: RecordId, rule: Keeping | None) -> None:
        self.did.append(("rule", operation, rule))


class Later:
    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(self, job: Job[R], ending: Ending[R]) -> Cancel:
        self.waiting.append(lambda: ending.done(job(Silent())))
        return lambda: None


class View:
    def __init__(self) -> None:
        self.looking = 0
        self.shelves: list[Shelf] = []
        self.errors: list[FieldbookError] = []

    def show_looking(self) -> None:
        self.looking += 1

    def show_shelf(self, shelf: Shelf) -> None:
        self.shelves.append(shelf)

    def show_error(self, error: FieldbookError) -> None:
        self.errors.append(error)


class TestThePage:
    def setup_method(self) -> None:
        self.desk, self.later, self.view = Desk(), Later(), View()
        self.presenter = RetentionPresenter(self.desk, self.later, self.view)

    def test_looks_beside_the_window_and_shows_the_newest_answer_alone(self) -> None:
        self.presenter.open()
        self.presenter.open()
        assert (self.view.looking, self.view.shelves) == (2, [])

        for finish in reversed(self.later.waiting):
            finish()

        assert len(self.view.shelves) == 1

    def test_holds_releases_and_rules_and_looks_again(self) -> None:
        self.presenter.hold(ONE, "Case 17")
        self.presenter.release(ONE, "Over")
        self.presenter.set_rule(OPERATION, RULE)

        assert self.desk.did == [
            ("hold", ONE, "Case 17"),
            ("release", ONE, "Over"),
            ("rule", OPERATION, RULE),
        ]
        assert len(self.later.waiting) == 3

    def test_tells_what_was_refused_and_does_not_look_again(self) -> None:
        self.presenter.hold(ONE, "")

        assert [error.code for error in self.view.errors] == [NeedsReason.code]
        assert self.later.waiting == []
