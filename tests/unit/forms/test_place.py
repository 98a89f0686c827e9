"""A place is read as people write it, and one that nobody may find is not told."""

from typing import Any

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.check import check
from fieldbook.forms.excerpting import excerpt_of
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.place import PlaceKind
from fieldbook.forms.record import Record
from fieldbook.forms.stating.place import place
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.folding import fold
from fieldbook.forms.values.gazetteer import Gazetteer
from fieldbook.forms.values.placed import parts_of_place
from fieldbook.forms.values.position import parse_position
from fieldbook.services.intake.commas import read_commas

KIND: PlaceKind = place()
SAFE_HAVEN: dict[str, Typed] = {"name": "Haven", "country": "AL", "type": "shelter"}


def value_of(typed: Typed) -> Any:
    reading = KIND.read(typed)
    assert reading.problems == ()
    return reading.value


class TestOneLine:
    @pytest.mark.parametrize(
        ("line", "parts"),
        [
            ("Skopje, MK", {"name": "Skopje", "country": "MK"}),
            ("Niger State, Nigeria", {"name": "Niger State", "country": "NG"}),
            ("Blace, Skopje, MK", {"name": "Blace", "region": "Skopje", "country": "MK"}),
            ("Leeds, UK", {"name": "Leeds", "country": "GB"}),
            ("41.99, 21.43 (±1 km), MK", {"position": "41.99, 21.43", "precision": "km_1", "country": "MK"}),
            ("Port, quay 5", {"name": "Port, quay 5"}),
            ("Albania", {"country": "AL"}),
            ("Rruga ٤, AL", {"name": "Rruga ٤", "country": "AL"}),  # only coordinates are reckoned with
            ("٤١.٩٩, ٢١.٤٣, MK", {"position": "41.99, 21.43", "country": "MK"}),
            ("Mill, 34T EM 35 49, MK", {"position": "34T EM 35 49", "name": "Mill", "country": "MK"}),
        ],
    )
    def test_is_taken_apart(self, line: str, parts: dict[str, str]) -> None:
        assert parts_of_place(line) == parts

    @pytest.mark.parametrize("line", [")", "(,)", " , "])
    def test_of_which_nothing_is_understood_is_its_name(self, line: str) -> None:
        assert parts_of_place(line) == {"name": line.strip()}


class TestAPosition:
    @pytest.mark.parametrize(
        "typed",
        ["41.9965, 21.4314", "41.9965 N 21.4314 E", "21.4314E 41.9965N", "41,9965; 21,4314",
         "41°59'47.4\" N, 21°25'53.04\" E"],
    )  # fmt: skip
    def test_is_one_however_it_is_written(self, typed: str) -> None:
        assert str(parse_position(typed)) == "41.9965,21.4314"

    @pytest.mark.parametrize("typed", ["", "91, 0", "0, 181", "41", "41 N 21 N", "41°61' N 21°0' E", "x, y"])
    def test_is_nowhere_beyond_the_poles(self, typed: str) -> None:
        with pytest.raises(ValueError, match=r"position|earth|latitudes|angle"):
            parse_position(typed)


class TestItsPrecision:
    @pytest.mark.parametrize(
        ("typed", "precision"),
        [
            ({"country": "MK", "position": "34T EM 35 49"}, "km_1"),
            ({"country": "MK", "position": "41.9965, 21.4314", "precision": ""}, "exact"),
            ({"country": "MK", "position": "41.9965, 21.4314", "precision": "town"}, "town"),
            ("34T EM 35 49, MK", "km_1"),
        ],
    )
    def test_follows_from_the_digits_unless_somebody_says_otherwise(
        self, typed: Typed, precision: str
    ) -> None:
        assert (
            value_of({**typed, "country": "MK"} if isinstance(typed, dict) else typed).precision == precision
        )

    @pytest.mark.parametrize(
        ("position", "precision", "warned"),
        [
            ("34T EM 35 49", "exact", True),
            ("34T EM 35 49", "km_1", False),
            ("34T EM 3 4", "km_1", True),
            ("34T EM 3572 4948", "exact", False),
            ("41.3, 19.8", "town", False),
        ],
    )
    def test_that_claims_more_than_the_digits_is_asked_about(
        self, position: str, precision: str, *, warned: bool
    ) -> None:
        problems = KIND.read({"country": "MK", "position": position, "precision": precision}).problems

        assert [problem.code for problem in problems] == (["place.finer"] if warned else [])

    def test_of_a_kept_place_is_not_asked_about_again(self) -> None:
        value = value_of({"country": "MK", "position": "34T EM 35726 49488"})

        assert KIND.read(KIND.typed(value)).problems == ()
        assert KIND.read(KIND.typed(value)).value == value


class TestAShelter:
    def test_has_no_coordinates(self) -> None:
        problems = KIND.read({**SAFE_HAVEN, "position": "41.3, 19.8", "precision": "town"}).problems

        assert [problem.code for problem in problems] == ["place.shelter"]

    def test_is_told_by_its_country_alone(self) -> None:
        told = [cell for cell in KIND.cells(value_of(SAFE_HAVEN), str) if cell]

        assert told == ["Kept from others, Albania", "Albania"]

    @pytest.mark.parametrize("closed", [SAFE_HAVEN, {"name": "Haven", "country": "AL", "guarded": "yes"}])
    def test_is_found_by_no_search(self, closed: dict[str, Typed]) -> None:
        form = CATALOGUE.form("operation")
        answers = check(form, {"name": "Theseus", "place": closed, "hotspots": [closed]}).answers
        assert answers is not None

        assert "Haven" not in excerpt_of(form, Record(answers)).text


@pytest.mark.parametrize(
    ("typed", "code"),
    [("UK", "GB"), ("Holland", "NL"), ("Czech Republic", "CZ"), ("burma", "MM"), ("USA", "US")],
)
def test_a_country_is_known_by_its_other_names(typed: str, code: str) -> None:
    found = codes("country").named(typed)

    assert found is not None
    assert found.code == code


class TestTheGazetteer:
    PLACES = (
        ("Springfield", "Missouri", "US"),
        ("Springfield", "Illinois", "US"),
        ("Tiranë", "", "AL"),
        ("Skopje", "", "MK"),
    )
    NAMES = (("springfield", 0), ("springfield", 1), ("tirane", 2), ("skopje", 3), ("скопје", 3))

    @pytest.fixture
    def book(self) -> Gazetteer:
        lines = ["\t".join((*place, "41.3,19.8", "Europe/Tirane", "")) + "\n" for place in self.PLACES]
        starts = [sum(len(line.encode()) for line in lines[:at]) for at in range(len(lines))]
        rows = (f"{name}\t{self.PLACES[at][2]}\t{starts[at]}\n".encode() for name, at in self.NAMES)
        return Gazetteer("".join(lines).encode(), b"".join(sorted(rows)))

    @pytest.mark.parametrize(
        ("typed", "names"),
        [
            ("Tiran", ["Tiranë"]),
            ("СКОП", ["Skopje"]),
            ("", []),
            ("zz", []),
            ("springfield, ill", ["Springfield"]),
        ],
    )
    def test_finds_by_the_beginning_of_any_name(self, book: Gazetteer, typed: str, names: list[str]) -> None:
        assert [found.name for found in book.find(typed)] == names

    def test_stays_within_the_countries_that_are_named(self, book: Gazetteer) -> None:
        assert [found.country for found in book.find("s", within={"MK"})] == ["MK"]

    def test_says_what_is_nearest(self) -> None:
        spots = {"Here": "41.3,19.8", "Nowhere": "", "East": "41.3,19.9", "Far": "-41.3,-160"}
        lines = [f"{name}\t\tAL\t{spot}\t\t\n" for name, spot in spots.items()]
        book = Gazetteer("".join(lines).encode(), b"")

        found = book.around(parse_position("41.3, 19.81"), most=2)

        assert [place.name for _, place in found] == ["Here", "East"]
        assert [round(away, 1) for away, _ in found] == [0.8, 7.5]

    def test_tells_places_of_one_name_apart(self, book: Gazetteer) -> None:
        assert [found.region for found in book.find("Spring")] == ["Missouri", "Illinois"]

    def test_offers_the_operations_countries_first(self, book: Gazetteer) -> None:
        assert [found.country for found in book.find("s", near={"MK"})] == ["MK", "US", "US"]


def test_accents_capitals_and_marks_do_not_matter() -> None:
    assert fold("  TIRANË-e  Re ") == fold("tirane e re")


def test_a_place_may_stand_in_one_cell_of_a_file() -> None:
    source = read_commas(b'measure,place\narrest,"Skopje, MK"\n', CATALOGUE.form("outcome"))

    assert source.givens[0].typed["place"] == "Skopje, MK"
