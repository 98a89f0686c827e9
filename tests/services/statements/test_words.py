"""English words that came from elsewhere are ours again, so that every language says them."""

import pytest

from fieldbook.base.said import LISTS, ROW, SENTENCES, Said
from fieldbook.report.publishing.persons import BANDS, SEXES
from fieldbook.services.statements.words import our_words


@pytest.mark.parametrize("text", [*SEXES, *BANDS, "Sex and age", "at least"])
def test_words_of_the_tables_are_found(text: str) -> None:
    found = our_words(str.__str__(text))

    assert isinstance(found, Said)
    assert (found, found.context) == (text, SENTENCES)


def test_a_label_of_a_list_is_found_with_its_list() -> None:
    found = our_words("Colombia")

    assert isinstance(found, Said)
    assert (found.context, found.comment) == (LISTS, "citizenship")


def test_several_in_a_row_are_each_found() -> None:
    found = our_words("Female · 18 to 29")

    assert isinstance(found, Said)
    assert (found, found.context) == ("Female · 18 to 29", ROW)
    assert all(isinstance(value, Said) for value in found.values.values())


@pytest.mark.parametrize("text", ["", "Pink powder", "Colombia·", "{p0} {count}", "zzz, {p1} · yyy"])
def test_what_is_not_ours_stays_as_it_came(text: str) -> None:
    """Slots of a template in a text from outside are text."""
    found = our_words(text)

    assert found == text
    assert not isinstance(found, Said)
