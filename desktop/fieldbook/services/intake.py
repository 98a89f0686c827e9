"""Answers that come in a file: JSON objects, one or many, checked like what is typed, saved all or none."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, cast

from fieldbook.base.canonical import normal_text
from fieldbook.base.errors import NotReadable
from fieldbook.base.ids import RecordId, is_id
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Path, Problem, Severity
from fieldbook.forms.answers import Answers
from fieldbook.forms.check import Checked
from fieldbook.forms.draft import Draft, new_draft
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed
from fieldbook.services import browse, drafting
from fieldbook.services.session import Session, revision_code

FILE_MOST_BYTES = 10 * 1024 * 1024
"""One file of answers; the largest real operation has 40 kB."""
OBJECTS_MOST = 10_000
_NESTED_MOST = 12
_ENVELOPE = ("form", "record", "reason", "overrides", "answers")
_Change = Literal["added", "amended", "unchanged"]


@dataclass(frozen=True, slots=True)
class Given:
    """One object of the file.

    Attributes:
        index: The how manieth it is, counted from one.
        form: Id of its form.
        record: Its identifier; None for a record that shall get one.
        typed: Its answers, as if they had been typed.
        reason: Why a saved record changes.
        overrides: Reasons for warnings, by ``<where> <code>``.
        problems: What is not right with the object itself.
    """

    index: int
    form: str
    record: RecordId | None = None
    typed: Mapping[str, Typed] = field(default_factory=dict)
    reason: str = ""
    overrides: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A problem, and the object that it is about."""

    index: int
    form: str
    record: RecordId | None
    problem: Problem


@dataclass(frozen=True, slots=True)
class Added:
    """One object that is on the disk now. *gaps* are what a whole record would also have."""

    index: int
    form: str
    record: RecordId
    title: str
    code: str
    change: _Change
    gaps: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of a file."""

    added: tuple[Added, ...]
    problems: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class _Looked:
    given: Given
    form: Form
    draft: Draft
    checked: Checked
    problems: tuple[Problem, ...]
    is_unchanged: bool = False


# --- from bytes to objects -------------------------------------------------------------------------


def parse_given(raw: bytes, form: str | None = None) -> tuple[Given, ...]:
    """The objects in *raw*: one object, a list of them, one a line, or ``{"records": [...]}``.

    An object holds its answers by the names of the fields, or under ``answers``; beside them it may name its
    ``form``, its ``record`` (so that objects can link to each other, and a file can be given twice), the
    ``reason`` of a change and ``overrides`` of warnings. Numbers are taken as they are spelled.

    Args:
        raw: UTF-8.
        form: The form of objects that do not name theirs.

    Raises:
        NotReadable: when it is no such file.
    """
    if len(raw) > FILE_MOST_BYTES:
        raise NotReadable(reason=f"it is larger than {FILE_MOST_BYTES // 1024 // 1024} MiB")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotReadable(reason=f"byte {error.start + 1} is not UTF-8") from None
    found = _objects(text)
    if not found:
        raise NotReadable(reason="it is empty")
    if len(found) > OBJECTS_MOST:
        raise NotReadable(reason=f"it has more than {OBJECTS_MOST} objects")
    return tuple(_given(index, one, form) for index, one in enumerate(found, start=1))


def _objects(text: str) -> list[object]:
    try:
        whole = _parsed(text)
    except json.JSONDecodeError as error:
        # A second value after the first one: perhaps there is an object on every line.
        if not error.msg.startswith("Extra data"):
            raise NotReadable(reason=_told_place(error, 0)) from None
        return _objects_by_line(text)
    if isinstance(whole, dict) and isinstance(whole.get("records"), list):
        return cast("list[object]", whole["records"])
    return whole if isinstance(whole, list) else [whole]


def _objects_by_line(text: str) -> list[object]:
    found = []
    for at, line in enumerate(text.splitlines()):
        if line.strip():
            try:
                found.append(_parsed(line))
            except json.JSONDecodeError as error:
                raise NotReadable(reason=_told_place(error, at)) from None
    return found


def _told_place(error: json.JSONDecodeError, line: int) -> str:
    return f"line {line + error.lineno}, column {error.colno}: {error.msg[0].lower()}{error.msg[1:]}"


def _parsed(text: str) -> object:
    try:
        return json.loads(
            text,
            parse_float=str,  # never through a float: 0.1 stays 0.1
            parse_int=str,
            parse_constant=_no_constant,
            object_pairs_hook=_no_name_twice,
        )
    except RecursionError:
        raise NotReadable(reason="it is nested too deeply") from None


def _no_constant(name: str) -> object:
    raise NotReadable(reason=f"{name} is not a number")


def _no_name_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise NotReadable(reason="one object has the same name twice")
    return found


def _given(index: int, found: object, form: str | None) -> Given:
    if not isinstance(found, dict):
        raise NotReadable(reason=f"number {index} is not an object")
    envelope = {name: found[name] for name in _ENVELOPE if name in found}
    answers = envelope.get("answers", {name: found[name] for name in found if name not in _ENVELOPE})
    extra = sorted(set(found) - set(_ENVELOPE)) if "answers" in found else []
    problems = [_problem((name,), "beside_answers", f"Put {name} under answers.") for name in extra]
    record = envelope.get("record") or None
    if record is not None and not (isinstance(record, str) and is_id(record)):
        problems.append(_problem(("record",), "not_id", "Write 32 hexadecimal digits in small letters."))
        record = None
    overrides = envelope.get("overrides") or {}
    if not isinstance(answers, dict) or not isinstance(overrides, dict):
        raise NotReadable(reason=f"number {index} holds no object where its answers or overrides belong")
    return Given(
        index,
        _text(envelope.get("form")) or form or "",
        cast("RecordId | None", record),
        {name: _typed(value, index, _NESTED_MOST) for name, value in answers.items()},
        _text(envelope.get("reason")),
        {str(at): _text(why) for at, why in overrides.items()},
        tuple(problems),
    )


def _text(found: object) -> str:
    return normal_text(found).strip() if isinstance(found, str) else ""


def _typed(found: object, index: int, depth: int) -> Typed:
    """What a person would have typed: yes and no for truth values, nothing for null."""
    if depth == 0:
        raise NotReadable(reason=f"number {index} is nested too deeply")
    if isinstance(found, dict):
        return {str(name): _typed(value, index, depth - 1) for name, value in found.items()}
    if isinstance(found, list):
        return [_typed(value, index, depth - 1) for value in found]
    if isinstance(found, bool):
        return "yes" if found else "no"
    return found if isinstance(found, str) else ""


# --- from objects to records -------------------------------------------------------------------------


def take_in(session: Session, givens: Iterable[Given], *, keep_good: bool = False) -> TakenIn:
    """Save every object, in one transaction; while one has problems none is saved.

    An object whose record holds the same answers already changes nothing.

    Args:
        session: Where to.
        givens: From ``parse_given``.
        keep_good: Save those without problems all the same.

    Raises:
        NoSuchForm: when an object names a form that there is not.
        PlaceError: when the disk refuses; nothing was saved then.
    """
    looked = _linked(session, _looked_at(session, list(givens)))
    problems = tuple(
        Told(one.given.index, one.form.id, one.given.record, problem)
        for one in looked
        for problem in one.problems
    )
    if problems and not keep_good:
        return TakenIn((), problems)
    with session.vault.transaction():
        added = tuple(_add(session, one) for one in looked if not one.problems)
    return TakenIn(added, problems)


def _looked_at(session: Session, givens: list[Given]) -> list[_Looked]:
    seen: set[RecordId] = set()
    found = []
    for given in givens:
        one = _look(session, given)
        if given.record in seen:
            one = _with(one, _problem(("record",), "twice", "This record stands in the file twice."))
        if given.record:
            seen.add(given.record)
        found.append(one)
    return found


def _look(session: Session, given: Given) -> _Looked:
    form = session.catalogue.form(given.form)
    row = browse.row(session, given.record) if given.record else None
    draft = new_draft(form, given.record or RecordId(session.new_id()))
    # Defaults stand under every file alike, so that giving it twice gives the same answers.
    draft = replace(
        draft, typed={**draft.typed, **given.typed}, reason=given.reason, overrides=given.overrides
    )
    checked = drafting.check(session, draft)
    problems = [*given.problems, *checked.errors]
    problems += [one for one in checked.warnings if not given.overrides.get(f"{one.where} {one.code}")]
    if row is None:
        return _Looked(given, form, draft, checked, tuple(problems))
    if row.form != form.id:
        problems.append(_problem(("record",), "other_form", f"This record is of the form {row.form}."))
        return _Looked(given, form, draft, checked, tuple(problems))
    draft = replace(draft, parents=drafting.amend(session, draft.record).parents)
    kept = browse.current(session, draft.record)
    is_unchanged = row.heads == 1 and kept is not None and kept.answers == checked.answers
    if not is_unchanged:
        problems += _amendment_problems(session, given)
    return _Looked(given, form, draft, checked, tuple(problems), is_unchanged)


def _amendment_problems(session: Session, given: Given) -> Iterator[Problem]:
    if not given.reason:
        text = "This record is saved with other answers; say why it changes."
        yield _problem(("reason",), "reason_needed", text)
    if given.record and drafting.resume(session, given.record):
        text = "Somebody is typing into this record; save or throw away that draft first."
        yield _problem(("record",), "draft_open", text)


def _linked(session: Session, looked: list[_Looked]) -> list[_Looked]:
    """Records may link to each other within the file, as long as the other one can be saved too."""
    while True:
        coming = {one.draft.record for one in looked if not one.problems}
        found = [one if one.problems else _with(one, *_dead_links(session, one, coming)) for one in looked]
        if sum(1 for one in found if one.problems) == len(looked) - len(coming):
            return found
        looked = found


def _dead_links(session: Session, one: _Looked, coming: set[RecordId]) -> Iterator[Problem]:
    for path, target in _links(one.form, one.checked.answers):
        if target not in coming and browse.row(session, target) is None:
            yield _problem(
                path, "link_not_here", "There is no such record here, nor can it come from this file."
            )


def _links(form: Form, answers: Answers | None) -> Iterator[tuple[Path, RecordId]]:
    for one in form.fields:
        value = getattr(answers, one.name, Missing.NOT_ASKED)
        if not isinstance(value, Missing):
            for rest, target in one.kind.links(value):
                steps = (int(step) if step.isdecimal() else step for step in rest.split(".") if step)
                yield (one.name, *steps), target


def _add(session: Session, one: _Looked) -> Added:
    change: _Change = "unchanged" if one.is_unchanged else "added" if one.draft.is_new else "amended"
    if not one.is_unchanged:
        drafting.save(session, one.draft)
    row = browse.row(session, one.draft.record)
    title, code = (row.title, revision_code(row.head)) if row else ("", "")
    return Added(one.given.index, one.form.id, one.draft.record, title, code, change, one.checked.gaps)


def _with(one: _Looked, *problems: Problem) -> _Looked:
    return replace(one, problems=(*one.problems, *problems))


def _problem(path: Path, code: str, text: str) -> Problem:
    return Problem(path, f"intake.{code}", text, Severity.ERROR)
