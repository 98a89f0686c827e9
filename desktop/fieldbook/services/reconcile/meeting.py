"""What is being typed stands in another record already: found beside the window, before anything is saved.

A thing is known again by its plate, its serial number, its hull; a person by what is sealed, and there only
to somebody who could open the other identity too: for everybody else a name that is typed to see whether it
is known would be an answer that leaves no trace (ADR 0145).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fieldbook.base.ids import RecordId, is_id
from fieldbook.base.matching import costly_match_key, match_key
from fieldbook.base.missing import Missing
from fieldbook.base.ports import Progress
from fieldbook.base.problem import Path
from fieldbook.base.said import said
from fieldbook.forms.answers import Answers, fields_of, make_answers, read_group
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed, WireError
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.values.sameness import Mark, Sameness
from fieldbook.services.browse import titles
from fieldbook.services.figures import read_body
from fieldbook.services.identity.keeping import form_apart
from fieldbook.services.identity.keyring import subject_secret
from fieldbook.services.reconcile.finding import are_unlike
from fieldbook.services.reconcile.lookalikes import told_apart
from fieldbook.services.session import Session
from fieldbook.store.vault import Reading

_LOOKING = said("Looking for the same in other records")
_KEYS_MOST = 64
Key = tuple[str, str]
"""The sort of a mark, and its match key."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One answer that another record has too.

    Attributes:
        path: Where it is typed.
        why: What it is, in words: ``plate``.
        other: The other record; *title* names it, a person by the code alone.
    """

    path: Path
    why: str
    other: RecordId
    title: str


class Lookout:
    """Looks, for one page, as often as it is asked; what it had to work out is worked out once.

    What was found for some numbers is kept as long as the page: nobody reads an operation of thousands anew
    because a remark was typed beside them.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._costly: dict[tuple[str, str], str] = {}
        self._last: tuple[object, tuple[tuple[Key, RecordId], ...]] = (None, ())

    def look(self, draft: Draft, progress: Progress) -> tuple[Meeting, ...]:
        """What *draft* has in common with another record of its operation; one for each answer.

        Reads the whole operation, and for an identity takes a tenth of a second for each name or number that
        is new: for another thread than the window's.

        Raises:
            Cancelled: from *progress*.
        """
        with self._session.vault.reader() as reading:
            asked = self._asked(draft, reading)
            if asked is None or not asked.marks:
                return ()
            return self._told(draft.record, asked, self._holders(asked, reading, progress), reading=reading)

    def tell_apart(self, record: RecordId, other: RecordId) -> None:
        """They are not the same: on this computer it is not asked again while *record* is written."""
        with self._session.vault.transaction():
            self._session.vault.scratch.keep_setting(_pair(record, other), b"1")

    def _told(
        self,
        record: RecordId,
        asked: "_Asked",
        found: Iterable[tuple[Key, RecordId]],
        *,
        reading: Reading,
    ) -> tuple[Meeting, ...]:
        met: dict[Path, Meeting] = {}
        named, decided = titles(self._session), told_apart(self._session, reading, asked.operation)
        for key, other in found:
            mark = asked.marks[key]
            is_apart = frozenset((record, other)) in decided or self._was_told(record, other)
            if mark.path not in met and not is_apart:
                met[mark.path] = Meeting(mark.path, mark.label, other, named(other))
        return tuple(met.values())

    def _was_told(self, record: RecordId, other: RecordId) -> bool:
        return self._session.vault.scratch.setting(_pair(record, other)) is not None

    def _asked(self, draft: Draft, reading: Reading) -> "_Asked | None":
        """The marks of what is typed, by their keys; None where nothing is compared, or nowhere."""
        form = self._session.catalogue.by_id.get(draft.form)
        is_apart = form is None
        if form is None:
            form = form_apart(self._session, draft.record)
            row = reading.queries.row(draft.record)
            operation = (row.operation if row else None) or ""
        else:
            typed = draft.typed.get(form.operation_field, "") if form.operation_field else ""
            operation = RecordId(typed) if isinstance(typed, str) and is_id(typed) else ""
        answers = _read(form.model, draft.typed)
        if not operation or answers is None or form.sameness is None or form.sameness.marks is None:
            return None
        of = RecordId(operation)
        key = self._costly_key if is_apart else match_key
        keyed = ((mark, key(of, mark.sort, mark.text)) for mark in form.sameness.marks(answers))
        marks = {(mark.sort, told): mark for mark, told in keyed if told}
        return _Asked(form, draft.record, of, answers, marks, is_apart=is_apart)

    def _holders(
        self, asked: "_Asked", reading: Reading, progress: Progress
    ) -> tuple[tuple[Key, RecordId], ...]:
        """Each key that another record has, with that record."""
        unlike = asked.form.sameness.unlike if asked.form.sameness else ()
        said = (frozenset(asked.marks), tuple(getattr(asked.answers, name) for name in unlike))
        if self._last[0] != said:
            way = self._of_identities if asked.is_apart else self._of_records
            self._last = (said, tuple(way(asked, reading, progress)))
        return self._last[1]

    def _of_records(
        self, asked: "_Asked", reading: Reading, progress: Progress
    ) -> Iterator[tuple[Key, RecordId]]:
        sameness = asked.form.sameness
        for row, body in reading.queries.current(asked.form.id, asked.operation):
            progress.step(_LOOKING, 0, None)
            kept = read_body(self._session, asked.form, row=row, body=body)
            if kept is None or sameness is None or row.record == asked.record:
                continue
            if not is_merged(sameness, kept.answers) and not are_unlike(
                sameness, asked.answers, kept.answers
            ):
                theirs = sameness.marks(kept.answers) if sameness.marks else ()
                keys = {(mark.sort, match_key(asked.operation, mark.sort, mark.text)) for mark in theirs}
                yield from ((key, row.record) for key in asked.marks.keys() & keys)

    def _of_identities(
        self, asked: "_Asked", reading: Reading, progress: Progress
    ) -> Iterator[tuple[Key, RecordId]]:
        """By the last seal of each person, and only where this officer could open it."""
        last = {seal.record: seal for seal in reading.queries.apart.seals()}
        for record, seal in last.items():
            progress.step(_LOOKING, 0, None)
            sealed = {tuple(match.split(":", 1)) for match in seal.match.split()}
            shared = [key for key in asked.marks if key in sealed]
            row = reading.queries.row(record) if shared and record != asked.record else None
            is_of = row is not None and row.operation == asked.operation and not row.withdrawn
            if is_of and subject_secret(self._session, seal.key) is not None:
                yield from ((key, record) for key in shared)

    def _costly_key(self, operation: RecordId, sort: str, text: str) -> str:
        asked = (sort, text)
        if asked not in self._costly:
            if len(self._costly) >= _KEYS_MOST:
                self._costly.clear()
            self._costly[asked] = costly_match_key(operation, f"identity.{sort}", text)
        return self._costly[asked]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What one draft asks: its marks by their keys, and in which operation they are looked for."""

    form: Form
    record: RecordId
    operation: RecordId
    answers: Answers
    marks: Mapping[Key, Mark]
    is_apart: bool


def is_merged(sameness: Sameness, answers: Any) -> bool:
    """Whether the record with *answers* was said to be the same as another one."""
    return bool(sameness.merged_by) and isinstance(getattr(answers, sameness.merged_by), str)


def _row(model: type[Answers], typed: Typed) -> Answers:
    """One row; it keeps its place even where nothing of it can be read."""
    read = _read(model, typed) if isinstance(typed, dict) else None
    return read or make_answers(model, {})


def _read(model: type[Answers], typed: Mapping[str, Typed]) -> Answers | None:
    """What can be read of *typed* by now: a row that is not whole yet says what it says."""
    values = read_group(model, typed).values
    for field in fields_of(model):
        rows, kind = typed.get(field.name), field.kind
        if isinstance(kind, Rows) and isinstance(rows, list):
            values[field.name] = tuple(_row(kind.row.model, row) for row in rows) or Missing.NOT_ASKED
    try:
        return make_answers(model, values)
    except WireError:
        return None


def _pair(one: RecordId, other: RecordId) -> str:
    return f"apart.{min(one, other)}.{max(one, other)}"
