"""What is said when something did not go as asked: to a person one sentence, to a script the same as JSON."""

import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fieldbook.base.errors import FieldbookError, Unsaveable
from fieldbook.base.problem import Problem
from fieldbook.cli.misused import Misused
from fieldbook.cli.terminal import Json


def many(count: int, one: str, more: str) -> str:
    """``1 record``, ``1,500 records``."""
    return f"{count:,} {one if count == 1 else more}"


@dataclass(frozen=True)
class Complaint:
    """One thing that was not done, for programs and for people."""

    data: dict[str, Json]
    text: str


def refusal(error: FieldbookError, *, about: str = "") -> Complaint:
    """What the world refused; *about* names the file or record that it happened with."""
    named: dict[str, Json] = {"about": about} if about else {}
    data: dict[str, Json] = {"code": error.code, **error.fields, **named}
    data.update({"what": error.what, "remedy": error.remedy})
    lines = [f"{about}: {error.told}" if about else error.told]
    if isinstance(error, Unsaveable):
        data["problems"] = [problem_data(problem) for problem in error.problems]
        lines += [problem_line(problem) for problem in error.problems]
    return Complaint(data, "\n".join(lines))


def problems(found: Iterable[Problem], *, what: str, remedy: str) -> Complaint:
    """Answers that are not right yet."""
    kept = tuple(found)
    told: list[Json] = [problem_data(problem) for problem in kept]
    data: dict[str, Json] = {"code": "problems", "problems": told, "what": what, "remedy": remedy}
    return Complaint(data, "\n".join([f"{what} {remedy}", *(problem_line(problem) for problem in kept)]))


def warning(code: str, what: str, *, remedy: str) -> Complaint:
    """Something that a person must know, although what was asked is done."""
    return Complaint({"code": code, "what": what, "remedy": remedy}, f"{what} {remedy}")


def problem_data(problem: Problem) -> dict[str, Json]:
    """One problem for a program."""
    return {
        "where": problem.where,
        "code": problem.code,
        "severity": problem.severity.value,
        "text": problem.text,
    }


def problem_line(problem: Problem, before: str = "") -> str:
    """One problem for a person."""
    return f"  {before}{problem.where or 'the record'}: {problem.text} ({problem.code})"


def misuse(error: Misused) -> Complaint:
    """A command that was not understood."""
    sentence = f"Fieldbook did not understand this: {error.what}. Nothing was done."
    text = f"{sentence}\n{error.usage.strip()}".strip()
    return Complaint({"code": "usage", "what": sentence, "remedy": error.usage.strip()}, text)


def interruption() -> Complaint:
    """The person pressed Ctrl+C."""
    text = "Interrupted. Nothing is half saved."
    return Complaint({"code": "interrupted", "what": text, "remedy": ""}, text)


def mistake(error: BaseException) -> Complaint:
    """A mistake of our own: where it happened, and never what was in the values."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    what = f"Fieldbook made a mistake of its own ({type(error).__name__})."
    remedy = "What was saved before is unharmed. Report the lines below; they hold none of your answers."
    at: list[Json] = list(places)
    lines = [f"{what} {remedy}", *(f"  {place}" for place in places)]
    return Complaint({"code": "bug", "what": what, "remedy": remedy, "at": at}, "\n".join(lines))
