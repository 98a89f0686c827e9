"""What was recorded by mistake is taken back: it counts nowhere, and nothing of it is lost."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.base.errors import HasRecords, NeedsReason, NoSuchRecord, SeenTooOld, WrittenOnce
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.forms.catalogue import Catalogue
from fieldbook.services import browse, drafting
from fieldbook.services.entry.withdrawing import restore, undo, withdraw
from fieldbook.services.figures import figures_of
from fieldbook.services.history import history
from fieldbook.services.report import write_workbook
from fieldbook.services.session import Session
from fieldbook.store.rows import Mark
from tests.toolkit.books import cells_of
from tests.toolkit.vaults import amend, carry, enrolled, save_operation, save_outcome

WHY = "Typed for the wrong operation"


def listed(session: Session, form: str, mark: Mark | None = None) -> list[RecordId]:
    return [row.record for row in browse.page(session, browse.Asked(form, mark=mark)).rows]


@pytest.fixture
def sides(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    """A station and headquarters, enrolled."""
    both = enrolled(tmp_path)
    yield both
    for session in both:
        session.close()


class TestAWithdrawnRecord:
    def test_leaves_lists_counts_figures_and_sheets(self, station: Session, tmp_path: Path) -> None:
        operation = save_operation(station)
        kept, mistaken = save_outcome(station, operation), save_outcome(station, operation, "44")

        withdraw(station, mistaken, WHY)

        assert listed(station, "outcome") == [kept]
        assert browse.counts(station).by_form["outcome"] == 1
        told = figures_of(station, station.vault.queries, operation, named=str)
        assert [figure.record for figure in told] == [kept]
        written = write_workbook(station, tmp_path / "all.xlsx", progress=Silent())
        assert mistaken not in str(cells_of(written.path)["Outcomes"])

    def test_stays_readable_with_its_reason_and_its_answers(self, station: Session) -> None:
        record = save_operation(station)

        withdraw(station, record, WHY)

        shown = browse.read(station, record)
        assert (shown.row.withdrawn, shown.row.incomplete, shown.reason) == (True, False, WHY)
        assert shown.sections
        assert [step.withdrawn for step in history(station, record)] == [True, False]
        assert listed(station, "operation", "withdrawn") == [record]

    def test_comes_back_by_a_word_or_by_an_amendment(self, station: Session) -> None:
        spoken, amended = save_operation(station), save_operation(station)
        for record in (spoken, amended):
            withdraw(station, record, WHY)

        restore(station, spoken, "It was right after all")
        drafting.save(station, drafting.amend(station, amended).with_reason("It was right after all"))

        assert set(listed(station, "operation")) == {spoken, amended}

    def test_is_withdrawn_at_headquarters_too(self, sides: tuple[Session, Session], tmp_path: Path) -> None:
        station, headquarters = sides
        operation = save_operation(station)
        record = save_outcome(station, operation)
        carry(station, headquarters, tmp_path / "stick")
        assert listed(headquarters, "outcome") == [record]

        withdraw(station, record, WHY)
        carry(station, headquarters, tmp_path / "stick")

        assert listed(headquarters, "outcome") == []
        assert listed(headquarters, "outcome", "withdrawn") == [record]

    def test_is_made_anew_the_same_when_lists_are(self, station: Session) -> None:
        withdraw(station, save_operation(station), WHY)
        before = station.vault.projections.dump()

        station.vault.projections.rebuild(Silent())

        assert station.vault.projections.dump() == before


class TestItIsRefused:
    def test_without_a_reason(self, station: Session) -> None:
        record = save_operation(station)

        with pytest.raises(NeedsReason):
            withdraw(station, record, "  ")
        assert listed(station, "operation") == [record]

    def test_while_something_that_stands_belongs_to_it(self, station: Session) -> None:
        operation = save_operation(station)
        outcome = save_outcome(station, operation)

        with pytest.raises(HasRecords):
            withdraw(station, operation, WHY)
        withdraw(station, outcome, WHY)
        withdraw(station, operation, WHY)
        assert listed(station, "operation") == []

    def test_for_what_is_written_once(self, station: Session) -> None:
        """An exhibit's way is followed by another event, never by less."""
        record = save_operation(station)
        station.catalogue = Catalogue(tuple(replace(form, amendable=False) for form in station.catalogue))

        with pytest.raises(WrittenOnce):
            withdraw(station, record, WHY)

    def test_for_what_nobody_recorded(self, station: Session) -> None:
        with pytest.raises(NoSuchRecord):
            withdraw(station, RecordId("0" * 32), WHY)


class TestUndo:
    def test_of_a_first_save_withdraws_it(self, station: Session) -> None:
        record = save_operation(station)
        saved = drafting.save(station, drafting.new(station, "operation").with_typed(("name",), "Vardar"))

        undo(station, saved)

        assert listed(station, "operation") == [record]

    def test_of_an_amendment_says_again_what_was_said_before(self, station: Session) -> None:
        record = save_operation(station)
        before = browse.current(station, record)
        saved = amend(station, record, name="Vardar")

        undone = undo(station, saved)

        after = browse.current(station, record)
        assert before is not None
        assert after is not None
        assert after.answers == before.answers
        assert after.reason == f"Undone: {saved.code}"
        assert undone.code != saved.code

    def test_is_refused_once_somebody_went_on(self, station: Session) -> None:
        record = save_operation(station)
        first = amend(station, record, name="Vardar")
        amend(station, record, name="Drina")

        with pytest.raises(SeenTooOld):
            undo(station, first)
