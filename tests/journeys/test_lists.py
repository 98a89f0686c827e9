"""The command line narrows a list, shapes it, and writes it to a workbook."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.journeys.hands import Inside
from tests.toolkit.vaults import found, save_operation, save_outcome


@pytest.fixture
def hands(tmp_path: Path) -> Inside:
    session = found(tmp_path / "station")
    operation = save_operation(session)
    save_outcome(session, operation, "44", happened_on="9.12.2019")
    save_outcome(session, operation, "3", measure="arrest", offences="0204", happened_on="3.2.2020")
    session.close()
    return Inside(tmp_path / "station")


def test_a_list_is_narrowed_and_shaped(hands: Inside) -> None:
    wanted = ("--filter", "measure=arrest", "--filter", "day=2020-01-01..2020-12-31")

    (found_one,) = hands.do("list", "outcome", *wanted, "--columns", "measure,_operation").data["records"]

    assert found_one["columns"] == {"measure": "Arrest", "_operation": "Theseus"}
    assert hands.do("list", "outcome", "--filter", "state=received").data["records"] == []


def test_the_other_end_comes_first_when_asked(hands: Inside) -> None:
    records = hands.do("list", "outcome", "--order", "day", "--ascending").data["records"]

    assert [one["day"] for one in records] == ["2019-12-09", "2020-02-03"]


def test_what_is_shown_is_written_and_said_not_to_be_encrypted(hands: Inside, tmp_path: Path) -> None:
    target = tmp_path / "arrests.xlsx"

    said = hands.do("list", "outcome", "--filter", "measure=arrest", "--export", target).data

    assert said == {"workbook": str(target), "rows": 1, "encrypted": False}
    assert len(list(load_workbook(target)["Outcomes"].values)) == 2


def test_what_is_not_offered_is_refused_with_what_is(hands: Inside) -> None:
    refusal = hands.do("list", "outcome", "--filter", "colour=red").refusal

    assert refusal["code"] == "R112"
    assert "measure=" in refusal["known"]


def test_a_filter_needs_a_form(hands: Inside) -> None:
    assert hands.do("list", "--filter", "measure=arrest").code != 0


def test_a_search_tells_where_in_a_record_the_words_stand(hands: Inside) -> None:
    (found_one,) = hands.do("find", "arrest").data["records"]

    (passage,) = found_one["found"]
    first, end = passage["marks"][0]
    assert passage["field"] == "What happened"
    assert passage["text"][first:end] == "Arrest"
