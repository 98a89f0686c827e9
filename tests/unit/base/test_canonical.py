"""The one encoding that may be hashed or signed."""

import unicodedata

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.canonical import (
    DEEPEST,
    LARGEST_INT,
    Uncanonical,
    Value,
    decode,
    decode_object,
    encode,
    normal_text,
)

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t")).map(normal_text)
KEYS = st.from_regex(r"[a-z][a-z0-9_]{0,63}", fullmatch=True)
WHOLE = st.integers(-LARGEST_INT, LARGEST_INT)
VALUES: st.SearchStrategy[Value] = st.recursive(
    st.none() | st.booleans() | WHOLE | TEXTS,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=20,
)


def nested(levels: int) -> Value:
    """So many lists, one in another."""
    value: Value = []
    for _ in range(levels - 1):
        value = [value]
    return value


@given(VALUES)
def test_what_was_encoded_is_decoded(value: Value) -> None:
    assert decode(encode(value)) == value


@given(VALUES)
def test_the_encoding_is_rfc_8785(value: Value) -> None:
    """ASCII keys and no floats: sorted compact JSON is all of it."""
    assert encode(value) == rfc8785.dumps(value)


@given(st.binary(max_size=64) | st.text(alphabet='{}[]":,ab01 \\nu-.e', max_size=40).map(str.encode))
def test_whatever_decodes_encodes_back_to_the_same_bytes(raw: bytes) -> None:
    try:
        value = decode(raw)
    except Uncanonical:
        return
    assert encode(value) == raw


@pytest.mark.parametrize(
    ("value", "raw"),
    [
        (None, b"null"),
        (True, b"true"),
        (False, b"false"),
        (0, b"0"),
        (-LARGEST_INT, b"-9007199254740991"),
        ("", b'""'),
        ("Ohër, 44 gra", '"Ohër, 44 gra"'.encode()),
        ('say "no"\\', b'"say \\"no\\"\\\\"'),
        ("two\nlines\tand a tab", b'"two\\nlines\\tand a tab"'),
        ([], b"[]"),
        ({}, b"{}"),
        ({"b": [1, "2"], "a": {"z_9": None}}, b'{"a":{"z_9":null},"b":[1,"2"]}'),
    ],
)
class TestAVectorOfTheContract:
    """``docs/format/canonical.md`` prints these."""

    def test_is_written_so(self, value: Value, raw: bytes) -> None:
        assert encode(value) == raw

    def test_is_read_so(self, value: Value, raw: bytes) -> None:
        assert decode(raw) == value


class TestASecondSpelling:
    @pytest.mark.parametrize(
        "raw",
        [
            b'{"a":1, "b":2}',
            b'{"b":1,"a":2}',
            b"1.0",
            b"1e3",
            b"[1]\n",
            b" 1",
            b'{"a":1,"a":1}',
            b"-0",
            b"01",
            b"NaN",
            b"Infinity",
            b'"\\u0041"',
            b'"\\/"',
            b'"\\u000a"',
            b'"e\xcc\x88"',
            b'\xef\xbb\xbf"a"',
        ],
    )
    def test_is_refused(self, raw: bytes) -> None:
        """Two byte strings for one value would be two hashes for one truth."""
        with pytest.raises(Uncanonical):
            decode(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"\xff",
        b'"\\ud800"',
        b"[" * 100_000,
        b"9" * 5000,
        b"9007199254740992",
        b'{"A":1}',
        b'"\x7f"',
    ],
    ids=["nothing", "cut", "no UTF-8", "half a character", "deep", "long", "large", "capital", "DEL"],
)
def test_bytes_that_are_no_value_are_refused(raw: bytes) -> None:
    with pytest.raises(Uncanonical):
        decode(raw)


@pytest.mark.parametrize(
    "value",
    [
        1.5,
        (1, 2),
        b"a",
        {"a": {1, 2}},
        LARGEST_INT + 1,
        -LARGEST_INT - 1,
        {1: "a"},
        {"Upper": 1},
        {"": 1},
        {"9a": 1},
        {"a" * 65: 1},
        {"a-b": 1},
        "e\u0308",
        ["fine", "e\u0308"],
        "\x00",
        "\x1b",
        "a\rb",
        "\\\x08",
        "\x7f",
        "\ud800",
        {"a": "\udfff"},
    ],
    ids=repr,
)
def test_what_has_no_place_in_the_encoding_is_refused(value: Value) -> None:
    """Nothing is repaired here: text is put in NFC where it is typed."""
    with pytest.raises(Uncanonical):
        encode(value)


class TestNesting:
    def test_is_allowed_to_a_depth(self) -> None:
        assert decode(encode(nested(DEEPEST))) == nested(DEEPEST)

    def test_is_refused_beyond_it(self) -> None:
        with pytest.raises(Uncanonical):
            encode(nested(DEEPEST + 1))


@pytest.mark.parametrize("mark", ["\n", "\t", '"', "\\", "\\n"])
@pytest.mark.parametrize("accent", ["\u0301", "\u0323", "\u0338", "\u3099"])
def test_an_accent_after_an_escape_is_text_like_any_other(mark: str, accent: str) -> None:
    """A line feed and an accent are no ń: what counts is the text, not the letters of its escapes."""
    text = normal_text(f"a{mark}{accent}b")

    assert decode(encode(text)) == text


@given(st.lists(TEXTS, max_size=4), st.text(st.sampled_from('ab\u0301\u0323\u0338\u1161\u11a8\n\t"\\e=')))
def test_a_text_is_refused_exactly_when_it_is_not_in_nfc(before: list[str], text: str) -> None:
    value: Value = [*before, text]
    if unicodedata.is_normalized("NFC", text):
        assert decode(encode(value)) == value
    else:
        with pytest.raises(Uncanonical):
            encode(value)


def test_more_keys_than_are_remembered_are_still_looked_at() -> None:
    """A stranger's file may hold any number of names; remembering them all would fill the memory."""
    many: dict[str, Value] = {f"key_{number}": number for number in range(5000)}

    assert decode(encode(many)) == many
    with pytest.raises(Uncanonical):
        encode({**many, "Key": 1})


class TestAnObject:
    def test_is_given_as_such(self) -> None:
        assert decode_object(b'{"a":1}') == {"a": 1}

    @pytest.mark.parametrize("raw", [b"[]", b'"a"', b"null"])
    def test_is_not_made_of_anything_else(self, raw: bytes) -> None:
        with pytest.raises(Uncanonical):
            decode_object(raw)


class TestNormalText:
    @pytest.mark.parametrize(
        ("typed", "kept"),
        [
            ("e\u0308", "ë"),
            ("one\r\ntwo\rthree", "one\ntwo\nthree"),
            ("one\u2028two\u2029three\x85four", "one\ntwo\nthree\nfour"),
            ("tab\tstays", "tab\tstays"),
            ("no-break\xa0space stays", "no-break\xa0space stays"),
            ("a\x00b\x1bc\x7f", "a\x00b\x1bc\x7f"),
        ],
    )
    def test_is_the_one_spelling_that_is_stored(self, typed: str, kept: str) -> None:
        assert normal_text(typed) == kept

    @given(TEXTS)
    def test_can_be_encoded_where_nothing_is_unfit(self, typed: str) -> None:
        assert decode(encode(normal_text(typed))) == normal_text(typed)

    @given(st.text())
    def test_is_normal_already(self, typed: str) -> None:
        assert normal_text(normal_text(typed)) == normal_text(typed)
