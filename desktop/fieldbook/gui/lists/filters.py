"""The filters of a list as chips: what each is set to stands on it, and a menu changes it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldbook.base.ids import RecordId
from fieldbook.forms.values.day import parse_day
from fieldbook.gui.direction import filled, listed
from fieldbook.gui.layouts.flow import FlowLayout
from fieldbook.gui.lists.days import DaysRow
from fieldbook.gui.lists.menus import Menu
from fieldbook.gui.lists.stretches import Stretch, stretches
from fieldbook.gui.parts import ChipState
from fieldbook.gui.parts.buttons import Button
from fieldbook.gui.tables.words import show_number, word_for
from fieldbook.gui.tongue import colon, say, show_day
from fieldbook.services.lists.narrowing import STATES, WHOLE, Filter, Narrowing

_WORDS_MOST = 34
_STATE, _DAYS, _OPERATION = "state", "days", "operation"


@dataclass(frozen=True, slots=True)
class FilterDesk:
    """What the chips ask when a menu is opened: nothing is read before somebody wants it."""

    filters: Callable[[], Sequence[Filter]]
    operations: Callable[[], Sequence[tuple[RecordId, str]]]
    title_of: Callable[[RecordId], str]
    today: Callable[[], date]


class FilterBar(QWidget):
    """Says ``narrowed`` with a ``Narrowing``, and ``operation_chosen`` with a record or None."""

    narrowed = Signal(object)
    operation_chosen = Signal(object)

    def __init__(self, desk: FilterDesk, names: Sequence[tuple[str, str]], *, of_operations: bool) -> None:
        """Chips for the fields in *names*, each with its label, and *of_operations* one for these."""
        super().__init__()
        self._desk, self._labels = desk, dict(names)
        self._narrowing, self._operation = WHOLE, RecordId("")
        self.setAccessibleName(self.tr("Filters"))
        labels = [(_OPERATION, self.tr("Operation"))] if of_operations else []
        labels += [(_STATE, self.tr("Record state")), (_DAYS, self.tr("Days")), *names]
        self._chips = {name: Button(label, look="filter", icon="chevron-down") for name, label in labels}
        self._titles = dict(labels)
        self.days = DaysRow()
        self._none = Button(self.tr("Without filters"), look="link", icon="x")
        self._arrange()
        self.show_narrowing(WHOLE, None)

    def chip(self, name: str) -> Button:
        """The chip of one filter."""
        return self._chips[name]

    def show_narrowing(self, narrowing: Narrowing, operation: RecordId | None) -> None:
        """Say on each chip what it is set to."""
        self._narrowing, self._operation = narrowing, operation or RecordId("")
        told = self._told()
        for name, chip in self._chips.items():
            set_to, label = told.get(name, ""), say(self._titles[name])
            words = (
                filled(self.tr("{label}: {words}"), label=label, words=_short(set_to)) if set_to else label
            )
            chip.setText(words)
            chip.setAccessibleName(f"{label}{colon()}{set_to}" if set_to else label)
            chip.setToolTip(f"{label}{colon()}{set_to}" if len(set_to) > _WORDS_MOST else "")
            chip.setProperty("set", bool(set_to))
            chip.style().unpolish(chip)
            chip.style().polish(chip)
        self._none.setVisible(bool(told))

    def menu(self, name: str) -> Menu:
        """What the list can be narrowed to by one of the filters."""
        menu = Menu(self._chips[name], say(self._titles[name]))
        fill = {_STATE: self._offer_states, _DAYS: self._offer_days, _OPERATION: self._offer_operations}
        if name in fill:
            fill[name](menu)
        else:
            self._offer_codes(menu, name)
        return menu

    def clear(self) -> None:
        """Show the whole list."""
        self.operation_chosen.emit(None)
        self.narrowed.emit(WHOLE)

    def _arrange(self) -> None:
        flow = FlowLayout(spacing_px=8)
        for name, chip in self._chips.items():
            chip.clicked.connect(partial(self._clicked, name))
            flow.addWidget(chip)
        self._none.clicked.connect(self.clear)
        self.days.given.connect(self._set_days)
        flow.addWidget(self._none)
        flow.addWidget(QWidget())  # the last one takes what is left
        self.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _clicked(self, name: str, _on: object = None) -> None:
        self.menu(name).open()

    def _told(self) -> dict[str, str]:
        """What each filter is set to, in words."""
        now = self._narrowing
        told: dict[str, str] = {}
        if now.codes:
            known = {one.name: one.options for one in self._desk.filters()}
            for name, codes in now.codes.items():
                labels = {option.code: option.label for option in known.get(name, ())}
                told[name] = listed(say(labels.get(code, code)) for code in codes)
        if now.state:
            told[_STATE] = word_for(ChipState(now.state))
        if now.first_on or now.last_on:
            told[_DAYS] = self._days(now)
        if self._operation:
            told[_OPERATION] = self._desk.title_of(self._operation)
        return told

    def _days(self, now: Narrowing) -> str:
        same = next(
            (one for one in self._stretches() if (one.first_on, one.last_on) == (now.first_on, now.last_on)),
            None,
        )
        if same is not None:
            return self._name(same)
        return f"{_shown(now.first_on)} – {_shown(now.last_on)}"

    def _stretches(self) -> list[Stretch]:
        return stretches(self._desk.today())

    def _name(self, stretch: Stretch) -> str:
        names = {
            "today": self.tr("Today"),
            "week": self.tr("Last 7 days"),
            "month": self.tr("This month"),
            "before": self.tr("Last month"),
            "year": self.tr("This year"),
            "last_year": self.tr("Last year"),
        }
        return names[stretch.name]

    def _offer_codes(self, menu: Menu, name: str) -> None:
        now = self._narrowing.codes.get(name, ())
        found = next((one for one in self._desk.filters() if one.name == name), None)
        if found is None:
            menu.add_heading(self.tr("No record answers this yet"))
            return
        menu.add(self.tr("Any"), lambda: self._set_codes(name, ()), ticked=not now)
        menu.addSeparator()
        for option in found.options:
            chosen = tuple(code for code in now if code != option.code)
            following = chosen if option.code in now else (*now, option.code)
            words = f"{say(option.label)}   {show_number(option.count)}"
            menu.add(words, partial(self._set_codes, name, following), ticked=option.code in now)

    def _set_days(self, first_on: str, last_on: str) -> None:
        self.narrowed.emit(replace(self._narrowing, first_on=first_on, last_on=last_on))

    def _set_codes(self, name: str, codes: tuple[str, ...]) -> None:
        self.narrowed.emit(self._narrowing.with_codes(name, codes))

    def _offer_states(self, menu: Menu) -> None:
        now = self._narrowing
        menu.add(self.tr("Any"), lambda: self.narrowed.emit(replace(now, state=None)), ticked=not now.state)
        menu.addSeparator()
        for state in STATES:
            following = replace(now, state=None if now.state == state else state)
            words = word_for(ChipState(state))
            menu.add(words, partial(self.narrowed.emit, following), ticked=now.state == state)

    def _offer_days(self, menu: Menu) -> None:
        now = self._narrowing
        whole = replace(now, first_on="", last_on="")
        menu.add(self.tr("Any"), lambda: self.narrowed.emit(whole), ticked=not (now.first_on or now.last_on))
        menu.addSeparator()
        for stretch in self._stretches():
            following = replace(now, first_on=stretch.first_on, last_on=stretch.last_on)
            menu.add(self._name(stretch), partial(self.narrowed.emit, following), ticked=following == now)
        menu.addSeparator()
        menu.add(self.tr("Other days …"), lambda: self.days.ask(now.first_on, now.last_on))

    def _offer_operations(self, menu: Menu) -> None:
        now = self._operation
        menu.add(self.tr("Any"), lambda: self.operation_chosen.emit(None), ticked=not now)
        menu.addSeparator()
        for record, title in self._desk.operations():
            menu.add(title, partial(self.operation_chosen.emit, record), ticked=record == now)


def _short(words: str) -> str:
    return words if len(words) <= _WORDS_MOST else f"{words[: _WORDS_MOST - 1].rstrip()}…"


def _shown(day: str) -> str:
    if not day:
        return "…"
    return show_day(parse_day(day))
