"""A place is picked from the gazetteer, or written part by part."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldbook.gui.fields.groups.place import PlaceField
from tests.gui.fields.conftest import Ask, Heard, declared
from tests.gui.fields.keys import focused, press, write


def field_of(heard: Heard) -> PlaceField:
    field = heard.question.field
    assert isinstance(field, PlaceField)
    return field


def test_a_place_of_the_gazetteer_answers_all_its_parts(ask: Ask) -> None:
    heard = ask(declared("outcome", "place"))

    write("skop")
    press(Qt.Key.Key_Return)

    path, parts = heard.last
    assert path == ()
    assert parts == {
        "name": "Skopje",
        "region": "Grad Skopje",
        "country": "MK",
        "position": "41.99646, 21.43141",
        "precision": "town",
        "time_zone": "Europe/Skopje",
    }


def test_any_other_name_stays_as_it_is_typed(ask: Ask) -> None:
    heard = ask(declared("outcome", "place"))

    write("Quay 5")

    assert heard.last == (("name",), "Quay 5")


def test_a_place_on_one_line_is_shown_in_its_parts(ask: Ask) -> None:
    heard = ask(declared("outcome", "place"), "Blace, Skopje, MK")

    shown = {name: question.field for name, question in field_of(heard).parts.items()}

    assert isinstance(focused(), QWidget)
    assert set(shown) == {"name", "region", "country"}


def test_coordinates_are_asked_for_below(ask: Ask) -> None:
    heard = ask(declared("outcome", "place"))

    heard.question.reveal(("position",))

    assert "position" in field_of(heard).parts
