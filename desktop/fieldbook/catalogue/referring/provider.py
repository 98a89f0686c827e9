"""The provider is not in the hands of those who exploited (domain note, section 10, rule R3).

Names of people lie apart and sealed, so no rule can compare them. What can be compared is the record of a
suspect whose code the provider's name holds, the organisations that suspects' records name, and the names of
groups, in every operation that the vault holds; everything else is the officer's own answer. What is found
is a warning: the same name may be another body, and somebody who is there already must be able to be written
down.
"""

from collections.abc import Iterator
from typing import Any

from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import said
from fieldbook.catalogue.hands import Bodies, elsewhere
from fieldbook.catalogue.person_rules import in_the_hands_of, is_under_suspicion
from fieldbook.catalogue.referring.states import ENDED
from fieldbook.catalogue.same_body import phrases_of
from fieldbook.forms.answers import Rule
from fieldbook.forms.values.surroundings import Surroundings, WideRule


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
        is_theirs = in_the_hands_of(person.answers).include(referral.provider, apart=apart)
        if is_theirs and is_under_suspicion(person.answers, person.record, around):
            text = said(
                "{code} is under suspicion and belongs to this provider: choose another one, or say why not.",
                code=str(person.answers.code),
            )
            yield _told(text, elsewhere(person, referral.operation, around))
            return
    for group in around.mentioning(phrases, "group"):
        apart = group.answers.operation != referral.operation
        if names_of_group(group.answers).include(referral.provider, apart=apart):
            text = said(
                "The group {name} goes by this name: choose another provider, or say why not.",
                name=group.answers.label,
            )
            yield _told(text, elsewhere(group, referral.operation, around))
            return


def _told(what: str, operation: str) -> Problem:
    text = said("{what} In the operation {operation}.", what=what, operation=operation) if operation else what
    return Problem(("provider",), "referral.provider_suspect", text, Severity.WARNING)


def names_of_group(group: Any) -> Bodies:
    """What a group is called, and also called."""
    others = group.aliases.replace(";", ",").split(",") if isinstance(group.aliases, str) else ()
    names = (group.label, *(name.strip() for name in others if name.strip()))
    return Bodies(names, names)


PROVIDER_RULES: tuple[Rule, ...] = (_marked_as_linked,)
PROVIDER_WIDE_RULES: tuple[WideRule, ...] = (_named_by_a_suspect,)
