"""Filled templates: from the rows of their sheets to answers as if they had been typed, and back."""

import io
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from fieldbook.base.ids import RecordId, is_id
from fieldbook.base.problem import where_of
from fieldbook.forms.answers import AnyKind
from fieldbook.forms.catalogue import Catalogue
from fieldbook.forms.draft import Draft
from fieldbook.forms.kind import MISSING_KEY, Typed, is_blank, reason_in
from fieldbook.forms.kinds.choice import Choices
from fieldbook.forms.kinds.link import Link
from fieldbook.services.intake.given import (
    EVERY,
    Given,
    every_in,
    make_problem,
    no_such_reason,
    renamed_row,
)
from fieldbook.workbook.template.plan import BLANKS, EACH, Plan, Sheet, reason_of, row_reason
from fieldbook.workbook.template.reading import Incoming, RowIn, read_template

_TWICE = "Another row has this number too; give each row its own."
_NOT_ID = "Leave the hidden column Record as the program wrote it, or blank."
_NEVER_AT = datetime(2026, 1, 1, tzinfo=UTC)
"""Rejected rows are written by content alone: the same rows give the same file."""

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StrayRow:
    """A row of a repeated group that belongs to no record."""

    sheet: str
    heading: str
    row: RowIn


@dataclass(frozen=True)
class SheetSource:
    """A template that was read."""

    incoming: Incoming
    givens: tuple[Given, ...]
    strays: tuple[StrayRow, ...]
    suffix: str = ".xlsx"

    def rejected(
        self, reasons: dict[int, str], catalogue: Catalogue, records: Mapping[int, RecordId]
    ) -> bytes:
        """The same template with the rows of these numbers, what repeats in them, and every stray row."""
        # openpyxl takes longer to load than everything else here takes to run.
        from fieldbook.workbook.template.writing import Filled, FilledRow, write_template  # noqa: PLC0415

        del catalogue
        plan = self.incoming.plan
        kept = [row for row in self.incoming.rows[()] if row.number in reasons]
        numbers = {row.keys[0]: at for at, row in enumerate(kept, start=1)}
        named: dict[str, str] = {
            **{one.number: records[one.index] for one in self.givens},
            **{number: f"No. {at}" for number, at in numbers.items()},
        }
        rows: dict[tuple[str, ...], Sequence[FilledRow]] = {}
        for sheet in plan.sheets:
            if not sheet.path:
                rows[()] = [
                    FilledRow(
                        (at,),
                        _renamed(sheet, row, named),
                        row.record,
                        reasons[row.number],
                        row.blanks,
                        row.right,
                    )
                    for at, row in enumerate(kept, start=1)
                ]
                continue
            strays = [stray.row for stray in self.strays if stray.sheet == sheet.title]
            below = [row for row in self.incoming.rows.get(sheet.path, []) if row.keys[0] in numbers]
            rows[sheet.path] = [
                FilledRow(
                    (numbers.get(row.keys[0], row.keys[0]), *row.keys[1:]),
                    _renamed(sheet, row, named),
                    right=row.right,
                )
                for row in (*below, *strays)
            ]
        told = self.incoming.common
        common = FilledRow(told.keys, told.cells, blanks=told.blanks, right=told.right) if told else None
        out = io.BytesIO()
        filled = Filled(rows, with_problems=True, common=common)
        write_template(out, plan.form, made_at=_NEVER_AT, filled=filled)
        return out.getvalue()


def _renamed(sheet: Sheet, row: RowIn, named: Mapping[str, str]) -> dict[str, str]:
    """The cells of *row*, in which another row of the file is called as it is called from now on."""
    return {
        name: renamed_row(text, named) if isinstance(sheet.by_name[name].kind, Link) else text
        for name, text in row.cells.items()
    }


def read_sheets(raw: bytes, catalogue: Catalogue) -> SheetSource:
    """The records of a filled template.

    Raises:
        SheetError: when it is none.
    """
    incoming = read_template(raw, catalogue)
    return _Assembling(incoming).source()


class _Assembling:
    """Puts the rows of all sheets together."""

    def __init__(self, incoming: Incoming) -> None:
        self._incoming = incoming
        self._plan: Plan = incoming.plan
        self._strays: list[StrayRow] = []
        self._drafts: dict[int, Draft] = {}
        self._rights: defaultdict[int, dict[str, str]] = defaultdict(dict)
        self._places: dict[tuple[tuple[str, ...], Key], tuple[int, tuple[str | int, ...]]] = {}

    def source(self) -> SheetSource:
        own = self._incoming.rows.get((), [])
        times: dict[str, int] = defaultdict(int)
        for row in own:
            times[row.keys[0]] += 1
            draft = Draft(self._plan.form.id, RecordId(""))
            self._drafts[row.number] = _filled(draft, (), self._plan.sheets[0], row=row)
            self._places.setdefault(((), row.keys[:1]), (row.number, ()))
        for sheet in self._plan.sheets[1:]:
            self._add(sheet)
        has_below = any(rows for path, rows in self._incoming.rows.items() if path)
        filled = ((row, self._with_common(self._drafts[row.number])) for row in own)
        givens = tuple(
            self._given(row, draft.typed, is_twice=_is_twice(times, row, has_below))
            for row, draft in filled
            if draft.typed
        )
        return SheetSource(self._incoming, givens, tuple(self._strays))

    def _with_common(self, draft: Draft) -> Draft:
        """*draft* with what the row for all says where it says nothing itself; a blank row stays blank."""
        common = self._incoming.common
        if common is None or not draft.typed:
            return draft
        own = self._plan.sheets[0].by_name
        for name, text in common.cells.items():
            if is_blank(draft.typed_at(own[name].path)) and not _has_reason(draft, own[name].path):
                draft = draft.with_typed(own[name].path, typed_of_cell(own[name].kind, text))
        return draft

    def _given(self, row: RowIn, typed: Mapping[str, Typed], *, is_twice: bool) -> Given:
        common = self._incoming.common
        blanks = row.blanks or (common.blanks if common else "")
        right = row.right or (common.right if common else "")
        problems = [make_problem(("no",), "number_twice", _TWICE)] if is_twice else []
        record, reason = row.record.lower(), row_reason(blanks)
        if record and not is_id(record):
            problems.append(make_problem(("record",), "not_id", _NOT_ID))
        if blanks and reason is None:
            problems.append(no_such_reason((BLANKS,)))
        named = RecordId(record) if is_id(record) else None
        return Given(
            row.number,
            self._plan.form.id,
            named,
            typed,
            overrides={**self._rights[row.number], **({EVERY: right} if right else {})},
            blanks=reason,
            problems=tuple(problems),
            number=row.keys[0],
        )

    def _add(self, sheet: Sheet) -> None:
        """Every row of a repeated group goes to the row that it names, in its order."""
        above = _above(sheet.path)
        counted: dict[Key, int] = defaultdict(int)
        inner = sheet.path[len(above) + 1 :] if above else sheet.path
        for row in self._incoming.rows.get(sheet.path, []):
            parent = row.keys[: sheet.parents]
            found = self._places.get((above, parent))
            if found is None:
                self._strays.append(StrayRow(sheet.title, sheet.levels[sheet.parents - 1], row))
                continue
            number, before = found
            at = counted[parent]
            counted[parent] += 1
            path = (*before, *inner, at)
            self._drafts[number] = _filled(self._drafts[number], path, sheet, row=row)
            if row.right:
                self._rights[number][every_in(where_of(path))] = row.right
            own = row.keys[sheet.parents :] or (str(at + 1),)
            self._places.setdefault((sheet.path, (*parent, *own)), (number, path))


def _above(path: tuple[str, ...]) -> tuple[str, ...]:
    """The path of the sheet whose rows hold the rows of *path*."""
    steps = [at for at, step in enumerate(path) if step == EACH]
    return path[: steps[-1]] if steps else ()


def _is_twice(times: Mapping[str, int], row: RowIn, has_below: bool) -> bool:  # noqa: FBT001  # a plain fact
    return has_below and bool(row.keys[0]) and times[row.keys[0]] > 1


def _filled(draft: Draft, path: tuple[str | int, ...], sheet: Sheet, *, row: RowIn) -> Draft:
    for name, text in row.cells.items():
        column = sheet.by_name[name]
        draft = draft.with_typed((*path, *column.path), typed_of_cell(column.kind, text))
    return draft


def typed_of_cell(kind: AnyKind, text: str) -> Typed:
    """What a cell says: a reason for having no answer, several answers, or one."""
    reason = reason_of(text)
    if reason is not None:
        return {MISSING_KEY: reason.value}
    if isinstance(kind, Choices) and (";" in text or "\n" in text):
        return [part.strip() for part in text.replace("\n", ";").split(";") if part.strip()]
    return text


def _has_reason(draft: Draft, path: tuple[str, ...]) -> bool:
    """Whether a reason stands at *path*, or for a whole group around it."""
    return any(reason_in(draft.typed_at(path[:upto])) for upto in range(1, len(path) + 1))
