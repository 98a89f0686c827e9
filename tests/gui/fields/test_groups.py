"""Groups, figures and rows: fields that hold others."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldbook.base.missing import Missing
from fieldbook.gui.fields.group import Expander, FigureField
from fieldbook.gui.fields.rows import RowsField
from tests.gui.fields.conftest import Ask, Heard, declared
from tests.gui.fields.keys import focused, press, write
from tests.unit.gui.presenters.form_fakes import SOME_89

ROWS: list[dict[str, str]] = [
    {"name": "Albanian State Police", "role": "lead"},
    {"name": "Hellenic Coast Guard"},
]


def figure(heard: Heard) -> FigureField:
    assert isinstance(heard.question.field, FigureField)
    return heard.question.field


def rows(heard: Heard) -> RowsField:
    assert isinstance(heard.question.field, RowsField)
    return heard.question.field


class TestFigure:
    def test_a_part_tells_its_path(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure"))
        press(Qt.Key.Key_Tab)
        write("8")
        assert heard.last == (("value",), "8")
        assert heard.left == [("qualifier",)]

    def test_it_is_said_back_in_words(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure"), SOME_89)
        heard.question.field.show_echo("some 89 persons")
        labels = [
            widget.accessibleName() for widget in heard.question.findChildren(type(figure(heard).stated))
        ]
        assert "Reads: some 89 persons" in labels

    def test_the_lower_parts_stay_closed_for_what_every_figure_has(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure"), SOME_89)
        assert heard.question.inside(("quote",)) is None

    def test_they_open_themselves_when_one_has_something_to_show(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure"), {**SOME_89, "quote": "some 89 persons"})
        quote = heard.question.inside(("quote",))
        assert quote is not None
        assert quote.isVisible()

    def test_they_open_for_a_problem(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure"), SOME_89)
        grown: list[object] = []
        heard.question.grown.connect(grown.append)
        heard.question.reveal(("as_of",))
        assert heard.question.inside(("as_of",)) is not None
        assert grown == [()]

    def test_the_keyboard_opens_them(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure"), SOME_89)
        expander = heard.question.findChild(Expander)
        assert expander is not None
        expander.setFocus(Qt.FocusReason.TabFocusReason)
        press(Qt.Key.Key_Return)
        assert heard.question.inside(("relations",)) is not None
        assert not heard.window.grab().isNull()

    def test_a_reason_for_one_part_says_whose(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure"), SOME_89)
        source = heard.question.inside(("source",))
        assert source is not None
        source.give_reason(Missing.WITHHELD)
        assert heard.last == (("source",), {"missing": "withheld"})

    def test_showing_nothing_empties_every_part(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure"), SOME_89)
        heard.question.show_typed("")
        value = heard.question.inside(("value",))
        assert value is not None
        proxy = value.field.focusProxy()
        assert proxy is not None
        assert proxy.property("text") == ""


class TestRows:
    def test_each_row_is_shown(self, ask: Ask) -> None:
        assert rows(ask(declared("operation", "agencies"), [*ROWS])).rows == 2

    def test_a_row_tells_its_number(self, ask: Ask) -> None:
        heard = ask(declared("operation", "agencies"), [*ROWS])
        second = heard.question.inside((1, "name"))
        assert second is not None
        second.take_focus()
        press(Qt.Key.Key_End)
        write("!")
        assert heard.last == ((1, "name"), "Hellenic Coast Guard!")

    def test_a_new_row_has_the_cursor(self, ask: Ask) -> None:
        heard = ask(declared("operation", "agencies"), [*ROWS])
        rows(heard).add_row()
        assert heard.last == ((), [*ROWS, {}])
        write("F")
        assert heard.typed[-1:] == [((2, "name"), "F")]

    def test_a_removed_row_comes_back_whole(self, ask: Ask) -> None:
        heard = ask(declared("operation", "agencies"), [*ROWS])
        first = heard.question.inside((0, "name"))
        assert first is not None
        first.take_focus()
        press(Qt.Key.Key_Home)
        write("A")

        rows(heard).remove_row(0)
        assert heard.last == ((), [ROWS[1]])
        press(Qt.Key.Key_Return)  # the focus is on Undo

        assert heard.last == ((), [{**ROWS[0], "name": "AAlbanian State Police"}, ROWS[1]])
        assert rows(heard).rows == 2

    def test_after_a_removal_the_rows_below_move_up(self, ask: Ask) -> None:
        heard = ask(declared("operation", "agencies"), [*ROWS])
        rows(heard).remove_row(0)
        moved = heard.question.inside((0, "name"))
        assert moved is not None
        moved.take_focus()
        press(Qt.Key.Key_End)
        write("!")
        assert heard.last == ((0, "name"), "Hellenic Coast Guard!")

    def test_a_screen_reader_hears_which_row(self, ask: Ask) -> None:
        heard = ask(declared("operation", "agencies"), [*ROWS])
        second = heard.question.inside((1, "name"))
        assert second is not None
        second.take_focus()
        assert focused().accessibleName().startswith("Agency 2: ")

    def test_many_rows_paint(self, dressed: QApplication, ask: Ask) -> None:
        heard = ask(declared("operation", "agencies"), [*ROWS, *ROWS])
        assert not heard.window.grab().isNull()


def test_what_is_chosen_many_times_takes_the_room_that_its_row_has_left(ask: Ask) -> None:
    """Six countries in a quarter of the row were six lines, each cut off."""
    heard = ask(declared("operation", "countries"), [{"role": "venue", "countries": ["AL", "MK"]}])
    role, countries = (heard.question.inside((0, name)) for name in ("role", "countries"))
    assert role is not None
    assert countries is not None
    assert countries.width() > 2 * role.width()
