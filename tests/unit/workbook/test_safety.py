"""Texts and numbers on their way into cells: nothing is lost in silence, nothing becomes something else."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.workbook.safety import LONGEST, TextGuard, number_text

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=300)
XML_CHARACTER = re.compile("[\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def as_excel_reads(text: str) -> str:
    """What Excel makes of a cell's text: its own escapes become characters."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text)


@given(ANY_TEXT)
def test_every_text_becomes_one_that_xml_can_hold(text: str) -> None:
    assert XML_CHARACTER.fullmatch(TextGuard().safe(text))


@given(st.text("ab_x0041F5\n", max_size=60))
def test_what_looks_like_an_escape_reads_as_it_was_written(text: str) -> None:
    assert as_excel_reads(TextGuard().safe(text)) == text


@given(st.text(st.characters(min_codepoint=32, exclude_categories=("Cs", "Cn")), max_size=200))
def test_ordinary_texts_are_left_alone(text: str) -> None:
    if "_x" not in text:
        assert TextGuard().safe(text) == text


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a\r\nb\rc\nd\te", "a\nb\nc\nd\te"),
        ("\x00\x07\x1b", "\ufffd\ufffd\ufffd"),
        ("\ud800", "\ufffd"),
        ("\uffff", "\ufffd"),
        ("_x0041_", "_x005F_x0041_"),
        ("=cmd|'/c calc'!A1", "=cmd|'/c calc'!A1"),
    ],
)
def test_the_mapping_is_the_documented_one(text: str, safe: str) -> None:
    assert TextGuard().safe(text) == safe


@pytest.mark.parametrize("text", ["x" * 40_000, "𝄞" * 20_000, "_x0041_" * 6_000, "\x01" * 33_000])
def test_a_text_longer_than_a_cell_is_cut_in_sight_and_counted(text: str) -> None:
    guard = TextGuard()
    safe = guard.safe(text)
    assert units(safe) <= LONGEST
    assert safe.endswith(f" … [cut: {len(text):,} characters]")
    assert guard.cut == 1


def test_a_cut_never_tears_an_escape() -> None:
    for ahead in range(12):
        guard = TextGuard()
        kept = guard.safe("a" * ahead + "_x0041_" * 6_000).partition(" … [cut")[0]
        assert as_excel_reads(kept) == ("a" * ahead + "_x0041_" * 6_000)[: len(as_excel_reads(kept))]


def test_the_longest_text_that_fits_is_not_cut() -> None:
    guard = TextGuard()
    assert guard.safe("y" * LONGEST) == "y" * LONGEST
    assert guard.cut == 0


def test_markup_is_escaped_for_xml_and_remembered() -> None:
    guard = TextGuard()
    assert guard.safe_xml("<a & b>") == "&lt;a &amp; b&gt;"
    assert guard.known == {"<a & b>": "&lt;a &amp; b&gt;"}


def test_only_so_many_texts_are_remembered() -> None:
    guard = TextGuard()
    for number in range(20_001):
        guard.safe_xml(str(number))
    assert guard.known == {"20000": "20000"}


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Decimal(2500000), "2500000"),
        (Decimal("0.85"), "0.85"),
        (Decimal("1E+3"), "1000"),
        (-17, "-17"),
        (999_999_999_999_999, "999999999999999"),
    ],
)
def test_numbers_are_written_in_plain_digits(number: Decimal | int, text: str) -> None:
    assert number_text(number) == text


@pytest.mark.parametrize("number", [1_000_000_000_000_000, Decimal("1234567890.1234567")])
def test_numbers_that_a_sheet_would_round_are_no_numbers(number: Decimal | int) -> None:
    assert number_text(number) is None
