"""Whatever Qt or a screen reader asks the models behind the lists, they answer: no error leaves them.

An error that C raised and that left one of them ended the process (``docs/adr/0162``).
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from fieldbook.base.ids import RecordId
from fieldbook.gui.fields.popup import OfferModel
from fieldbook.gui.importing.presenter import PreviewRow
from fieldbook.gui.importing.table import PreviewModel
from fieldbook.gui.palette.lines import ChoiceModel
from fieldbook.gui.palette.presenter import Choice
from fieldbook.gui.presenters.listing import Line
from fieldbook.gui.presenters.offers import Offer
from fieldbook.gui.search.lines import ResultModel
from fieldbook.gui.search.presenter import Result
from fieldbook.gui.tables.model import RecordModel

Fill = Callable[[], None]
LINE = Line(
    RecordId("ab" * 16),
    "case",
    "Theseus",
    short="abab",
    cells=(),
    state="saved",
    incomplete=False,
    readable=True,
    changed_at="2026-01-02T03:04:05Z",
)
ROLES = [int(role) for role in Qt.ItemDataRole]


def records(parent: QObject) -> tuple[QAbstractItemModel, Fill]:
    model = RecordModel("case", ["Case", "State"], parent)
    return model, lambda: model.show_lines([LINE], more=False)


def results(parent: QObject) -> tuple[QAbstractItemModel, Fill]:
    model = ResultModel(parent)
    return model, lambda: model.show_lines([Result(LINE, "Case", ())], more=False)


def preview(parent: QObject) -> tuple[QAbstractItemModel, Fill]:
    model = PreviewModel(parent)
    return model, lambda: model.show_rows([PreviewRow("2", "new", "Theseus")])


def choices(parent: QObject) -> tuple[QAbstractItemModel, Fill]:
    model = ChoiceModel(parent)
    return model, lambda: model.show_choices([Choice("Lock", "lock", list)])


def offers(parent: QObject) -> tuple[QAbstractItemModel, Fill]:
    model = OfferModel(parent)
    return model, lambda: model.show_offers([Offer("MK", "North Macedonia")])


@pytest.mark.parametrize("make", [records, results, preview, choices, offers])
def test_it_answers_everything_that_can_be_asked(
    look: QApplication, make: Callable[[QObject], tuple[QAbstractItemModel, Fill]]
) -> None:
    parent = QObject()
    model, fill = make(parent)
    # It asks by itself too, before and after each change, and warns: a warning of Qt fails a test.
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, parent)
    for _ in range(2):
        for role in ROLES:
            assert model.data(QModelIndex(), role) is None
            for beyond in (-1, 99):
                model.headerData(beyond, Qt.Orientation.Horizontal, role)
        fill()
    assert model.rowCount() == 1
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DisplayRole)
