"""Answers laid out as rows of a template: the way that a person would fill it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from fieldbook.base.missing import Missing
from fieldbook.forms.answers import Answers, AnyKind, fields_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import MISSING_KEY, Typed
from fieldbook.forms.kinds.rows import Rows
from fieldbook.workbook.template.plan import EACH, Plan, Sheet, reason_cell
from fieldbook.workbook.template.writing import Filled, FilledRow


def filled(plan: Plan, records: Iterable[Mapping[str, Typed]]) -> Filled:
    """Every record a row of the first sheet, and what repeats in it rows of the others."""
    rows: dict[tuple[str, ...], list[FilledRow]] = defaultdict(list)
    for number, typed in enumerate(records, start=1):
        _add(plan, rows, plan.sheets[0], keys=(number,), typed=dict(typed))
    return Filled(rows)


def _add(
    plan: Plan,
    rows: dict[tuple[str, ...], list[FilledRow]],
    sheet: Sheet,
    *,
    keys: tuple[int, ...],
    typed: Typed,
) -> None:
    cells = {column.name: cell(_at(typed, column.path)) for column in sheet.columns}
    rows[sheet.path].append(
        FilledRow(keys[: len(sheet.levels)], {name: text for name, text in cells.items() if text})
    )
    for below in plan.sheets[1:]:
        before = (*sheet.path, EACH) if sheet.path else ()
        inner = below.path[len(before) :]
        if below.path[: len(before)] != before or EACH in inner or not inner:
            continue
        found = _at(typed, inner)
        for at, row in enumerate(found if isinstance(found, list) else [], start=1):
            _add(plan, rows, below, keys=(*keys, at), typed=row)


def _at(typed: Typed, path: tuple[str, ...]) -> Typed:
    for step in path:
        typed = typed.get(step, "") if isinstance(typed, dict) else ""
    return typed


def cell(typed: Typed) -> str:
    """One answer as it stands in a cell."""
    if isinstance(typed, dict):
        reason = typed.get(MISSING_KEY)
        return reason_cell(Missing(reason)) if isinstance(reason, str) else ""
    return "; ".join(map(str, typed)) if isinstance(typed, list) else typed


def groups_in(model: type[Answers]) -> Iterator[str]:
    """The names of every group and of everything that repeats, however deep."""
    for field in fields_of(model):
        kind: AnyKind = field.kind.row if isinstance(field.kind, Rows) else field.kind
        if isinstance(kind, GroupKind):
            yield field.name
            inner: type[Answers] = kind.model
            yield from groups_in(inner)
