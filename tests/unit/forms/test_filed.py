"""The name of a file is a text for people, and never a path or another ending."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.forms.values.filed import NAME_MOST, Filed, clean_name, show_size

FILED = Filed("hold.jpg", "image/jpeg", 2048, "ab" * 32, "cd" * 32)


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("hold.jpg", "hold.jpg"),
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("C:\\x.jpg", "C__x.jpg"),
        ("photo\u202egpj.exe", "photo_gpj.exe"),
        ("two\nlines.txt", "two_lines.txt"),
        ("صورة.jpg", "صورة.jpg"),
    ],
)
def test_what_could_deceive_is_taken_out_of_a_name(name: str, clean: str) -> None:
    assert clean_name(name) == clean


def test_a_long_name_keeps_its_ending() -> None:
    assert clean_name("a" * 400 + ".jpeg").endswith("a.jpeg")
    assert len(clean_name("a" * 400 + ".jpeg")) == NAME_MOST


@given(st.text())
def test_a_clean_name_stays_as_it_is(name: str) -> None:
    assert clean_name(clean_name(name)) == clean_name(name)


def test_a_file_is_spelled_and_read_again() -> None:
    assert Filed.parse(FILED.spelled) == FILED


@pytest.mark.parametrize(
    "text", ["", "a b c", FILED.spelled.replace("2048", "0"), FILED.spelled.replace("ab", "AB"), "x" * 999]
)
def test_another_spelling_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a file"):
        Filed.parse(text)


@pytest.mark.parametrize(
    ("size_bytes", "shown"), [(812, "812 bytes"), (2048, "2 KiB"), (3 * 1024 * 1024, "3.0 MiB")]
)
def test_sizes_are_read_by_people(size_bytes: int, shown: str) -> None:
    assert show_size(size_bytes) == shown
