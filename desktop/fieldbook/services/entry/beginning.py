"""What a new record begins with: its operation's answers, the last record's, or all of another record's."""

from dataclasses import replace

from fieldbook.base.errors import NotAmendable, WrittenOnce
from fieldbook.base.ids import RecordId
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
from fieldbook.services.session import Session

_OPERATION = "operation"
_ONE_LINE = (Text, Choice, Choices, Link, PlaceKind)


def begin(session: Session, form_id: str, *, operation: RecordId | None = None) -> Draft:
    """A draft of a new record of *operation*, with what the operation says of every record of its own.

    Those are the answers that both forms ask by the same name and in the same way, the place above all; and
    the day, when the operation lasted one day only. All of it may be typed over.
    """
    draft = drafting.new(session, form_id)
    form = session.catalogue.form(form_id)
    if operation is None or not form.operation_field:
        return draft
    draft = draft.with_typed((form.operation_field,), operation)
    given = _of_operation(session, form, operation)
    offered = {name: answer for name, answer in given.items() if is_blank(draft.typed.get(name, ""))}
    return replace(draft, typed={**draft.typed, **offered})


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
