"""Rows that one of their parts names: a name alone is a row, and titles and totals speak of the names."""

import pytest

from fieldbook.base.missing import Missing
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.rows import Rows
from tests.contracts.examples import Agency

COUNTED = Rows(label="Agencies", row=GroupKind(label="Agency", model=Agency), row_label="agency")
NAMED = Rows(label="Roles", row=COUNTED.row, row_label="role", named_by="role")


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("lead", [{"role": "lead"}]),
        ("lead, Supporter; \n host", [{"role": "lead"}, {"role": "Supporter"}, {"role": "host"}]),
        (["lead", {"role": "host", "name": "A"}], [{"role": "lead"}, {"role": "host", "name": "A"}]),
        ([{"role": "lead"}, " "], [{"role": "lead"}, " "]),
        ({"missing": "unknown"}, {"missing": "unknown"}),
    ],
)
def test_a_name_alone_is_a_row(typed: Typed, rows: Typed) -> None:
    assert NAMED.spread(typed) == rows
    assert NAMED.spread(rows) == rows


def test_rows_without_a_name_stay_as_they_were_typed() -> None:
    assert COUNTED.spread("lead") == "lead"
    assert COUNTED.read("lead").problems != ()


def test_titles_say_the_names_once_and_count_what_has_none() -> None:
    lead, again = Agency(name="A", role="lead"), Agency(name="B", role="lead")
    nameless = Agency(name="C", role=Missing.UNKNOWN)

    assert NAMED.called((lead, again), str) == "Lead"
    assert NAMED.called((nameless,), str) == "Unknown"
    assert COUNTED.called((lead, again), str) == "2 agencies"
    assert NAMED.names((lead, again, nameless)) == ("lead",)
    assert COUNTED.names((lead,)) == ()


def test_rows_are_told_by_the_answers_of_a_part_that_names_none() -> None:
    told = Rows(label="Agencies", row=COUNTED.row, row_label="agency", told_by="name")
    rows = (Agency(name="Guardia", role=Missing.UNKNOWN), Agency(name="Policia", role="lead"))

    assert told.called(rows, str) == "Guardia, Policia"
    assert told.names(rows) == ()
    assert told.spread("Guardia") == "Guardia"
