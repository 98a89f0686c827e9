"""A place: picked from the gazetteer as it is typed, or written part by part."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from fieldbook.base.problem import Path
from fieldbook.forms.answers import AnyKind, fields_of
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.place import FIRST_PARTS, PlaceKind
from fieldbook.forms.kinds.text import Text
from fieldbook.gui.fields.base import AnyField, Around, FieldWidget, text_of
from fieldbook.gui.fields.group import COLUMN_PX, COLUMNS, Expander, PartsField
from fieldbook.gui.fields.layouts import FieldGrid
from fieldbook.gui.fields.pick import PickBox
from fieldbook.gui.presenters.offers import Offer, PlaceOffer
from fieldbook.gui.presenters.paths import model_of

_NAME, _NAME_SPAN = "name", 2
_POSITION, _PRECISION, _CHOSEN = "position", "precision", "chosen"


class PlaceNameField(FieldWidget[Text]):
    """The name; places that begin so are offered, and any other name stays as it is typed."""

    picked = Signal(object)
    """A place of the gazetteer was taken: its answers."""

    def __init__(self, kind: Text, around: Around) -> None:
        super().__init__(kind, around)
        self._offers: Sequence[PlaceOffer] = ()
        self.box = PickBox(self._find, self.tr("Type or choose"))
        self.box.written.connect(self.say)
        self.box.picked.connect(self._take)
        self.box.left.connect(lambda: self.left.emit(()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        self.setFocusProxy(self.box)

    def show_typed(self, typed: Typed) -> None:
        """Show the name."""
        self.box.show_text(text_of(typed))

    def _find(self, typed: str) -> Sequence[Offer]:
        self._offers = self.around.places(typed)
        return self._offers

    def _take(self, key: str) -> None:
        taken = next(offer for offer in self._offers if offer.key == key)
        self.box.show_text(taken.parts.get(_NAME, ""))
        self.picked.emit(dict(taken.parts))


class PlaceField(PartsField[PlaceKind]):
    """Name, region and country; and, when asked for, coordinates and what sort of place it is."""

    def __init__(self, kind: PlaceKind, around: Around) -> None:
        super().__init__(kind, replace(around, make=self._make))
        self._outer = around
        self._fields = {field.name: field for field in fields_of(model_of(kind))}
        self._rest = tuple(name for name in self._fields if name not in FIRST_PARTS)
        self._expander = Expander(self.tr("More about this place"))
        self._expander.opened.connect(self._open)
        self._first = FieldGrid(COLUMNS, least_px=COLUMN_PX, spacing_px=(12, 10))
        self._more = FieldGrid(COLUMNS, least_px=COLUMN_PX, spacing_px=(12, 12))
        for widget in (self._first, self._expander, self._more):
            self.column.addWidget(widget)
        self._add_parts(self._first, FIRST_PARTS)
        self._more.setVisible(False)
        self._precision = self._told = ""
        self._position: Typed = ""
        self.typed.connect(self._remember)
        self.left.connect(self._follow)
        self.take_first()

    def show_typed(self, typed: Typed) -> None:
        """Show every part; the lower ones open themselves when one of them has something to show."""
        parts = self.kind.spread(typed)
        super().show_typed(parts)
        if isinstance(parts, dict):
            for name in (_POSITION, _PRECISION):
                self._remember((name,), parts.get(name, ""))
        if isinstance(parts, dict) and any(parts.get(name, "") != "" for name in self._rest):
            self._expander.setChecked(True)

    def reveal(self, path: Path) -> None:
        """Open the lower parts when one of them is meant."""
        if path and path[0] in self._rest:
            self._expander.setChecked(True)
        super().reveal(path)

    def _make(self, kind: AnyKind, around: Around) -> AnyField:
        if kind is self._fields[_NAME].kind and isinstance(kind, Text):
            name = PlaceNameField(kind, around)
            name.picked.connect(self._take)
            return name
        return self._outer.make(kind, self._outer)

    def _take(self, parts: dict[str, Typed]) -> None:
        """The place that was picked replaces whatever stood here."""
        self.show_typed(parts)
        self.say(parts)

    def _remember(self, path: Path, typed: Typed) -> None:
        if path == (_PRECISION,):
            self._precision = typed if isinstance(typed, str) else _CHOSEN
        elif path == (_POSITION,):
            self._position = typed

    def _follow(self, path: Path) -> None:
        """What was typed as coordinates says how exact they are, unless somebody says otherwise."""
        told = self.kind.precision_of(self._position) if path == (_POSITION,) else ""
        if told and _PRECISION in self.parts and self._precision in {"", self._told}:
            self._told = told
            self.parts[_PRECISION].show_typed(told)
            self.typed.emit((_PRECISION,), told)

    def _open(self, opened: bool) -> None:  # noqa: FBT001  # a Qt signal hands it over
        self._more.setVisible(opened)
        if opened and not set(self._rest) <= set(self.parts):
            self._add_parts(self._more, self._rest)  # not before: few places need them
            self.grown.emit(())
            self.rearranged.emit()

    def _add_parts(self, grid: FieldGrid, names: tuple[str, ...]) -> None:
        for name in names:
            self.add_part(grid, self._fields[name], span=_NAME_SPAN if name in {_NAME, _POSITION} else 1)
        grid.arrange()
