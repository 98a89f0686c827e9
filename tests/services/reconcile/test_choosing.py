"""A supervisor takes one number; the journal keeps who and why, and nothing else changes."""

from pathlib import Path

import pytest

from fieldbook.base.errors import NoSuchRecord, NotAFigure, Unsaveable, WrongRole
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.report.choices import Preferred
from fieldbook.services.custody import officers
from fieldbook.services.custody.officers import NewOfficer
from fieldbook.services.custody.roles import Role
from fieldbook.services.history import history
from fieldbook.services.reconcile.choosing import prefer
from fieldbook.services.reconcile.looking import reconcile
from fieldbook.services.report import write_workbook
from fieldbook.services.session import Session
from fieldbook.services.unlock import unlock
from tests.services.reconcile.conftest import Told
from tests.toolkit.books import cells_of
from tests.toolkit.vaults import carry, outside, save, save_operation, save_outcome

WHY = "Counted by the prosecutor"
SECOND = Sensitive("nine loud trams turn left")


def preferred(session: Session, operation: RecordId) -> Preferred | None:
    return reconcile(session, operation).summary.blocks[0].preferred


class TestTakingANumber:
    def test_is_kept_with_who_and_why(self, told: Told) -> None:
        (saved,) = prefer(told.session, told.higher, takes="figure", why=WHY)

        found = preferred(told.session, told.operation)
        assert found is not None
        assert (found.words, found.choice.why, found.choice.officer) == ("80 persons", WHY, "Amina Obi")
        assert found.choice.record == saved.record

    def test_leaves_what_is_not_taken_as_it_was(self, told: Told) -> None:
        before = told.session.vault.queries.row(told.lower)

        prefer(told.session, told.higher, takes="figure", why=WHY)

        assert told.session.vault.queries.row(told.lower) == before

    def test_again_is_a_revision_of_the_first_choice(self, told: Told) -> None:
        (first,) = prefer(told.session, told.higher, takes="figure", why=WHY)
        (second,) = prefer(told.session, told.lower, takes="figure", why="The prosecutor corrected it")

        assert first.record == second.record
        steps = history(told.session, first.record)
        assert [step.reason for step in steps] == ["The prosecutor corrected it", ""]

    def test_may_be_taken_back(self, told: Told) -> None:
        prefer(told.session, told.higher, takes="figure", why=WHY)
        prefer(told.session, told.higher, takes="open", why="A third source came")

        assert preferred(told.session, told.operation) is None

    def test_may_be_the_computed_one(self, told: Told) -> None:
        prefer(told.session, told.lower, takes="computed", why="Nobody knows better")

        found = preferred(told.session, told.operation)
        assert found is not None
        assert (found.words, found.figure) == ("72 to 80 persons, sources disagree", None)

    def test_stands_in_the_workbook_beside_what_is_computed(self, told: Told, tmp_path: Path) -> None:
        prefer(told.session, told.higher, takes="figure", why=WHY)
        target = tmp_path / "theseus.xlsx"

        write_workbook(told.session, target, operation=told.operation, progress=Silent())

        cells = [cell for sheet in cells_of(target).values() for row in sheet for cell in row]
        assert "Preferred" in cells
        assert f"{WHY} (Amina Obi)" in cells


class TestItIsRefused:
    def test_without_a_reason(self, told: Told) -> None:
        with pytest.raises(Unsaveable):
            prefer(told.session, told.higher, takes="figure", why=" ")
        assert preferred(told.session, told.operation) is None

    def test_for_what_states_no_figure(self, told: Told) -> None:
        with pytest.raises(NotAFigure):
            prefer(told.session, told.operation, takes="figure", why=WHY)

    def test_for_what_is_not_here(self, told: Told) -> None:
        with pytest.raises(NoSuchRecord):
            prefer(told.session, RecordId("e" * 32), takes="figure", why=WHY)

    def test_to_an_officer_who_does_not_lead(self, told: Told) -> None:
        """By whichever door: the decision is a record, and records can be added from a file too."""
        officers.appoint(told.session, NewOfficer("Boris Ilić", Role.OFFICER, SECOND))
        told.session.close()
        second = unlock(told.session.vault.folder, SECOND, outside("second"))

        with pytest.raises(WrongRole):
            prefer(second, told.higher, takes="figure", why=WHY)
        with pytest.raises(WrongRole):
            save(second, "decision", operation=told.operation, decides="figure", about=told.higher, why=WHY)
        assert preferred(second, told.operation) is None
        second.close()

    def test_for_a_figure_of_another_operation(self, told: Told) -> None:
        lantern = save_operation(told.session, "Lantern")
        elsewhere = save_outcome(told.session, lantern)

        with pytest.raises(Unsaveable) as caught:
            save(
                told.session,
                "decision",
                operation=told.operation,
                decides="figure",
                about=elsewhere,
                why=WHY,
            )
        assert [problem.code for problem in caught.value.problems] == ["decision.elsewhere"]


class TestTwoWhoDisagree:
    def test_are_told_so_and_a_new_choice_settles_both(
        self, pair: tuple[Told, Session], tmp_path: Path
    ) -> None:
        told, headquarters = pair
        carry(told.session, headquarters, tmp_path / "first")
        prefer(told.session, told.lower, takes="figure", why="Seen by us")
        prefer(headquarters, told.higher, takes="figure", why="Told by the court")
        carry(told.session, headquarters, tmp_path / "second")

        summary = reconcile(headquarters, told.operation).summary
        assert summary.blocks[0].preferred is None
        assert [flag.code for flag in summary.flags] == ["figure.choices_differ"]

        assert len(prefer(headquarters, told.lower, takes="figure", why="We spoke on the telephone")) == 2
        summary = reconcile(headquarters, told.operation).summary
        assert summary.flags == ()
        assert summary.blocks[0].preferred is not None
