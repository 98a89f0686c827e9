"""Words of ours remember how they were made."""

import copy
import pickle
from decimal import Decimal

import pytest

from fieldbook.base import canonical
from fieldbook.base.errors import VaultFromNewerApp
from fieldbook.base.errors.family import FieldbookError
from fieldbook.base.problem import Problem
from fieldbook.base.said import (
    COUNTED,
    FORMS,
    LISTS,
    Said,
    as_said,
    capital,
    in_row,
    of_number,
    rendered,
    said,
    small,
)

FRENCH = {
    "At most {most} rows fit here.": "Il y a place pour {most} lignes.",
    "{label} is not answered yet.": "{label} : pas encore de réponse.",
    "Place": "Lieu",
    "Broken {slot}.": "Cassé {other}.",
}


def french(text: str) -> str:
    return rendered(text, lambda one: FRENCH.get(one.template, one.template))


def test_it_is_the_english_text_for_everybody_who_does_not_ask() -> None:
    words = said("At most {most} rows fit here.", most=200)

    assert words == "At most 200 rows fit here."
    assert f"{words}" == str(words) == "At most 200 rows fit here."
    assert hash(words) == hash("At most 200 rows fit here.")


def test_it_is_said_in_another_language_with_its_values() -> None:
    assert french(said("At most {most} rows fit here.", most=200)) == "Il y a place pour 200 lignes."


def test_words_inside_words_are_said_in_the_same_language() -> None:
    label = Said("Place", context=FORMS)

    assert french(said("{label} is not answered yet.", label=label)) == "Lieu : pas encore de réponse."


def test_what_an_officer_typed_is_never_translated() -> None:
    assert french("Place") == "Place"
    assert french(said("{label} is not answered yet.", label="Place")) == "Place : pas encore de réponse."


def test_words_in_a_row_keep_what_stands_between_them() -> None:
    row = in_row([Said("Place", context=FORMS), "Bay {1}"], " {} ")

    assert row == "Place {} Bay {1}"
    assert french(row) == "Lieu {} Bay {1}"
    assert type(in_row(["one", "two"])) is str


def test_a_translation_that_names_another_slot_falls_back_to_english() -> None:
    assert french(said("Broken {slot}.", slot="pane")) == "Broken pane."


def test_braces_without_values_are_only_braces() -> None:
    assert said("a {b") == "a {b"
    assert french(said("a {b")) == "a {b"


def test_what_is_said_already_keeps_its_context() -> None:
    label = Said("Place", context=LISTS, comment="here")

    assert as_said(label) is label
    assert as_said("Place", FORMS).context == FORMS


@pytest.mark.parametrize("again", [copy.deepcopy, lambda words: pickle.loads(pickle.dumps(words))])  # noqa: S301 - our own bytes
def test_a_copy_is_said_alike(again: "object") -> None:
    words = said("At most {most} rows fit here.", most=200)

    assert callable(again)
    assert french(again(words)) == "Il y a place pour 200 lignes."


def test_nothing_that_is_stored_can_depend_on_a_language() -> None:
    with pytest.raises(canonical.Uncanonical):
        canonical.encode({"label": said("Place")})


def test_a_problem_speaks_in_words_of_ours() -> None:
    assert isinstance(Problem((), "a.b", "Write a number.").text, Said)


def test_an_error_keeps_its_template_and_its_values() -> None:
    error = VaultFromNewerApp(found=9, known=3)

    assert isinstance(error.what, Said)
    assert error.what.template == VaultFromNewerApp.title
    assert error.what.values == {"found": 9, "known": 3}
    assert error.told == f"{error.what} {error.remedy} ({error.code})"
    assert error.rest == f"{error.remedy} ({error.code})"
    assert isinstance(error, FieldbookError)


def test_the_first_letter_is_made_large_or_small_in_the_language_that_is_spoken() -> None:
    assert french(small(Said("Place", context=FORMS))) == "lieu"
    assert small(Said("Place", context=FORMS)) == "place"
    assert french(in_row((capital(said("place")), "Bay 1"))) == "Place, Bay 1"
    assert capital("bay 1") == "Bay 1"
    assert type(capital("bay 1")) is str


@pytest.mark.parametrize(
    ("number", "context"), [("12", COUNTED), ("1.5", LISTS), ("-2", LISTS), (None, LISTS)]
)
def test_a_unit_knows_the_whole_number_that_it_stands_behind(number: str | None, context: str) -> None:
    unit = Said("persons", context=LISTS, comment="counted_unit")

    behind = of_number(unit, Decimal(number) if number else None)

    assert isinstance(behind, Said)
    assert (behind, behind.context, behind.comment) == ("persons", context, "counted_unit")
    assert type(of_number("USD", Decimal(12))) is str
