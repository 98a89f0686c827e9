"""A file is what its first bytes say, not what its name pretends."""

import pytest

from fieldbook.services.attaching.sorts import kind_of, media_type_of


@pytest.mark.parametrize(
    ("first", "name", "media_type"),
    [
        (b"\xff\xd8\xff\xe0", "a.txt", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "a", "image/png"),
        (b"%PDF-1.7", "a.jpg", "application/pdf"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a", "image/webp"),
        (b"\x00\x00\x00\x18ftypheic", "a", "image/heic"),
        (b"\x00\x00\x00\x18ftypisom", "a", "video/mp4"),
        ("Zwölf Zeilen".encode(), "a.txt", "text/plain"),
        (b"plain words", "LOG", "text/plain"),
        (b"\x00\x01", "a.txt", "application/octet-stream"),
        (b"no picture", "a.jpg", "application/octet-stream"),
        (b"<script>", "a.svg", "application/octet-stream"),
        (b"PK\x03\x04", "a.docx", "application/zip"),
    ],
)
def test_it_is_what_it_begins_like(first: bytes, name: str, media_type: str) -> None:
    assert media_type_of(first, name) == media_type


def test_a_letter_that_the_beginning_cuts_in_two_is_still_text() -> None:
    assert media_type_of("ä".encode()[:1].rjust(10, b"a"), "a.txt") == "text/plain"


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("image/png", "photo"),
        ("audio/wav", "audio"),
        ("video/mp4", "video"),
        ("application/pdf", "scan"),
        ("text/plain", "other"),
    ],
)
def test_the_first_choice_of_what_it_is(media_type: str, kind: str) -> None:
    assert kind_of(media_type) == kind
