"""Workbooks from a real vault: what is in them, and a target that refuses."""

from pathlib import Path

import pytest

from fieldbook.base.errors import NoSuchRecord, ReadOnly, SheetLocked
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.services import report
from fieldbook.services.lists import origins
from fieldbook.services.session import Session
from tests.toolkit.books import cells_of
from tests.toolkit.vaults import save_operation, save_outcome


def test_counts_as_many_rows_as_the_vault_holds(station: Session, tmp_path: Path) -> None:
    operation = save_operation(station)
    for _ in range(3):
        save_outcome(station, operation)

    written = report.write_workbook(station, tmp_path / "all.xlsx", progress=Silent())

    held = {sheet.name: sheet.rows for sheet in written.sheets if sheet.held is not None}
    assert (held["Operations"], held["Outcomes"]) == (1, 3)
    assert next(iter(cells_of(written.path))) == "Contents"


def test_of_one_operation_leaves_the_others_out(station: Session, tmp_path: Path) -> None:
    wanted, other = save_operation(station), save_operation(station)
    save_outcome(station, wanted)
    save_outcome(station, other)

    written = report.write_workbook(station, tmp_path / "one.xlsx", operation=wanted, progress=Silent())

    assert {sheet.name: sheet.rows for sheet in written.sheets}["Outcomes"] == 1


def test_of_no_operation_is_refused(station: Session, tmp_path: Path) -> None:
    with pytest.raises(NoSuchRecord):
        report.write_workbook(station, tmp_path / "x.xlsx", operation=RecordId("0" * 32), progress=Silent())


class TestAWorkbookThatIsOpenElsewhere:
    def test_says_so_and_stays_as_it_was(
        self, station: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A spreadsheet program lets nobody replace what it has open; the folder itself takes files."""
        target = tmp_path / "open.xlsx"
        target.write_bytes(b"yesterday's")
        monkeypatch.setattr(origins, "write_safely", _refuse)

        with pytest.raises(SheetLocked):
            report.write_workbook(station, target, progress=Silent())

        assert target.read_bytes() == b"yesterday's"

    def test_is_not_blamed_where_nothing_lies(
        self, station: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(origins, "write_safely", _refuse)

        with pytest.raises(ReadOnly):
            report.write_workbook(station, tmp_path / "new.xlsx", progress=Silent())


def _refuse(*_given: object, **_named: object) -> bytes:
    raise ReadOnly
