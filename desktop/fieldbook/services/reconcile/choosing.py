"""A supervisor takes one number of a measure, with a reason; what is not taken stays as it was."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fieldbook.base.errors import NoSuchRecord, NotAFigure
from fieldbook.base.ids import RecordId
from fieldbook.report.summary import Block
from fieldbook.services import drafting
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.drafting import Saved
from fieldbook.services.reconcile.counting import APART, DECISION, decisions_in
from fieldbook.services.reconcile.looking import reconcile
from fieldbook.services.session import Session, short_record
from fieldbook.store.vault import Reading

if TYPE_CHECKING:
    from fieldbook.forms.kind import Typed


def prefer(session: Session, figure: RecordId, *, takes: str, why: str) -> list[Saved]:
    """Decide about the measure of *figure*; earlier decisions about it, of whomever, now say the same.

    Args:
        session: Ours.
        figure: The record that states the number to take; for *takes* ``computed`` or ``open`` any
            figure of the measure.
        takes: ``figure``, ``computed`` or ``open``.
        why: The reason; it is kept with the decision.

    Raises:
        NoSuchRecord: when there is no such record.
        NotAFigure: when it states no number.
        WrongRole: for officers who do not lead.
        Unsaveable: without a reason.
    """
    session.require_role(*LEADERS)
    row = session.vault.queries.row(figure)
    if row is None:
        raise NoSuchRecord(record=short_record(figure))
    form = session.catalogue.by_id.get(row.form)
    if form is None or not form.figure_field or row.operation is None:
        raise NotAFigure(title=row.title)
    block = _block_of(reconcile(session, row.operation).summary.blocks, figure)
    answers: dict[str, Typed] = {"decides": takes, "about": figure, "why": why}
    earlier = _earlier(session, row.operation, block)
    if not earlier:
        drafts = [drafting.new(session, DECISION, operation=row.operation)]
    else:
        drafts = [drafting.amend(session, record).with_reason(why) for record in earlier]
    for name, answer in answers.items():
        drafts = [draft.with_typed((name,), answer) for draft in drafts]
    return drafting.save_all(session, drafts)


def _block_of(blocks: Sequence[Block], figure: RecordId) -> set[RecordId]:
    for block in blocks:
        here = {stated.figure.record for stated in block.stated}
        if figure in here:
            return here
    return {figure}


def _earlier(session: Session, operation: RecordId, block: set[RecordId]) -> list[RecordId]:
    reading = Reading(session.vault.truth, session.vault.queries, session.vault.search)
    return [
        row.record
        for row, given in decisions_in(session, reading, operation)
        if given["decides"] != APART and given["about"] in block
    ]
