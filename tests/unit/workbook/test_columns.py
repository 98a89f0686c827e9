"""Columns come from the declaration, and every row is as wide as its headings."""

from datetime import UTC, datetime

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed
from fieldbook.workbook.columns import NOT_READABLE, PROVENANCE, WITHHELD, RowMaker, columns_of
from fieldbook.workbook.content import Provenance, RecordRow
from fieldbook.workbook.sheets import CellValue
from tests.golden.make_payloads import TYPED
from tests.workbook.examples import Example, answers_of, provenance, record_id

FROM = Provenance("0" * 32, "7Q4K", "Amina", "Tablet 4", "d" * 32, datetime(2026, 11, 22, 9, 30, tzinfo=UTC))
REFERRAL: dict[str, Typed] = {
    "operation": record_id(0, 1),
    "services": ["Safe shelter or accommodation"],
    "status": "offered",
    "people": {"qualifier": "exact", "value": "1", "unit": "person"},
    "consent": "not_asked",
    "person_code": "V-0007",
    "provider": {"missing": "withheld"},
}


def row_of(form: Form, row: RecordRow, *, sensitive: bool = False) -> dict[str, CellValue]:
    maker = RowMaker(form, str, sensitive=sensitive)
    headings = [column.heading for column in maker.columns]
    return dict(zip(headings, maker.cells(row), strict=True))


@pytest.mark.parametrize("form", CATALOGUE.forms, ids=lambda form: form.id)
def test_every_record_fills_exactly_the_columns_of_its_form(form: Form) -> None:
    maker = RowMaker(form, str)
    rows = list(Example().rows(form.id)) or [RecordRow(answers_of(form.id, TYPED[form.id]), FROM)]
    assert {len(maker.cells(row)) for row in rows} == {len(columns_of(form))}


@pytest.mark.parametrize("form", CATALOGUE.forms, ids=lambda form: form.id)
def test_headings_are_those_of_the_kinds_and_no_two_are_equal(form: Form) -> None:
    headings = [column.heading for column in columns_of(form)]
    expected = [heading for field in form.fields for heading in field.kind.headings()]
    assert headings == expected + [column.heading for column in PROVENANCE]
    assert len(set(headings)) == len(headings)


def test_a_figure_stands_as_stated_and_in_its_parts() -> None:
    outcome = CATALOGUE.form("outcome")
    row = next(row for row in Example().rows("outcome") if row.provenance.record == record_id(0, 7))
    cells = row_of(outcome, row)
    assert cells["Figure: as stated"] == "some 89 persons"
    assert cells["Figure: Number"] == 89
    assert cells["Figure: Word of the source"] == "some"


def test_sensitive_answers_are_withheld_unless_asked_for() -> None:
    form, row = CATALOGUE.form("referral"), RecordRow(answers_of("referral", REFERRAL), FROM)
    assert row_of(form, row)["Code of the person"] == WITHHELD
    assert row_of(form, row, sensitive=True)["Code of the person"] == "V-0007"
    assert row_of(form, row)["Note"] is None


def test_a_missing_answer_gives_its_reason() -> None:
    row = RecordRow(answers_of("referral", REFERRAL), FROM)
    assert row_of(CATALOGUE.form("referral"), row)["Provider"] == "Withheld"


def test_a_record_of_a_newer_program_keeps_its_row() -> None:
    """Rows must match the vault, also where only the provenance can be told."""
    cells = row_of(CATALOGUE.form("source"), RecordRow(None, provenance(record_id(0, 1))))
    assert cells["Record state"] == NOT_READABLE
    assert cells["Title"] is None
    assert cells["Record"] == record_id(0, 1)
