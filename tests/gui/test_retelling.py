"""Lines are kept in English; what is ours in them is found again, what an officer wrote is left alone."""

import pytest

from fieldbook.base.said import Said
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.values.codelist import codes
from fieldbook.gui.tables.retelling import retold, retold_title

OUTCOME = CATALOGUE.form("outcome")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Choice(label="Unit", codes=codes("unit")), "kilogram"),
        (Choices(label="Drugs", codes=codes("drug_type")), codes("drug_type").codes[1].label),
        (YesNo(label="Armed"), "Yes"),
        (DayKind(label="Day"), "9 December 2019"),
        (Text(label="Name"), "Declined to answer"),
        (OUTCOME.field("figure").kind, "more than 1,500 persons"),
    ],
)
def test_words_of_ours_are_found_again(kind: Choice, text: str) -> None:
    found = retold(kind, str(text))

    assert isinstance(found, Said)
    assert found == text


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Text(label="Name"), "kilogram"),
        (Choice(label="Unit", codes=codes("unit")), "a boatload"),
        (Choice(label="Unit", codes=codes("unit")), "KILOGRAM"),
        (DayKind(label="Day"), "9.12.2019"),
        (OUTCOME.field("figure").kind, "a figure of speech"),
    ],
)
def test_what_an_officer_wrote_is_left_alone(kind: Choice, text: str) -> None:
    assert not isinstance(retold(kind, text), Said)


def test_a_row_of_labels_is_found_label_by_label() -> None:
    listed = codes("drug_type")
    text = ", ".join(str(code.label) for code in listed.codes[:3])

    found = retold(Choices(label="Drugs", codes=listed), text)

    assert isinstance(found, Said)
    assert list(found.values.values()) == [code.label for code in listed.codes[:3]]


def test_a_title_that_does_not_fit_stays_as_it_is() -> None:
    assert retold_title(OUTCOME, "Something older") == "Something older"
    assert isinstance(retold_title(OUTCOME, str(OUTCOME.label)), Said)


def test_a_title_is_found_again_part_by_part() -> None:
    label = codes("measure").codes[0].label

    found = retold_title(OUTCOME, f"{label}: more than 1,500 persons")

    assert isinstance(found, Said)
    assert found == f"{label}: more than 1,500 persons"
