"""A place is picked from the gazetteer, or written part by part."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldbook.gui.fields.groups.place import PlaceField
from fieldbook.gui.fields.lines import Line
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


def test_coordinates_say_how_exact_they_are_unless_somebody_says_otherwise(ask: Ask) -> None:
    heard = ask(declared("outcome", "place"))
    field = field_of(heard)
    heard.question.reveal(("position",))

    for typed, told in (("34T EM 35 49", "km_1"), ("34T EM 3572 4948", "exact")):
        field.typed.emit(("position",), typed)
        field.left.emit(("position",))
        assert heard.last == (("precision",), told)

    field.typed.emit(("precision",), "region")
    field.typed.emit(("position",), "34T EM 35 49")
    field.left.emit(("position",))
    assert heard.last == (("position",), "34T EM 35 49")


def test_what_is_understood_of_coordinates_is_painted_as_far_as_there_is_room(ask: Ask) -> None:
    heard = ask(declared("outcome", "place", "position"), "34T EM 35 49")
    line = heard.question.findChildren(Line)[0]
    degrees = "41.99671° N, 21.42863° E"

    pictures = []
    for echo in ("", degrees, f"{degrees}  ·  34T EM 35499 49499"):
        heard.question.show_echo(echo)
        pictures.append([line.grab().toImage() for line in _at(line, 330, 900)])

    (nothing, wide_nothing), (short, wide_short), (long, wide_long) = pictures
    assert nothing != short == long
    assert wide_nothing != wide_short != wide_long


def _at(line: Line, *widths_px: int) -> Iterator[Line]:
    for width in widths_px:
        line.setFixedWidth(width)
        yield line
