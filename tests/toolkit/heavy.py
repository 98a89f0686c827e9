"""A vault at its fullest: the longest texts, forty items, thirty sources; every screen must still hold it."""

from collections.abc import Mapping

from fieldbook.base.ids import RecordId
from fieldbook.forms.answers import AnyKind, fields_of
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.clock import ClockTime
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.figure import FigureKind
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.gui.presenters.paths import model_of
from fieldbook.services import drafting
from fieldbook.services.session import Session

SOURCES, ROWS, RECORDS = 30, 40, 12
LONG_NAME = (
    "Joint action day against trafficking for labour exploitation along the Western Balkan route, part {n}"
)
_SENTENCE = (
    "The patrol counted everybody aboard twice, and the second count is the one that was written down. "
)
_TRIES = 12
_FIGURE: dict[str, Typed] = {"qualifier": "approximately", "value": "1234567", "unit": "person"}
_NEEDED: Mapping[tuple[str, str], Typed] = {
    ("outcome", "measure"): "arrest",
    ("outcome", "figure"): _FIGURE,
    ("seizure", "category"): "drugs",
    ("seizure", "quantity"): {"qualifier": "approximately", "value": "1234567.5", "unit": "kg"},
    ("source", "type"): "media",
    ("activity", "count"): {**_FIGURE, "unit": "check"},
    ("referral", "people"): _FIGURE,
    ("person", "roles"): ["victim"],
    ("custody", "action"): "seized",
}


def fill(session: Session) -> None:
    """Write records of every form that are as long as their declarations let them be."""
    sources = [_source(session, at) for at in range(SOURCES)]
    last: dict[str, RecordId] = {}
    operation = _save(
        session, "operation", _filled(session.catalogue.form("operation"), sources[0], rows=ROWS)
    )
    for form in session.catalogue:
        if form.file_field or form.id in {"operation", "source"}:
            continue
        for at in range(RECORDS):
            typed = _filled(form, sources[at % SOURCES], rows=ROWS if at == 0 else 3)
            needed = {**_needed(form, operation, at), **_pointed_at(form, last)}
            last[form.id] = _save(session, form.id, {**typed, **needed})


def _source(session: Session, at: int) -> RecordId:
    typed: dict[str, Typed] = {
        "title": LONG_NAME.format(n=at + 1),
        "type": "media",
        "publisher": "Directorate for Organised Crime and Border Management, press office, regional desk",
        "note": _SENTENCE * 20,
    }
    return _save(session, "source", typed)


def _needed(form: Form, operation: RecordId, at: int) -> dict[str, Typed]:
    """What no record of *form* can do without, in words that fit together."""
    known = {field.name for field in form.fields}
    figure = {**_FIGURE, "value": str(7 + at * 131_071)}
    given = {name: typed for (of, name), typed in _NEEDED.items() if of == form.id}
    mine: dict[str, Typed] = {"figure": figure} if form.id == "outcome" else {}
    return {**({"operation": operation} if "operation" in known else {}), **given, **mine}


def _pointed_at(form: Form, last: Mapping[str, RecordId]) -> dict[str, Typed]:
    """The records that one of *form* belongs to, where there are some."""
    wanted = {"custody": ("seizure", "seizure"), "decision": ("about", "outcome")}
    field, of = wanted.get(form.id, ("", ""))
    return {field: last[of]} if of in last else {}


def _save(session: Session, form: str, typed: Mapping[str, Typed]) -> RecordId:
    """Saved once what does not fit together is left out; a warning is saved over with a long reason."""
    draft = drafting.new(session, form)
    for name, answer in typed.items():
        draft = draft.with_typed((name,), answer)
    for _ in range(_TRIES):
        checked = drafting.check(session, draft)
        for warning in checked.warnings:
            draft = draft.with_override(warning.where, warning.code, _SENTENCE.strip())
        if not checked.errors:
            return drafting.save(session, draft).record
        for name in {str(problem.path[0]) for problem in checked.errors if problem.path}:
            draft = draft.with_typed((name,), _NEEDED.get((form, name), ""))
    drafting.keep(session, draft)
    return draft.record


def _filled(form: Form, source: RecordId, *, rows: int) -> dict[str, Typed]:
    found = {field.name: _typed(field.kind, source, rows=rows) for field in form.fields}
    return {name: typed for name, typed in found.items() if typed}


def _typed(kind: AnyKind, source: RecordId, *, rows: int) -> Typed:
    """The longest that *kind* takes."""
    if isinstance(kind, Text):
        return (_SENTENCE * 120)[: kind.most].strip() if kind.lines else LONG_NAME.format(n=1)[: kind.most]
    if isinstance(kind, Choice):
        return (
            max(kind.codes.codes, key=lambda code: len(str(code.label))).code if not kind.narrowed_by else ""
        )
    if isinstance(kind, Choices):
        longest = sorted(kind.codes.codes, key=lambda code: -len(str(code.label)))
        return [code.code for code in longest[:rows]]
    if isinstance(kind, GroupKind | Rows):
        return _composed(kind, source, rows=rows)
    plain: dict[type, Typed] = {DayKind: "2026-11-28", ClockTime: "14:05", Number: "7", YesNo: "yes"}
    return plain.get(type(kind), "")


def _composed(kind: AnyKind, source: RecordId, *, rows: int) -> Typed:
    if isinstance(kind, FigureKind):
        return {**_FIGURE, "source": source}
    if isinstance(kind, Rows):
        one = _typed(kind.row, source, rows=3)
        return [one] * rows if isinstance(one, dict) else ""
    if not isinstance(kind, GroupKind):
        return ""
    parts = {field.name: _typed(field.kind, source, rows=2) for field in fields_of(model_of(kind))}
    return {name: typed for name, typed in parts.items() if typed}
