"""What is being typed stands in another record already: found beside the window, before anything is saved.

A thing is known again by its plate, its serial number, its hull; a person by what is sealed, and there only
to somebody who could open the other identity too: for everybody else a name that is typed to see whether it
is known would be an answer that leaves no trace (ADR 0145).
"""

from collections.abc import Iterator, Mapping
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
    """Looks, for one page, as often as it is asked; what it had to work out is worked out once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._keys: dict[tuple[str, str], str] = {}

    def look(self, draft: Draft, progress: Progress) -> tuple[Meeting, ...]:
        """What *draft* has in common with another record of its operation; one for each answer.

        Reads the whole operation, and for an identity takes a tenth of a second for each name or number that
        is new: for another thread than the window's.
        """
        form = self._session.catalogue.by_id.get(draft.form)
        found = self._of_form(form, draft, progress) if form else self._of_identity(draft, progress)
        reading = Reading(self._session.vault.truth, self._session.vault.queries)
        met: dict[Path, Meeting] = {}
        named, decided = titles(self._session), None
        for mark, other, operation in found:
            if mark.path in met:
                continue
            decided = told_apart(self._session, reading, operation) if decided is None else decided
            if frozenset((draft.record, other)) not in decided and not self._was_told(draft.record, other):
                met[mark.path] = Meeting(mark.path, mark.label, other, named(other))
        return tuple(met.values())

    def tell_apart(self, record: RecordId, other: RecordId) -> None:
        """They are not the same: on this computer it is not asked again while *record* is written."""
        with self._session.vault.transaction():
            self._session.vault.scratch.keep_setting(_pair(record, other), b"1")

    def _was_told(self, record: RecordId, other: RecordId) -> bool:
        return self._session.vault.scratch.setting(_pair(record, other)) is not None

    def _of_form(
        self, form: Form, draft: Draft, progress: Progress
    ) -> Iterator[tuple[Mark, RecordId, RecordId]]:
        operation = draft.typed.get(form.operation_field, "") if form.operation_field else ""
        answers = _read(form.model, draft.typed)
        if form.sameness is None or answers is None or not isinstance(operation, str) or not is_id(operation):
            return
        mine = _keyed(form.sameness, answers, RecordId(operation))
        if not mine:
            return
        for row, body in self._session.vault.queries.current(form.id, RecordId(operation)):
            progress.step(_LOOKING, 0, None)
            kept = read_body(self._session, form, row=row, body=body) if row.record != draft.record else None
            if kept is None or _is_merged(form.sameness, kept.answers):
                continue
            if are_unlike(form.sameness, answers, kept.answers):
                continue
            theirs = _keyed(form.sameness, kept.answers, RecordId(operation))
            for key in mine.keys() & theirs.keys():
                yield mine[key], row.record, RecordId(operation)

    def _of_identity(self, draft: Draft, progress: Progress) -> Iterator[tuple[Mark, RecordId, RecordId]]:
        queries = self._session.vault.queries
        row = queries.row(draft.record)
        operation = row.operation if row else None
        form = form_apart(self._session, draft.record)
        answers = _read(form.model, draft.typed)
        if operation is None or answers is None or form.sameness is None or form.sameness.marks is None:
            return
        last = {seal.record: seal for seal in queries.apart.seals()}
        last.pop(draft.record, None)
        others = {record: seal for record, seal in last.items() if self._is_of(record, operation)}
        if not any(others.values()):
            return
        for mark in form.sameness.marks(answers):
            progress.step(_LOOKING, 0, None)
            key = self._key(operation, mark)
            for record, seal in others.items():
                if key and f"{mark.sort}:{key}" in seal.match.split() and self._may_open(seal.key):
                    yield mark, record, operation

    def _is_of(self, record: RecordId, operation: RecordId) -> bool:
        row = self._session.vault.queries.row(record)
        return row is not None and row.operation == operation and not row.withdrawn

    def _may_open(self, key: str) -> bool:
        return subject_secret(self._session, key) is not None

    def _key(self, operation: RecordId, mark: Mark) -> str:
        asked = (mark.sort, mark.text)
        if asked not in self._keys:
            if len(self._keys) >= _KEYS_MOST:
                self._keys.clear()
            self._keys[asked] = costly_match_key(operation, f"identity.{mark.sort}", mark.text)
        return self._keys[asked]


def _keyed(sameness: Sameness, answers: Answers, operation: RecordId) -> dict[tuple[str, str], Mark]:
    marks = sameness.marks(answers) if sameness.marks else ()
    keyed = (((mark.sort, match_key(operation, mark.sort, mark.text)), mark) for mark in marks)
    return {key: mark for key, mark in keyed if key[1]}


def _is_merged(sameness: Sameness, answers: Any) -> bool:
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
