"""Which field serves which kind: the one place that knows them all."""

from collections.abc import Callable
from typing import Any

from fieldbook.forms.answers import AnyKind
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.clock import ClockTime
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.figure import FigureKind
from fieldbook.forms.kinds.filed import FileKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.place import PlaceKind
from fieldbook.forms.kinds.position import Coordinates
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.stating.part import PartKind
from fieldbook.forms.stating.scope import ScopeKind
from fieldbook.gui.fields.base import AnyField, Around
from fieldbook.gui.fields.choices import ChoicesField
from fieldbook.gui.fields.filed import FileField
from fieldbook.gui.fields.group import FigureField, GroupField
from fieldbook.gui.fields.groups.place import PlaceField
from fieldbook.gui.fields.picked import ChoiceField, LinkField
from fieldbook.gui.fields.radios import FewField, YesNoField
from fieldbook.gui.fields.rows import RowsField
from fieldbook.gui.fields.written import (
    ClockField,
    CoordinatesField,
    DayField,
    LinesField,
    NumberField,
    TextField,
)
from fieldbook.gui.tongue import say

FEW_CODES = 5
FEW_LETTERS = 32
_TICK_LETTERS, _LINE_LETTERS = 6, 50
"""A tick with what is free around it takes the room of so many letters; a line beside another has so many."""


def make_field(kind: AnyKind, around: Around) -> AnyField:
    """The field of *kind*; a kind that specialises another one is served by that one's field.

    Raises:
        KeyError: when no field serves it: a mistake in the program.
    """
    for ancestor in type(kind).__mro__:
        if ancestor in FIELDS:
            return FIELDS[ancestor](kind, around)
    raise KeyError(kind.name)


def _text(kind: Text, around: Around) -> AnyField:
    return LinesField(kind, around) if kind.lines else TextField(kind, around)


def _choice(kind: Choice, around: Around) -> AnyField:
    labels = [say(code.label) for code in kind.codes.codes]
    letters = sum(map(len, labels))
    few = len(labels) <= FEW_CODES and letters <= FEW_LETTERS
    in_line = letters + _TICK_LETTERS * len(labels) <= _LINE_LETTERS
    return FewField(kind, around) if few and in_line and not kind.narrowed_by else ChoiceField(kind, around)


FIELDS: dict[type, Callable[[Any, Around], AnyField]] = {
    Text: _text,
    Number: NumberField,
    Choice: _choice,
    Choices: ChoicesField,
    ClockTime: ClockField,
    DayKind: DayField,
    YesNo: YesNoField,
    FileKind: FileField,
    Link: LinkField,
    GroupKind: GroupField,
    FigureKind: FigureField,
    ScopeKind: GroupField,
    PartKind: GroupField,
    PlaceKind: PlaceField,
    Coordinates: CoordinatesField,
    Rows: RowsField,
}
"""Every kind with what makes its field."""
