"""Rule R3 from the side of groups and cases: the referral was there first."""

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.base.problem import Problem, Severity
from fieldbook.forms.kind import Typed
from fieldbook.forms.values.surroundings import Neighbour
from tests.unit.catalogue.around import (
    HELP,
    OPERATION,
    OTHER,
    PERSON,
    SEIZURE,
    Around,
    checked,
    codes_of,
    neighbour,
)

Answer = dict[str, Typed]
ELSEWHERE = RecordId("9" * 32)
GROUP: Answer = {"operation": OPERATION, "label": "North"}
CASE: Answer = {"operation": OPERATION, "number": "7", "type": "criminal", "status": "open"}
SOMEBODY: Answer = {"operation": OPERATION, "code": "P-0001-AA", "organisation": "Hotel Harbour; Blue Sea"}
CLINIC = "Clinic of P-0001-AA"


def around(provider: str, *, operation: RecordId = OPERATION, **person: Typed) -> Around:
    """A referral to *provider*, and somebody who is no suspect by their own record."""
    told: Answer = {**SOMEBODY, "roles": ["undetermined"], **person}
    who = neighbour(PERSON, "person", **told)
    referral = neighbour(OTHER, "referral", **{**HELP, "operation": operation}, provider=provider)
    known = {PERSON: who, ELSEWHERE: neighbour(ELSEWHERE, "operation", name="Weka")}
    return Around(known, pointing=[referral])


def told_of(form: str, near: Around, **typed: Typed) -> list[Problem]:
    problems = checked(form, near, **typed).problems
    found = [one for one in problems if one.code in {"group.runs_provider", "case.runs_provider"}]
    assert {one.severity for one in found} <= {Severity.WARNING}
    return found


class TestAGroup:
    @pytest.mark.parametrize("names", [{"label": "Sunrise Agency"}, {"aliases": "Sun; Sunrise Agency"}])
    def test_that_a_provider_goes_by_is_told(self, names: Answer) -> None:
        (told,) = told_of("group", around("The Sunrise Agency Ltd"), **{**GROUP, **names})

        assert (told.code, told.path) == ("group.runs_provider", ("label",))

    def test_of_another_name_passes(self) -> None:
        assert told_of("group", around("Sunrise Clinic"), **{**GROUP, "aliases": "Sunrise Agency"}) == []

    def test_is_told_with_the_operation_of_the_referral(self) -> None:
        near = around("Sunrise Agency", operation=ELSEWHERE)

        (told,) = told_of("group", near, **{**GROUP, "label": "Sunrise Agency"})

        assert "Weka" in told.text
        assert told_of("group", around("Sunrise", operation=ELSEWHERE), **{**GROUP, "label": "Sunrise"}) == []

    def test_is_told_of_the_body_of_a_member(self) -> None:
        (told,) = told_of("group", around(CLINIC), **GROUP, persons=[{"person": PERSON}])

        assert told.path == ("persons", 0, "person")
        assert "P-0001-AA" in told.text

    def test_is_not_told_of_a_victim_among_them(self) -> None:
        rows: Typed = [{"person": PERSON, "role": "victim"}]

        assert told_of("group", around(CLINIC), **GROUP, persons=rows) == []


class TestACase:
    def test_is_told_of_the_body_of_whom_it_accuses(self) -> None:
        rows: Typed = [{"person": SEIZURE, "role": "suspect"}, {"person": PERSON, "role": "harbourer"}]

        (told,) = told_of("case", around(CLINIC), **CASE, persons=rows)

        assert (told.code, told.path) == ("case.runs_provider", ("persons", 1, "person"))
        assert "P-0001-AA" in told.text

    @pytest.mark.parametrize("role", ["victim", "witness", ""])
    def test_is_not_told_of_anybody_else(self, role: str) -> None:
        rows: Typed = [{"person": PERSON, "role": role}]

        assert told_of("case", around(CLINIC), **CASE, persons=rows) == []

    def test_is_not_told_of_another_operation_by_a_code(self) -> None:
        rows: Typed = [{"person": PERSON, "role": "suspect"}]

        assert told_of("case", around(CLINIC, operation=ELSEWHERE), **CASE, persons=rows) == []

    def test_says_nothing_again_of_who_is_a_suspect_by_their_own_record(self) -> None:
        """There it was told, whichever of the two was written first."""
        rows: Typed = [{"person": PERSON, "role": "suspect"}]
        near = around("Hotel Harbour", roles=["suspect"])

        assert told_of("case", near, **CASE, persons=rows) == []


def test_a_referral_knows_whom_only_a_group_or_a_case_accuses() -> None:
    """Their own record says nothing yet; a victim among the members is no suspect."""

    def doubts(*beside: Neighbour) -> bool:
        who = neighbour(OTHER, "person", operation=OPERATION, code="P-0001-AA", roles=["undetermined"])
        found = checked("referral", Around(pointing=[who, *beside]), **HELP, provider=CLINIC).problems
        return "referral.provider_suspect" in codes_of(found)

    def group(**row: Typed) -> Neighbour:
        return neighbour(PERSON, "group", **GROUP, persons=[{"person": OTHER, **row}])

    def case(**row: Typed) -> Neighbour:
        return neighbour(PERSON, "case", **CASE, persons=[{"person": OTHER, **row}])

    assert not doubts()
    assert (doubts(group()), doubts(group(role="victim"))) == (True, False)
    assert (doubts(case(role="harbourer")), doubts(case())) == (True, False)
