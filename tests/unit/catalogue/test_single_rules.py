"""Rules of operations, activities, outcomes, hits, cases, groups, places, files and decisions, one by one.

Each is shown twice: what breaks it is told, with the weight that it has, and what is right passes.
"""

from dataclasses import replace
from typing import ClassVar

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.base.problem import Severity, Step
from fieldbook.forms.kind import Typed
from tests.unit.catalogue.around import (
    COUNTED,
    HERE,
    OPERATION,
    OTHER,
    PERSON,
    SEIZURE,
    Around,
    checked,
    neighbour,
    told,
)

Answer = dict[str, Typed]
PEOPLE: Answer = {**COUNTED, "unit": "person", "value": "5"}
RIGHT: dict[str, Answer] = {
    "operation": {"name": "Theseus", "starts_on": "2019-12-09", "ends_on": "2019-12-16"},
    "activity": {
        "operation": OPERATION,
        "kind": "database_query",
        "count": {**COUNTED, "unit": "query", "value": "9"},
    },
    "outcome": {"operation": OPERATION, "measure": "victim_potential", "figure": PEOPLE},
    "hit": {
        "operation": OPERATION,
        "sort": "hit",
        "hit_type": "face",
        "verified": "possible",
        "action": "none",
    },
    "case": {"operation": OPERATION, "number": "KA-12", "type": "criminal", "status": "open"},
    "group": {"operation": OPERATION, "label": "Harbour"},
    "person": {"operation": OPERATION, "roles": ["victim"], "age": "30", "guardian_relation": "none"},
    "seizure": {
        "operation": OPERATION,
        "category": "drugs",
        "drug_type": "cocaine",
        "quantity": {**COUNTED, "unit": "KGM", "status": "confirmed"},
    },
    "attachment": {
        "operation": OPERATION,
        "owner": OTHER,
        "kind": "photo",
        "use": "evidence",
        "capture_data": "kept",
        "shows_person": "no",
        "shows_child": "no",
        "file": f"{'ab' * 32} {'cd' * 32} 2048 image/jpeg hold.jpg",
    },
    "decision": {
        "operation": OPERATION,
        "decides": "apart",
        "about": OTHER,
        "other": PERSON,
        "why": "Two people.",
    },
}
ERROR, WARNING, GAP = Severity.ERROR, Severity.WARNING, Severity.GAP
ADULTS: Answer = {"age_from": "18", "age_to": "19", "age_group": "minor"}
BEFORE: Typed = [{"phase": "action", "starts_on": "2019-12-01", "ends_on": "2019-12-02"}]
TWICE: Typed = [{"role": "origin", "countries": ["AL"]}, {"role": "origin", "countries": ["XK"]}]
SEVEN_OF_FIVE: Answer = {**PEOPLE, "breakdown": [{"dimension": "age", "what": "age.minor", "value": "7"}]}
UNNAMED: Answer = {"drug_type": "unspecified"}


@pytest.mark.parametrize(
    ("form", "more", "rule", "severity"),
    [
        ("operation", {"windows": BEFORE}, "operation.window", WARNING),
        ("operation", {"countries": TWICE}, "operation.role_twice", ERROR),
        ("operation", {"ends_on": "2019-12-01"}, "day.order", ERROR),
        ("activity", {"hits": "10"}, "activity.hits", ERROR),
        ("activity", {"hits": "2", "nothing_found": "yes"}, "activity.found", ERROR),
        ("outcome", {"age_from": "19", "age_to": "18"}, "outcome.ages", ERROR),
        ("outcome", ADULTS, "outcome.age_group", WARNING),
        ("outcome", {"figure": SEVEN_OF_FIVE}, "figure.part_too_large", ERROR),
        ("outcome", {"figure": {**PEOPLE, "value": "-5"}}, "figure.below_nothing", ERROR),
        ("outcome", {"figure": {**PEOPLE, "qualifier": "approx"}}, "figure.word_wanted", GAP),
        ("hit", {"verified": "confirmed"}, "hit.candidate", WARNING),
        ("hit", {"verified": "false", "action": "arrested"}, "hit.false_arrest", ERROR),
        ("hit", {"action": "arrested"}, "hit.person", GAP),
        ("hit", {"place": {"country": "GH", "position": "0, 0"}}, "place.zero", WARNING),
        (
            "hit",
            {"place": {"type": "shelter", "country": "AL", "position": "41.3, 19.8"}},
            "place.shelter",
            ERROR,
        ),
        ("case", {"status": "closed"}, "case.closed_on", GAP),
        ("group", {"dismantled": "yes"}, "group.judged_by", GAP),
        ("seizure", UNNAMED, "seizure.unnamed", GAP),
        ("seizure", UNNAMED, "seizure.unnamed_confirmed", ERROR),
        ("attachment", {"shows_person": "yes"}, "attachment.no_ground", GAP),
        ("attachment", {"shows_person": "yes", "shows_child": "yes"}, "attachment.no_ground", WARNING),
        ("attachment", {"capture_data": "stripped"}, "attachment.stripped_evidence", WARNING),
        ("decision", {"other": OTHER}, "decision.itself", ERROR),
    ],
)
def test_what_breaks_a_rule_is_told_with_its_weight(
    form: str, more: Answer, rule: str, *, severity: Severity
) -> None:
    assert rule not in told(checked(form, **RIGHT[form]))

    broken = checked(form, **{**RIGHT[form], **more})

    assert [one.severity for one in broken.problems if one.code == rule] == [severity]


@pytest.mark.parametrize(
    ("form", "more"),
    [
        ("outcome", {"figure": {**SEVEN_OF_FIVE, "qualifier": "approx", "word": "some"}}),
        ("outcome", {"figure": {**SEVEN_OF_FIVE, "qualifier": "at_least"}}),
        ("outcome", {"figure": {**SEVEN_OF_FIVE, "per": "person"}}),
        ("operation", {"windows": [{"phase": "preparation", "starts_on": "2019-11-01"}]}),
        ("operation", {"agencies": [{"name": "A", "role": "lead"}, {"name": "B", "role": "lead"}]}),
        ("outcome", {**ADULTS, "age_from": "16"}),
        (
            "seizure",
            {
                **UNNAMED,
                "unspecified_reason": "Not tested.",
                "quantity": {**COUNTED, "unit": "KGM", "status": "preliminary"},
            },
        ),
    ],
    ids=[
        "about five",
        "at least five",
        "a rate",
        "before the action",
        "two leads",
        "16 to 19",
        "not yet tested",
    ],
)
def test_what_is_only_unusual_passes(form: str, more: Answer) -> None:
    assert told(checked(form, **{**RIGHT[form], **more})) == set()


def test_zero_is_an_answer_and_nothing_is_another_one() -> None:
    """Rule F5: a nil report is not the same as no report."""
    nil = checked("outcome", **{**RIGHT["outcome"], "figure": {**PEOPLE, "value": "0"}})
    none = checked("outcome", **{**RIGHT["outcome"], "figure": {**PEOPLE, "qualifier": "none", "value": ""}})
    blank = checked("outcome", **{**RIGHT["outcome"], "figure": {**PEOPLE, "value": ""}})

    assert (nil.errors, none.errors) == ((), ())
    assert [one.code for one in blank.errors] == ["figure.number_needed"]


def test_an_operation_is_not_part_of_itself() -> None:
    above = neighbour(OTHER, "operation", name="Liberterra", parent=HERE)
    around = Around({OTHER: above})

    assert "operation.circle" in told(checked("operation", around, **RIGHT["operation"], parent=OTHER))
    assert "operation.circle" not in told(checked("operation", around, **RIGHT["operation"]))


def test_nobody_is_their_own_guardian() -> None:
    assert "person.own_guardian" in told(checked("person", Around(), **RIGHT["person"], guardian=HERE))


def test_a_person_of_another_operation_is_merged_with_a_reason() -> None:
    elsewhere = neighbour(OTHER, "person", operation=SEIZURE, roles=["victim"])

    assert "person.merge_apart" in told(
        checked("person", Around({OTHER: elsewhere}), **RIGHT["person"], merged_into=OTHER)
    )


def test_a_decision_is_of_the_operation_of_what_it_is_about() -> None:
    elsewhere = neighbour(OTHER, "person", operation=SEIZURE, roles=["victim"])
    nowhere = {**RIGHT["decision"], "operation": ""}

    assert "decision.elsewhere" in told(checked("decision", Around({OTHER: elsewhere}), **RIGHT["decision"]))
    assert "decision.nowhere" in told(checked("decision", Around({OTHER: elsewhere}), **nowhere))


def test_a_saved_exhibit_without_a_chain_of_custody_is_told() -> None:
    """Section 14: exhibits with an open chain."""
    typed: Answer = {**RIGHT["seizure"], "exhibit_no": "D-1"}
    saved = neighbour(HERE, "seizure", **typed)
    taken: Answer = {
        "operation": OPERATION,
        "seizure": HERE,
        "exhibit_no": "d-1",
        "action": "seize",
        "done_on": "2026-03-01",
        "done_at": "9:00",
    }
    begun = Around(before=saved.answers, pointing=[neighbour(OTHER, "custody", **taken)])

    assert "seizure.no_chain" in told(checked("seizure", Around(before=saved.answers), **typed))
    assert "seizure.no_chain" not in told(checked("seizure", replace(begun), **typed))
    assert "seizure.no_chain" not in told(checked("seizure", Around(), **typed))


class TestASourceThatIsHere:
    """Two records of one page would count as two voices."""

    PAGE: ClassVar[dict[str, Typed]] = {
        "title": "Boat seized",
        "type": "media",
        "publisher": "Shqiptarja",
        "published_on": "2026-03-01",
        "reference": "https://www.example.org/boat?utm_source=mail#top",
        "file_hash": "sha256 ab12",
    }

    def known(self, here: dict[str, Typed], **typed: Typed) -> list[Step]:
        around = Around(pointing=[neighbour(OTHER, "source", **here)])
        problems = checked("source", around, **typed).problems
        assert {one.severity for one in problems if one.code == "source.known"} <= {Severity.WARNING}
        return [one.path[0] for one in problems if one.code == "source.known"]

    @pytest.mark.parametrize(
        ("typed", "where"),
        [
            ({"title": "B", "reference": "http://example.org/boat/"}, ["reference"]),
            ({"title": "B", "file_hash": "SHA256 AB12"}, ["file_hash"]),
            ({"title": "BOAT  Seized", "publisher": "shqiptarja"}, ["title"]),
            ({"title": "Boat seized", "publisher": "Shqiptarja", "published_on": "2026-03"}, ["title"]),
            ({"title": "Boat seized", "publisher": "Shqiptarja", "published_on": "2026-03-08"}, []),
            ({"title": "Boat seized", "publisher": "Gazeta"}, []),
            ({"title": "Boat seized"}, []),
            ({"title": "B", "reference": "https://example.org/boats"}, []),
        ],
    )
    def test_is_told_at_what_is_the_same(self, typed: dict[str, Typed], where: list[Step]) -> None:
        assert self.known(self.PAGE, type="media", **typed) == where

    def test_and_is_named_as_repeated_is_told_no_more(self) -> None:
        assert self.known(self.PAGE, **self.PAGE) == ["reference"]
        assert self.known(self.PAGE, **self.PAGE, told_by=OTHER) == []
        assert self.known({**self.PAGE, "told_by": HERE}, **self.PAGE) == []
        assert self.known({**self.PAGE, "told_by": PERSON}, **self.PAGE, told_by=PERSON) == []


def test_a_row_of_merges_that_never_ends_is_no_circle_and_stops_the_rule() -> None:
    """Each stands for another one; a chain longer than anybody merges is left to a person."""
    chain = {
        RecordId(f"{at:032x}"): neighbour(
            RecordId(f"{at:032x}"), "case", **RIGHT["case"], merged_into=f"{at + 1:032x}"
        )
        for at in range(1, 40)
    }

    assert "link.circle" not in told(checked("case", Around(chain), **RIGHT["case"], merged_into=f"{1:032x}"))
