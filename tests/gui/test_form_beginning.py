"""Where the page of a form begins: at the first question without an answer, in sight."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import OpenForm, line_of
from tests.gui.fields.keys import focused

if TYPE_CHECKING:
    from fieldbook.forms.kind import Typed


def test_the_question_to_begin_with_is_in_sight_however_much_came_along(
    open_form: OpenForm, qtbot: QtBot
) -> None:
    """The page is shown from its top, and the first question without an answer may stand below its end."""
    written: dict[str, Typed] = dict.fromkeys(("title", "publisher", "reference", "language"), "Ohrid")
    given = {"type": "media", "published_on": "2019-12", "translated": "no", "obtained_on": "2019-12"}
    page = open_form("source", **written, **given)
    page.resize(1146, 480)
    QApplication.processEvents()

    page.focus_first()

    begun = focused()
    assert begun is line_of(page, "told_by")
    qtbot.waitUntil(lambda: begun.visibleRegion().boundingRect().height() == begun.height())
