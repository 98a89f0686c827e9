"""Surroundings made by hand: what a rule across records is told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from fieldbook.base.ids import RecordId
from fieldbook.base.problem import Problem
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.check import Checked, check
from fieldbook.forms.kind import Typed
from fieldbook.forms.values.surroundings import Neighbour

OPERATION, SEIZURE, PERSON, OTHER = (RecordId(digit * 32) for digit in "abcd")
HERE = RecordId("f" * 32)
COUNTED: dict[str, Typed] = {
    "qualifier": "exact",
    "value": "1",
    "unit": "H87",
    "status": "final",
    "source": "e" * 32,
}
HELP: dict[str, Typed] = {
    "operation": OPERATION,
    "services": ["medical"],
    "people": {**COUNTED, "unit": "person"},
    "status": "offered",
    "consent": "not_asked",
}
"""One person to whom help was offered."""


@dataclass
class Around:
    """Some records around the one that is checked."""

    known: dict[RecordId, Neighbour] = field(default_factory=dict)
    pointing: list[Neighbour] = field(default_factory=list)
    before: Any | None = None
    record: RecordId = HERE
    files: frozenset[str] = frozenset()

    def linked(self, record: object, form: str = "") -> Neighbour | None:
        found = self.known.get(RecordId(record)) if isinstance(record, str) else None
        return found if found and form in {"", found.form} else None

    def pointing_at(self, record: object, form: str) -> Sequence[Neighbour]:
        return [one for one in self.pointing if one.form == form]

    def named(self, title: str, form: str, operation: object) -> Neighbour | None:
        return next((one for one in self.pointing if one.form == form and one.answers.code == title), None)

    def mentioning(self, phrases: Iterable[str], form: str, operation: object = None) -> Sequence[Neighbour]:
        return [
            one
            for one in self.pointing
            if one.form == form and operation in {None, getattr(one.answers, "operation", None)}
        ]

    def coded(self, field: str, code: str, *, form: str, operation: object) -> Sequence[Neighbour]:
        return [
            one
            for one in self.pointing
            if one.form == form
            and getattr(one.answers, field) == code
            and getattr(one.answers, "operation", None) == operation
        ]

    def has_file(self, sealed: str) -> bool:
        return sealed in self.files


def checked(form: str, *around: Around, **typed: Typed) -> Checked:
    """What the form says of *typed*, with what is around it if that is given."""
    return check(CATALOGUE.form(form), typed, next(iter(around), None))


def answers(form: str, **typed: Typed) -> Any:
    """The answers of *typed*, which are right."""
    found = checked(form, **typed)
    assert found.errors == ()
    return found.answers


def neighbour(record: RecordId, form: str, **typed: Typed) -> Neighbour:
    return Neighbour(record, form, answers(form, **typed))


def codes_of(problems: Sequence[Problem]) -> set[str]:
    return {problem.code for problem in problems}


def told(found: Checked) -> set[str]:
    """The rules that were broken, blanks aside."""
    return {code for code in codes_of(found.problems) if not code.endswith(".blank")}
