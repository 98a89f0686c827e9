"""What must fit together about a person (domain note, section 6, rules P1 to P6)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.forms.answers import Rule
from fieldbook.forms.values.surroundings import Surroundings, WideRule

FULL_AGE = 18
CHILD_GROUPS = frozenset({"0-8", "9-17", "minor", "age_disputed"})
ADULT_GROUPS = frozenset({"18-20", "21-23", "24-26", "27-29", "30-38", "39-47", "48+", "adult"})
ACCUSED = frozenset({"suspect", "convicted"})
DECIDING = frozenset({"court_prosecution", "gov_nonpolice"})


def roles_of(person: Any) -> frozenset[str]:
    """The roles that hold now; none where a reason stands in their place."""
    return frozenset(person.roles) if isinstance(person.roles, tuple) else frozenset()


def is_child(person: Any) -> bool:
    """Whether the person counts as a child: under eighteen, or of an age that is disputed."""
    if person.age_group in CHILD_GROUPS:
        return True
    return isinstance(person.age, Decimal) and (person.age_unit == "months" or person.age < FULL_AGE)


def _age_and_group(person: Any) -> Iterator[Problem]:
    if not isinstance(person.age, Decimal) or person.age_group == "age_disputed":
        return
    young = person.age_unit == "months" or person.age < FULL_AGE
    if (young and person.age_group in ADULT_GROUPS) or (not young and person.age_group in CHILD_GROUPS):
        yield Problem(("age_group",), "person.age_group", "Age and age group do not fit together.")


def _victim_and_suspect(person: Any) -> Iterator[Problem]:
    if "victim" in roles_of(person) and ACCUSED & roles_of(person):
        text = "Suspect and possible victim at once: tell the supervisor, who decides about non-punishment."
        yield Problem(("roles",), "person.non_punishment", text, Severity.WARNING)


def _undetermined_alone(person: Any) -> Iterator[Problem]:
    if "undetermined" in roles_of(person) and len(roles_of(person)) > 1:
        yield Problem(("roles",), "person.undetermined", "Take undetermined away now that a role is known.")


def _confirmed_by_whom(person: Any) -> Iterator[Problem]:
    """Rule P2: a confirmed victim needs the deciding body and the day."""
    if not isinstance(person.identification, tuple):
        return
    for at, step in enumerate(person.identification):
        if step.status == "confirmed" and step.body not in DECIDING:
            text = "Confirmed needs a body that may decide it. Police alone identify a possible victim."
            yield Problem(("identification", at, "body"), "person.confirmed", text, Severity.WARNING)


def _held_victim(person: Any) -> Iterator[Problem]:
    """Rule P5: a victim in detention is a red flag."""
    if person.held is True:
        text = "A possible victim is held in detention: tell the supervisor, and say why."
        yield Problem(("held",), "person.held", text, Severity.WARNING)


def _screened_migrant(person: Any) -> Iterator[Problem]:
    if "irregular_migrant" in roles_of(person) and person.screened is False:
        text = "Screen for trafficking before irregular migrant becomes the final role."
        yield Problem(("screened",), "person.not_screened", text, Severity.WARNING)


def _child_has_guardian(person: Any) -> Iterator[Problem]:
    if (
        is_child(person)
        and person.guardian is Missing.NOT_ASKED
        and person.guardian_relation is Missing.NOT_ASKED
    ):
        text = "This is a child: say who the guardian is, or why there is none."
        yield Problem(("guardian_relation",), "person.guardian_wanted", text, Severity.GAP)


def _suspect_guardian(person: Any) -> Iterator[Problem]:
    if person.guardian_is_suspect is True:
        text = "A guardian under suspicion cannot consent: turn to the child protection authority."
        yield Problem(("guardian_is_suspect",), "person.guardian_conflict", text, Severity.WARNING)


def _guardian_is_accused(person: Any, around: Surroundings) -> Iterator[Problem]:
    """The guardian's own record tells of a conflict that nobody typed here."""
    if person.guardian == around.record:
        yield Problem(("guardian",), "person.own_guardian", "Nobody is their own guardian.")
    found = around.linked(person.guardian, "person")
    if found and ACCUSED & roles_of(found.answers) and person.guardian_is_suspect is not True:
        text = "The guardian is recorded as a suspect: mark it here, and turn to child protection."
        yield Problem(("guardian",), "person.guardian_accused", text, Severity.WARNING)


def _merge_leads_on(person: Any, around: Surroundings) -> Iterator[Problem]:
    """A merge keeps both codes and ends at one record that counts."""
    target = around.linked(person.merged_into, "person")
    if person.merged_into == around.record or (target and target.answers.merged_into == around.record):
        yield Problem(("merged_into",), "person.merge_circle", "Two records cannot each stand for the other.")
    elif target and target.answers.operation != person.operation:
        text = "That person belongs to another operation; codes count within one operation."
        yield Problem(("merged_into",), "person.merge_apart", text, Severity.WARNING)


def _code_is_ours(person: Any, around: Surroundings) -> Iterator[Problem]:
    if isinstance(person.code, str) and around.named(person.code, "person", person.operation):
        yield Problem(("code",), "person.code_twice", "Another person of this operation has this code.")


PERSON_RULES: tuple[Rule, ...] = (
    _age_and_group,
    _victim_and_suspect,
    _undetermined_alone,
    _confirmed_by_whom,
    _held_victim,
    _screened_migrant,
    _child_has_guardian,
    _suspect_guardian,
)
PERSON_WIDE_RULES: tuple[WideRule, ...] = (_guardian_is_accused, _merge_leads_on, _code_is_ours)
