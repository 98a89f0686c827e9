"""Capture data is found and taken out; the picture itself is never touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.services.attaching.capture import JPEG, PNG, CaptureData, capture_data_in, cleaned
from tests.toolkit.pictures import MAKER, PLACE, SCAN, chunk, jpeg, png, tiff


class TestAJpeg:
    def test_tells_place_moment_and_device(self) -> None:
        assert capture_data_in(jpeg(), JPEG) == CaptureData(
            place=True, moment=True, device=True, other=True, turned=6
        )

    def test_without_a_place_tells_none(self) -> None:
        assert not capture_data_in(jpeg(place=False), JPEG).place

    def test_is_cleaned_of_it(self) -> None:
        clean = cleaned(jpeg(comment=b"seen by Amina"), JPEG)

        assert PLACE not in clean
        assert MAKER not in clean
        assert b"Amina" not in clean

    def test_keeps_every_byte_of_the_picture_and_its_colours(self) -> None:
        clean = cleaned(jpeg(), JPEG)

        assert SCAN in clean
        assert b"ICC_PROFILE" in clean

    def test_still_says_how_to_turn_it(self) -> None:
        """A cleaned picture that lies on its side would be taken for another one."""
        assert capture_data_in(cleaned(jpeg(turned=6), JPEG), JPEG) == CaptureData(turned=6)

    def test_that_stands_upright_says_nothing_any_more(self) -> None:
        assert b"Exif" not in cleaned(jpeg(turned=1), JPEG)

    def test_loses_what_follows_its_end(self) -> None:
        """Telephones append a film there, with its own place and time."""
        assert b"film" not in cleaned(jpeg(after=b"film"), JPEG)
        assert capture_data_in(jpeg(turned=1, after=b"film"), JPEG).other

    def test_cleaned_twice_is_the_same(self) -> None:
        once = cleaned(jpeg(), JPEG)

        assert cleaned(once, JPEG) == once

    @pytest.mark.parametrize("cut", [3, 10, 40, 300, len(jpeg()) - 2])
    def test_that_is_cut_is_not_cleaned(self, cut: int) -> None:
        with pytest.raises(ValueError, match=r"picture|cut|marker|scan"):
            cleaned(jpeg()[:cut], JPEG)


class TestAPng:
    def test_tells_what_its_chunks_tell(self) -> None:
        raw = png(chunk(b"eXIf", tiff()), chunk(b"tEXt", b"Author\x00Amina"))

        found = capture_data_in(raw, PNG)

        assert (found.place, found.device, found.other) == (True, True, True)

    def test_is_cleaned_of_it(self) -> None:
        raw = png(chunk(b"eXIf", tiff()), chunk(b"tEXt", b"Author\x00Amina"), chunk(b"tIME", bytes(7)))

        assert cleaned(raw, PNG) == png()

    def test_keeps_what_its_colours_need(self) -> None:
        raw = png(chunk(b"gAMA", b"\x00\x00\xb1\x8f"))

        assert cleaned(raw, PNG) == raw
        assert not capture_data_in(raw, PNG).is_there

    def test_loses_what_follows_its_end(self) -> None:
        assert cleaned(png(after=b"more"), PNG) == png()


def test_another_sort_of_file_is_not_looked_into() -> None:
    assert not capture_data_in(b"%PDF-1.7", "application/pdf").known


@given(st.binary(max_size=300), st.sampled_from([JPEG, PNG]))
def test_whatever_bytes_come_nothing_breaks(tail: bytes, media_type: str) -> None:
    beginning = b"\xff\xd8\xff" if media_type == JPEG else b"\x89PNG\r\n\x1a\n"
    capture_data_in(beginning + tail, media_type)


@given(st.integers(0, 600), st.integers(0, 255))
def test_a_changed_byte_never_lets_the_place_through(at: int, byte: int) -> None:
    raw = bytearray(jpeg())
    raw[at % len(raw)] = byte
    try:
        clean = cleaned(bytes(raw), JPEG)
    except ValueError:
        return
    assert capture_data_in(clean, JPEG).place is False
