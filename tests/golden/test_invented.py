"""Reports of other kinds than the 48: a rescue at sea, inspections, frozen accounts, a scam centre, a trial.

They are invented, and stand for what the field will bring: every figure of them is held without free text.
"""

import json
from collections.abc import Iterator
from decimal import Decimal

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.forms.answers import typed_of
from fieldbook.report.summary import Summary
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
