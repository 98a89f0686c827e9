"""A section's entries, and the place that its signature binds it to."""

import pytest

from fieldbook.base.errors import BadEntry
from fieldbook.base.ids import BundleId
from fieldbook.bundle.section import Place, encode_entry, read_entries
from tests.unit.bundle.examples import BUNDLE, chain, packed


def test_the_entries_that_were_written_are_read() -> None:
    entries = chain(6)

    body = b"".join(map(encode_entry, packed(entries)))

    assert list(read_entries(body)) == entries


def test_a_body_that_is_cut_anywhere_is_refused() -> None:
    """Except exactly between two entries: there the chain or the promised head finds the loss."""
    first, second = map(encode_entry, packed(chain(2)))
    body = first + second

    for size_bytes in set(range(1, len(body))) - {len(first)}:
        with pytest.raises(BadEntry):
            list(read_entries(body[:size_bytes]))


def test_a_length_beyond_the_section_is_refused_before_anything_is_taken() -> None:
    with pytest.raises(BadEntry):
        list(read_entries(b"\xff\xff\xff\xff" + bytes(100)))


def test_every_part_of_a_place_is_signed() -> None:
    place = Place(BUNDLE, 0, last=False)

    assert place.digest(b"x") == Place(BUNDLE, 0, last=False).digest(b"x")
    others = {
        place.digest(b"y"),
        Place(BUNDLE, 1, last=False).digest(b"x"),
        Place(BUNDLE, 0, last=True).digest(b"x"),
        Place(BundleId("1e" * 16), 0, last=False).digest(b"x"),
    }
    assert len(others | {place.digest(b"x")}) == 5
