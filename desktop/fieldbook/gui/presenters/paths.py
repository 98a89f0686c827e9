"""Finds the question behind a path: ``("agencies", 1, "name")``."""

from collections.abc import Iterator
from typing import Any

from fieldbook.base.problem import Path
from fieldbook.forms.answers import Answers, AnyKind, field_of, fields_of
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Typed, is_blank
from fieldbook.forms.kinds.rows import Rows


def kind_at(model: type[Answers], path: Path) -> AnyKind:
    """The kind of the question at *path* below *model*.

    Raises:
        KeyError: when there is no such question.
    """
    kind = field_of(model, str(path[0])).kind
    for step in path[1:]:
        if isinstance(step, int) and isinstance(kind, Rows):
            kind = kind.row
        elif isinstance(kind, GroupKind):
            kind = field_of(model_of(kind), str(step)).kind
        else:
            raise KeyError(step)
    return kind


def group_at(model: type[Answers], path: Path) -> type[Answers]:
    """The group that stands at *path*, the form itself for ``()``.

    Raises:
        KeyError: when no group stands there.
    """
    if not path:
        return model
    kind = kind_at(model, path)
    if not isinstance(kind, GroupKind):
        raise KeyError(path)
    return model_of(kind)


def model_of(kind: GroupKind[Any]) -> type[Answers]:
    """The declaration of a group's parts."""
    return kind.model


def questions_in(kind: AnyKind, path: Path, typed: Typed) -> Iterator[tuple[Path, AnyKind]]:
    """The question at *path* and every one inside it, rows included, as far as *typed* reaches."""
    yield path, kind
    if isinstance(kind, GroupKind):
        parts = typed if isinstance(typed, dict) else {}
        for field in fields_of(model_of(kind)):
            yield from questions_in(field.kind, (*path, field.name), parts.get(field.name, ""))
    elif isinstance(kind, Rows) and isinstance(typed, list):
        for at, row in enumerate(typed):
            yield from questions_in(kind.row, (*path, at), row)


def defaults_of(kind: AnyKind) -> Typed:
    """What stands in a question that nobody has touched: "" mostly, the parts' defaults in a group."""
    if not isinstance(kind, GroupKind):
        return kind.default
    parts: dict[str, Typed] = {
        field.name: defaults
        for field in fields_of(model_of(kind))
        if (defaults := defaults_of(field.kind)) not in ("", {})
    }
    return parts


def spread_out(form: Form, draft: Draft, path: Path) -> Draft:
    """The draft once everything above *path* that came as one line stands there in its parts."""
    for upto in range(1, len(path)):
        here = draft.typed_at(path[:upto])
        spread = kind_at(form.model, path[:upto]).spread(here)
        if spread != here:
            draft = draft.with_typed(path[:upto], spread)
    return draft


def conditional_names(model: type[Answers]) -> frozenset[str]:
    """The questions of *model* whose answers decide whether another one is put."""
    conditions = (field.kind.shown_when for field in fields_of(model))
    return frozenset(name for condition in conditions if condition for name in condition.names())


def row_begun(form: Form, draft: Draft, path: Path) -> dict[str, Typed]:
    """What a row that is new and blank at *path* begins with; nothing for any other question.

    A part that declares so has the answer of the row above or, without one, of a question of the form.
    """
    *above, at = path
    if not isinstance(at, int) or not is_blank(draft.typed_at(path)):
        return {}
    row = kind_at(form.model, path)
    before = draft.typed_at((*above, at - 1)) if at else {}
    known = before if isinstance(before, dict) else {}
    begun: dict[str, Typed] = {}
    for field in fields_of(model_of(row)) if isinstance(row, GroupKind) else ():
        name = field.kind.begins_as
        given = known.get(field.name) or draft.typed.get(name, "") if name else ""
        if given and not field.kind.read(given).problems:
            begun[field.name] = given
    defaults = defaults_of(row)
    return {**defaults, **begun} if begun and isinstance(defaults, dict) else {}


def usual_unit(form: Form, draft: Draft) -> str | None:
    """The unit that the chosen sort is usually counted in, "" where there is none; None without a sort."""
    sort = draft.typed.get(form.counted_by, "") if form.counted_in else ""
    if not isinstance(sort, str) or not sort.strip() or form.field(form.counted_by).kind.read(sort).problems:
        return None
    return dict(form.counted_in).get(sort.strip(), "")
