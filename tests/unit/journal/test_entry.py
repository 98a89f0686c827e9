"""One entry: its exact bytes, its name, and what it commits to."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base import canonical, limits
from fieldbook.base.canonical import LARGEST_INT, Value
from fieldbook.base.digest import Digest, digest_of
from fieldbook.base.errors import BadEntry
from fieldbook.base.ids import DeviceId, OfficerId, RecordId
from fieldbook.base.moment import format_instant
from fieldbook.journal.entry import (
    Entry,
    EntryType,
    Header,
    Payload,
    Subject,
    encode_header,
    entry_digest,
    parse_header,
)
from tests.toolkit.answering import KEPT

IDS = st.binary(min_size=16, max_size=16).map(bytes.hex)
DIGESTS = st.binary(min_size=32, max_size=32).map(Digest)
WHOLE = st.integers(0, LARGEST_INT)
SUBJECTS = st.builds(
    Subject,
    IDS.map(RecordId),
    st.text(KEPT, max_size=20).map(canonical.normal_text),
    WHOLE,
    st.sets(DIGESTS, max_size=4).map(lambda found: tuple(sorted(found))),
)
INSTANTS = st.datetimes(datetime(1970, 1, 1), timezones=st.just(UTC)).map(format_instant)  # noqa: DTZ001 - the strategy adds the zone
OF_RECORDS = {EntryType.REVISE, EntryType.SHRED, EntryType.SEAL, EntryType.NOTE}


@st.composite
def headers(draw: st.DrawFn) -> Header:
    """Any header that may be written."""
    kind = draw(st.sampled_from(EntryType))
    return Header(
        type=kind,
        device=DeviceId(draw(IDS)),
        seq=draw(WHOLE),
        prev=draw(st.none() | DIGESTS),
        lamport=draw(WHOLE),
        officer=OfficerId(draw(IDS)),
        written_at=draw(INSTANTS),
        payload=draw(st.none() | DIGESTS),
        subject=draw(SUBJECTS) if kind in OF_RECORDS else None,
    )


EXAMPLE = Header(
    type=EntryType.REVISE,
    device=DeviceId("0c" * 16),
    seq=1,
    prev=Digest(b"\x01" * 32),
    lamport=2,
    officer=OfficerId("0d" * 16),
    written_at="2026-11-22T14:02:11.250Z",
    payload=Digest(b"\x02" * 32),
    subject=Subject(RecordId("0f" * 16), "outcome", 1, (Digest(b"\x03" * 32), Digest(b"\x04" * 32))),
)


def changed(**parts: Value) -> bytes:
    """The example's bytes with other parts; None takes a part out."""
    whole = canonical.decode_object(encode_header(EXAMPLE)) | parts
    return canonical.encode({name: value for name, value in whole.items() if value != "-"})


class TestAHeader:
    @given(headers())
    def test_is_read_back(self, header: Header) -> None:
        assert parse_header(encode_header(header)) == header

    def test_is_written_as_the_contract_says(self) -> None:
        """``docs/format/entry.md`` prints this one."""
        assert encode_header(EXAMPLE).decode() == (
            '{"at":"2026-11-22T14:02:11.250Z","device":"' + "0c" * 16 + '","form":"outcome","form_version":1,'
            '"lamport":2,"officer":"' + "0d" * 16 + '","parents":["' + "03" * 32 + '","' + "04" * 32 + '"],'
            '"payload":"' + "02" * 32 + '","prev":"' + "01" * 32 + '","record":"' + "0f" * 16 + '",'
            '"seq":1,"type":"revise","v":1}'
        )

    @pytest.mark.parametrize(
        "parts",
        [
            {"v": 2},
            {"v": True},
            {"v": "-"},
            {"type": "rewrite"},
            {"type": ["revise"]},
            {"type": "send"},
            {"device": "0C" * 16},
            {"device": 7},
            {"officer": "amina"},
            {"seq": -1},
            {"seq": True},
            {"seq": "1"},
            {"lamport": None},
            {"at": "2026-11-22"},
            {"at": 7},
            {"prev": "01"},
            {"prev": 1},
            {"payload": "zz" * 32},
            {"record": "-"},
            {"record": "x"},
            {"form": 7},
            {"form_version": "1"},
            {"parents": "-"},
            {"parents": {}},
            {"parents": "03" * 32},
            {"parents": ["04" * 32, "03" * 32]},
            {"parents": ["03" * 32, "03" * 32]},
            {"parents": [f"{number:064x}" for number in range(limits.PARENTS_MOST + 1)]},
            {"answers": {}},
        ],
        ids=str,
    )
    def test_that_was_written_otherwise_is_refused(self, parts: dict[str, Value]) -> None:
        with pytest.raises(BadEntry):
            parse_header(changed(**parts))

    @pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b'{"v": 1}', b"\xff", b" " * 5000, b'{"a":1}' * 1000])
    def test_that_is_no_header_is_refused(self, raw: bytes) -> None:
        with pytest.raises(BadEntry):
            parse_header(raw)

    def test_may_be_the_first_of_its_chain_without_a_payload(self) -> None:
        first = replace(EXAMPLE, seq=0, prev=None, payload=None, type=EntryType.RETIRE, subject=None)

        assert parse_header(encode_header(first)) == first

    def test_of_a_merge_of_all_heads_allowed_fits(self) -> None:
        subject = replace(
            Subject(RecordId("0f" * 16), "outcome", 1),
            parents=tuple(Digest(bytes([number]) * 32) for number in range(limits.PARENTS_MOST)),
        )
        merge = replace(EXAMPLE, subject=subject)

        assert parse_header(encode_header(merge)) == merge


class TestAPayload:
    def test_is_committed_to_with_its_salt(self) -> None:
        """Without the salt a short answer could be guessed from its digest."""
        one, other = Payload(b"a" * 16, b"{}"), Payload(b"b" * 16, b"{}")

        assert one.digest != other.digest
        assert one.digest == digest_of("payload", b"a" * 16, b"{}")


def test_an_entry_is_named_by_its_bytes() -> None:
    raw = encode_header(EXAMPLE)

    assert Entry(EXAMPLE, raw, b"", None).digest == entry_digest(raw) == digest_of("entry", raw)
