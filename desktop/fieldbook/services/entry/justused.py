"""The operation that was just used: a record that follows within a shift most often belongs to it too."""

import json
from datetime import timedelta

from fieldbook.base.ids import RecordId
from fieldbook.base.moment import format_instant, parse_instant
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Need
from fieldbook.services import browse
from fieldbook.services.session import Session

SHIFT = timedelta(hours=12)
"""Later it is asked again: the next day's work is as likely another operation."""
_OPERATION = "operation"


def follows(form: Form) -> bool:
    """Whether every record of *form* belongs to an operation, so that the question need not be put twice."""
    name = form.operation_field
    return bool(name) and form.field(name).kind.need is Need.REQUIRED


def note_used(session: Session, form: Form, draft: Draft) -> None:
    """Remember to which operation *draft*, just saved, belongs; or that it is one."""
    operation = draft.record if form.id == _OPERATION else draft.typed.get(form.operation_field, "")
    if (form.id == _OPERATION or follows(form)) and isinstance(operation, str):
        told = [operation, format_instant(session.outside.clock.now_at())]
        session.vault.scratch.keep_setting(_name(session), json.dumps(told).encode("ascii"))


def operation_just_used(session: Session) -> RecordId | None:
    """The operation of this officer's last record; None after a shift, or where it is no longer here."""
    raw = session.vault.scratch.setting(_name(session))
    if not raw:
        return None
    operation, used_at = json.loads(raw)
    if not timedelta() <= session.outside.clock.now_at() - parse_instant(used_at) <= SHIFT:
        return None
    row = browse.row(session, RecordId(operation))
    return RecordId(operation) if row is not None and not row.withdrawn else None


def _name(session: Session) -> str:
    return f"used.operation.{session.vault.officer}"
