"""Lines from a spreadsheet become rows: nothing is left out or moved without a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base import limits
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.kinds.rows import Rows
from fieldbook.services.entry.pasting import Note, Pasted, rows_of_block, still_standing


def rows(form: str, name: str) -> Rows:
    kind = CATALOGUE.form(form).field(name).kind
    assert isinstance(kind, Rows)
    return kind


AGENCIES, ITEMS = rows("operation", "agencies"), rows("seizure", "items")


class TestRows:
    def test_stand_in_the_order_of_the_questions(self) -> None:
        assert rows_of_block(AGENCIES, "Guardia\tLead\r\nPolicia\t\r\n").rows == (
            {"name": "Guardia", "role": "Lead"},
            {"name": "Policia"},
        )

    def test_a_blank_cell_keeps_the_next_one_in_its_place(self) -> None:
        assert rows_of_block(AGENCIES, "\tLead\n").rows == ({"role": "Lead"},)

    def test_may_bring_their_headings_in_any_order(self) -> None:
        assert rows_of_block(AGENCIES, "Role\tAgency\nLead\tGuardia\n").rows == (
            {"role": "Lead", "name": "Guardia"},
        )

    @pytest.mark.parametrize("text", ["", "\n\n", "\t\t\n"])
    def test_of_nothing_are_none(self, text: str) -> None:
        assert rows_of_block(AGENCIES, text) == Pasted()

    def test_with_what_cannot_be_kept_is_noted_and_stays_as_it_came(self) -> None:
        pasted = rows_of_block(AGENCIES, "Guar\0dia\tLead\n\x1c\n")

        assert pasted.rows == ({"name": "Guar\0dia", "role": "Lead"}, {"name": "\x1c"})
        assert [(note.path, note.why.split(" (")[0]) for note in pasted.notes] == [
            ((0, "name"), "Character 5 cannot be kept"),
            ((1, "name"), "Character 1 cannot be kept"),
        ]

    def test_a_cell_of_several_lines_is_one_cell(self) -> None:
        assert rows_of_block(AGENCIES, '"Guardia\nCivil"\tLead\n').rows == (
            {"name": "Guardia\nCivil", "role": "Lead"},
        )

    def test_a_quotation_mark_that_never_closes_swallows_no_line(self) -> None:
        pasted = rows_of_block(AGENCIES, '"Guardia\tLead\nPolicia\n')
        assert [row["name"] for row in pasted.rows if isinstance(row, dict)] == ['"Guardia', "Policia"]

    def test_a_very_long_cell_is_a_cell(self) -> None:
        text = "x" * 200_000
        assert rows_of_block(AGENCIES, text).rows == ({"name": text},)


class TestNotes:
    def test_more_cells_than_questions_are_told_with_what_stood_there(self) -> None:
        places = len(rows_of_block(AGENCIES, "a\t" * 40).notes)
        pasted = rows_of_block(AGENCIES, "\t".join(["Guardia", *[""] * 39, "lost?"]))

        assert places
        (note,) = pasted.notes
        assert (note.line, note.cell, note.path) == (1, "lost?", ())
        assert "not taken" in note.why

    def test_a_cell_that_cannot_be_read_is_kept_and_told(self) -> None:
        (row,), (note,) = pasted_parts("Sort\tPieces\ndevices\t3,,4\n")

        assert row == {"category": "devices", "pieces": "3,,4"}
        assert (note.line, note.column, note.cell, note.path) == (2, "Pieces", "3,,4", (0, "pieces"))
        assert note.why.startswith("Write a number")

    def test_a_cell_that_is_not_asked_of_such_a_row_is_told(self) -> None:
        """It would not be saved, and nobody would see that."""
        _, (note,) = pasted_parts("Sort\tDrug\ndevices\tHeroin\n")

        assert (note.column, note.cell, note.path) == ("Drug", "Heroin", ())
        assert "will not be saved" in note.why

    def test_a_heading_that_no_question_has_is_told_once(self) -> None:
        rows_, notes = pasted_parts("Sort\tColour\tPieces\ndevices\tred\t3\ndevices\tblue\t4\n")

        assert rows_ == ({"category": "devices", "pieces": "3"}, {"category": "devices", "pieces": "4"})
        assert [(note.line, note.cell) for note in notes] == [(1, "Colour")]

    def test_a_heading_that_stands_twice_is_told(self) -> None:
        rows_, notes = pasted_parts("Sort\tPieces\tPieces\ndevices\t3\t4\n")

        assert rows_ == ({"category": "devices", "pieces": "3"},)
        assert [note.cell for note in notes] == ["Pieces"]

    def test_a_cell_below_a_blank_heading_is_told(self) -> None:
        _, notes = pasted_parts("Sort\t\tPieces\ndevices\tred\t4\n")
        assert [(note.line, note.cell) for note in notes] == [(2, "red")]

    def test_lines_that_do_not_fit_are_told_one_by_one(self) -> None:
        pasted = rows_of_block(AGENCIES, "a\nb\n\nc\n", room=2)

        assert len(pasted.rows) == 2
        assert [(note.line, note.cell) for note in pasted.notes] == [(4, "c")]
        assert str(limits.ROWS_MOST) in pasted.notes[0].why


def test_a_note_goes_once_the_number_is_read_as_it_is_written_here() -> None:
    (row,), (note,) = pasted_parts("Sort\tAmount\tUnit\ndrugs\t50.000\tkg\n")
    assert "two numbers" in note.why
    assert isinstance(row, dict)

    assert still_standing(ITEMS, [row], [note]) == (note,)
    assert still_standing(ITEMS, [{**row, "amount": "50000"}], [note]) == ()


def test_an_amount_may_bring_its_unit_or_currency() -> None:
    pasted = rows_of_block(ITEMS, "Sort\tAmount\ndrugs\t12 kg\ncash\tEUR 2 500\n")
    kept = ITEMS.read(list(pasted.rows)).value

    assert pasted.notes == ()
    assert isinstance(kept, tuple)
    assert [ITEMS.row.typed(row) for row in kept] == [
        {"category": "drugs", "amount": "12", "unit": "KGM"},
        {"category": "cash", "amount": "2500", "currency": "EUR"},
    ]


CELL = st.text(st.characters(codec="utf-8", exclude_characters='\t\n\r"\0'), max_size=12)


@given(st.lists(st.lists(CELL, min_size=1, max_size=9), max_size=6))
def test_whatever_is_pasted_stands_in_a_row_or_in_a_note(block: list[list[str]]) -> None:
    pasted = rows_of_block(AGENCIES, "\n".join("\t".join(line) for line in block))

    told = [*(note.cell.strip() for note in pasted.notes), *_texts(list(pasted.rows))]
    headed = {note.line for note in pasted.notes if "heading" in note.why}
    if not headed and not _is_headed(block):
        for line in block:
            for cell in filter(None, map(str.strip, line)):
                assert any(cell in one or one in cell for one in told)


def _is_headed(block: list[list[str]]) -> bool:
    labels = {"agency", "role", "type", "country"}
    return any(cell.strip().casefold() in labels for line in block[:1] for cell in line)


def _texts(typed: object) -> list[str]:
    if isinstance(typed, dict):
        return [text for part in typed.values() for text in _texts(part)]
    if isinstance(typed, list):
        return [text for part in typed for text in _texts(part)]
    return [str(typed)]


def pasted_parts(text: str) -> tuple[tuple[object, ...], tuple[Note, ...]]:
    pasted = rows_of_block(ITEMS, text)
    return pasted.rows, pasted.notes
