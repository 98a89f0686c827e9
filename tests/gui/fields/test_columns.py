"""Questions in columns: one as wide as another, whatever else stands on the page."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from fieldbook.base.problem import Problem
from fieldbook.gui.fields.layouts import FieldGrid
from fieldbook.gui.form.sections import GapList
from fieldbook.gui.parts import LinkLine
from fieldbook.gui.parts.buttons import LINK_AIR_PX


def widths(qtbot: QtBot, *, questions: int, within_px: int) -> set[int]:
    grid = FieldGrid(2, least_px=200)
    qtbot.addWidget(grid)
    boxes = [QLineEdit() for _ in range(questions)]
    for box in boxes:
        grid.add(box)
    grid.arrange()
    grid.resize(within_px, 200)
    grid.show()
    QApplication.processEvents()
    return {box.width() for box in boxes}


@pytest.mark.parametrize(("within_px", "wide_px"), [(800, 390), (300, 300)])
def test_one_alone_is_no_wider_than_one_beside_another(
    look: QApplication, qtbot: QtBot, *, within_px: int, wide_px: int
) -> None:
    found = [widths(qtbot, questions=many, within_px=within_px) for many in (1, 2, 3)]

    assert found == [{wide_px}] * 3


def test_what_is_still_missing_begins_below_the_words_that_say_so(look: QApplication, qtbot: QtBot) -> None:
    gaps = GapList()
    qtbot.addWidget(gaps)
    gaps.show_gaps((Problem(("sex",), "blank", "Sex is not answered yet."),))
    gaps.show()
    QApplication.processEvents()

    (said,), (line,) = gaps.findChildren(QLabel), gaps.findChildren(LinkLine)

    assert said.x() + said.contentsMargins().left() == line.x() + LINK_AIR_PX
