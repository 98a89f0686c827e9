"""Persons and operations: every rule has its sentence, and lets what is right pass."""

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.catalogue import CATALOGUE
from fieldbook.catalogue.outcome import MEASURES
from fieldbook.catalogue.person_rules import is_child
from fieldbook.forms.kind import Typed
from fieldbook.forms.values.codelist import codes
from tests.unit.catalogue.around import (
    HELP,
    HERE,
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

POSSIBLE_IN_MAY: Typed = {"status": "possible", "body": "police", "decided_on": "2026-05-02"}
CONFIRMED_IN_MARCH: Typed = {
    "status": "confirmed",
    "body": "court_prosecution",
    "decided_on": "2026-03-01",
}
IN_MAY: dict[str, Typed] = {"role": "transit", "on": "2026-05", "mode": "3", "place": {"country": "MK"}}
IN_MARCH: dict[str, Typed] = {"role": "crossing", "on": "2026-03-09", "mode": "8", "place": {"country": "RS"}}
MAY_ARREST: Typed = {"arrested_on": "2026-05-02", "arrested_at": "14:05"}
MARCH_CHARGE: Typed = {"step": "charged", "on": "2026-03-01"}


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
        ({"age_at_entry": "31"}, "person.entry_age"),
        ({"controlled_by": ["none_child"]}, "person.means"),
        ({"roles": ["smuggled_migrant"], "fee": "4000", "fee_most": "2500"}, "person.fee_range"),
        ({"roles": ["smuggled_migrant"], "aboard": "48", "capacity": "12"}, "person.endangered"),
        ({"roles": ["smuggled_migrant"], "died": "1"}, "person.endangered"),
        ({"identification": [POSSIBLE_IN_MAY, CONFIRMED_IN_MARCH]}, "person.steps_order"),
        ({"route": [IN_MAY, IN_MARCH]}, "person.route_order"),
        ({"roles": ["suspect"], "age": "17", "arrests": [MAY_ARREST]}, "person.minor_arrested"),
        ({"roles": ["suspect"], "arrests": [MAY_ARREST], "after_arrest": [MARCH_CHARGE]}, "day.order"),
    ],
)
def test_what_does_not_fit_of_a_person_is_told(more: dict[str, Typed], rule: str) -> None:
    assert rule not in told(checked("person", **SOMEBODY))
    assert rule in told(checked("person", **{**SOMEBODY, **more}))


def test_a_route_is_rows_of_places_with_dates_as_far_as_they_are_known() -> None:
    """From, through, to; a year, a month or a day; the mode by Recommendation 19."""
    way: Typed = [{**IN_MARCH, "on": "2026"}, IN_MARCH, IN_MAY]
    found = answers("person", **SOMEBODY, route=way)

    assert [(row.role, str(row.on), row.mode, row.place.country) for row in found.route] == [
        ("crossing", "2026", "8", "RS"),
        ("crossing", "2026-03-09", "8", "RS"),
        ("transit", "2026-05", "3", "MK"),
    ]


def test_somebody_of_full_age_may_have_been_a_child_when_it_began() -> None:
    told_of = told(checked("person", **SOMEBODY, controlled_by=["none_child"], age_at_entry="15"))

    assert "person.means" not in told_of


def test_a_suspect_who_runs_a_provider_of_help_is_seen() -> None:
    """Rule R3 from the other side: the referral was there first."""
    referral = neighbour(OTHER, "referral", **HELP, provider="Hotel Harbour d.o.o.")
    suspect: dict[str, Typed] = {**SOMEBODY, "roles": ["suspect"], "organisation": "Hotel Harbour; Blue Sea"}
    around = Around(pointing=[referral])

    assert "person.runs_provider" in told(checked("person", around, **suspect))
    assert "person.runs_provider" not in told(
        checked("person", around, **{**suspect, "organisation": "Blue Sea"})
    )
    contact: dict[str, Typed] = {**suspect, "roles": ["contact"]}
    assert "person.runs_provider" not in told(checked("person", around, **contact))


def test_a_member_of_a_group_who_runs_a_provider_is_seen() -> None:
    """The person's own record accuses nobody; the group does. It asks for no organisation: the code tells."""
    referral = neighbour(OTHER, "referral", **HELP, provider="Clinic of P-0001-AA")
    group = neighbour(PERSON, "group", operation=OPERATION, label="North", persons=[{"person": HERE}])
    member: dict[str, Typed] = {**SOMEBODY, "roles": ["contact"], "code": "P-0001-AA"}

    assert "person.runs_provider" in told(checked("person", Around(pointing=[referral, group]), **member))
    assert "person.runs_provider" not in told(checked("person", Around(pointing=[referral]), **member))


def test_a_suspect_who_runs_a_provider_of_another_operation_is_seen_with_its_name() -> None:
    elsewhere = RecordId("9" * 32)
    referral = neighbour(OTHER, "referral", **{**HELP, "operation": elsewhere}, provider="Hotel Harbour")
    around = Around({elsewhere: neighbour(elsewhere, "operation", name="Theseus")}, pointing=[referral])
    suspect: dict[str, Typed] = {**SOMEBODY, "roles": ["suspect"], "organisation": "Hotel Harbour"}

    (seen,) = (
        one for one in checked("person", around, **suspect).problems if one.code == "person.runs_provider"
    )

    assert "Theseus" in seen.text
    assert "person.runs_provider" not in told(
        checked("person", around, **{**suspect, "organisation": "Harbour", "code": "P-0001-AA"})
    )


def test_a_guardian_who_is_recorded_as_a_suspect_is_found() -> None:
    accused = neighbour(PERSON, "person", operation=OPERATION, roles=["suspect"])
    around = Around({PERSON: accused})

    assert "person.guardian_accused" in told(checked("person", around, **SOMEBODY, guardian=PERSON))


def test_a_merge_does_not_run_in_a_circle() -> None:
    back = neighbour(OTHER, "person", operation=OPERATION, roles=["victim"], merged_into="f" * 32)

    assert "person.merge_circle" in told(
        checked("person", Around({OTHER: back}), **SOMEBODY, merged_into=OTHER)
    )


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


@pytest.mark.parametrize(
    ("typed", "child"),
    [
        ({"age": "17"}, True),
        ({"age": "18"}, False),
        ({"age": "3", "age_unit": "months"}, True),
        ({"age": "", "age_group": "minor"}, True),
        ({"age": "19", "age_group": "age_disputed"}, True),
        ({"age": "", "age_group": ""}, False),
    ],
)
def test_a_doubtful_age_is_a_childs_until_it_is_assessed(typed: dict[str, Typed], *, child: bool) -> None:
    """Derived, never typed: under eighteen, or of an age that is disputed."""
    found = checked("person", **{**SOMEBODY, **typed})

    assert found.answers is not None
    assert is_child(found.answers) is child


def test_a_role_is_undetermined_until_it_is_decided() -> None:
    """At the scene nobody is sorted yet: a scam centre with 250 people."""
    assert CATALOGUE.form("person").field("roles").kind.default == "undetermined"


def test_an_arrest_that_is_passed_to_the_prosecutor_is_no_referral() -> None:
    """Rule R6: it is a measure of arrests; no service of a referral speaks of it."""
    assert MEASURES.get("prosecution_referral") is not None
    assert not [code for code in codes("referral_service_type").codes if "prosecut" in code.label.lower()]


def test_a_hit_counts_for_no_arrest() -> None:
    """Section 11: a hit is not an arrest, and counts as nothing but a hit."""
    assert CATALOGUE.form("hit").tally is None
