"""The sheet of what changed: from the journal, as this vault knew things when the earlier workbook left."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fieldbook.base.errors import NoSuchIssue
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.services.entry.withdrawing import withdraw
from fieldbook.services.post.erasing import erase
from fieldbook.services.publishing.issuing import issues
from fieldbook.services.report import write_workbook
from fieldbook.services.session import Session
from fieldbook.workbook.columns import WITHHELD
from tests.toolkit.books import cells_of
from tests.toolkit.vaults import amend, carry, save, save_operation, save_outcome

if TYPE_CHECKING:
    from fieldbook.forms.kind import Typed

Cells = tuple[object, ...]


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., list[Cells]]:
    """Writes a workbook, and gives the lines of its sheet of changes; no line where it has no such sheet."""

    def act(session: Session, operation: RecordId | None = None, since: str = "") -> list[Cells]:
        target = tmp_path / "out.xlsx"
        write_workbook(session, target, operation=operation, since=since, progress=Silent())
        return [tuple(row) for row in cells_of(target).get("Changes", [])[1:]]

    return act


def told(lines: list[Cells]) -> list[Cells]:
    """What happened, the question, before and now, of each line."""
    return [(line[0], *line[4:7]) for line in lines]


class TestSinceTheLastWorkbook:
    def test_the_first_one_has_no_such_sheet(
        self, station: Session, write: Callable[..., list[Cells]], tmp_path: Path
    ) -> None:
        save_operation(station)
        write(station)

        assert "Changes" not in cells_of(tmp_path / "out.xlsx")

    def test_nothing_is_said_to_have_changed(
        self, station: Session, write: Callable[..., list[Cells]]
    ) -> None:
        save_operation(station)
        write(station)

        assert [line[0] for line in write(station)] == ["Nothing changed."]

    def test_a_new_figure_is_told_with_its_number(
        self, station: Session, write: Callable[..., list[Cells]]
    ) -> None:
        operation = save_operation(station, "Theseus")
        write(station)
        save_outcome(station, operation, "44")

        ((what, of, form, _title, question, before, now, who, *_rest),) = write(station)

        assert (what, of, form, question, before) == ("New", "Theseus", "Outcome", None, None)
        assert "44" in str(now)
        assert who == "Amina Obi"

    def test_a_revised_figure_is_told_with_both_numbers_and_why(
        self, station: Session, write: Callable[..., list[Cells]]
    ) -> None:
        record = save_outcome(station, save_operation(station), "15")
        write(station)
        amend(station, record, figure={"qualifier": "exact", "value": "19", "unit": "person"})

        (line,) = write(station)

        what, question, before, now = told([line])[0]
        assert (what, question) == ("Revised", "Figure: as stated")
        assert ("15" in str(before), "19" in str(now)) == (True, True)
        assert line[10]

    def test_a_figure_that_was_confirmed_says_so(
        self, station: Session, write: Callable[..., list[Cells]]
    ) -> None:
        figure: dict[str, Typed] = {"qualifier": "exact", "value": "15", "unit": "person"}
        record = save_outcome(station, save_operation(station), figure={**figure, "status": "preliminary"})
        write(station)
        amend(station, record, figure={**figure, "status": "confirmed"})

        assert {line[0] for line in write(station)} == {"Confirmed"}

    def test_what_was_withdrawn_or_erased_is_told(
        self, station: Session, write: Callable[..., list[Cells]]
    ) -> None:
        operation = save_operation(station)
        mistaken, erased = save_outcome(station, operation, "7"), save_outcome(station, operation, "8")
        write(station)
        withdraw(station, mistaken, "Typed twice")
        erase(station, erased, "The person asked for it")

        assert {line[0] for line in write(station)} == {"Erased", "Withdrawn"}

    def test_what_came_and_went_in_between_is_not_told(
        self, station: Session, write: Callable[..., list[Cells]]
    ) -> None:
        operation = save_operation(station)
        write(station)
        erase(station, save_outcome(station, operation, "8"), "The person asked for it")

        assert [line[0] for line in write(station)] == ["Nothing changed."]

    def test_sensitive_answers_are_withheld_here_too(
        self, station: Session, write: Callable[..., list[Cells]]
    ) -> None:
        operation = save_operation(station)
        two: Typed = {"qualifier": "exact", "value": "2", "unit": "person"}
        told_of: dict[str, Typed] = {"services": ["medical"], "people": two, "needs": "A shelter"}
        referral = save(station, "referral", operation=operation, **told_of)
        write(station)
        amend(station, referral, needs="A shelter far from her aunt")

        ((question, before, now),) = [line[4:7] for line in write(station)]

        assert (question, before, now) == ("What is needed", WITHHELD, WITHHELD)

    def test_other_operations_are_left_out(self, station: Session, write: Callable[..., list[Cells]]) -> None:
        wanted, other = save_operation(station), save_operation(station)
        write(station, wanted)
        save_outcome(station, other, "44")

        assert [line[0] for line in write(station, wanted)] == ["Nothing changed."]


def test_what_came_late_is_new_at_headquarters(
    pair: tuple[Session, Session], stick: Path, write: Callable[..., list[Cells]]
) -> None:
    """Written before headquarters' workbook, and heard of after it."""
    station, hq = pair
    operation = save_operation(station)
    carry(station, hq, stick)
    save_outcome(station, operation, "44")
    write(hq)
    carry(station, hq, stick)

    assert [line[0] for line in write(hq)] == ["New"]


class TestSinceWhatSomebodyNames:
    def test_a_day_is_reckoned_by_our_own_clock(
        self, station: Session, write: Callable[..., list[Cells]]
    ) -> None:
        operation = save_operation(station)
        today = station.outside.clock.now_at().date()

        assert {line[0] for line in write(station, since=str(today + timedelta(days=1)))} == {
            "Nothing changed."
        }
        save_outcome(station, operation, "44")
        assert [line[0] for line in write(station, since=str(today))] == ["New", "New"]

    def test_an_earlier_workbook_is_named_by_its_beginning(
        self, station: Session, write: Callable[..., list[Cells]]
    ) -> None:
        operation = save_operation(station)
        write(station)
        first = issues(station)[0]
        save_outcome(station, operation, "44")
        write(station)

        assert [line[0] for line in write(station, since=first.issue[:8])] == ["New"]

    @pytest.mark.parametrize("named", ["ff", "2026-13-01", "yesterday"])
    def test_anything_else_is_refused(
        self, station: Session, write: Callable[..., list[Cells]], named: str
    ) -> None:
        with pytest.raises(NoSuchIssue):
            write(station, since=named)
