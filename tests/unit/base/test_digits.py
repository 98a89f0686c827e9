"""Digits of every script are the digits 0 to 9."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.digits import western, western_line
from tests.toolkit.digits import in_script

ZEROS = [
    chr(point)
    for point in range(sys.maxunicode)
    if unicodedata.category(chr(point)) == "Nd" and unicodedata.decimal(chr(point)) == 0
]


@given(st.text(), st.sampled_from(ZEROS))
def test_every_letter_stays_where_it_stood(text: str, zero: str) -> None:
    written = in_script(text, zero)

    assert western(written) == western(text)
    assert len(western(text)) == len(text)


@pytest.mark.parametrize(
    "typed", ["\u200f٤٤", "\u2067۴۴\u2069 ", "\u202b44\u202c", "\ufeff44", "\u061c٤\u200e٤"]
)
def test_marks_that_come_along_with_a_paste_are_left_out(typed: str) -> None:
    assert western_line(typed) == "44"
