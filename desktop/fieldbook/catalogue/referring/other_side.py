"""Rule R3 from the side of groups and cases: help may already go to a body of those whom they name."""

from collections.abc import Iterator
from typing import Any

from fieldbook.base.problem import Problem, Severity, Step
from fieldbook.base.said import said
from fieldbook.catalogue.hands import elsewhere, referral_to
from fieldbook.catalogue.person_rules import accuses, in_the_hands_of, is_suspected, people_in
from fieldbook.catalogue.referring.provider import names_of_group
from fieldbook.forms.values.surroundings import Surroundings

Found = tuple[tuple[Step, ...], str]


def group_runs_a_provider(group: Any, around: Surroundings) -> Iterator[Problem]:
    """A referral goes to a body that the group goes by, or that one of its members belongs to."""
    referral = referral_to(names_of_group(group), group.operation, around)
    if referral is not None:
        operation = elsewhere(referral, group.operation, around)
        text = "A referral of this operation goes to a body of this name: look at it, tell the supervisor."
        if operation:
            text = said(
                "A referral of {operation} goes to a body of this name: look at it, tell the supervisor.",
                operation=operation,
            )
        yield Problem(("label",), "group.runs_provider", text, Severity.WARNING)
    for path, text in _of_people(group, around, form="group"):
        yield Problem(path, "group.runs_provider", text, Severity.WARNING)


def case_runs_a_provider(case: Any, around: Surroundings) -> Iterator[Problem]:
    """A referral goes to a body of somebody whom the case is about as one of those who exploited."""
    for path, text in _of_people(case, around, form="case"):
        yield Problem(path, "case.runs_provider", text, Severity.WARNING)


def _of_people(answers: Any, around: Surroundings, *, form: str) -> Iterator[Found]:
    """Each row of people with a body that help goes to, and the sentence.

    Whoever is a suspect by their own record was told of there already, and is not told of again.
    """
    for at, row in enumerate(people_in(answers)):
        person = around.linked(row.person, "person") if accuses(row, form) else None
        if person is None or is_suspected(person.answers):
            continue
        referral = referral_to(in_the_hands_of(person.answers), person.answers.operation, around)
        if referral is not None:
            code = str(person.answers.code)
            operation = elsewhere(referral, answers.operation, around)
            text = said(
                "A referral of this operation goes to an organisation of {code}: look at it, "
                "tell the supervisor.",
                code=code,
            )
            if operation:
                text = said(
                    "A referral of {operation} goes to an organisation of {code}: look at it, "
                    "tell the supervisor.",
                    operation=operation,
                    code=code,
                )
            yield ("persons", at, "person"), text
