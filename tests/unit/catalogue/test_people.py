"""Persons, referrals and operations: every rule has its sentence, and lets what is right pass."""

import pytest

from fieldbook.base.problem import Severity
from fieldbook.catalogue.referral_rules import NEXT, due_on
from fieldbook.forms.kind import Typed
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day
from tests.unit.catalogue.around import (
    COUNTED,
    OPERATION,
    OTHER,
    PERSON,
    Around,
    answers,
    checked,
    neighbour,
    told,
)

SOMEBODY: dict[str, Typed] = {
    "operation": OPERATION,
    "roles": ["victim"],
    "age": "30",
    "guardian_relation": "none",
}
PEOPLE: Typed = {**COUNTED, "unit": "person"}
HELP: dict[str, Typed] = {
    "operation": OPERATION,
    "services": ["medical"],
    "people": PEOPLE,
    "status": "offered",
    "consent": "not_asked",
}


@pytest.mark.parametrize(
    ("more", "rule"),
    [
        ({"roles": ["victim", "suspect"]}, "person.non_punishment"),
        ({"roles": ["victim", "undetermined"]}, "person.undetermined"),
        ({"age": "17", "age_group": "adult"}, "person.age_group"),
        ({"age": "30", "age_group": "minor"}, "person.age_group"),
        ({"identification": [{"status": "confirmed", "body": "police"}]}, "person.confirmed"),
        ({"held": "yes"}, "person.held"),
        ({"roles": ["irregular_migrant"], "screened": "no"}, "person.not_screened"),
        ({"age": "3", "age_unit": "months", "guardian_relation": ""}, "person.guardian_wanted"),
        ({"guardian_is_suspect": "yes"}, "person.guardian_conflict"),
    ],
)
def test_what_does_not_fit_of_a_person_is_told(more: dict[str, Typed], rule: str) -> None:
    assert rule not in told(checked("person", **SOMEBODY))
    assert rule in told(checked("person", **{**SOMEBODY, **more}))


def test_a_guardian_who_is_recorded_as_a_suspect_is_found() -> None:
    accused = neighbour(PERSON, "person", operation=OPERATION, roles=["suspect"])
    around = Around({PERSON: accused})

    assert "person.guardian_accused" in told(checked("person", around, **SOMEBODY, guardian=PERSON))


def test_a_merge_does_not_run_in_a_circle() -> None:
    back = neighbour(OTHER, "person", operation=OPERATION, roles=["victim"], merged_into="f" * 32)

    assert "person.merge_circle" in told(
        checked("person", Around({OTHER: back}), **SOMEBODY, merged_into=OTHER)
    )


@pytest.mark.parametrize(
    ("more", "rule"),
    [
        ({"person": PERSON, "status": "sent"}, "referral.no_consent"),
        ({"is_child": "yes", "consent": "given_verbal"}, "referral.child_consent"),
        (
            {"is_child": "yes", "consent": "guardian_only", "guardian_is_suspect": "yes"},
            "referral.guardian_conflict",
        ),
        ({"consent": "overridden_vital"}, "consent.overridden"),
        ({"services": ["return"], "status": "sent"}, "referral.return"),
        ({"status": "rejected"}, "referral.unmet"),
    ],
)
def test_what_does_not_fit_of_a_referral_is_told(more: dict[str, Typed], rule: str) -> None:
    assert rule not in told(checked("referral", **HELP))
    assert rule in told(checked("referral", **{**HELP, **more}))


def test_a_state_follows_the_last_one_or_says_why_not() -> None:
    around = Around(before=answers("referral", **HELP))

    assert "referral.state" not in told(checked("referral", around, **{**HELP, "status": "sent"}))
    skipped = checked("referral", around, **{**HELP, "status": "done"})
    assert [one.severity for one in skipped.problems if one.code == "referral.state"] == [Severity.WARNING]


def test_every_state_is_in_the_machine() -> None:
    listed = {code.code for code in codes("referral_status").codes}

    assert set(NEXT) == listed
    assert {state for following in NEXT.values() for state in following} <= listed


@pytest.mark.parametrize(
    ("priority", "due"),
    [("emergency", Day(2026, 3, 1)), ("urgent", Day(2026, 3, 3)), ("normal", Day(2026, 3, 14))],
)
def test_an_answer_is_due_by_the_clock_of_its_priority(priority: str, due: Day) -> None:
    sent = {**HELP, "status": "sent", "sent_on": "2026-02-28", "priority": priority}

    assert due_on(answers("referral", **sent)) == due
    assert due_on(answers("referral", **{**sent, "status": "done"})) is None


def test_a_stated_duration_is_compared_with_the_dates() -> None:
    """From 28 ... five days" is four."""
    october: dict[str, Typed] = {"name": "Turquesa", "starts_on": "28.10.2019", "ends_on": "31.10.2019"}

    assert "operation.days" in told(checked("operation", **october, stated_days="5"))
    assert "operation.days" not in told(checked("operation", **october, stated_days="4"))


def test_several_stretches_are_added() -> None:
    stretches: Typed = [
        {"starts_on": "2021-08-04", "ends_on": "2021-08-07"},
        {"starts_on": "2021-08-11", "ends_on": "2021-08-13"},
    ]

    assert "operation.days" not in told(checked("operation", name="OCC", windows=stretches, stated_days="7"))
    assert "operation.days" in told(checked("operation", name="OCC", windows=stretches, stated_days="10"))


def test_what_lies_outside_the_operation_needs_a_reason() -> None:
    theseus = neighbour(OPERATION, "operation", name="Theseus", starts_on="2019-12-09", ends_on="2019-12-16")
    hit: dict[str, Typed] = {"operation": OPERATION, "sort": "hit"}

    assert "day.outside" in told(
        checked("hit", Around({OPERATION: theseus}), **hit, happened_on="2019-12-17")
    )
    assert "day.outside" not in told(
        checked("hit", Around({OPERATION: theseus}), **hit, happened_on="2019-12")
    )
