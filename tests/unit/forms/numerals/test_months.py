"""Months by their names in the languages of the window."""

import pytest

from fieldbook.forms.numerals.months import month_named


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("December", 12),
        ("dec", 12),
        ("décembre", 12),
        ("de diciembre", 12),
        ("decembra", 12),
        ("децембар", 12),
        ("dhjetor", 12),
        ("nëntor", 11),
        ("ديسمبر", 12),
        ("كانون الأول", 12),
        ("كانون الثاني", 1),
        ("تشرين الثاني", 11),
        ("شباط", 2),
        ("أوت", 8),
        ("mai", 5),
        ("maj", 5),
        ("juil", 7),
        ("mar", 3),
    ],
)
def test_is_heard(words: str, number: int) -> None:
    assert month_named(words) == number


@pytest.mark.parametrize("words", ["", "de", "foo", "jui", "ma", "كانون", "تشرين", "decembery"])
def test_what_names_none_or_could_name_two_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match="no such month"):
        month_named(words)
