"""Answers that an officer keeps for the next record of a form: scratch of this officer, inside the vault.

What names or describes somebody is never kept, nor what belongs to one record alone: its number, its name,
its figure, its rows, its note.
"""

import json
from collections.abc import Iterable, Mapping

from fieldbook.forms.answers import AnyKind, Field
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Again, Typed, is_blank
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.figure import FigureKind
from fieldbook.forms.kinds.filed import FileKind
from fieldbook.forms.kinds.place import PlaceKind
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.services.session import Session

_NEVER = (FigureKind, FileKind, Rows)


def pinnable(form: Form) -> frozenset[str]:
    """The questions of *form* whose answers may be kept."""
    return frozenset(field.name for field in form.fields if _may_be_kept(form, field))


def pinned(session: Session, form: Form) -> Mapping[str, Typed]:
    """The kept questions of *form* with the answers that the next record begins with."""
    raw = session.vault.scratch.setting(_name(session, form))
    kept: dict[str, Typed] = json.loads(raw) if raw else {}
    allowed = pinnable(form)  # a later version may have become stricter
    return {name: typed for name, typed in kept.items() if name in allowed}


def pin(session: Session, form: Form, name: str, *, typed: Typed) -> None:
    """Keep *typed* for the next record; a question that may not be kept is left alone."""
    if name in pinnable(form):
        _keep(session, form, {**pinned(session, form), name: typed})


def unpin(session: Session, form: Form, names: Iterable[str]) -> None:
    """Keep those no longer; nothing of their answers stays."""
    gone = frozenset(names)
    _keep(session, form, {name: typed for name, typed in pinned(session, form).items() if name not in gone})


def remember(session: Session, form: Form, draft: Draft) -> None:
    """What was saved in the kept questions of a new record is what the next one begins with."""
    kept = pinned(session, form)
    now = {name: draft.typed_at((name,)) for name in kept}
    if now != dict(kept):
        _keep(session, form, now)


def answers_kept(session: Session, form: Form) -> dict[str, Typed]:
    """The kept answers that say anything."""
    return {name: typed for name, typed in pinned(session, form).items() if not is_blank(typed)}


def _may_be_kept(form: Form, field: Field) -> bool:
    kind: AnyKind = field.kind
    if form.apart is not None and field.name != form.operation_field:
        return isinstance(kind, DayKind | PlaceKind) and not kind.sensitive  # nobody is like the one before
    if isinstance(kind, _NEVER) or kind.sensitive or kind.again is not Again.KEEP:
        return False
    if isinstance(kind, Text):
        return not kind.lines and field.name not in {form.numbered, *form.titled}
    return not isinstance(kind, GroupKind) or isinstance(kind, PlaceKind)


def _keep(session: Session, form: Form, kept: Mapping[str, Typed]) -> None:
    session.vault.scratch.keep_setting(_name(session, form), json.dumps(kept).encode("ascii"))


def _name(session: Session, form: Form) -> str:
    return f"pins.{session.vault.officer}.{form.id}"
