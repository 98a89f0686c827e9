"""What a person and a seizure count for, and the numbers by which a thing is known again."""

from decimal import Decimal

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.check import check
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed
from fieldbook.forms.values.sameness import Mark, Tally
from tests.toolkit.answering import RECORDS

OPERATION, OTHER = RECORDS[0], RECORDS[1]
PASSPORT: dict[str, Typed] = {"category": "documents", "document_type": "passport", "pieces": "1"}
ARREST: Typed = [{"arrested_on": "2019-12-09"}, {"arrested_on": "2019-12-10"}]


def tallied(form_id: str, **typed: Typed) -> list[Tally]:
    form = CATALOGUE.form(form_id)
    checked = check(form, {"operation": OPERATION, **typed})
    assert checked.answers is not None, checked.errors
    assert form.tally is not None
    return list(form.tally(checked.answers))


def seizure(**typed: Typed) -> dict[str, Typed]:
    quantity: Typed = {"qualifier": "exact", "value": "2", "unit": "document"}
    rows: Typed = [{**PASSPORT, "number": "AB 1"}, PASSPORT]
    return {"category": "documents", "quantity": quantity, "items": rows, **typed}


@pytest.mark.parametrize(
    ("typed", "measures"),
    [
        ({"roles": "undetermined"}, []),
        ({"roles": "victim"}, ["victim_potential"]),
        ({"roles": "victim", "identification": [{"status": "possible"}]}, ["victim_potential"]),
        ({"roles": "victim", "identification": [{"status": "confirmed"}]}, ["victim_confirmed"]),
        ({"roles": "victim", "identification": [{"status": "negative"}]}, []),
        ({"roles": "suspect"}, ["suspect_identified"]),
        ({"roles": "suspect", "arrests": ARREST}, ["arrest"]),
        ({"roles": ["victim", "suspect"]}, ["victim_potential", "suspect_identified"]),
        ({"roles": "smuggled_migrant"}, ["smuggled_migrant"]),
        ({"roles": "victim", "merged_into": OTHER}, []),
    ],
)
def test_a_person_is_one_of_each_measure(typed: dict[str, Typed], measures: list[str]) -> None:
    """Rules P2 to P4: the last decision counts; arrested twice is one person; a merged one is none."""
    found = tallied("person", **typed)

    assert [(one.form, one.code, one.unit, one.number) for one in found] == [
        ("outcome", code, "person", Decimal(1)) for code in measures
    ]


def test_a_seizure_counts_its_exhibits() -> None:
    assert tallied("seizure", **seizure()) == [Tally("seizure", "documents", "document", Decimal(2))]


def test_several_sorts_are_counted_apart() -> None:
    """Also each state, each unit and each currency; masses come together in kilograms."""
    rows: Typed = [
        PASSPORT,
        {**PASSPORT, "pieces": "3"},
        {**PASSPORT, "item_status": "detected"},
        {"category": "drugs", "amount": "500", "unit": "GRM"},
        {"category": "drugs", "amount": "1", "unit": "KGM"},
        {"category": "drugs", "amount": "40", "unit": "tablet"},
        {"category": "cash", "amount": "50", "currency": "EUR"},
        {"category": "cash", "denomination": "20", "notes": "2", "currency": "USD"},
        {"category": "firearms", "pieces": "1", "acquisition": "found"},
        {"category": "firearms", "pieces": "1", "subcategory": "firearms.component"},
        {"category": "financial", "pieces": "1", "subcategory": "financial.account"},
        {"category": "cash", "amount": {"missing": "unknown"}, "currency": "EUR"},
    ]
    found = tallied("seizure", category="several", items=rows, item_status="seized")

    assert [(one.code, f"{one.number:f}", one.unit, one.currency, dict(one.alike)) for one in found] == [
        ("documents", "4", "document", "", {"item_status": "seized"}),
        ("documents", "1", "document", "", {"item_status": "detected"}),
        ("drugs", "1.5", "KGM", "", {"item_status": "seized"}),
        ("drugs", "40", "tablet", "", {"item_status": "seized"}),
        ("cash", "50", "currency", "EUR", {"item_status": "seized"}),
        ("cash", "40", "currency", "USD", {"item_status": "seized"}),
        ("firearms", "1", "firearm", "", {"item_status": "seized", "acquisition": "found"}),
        ("firearms", "1", "H87", "", {"item_status": "seized"}),
        ("financial", "1", "account", "", {"item_status": "seized"}),
    ]


def test_a_seizure_without_exhibits_counts_nothing() -> None:
    assert tallied("seizure", **seizure(items="")) == []


def test_the_numbers_of_its_things_are_its_marks() -> None:
    form = CATALOGUE.form("seizure")
    checked = check(form, {"operation": OPERATION, **seizure()})
    assert checked.answers is not None
    assert form.sameness is not None
    assert form.sameness.marks is not None

    assert list(form.sameness.marks(checked.answers)) == [Mark("documents.number", "document number", "AB 1")]


@pytest.mark.parametrize("form", CATALOGUE.forms, ids=lambda form: form.id)
def test_what_is_compared_is_a_field(form: Form) -> None:
    if form.sameness is not None:
        names = {field.name for field in form.fields}
        assert {*form.sameness.likened, form.sameness.merged_by} - {""} <= names
