"""Digests with a purpose, and codes that people read aloud."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.digest import digest_of, heard_code, parse_digest, spoken_code

DIGESTS = st.binary(min_size=32, max_size=32)


class TestADigest:
    def test_is_sha_256_over_purpose_and_parts(self) -> None:
        """As ``docs/format/entry.md`` writes it, for programs that are not ours."""
        written = b"fieldbook/entry/v1\x00" + (3).to_bytes(8, "little") + b"one" + (0).to_bytes(8, "little")

        assert digest_of("entry", b"one", b"") == hashlib.sha256(written).digest()

    def test_of_another_purpose_is_another(self) -> None:
        assert digest_of("entry", b"a") != digest_of("payload", b"a")

    def test_keeps_the_borders_between_its_parts(self) -> None:
        assert digest_of("entry", b"ab", b"c") != digest_of("entry", b"a", b"bc")

    @given(DIGESTS)
    def test_is_read_back(self, raw: bytes) -> None:
        assert parse_digest(raw.hex()) == raw

    @pytest.mark.parametrize("text", ["", "ab", "AB" * 32, "ab " * 32, "ab" * 33, "xy" * 32, " " + "ab" * 32])
    def test_has_one_spelling(self, text: str) -> None:
        with pytest.raises(ValueError, match=r"digest|hex"):
            parse_digest(text)


class TestASpokenCode:
    def test_has_groups_of_four(self) -> None:
        assert spoken_code(bytes(32)) == "0000-0000-0000"

    def test_begins_with_the_first_bits(self) -> None:
        """Five bits a letter, in Crockford's alphabet."""
        assert spoken_code(bytes([0b00001_000, 0b10_00011_0, 0b0100_0000]) + bytes(29), groups=1) == "1234"

    @given(DIGESTS)
    def test_holds_no_letter_that_can_be_misheard(self, raw: bytes) -> None:
        assert not set(spoken_code(raw, groups=4)) & set("ILOU")

    @given(DIGESTS, st.integers(1, 4))
    def test_of_fewer_groups_is_the_beginning_of_a_longer_one(self, raw: bytes, groups: int) -> None:
        assert spoken_code(raw, groups=5).startswith(spoken_code(raw, groups=groups) + "-")

    @given(DIGESTS)
    def test_typed_by_ear_is_the_same(self, raw: bytes) -> None:
        code = spoken_code(raw)
        careless = code.lower().replace("0", "o").replace("1", "l").replace("-", " ")

        assert heard_code(careless) == code

    def test_heard_differently_is_another(self) -> None:
        assert heard_code("7Q4K M2XD") != "7Q4K-M2XC"
