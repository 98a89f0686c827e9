"""A file of answers: JSON objects, one or many, read exactly or refused with the place."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from fieldbook.base.errors import NotReadable
from fieldbook.base.ids import RecordId, is_id
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Path, Problem
from fieldbook.base.said import in_row, said
from fieldbook.base.wording import trimmed
from fieldbook.forms.answers import missing_label
from fieldbook.forms.kind import Typed

FILE_MOST_BYTES = 10 * 1024 * 1024
"""One file of answers; the largest real operation has 40 kB."""
OBJECTS_MOST = 10_000
_NESTED_MOST = 12
_ENVELOPE = ("form", "record", "reason", "overrides", "blanks", "answers", "problems")
_ROW = re.compile(r"(?:no\.?|#)\s*(\d+)", re.IGNORECASE)
EVERY = "*"
"""Stands for every warning in ``overrides``; behind a place for every one there: ``items.3 *``."""


@dataclass(frozen=True, slots=True)
class Given:
    """One object of the file.

    Attributes:
        index: The how manieth it is, counted from one.
        form: Id of its form.
        record: Its identifier; None for a record that shall get one.
        typed: Its answers, as if they had been typed.
        reason: Why a saved record changes.
        overrides: Reasons for warnings, by ``<where> <code>``, by ``<where> *`` for all in it, by ``*`` for
            all others.
        blanks: Why there is no answer where a whole record would have one; None for nothing said.
        problems: What is not right with the object itself.
        is_named: Whether the file itself gave the identifier; else it was made of the answers.
        number: What stands in its column *No.*, by which other rows of the file name it; "" for nothing.
    """

    index: int
    form: str
    record: RecordId | None = None
    typed: Mapping[str, Typed] = field(default_factory=dict)
    reason: str = ""
    overrides: Mapping[str, str] = field(default_factory=dict)
    blanks: Missing | None = None
    problems: tuple[Problem, ...] = ()
    is_named: bool = True
    number: str = ""


def every_in(where: str) -> str:
    """What stands in ``overrides`` for every warning at *where* and in it."""
    return f"{where} {EVERY}"


def row_number(named: str) -> str:
    """The number of the row of the same file that ``No. 5`` names; "" for what names something else."""
    told = _ROW.fullmatch(named.strip())
    return told.group(1) if told else ""


def renamed_row(named: str, calls: Mapping[str, str]) -> str:
    """*named*, or what the row of that number is called in *calls*.

    A row without a number is named by nothing: no title, however many such rows there are, means one of them.
    """
    number = row_number(named)
    return calls.get(number, named) if number else named


def make_problem(path: Path, code: str, text: str) -> Problem:
    """A problem with the object itself; its code begins with ``intake``."""
    return Problem(path, f"intake.{code}", text)


def parse_given(raw: bytes, form: str | None = None) -> tuple[Given, ...]:
    """The objects in *raw*: one object, a list of them, one a line, or ``{"records": [...]}``.

    An object holds its answers by the names of the fields, or under ``answers``; beside them it may name its
    ``form``, its ``record`` (so that objects can link to each other, and a file can be given twice), the
    ``reason`` of a change, ``overrides`` of warnings (``{"*": "…"}`` for all, ``{"items.3 *": "…"}`` for
    those of one row), and in ``blanks`` one reason
    for every answer that is wanted and not there; ``problems`` of an earlier attempt are passed over.
    Numbers are taken as they are spelled.

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
    for at, line in enumerate(text.split("\n")):  # other line ends may stand inside a text
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
    problems = [make_problem((name,), "beside_answers", f"Put {name} under answers.") for name in extra]
    record = envelope.get("record") or None
    if record is not None and not (isinstance(record, str) and is_id(record)):
        problems.append(make_problem(("record",), "not_id", "Write 32 hexadecimal digits in small letters."))
        record = None
    overrides, blanks = envelope.get("overrides") or {}, _text(envelope.get("blanks"))
    reason = missing_named(blanks)
    if blanks and reason is None:
        problems.append(no_such_reason(("blanks",)))
    if not isinstance(answers, dict) or not isinstance(overrides, dict):
        raise NotReadable(reason=f"number {index} holds no object where its answers or overrides belong")
    return Given(
        index,
        _text(envelope.get("form")) or form or "",
        cast("RecordId | None", record),
        {name: _typed(value, index, _NESTED_MOST) for name, value in answers.items()},
        _text(envelope.get("reason")),
        {str(at): _text(why) for at, why in overrides.items()},
        reason,
        tuple(problems),
    )


def missing_named(text: str) -> Missing | None:
    """The reason that *text* names by its code; None for none."""
    return next(
        (reason for reason in Missing if reason is not Missing.NOT_ASKED and reason.value == text), None
    )


def no_such_reason(path: Path) -> Problem:
    """A reason that is none of the list."""
    known = in_row(missing_label(reason) for reason in Missing if reason is not Missing.NOT_ASKED)
    return make_problem(path, "unknown_reason", said("Use one of these reasons: {known}.", known=known))


def _text(found: object) -> str:
    return trimmed(found) if isinstance(found, str) else ""


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
