"""Save now, finish later: the least that can be saved is saved, and says what is missing."""

import pytest

from fieldbook.base.problem import Severity
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.excerpting import excerpt_of
from fieldbook.forms.kind import Need, Typed
from fieldbook.forms.record import Record
from tests.unit.catalogue.around import OPERATION, OTHER, PERSON, SEIZURE, checked

PEOPLE: Typed = {"qualifier": "exact", "value": "1", "unit": "person"}
LEAST: dict[str, dict[str, Typed]] = {
    "operation": {"name": "Theseus"},
    "activity": {"operation": OPERATION, "kind": "person_check", "count": PEOPLE},
    "outcome": {"operation": OPERATION, "measure": "arrest", "figure": PEOPLE},
    "person": {"operation": OPERATION, "roles": "undetermined"},
    "seizure": {"operation": OPERATION, "category": "several"},
    "custody": {
        "operation": OPERATION,
        "seizure": SEIZURE,
        "exhibit_no": "D-1",
        "action": "seize",
        "done_on": "2026-03-01",
        "done_at": "9:00",
    },
    "referral": {
        "operation": OPERATION,
        "services": "medical",
        "status": "offered",
        "people": PEOPLE,
        "consent": "not_asked",
    },
    "hit": {"operation": OPERATION, "sort": "hit"},
    "case": {"operation": OPERATION, "number": "KA-12", "status": "open"},
    "group": {"operation": OPERATION, "label": "Harbour"},
    "source": {"title": "Release", "type": "press_release"},
    "attachment": {
        "owner": OTHER,
        "file": f"{'ab' * 32} {'cd' * 32} 2048 image/jpeg hold.jpg",
        "kind": "photo",
        "use": "evidence",
        "capture_data": "kept",
    },
    "decision": {"decides": "apart", "about": OTHER, "other": PERSON, "why": "Two people."},
}
WHOLE = {"group", "decision"}
"""Forms that ask for nothing beyond the least."""


def test_every_form_has_its_least() -> None:
    assert set(LEAST) == set(CATALOGUE.by_id)


@pytest.mark.parametrize("form_id", LEAST)
def test_the_least_that_can_be_saved_says_what_is_missing(form_id: str) -> None:
    """No error, no warning to argue with: a tired officer saves, and the gaps are told in sentences."""
    found = checked(form_id, **LEAST[form_id])

    assert found.answers is not None, found.errors
    assert found.warnings == ()
    assert bool(found.gaps) is (form_id not in WHOLE)
    assert all(gap.text.endswith((".", "…")) and gap.path for gap in found.gaps)


@pytest.mark.parametrize("form_id", LEAST)
def test_it_is_marked_incomplete_wherever_it_is_listed(form_id: str) -> None:
    """The mark in lists comes from the stored payload, what is missing from the page: they agree."""
    found = checked(form_id, **LEAST[form_id])

    assert found.answers is not None
    excerpt = excerpt_of(CATALOGUE.form(form_id), Record(found.answers))
    assert excerpt.incomplete is bool(found.gaps)


@pytest.mark.parametrize("form_id", LEAST)
def test_each_of_it_is_needed(form_id: str) -> None:
    """What is required is required: without it the save is refused, in a sentence."""
    form = CATALOGUE.form(form_id)
    for name in LEAST[form_id]:
        if form.field(name).kind.need is Need.REQUIRED and not form.field(name).kind.default:
            without = {**LEAST[form_id], name: ""}
            assert any(one.severity is Severity.ERROR for one in checked(form_id, **without).problems), name
