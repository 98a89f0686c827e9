"""What is computed of each of 40 operations, against what its reports state: nobody is counted twice."""

import json
from collections.abc import Iterator
from decimal import Decimal

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.report.summary import Block, Summary
from fieldbook.report.totals import Use
from fieldbook.services.intake import parse_given, take_in
from fieldbook.services.reconcile.looking import reconcile
from tests.golden.encoding import objects, operations, record_of
from tests.toolkit.vaults import found

SUMS = {
    ("theseus", "Arrest"): "239 persons",  # 72 for trafficking and 167 for smuggling; another outlet: 236
    ("channel-2020", "Vehicles and parts"): "13 vehicles",  # 12 vehicles, and a caravan beside them
    ("aidant-2018-05", "Arrest"): "10 persons",  # no national total: Sussex 5, Kent 4, Ely 1
    ("aidant-2018-05", "Victim safeguarded"): "at least 12 persons",  # dozens, of whom 12 in Kent
    ("aidant-2018-05", "Potential victim identified"): "29 persons",  # Salisbury 26, Manchester Airport 3
    ("enfield-2020", "Deployment"): "more than 150 officers",  # more than 100 police, another 50 of others
    ("cross-country-13", "Suspect identified or arrested, not told apart"): "126 to 194 persons",
    ("reclaim-2024", "Victim safeguarded"): "65 persons",  # 54 adults and 11 children
    ("reclaim-2022", "Victim safeguarded"): "72 persons",  # 65 adults and 7 minors
    ("january-rescues", "Victim safeguarded"): "101 persons",  # 96, 2 and 3 in three places
}
"""Where no source gives the whole: what its parts come to. 68 may or may not be among the 126."""
STATED = {
    "tirana-2025": {"Victim safeguarded": "44 persons", "Arrest": "8 persons"},
    "theseus": {"Victim safeguarded": "89 persons (some)", "Referral, service started": "89 persons (some)"},
    "liberterra-2": {
        "Arrest": "2,517 persons",
        "Victim safeguarded": "3,222 persons",
        "Irregular migrant detected": "17,793 persons",
    },
    "liberterra-1": {"Arrest": "286 persons", "Criminal group dismantled": "22 groups"},
    "storm-makers-1": {"Arrest": "121 persons", "Potential victim identified": "16 persons"},
    "turquesa-1": {"Arrest": "53 persons", "Migrant detected": "775 persons"},
    "turquesa-2": {"Arrest": "more than 200 persons", "Victim safeguarded": "up to 100 persons (Close to)"},
    "turquesa-3": {"Arrest": "216 persons", "Referral, service started": "127 persons"},
    "sarraounia": {"Victim safeguarded": "232 persons", "Deployment": "more than 100 officers"},
    "libertad": {"Victim safeguarded": "350 persons", "Arrest": "22 persons"},
    "weka-1": {"Arrest": "195 persons", "Victim safeguarded": "500 persons (rounded)"},
    "global-chain-2024": {"Arrest": "219 persons", "Potential victim identified": "1,374 persons"},
    "empact-thb-2021": {"Arrest": "212 persons", "Potential victim identified": "650 persons"},
    "jad-balkans-2023": {"Arrested or detained, not told apart": "796 persons"},
    "jad-labour-2019": {"Arrest": "46 persons"},
    "channel-2020": {"Arrest": "12 persons"},
    "kosovo-2015": {"Arrest": "77 persons"},
    "cross-country-13": {"Missing person located": "59 persons", "Potential victim identified": "59 persons"},
    "reclaim-2024": {"Arrest": "539 persons", "Passed to the prosecutor": "29 persons"},
    "reclaim-2022": {"Arrest": "413 persons"},
    "colombia-2023": {"Arrest": "24 persons"},
    "colombia-atlantico": {"Victim safeguarded": "3 persons"},
    "prior-2024": {"Victim safeguarded": "18 persons", "Arrest": "18 persons"},
}
"""The totals that the reports themselves give, as a person would read them."""


@pytest.fixture(scope="module")
def summaries(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Summary]]:
    session = found(tmp_path_factory.mktemp("reports") / "vault")
    taken = take_in(session, parse_given(json.dumps(list(objects())).encode()))
    assert not taken.problems
    yield {name: reconcile(session, RecordId(record_of("operation", name))).summary for name in operations()}
    session.close()


def words(block: Block) -> str:
    return block.total.words_with(block.unit_label) if block.total else ""


def short(block: Block) -> str:
    """The measure alone, without what makes its things different ones."""
    return block.label.split(" · ")[0]


def first(summary: Summary, label: str) -> Block:
    return next(block for block in summary.blocks if short(block) == label)


@pytest.mark.parametrize("name", operations())
def test_no_total_is_more_than_a_source_states(summaries: dict[str, Summary], name: str) -> None:
    """A computed total is a stated number, or one of the few sums that no source gives."""
    for block in summaries[name].blocks:
        is_stated = block.total and any(one.figure.bounds == block.total.bounds for one in block.stated)
        if block.total and not is_stated:
            assert words(block) == SUMS[name, short(block)]


@pytest.mark.parametrize("name", STATED)
def test_the_totals_are_those_of_the_reports(summaries: dict[str, Summary], name: str) -> None:
    assert {label: words(first(summaries[name], label)) for label in STATED[name]} == STATED[name]


def test_every_sum_is_there(summaries: dict[str, Summary]) -> None:
    assert {key: words(first(summaries[key[0]], key[1])) for key in SUMS} == SUMS


def test_a_country_is_never_added_to_the_whole(summaries: dict[str, Summary]) -> None:
    """Liberterra II: 94 in Türkiye, 7 in Algeria, 12 in Serbia and others are among the 2,517."""
    notes = {one.figure.words: one for one in first(summaries["liberterra-2"], "Arrest").stated}

    assert notes["94 persons"].use is Use.CONTAINED
    assert notes["94 persons"].note == "Part of 2,517 persons, by its scope"


def test_last_year_and_other_cases_are_never_added(summaries: dict[str, Summary]) -> None:
    outside = [
        (name, one.figure.value)
        for name, summary in summaries.items()
        for block in summary.blocks
        for one in block.stated
        if one.use is Use.OUTSIDE
    ]

    assert ("cross-country-13", Decimal(141)) in outside
    assert ("liberterra-2", Decimal(18)) in outside
    assert ("liberterra-2", Decimal(350)) in outside


def test_ages_hours_shares_and_countries_have_no_total(summaries: dict[str, Summary]) -> None:
    added = [
        (name, block.label)
        for name, summary in summaries.items()
        for block in summary.blocks
        if block.total and block.stated[0].figure.unit in {"year", "hour", "day", "percent", "country"}
    ]

    assert added == []


def test_partitions_that_add_up_are_not_flagged(summaries: dict[str, Summary]) -> None:
    """46 on the day and 31 before are the 77; seven, two and three are the twelve."""
    told = {name: [flag.text for flag in summary.flags] for name, summary in summaries.items()}

    assert {name: texts for name, texts in told.items() if texts} == {
        # One report says "so far", years ago: that is told, and nothing else is.
        "enfield-2020": ["Preliminary for more than 30 days: 1 of the figures. Confirm or revise them."]
    }
