"""What must fit together about a person (domain note, section 6, rules P1 to P6)."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Any

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import said
from fieldbook.catalogue.hands import Bodies, elsewhere, referral_to
from fieldbook.forms.answers import Rule
from fieldbook.forms.rules import surely_before
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.surroundings import Surroundings, WideRule

FULL_AGE = 18
CHILD_GROUPS = frozenset({"0-8", "9-17", "minor", "age_disputed"})
ADULT_GROUPS = frozenset({"18-20", "21-23", "24-26", "27-29", "30-38", "39-47", "48+", "adult"})
ACCUSED = frozenset({"suspect", "convicted"})
SUSPECTED = ACCUSED | {
    "recruiter",
    "transporter",
    "harbourer",
    "exploiter",
    "smuggler",
    "organiser",
    "abuser",
}
NO_MEANS = "none_child"
_BETWEEN = re.compile(r"[;,\n]")
DECIDING = frozenset({"court_prosecution", "gov_nonpolice"})


def roles_of(person: Any) -> frozenset[str]:
    """The roles that hold now; none where a reason stands in their place."""
    return frozenset(person.roles) if isinstance(person.roles, tuple) else frozenset()


def is_child(person: Any) -> bool:
    """Whether the person counts as a child: under eighteen, or of an age that is disputed."""
    if person.age_group in CHILD_GROUPS:
        return True
    return isinstance(person.age, Decimal) and (person.age_unit == "months" or person.age < FULL_AGE)


def is_suspected(person: Any) -> bool:
    """Whether somebody takes the person for one of those who exploited."""
    return bool(SUSPECTED & roles_of(person))


def is_under_suspicion(person: Any, record: RecordId, around: Surroundings) -> bool:
    """Whether the person's own record, a case, or a group that counts them in says so."""
    return is_suspected(person) or any(
        accuses(row, form)
        for form in ("case", "group")
        for one in around.pointing_at(record, form)
        for row in people_in(one.answers)
        if row.person == record
    )


def people_in(answers: Any) -> tuple[Any, ...]:
    """The rows of people of a case or group; none where a reason stands in their place."""
    return answers.persons if isinstance(answers.persons, tuple) else ()


def accuses(row: Any, form: str) -> bool:
    """Whether a row of people says that they exploited; a member of a group did, unless the row says else."""
    return row.role in SUSPECTED if isinstance(row.role, str) else form == "group"


def organisations_of(person: Any) -> tuple[str, ...]:
    """The bodies that the person works for, owns or runs, one by one."""
    told = person.organisation if isinstance(person.organisation, str) else ""
    return tuple(name.strip() for name in _BETWEEN.split(told) if name.strip())


def in_the_hands_of(person: Any) -> Bodies:
    """What a provider may go by that is in the person's hands; codes count within one operation alone."""
    code = (person.code,) if isinstance(person.code, str) else ()
    named = organisations_of(person)
    return Bodies((*named, *code), named)


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


def _steps_in_order(person: Any) -> Iterator[Problem]:
    """Rule P3: the last step holds from its day on, so the steps stand in the order of their days."""
    rows = person.identification if isinstance(person.identification, tuple) else ()
    for at, (before, row) in enumerate(pairwise(rows), start=1):
        if _surely_before(row.decided_on, before.decided_on):
            text = "This step was decided before the one above it; the last one holds, so put them in order."
            yield Problem(("identification", at, "decided_on"), "person.steps_order", text, Severity.WARNING)


def _entry_age(person: Any) -> Iterator[Problem]:
    """Two ages (HTCDS): at the event, and when it began; the second is not the higher one."""
    both = isinstance(person.age, Decimal) and isinstance(person.age_at_entry, Decimal)
    if both and person.age_unit != "months" and person.age_at_entry > person.age:
        text = "It began at a higher age than the person has now: correct one of the two."
        yield Problem(("age_at_entry",), "person.entry_age", text)


def _means_of_an_adult(person: Any) -> Iterator[Problem]:
    """Means are no condition for a child (Trafficking Protocol, article 3 c); for an adult they are."""
    chosen = person.controlled_by if isinstance(person.controlled_by, tuple) else ()
    began_young = isinstance(person.age_at_entry, Decimal) and person.age_at_entry < FULL_AGE
    adult = isinstance(person.age, Decimal) and not is_child(person)
    if NO_MEANS in chosen and adult and not began_young:
        text = "This answer is for children; of an adult say which means were used, or why none is known."
        yield Problem(("controlled_by",), "person.means", text, Severity.WARNING)


def _route_in_order(person: Any) -> Iterator[Problem]:
    rows = person.route if isinstance(person.route, tuple) else ()
    for at, (before, row) in enumerate(pairwise(rows), start=1):
        if _surely_before(row.on, before.on):
            text = "This lies before the place above it: put the places in the order of the way."
            yield Problem(("route", at, "on"), "person.route_order", text, Severity.WARNING)


def _sum_of_a_range(person: Any) -> Iterator[Problem]:
    both = isinstance(person.fee, Decimal) and isinstance(person.fee_most, Decimal)
    if both and person.fee_most < person.fee:
        yield Problem(("fee_most",), "person.fee_range", "The larger sum is smaller than the other one.")


def _endangered(person: Any) -> Iterator[Problem]:
    """More people than the vessel is made for, or somebody died: that lives were endangered is to be said."""
    crowded = (
        isinstance(person.aboard, Decimal)
        and isinstance(person.capacity, Decimal)
        and person.aboard > person.capacity
    )
    harmed = any(isinstance(one, Decimal) and one > 0 for one in (person.died, person.injured, person.lost))
    if (crowded or harmed) and person.endangered is Missing.NOT_ASKED:
        text = "Too many aboard, or somebody was harmed: say whether lives were endangered."
        yield Problem(("endangered",), "person.endangered", text, Severity.GAP)


def _rights_of_a_minor(person: Any) -> Iterator[Problem]:
    rows = person.arrests if isinstance(person.arrests, tuple) else ()
    for at, row in enumerate(rows):
        if is_child(person) and row.guardian_told is Missing.NOT_ASKED:
            text = "This is a minor: say whether a guardian or child protection was told of the arrest."
            yield Problem(("arrests", at, "guardian_told"), "person.minor_arrested", text, Severity.GAP)


def _after_the_arrest(person: Any) -> Iterator[Problem]:
    arrests = person.arrests if isinstance(person.arrests, tuple) else ()
    days = [row.arrested_on for row in arrests if isinstance(row.arrested_on, Day)]
    rows = person.after_arrest if isinstance(person.after_arrest, tuple) else ()
    for at, row in enumerate(rows):
        if days and all(_surely_before(row.on, day) for day in days):
            yield Problem(("after_arrest", at, "on"), "day.order", "This lies before the first arrest.")


def _surely_before(one: object, other: object) -> bool:
    return isinstance(one, Day) and isinstance(other, Day) and surely_before(one, other)


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


def _runs_a_provider(person: Any, around: Surroundings) -> Iterator[Problem]:
    """Rule R3 from the other side: help goes, or went, to a body that this suspect belongs to."""
    referral = referral_to(in_the_hands_of(person), person.operation, around)
    if referral is None or not is_under_suspicion(person, around.record, around):
        return
    operation = elsewhere(referral, person.operation, around)
    text = "A referral of this operation goes to this organisation: look at it, tell the supervisor."
    if operation:
        text = said(
            "A referral of {operation} goes to this organisation: look at it, tell the supervisor.",
            operation=operation,
        )
    yield Problem(("organisation",), "person.runs_provider", text, Severity.WARNING)


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
    _steps_in_order,
    _entry_age,
    _means_of_an_adult,
    _route_in_order,
    _sum_of_a_range,
    _endangered,
    _rights_of_a_minor,
    _after_the_arrest,
)
PERSON_WIDE_RULES: tuple[WideRule, ...] = (
    _guardian_is_accused,
    _runs_a_provider,
    _merge_leads_on,
    _code_is_ours,
)
