"""What a person says of two records that look alike: the same, or not the same; both are remembered."""

from typing import TYPE_CHECKING

from fieldbook.base.errors import NoSuchRecord, NotComparable
from fieldbook.base.ids import RecordId
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.services import browse, drafting
from fieldbook.services.drafting import Saved
from fieldbook.services.reconcile.counting import APART, DECISION
from fieldbook.services.reconcile.origins import Origins
from fieldbook.services.session import Session, short_record
from fieldbook.store.rows import Row

if TYPE_CHECKING:
    from fieldbook.forms.kind import Typed

SAME = "same_as"


def join(session: Session, one: RecordId, other: RecordId, *, why: str) -> Saved:
    """Say that *other* is the same as *one*: it is kept, says so, and is no longer counted.

    Of two sources the one that repeats nobody yet says so: what the other one repeats stays as it is.

    Raises:
        NoSuchRecord: when one of them is not here.
        NotComparable: when they are not of one form and operation, or cannot say so.
        NeedsReason: without a reason.
    """
    first, second = _both(session, one, other)
    form = session.catalogue.form(first.form)
    stays, says = (
        _voices(session, first.record, second.record) if _repeats(form) else (first.record, second.record)
    )
    draft = _said(form, _with_overrides(session, drafting.amend(session, says)), stays)
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
    answers: dict[str, Typed] = {"decides": APART, "about": first.record, "other": second.record, "why": why}
    if first.operation:
        answers["operation"] = first.operation
    draft = drafting.new(session, DECISION)
    for name, answer in answers.items():
        draft = draft.with_typed((name,), answer)
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
    if (
        not alike
        or first.record == second.record
        or not (first.operation or _belongs_nowhere(session, first))
    ):
        raise NotComparable
    return first, second


def _belongs_nowhere(session: Session, row: Row) -> bool:
    """Whether it is compared although its sort belongs to no operation: a source."""
    form = session.catalogue.by_id.get(row.form)
    return form is not None and not form.operation_field and form.sameness is not None


def _repeats(form: Form) -> str:
    return form.sameness.repeats if form.sameness else ""


def _voices(session: Session, one: RecordId, other: RecordId) -> tuple[RecordId, RecordId]:
    """Which of two sources stays as it is, and which says that it repeats the other.

    Raises:
        NotComparable: when they are known to repeat one release already.
    """
    origins = Origins(session)
    if origins.of(one) == origins.of(other):
        raise NotComparable
    if origins.repeated_by(other) is None:
        return one, other
    return (other, one) if origins.repeated_by(one) is None else (one, origins.of(other))


def _said(form: Form, draft: Draft, same: RecordId) -> Draft:
    """The draft once it says what it is the same as: by its own link, or by a relation of its figure.

    Raises:
        NotComparable: when its form has neither.
    """
    link = (form.sameness.merged_by or form.sameness.repeats) if form.sameness else ""
    if link:
        return draft.with_typed((link,), same)
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
