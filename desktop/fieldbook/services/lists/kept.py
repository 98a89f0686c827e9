"""Filters kept by name, and the columns that were chosen: scratch of this vault, each officer's own."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, get_args

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId, is_id
from fieldbook.forms.form import Form
from fieldbook.services.lists.columns import choosable
from fieldbook.services.lists.narrowing import WHOLE, Narrowing, read_told
from fieldbook.services.session import Session
from fieldbook.store.rows import Mark, Order

FILTERS_MOST = 30


@dataclass(frozen=True, slots=True)
class KeptFilter:
    """A way to look at a list that somebody gave a name.

    Attributes:
        operation: What the list is narrowed to belongs to it; None for any.
        order, ascending: Which column it is sorted by, and from which end.
    """

    name: str
    narrowing: Narrowing = field(default_factory=lambda: WHOLE)
    operation: RecordId | None = None
    mark: Mark | None = None
    order: Order = "changed"
    ascending: bool = False


def kept_filters(session: Session, form: Form) -> list[KeptFilter]:
    """Those of the officer who unlocked, by name; what cannot be read is left out."""
    read = (_read(told) for told in _kept(session, form).get("filters", ()))
    return sorted((one for one in read if one is not None), key=lambda one: one.name.casefold())


def keep_filter(session: Session, form: Form, kept: KeptFilter) -> None:
    """Keep *kept*, in the place of one of the same name; beyond some thirty the oldest goes."""
    others = [told for told in _kept(session, form).get("filters", ()) if told.get("name") != kept.name]
    told = {
        "name": kept.name,
        "narrowing": kept.narrowing.told(),
        "operation": kept.operation,
        "mark": kept.mark,
        "order": kept.order,
        "ascending": kept.ascending,
    }
    _keep(session, form, filters=[*others, told][-FILTERS_MOST:])


def drop_filter(session: Session, form: Form, name: str) -> None:
    """Forget the filter of that name."""
    others = [told for told in _kept(session, form).get("filters", ()) if told.get("name") != name]
    _keep(session, form, filters=others)


def kept_columns(session: Session, form: Form) -> tuple[str, ...]:
    """The columns that were chosen, those of the form where none were; what is gone since is left out."""
    offered = {column.name for column in choosable(form)}
    found = _kept(session, form).get("columns")
    if not isinstance(found, list):
        return form.listed
    return tuple(name for name in found if name in offered)


def keep_columns(session: Session, form: Form, columns: Iterable[str] | None) -> None:
    """Keep which columns are shown, and in which order; None for those of the form."""
    _keep(session, form, columns=None if columns is None else list(columns))


def _setting(session: Session, form: Form) -> str:
    return f"lists.{session.vault.officer}.{form.id}"


def _kept(session: Session, form: Form) -> dict[str, Any]:
    try:
        told = json.loads(session.vault.scratch.setting(_setting(session, form)) or b"{}")
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _keep(session: Session, form: Form, **changed: object) -> None:
    said = json.dumps({**_kept(session, form), **changed}, ensure_ascii=False).encode("utf-8")
    session.vault.scratch.keep_setting(_setting(session, form), said)


def _read(told: dict[str, Any]) -> KeptFilter | None:
    """A filter as it was kept; None for one that another version kept otherwise."""
    try:
        operation = told["operation"]
        return KeptFilter(
            str(told["name"]),
            read_told(told["narrowing"]),
            RecordId(operation) if isinstance(operation, str) and is_id(operation) else None,
            next((one for one in get_args(Mark) if one == told["mark"]), None),
            next(one for one in get_args(Order) if one == told["order"]),
            bool(told["ascending"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError, StopIteration, FieldbookError):
        return None
