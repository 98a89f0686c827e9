"""What an example row says: one answer for each kind, taken from the declaration where it has one."""

from fieldbook.forms.answers import AnyKind
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.workbook.template.plan import cells_of

_DAY = "2026-03-09"
_WORDS = "As the source says it"
_TITLE = "The record's name, as it stands in its list"
_SEVERAL = 2


def example_cell(kind: AnyKind) -> str:
    """An answer of *kind* that could stand in a row; "" for a kind that needs none."""
    if kind.sensitive:
        return ""
    if isinstance(kind, Choice):
        names = dict(zip((code.code for code in kind.codes.codes), cells_of(kind.codes), strict=True))
        return names.get(kind.default) or next(iter(names.values()), "")
    if isinstance(kind, Choices):
        return "; ".join(cells_of(kind.codes)[:_SEVERAL])
    return _plain(kind)


def _plain(kind: AnyKind) -> str:
    if isinstance(kind, Number):
        return kind.example
    if isinstance(kind, DayKind):
        return _DAY
    if isinstance(kind, YesNo):
        return "Yes"
    if isinstance(kind, Link):
        return _TITLE
    return kind.default or _WORDS if isinstance(kind, Text) else kind.default
