"""Reports of other kinds than the 48: a rescue at sea, frozen accounts, a trial, a survey, a yearly report.

They are invented, and stand for what the field will bring: every figure of them is held without free text.
"""

import json
from collections.abc import Iterator
from decimal import Decimal

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.forms.answers import typed_of
from fieldbook.report.summary import Summary
from fieldbook.report.totals import Use
from fieldbook.services import browse
from fieldbook.services.intake import parse_given, take_in
from fieldbook.services.reconcile.looking import reconcile
from fieldbook.services.session import Session
from tests.golden.encoding import INVENTED, Entry, objects, operations, record_of, reports
from tests.golden.readback import assert_holds
from tests.golden.test_no_escape import leaves
from tests.toolkit.vaults import found


def entries() -> list[Entry]:
    return [entry for report in reports(INVENTED) for entry in report.entries]


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = found(tmp_path_factory.mktemp("invented") / "vault")
    taken = take_in(session, parse_given(json.dumps(list(objects(INVENTED))).encode()))
    assert [(one.index, one.problem.where, one.problem.text) for one in taken.problems] == []
    yield session
    session.close()


@pytest.fixture(scope="module")
def summaries(station: Session) -> dict[str, Summary]:
    return {
        name: reconcile(station, RecordId(record_of("operation", name))).summary
        for name in operations(INVENTED)
    }


def test_every_figure_comes_back(station: Session) -> None:
    for entry in entries():
        kept = browse.current(station, RecordId(entry.record))
        assert kept is not None
        assert_holds(typed_of(kept.answers), entry.answers, f"{entry.number}")


def test_none_is_held_by_other(station: Session) -> None:
    del station
    texts = [text for entry in entries() for _, text in leaves(entry.answers)]

    assert [text for text in texts if text == "other" or text.endswith((".other", "_other"))] == []


@pytest.mark.parametrize("name", operations(INVENTED))
def test_every_total_is_a_stated_number(summaries: dict[str, Summary], name: str) -> None:
    for block in summaries[name].blocks:
        assert block.total is None or block.total.bounds in [one.figure.bounds for one in block.stated]


def test_three_currencies_and_two_tokens_stay_five_numbers(summaries: dict[str, Summary]) -> None:
    blocks = [one for one in summaries["ledger"].blocks if one.label.startswith("Other financial assets")]

    assert [(one.unit_label, one.total.bounds.lower if one.total else None) for one in blocks] == [
        ("EUR", Decimal(4100000)),
        ("USD", Decimal(860000)),
        ("AED", Decimal(12000000)),
        ("BTC", Decimal("14.6")),
        ("USDT", Decimal(220000)),
    ]


def test_a_fee_says_for_what_it_is(summaries: dict[str, Summary]) -> None:
    words = [one.figure.words for block in summaries["rescue-47"].blocks for one in block.stated]

    assert "EUR 2,500 to 4,000 a person" in words
    assert "more than 60 persons a vessel" in words


def test_parts_that_do_not_come_to_the_whole_are_flagged(station: Session) -> None:
    """Europol 2024: 63,649, 9,564, 20,556 and 76,670 are 170,439 and not 165,896; told, never in the way."""
    parts = {"person": "63649", "location": "9564", "vehicle": "20556", "document": "76670"}
    rows = [
        {"dimension": "checked", "what": what, "qualifier": "exact", "value": number}
        for what, number in parts.items()
    ]
    figure = {"qualifier": "exact", "value": "165896", "unit": "entity", "breakdown": rows}
    operation, source = record_of("operation", "harvest"), record_of("source", "labour-inspection")
    answers = {
        "operation": operation,
        "measure": "mixed_check",
        "figure": {
            **figure,
            "breakdown_complete": "partition",
            "source": source,
        },
    }
    given = json.dumps([{"form": "outcome", "record": record_of("europol"), "answers": answers}])

    assert not take_in(station, parse_given(given.encode())).problems
    flags = reconcile(station, RecordId(operation)).summary.flags
    assert [flag.text for flag in flags] == [
        "165,896 entities: the parts by what was checked come to 170,439."
    ]


def test_a_number_split_by_two_dimensions_at_once_adds_up(summaries: dict[str, Summary]) -> None:
    """Thirty women, of whom 20 Colombian and 10 Peruvian, and fourteen men are 44; nothing is added twice."""
    summary = summaries["harbour-lights"]
    freed, suspects = (one.figure for block in summary.blocks for one in block.stated)

    assert summary.flags == ()
    assert freed.made_of == (
        "20 female, Colombia; 10 female, Peru; 14 male; by sex: 30 female, 14 male; "
        "by citizenship or origin: at least 20 Colombia, at least 10 Peru"
    )
    assert suspects.made_of == "38 male; 31 male, Albania; 23 female; 9 female, Albania"


@pytest.mark.parametrize(
    ("operation", "words"),
    [
        ("longship", "1 vessel every 40 minutes"),
        ("longship", "GBP 3,000 a person a crossing"),
        ("longship", "a total of 856 months"),
        ("fiscal-2025", "1 in 3 persons"),
        ("fiscal-2025", "6 percentage points more"),
        ("blue-line", "3.1 persons a crossing, for 1,000 of them"),
        ("blue-line", "third 3 by rank"),
        ("listening", "an estimated 34 (29 to 39) percent"),
        ("listening", "médian 19 years"),
        ("listening", "EUR 300 a bed a month"),
        ("listening", "6 in 7 days"),
        ("field-days", "3 in 4 breaches"),
    ],
)
def test_what_is_no_count_says_what_it_is_and_is_never_added(
    summaries: dict[str, Summary], operation: str, words: str
) -> None:
    told = [one for block in summaries[operation].blocks for one in block.stated if one.figure.words == words]

    assert [one.use in {Use.NOT_A_COUNT, Use.OUTSIDE} for one in told] == [True]


def test_a_town_lies_in_its_region_and_both_in_the_country(summaries: dict[str, Summary]) -> None:
    arrests = next(one for one in summaries["blue-line"].blocks if one.label == "Arrest")

    assert arrests.total is not None
    assert arrests.total.words == "90"
    assert [one.note for one in arrests.stated][1:] == [
        "Part of 90 persons, by its scope",
        "Part of 31 persons, by its scope",
    ]


def test_nothing_in_any_of_them_contradicts_itself(summaries: dict[str, Summary]) -> None:
    others = (summary for name, summary in summaries.items() if name != "harvest")  # see above: Europol 2024

    assert [flag.text for summary in others for flag in summary.flags] == []
