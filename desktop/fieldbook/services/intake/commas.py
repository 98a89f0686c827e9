"""Comma-separated values: a heading for each question, a line for each record."""

import codecs
import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fieldbook.base.errors import HeadingsUnknown, HeadingUnknown, SheetUnreadable
from fieldbook.base.ids import RecordId, is_id
from fieldbook.base.said import plain
from fieldbook.base.wording import trimmed
from fieldbook.forms.answers import AnyKind
from fieldbook.forms.catalogue import Catalogue
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.place import PlaceKind
from fieldbook.forms.kinds.rows import Rows
from fieldbook.services.intake.given import EVERY, Given, make_problem, no_such_reason, renamed_row
from fieldbook.services.intake.sheets import typed_of_cell
from fieldbook.workbook.template.plan import (
    ALL_ROWS,
    BLANKS,
    BLANKS_HEADING,
    EACH,
    NUMBER,
    NUMBER_HEADING,
    PROBLEM_HEADING,
    RIGHT,
    RIGHT_HEADING,
    ROWS_IN_FILE_MOST,
    Plan,
    plan_of,
    row_reason,
)

DELIMITERS = (",", ";", "\t")
_RECORD, _PROBLEM = "record", PROBLEM_HEADING.casefold()
_BLANKS = (BLANKS, BLANKS_HEADING.casefold())
_RIGHT = (RIGHT, RIGHT_HEADING.casefold())
_NUMBERED = (NUMBER, NUMBER_HEADING.casefold())
_BESIDE = frozenset({_RECORD, _PROBLEM, *_BLANKS, *_RIGHT, *_NUMBERED})
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_STEERING = ("=", "+", "-", "@", "\t", "\r")
_NOT_ID = make_problem(("record",), "not_id", "Write 32 hexadecimal digits, or nothing.")
_HEADING_SHOWN, _HEADINGS_SHOWN = 60, 6
_NUMBER = re.compile(r"\d{1,3}")


@dataclass(frozen=True)
class _Question:
    """Where the answers below one heading belong."""

    path: tuple[str | int, ...]
    kind: AnyKind


@dataclass(frozen=True)
class CommaSource:
    """A file of comma-separated values that was read."""

    headings: tuple[str, ...]
    lines: Mapping[int, Sequence[str]]
    delimiter: str
    givens: tuple[Given, ...]
    common: int | None = None
    links: frozenset[int] = frozenset()
    suffix: str = ".csv"

    def rejected(
        self, reasons: dict[int, str], catalogue: Catalogue, records: Mapping[int, RecordId]
    ) -> bytes:
        """The same lines with what to mend in front, as UTF-8 with the mark that spreadsheets look for."""
        del catalogue
        taken = {one.number: records[one.index] for one in self.givens if one.index not in reasons}
        out = io.StringIO(newline="")
        writer = csv.writer(out, delimiter=self.delimiter)
        kept = [at for at, heading in enumerate(self.headings) if heading.casefold() != _PROBLEM]
        writer.writerow([PROBLEM_HEADING, *(self.headings[at] for at in kept)])
        for number, line in self.lines.items():
            if number in reasons or number == self.common:
                named = [
                    renamed_row(cell, taken) if at in self.links else cell for at, cell in enumerate(line)
                ]
                cells = [named[at] if at < len(named) else "" for at in kept]
                writer.writerow([_harmless(cell) for cell in (reasons.get(number, ""), *cells)])
        return out.getvalue().encode("utf-8-sig")


def read_commas(raw: bytes, form: Form) -> CommaSource:
    """The records of *raw*: UTF-8 or UTF-16, with commas, semicolons or tabs between the cells.

    A heading is a field's name (``figure.value``, ``agencies.1.name``) or what stands above it in a template.
    A line that says ``All rows`` under ``No.`` holds for every line that says nothing there: an operation, or
    one reason for the blanks or the warnings of all.

    Raises:
        SheetUnreadable: when it is no such file.
        HeadingsUnknown, HeadingUnknown: when it asks what *form* does not ask.
    """
    text = _decoded(raw)
    questions, delimiter = _best(text, plan_of(form))
    rows = list(_rows(text, delimiter))
    headings = tuple(" ".join(cell.split()) for cell in rows[0]) if rows else ()
    unknown = [
        heading for heading in headings if heading and heading.casefold() not in {*questions, *_BESIDE}
    ]
    if not any(headings):
        raise SheetUnreadable(reason="its first line holds no headings")
    if unknown and not questions:
        raise HeadingsUnknown(form=form.label, known=_some_known(form))
    if unknown:
        raise HeadingUnknown(form=form.label, heading=unknown[0][:_HEADING_SHOWN])
    names = [heading.casefold() for heading in headings]
    lines = {at: line for at, line in enumerate(rows[1:], start=2) if _says_something(names, line)}
    if len(lines) > ROWS_IN_FILE_MOST:
        raise SheetUnreadable(reason=f"it has more than {ROWS_IN_FILE_MOST:,} rows")
    common = next((at for at, line in lines.items() if _is_for_all(names, line)), None)
    shared = lines.get(common, ()) if common is not None else ()
    own = {at: line for at, line in lines.items() if not _is_for_all(names, line)}
    givens = tuple(
        _given(form, at, names=names, line=_with_common(names, line, shared), known=questions)
        for at, line in own.items()
    )
    linked = (
        at for at, name in enumerate(names) if name in questions and isinstance(questions[name].kind, Link)
    )
    return CommaSource(headings, lines, delimiter, givens, common, links=frozenset(linked))


def _some_known(form: Form) -> str:
    """The first headings of *form*, in English as they stand in files, whatever the window speaks."""
    named = [column.heading for column in plan_of(form).sheets[0].columns]
    more = ["…"] if len(named) > _HEADINGS_SHOWN else []
    return ", ".join([*(plain(heading) for heading in named[:_HEADINGS_SHOWN]), *more])


def _says_something(names: Sequence[str], line: Sequence[str]) -> bool:
    """Whether there is more than a number; a sheet that was saved as CSV numbers its blank rows too."""
    numbered = [at for at, name in enumerate(names) if name in _NUMBERED]
    return any(trimmed(cell) for at, cell in enumerate(line) if at not in numbered)


def _is_for_all(names: Sequence[str], line: Sequence[str]) -> bool:
    found = dict(zip(names, line, strict=False))
    return any(trimmed(found.get(name, "")).casefold() == ALL_ROWS.casefold() for name in _NUMBERED)


def _with_common(names: Sequence[str], line: Sequence[str], common: Sequence[str]) -> list[str]:
    """*line* with the cells of *common* where it has none."""
    own = [line[at] if at < len(line) else "" for at in range(len(names))]
    apart = {_RECORD, _PROBLEM, *_NUMBERED}
    shared = dict(zip(names, common, strict=False))
    return [
        cell if trimmed(cell) or name in apart else shared.get(name, "")
        for name, cell in zip(names, own, strict=True)
    ]


def _decoded(raw: bytes) -> str:
    encoding = next((name for mark, name in _MARKS.items() if raw.startswith(mark)), "utf-8")
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise SheetUnreadable(reason=f"byte {error.start + 1} is not {encoding.upper()}") from None


def _best(text: str, plan: Plan) -> tuple[dict[str, _Question], str]:
    """The questions of the headings, and the delimiter under which most headings are known."""
    found: list[tuple[int, dict[str, _Question], str]] = []
    for delimiter in DELIMITERS:
        first = next(_rows(text, delimiter), [])
        questions = _questions(plan, first)
        found.append((len(questions), questions, delimiter))
    _, questions, delimiter = max(found, key=lambda one: one[0])
    return questions, delimiter


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise SheetUnreadable(reason=f"its cells cannot be told apart: {error}") from None


def _questions(plan: Plan, headings: Sequence[str]) -> dict[str, _Question]:
    own = plan.sheets[0]
    known = {column.heading.casefold(): column for column in own.columns} | dict(own.by_name)
    found: dict[str, _Question] = {}
    for heading in headings:
        name = " ".join(heading.split()).casefold()
        column = known.get(name) or known.get(name.removesuffix(" *"))
        whole = _Question(column.path, column.kind) if column else _on_one_line(plan, name)
        question = whole or _repeated(plan, name)
        if question is not None:
            found[name] = question
    return found


def _on_one_line(plan: Plan, name: str) -> _Question | None:
    """A place may stand in one cell: ``Skopje, MK``; so may rows that have names: ``medical; legal``."""
    for field in plan.form.fields:
        one_line = isinstance(field.kind, PlaceKind) or (isinstance(field.kind, Rows) and field.kind.named_by)
        if one_line and name in (field.name, field.kind.label.casefold()):
            return _Question((field.name,), field.kind)
    return None


def _repeated(plan: Plan, name: str) -> _Question | None:
    """``agencies.2.name``: the second agency's name."""
    steps = name.split(".")
    shape = tuple(EACH if _NUMBER.fullmatch(step) else step for step in steps)
    path = tuple(int(step) - 1 if _NUMBER.fullmatch(step) else step for step in steps)
    for sheet in plan.sheets[1:]:
        inner = shape[len(sheet.path) + 1 :]
        column = sheet.by_name.get(".".join(inner))
        if column and shape == (*sheet.path, EACH, *inner) and -1 not in path:
            return _Question(path, column.kind)
    return None


def _given(
    form: Form, number: int, *, names: Sequence[str], line: Sequence[str], known: Mapping[str, _Question]
) -> Given:
    draft = Draft(form.id, RecordId(""))
    beside: dict[str, str] = {}
    for name, cell in zip(names, line, strict=False):
        text = _meant(cell)
        if name in _BESIDE:
            beside[name] = text
        elif text and name in known:
            draft = draft.with_typed(known[name].path, typed_of_cell(known[name].kind, text))
    record = beside.get(_RECORD, "").lower()
    blanks, right = (
        next((beside[one] for one in names if beside.get(one)), "") for names in (_BLANKS, _RIGHT)
    )
    named, reason = RecordId(record) if is_id(record) else None, row_reason(blanks)
    unfit = [_NOT_ID] if record and not named else []
    if blanks and reason is None:
        unfit.append(no_such_reason((BLANKS,)))
    overrides = {EVERY: right} if right else {}
    return Given(
        number,
        form.id,
        named,
        draft.typed,
        overrides=overrides,
        blanks=reason,
        problems=tuple(unfit),
        number=next((beside[one] for one in _NUMBERED if beside.get(one)), ""),
    )


def _harmless(cell: str) -> str:
    """With an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.startswith(_STEERING) else cell


def _meant(cell: str) -> str:
    """Without the apostrophe that only kept a spreadsheet from calculating."""
    text = trimmed(cell)
    return text[1:] if text.startswith("'") and text[1:].startswith(_STEERING) else text
