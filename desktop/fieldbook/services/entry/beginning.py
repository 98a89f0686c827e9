"""What a new record begins with: what is kept, its operation's answers, or all of another record's."""

from collections.abc import Mapping
from dataclasses import replace

from fieldbook.base.errors import NotAmendable, WrittenOnce
from fieldbook.base.ids import RecordId, is_id
from fieldbook.forms.answers import typed_of
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed, is_blank
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.place import PlaceKind
from fieldbook.forms.kinds.text import Text
from fieldbook.services import browse, drafting
from fieldbook.services.entry import pins
from fieldbook.services.entry.justused import follows, note_used, operation_just_used
from fieldbook.services.session import Session

_OPERATION = "operation"
_ONE_LINE = (Text, Choice, Choices, Link, PlaceKind)


def begin(session: Session, form_id: str, *, operation: RecordId | None = None) -> Draft:
    """A draft of a new record with the answers that the officer keeps, and with those of its operation.

    An operation that was asked for, or is kept, gives the answers that both forms ask by the same name and in
    the same way, the place above all; and the day, when it lasted one day only. The one that was just used
    gives only itself: it is likely, and what follows from it would be a guess upon a guess. All of it may be
    typed over.
    """
    form = session.catalogue.form(form_id)
    name = form.operation_field
    draft = drafting.new(session, form_id)
    draft = replace(draft, typed={**draft.typed, **pins.answers_kept(session, form)})
    chosen = operation or (draft.typed.get(name, "") if name else "")
    if name and isinstance(chosen, str) and is_id(chosen):
        return _with_answers_of(session, draft.with_typed((name,), chosen), operation=RecordId(chosen))
    used = operation_just_used(session) if follows(form) else None
    return draft.with_typed((name,), used) if used else draft


def _with_answers_of(session: Session, draft: Draft, *, operation: RecordId) -> Draft:
    given = _of_operation(session, session.catalogue.form(draft.form), operation)
    offered = {name: answer for name, answer in given.items() if is_blank(draft.typed.get(name, ""))}
    return replace(draft, typed={**draft.typed, **offered})


def follow(session: Session, form_id: str, given: Mapping[str, Typed]) -> Draft:
    """A draft of the record after one that was just saved: what is *given* of that one, and what is kept."""
    form = session.catalogue.form(form_id)
    draft = drafting.new(session, form_id)
    return replace(draft, typed={**draft.typed, **given, **pins.answers_kept(session, form)})


def note_saved(session: Session, draft: Draft) -> None:
    """Remember of a new record that was just saved what the next one may begin with."""
    form = session.catalogue.form(draft.form)
    note_used(session, form, draft)
    if draft.is_new:
        pins.remember(session, form, draft)


def duplicate(session: Session, record: RecordId) -> Draft:
    """A draft of a new record with the answers of a saved one; what numbers it is made anew.

    Raises:
        NoSuchRecord: when there is none.
        NotAmendable: when it was written by a newer program, or erased.
        WrittenOnce: when records of its form say what happened once.
    """
    row = browse.row(session, browse.find_record(session, record))
    kept = browse.current(session, record)
    if row is None or kept is None:
        raise NotAmendable
    form = session.catalogue.form(row.form)
    if not form.amendable or form.file_field:
        raise WrittenOnce(label=form.label.lower())
    draft = drafting.new(session, form.id)
    copied = {name: answer for name, answer in typed_of(kept.answers).items() if name != form.numbered}
    numbered = {name: answer for name, answer in draft.typed.items() if name == form.numbered}
    return replace(draft, typed={**copied, **numbered})


def carried(session: Session, form: Form) -> frozenset[str]:
    """The fields whose answers the next record of the same sort begins with: place, day, and the like."""
    operation = session.catalogue.by_id.get(_OPERATION)
    if operation is None or not form.operation_field:
        return frozenset()
    return frozenset({*_shared(form, operation), form.day_field} - {""})


def _of_operation(session: Session, form: Form, operation: RecordId) -> dict[str, Typed]:
    kept = browse.current(session, operation)
    declared = session.catalogue.by_id.get(_OPERATION)
    if kept is None or declared is None:
        return {}
    typed = typed_of(kept.answers)
    shared = (name for name in _shared(form, declared) if name in typed)
    given = {name: typed[name] for name in shared if not form.field(name).kind.read(typed[name]).problems}
    days = {
        str(typed[field.name])
        for field in declared.fields
        if isinstance(field.kind, DayKind) and field.name in typed
    }
    if form.day_field and len(days) == 1:
        given[form.day_field] = days.pop()
    return given


def _shared(form: Form, operation: Form) -> list[str]:
    """Fields that both forms ask by one name and in one line; what names or numbers a record is its own."""
    kinds = {field.name: field.kind for field in operation.fields}
    return [
        field.name
        for field in form.fields
        if type(kinds.get(field.name)) is type(field.kind)
        and isinstance(field.kind, _ONE_LINE)
        and not (isinstance(field.kind, Text) and field.kind.lines)
        and field.name not in {form.numbered, *form.titled}
    ]
