"""What a person says of two records that look alike: the same, or not the same; both are remembered."""

from typing import TYPE_CHECKING

from fieldbook.base.errors import NoSuchRecord, NotComparable
from fieldbook.base.ids import RecordId
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.services import browse, drafting
from fieldbook.services.drafting import Saved
from fieldbook.services.reconcile.counting import APART, DECISION
from fieldbook.services.session import Session, short_record
from fieldbook.store.rows import Row

if TYPE_CHECKING:
    from fieldbook.forms.kind import Typed

SAME = "same_as"


def join(session: Session, one: RecordId, other: RecordId, *, why: str) -> Saved:
    """Say that *other* is the same as *one*: it is kept, says so, and is no longer counted.

    Raises:
        NoSuchRecord: when one of them is not here.
        NotComparable: when they are not of one form and operation, or cannot say so.
        NeedsReason: without a reason.
    """
    first, second = _both(session, one, other)
    form = session.catalogue.form(first.form)
    draft = _said(form, _with_overrides(session, drafting.amend(session, second.record)), first.record)
    return drafting.save(session, draft.with_reason(why))


def tell_apart(session: Session, one: RecordId, other: RecordId, *, why: str) -> Saved:
    """Say that they are not the same; they are not asked about again, here or wherever this is sent.

    Raises:
        NoSuchRecord: when one of them is not here.
        NotComparable: when they are not of one form and operation.
        WrongRole: for officers who do not lead.
        Unsaveable: without a reason.
    """
    first, second = _both(session, one, other)
    draft = drafting.new(
        session,
        DECISION,
        operation=first.operation or "",
        decides=APART,
        about=first.record,
        other=second.record,
        why=why,
    )
    return drafting.save(session, draft)


def _both(session: Session, one: RecordId, other: RecordId) -> tuple[Row, Row]:
    rows = []
    for record in (one, other):
        row = session.vault.queries.row(record)
        if row is None:
            raise NoSuchRecord(record=short_record(record))
        rows.append(row)
    first, second = rows
    alike = (first.form, first.operation) == (second.form, second.operation)
    if not alike or first.record == second.record or not first.operation:
        raise NotComparable
    return first, second


def _said(form: Form, draft: Draft, same: RecordId) -> Draft:
    """The draft once it says what it is the same as: by its own link, or by a relation of its figure.

    Raises:
        NotComparable: when its form has neither.
    """
    if form.sameness is not None and form.sameness.merged_by:
        return draft.with_typed((form.sameness.merged_by,), same)
    if not form.figure_field:
        raise NotComparable
    relations = draft.typed_at((form.figure_field, "relations"))
    said: dict[str, Typed] = {"type": SAME, "to": same}
    return draft.with_typed(
        (form.figure_field, "relations"), [*(relations if isinstance(relations, list) else []), said]
    )


def _with_overrides(session: Session, draft: Draft) -> Draft:
    """The draft with the reasons that were given for warnings before: they still hold."""
    kept = browse.current(session, draft.record)
    for one in kept.overrides if kept else ():
        draft = draft.with_override(one.where, one.code, one.reason)
    return draft
