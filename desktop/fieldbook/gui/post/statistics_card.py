"""What stations told headquarters in numbers: shown as it came, beside everything that is computed here."""

from pathlib import Path

from PySide6.QtCore import Signal

from fieldbook.base.errors import FieldbookError
from fieldbook.gui.ask import Ask
from fieldbook.gui.direction import filled
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.layouts.rows import in_a_row
from fieldbook.gui.parts import Card, ChoiceBox, make_label, secondary_button
from fieldbook.gui.post.statistics_table import StatisticsTable
from fieldbook.gui.presenters.places import keep_folder, kept_folder
from fieldbook.gui.tables.words import show_instant, show_number
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.session import Session
from fieldbook.services.statements.kept import KeptStatement, kept_statements, names_kept


class StatisticsCard(Card):
    """One of them at a time, the last taken in first; hidden while there is none."""

    told = Signal(str, str)
    refused = Signal(object)

    def __init__(self, session: Session, ask: Ask) -> None:
        super().__init__(self.tr("Statistics of stations"))
        self._session, self._ask = session, ask
        self._kept: list[KeptStatement] = []
        self._names: tuple[str, ...] = ()
        self._which = ChoiceBox()
        self._which.setAccessibleName(self.tr("Which statistics"))
        self._about = make_label("", "quiet", wrap=True)
        self._table = StatisticsTable()
        self.write = secondary_button(self.tr("Write as workbook"), "file-spreadsheet")
        add_layout(self.body, in_a_row(self._which))
        self.body.addWidget(self._about)
        self.body.addWidget(self._table)
        add_layout(self.body, in_a_row(self.write))
        self._which.currentIndexChanged.connect(lambda _at: self._show())
        self.write.clicked.connect(self._write)
        self.hide()

    def refresh(self) -> None:
        """Show what is held now. Signatures are verified only where something came since the last time."""
        names = names_kept(self._session)
        if names != self._names:
            self._names, self._kept = names, kept_statements(self._session)
            self._which.clear()
            for one in self._kept:
                words = self.tr("{station}, as of {when}")
                when = show_instant(one.statement.as_of)
                self._which.addItem(filled(words, station=one.station, when=when))
            self._show()
        self.setVisible(bool(self._kept))
        self.write.setVisible(self._session.role in LEADERS)

    def _show(self) -> None:
        kept = self._chosen()
        if kept is None:
            return
        statement = kept.statement
        words = self.tr(
            "Told by the station, and not computed here. Preliminary; protected: no number below {least} is "
            "shown. Numbers shown: {shown}; held back: {hidden}. Taken in {when}."
        )
        told = filled(
            words,
            least=show_number(statement.policy.least),
            shown=show_number(statement.shown),
            hidden=show_number(statement.hidden),
            when=show_instant(kept.taken_at),
        )
        self._about.setText(told)
        self._table.show_numbers((*kept.figures, *kept.persons))

    def _chosen(self) -> KeptStatement | None:
        at = self._which.currentIndex()
        return self._kept[at] if 0 <= at < len(self._kept) else None

    def _write(self) -> None:
        # The spreadsheet library takes long to load, and few come here.
        from fieldbook.services.statements.writing import write_statement  # noqa: PLC0415

        kept = self._chosen()
        start = Path(kept_folder(self._session, "workbook")) / "statistics.xlsx"
        kinds = self.tr("Excel workbooks (*.xlsx)")
        target = self._ask.target(self.tr("Where shall the workbook be written?"), str(start), kinds)
        if target is None or kept is None:
            return
        keep_folder(self._session, "workbook", str(target.parent))
        try:
            written = write_statement(self._session, kept, target.with_suffix(".xlsx"))
        except FieldbookError as error:
            self.refused.emit(error)
            return
        title = filled(self.tr("{name} is written"), name=written.path.name)
        self.told.emit(title, self.tr("It is not encrypted: whoever has the file can read it."))
