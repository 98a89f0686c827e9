"""The forms of this release, as a reader of the declarations would check them by hand."""

from collections.abc import Iterator

import pytest

from fieldbook.base.problem import Severity
from fieldbook.catalogue import CATALOGUE
from fieldbook.catalogue.outcome import ARRESTS, CHECKS, MEASURES, NOTICES, PEOPLE, VICTIMS
from fieldbook.forms.answers import Answers, Field, fields_of
from fieldbook.forms.check import check
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Need, Typed
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.rows import Rows
from tests.toolkit.answering import RECORDS

FORMS = pytest.mark.parametrize("form", CATALOGUE.forms, ids=lambda form: form.id)
OPERATION, SOURCE = RECORDS[0], RECORDS[1]


def inside(model: type[Answers]) -> Iterator[tuple[type[Answers], Field]]:
    """Every field of *model* and of its groups and rows."""
    for field in fields_of(model):
        yield model, field
        if isinstance(field.kind, GroupKind):
            yield from inside(field.kind.model)
        if isinstance(field.kind, Rows):
            yield from inside(field.kind.row.model)


@FORMS
class TestEveryForm:
    def test_says_what_belongs_in_it(self, form: Form) -> None:
        assert form.about.endswith(".")
        assert form.label != form.plural

    def test_shows_nothing_sensitive_in_titles_and_lists(self, form: Form) -> None:
        assert [name for name in (*form.titled, *form.listed) if form.field(name).kind.sensitive] == []

    def test_ends_its_help_as_sentences_end(self, form: Form) -> None:
        helps = [(field.name, field.kind.help) for _, field in inside(form.model) if field.kind.help]

        assert [one for one in helps if not one[1].endswith((".", "…", "6", "F"))] == []

    def test_asks_for_what_it_needs_in_a_whole_sentence(self, form: Form) -> None:
        for _, field in inside(form.model):
            problem = field.kind.blank_problem()
            if problem is not None:
                assert problem.text.endswith((".", "…")), field.name
                assert "!" not in problem.text

    def test_puts_conditions_only_on_fields_that_stand_before(self, form: Form) -> None:
        """A question that depends on a later one would appear above where the officer is."""
        for model, field in inside(form.model):
            before = [one.name for one in fields_of(model)]
            for name in field.kind.shown_when.names() if field.kind.shown_when else ():
                assert before.index(name) < before.index(field.name)

    def test_links_only_to_forms_that_there_are(self, form: Form) -> None:
        for _, field in inside(form.model):
            if isinstance(field.kind, Link):
                assert set(field.kind.forms) <= set(CATALOGUE.by_id)

    def test_begins_with_defaults_that_are_right(self, form: Form) -> None:
        for _, field in inside(form.model):
            assert field.kind.read(field.kind.default).problems == ()

    def test_narrows_choices_by_a_neighbour(self, form: Form) -> None:
        for model, field in inside(form.model):
            if isinstance(field.kind, Choice) and field.kind.narrowed_by:
                assert field.kind.narrowed_by in {one.name for one in fields_of(model)}

    def test_never_needs_a_name_or_a_birth_date_to_be_saved(self, form: Form) -> None:
        """Rule P6 of the domain note: what identifies a person is never required."""
        assert [
            field.name for field in form.fields if field.kind.sensitive and field.kind.need is Need.REQUIRED
        ] == []


@pytest.mark.parametrize("family", [ARRESTS, VICTIMS, PEOPLE, CHECKS, NOTICES], ids=len)
def test_the_families_of_measures_are_there(family: tuple[str, ...]) -> None:
    assert family
    assert all(MEASURES.get(code) for code in family)


def test_a_measure_is_asked_what_belongs_to_it() -> None:
    def asked(measure: str) -> set[str]:
        return {
            name
            for name, shown in check(CATALOGUE.form("outcome"), {"measure": measure}).shown.items()
            if shown
        }

    always = asked("countries_of_origin")
    assert asked("arrest") - always >= {"offences", "legal_state", "role", "sex"}
    assert asked("victim_potential") - always >= {"exploitation", "identification", "age_group"}
    assert asked("person_check") == always
    assert asked("mixed_check") - always == {"checked"}
    assert "exploitation" not in asked("arrest")


class TestAcrossFields:
    def errors(self, form_id: str, **typed: Typed) -> dict[str, str]:
        checked = check(CATALOGUE.form(form_id), typed)
        return {one.where: one.code for one in checked.problems if one.severity is not Severity.GAP}

    def test_an_operation_does_not_end_before_it_begins(self) -> None:
        assert self.errors("operation", name="Theseus", starts_on="9.12.2019", ends_on="8.12.2019") == {
            "ends_on": "day.order"
        }
        assert self.errors("operation", name="Theseus", starts_on="9.12.2019", ends_on="12.2019") == {}

    def test_a_seizure_is_of_one_sort(self) -> None:
        figure: Typed = {"qualifier": "exact", "value": "3", "unit": "H87"}
        typed: dict[str, Typed] = {"operation": OPERATION, "category": "drugs", "quantity": figure}

        assert self.errors("seizure", **typed, subcategory="documents.passport") == {
            "subcategory": "choice.other_group"
        }

    def test_sharing_without_consent_is_warned_of(self) -> None:
        typed: dict[str, Typed] = {
            "operation": OPERATION,
            "services": ["medical"],
            "status": "offered",
            "people": {"qualifier": "exact", "value": "1", "unit": "person"},
        }

        assert self.errors("referral", **typed, consent="overridden_vital") == {
            "consent": "consent.overridden"
        }
        assert self.errors("referral", **typed, consent="refused") == {}
