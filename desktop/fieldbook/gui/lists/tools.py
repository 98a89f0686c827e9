"""The tools at the end of a list's bar: filters kept by name, columns, and the way to a workbook."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.gui.direction import filled
from fieldbook.gui.lists.menus import Menu
from fieldbook.gui.parts import IconButton, LineEdit, secondary_button
from fieldbook.gui.tongue import say
from fieldbook.services.lists.columns import Column
from fieldbook.services.lists.kept import KeptFilter

_NAME_PX = 220


@dataclass(frozen=True, slots=True)
class ToolDesk:
    """What the tools ask when they are opened."""

    kept: Callable[[], Sequence[KeptFilter]]
    offered: Callable[[], Sequence[Column]]
    shown: Callable[[], Sequence[str]]


class ListTools(QWidget):
    """Speaks of what was wanted; the page does it.

    ``taken`` gives a ``KeptFilter``, ``kept`` and ``dropped`` a name, ``columns`` names or None for the
    usual, ``choosing`` whether each click chooses one line more.
    """

    taken = Signal(object)
    kept = Signal(str)
    dropped = Signal(str)
    columns = Signal(object)
    exported = Signal()
    choosing = Signal(bool)

    def __init__(self, desk: ToolDesk) -> None:
        super().__init__()
        self._desk = desk
        self._several = IconButton("list-checks", self.tr("Choose several by clicking"))
        self._several.setCheckable(True)
        self._filters = IconButton("tag", self.tr("Filters kept by name"))
        self._columns = IconButton("list", self.tr("Columns"))
        self._export = IconButton("file-spreadsheet", self.tr("Write what is shown to a workbook"))
        self._name = LineEdit()
        self._name.setPlaceholderText(self.tr("A name for it"))
        self._name.setAccessibleName(self.tr("Name of the filter"))
        self._name.setFixedWidth(_NAME_PX)
        self._keep = secondary_button(self.tr("Keep"), "save")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self._name, self._keep, self._several, self._filters, self._columns, self._export):
            row.addWidget(widget)
        self._show_naming(on=False)
        self._several.toggled.connect(self.choosing)
        self._filters.clicked.connect(lambda: self.filters_menu().open())
        self._columns.clicked.connect(lambda: self.columns_menu().open())
        self._export.clicked.connect(self.exported)
        self._keep.clicked.connect(self._kept)
        self._name.returnPressed.connect(self._kept)

    def filters_menu(self) -> Menu:
        """The filters that were kept, and a way to keep the one in force."""
        menu, kept = Menu(self._filters, self.tr("Filters kept by name")), self._desk.kept()
        for one in kept:
            menu.add(one.name, partial(self.taken.emit, one))
        if not kept:
            menu.add_heading(self.tr("None is kept yet"))
        menu.addSeparator()
        menu.add(self.tr("Keep what is shown under a name …"), lambda: self._show_naming(on=True))
        for one in kept:
            menu.add(filled(self.tr("Forget {name}"), name=one.name), partial(self.dropped.emit, one.name))
        return menu

    def columns_menu(self) -> Menu:
        """Every column; one that is ticked anew goes to the end, and headings can be dragged."""
        menu, shown = Menu(self._columns, self.tr("Columns")), tuple(self._desk.shown())
        menu.add(self.tr("The usual columns"), lambda: self.columns.emit(None))
        menu.addSeparator()
        for column in self._desk.offered():
            is_on = column.name in shown
            others = tuple(name for name in shown if name != column.name)
            following = others if is_on else (*others, column.name)
            menu.add(say(column.label), partial(self.columns.emit, following), ticked=is_on)
        return menu

    def escape(self) -> bool:
        """Put the naming away, or stop choosing by clicks, if either is going on."""
        was = not self._name.isHidden() or self._several.isChecked()
        self._several.setChecked(False)
        self._show_naming(on=False)
        return was

    def _show_naming(self, *, on: bool) -> None:
        self._name.clear()
        for widget in (self._name, self._keep):
            widget.setVisible(on)
        for tool in (self._several, self._filters, self._columns, self._export):
            tool.setVisible(not on)  # a small screen has no room for both
        if on:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kept(self) -> None:
        name = " ".join(self._name.text().split())
        if name:
            self.kept.emit(name)
            self._show_naming(on=False)
