"""What surrounds a number: its scope and its parts, typed shortly and said plainly."""

from typing import Any

import pytest

from fieldbook.base.problem import Severity
from fieldbook.forms.figure import figure
from fieldbook.forms.kind import Typed
from fieldbook.forms.stating.part import PARTS, SPLITS, Part, PartKind
from fieldbook.forms.stating.scope import Scope, ScopeKind
from fieldbook.forms.values.codelist import codes

IN_WORDS = "Colombia (Citizenship or origin)"
SCOPE = ScopeKind(label="Scope", model=Scope)
PART = PartKind(label="Part", model=Part)


def part(**typed: Typed) -> Any:
    reading = PART.read({"qualifier": "exact", **typed})
    assert reading.problems == ()
    return reading.value


def problems(typed: dict[str, Typed]) -> list[str]:
    return [problem.code for problem in PART.read({"qualifier": "exact", **typed}).problems]


class TestAPart:
    @pytest.mark.parametrize("what", ["CO", "co", "Colombia", " colombia ", "origin.CO", IN_WORDS])
    def test_is_typed_without_saying_again_by_what_it_is_split(self, what: str) -> None:
        assert part(dimension="origin", what=what, value="6").what == "origin.CO"

    def test_is_meant_by_words_that_say_its_split_too(self) -> None:
        """As the template's list has them: Colombia alone is a citizenship, and a country."""
        assert PARTS.told_apart(PARTS.named("origin.CO") or PARTS.codes[0]) == IN_WORDS
        assert problems({"dimension": "country", "what": IN_WORDS}) == ["choice.other_group"]

    def test_is_exact_where_nothing_else_is_said(self) -> None:
        assert PART.read({"dimension": "sex", "what": "F", "value": "7"}).value.qualifier == "exact"  # type: ignore[union-attr]  # it is read

    def test_is_another_thing_by_another_split(self) -> None:
        assert part(dimension="country", what="CO", value="6").what == "country.CO"
        assert part(dimension="Legal state", what="warrant", value="1").what == "state.warrant"

    def test_of_another_split_is_refused(self) -> None:
        assert problems({"dimension": "sex", "what": "origin.CO"}) == ["choice.other_group"]
        assert problems({"dimension": "sex", "what": "teleported"}) == ["choice.not_listed"]

    def test_may_be_the_few_who_are_two_things_at_once(self) -> None:
        """Sarraounia: of the 46 minors, 37 girls of 10 to 17."""
        girls = part(dimension="sex", what="F", value="37", also=["age.minor"], age_from="10", age_to="17")

        assert PART.show(girls, str) == "37 female, minors, aged 10 to 17"

    def test_is_never_two_things_that_nobody_is(self) -> None:
        typed: dict[str, Typed] = {"dimension": "sex", "what": "F", "value": "7"}

        assert problems({**typed, "also": ["sex.M"]}) == ["part.two_at_once"]
        assert problems({**typed, "also": ["sex.F"]}) == ["part.two_at_once"]
        assert problems({**typed, "also": ["age.minor", "age.adult"]}) == ["part.two_at_once"]
        assert problems({**typed, "also": ["origin.CO", "origin.PE", "age.minor"]}) == []

    def test_may_be_a_share(self) -> None:
        half = part(dimension="country", what="CA", percent="50", word="la moitié", qualifier="share")

        assert PART.show(half, str) == "la moitié (50 %) Canada"

    def test_may_have_no_number(self) -> None:
        assert PART.show(part(dimension="age", what="minor", qualifier="several"), str).startswith("several")
        assert problems({"dimension": "age", "what": "minor", "qualifier": "several", "value": "7"}) == [
            "part.no_number"
        ]

    def test_that_no_list_has_is_named(self) -> None:
        assert problems({"dimension": "other", "what": "other", "value": "3"}) == ["choice.specify"]
        assert problems({"dimension": "other", "what": "other", "value": "3", "named": "twins"}) == []

    def test_has_its_ages_in_order(self) -> None:
        typed: dict[str, Typed] = {"dimension": "age", "what": "years", "age_from": "17", "age_to": "10"}
        assert problems(typed) == ["part.ages"]

    def test_of_one_age_says_it(self) -> None:
        assert PART.show(part(dimension="age", what="years", value="1", age_from="14"), str).endswith(
            "aged 14"
        )

    def test_has_a_list_for_every_split(self) -> None:
        assert set(SPLITS) == {code.code for code in codes("breakdown_dimension").codes}
        assert {code.code.split(".")[0] for code in PARTS.codes} == set(SPLITS)


class TestAScope:
    def show(self, **typed: Typed) -> str:
        reading = SCOPE.read(dict(typed))
        assert reading.problems == ()
        return SCOPE.show(reading.value, str)  # type: ignore[arg-type]  # no problem, so a scope

    def test_says_where_and_whose(self) -> None:
        assert self.show(countries=["TR"]) == "Türkiye"
        assert self.show(agency="Kent Police", place="Dover, GB") == "Dover, United Kingdom; Kent Police"

    def test_its_place_lies_in_its_one_country(self) -> None:
        assert self.show(countries=["GB"], place="Dover") == "Dover, United Kingdom"
        assert self.show(countries=["GB", "FR"], place="Dover, GB") == (
            "United Kingdom, France; Dover, United Kingdom"
        )
        asked = SCOPE.read({"countries": ["GB", "FR"], "place": "Dover"}).problems
        assert [(one.path, one.severity) for one in asked] == [(("place", "country"), Severity.GAP)]

    def test_a_place_that_nobody_may_find_is_told_by_its_country(self) -> None:
        assert self.show(place={"name": "House 9", "country": "AL", "type": "shelter"}) == (
            "Kept from others, Albania"
        )

    def test_says_when(self) -> None:
        assert self.show(phase="action", from_on="9.12.2019", to_on="10.12.2019") == (
            "Action days; 9 December 2019 to 10 December 2019"
        )

    def test_says_among_what(self) -> None:
        assert self.show(among="nautical equipment") == "among nautical equipment"

    def test_says_what_it_is_when_it_is_not_of_the_operation(self) -> None:
        assert self.show(reach="earlier_edition", named="XII, 2022") == "An earlier edition: XII, 2022"

    def test_begins_before_it_ends(self) -> None:
        assert [one.code for one in SCOPE.read({"to_on": "9.12.2019"}).problems] == ["scope.from_needed"]
        reading = SCOPE.read({"from_on": "10.12.2019", "to_on": "9.12.2019"})
        assert [one.code for one in reading.problems] == ["day.order"]


def test_a_figure_reads_as_before_when_nothing_surrounds_it() -> None:
    """The common case stays as short as it was."""
    reading = figure("Figure").read({"qualifier": "exact", "value": "89", "unit": "person"})

    assert reading.value is not None
    assert [problem.code for problem in reading.problems] == ["choice.blank", "link.blank"]
