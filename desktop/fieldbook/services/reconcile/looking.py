"""The reconciliation of one operation: every measure with all that is known of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from fieldbook.base.errors import NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.base.said import in_row, small
from fieldbook.forms.answers import field_of, show_answer
from fieldbook.report.figures import StatedFigure
from fieldbook.report.summary import Summary
from fieldbook.services import browse
from fieldbook.services.figures import summary_of
from fieldbook.services.reconcile.counting import beside_of
from fieldbook.services.reconcile.lookalikes import Lookalike, lookalikes
from fieldbook.services.session import Session, short_record
from fieldbook.store.rows import Row
from fieldbook.store.vault import Reading

OPERATION = "operation"
_RELIABILITY = "reliability"


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """One operation, all its figures side by side, and records of it that look alike.

    Attributes:
        reliability: How far each source is trusted, in words; a source that nobody judged is not there.
    """

    operation: Row
    summary: Summary
    lookalikes: tuple[Lookalike, ...]
    reliability: Mapping[RecordId, str] = field(default_factory=dict)

    def trust(self, figure: StatedFigure) -> str:
        """Reliability of the source and credibility of the number: ``Usually reliable, probably true``."""
        reliability = self.reliability.get(figure.source, "") if figure.source else ""
        return in_row(
            part
            for part in (reliability, small(figure.credibility) if reliability else figure.credibility)
            if part
        )


def reconcile(session: Session, operation: RecordId) -> Reconciliation:
    """Look at one operation.

    Raises:
        NoSuchRecord: when there is no such operation.
    """
    reading = Reading(session.vault.truth, session.vault.queries, session.vault.search)
    row = reading.queries.row(operation)
    if row is None or row.form != OPERATION:
        raise NoSuchRecord(record=short_record(operation))
    summary = summary_of(
        session,
        reading.queries,
        row,
        named=browse.titles(session),
        beside=beside_of(session, reading, operation),
    )
    reliability = dict(_reliability(session, summary))
    return Reconciliation(row, summary, lookalikes(session, reading, operation), reliability)


def _reliability(session: Session, summary: Summary) -> Iterator[tuple[RecordId, str]]:
    sources = {stated.figure.source for block in summary.blocks for stated in block.stated}
    for source in sources - {None}:
        kept = browse.current(session, source) if source else None
        if source and kept is not None:
            said = show_answer(field_of(type(kept.answers), _RELIABILITY), kept.answers, str)
            if said:
                yield source, said
