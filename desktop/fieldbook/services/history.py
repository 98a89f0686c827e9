"""What became of a record: every revision, who wrote it, why, and what changed."""

from dataclasses import dataclass

from fieldbook.base.ids import OfficerId, RecordId
from fieldbook.base.said import in_row
from fieldbook.forms.answers import Answers, Field, fields_of, show_answer
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Titles
from fieldbook.journal.entry import Entry
from fieldbook.journal.heads import in_order
from fieldbook.services.browse import titles
from fieldbook.services.drafting import record_in
from fieldbook.services.session import Session, revision_code


@dataclass(frozen=True, slots=True)
class Change:
    """One answer that differs: what it was before, "" for nothing, and what it is after."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Step:
    """One revision. *changes* compares it with the revision that its officer was looking at."""

    at: str
    officer: str
    station: str
    reason: str
    code: str
    changes: tuple[Change, ...]
    is_first: bool
    readable: bool
    withdrawn: bool = False


def history(session: Session, record: RecordId) -> list[Step]:
    """The revisions of *record*, the newest first."""
    revisions = in_order(session.vault.truth.revisions(record))
    named = titles(session)
    known = people(session)
    steps = []
    for entry in reversed(revisions):
        parents = entry.header.subject.parents if entry.header.subject else ()
        # Where several heads were joined, the officer was shown the last of them in order.
        before = next((one for one in reversed(revisions) if one.digest in parents), None)
        steps.append(_step(session, entry, before=before, named=named, people=known))
    return steps


def people(session: Session) -> dict[OfficerId, tuple[str, str]]:
    """Everybody who writes or wrote, by name and station."""
    queries = session.vault.queries
    parties = queries.parties()
    found = {party.officer: (party.officer_name, party.station_name) for party in parties}
    found |= {row.officer: (row.name, session.own.station_name) for row in queries.officers()}
    for party in parties:
        appointed = queries.officers(party.station)
        found |= {row.officer: (row.name, party.station_name) for row in appointed}
    return found


def _step(
    session: Session,
    entry: Entry,
    *,
    before: Entry | None,
    named: Titles,
    people: dict[OfficerId, tuple[str, str]],
) -> Step:
    kept = record_in(session, entry)
    earlier = record_in(session, before) if before else None
    officer, station = people.get(entry.header.officer, (entry.header.officer[:8], ""))
    changes = changed(earlier.answers if earlier else None, kept.answers, named) if kept else ()
    return Step(
        at=entry.header.written_at,
        officer=officer,
        station=station,
        reason=kept.reason if kept else "",
        code=revision_code(entry.digest),
        changes=changes,
        is_first=not (entry.header.subject and entry.header.subject.parents),
        readable=kept is not None,
        withdrawn=kept is not None and kept.withdrawn,
    )


def changed(before: Answers | None, after: Answers, named: Titles) -> tuple[Change, ...]:
    """The answers that differ, parts of a group one by one."""
    found: list[Change] = []
    for field in fields_of(type(after)):
        old = getattr(before, field.name) if before else None
        new = getattr(after, field.name)
        if isinstance(field.kind, GroupKind) and isinstance(new, Answers):
            inner = changed(old if isinstance(old, Answers) else None, new, named)
            found.extend(
                Change(in_row((field.kind.label, one.label), ": "), one.before, one.after) for one in inner
            )
        elif old != new:
            found.extend(_change(field, before, after=after, named=named))
    return tuple(found)


def _change(field: Field, before: Answers | None, *, after: Answers, named: Titles) -> list[Change]:
    old = show_answer(field, before, named) if before else ""
    new = show_answer(field, after, named)
    return [Change(field.kind.label, old, new)] if old != new else []
