"""The country whose numbers are written here decides, once, where something is typed or taken in."""

import pytest

from fieldbook.forms.draft import Draft
from fieldbook.forms.kind import Typed
from fieldbook.services import drafting
from fieldbook.services.entry.habits import HABITS, choose_habit, habit_of, settle_draft
from fieldbook.services.intake.given import parse_given
from fieldbook.services.intake.taking import take_in
from fieldbook.services.session import Session
from tests.toolkit.vaults import save_operation


def draft_of(station: Session, **typed: Typed) -> Draft:
    draft = drafting.new(station, "seizure")
    for name, answer in typed.items():
        draft = draft.with_typed((name,), answer)
    return draft


def test_nobody_said_so_nothing_is_decided(station: Session) -> None:
    draft = draft_of(station, quantity={"value": "50.000"})

    assert habit_of(station) == ""
    assert settle_draft(station.catalogue.form("seizure"), draft, habit_of(station)) == draft


@pytest.mark.parametrize(("locale", "plain"), [("fr", "50000"), ("en", "50")])
def test_what_was_decided_is_spelled_so_that_it_means_one_thing(
    station: Session, locale: str, plain: str
) -> None:
    choose_habit(station, locale)
    items: Typed = [
        {"category": "fuel", "amount": "50.000"},
        {"category": "fuel", "amount": "7"},
        {"category": "fuel", "amount": "50.000 kg"},
        {"category": "cash", "amount": "EUR 50.000"},
    ]
    draft = draft_of(station, quantity={"value": "50.000 kg"}, items=items, detail="50.000")

    settled = settle_draft(station.catalogue.form("seizure"), draft, habit_of(station))

    assert settled.typed_at(("quantity", "value")) == f"{plain} kg"
    assert settled.typed_at(("items", 0, "amount")) == plain
    assert settled.typed_at(("items", 1, "amount")) == "7"
    assert settled.typed_at(("items", 2, "amount")) == f"{plain} kg"
    assert settled.typed_at(("items", 3, "amount")) == f"EUR {plain}"
    assert settled.typed_at(("detail",)) == "50.000"
    for other in HABITS:
        assert settle_draft(station.catalogue.form("seizure"), settled, other) == settled


def test_a_file_is_read_in_the_same_way(station: Session) -> None:
    choose_habit(station, "es")
    operation = save_operation(station)
    given = (
        f'{{"form": "outcome", "operation": "{operation}", "measure": "arrest",'
        ' "figure": {"qualifier": "exact", "value": "1.500", "unit": "person"}}'
    )

    taken = take_in(station, parse_given(given.encode()))

    assert taken.problems == ()
    assert [one.title for one in taken.added] == ["Arrest: 1,500 persons"]


def test_it_can_be_taken_back(station: Session) -> None:
    choose_habit(station, "fr")
    choose_habit(station, "")

    assert habit_of(station) == ""


def test_another_country_is_a_fault_of_ours(station: Session) -> None:
    with pytest.raises(ValueError, match="unknown"):
        choose_habit(station, "xx")


def test_words_that_mean_two_numbers_are_read_in_the_language_of_the_country(station: Session) -> None:
    form, draft = station.catalogue.form("seizure"), draft_of(station, quantity={"value": "six billion"})

    read = {one: settle_draft(form, draft, one).typed_at(("quantity", "value")) for one in ("en", "fr", "ar")}

    assert read == {"en": "6000000000", "fr": "six billion", "ar": "six billion"}
