"""Row 10: the workbook of everything, beside XlsxWriter writing the same cells from memory."""

import resource
import sys
from collections.abc import Sequence
from pathlib import Path

import xlsxwriter

from fieldbook.base.ports import Silent
from fieldbook.services import drafting, report
from fieldbook.services.session import Session
from tests.bench.material import drafts, make_operation, make_station
from tests.bench.timing import Row, timed
from tests.toolkit.books import cells_of

_CHILDREN = 9

Cells = list[tuple[str, list[tuple[object, ...]]]]


def writing(folder: Path, records: int) -> Sequence[Row]:
    """A vault of operations with children; everything is read from it, summarised and written."""
    session = make_station(folder / "vault")
    _fill(session, records)
    target = folder / "ours.xlsx"
    before = _peak_kib()
    ours = timed(lambda: report.write_workbook(session, target, progress=Silent()))
    print(
        f"     workbook: {target.stat().st_size / 1e6:.1f} MB, peak memory {_peak_kib() - before:+,} KiB",
        file=sys.stderr,
    )
    cells = list(cells_of(target).items())
    baseline = timed(lambda: _write_again(folder / "theirs.xlsx", cells))
    session.close()
    return (Row(10, f"workbook of {records:,} records", ours, baseline, 0.5),)


def _fill(session: Session, records: int) -> None:
    operations = max(1, records // (_CHILDREN + 1))
    for at in range(operations):
        operation = make_operation(session, f"Vardar {at}")
        drafting.save_all(session, list(drafts(session, _CHILDREN, operation)))


def _write_again(path: Path, cells: Cells) -> None:
    book = xlsxwriter.Workbook(
        str(path), {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    for name, rows in cells:
        sheet = book.add_worksheet(name)
        for at, row in enumerate(rows):
            sheet.write_row(
                at, 0, [cell if isinstance(cell, int | float | str) else str(cell or "") for cell in row]
            )
    book.close()


def _peak_kib() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
