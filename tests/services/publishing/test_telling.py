"""What changed since an earlier workbook, told to people: on the paper of an operation and in the window."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fieldbook.base.errors import NoSuchIssue, NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.services.entry.withdrawing import withdraw
from fieldbook.services.printing.operation import report_of
from fieldbook.services.printing.paper import PaperTable
from fieldbook.services.publishing.telling import (
    WITHHELD,
    ChangesTold,
    changes_told,
    earlier_workbooks,
)
from fieldbook.services.report import write_workbook
from fieldbook.services.session import Session
from tests.toolkit.vaults import amend, save, save_operation, save_outcome

if TYPE_CHECKING:
    from fieldbook.forms.kind import Typed

NINETEEN: "Typed" = {"qualifier": "exact", "value": "19", "unit": "person"}
MOST = 50


@pytest.fixture
def operation(station: Session) -> RecordId:
    return save_operation(station)


def leave(station: Session, folder: Path, operation: RecordId | None = None) -> None:
    write_workbook(station, folder / "out.xlsx", operation=operation, progress=Silent())


def told(station: Session, operation: RecordId, *, since: str = "", most: int = MOST) -> ChangesTold:
    found = changes_told(station, operation, since=since, most=most)
    assert found is not None
    return found


def test_there_is_nothing_to_tell_before_a_workbook_left(
    station: Session, operation: RecordId, tmp_path: Path
) -> None:
    assert changes_told(station, operation, most=MOST) is None
    leave(station, tmp_path)
    assert changes_told(station, operation, most=MOST) is None  # that was of everything
    assert [one.is_all for one in earlier_workbooks(station, operation)] == [True]
    leave(station, tmp_path, operation)

    assert told(station, operation).changes == ()
    assert [one.is_all for one in earlier_workbooks(station, operation)] == [False, True]


def test_a_revised_figure_is_told_with_both_numbers_who_and_why(
    station: Session, operation: RecordId, tmp_path: Path
) -> None:
    record = save_outcome(station, operation, "15")
    leave(station, tmp_path, operation)
    amend(station, record, figure=NINETEEN, reason="Counted again")

    (one,) = told(station, operation).changes

    assert (one.record, one.what, one.form) == (record, "Revised", "Outcome")
    assert [(found.question, found.before, found.now) for found in one.differences] == [
        ("Figure", "15 persons", "19 persons")
    ]
    assert (one.officer, one.why) == ("Amina Obi", "Counted again")


def test_a_new_figure_is_told_with_its_number(station: Session, operation: RecordId, tmp_path: Path) -> None:
    leave(station, tmp_path, operation)
    save_outcome(station, operation, "44")

    (one,) = told(station, operation).changes

    assert (one.what, [found.now for found in one.differences]) == ("New", ["44 persons"])


def test_what_a_workbook_withholds_is_withheld(station: Session, operation: RecordId, tmp_path: Path) -> None:
    two: Typed = {"qualifier": "exact", "value": "2", "unit": "person"}
    of: dict[str, Typed] = {"operation": operation, "services": ["medical"], "people": two}
    referral = save(station, "referral", **of, needs="A shelter")
    hit = save(
        station, "hit", operation=operation, sort="hit", hit_type="face", verified="possible", action="none"
    )
    leave(station, tmp_path, operation)
    amend(station, referral, needs="A shelter far from her aunt")
    amend(station, hit, place={"type": "shelter", "country": "AL", "name": "Behind the old mill"})

    said = [found for one in told(station, operation).changes for found in one.differences]

    assert {(found.question, found.now) for found in said} == {
        ("What is needed", WITHHELD),
        ("Place", WITHHELD),
    }
    assert "mill" not in str(said)


def test_rows_with_a_sensitive_answer_are_counted(
    station: Session, operation: RecordId, tmp_path: Path
) -> None:
    quantity: Typed = {"qualifier": "exact", "value": "1", "unit": "vehicle"}
    car: dict[str, Typed] = {"operation": operation, "category": "vehicles", "quantity": quantity}
    seizure = save(station, "seizure", **car)
    leave(station, tmp_path, operation)
    amend(
        station,
        seizure,
        items=[{"category": "vehicles", "subcategory": "vehicles.vehicle", "pieces": "1", "plate": "AA123"}],
    )

    ((found,),) = [one.differences for one in told(station, operation).changes]

    assert (found.question, found.before) == ("Items", "")
    assert "1" in found.now
    assert "AA123" not in found.now


def test_no_more_are_told_than_asked_for(station: Session, operation: RecordId, tmp_path: Path) -> None:
    leave(station, tmp_path, operation)
    for _ in range(3):
        save_outcome(station, operation)

    assert (len(told(station, operation, most=2).changes), told(station, operation, most=2).is_all) == (
        2,
        False,
    )
    assert told(station, operation, most=3).is_all


def test_what_is_named_must_be_there(station: Session, operation: RecordId) -> None:
    with pytest.raises(NoSuchIssue):
        changes_told(station, operation, since="77", most=MOST)
    with pytest.raises(NoSuchRecord):
        changes_told(station, RecordId("00" * 16), most=MOST)


class TestThePaper:
    def table(self, station: Session, operation: RecordId) -> PaperTable | None:
        tables = report_of(station, operation).tables
        return next((one for one in tables if one.title.startswith("What changed")), None)

    def test_has_no_such_table_before_a_workbook_left(self, station: Session, operation: RecordId) -> None:
        assert self.table(station, operation) is None

    def test_says_each_difference_in_a_row(
        self, station: Session, operation: RecordId, tmp_path: Path
    ) -> None:
        record = save_outcome(station, operation, "15")
        gone = save_outcome(station, operation, "7")
        leave(station, tmp_path, operation)
        amend(station, record, figure=NINETEEN, detail="Arrested at sea")
        withdraw(station, gone, "Typed twice")

        table = self.table(station, operation)

        assert table is not None
        assert "since the workbook of 20" in table.title
        assert len(table.shares) == len(table.headings)
        assert sorted((row[0], *row[2:5]) for row in table.rows) == [
            ("", "Figure", "15 persons", "19 persons"),
            ("Revised", "In the words of the report", "", "Arrested at sea"),
            ("Withdrawn", "", "", ""),
        ]

    def test_says_that_nothing_changed(self, station: Session, operation: RecordId, tmp_path: Path) -> None:
        leave(station, tmp_path, operation)

        table = self.table(station, operation)

        assert table is not None
        assert [row[0] for row in table.rows] == ["Nothing changed."]
