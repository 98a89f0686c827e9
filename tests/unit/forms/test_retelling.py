"""Lines are kept in English; what is ours in them is found again, what an officer wrote is left alone."""

import pytest

from fieldbook.base.said import ROW, Said, rendered
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.telling.retelling import retold, retold_title
from fieldbook.forms.values.codelist import codes

OUTCOME, SEIZURE, REFERRAL = (CATALOGUE.form(name) for name in ("outcome", "seizure", "referral"))
SERVICES = codes("referral_service_type")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Choice(label="Unit", codes=codes("unit")), "kilogram"),
        (Choices(label="Drugs", codes=codes("drug_type")), codes("drug_type").codes[1].label),
        (YesNo(label="Armed"), "Yes"),
        (DayKind(label="Day"), "9 December 2019"),
        (Text(label="Name"), "Declined to answer"),
        (OUTCOME.field("figure").kind, "more than 1,500 persons"),
        (OUTCOME.field("figure").kind, "1 breach"),
        (OUTCOME.field("figure").kind, "USD 200,000"),
        (OUTCOME.field("figure").kind, "an unknown number of items"),
        (SEIZURE.field("items").kind, "3 items"),
        (SEIZURE.field("items").kind, "1 item"),
        (REFERRAL.field("services").kind, f"{SERVICES.codes[0].label}, {SERVICES.codes[1].label}"),
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


def test_the_parts_of_a_figure_are_said_each() -> None:
    found = retold_title(OUTCOME, "Arrest: more than 1,500 persons")

    def look_up(one: Said) -> str:
        return one.template if one.context == ROW else f"<{one.template}>"

    assert rendered(found, look_up) == "<Arrest>: <more than> <1,500> <persons>"
