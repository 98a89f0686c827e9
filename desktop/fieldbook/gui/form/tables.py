"""What a key means: the question where the cursor is, the table around it, or the only one on the page."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QApplication, QWidget

from fieldbook.gui.fields import Question
from fieldbook.gui.fields.rows import RowsField
from fieldbook.gui.parts import ScrollPage

_IN_SIGHT_PX = 64


def question_here() -> Question | None:
    """The innermost question around the cursor; None without one there."""
    found = QApplication.focusWidget()
    while found is not None and not isinstance(found, Question):
        found = found.parentWidget()
    return found


def keep_in_sight(page: ScrollPage) -> None:
    """Where the cursor is must be seen, with all of its question, also after things have moved."""
    now, inside, around = QApplication.focusWidget(), page.widget(), question_here()
    if now is None or inside is None or not inside.isAncestorOf(now):
        return
    if around is not None and around.height() < page.viewport().height() - 2 * _IN_SIGHT_PX:
        page.ensureWidgetVisible(around, 0, _IN_SIGHT_PX)
    page.ensureWidgetVisible(now, 0, _IN_SIGHT_PX)


def tables_meant(page: QWidget) -> list[RowsField]:
    """The innermost table around the cursor; without one there, the first that is shown; or none."""
    tables = page.findChildren(RowsField)
    around = [table for table in tables if table.isAncestorOf(QApplication.focusWidget() or page)]
    shown = [table for table in tables if table.isVisible()]
    return around[-1:] or shown[:1]


def row_keys(page: QWidget) -> Mapping[str, Callable[[], None]]:
    """The keys that repeat a row, and that take rows from the clipboard."""

    def duplicate() -> None:
        for table in tables_meant(page):
            table.duplicate_row()

    def paste() -> None:
        for table in tables_meant(page):
            table.paste_rows()

    return {"Ctrl+D": duplicate, "Ctrl+Shift+V": paste}
