"""What statistics would tell headquarters, number by number, before anything leaves."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.gui.parts import make_label, secondary_button
from fieldbook.gui.post.statistics_table import StatisticsTable
from fieldbook.gui.presenters.jobs import Ending, Runner
from fieldbook.gui.tables.words import show_number
from fieldbook.services.session import Session
from fieldbook.services.statements.kept import KeptStatement
from fieldbook.services.statements.sending import preview


class NumbersPreview(QWidget):
    """A button, and below it the numbers as they would go now; they are put away when the choice changes."""

    refused = Signal(object)

    def __init__(self, session: Session, runner: Runner, chosen: Callable[[], Sequence[RecordId]]) -> None:
        super().__init__()
        self._session, self._runner, self._chosen = session, runner, chosen
        self._looks = 0
        self.look = secondary_button(self.tr("Look at the numbers first"), "eye")
        self.table = StatisticsTable()
        self.table.setAccessibleName(self.tr("Numbers that would go"))
        self.told = make_label("", "caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.table)
        column.addWidget(self.told)
        self.look.clicked.connect(self.show_now)
        self.forget()

    def forget(self) -> None:
        """Put the numbers away: they were of another choice."""
        self._looks += 1
        self.table.hide()
        self.told.hide()

    def show_now(self) -> None:
        """Show what would go now; nothing is written, and the register notes nothing."""
        self.forget()
        session, operations, asked = self._session, tuple(self._chosen()), self._looks

        def done(shown: KeptStatement) -> None:
            if asked == self._looks:
                self._show(shown)

        def failed(error: FieldbookError) -> None:
            self.refused.emit(error)

        self._runner.run(
            lambda progress: preview(session, progress, operations=operations), Ending(done, failed)
        )

    def _show(self, shown: KeptStatement) -> None:
        statement = shown.statement
        self.table.show_numbers([*shown.figures, *shown.persons])
        text = self.tr("Numbers that would go: {shown}; held back: {hidden}. Nothing has been written.")
        self.told.setText(
            text.format(shown=show_number(statement.shown), hidden=show_number(statement.hidden))
        )
        self.table.show()
        self.told.show()
