"""What was found is told with the field it stands in, and nothing sensitive or sealed is among it."""

from pathlib import Path
from typing import Any

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.answers import read_group
from fieldbook.forms.sifting.passages import passages_of
from fieldbook.services import drafting
from fieldbook.services.attaching.adding import begin_attachment
from fieldbook.services.lists.finding import find
from fieldbook.services.session import Session
from tests.toolkit.vaults import save, save_operation, save_outcome


def told(session: Session, text: str) -> list[tuple[str, str, list[str]]]:
    return [
        (str(one.label), str(one.text), [one.text[span.first : span.end] for span in one.marks])
        for record in find(session, text)
        for one in record.passages
    ]


def test_each_word_is_shown_where_it_stands(station: Session) -> None:
    operation = save_operation(station)
    save_outcome(station, operation, detail="Minors among the victims", note="Handed to the Red Crescent")

    assert told(station, "minors crescent") == [
        ("In the words of the report", "Minors among the victims", ["Minors"]),
        ("Note", "Handed to the Red Crescent", ["Crescent"]),
    ]


def test_a_row_is_named_with_its_group(station: Session) -> None:
    save(station, "operation", name="Theseus", agencies=[{"name": "Frontex", "role": "lead"}])

    assert told(station, "frontex") == [("Agencies: Agency", "Frontex", ["Frontex"])]


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Qafë Thanë", "qafe than"),
        ("Straße", "STRASSE"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("٤٤ شخصا", "44"),
        ("Скопје", "скоп"),
    ],
)
def test_marks_and_digits_of_any_script_are_no_obstacle(station: Session, written: str, asked: str) -> None:
    save_operation(station, written)
    (waiting,) = told(station, asked)
    while station.vault.search.feed():
        pass

    assert told(station, asked) == [waiting]
    assert waiting[2]


def test_a_long_text_is_cut_around_the_word(station: Session) -> None:
    text = f"{'before ' * 60}harbour {'after ' * 60}".strip()
    save(station, "operation", name="Theseus", summary=text)

    ((_label, shown, marked),) = told(station, "harbour")

    assert marked == ["harbour"]
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert shown.index("harbour") < 45
    assert len(shown) < 160


def test_a_file_is_found_by_its_name(station: Session, tmp_path: Path) -> None:
    picture = tmp_path / "harbour at dusk.txt"
    picture.write_text("a note")
    draft = begin_attachment(station, picture, owner=save_operation(station))
    drafting.save(station, draft.with_typed(("shows_person",), "no"))

    ((_label, shown, marked),) = told(station, "dusk")

    assert marked == ["dusk"]
    assert shown.startswith("harbour at dusk.txt")


def test_what_is_sensitive_is_neither_found_nor_shown() -> None:
    """Sensitive answers are no passages; the seal of an identity is not even among the answers."""
    person = CATALOGUE.form("person")
    given = read_group(person.model, {"special_needs": ["medical"], "languages": ["sq"]})
    values: Any = given.values
    assert values["special_needs"] == ("medical",)
    answers = person.model.model_construct(**values)

    labels = [passage.label for passage in passages_of(answers)]

    assert person.field("languages").kind.label in labels
    assert person.field("special_needs").kind.label not in labels
