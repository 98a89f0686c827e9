"""Defaults inside groups: a number in a sheet is exact unless the row says otherwise, as on the page."""

from collections.abc import Mapping
from typing import Any

from fieldbook.forms.answers import Answers, AnyKind, fields_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Typed, is_blank, reason_in
from fieldbook.forms.kinds.rows import Rows


def with_defaults(model: type[Answers], typed: Mapping[str, Typed]) -> dict[str, Typed]:
    """*typed* with the defaults of every group in it that has an answer; blank groups stay blank."""
    kinds = {field.name: field.kind for field in fields_of(model)}
    return {name: _seeded(kinds[name], part) if name in kinds else part for name, part in typed.items()}


def _seeded(kind: AnyKind, typed: Typed) -> Typed:
    if isinstance(kind, Rows):
        row: GroupKind[Any] = kind.row
        given = kind.spread(typed)
        return [_seeded(row, part) for part in given] if isinstance(given, list) else given
    if not isinstance(kind, GroupKind) or not isinstance(typed, dict) or is_blank(typed) or reason_in(typed):
        return typed
    model: type[Answers] = kind.model
    defaults = {field.name: field.kind.default for field in fields_of(model) if field.kind.default}
    return {**defaults, **with_defaults(model, typed)}
