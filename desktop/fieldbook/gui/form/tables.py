"""The rows that a key means: of the table where the cursor is, or of the only one on the page."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QApplication, QWidget

from fieldbook.gui.fields.rows import RowsField


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
