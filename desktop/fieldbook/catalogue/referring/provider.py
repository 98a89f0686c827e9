"""The provider is not in the hands of those who exploited (domain note, section 10, rule R3).

Names of people lie apart and sealed, so no rule can compare them. What can be compared is the record of a
suspect whose code the provider's name holds, the organisations that suspects' records name, and the names of
groups, in every operation that the vault holds; everything else is the officer's own answer. What is found
is a warning: the same name may be another body, and somebody who is there already must be able to be written
down.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import said
from fieldbook.catalogue.person_rules import bodies_of, is_suspected
from fieldbook.catalogue.referring.states import ENDED
from fieldbook.catalogue.same_body import phrases_of, same_body
from fieldbook.forms.answers import Rule
from fieldbook.forms.values.surroundings import Neighbour, Surroundings, WideRule


def _marked_as_linked(referral: Any) -> Iterator[Problem]:
    """R3, as the officer knows it."""
    if referral.provider_linked is True and referral.status not in ENDED:
        text = "The provider is linked to a suspect: choose another one, and tell the supervisor."
        yield Problem(("provider_linked",), "referral.provider_linked", text, Severity.WARNING)


def _named_by_a_suspect(referral: Any, around: Surroundings) -> Iterator[Problem]:
    """R3, as other records know it: a suspect works for, owns or runs the provider; the nearest is told."""
    if not isinstance(referral.provider, str) or referral.status in ENDED:
        return
    phrases = phrases_of(referral.provider)
    found = list(around.mentioning(phrases, "person"))
    for person in sorted(found, key=lambda one: one.answers.operation != referral.operation):
        apart = person.answers.operation != referral.operation
        names = bodies_of(person.answers, apart=apart) if is_suspected(person.answers) else ()
        if _is_one_of(names, referral.provider, apart=apart):
            text = said(
                "{code} is under suspicion and belongs to this provider: choose another one, or say why not.",
                code=str(person.answers.code),
            )
            yield _told(text, _elsewhere(person, around) if apart else "")
            return
    for group in around.mentioning(phrases, "group"):
        apart = group.answers.operation != referral.operation
        if _is_one_of(names_of_group(group.answers), referral.provider, apart=apart):
            text = said(
                "The group {name} goes by this name: choose another provider, or say why not.",
                name=group.answers.label,
            )
            yield _told(text, _elsewhere(group, around) if apart else "")
            return


def _is_one_of(names: Iterable[str], provider: str, *, apart: bool) -> bool:
    return any(same_body(name, provider, apart=apart) for name in names)


def _told(what: str, operation: str) -> Problem:
    text = said("{what} In the operation {operation}.", what=what, operation=operation) if operation else what
    return Problem(("provider",), "referral.provider_suspect", text, Severity.WARNING)


def _elsewhere(one: Neighbour, around: Surroundings) -> str:
    operation = around.linked(one.answers.operation, "operation")
    return str(operation.answers.name) if operation else ""


def names_of_group(group: Any) -> tuple[str, ...]:
    """What a group is called, and also called."""
    others = group.aliases.split(",") if isinstance(group.aliases, str) else ()
    return (group.label, *(name.strip() for name in others if name.strip()))


PROVIDER_RULES: tuple[Rule, ...] = (_marked_as_linked,)
PROVIDER_WIDE_RULES: tuple[WideRule, ...] = (_named_by_a_suspect,)
