"""Code lists, those that are shipped and what they can be asked."""

import csv
from importlib.resources import files

import pytest

from fieldbook.forms.kinds.choice import Choice, Choices, not_listed
from fieldbook.forms.values.codelist import Code, CodeList, codes

LISTS = sorted(
    path.name.removesuffix(".csv") for path in files("fieldbook.forms").joinpath("lists").iterdir()
)
MEASURES = codes("measure")


@pytest.mark.parametrize("name", LISTS)
class TestEveryShippedList:
    def test_has_each_code_once(self, name: str) -> None:
        found = [code.code for code in codes(name).codes]

        assert found
        assert len({code.casefold() for code in found}) == len(found)

    def test_tells_a_person_what_each_code_means(self, name: str) -> None:
        assert [code.code for code in codes(name).codes if not (code.label and code.definition)] == []

    def test_says_where_each_code_comes_from(self, name: str) -> None:
        assert [code.code for code in codes(name).codes if not code.source] == []

    def test_lets_every_code_be_typed_in_any_capitals(self, name: str) -> None:
        found = codes(name)
        for code in found.codes:
            assert found.named(code.code) == found.named(f" {code.code} ") == code

    def test_never_uses_a_code_as_the_label_of_another(self, name: str) -> None:
        """What is typed would mean one or the other, depending on who looks first."""
        found = codes(name)
        confused = [
            code.code
            for code in found.codes
            if (other := found.named(code.label)) and other.label != code.label
        ]

        assert confused == []

    def test_spells_every_code_so_that_it_can_be_kept(self, name: str) -> None:
        kind = Choice(label="Any", codes=codes(name))

        assert [kind.from_wire(code.code) for code in kind.codes.codes] == [
            code.code for code in kind.codes.codes
        ]

    def test_is_a_whole_table(self, name: str) -> None:
        text = files("fieldbook.forms").joinpath("lists", f"{name}.csv").read_text("utf-8")

        assert [row for row in csv.DictReader(text.splitlines()) if None in row or None in row.values()] == []


class TestAList:
    def test_is_asked_by_code_or_label(self) -> None:
        assert MEASURES.named("arrest") == MEASURES.named("ARREST") == MEASURES.named(" Arrest ")
        assert codes("currency").named("usd") == codes("currency").get("USD")

    def test_does_not_guess(self) -> None:
        assert MEASURES.named("arr") is None
        assert MEASURES.get("ARREST") is None

    def test_shows_a_code_that_a_newer_list_brought_as_it_is(self) -> None:
        assert MEASURES.label("teleported") == "teleported"

    def test_knows_its_families(self) -> None:
        assert "victim_potential" in MEASURES.of_family("victim")
        assert not set(MEASURES.of_family("arrest")) & set(MEASURES.of_family("victim"))

    def test_can_be_made_smaller(self) -> None:
        assert [code.code for code in MEASURES.only(["charge", "arrest", "nothing"]).codes] == [
            "arrest",
            "charge",
        ]

    def test_offers_near_misses_and_not_too_many(self) -> None:
        assert MEASURES.near("victim")[:2] == ["Victim screening", "Potential victim identified"]
        assert len(MEASURES.near("a", most=2)) == 2
        assert MEASURES.near(" ") == []

    def test_that_is_not_shipped_is_a_mistake_in_a_declaration(self) -> None:
        with pytest.raises(FileNotFoundError):
            codes("no_such_list")

    def test_can_be_told_from_others(self) -> None:
        assert len({codes("sex"), codes("sex"), codes("measure")}) == 2


class TestAChoice:
    KIND = Choice(label="More exactly", codes=codes("seizure_subcategory"), narrowed_by="category")

    def test_offers_what_belongs_to_its_neighbour(self) -> None:
        offered = self.KIND.offered("documents")

        assert offered
        assert all(code.code.startswith("documents.") for code in offered)

    def test_offers_everything_while_the_neighbour_is_blank(self) -> None:
        assert self.KIND.offered("") == self.KIND.codes.codes
        assert Choice(label="Any", codes=codes("sex")).offered("documents") == codes("sex").codes

    def test_helps_with_near_misses(self) -> None:
        kind = Choice(label="What happened", codes=MEASURES)

        assert (
            kind.read("potential").problems[0].text == "Choose from the list: Potential victim identified …"
        )
        assert kind.read("teleport").problems[0].text == "Choose one of the list."
        assert kind.read(["arrest"]).problems[0].text == not_listed(MEASURES, "")


class TestSeveralChoices:
    KIND = Choices(label="Countries", codes=codes("country"))

    @pytest.mark.parametrize(
        "typed",
        [
            ["AL", "IT"],
            "AL, IT",
            "Albania; Italy",
            "al\nitaly",
            ["Albania", "", "IT"],
            "AL, IT, AL",
            "AL,,IT",
        ],
    )
    def test_may_be_typed_in_many_ways(self, typed: str | list[str]) -> None:
        assert self.KIND.read(list(typed) if isinstance(typed, list) else typed).value == ("AL", "IT")

    def test_may_be_one_label_with_a_comma_in_it(self) -> None:
        with_comma = next(code for code in codes("crime_type").codes if "," in code.label)
        kind = Choices(label="Crimes", codes=codes("crime_type"))

        assert kind.read(with_comma.label).value == (with_comma.code,)

    @pytest.mark.parametrize("typed", [["AL", "Atlantis"], "AL, Atlantis", ["AL", ["IT"]], {"AL": "yes"}])
    def test_are_refused_together(self, typed: list[str] | str) -> None:
        assert [problem.code for problem in self.KIND.read(typed).problems] == ["choices.not_listed"]  # type: ignore[arg-type]  # odd shapes on purpose


def test_a_code_is_found_before_a_label() -> None:
    first, other = Code("a", "B", "The first.", "local"), Code("b", "Second", "The other.", "local")
    mine = CodeList("mine", (first, other))

    assert [mine.named(text) for text in ("A", "b", "B", "second", "c")] == [first, other, other, other, None]
