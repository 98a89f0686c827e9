"""Packing an entry and reading it back."""

from dataclasses import replace

import pytest

from fieldbook.base import limits
from fieldbook.base.errors import BadEntry
from fieldbook.journal.entry import Entry, Payload
from fieldbook.journal.packed import NO_SALT, PackedEntry, pack_entry, unpack_entry, unpack_parts
from fieldbook.journal.packing import pack
from tests.unit.bundle.examples import chain, digest_like


@pytest.mark.parametrize("entry", chain(5), ids=["0", "1", "2", "3", "shredded"])
def test_what_was_packed_is_unpacked(entry: Entry) -> None:
    """With its payload, and without one that was shredded."""
    assert unpack_entry(pack_entry(entry)) == entry


def test_an_entry_without_payload_carries_no_salt() -> None:
    """A salt left behind would let anyone try payloads against the digest in the header."""
    packed = pack_entry(chain(5)[4])

    assert (packed.salt, packed.payload_packed) == (NO_SALT, b"")


def test_the_packed_form_names_place_and_digest() -> None:
    entry = chain(3)[2]

    packed = pack_entry(entry)

    assert (packed.seq, packed.digest) == (2, entry.digest)


GOOD = pack_entry(chain(1)[0])


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(replace(GOOD, seq=1), id="another place"),
        pytest.param(replace(GOOD, digest=digest_like(1)), id="another name"),
        pytest.param(replace(GOOD, header_packed=b""), id="no header"),
        pytest.param(replace(GOOD, header_packed=GOOD.header_packed[:-1]), id="cut header"),
        pytest.param(
            replace(GOOD, header_packed=pack(b" " * (limits.HEADER_MOST_BYTES + 1))), id="long header"
        ),
        pytest.param(replace(GOOD, header_packed=pack(b'{"v": 1}')), id="header in a second spelling"),
        pytest.param(replace(GOOD, header_packed=b"\x09" + GOOD.header_packed[1:]), id="unknown packing"),
        pytest.param(replace(GOOD, signature=GOOD.signature[:-1]), id="cut signature"),
        pytest.param(replace(GOOD, salt=b"\x01"), id="cut salt"),
        pytest.param(replace(GOOD, payload_packed=b""), id="salt without payload"),
        pytest.param(replace(GOOD, payload_packed=GOOD.payload_packed[:-1]), id="cut payload"),
        pytest.param(replace(GOOD, payload_packed=pack(bytes(limits.PAYLOAD_MOST_BYTES + 1))), id="bomb"),
    ],
)
def test_anything_else_is_refused(bad: PackedEntry) -> None:
    with pytest.raises(BadEntry):
        unpack_entry(bad)


def test_whether_the_payload_fits_is_left_to_the_chain() -> None:
    """A payload that was exchanged unpacks; ``verify_payload`` is the one that refuses it."""
    body = pack(b'{"answers":{}}')

    entry = unpack_parts(GOOD.header_packed, GOOD.signature, salt=GOOD.salt, payload_packed=body)

    assert entry.payload == Payload(GOOD.salt, b'{"answers":{}}')
