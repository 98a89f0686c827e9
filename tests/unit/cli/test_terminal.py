"""What is printed is aligned, complete where nobody looks, and can never steer a terminal."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.cli.terminal import clean, columns, dump, dump_line, lines_data, pairs, table

ESCAPE = "\x1b[2J"


class TestWhatATerminalWouldObey:
    @pytest.mark.parametrize(
        "text",
        [ESCAPE, "\x07", "\x9b31m", "\r", "\t", "\x00", "\u202egnp.exe", "\u2028", "\ud800", "\ufeff"],
    )
    def test_is_shown_as_a_replacement(self, text: str) -> None:
        assert "�" in clean(text)

    @given(st.text())
    def test_never_comes_through(self, text: str) -> None:
        assert all(
            letter == "\n"
            or letter.isprintable()
            or letter in "\u200c\u200d\u200e\u200f\u00a0\u3000"
            or letter.isspace()
            for letter in clean(text)
        )

    def test_leaves_line_ends_and_every_script_alone(self) -> None:
        told = "Tiranë\nКишинёв ٤٤ می\u200cخواهم 東京"

        assert clean(told) == told

    @pytest.mark.parametrize("text", [ESCAPE, "\x9b31m", "\u202e", "\x7f"])
    def test_is_written_out_in_json(self, text: str) -> None:
        for written in (dump({"title": text}), dump_line({"title": text})):
            assert clean(written) == written
            assert json.loads(written) == {"title": text}


class TestATable:
    def test_lines_its_columns_up(self) -> None:
        assert table(("Name", "No."), [("Theseus", "1"), ("Weka", "22")], None).splitlines() == [
            "Name     No.",
            "───────  ───",
            "Theseus  1",
            "Weka     22",
        ]

    def test_counts_the_columns_that_letters_take(self) -> None:
        lines = table(("A", "B"), [("東京", "x"), ("e\u0301e", "y")], None).splitlines()

        assert [columns(line[: line.index(last)]) for line, last in zip(lines[2:], "xy", strict=True)] == [
            6,
            6,
        ]

    def test_cuts_only_where_somebody_looks(self) -> None:
        row = ("1", "more than a terminal is wide, by far")

        assert row[1] in table(("No", "Title"), [row], None)
        assert all(columns(line) <= 24 for line in table(("No", "Title"), [row], 24).splitlines())
        assert "…" in table(("No", "Title"), [row], 24)

    def test_keeps_a_cell_on_one_line_and_harmless(self) -> None:
        lines = table(("Note",), [(f"one\ntwo {ESCAPE}",)], None).splitlines()

        assert lines[2] == "one two �[2J"

    def test_without_rows_still_has_headings(self) -> None:
        assert table(("Name",), [], 80).splitlines() == ["Name", "────"]


def test_pairs_leave_out_what_has_no_text() -> None:
    assert pairs([("Name", "Theseus"), ("Edition", ""), ("Day", "9 December\n2019")], "  ") == (
        "  Name  Theseus\n  Day   9 December 2019"
    )
    assert pairs([]) == ""


def test_lines_are_told_to_programs_as_label_and_text() -> None:
    assert lines_data([("Station", "Tablet 4")]) == [{"label": "Station", "text": "Tablet 4"}]
