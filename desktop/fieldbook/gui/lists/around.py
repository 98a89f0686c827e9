"""Everything around a list's table, and how it speaks to the presenter: filters, tools, many at once."""

from datetime import date
from typing import get_args

from PySide6.QtCore import QObject, Signal

from fieldbook.base.ids import RecordId
from fieldbook.forms.form import Form
from fieldbook.forms.sifting.facets import facet_label
from fieldbook.gui.lists.chosen import ChosenBar
from fieldbook.gui.lists.filters import FilterBar, FilterDesk
from fieldbook.gui.lists.tools import ListTools, ToolDesk
from fieldbook.gui.lists.work import ListWork
from fieldbook.gui.presenters.listing import ListPresenter
from fieldbook.gui.tables import RecordTable
from fieldbook.services import browse
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.lists import kept
from fieldbook.services.lists.columns import choosable, chosen
from fieldbook.services.lists.kept import KeptFilter
from fieldbook.services.lists.narrowing import Narrowing, filters
from fieldbook.services.session import Session
from fieldbook.store.rows import Order

_OPERATION = "operation"
_OPERATIONS_MOST = 20
_ORDERS: tuple[Order, ...] = get_args(Order)


class Around(QObject):
    """Made once for a list; ``bind`` puts it to work. ``changed``: another part of the list is shown."""

    changed = Signal()
    picked = Signal(object)

    def __init__(self, session: Session, form: Form, work: ListWork, *, table: RecordTable) -> None:
        super().__init__()
        self._session, self._form, self.work, self._table = session, form, work, table
        titles = browse.titles(session)
        desk = FilterDesk(lambda: filters(session, form), self._operations, titles, self._today)
        names = [(path, facet_label(form, path)) for path in form.sifted]
        names += [(one.name, one.label) for one in filters(session, form) if one.name not in form.sifted]
        of_operations = bool(form.operation_field) and form.id != _OPERATION
        self.filters = FilterBar(desk, names, of_operations=of_operations)
        self.tools = ListTools(ToolDesk(self._kept, lambda: choosable(form), lambda: self._presenter.columns))
        may = session.role in WRITERS and form.amendable
        self.chosen = ChosenBar(may_withdraw=may)

    def bind(self, presenter: ListPresenter) -> None:
        """Take *presenter*'s list under these hands, with the columns that were kept."""
        self._presenter = presenter
        self._show_columns(kept.kept_columns(self._session, self._form))
        table, tools, bar = self._table, self.tools, self.chosen
        self.filters.narrowed.connect(self._narrow)
        self.filters.operation_chosen.connect(self._choose_operation)
        table.sorted_by.connect(self._sort)
        table.columns_moved.connect(self._choose_columns)
        table.picked.connect(bar.show_count)
        tools.choosing.connect(lambda on: table.choose_by_click(on=on))
        tools.columns.connect(self._choose_columns)
        tools.taken.connect(self._take_up)
        tools.kept.connect(self._keep)
        tools.dropped.connect(lambda name: kept.drop_filter(self._session, self._form, name))
        tools.exported.connect(lambda: self.work.export(presenter.asked, presenter.columns))
        bar.exported.connect(self._export_chosen)
        bar.opened.connect(lambda: self.picked.emit(self.records()))
        bar.withdrawn.connect(lambda reason: self.work.withdraw(self.records(), reason))
        bar.dropped.connect(table.choose_none)

    def records(self) -> tuple[RecordId, ...]:
        """The saved records among the chosen lines; a draft is none yet."""
        return tuple(line.record for line in self._table.chosen_lines() if not line.is_draft)

    def show(self) -> None:
        """Say on the chips and the headings how the list is looked at."""
        asked = self._presenter.asked
        self.filters.show_narrowing(asked.narrowing, asked.operation)
        self._table.show_order(asked.order, ascending=asked.sorting.ascending)

    def _narrow(self, narrowing: Narrowing) -> None:
        self._presenter.narrow_by(narrowing)
        self._tell()

    def _choose_operation(self, operation: RecordId | None) -> None:
        self._presenter.narrow(operation)
        self._tell()

    def _sort(self, order: str, ascending: bool) -> None:  # noqa: FBT001  # as the signal gives it
        by = next(one for one in _ORDERS if one == order)
        self._presenter.reorder(by, ascending=ascending)
        self._tell()

    def _tell(self) -> None:
        self.show()
        self.changed.emit()

    def _choose_columns(self, names: tuple[str, ...] | None) -> None:
        kept.keep_columns(self._session, self._form, names)
        self._show_columns(kept.kept_columns(self._session, self._form))
        self._presenter.open()
        self.show()

    def _show_columns(self, names: tuple[str, ...]) -> None:
        self._table.show_columns(chosen(self._form, names))
        self._presenter.show_columns(names)

    def _take_up(self, one: KeptFilter) -> None:
        self._presenter.take_up(one)
        self._tell()

    def _keep(self, name: str) -> None:
        asked = self._presenter.asked
        made = KeptFilter(
            name, asked.narrowing, asked.operation, asked.mark, asked.order, asked.sorting.ascending
        )
        kept.keep_filter(self._session, self._form, made)

    def _kept(self) -> list[KeptFilter]:
        return kept.kept_filters(self._session, self._form)

    def _export_chosen(self) -> None:
        self.work.export(self._presenter.asked, self._presenter.columns, self.records())

    def _operations(self) -> list[tuple[RecordId, str]]:
        page = browse.page(self._session, browse.Asked(_OPERATION, limit=_OPERATIONS_MOST))
        return [(row.record, row.title) for row in page.rows]

    def _today(self) -> date:
        return self._session.outside.clock.now_at().astimezone().date()
