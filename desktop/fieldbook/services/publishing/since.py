"""What changed since an earlier workbook, or since a day: as this vault knew things then, and knows them now.

Entries are counted as they came. So what a station wrote in January and headquarters heard of in March is new
in a report of March, as it should be.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from fieldbook.base.errors import NoSuchIssue
from fieldbook.base.ids import DeviceId, RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.moment import parse_instant
from fieldbook.base.said import said
from fieldbook.forms.answers import Answers, field_of, show_answer
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Titles
from fieldbook.forms.record import Record
from fieldbook.journal.entry import Entry
from fieldbook.journal.heads import heads, shown_head
from fieldbook.services.drafting import record_in
from fieldbook.services.lists.origins import Origins
from fieldbook.services.publishing.issuing import INTERNAL
from fieldbook.services.session import Session
from fieldbook.store.rows import Row
from fieldbook.store.vault import Reading
from fieldbook.workbook.content import ChangedRecord

NEW, REVISED, WITHDRAWN = said("New"), said("Revised"), said("Withdrawn")
RESTORED, ERASED, CONFLICT = said("Taken back"), said("Erased"), said("In conflict")
_MINUTE = len("2026-03-04T08:15")


@dataclass(frozen=True, slots=True)
class Since:
    """From when on: behind the entry of that *number*; *words* say so."""

    number: int
    words: str


def since_last(reading: Reading, operation: RecordId | None) -> Since | None:
    """Since our own last workbook of the same; None where there was none."""
    own = set(reading.queries.own_devices())
    for row in reversed(reading.queries.published.issued()):
        if row.device in own and row.profile == INTERNAL and row.operation == (operation or ""):
            return Since(row.upto, _in_words(row.at))
    return None


def since_named(reading: Reading, named: str) -> Since:
    """Since a day (``2026-03-04``), or a workbook of ours that the beginning of its identifier names.

    Raises:
        NoSuchIssue: when there is neither, or several.
    """
    try:
        return _since_day(reading, date.fromisoformat(named))
    except ValueError:
        pass
    own = set(reading.queries.own_devices())
    rows = reading.queries.published.issued()
    found = [row for row in rows if named and row.issue.startswith(named.lower()) and row.device in own]
    if len(found) != 1:
        raise NoSuchIssue(issue=named)
    return Since(found[0].upto, _in_words(found[0].at))


def changed_since(
    session: Session, reading: Reading, since: Since, *, operation: RecordId | None, named: Titles
) -> Iterator[ChangedRecord]:
    """Every record that is not what it was, form by form, each once."""
    looking = _Looking(session, reading, since, named=named)
    rows = [reading.queries.row(record) for record in reading.truth.changed_since(since.number)]
    wanted = [row for row in rows if row and operation in {None, row.operation, row.record}]
    order = {form.id: at for at, form in enumerate(session.catalogue)}
    for row in sorted(wanted, key=lambda row: (order.get(row.form, len(order)), row.operation or "")):
        found = looking.at(row)
        if found is not None:
            yield found


class _Looking:
    """Compares what was known with what is known, record by record."""

    def __init__(self, session: Session, reading: Reading, since: Since, *, named: Titles) -> None:
        self._session, self._reading, self._since, self._named = session, reading, since, named
        self._origins = Origins(reading)

    def at(self, row: Row) -> ChangedRecord | None:
        """What became of one record; None where nobody can have read of it here."""
        revisions = self._reading.truth.revisions(row.record)
        known = self._reading.truth.known_at(row.record, self._since.number)
        then = [one for one in revisions if one.digest in known]
        was, now = (self._read(shown_head(some)) for some in (then, revisions))
        if not then and not any(one.payload for one in revisions):
            return None
        form = self._session.catalogue.by_id.get(row.form)
        return ChangedRecord(
            what=_what(form, was, now, is_known=bool(then), is_open=len(heads(revisions)) > 1),
            operation=self._named(row.operation) if row.operation else "",
            title=row.title,
            form=form,
            before=was.answers if was else None,
            now=now.answers if now else None,
            provenance=self._origins.of(row, now.reason if now else ""),
        )

    def _read(self, entry: Entry | None) -> Record | None:
        return record_in(self._session, entry) if entry else None


def _what(form: Form | None, was: Record | None, now: Record | None, *, is_known: bool, is_open: bool) -> str:
    """What happened, in a word; the status of a figure goes before the mere fact that it was revised."""
    if now is None and form is not None:
        return ERASED
    if is_open:
        return CONFLICT
    if not is_known:
        return NEW
    if was is None or now is None:
        return REVISED
    if was.withdrawn != now.withdrawn:
        return WITHDRAWN if now.withdrawn else RESTORED
    status = _status(form, now.answers)
    return status if status and status != _status(form, was.answers) else REVISED


def _status(form: Form | None, answers: Answers) -> str:
    """The status of the figure that a record states, in words; "" where it states none."""
    if form is None or not form.figure_field:
        return ""
    figure: Any = getattr(answers, form.figure_field)
    return "" if isinstance(figure, Missing) else show_answer(field_of(type(figure), "status"), figure, str)


def _since_day(reading: Reading, day: date) -> Since:
    """What came on *day* or later, by the clock of this computer at what it wrote itself."""
    begins_at = datetime.combine(day, time(), tzinfo=UTC)
    before = [_last_before(reading, device, begins_at) for device in reading.queries.own_devices()]
    return Since(max(before, default=0), str(day))


def _last_before(reading: Reading, device: DeviceId, begins_at: datetime) -> int:
    """The number of *device*'s last entry of before; clocks go forward, so half of what is left is asked."""
    truth = reading.truth

    def is_before(seq: int) -> bool:
        entry = truth.entry_at(device, seq)
        return entry is not None and parse_instant(entry.header.written_at) < begins_at

    first = bisect_left(range(truth.tip(device).next_seq), x=True, key=lambda seq: not is_before(seq))
    last = truth.entry_at(device, first - 1) if first else None
    return truth.number_of(last.digest) if last else 0


def _in_words(at: str) -> str:
    return said("the workbook of {at} UTC", at=at[:_MINUTE].replace("T", " "))
