"""The reconciliation page decides nothing without a reason, and nothing by itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from fieldbook.base.errors import FieldbookError, NoSuchRecord, WrongRole
from fieldbook.base.ids import RecordId
from fieldbook.gui.reconcile.presenter import Pending, ReconcilePresenter, Verdict
from fieldbook.services.changes import Changes
from fieldbook.services.reconcile.looking import Reconciliation

OPERATION, FIGURE = RecordId("0a" * 16), RecordId("0b" * 16)
TAKE = Pending(Verdict.TAKE, FIGURE)
FOUND = object.__new__(Reconciliation)


@dataclass
class Desk:
    """Services that keep what was decided, or refuse."""

    refusal: FieldbookError | None = None
    decided: list[tuple[Pending, str]] = field(default_factory=list)
    looked: int = 0
    may: Mapping[Verdict, bool] = field(default_factory=lambda: dict.fromkeys(Verdict, True))

    def look(self, operation: RecordId) -> Reconciliation:
        if isinstance(self.refusal, NoSuchRecord):
            raise self.refusal
        self.looked += 1
        return FOUND

    def decide(self, pending: Pending, why: str) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.decided.append((pending, why))


@dataclass
class View:
    """A page that keeps what it was told."""

    asking: Pending | None = None
    lacking: int = 0
    decided: list[Verdict] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def show_reconciliation(self, found: Reconciliation, may: Mapping[Verdict, bool]) -> None:
        assert found is FOUND

    def show_asking(self, pending: Pending | None) -> None:
        self.asking = pending

    def show_no_reason(self) -> None:
        self.lacking += 1

    def show_decided(self, verdict: Verdict) -> None:
        self.decided.append(verdict)

    def show_error(self, error: FieldbookError) -> None:
        self.errors.append(error.code)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def presenter(desk: Desk, view: View) -> ReconcilePresenter:
    return ReconcilePresenter(desk, OPERATION, view)


def test_a_decision_is_carried_out_with_its_reason(
    presenter: ReconcilePresenter, desk: Desk, view: View
) -> None:
    presenter.ask(TAKE)
    presenter.decide("Counted by the court")

    assert desk.decided == [(TAKE, "Counted by the court")]
    assert (view.decided, view.asking, desk.looked) == ([Verdict.TAKE], None, 1)


def test_without_a_reason_nothing_is_decided(presenter: ReconcilePresenter, desk: Desk, view: View) -> None:
    presenter.ask(TAKE)
    for nothing in ("", "  ", "\n"):
        presenter.decide(nothing)

    assert (desk.decided, view.lacking, view.asking) == ([], 3, TAKE)


def test_a_refusal_keeps_the_question(presenter: ReconcilePresenter, desk: Desk, view: View) -> None:
    """What was typed is not lost because the world said no."""
    desk.refusal = WrongRole(role="officer")
    presenter.ask(TAKE)
    presenter.decide("Because")

    assert view.asking == TAKE
    assert view.errors == [WrongRole.code]


def test_leaving_it_decides_nothing(presenter: ReconcilePresenter, desk: Desk, view: View) -> None:
    presenter.ask(TAKE)

    assert presenter.drop()
    assert not presenter.drop()
    presenter.decide("Too late")
    assert (desk.decided, view.asking) == ([], None)


def test_a_write_elsewhere_does_not_take_away_what_is_being_typed(
    presenter: ReconcilePresenter, desk: Desk
) -> None:
    changes = Changes(forms=frozenset({"outcome"}))
    presenter.heard(changes)
    presenter.ask(TAKE)
    presenter.heard(changes)

    assert desk.looked == 1


def test_an_operation_that_is_gone_is_told(presenter: ReconcilePresenter, desk: Desk, view: View) -> None:
    desk.refusal = NoSuchRecord(record="0a0a0a0a")
    presenter.open()

    assert view.errors == [NoSuchRecord.code]
