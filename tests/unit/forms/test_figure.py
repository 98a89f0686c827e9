"""Figures exactly as their sources state them: typed, kept, shown; nothing invented, nothing flattened."""

from collections.abc import Mapping
from decimal import Decimal
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings

from fieldbook.base import canonical
from fieldbook.base.bounds import Bounds
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Severity
from fieldbook.forms.answers import typed_of
from fieldbook.forms.excerpting import is_incomplete
from fieldbook.forms.figure import Figure, figure
from fieldbook.forms.kind import Reading, Typed
from fieldbook.forms.kinds.figure import one_of
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.stated import SPREAD, UNSIZED, bounds_of, is_approximate, words_for
from tests.toolkit.answering import RECORDS, typed_answers

KIND = figure("Figure", help="As stated.")
OTHER, SOURCE = RECORDS[0], RECORDS[1]
D = Decimal


def titles(record: str) -> str:
    return f"title of {record[-1]}"


def read(**typed: Typed) -> Reading[Figure]:
    """What came of typing a figure; status and source are beside the point."""
    whole: dict[str, Typed] = {"qualifier": "exact", "unit": "person", "status": "final", "source": SOURCE}
    return cast("Reading[Figure]", KIND.read({**whole, **typed}))


def stated(**typed: Typed) -> Figure:
    """A figure that is right."""
    reading = read(**typed)
    assert reading.problems == ()
    return cast("Figure", reading.value)


def problems(**typed: Typed) -> dict[str, str]:
    """Code by path."""
    return {problem.where: problem.code for problem in read(**typed).problems}


CASES: Mapping[str, tuple[Mapping[str, Typed], str, Bounds]] = {
    "some 89, including seven minors: the whole": (
        {"qualifier": "approx", "value": "89", "word": "some"},
        "some 89 persons",
        Bounds(D(89), D(89)),
    ),
    "some 89, including seven minors: the part": (
        {"value": "7", "quote": "including seven minors", "relations": [{"type": "subset_of", "to": OTHER}]},
        "7 persons",
        Bounds(D(7), D(7)),
    ),
    "more than 1,500": (
        {"qualifier": "more_than", "value": "1,500", "unit": "document"},
        "more than 1,500 documents",
        Bounds(D(1500), None, lower_inclusive=False),
    ),
    "multiple warrants": (
        {"qualifier": "several", "word": "multiple", "unit": "warrant"},
        "multiple warrants",
        Bounds(),
    ),
    "44, told once more": (
        {"value": "44", "relations": [{"type": "same_as", "to": OTHER}]},
        "44 persons",
        Bounds(D(44), D(44)),
    ),
    "8 against 12": (
        {"value": "8", "relations": [{"type": "contradicts", "to": OTHER}]},
        "8 persons",
        Bounds(D(8), D(8)),
    ),
    "USD 200,000": (
        {"value": "200,000", "unit": "currency", "currency": "USD"},
        "USD 200,000",
        Bounds(D(200_000), D(200_000)),
    ),
    "2.5 million checks": (
        {"value": "2.5 million", "unit": "check"},
        "2,500,000 checks",
        Bounds(D(2_500_000), D(2_500_000)),
    ),
    "all of the rescued": (
        {"qualifier": "all", "word": "all of the rescued", "relations": [{"type": "same_as", "to": OTHER}]},
        "all of the rescued persons",
        Bounds(),
    ),
    "up to 15": ({"qualifier": "at_most", "value": "15"}, "up to 15 persons", Bounds(None, D(15))),
    "under 15": (
        {"qualifier": "less_than", "value": "15"},
        "less than 15 persons",
        Bounds(None, D(15), upper_inclusive=False),
    ),
    "at least 15": ({"qualifier": "at_least", "value": "15"}, "at least 15 persons", Bounds(D(15), None)),
    "nearly 350": ({"qualifier": "nearly", "value": "350"}, "nearly 350 persons", Bounds(None, D(350))),
    "between 2,500 and 3,500": (
        {"qualifier": "range", "lower": "2500", "upper": "3500", "unit": "currency", "currency": "EUR"},
        "EUR 2,500 to 3,500",
        Bounds(D(2500), D(3500)),
    ),
    "from 300 on": (
        {"qualifier": "range_open", "lower": "300"},
        "from 300 to … persons",
        Bounds(D(300), None),
    ),
    "hundreds of dollars": (
        {"qualifier": "order", "word": "hundreds of", "unit": "currency", "currency": "USD"},
        "hundreds of USD",
        Bounds(),
    ),
    "some USD 200,000": (
        {"qualifier": "approx", "word": "some", "value": "200,000", "unit": "currency", "currency": "USD"},
        "some USD 200,000",
        Bounds(D(200_000), D(200_000)),
    ),
    "one person": ({"value": "1"}, "1 person", Bounds(D(1), D(1))),
    "one kilogram": ({"value": "1", "unit": "KGM"}, "1 kg", Bounds(D(1), D(1))),
    "one vessel": ({"value": "1", "unit": "vessel"}, "1 vessel", Bounds(D(1), D(1))),
    "one query": ({"value": "1", "unit": "query"}, "1 query", Bounds(D(1), D(1))),
    "one square metre": ({"value": "1", "unit": "MTK"}, "1 square metre", Bounds(D(1), D(1))),
    "more than one person": (
        {"qualifier": "more_than", "value": "1"},
        "more than 1 persons",
        Bounds(D(1), None, lower_inclusive=False),
    ),
    "half a tonne": ({"value": "0.5", "unit": "TNE"}, "0.5 tonnes", Bounds(D("0.5"), D("0.5"))),
    "nil": ({"qualifier": "none"}, "no persons", Bounds(D(0), D(0))),
    "nobody knows": ({"qualifier": "unknown"}, "an unknown number of persons", Bounds()),
    "a number that is withheld": ({"value": {"missing": "withheld"}}, "persons", Bounds()),
}


@pytest.mark.parametrize(("typed", "words", "bounds"), CASES.values(), ids=CASES.keys())
class TestAFigureOfTheReports:
    def test_is_shown_as_it_was_stated(self, typed: Mapping[str, Typed], words: str, bounds: Bounds) -> None:
        assert KIND.show(stated(**typed), titles) == words

    def test_means_what_it_says(self, typed: Mapping[str, Typed], words: str, bounds: Bounds) -> None:
        assert bounds_of(stated(**typed)) == bounds

    def test_is_exact_through_wire_and_typing(
        self, typed: Mapping[str, Typed], words: str, bounds: Bounds
    ) -> None:
        figure_as_stated = stated(**typed)

        kept = KIND.from_wire(canonical.decode(canonical.encode(KIND.to_wire(figure_as_stated))))
        amended = KIND.read(dict(typed_of(kept)))

        assert kept == figure_as_stated == amended.value
        assert (KIND.show(kept, titles), bounds_of(kept)) == (words, bounds)

    def test_lacks_nothing(self, typed: Mapping[str, Typed], words: str, bounds: Bounds) -> None:
        assert not is_incomplete(stated(**typed))


@given(typed=typed_answers(Figure))
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_read_is_kept_exactly(typed: dict[str, Typed]) -> None:
    value = KIND.read(typed).value
    if isinstance(value, Missing):
        return
    assert KIND.from_wire(canonical.decode(canonical.encode(KIND.to_wire(value)))) == value
    assert KIND.read(KIND.typed(value)).value == value


class TestWhatIsAskedBack:
    @pytest.mark.parametrize("qualifier", sorted(UNSIZED))
    def test_is_a_number_where_the_source_has_none(self, qualifier: str) -> None:
        assert problems(qualifier=qualifier, value="50") == {"value": "figure.no_number"}

    @pytest.mark.parametrize("qualifier", ["exact", "rounded", "approx", "more_than", "average", "estimate"])
    def test_is_a_blank_where_there_must_be_one(self, qualifier: str) -> None:
        assert problems(qualifier=qualifier, word="some") == {"value": "figure.number_needed"}

    def test_is_zero_that_is_not_zero(self) -> None:
        assert problems(qualifier="none", value="3") == {"value": "figure.not_zero"}
        assert problems(qualifier="none", value="0") == {}

    def test_is_a_range_without_its_ends(self) -> None:
        assert problems(qualifier="range") == {"lower": "figure.lower_needed", "upper": "figure.upper_needed"}
        assert problems(qualifier="range", lower="3") == {"upper": "figure.upper_needed"}
        assert problems(qualifier="range_open") == {"lower": "figure.lower_needed"}

    def test_is_a_range_upside_down(self) -> None:
        assert problems(qualifier="range", lower="4", upper="3") == {"upper": "figure.upside_down"}
        assert problems(qualifier="range_open", lower="4", upper="5") == {}

    @pytest.mark.parametrize("part", ["value", "lower", "upper"])
    def test_is_a_part_of_a_person(self, part: str) -> None:
        ends = {"lower": "1", "upper": "9"} if part != "value" else {}
        typed: dict[str, Typed] = {"qualifier": "range" if ends else "exact", **ends, part: "2.5"}

        assert problems(**typed) == {part: "figure.part_of_a_person"}

    def test_is_no_part_of_an_average_or_of_another_unit(self) -> None:
        assert problems(value="2.5", qualifier="average") == {}
        assert problems(value="2.5", unit="KGM") == {}

    def test_is_the_currency_of_money(self) -> None:
        assert problems(unit="currency", value="5") == {"currency": "choice.blank"}

    def test_is_never_the_currency_of_people(self) -> None:
        """Hidden by its condition: what was typed there before the unit changed counts no more."""
        assert stated(value="5", currency="USD").currency is Missing.NOT_ASKED

    def test_is_what_it_counts(self) -> None:
        assert problems(value="5", unit="") == {"unit": "choice.blank"}

    def test_is_told_with_its_row(self) -> None:
        rows: Typed = [{"type": "subset_of", "to": OTHER}, {"type": "subset_of"}]

        assert problems(value="7", relations=rows) == {"relations.2.to": "link.blank"}


def test_the_missing_word_of_an_approximation_leaves_a_gap() -> None:
    """To say some is not to say about; the record can be saved, and is incomplete."""
    reading = read(qualifier="approx", value="89")

    assert [(problem.where, problem.severity) for problem in reading.problems] == [("word", Severity.GAP)]
    assert is_incomplete(cast("Figure", reading.value)) is False
    assert KIND.show(cast("Figure", reading.value), titles) == "about 89 persons"


@pytest.mark.parametrize("code", [code.code for code in codes("figure_qualifier").codes])
def test_every_qualifier_can_be_said(code: str) -> None:
    wire: dict[str, canonical.Value] = {
        "qualifier": code,
        "value": "3",
        "lower": "2",
        "upper": "4",
        "unit": "person",
    }
    kept = KIND.from_wire(wire)

    ends = "2 to 4" if code.startswith("range") else "3 (2 to 4)" if code in SPREAD else "3"
    assert words_for(kept).endswith(ends)
    assert bounds_of(kept).lower is None or bounds_of(kept).lower in {D(0), D(2), D(3)}


@pytest.mark.parametrize(
    ("code", "approximate"), [("approx", True), ("nearly", True), ("exact", False), ("several", False)]
)
def test_an_approximation_is_told_from_a_count(code: str, *, approximate: bool) -> None:
    assert is_approximate(KIND.from_wire({"qualifier": code, "unit": "person"})) is approximate


class TestAFigureThatAnotherProgramWrote:
    """Authentic facts are never refused, however odd: they are shown as well as they can be."""

    @pytest.mark.parametrize(
        ("wire", "words"),
        [
            ({}, ""),
            ({"value": "3"}, "3"),
            ({"qualifier": "telepathic", "value": "3", "unit": "ghost"}, "3 ghost"),
            ({"qualifier": "range", "value": "3", "unit": "person"}, "3 persons"),
            ({"qualifier": {"missing": "refused"}, "value": "3", "unit": {"missing": "unknown"}}, "3"),
            ({"unit": "currency", "currency": "XYZ"}, "XYZ"),
        ],
    )
    def test_is_shown(self, wire: dict[str, canonical.Value], words: str) -> None:
        assert KIND.show(KIND.from_wire(wire), titles) == words


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("breaches", "breach"),
        ("countries", "country"),
        ("degrees Celsius", "degree Celsius"),
        ("rounds of ammunition", "round of ammunition"),
        ("times as many", "times as many"),
        ("kg", "kg"),
    ],
)
def test_a_unit_is_named_for_one(many: str, one: str) -> None:
    assert one_of(many) == one


class TestAUnitBehindTheNumber:
    """Is what the source says, also where drugs were about to be counted in kilograms."""

    @pytest.mark.parametrize(
        ("value", "unit", "shown"),
        [
            ("half a tonne", "KGM", "0.5 tonnes = 500 kg"),
            ("1,6 tonnes", "KGM", "1.6 tonnes = 1,600 kg"),
            ("1,6 tonnes", "kg", "1.6 tonnes = 1,600 kg"),
            ("60kg", "GRM", "60 kg = 60,000 g"),
            ("two weeks", "day", "2 weeks"),
            ("60 kg", "kg", "60 kg = 60,000 g"),
        ],
    )
    def test_stands_before_another_one_of_its_size(self, value: str, unit: str, shown: str) -> None:
        assert KIND.echo(stated(value=value, unit=unit)) == shown

    def test_is_told_where_something_else_is_counted(self) -> None:
        (problem,) = read(value="60 kg", unit="person").problems

        assert (problem.where, problem.code) == ("value", "number.two_units")
        assert "says kg, and what is counted is persons" in problem.text

    @pytest.mark.parametrize(("value", "unit"), [("50.000 kg", "TNE"), ("50.000 kg", "KGM")])
    def test_leaves_the_question_what_the_number_means(self, value: str, unit: str) -> None:
        assert problems(value=value, unit=unit) == {"value": "number.ambiguous"}
