"""What a text may hold: kept to the letter, or refused with the place of what cannot be kept."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.canonical import decode, encode, normal_text
from fieldbook.base.errors import TextTooLong, UnfitText
from fieldbook.base.wording import (
    Unfit,
    kept_message,
    kept_text,
    mark_in,
    one_line,
    trimmed,
    turning_in,
    unfit_in,
)
from tests.toolkit.answering import TEXTS, UNFIT


class TestWhatCannotBeKept:
    @pytest.mark.parametrize(
        ("text", "unfit"),
        [
            ("Har\x00bour", Unfit(4, "U+0000")),
            ("\x1b[31m", Unfit(1, "U+001B")),
            ("page\x0c", Unfit(5, "U+000C")),
            ("a\x92s", Unfit(2, "U+0092")),
            ("half \ud800", Unfit(6, "U+D800")),
            ("\ufffe", Unfit(1, "U+FFFE")),
            ("👧\U0001ffff", Unfit(2, "U+1FFFF")),
        ],
    )
    def test_is_named_with_its_place(self, text: str, unfit: Unfit) -> None:
        assert unfit_in(text) == unfit

    @pytest.mark.parametrize(
        "text",
        [
            "Durrës",
            "عربي\u200f",
            "می\u200cخواهم",
            "👩\u200d👩\u200d👧",
            "a\r\nb\tc\u2028d\x85",
            "\u202eturned",
            "\ue000",
        ],
    )
    def test_is_none_of_what_people_write(self, text: str) -> None:
        assert unfit_in(text) is None

    @given(st.integers(0, 0x10FFFF).map(chr))
    def test_is_a_control_half_a_character_or_none_at_all(self, letter: str) -> None:
        """By the standard's own table, and not by ours."""
        never = ord(letter) & 0xFFFE == 0xFFFE or "\ufdd0" <= letter <= "\ufdef"
        control = unicodedata.category(letter) in {"Cc", "Cs"} and letter not in "\t\n\r\x85"

        assert (unfit_in(letter) is not None) == (never or control)

    @given(TEXTS)
    def test_is_nothing_that_the_signed_form_takes(self, text: str) -> None:
        assert decode(encode(normal_text(text))) == normal_text(text)

    @given(TEXTS, UNFIT, TEXTS)
    def test_is_found_wherever_it_stands(self, before: str, letter: str, after: str) -> None:
        assert unfit_in(before + letter + after) == Unfit(len(before) + 1, f"U+{ord(letter):04X}")


class TestWhatTurnsALine:
    @pytest.mark.parametrize(
        ("text", "at"),
        [
            ("photo\u202egpj", 6),
            ("\u202dabc\u202c", 1),
            ("\u2067never closed", 1),
            ("\u202anever closed", 1),
            ("never opened\u2069", 13),
            ("\u2067\u202acrossed\u2069\u202c", 10),
        ],
    )
    def test_is_told_with_its_place(self, text: str, at: int) -> None:
        turning = turning_in(text)

        assert turning is not None
        assert (turning.at, turning.name) == (at, f"U+{ord(text[at - 1]):04X}")

    @pytest.mark.parametrize(
        "text", ["plain", "\u202a+355 69 123\u202c", "\u2068\u2067عربي\u2069\u2069", "\u200fعربي\u200e"]
    )
    def test_is_nothing_that_ends_where_it_begins(self, text: str) -> None:
        assert turning_in(text) is None


class TestALine:
    @pytest.mark.parametrize(
        ("text", "line"),
        [
            (" two\nlines \t and  gaps ", "two lines and gaps"),
            ("1\u202f426\xa0kg", "1\u202f426\xa0kg"),
            ("\xa0\u3000around\u2028", "around"),
            ("\x1ckept\x1f", "\x1ckept\x1f"),
        ],
    )
    def test_has_one_space_where_there_was_a_gap(self, text: str, line: str) -> None:
        assert one_line(text) == line

    @given(TEXTS)
    def test_loses_no_letter(self, text: str) -> None:
        assert "".join(one_line(normal_text(text)).split()) == "".join(normal_text(text).split())

    @given(TEXTS)
    def test_is_trimmed_like_any_text(self, text: str) -> None:
        assert trimmed(text) == text.strip()


class TestAReason:
    def test_is_trimmed_and_put_in_one_spelling(self) -> None:
        assert kept_text(" Counted\r\nagain e\u0308 ") == "Counted\nagain ë"

    def test_with_what_cannot_be_kept_is_refused_and_not_repaired(self) -> None:
        with pytest.raises(UnfitText) as refused:
            kept_text("Counted\x07 again")

        assert refused.value.fields == {"at": 8, "name": "U+0007"}

    def test_is_kept_to_the_last_letter_or_refused(self) -> None:
        assert kept_message(" " + "x" * 2000 + "\n") == "x" * 2000
        with pytest.raises(TextTooLong) as refused:
            kept_message("x" * 2001)

        assert refused.value.fields == {"found": 2001, "most": 2000}
        assert "2001" in refused.value.what


class TestANameOnACard:
    @pytest.mark.parametrize(
        ("name", "unfit"),
        [
            ("Weka \u202bgnp\u202c", Unfit(6, "U+202B")),
            ("\u2066a\u2069", Unfit(1, "U+2066")),
            ("Head\u202equarters", Unfit(5, "U+202E")),
            ("Amina Obi \u200fא", None),
        ],
    )
    def test_holds_no_mark_that_turns_the_writing(self, name: str, *, unfit: Unfit | None) -> None:
        """Also where it ends where it began, which a line of a record may hold."""
        assert mark_in(name) == unfit
