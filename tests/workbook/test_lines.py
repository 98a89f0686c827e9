"""What repeats in a record and has a sheet of its own: one line each."""

import io
from typing import Any

import pytest
from openpyxl import load_workbook

from fieldbook.base.ports import Silent
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.kind import Typed
from fieldbook.workbook import sheets
from fieldbook.workbook.columns import WITHHELD
from fieldbook.workbook.content import FormRows, RecordRow
from fieldbook.workbook.export import write_workbook
from fieldbook.workbook.lines import LineMaker
from tests.workbook.examples import Example, answers_of, provenance, record_id

FORM = CATALOGUE.form("seizure")
RECORD = record_id(0, 1)
ITEMS: list[Typed] = [
    {"category": "devices", "exhibit_no": "A-1", "what": "phone", "pieces": "2", "serial": "35-2099"},
    {"category": "drugs", "exhibit_no": "A-2", "drug_type": "cocaine", "amount": "1.25", "unit": "KGM"},
    {"category": "cash", "currency": "EUR", "amount": "50", "exhibit_no": {"missing": "pending"}},
]


def lines(*, sensitive: bool = False) -> list[dict[str, Any]]:
    answers = answers_of(
        "seizure",
        {"operation": record_id(0, 9999), "category": "several", "items": ITEMS, "taken_on": "9.12.2019"},
    )
    forms = (
        FormRows(FORM, [RecordRow(answers, provenance(RECORD)), RecordRow(None, provenance(RECORD))], 2),
    )
    out = io.BytesIO()
    content = Example().content(forms=forms, sensitive=sensitive, titles=lambda _record: "Theseus")
    write_workbook(out, content, Silent())
    book = load_workbook(io.BytesIO(out.getvalue()))
    heading, *rows = book["Seizure items"].iter_rows(values_only=True)
    return [dict(zip(map(str, heading), row, strict=True)) for row in rows]


def test_every_item_is_a_line_with_what_it_belongs_to() -> None:
    found = lines()

    assert [(row["No."], row["Sort"], row["Exhibit"]) for row in found] == [
        (1, "Electronic devices and media", "A-1"),
        (2, "Drugs", "A-2"),
        (3, "Cash", "Pending"),
    ]
    assert {(row["Operation"], row["Seizure"], row["Day"], row["Record"]) for row in found} == {
        ("Theseus", "Several sorts: 3 items", "2019-12-09", RECORD)
    }


def test_a_blank_answer_of_a_line_is_that_of_its_record_where_the_question_says_so() -> None:
    """So that offered, accepted and received can be counted from the sheet alone (rule R4)."""
    form = CATALOGUE.form("referral")
    services: Typed = ["medical", {"service": "safe_shelter", "status": "unavailable", "unmet": "language"}]
    people: Typed = {"qualifier": "exact", "value": "1", "unit": "person"}
    given: dict[str, Typed] = {"operation": record_id(0, 9999), "services": services, "people": people}
    answers = answers_of("referral", {**given, "status": "accepted", "consent": "given_written"})
    maker = LineMaker(form, form.field("services"), lambda _record: "Theseus")
    headings = [column.heading for column in maker.columns]
    found = [
        dict(zip(headings, line, strict=True))
        for line in maker.lines([RecordRow(answers, provenance(RECORD))])
    ]

    assert [(row["Service"], row["How far this one is"]) for row in found] == [
        ("Medical and dental care", "Accepted by provider"),
        ("Safe shelter or accommodation", "Service unavailable"),
    ]


def test_a_number_is_a_number_beside_its_unit() -> None:
    assert [(row["Pieces"], row["Amount"], row["Unit"], row["Currency"]) for row in lines()] == [
        (2, None, None, None),
        (None, 1.25, "kg", None),
        (None, 50, None, "Euro"),
    ]


def test_a_sensitive_answer_is_withheld_unless_it_is_asked_for() -> None:
    heading = "Serial number or IMEI"

    assert [row[heading] for row in lines()] == [WITHHELD, None, None]
    assert [row[heading] for row in lines(sensitive=True)] == ["35-2099", None, None]


def test_a_full_sheet_is_followed_by_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 3)
    answers = answers_of("seizure", {"operation": RECORD, "category": "several", "items": ITEMS})
    out = io.BytesIO()
    content = Example().content(forms=(FormRows(FORM, [RecordRow(answers, provenance(RECORD))], 1),))
    counts = write_workbook(out, content, Silent())

    assert [(one.name, one.rows) for one in counts if one.name.startswith("Seizure items")] == [
        ("Seizure items", 2),
        ("Seizure items 2", 1),
    ]


def test_a_question_that_does_not_repeat_has_no_lines() -> None:
    with pytest.raises(TypeError):
        LineMaker(FORM, FORM.fields[0], str)
