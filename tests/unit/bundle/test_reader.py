"""What headquarters takes in, and everything that it refuses, each by its right name."""

import hashlib
import io
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.base import limits
from fieldbook.base.digest import digest_of
from fieldbook.base.errors import (
    Altered,
    BadEntry,
    BadSignature,
    FieldbookError,
    Fork,
    FromNewerApp,
    Gap,
    Malformed,
    NotABundle,
    NotForUs,
    TooLarge,
    Truncated,
    UnknownHand,
    UnknownStation,
)
from fieldbook.base.ids import BundleId, DeviceId, StationId
from fieldbook.bundle.manifest import encode_manifest, fingerprint, manifest_digest
from fieldbook.bundle.reader import BATCH_MOST_BYTES, BundleReader
from fieldbook.bundle.section import FRAME, Place, encode_entry
from fieldbook.bundle.writer import MAGIC, PREFIX
from fieldbook.journal.chain import Tip
from fieldbook.journal.entry import Entry
from fieldbook.journal.packed import pack_entry
from fieldbook.journal.packing import pack
from fieldbook.journal.signing import PublicKey, Signer
from tests.unit.bundle.examples import (
    BUNDLE,
    HQ,
    HQ_SIGNER,
    STATION_SIGNER,
    Pieces,
    chain,
    digest_like,
    manifest,
    packed,
    plain,
    read_all,
    reader,
    stations,
    trust,
)

ENTRIES = chain(7)
GOOD = plain(ENTRIES)


def signed_section(body: bytes, index: int = 0, *, last: bool = True, bundle: BundleId = BUNDLE) -> bytes:
    """A section as the station itself would sign it: what an insider can send."""
    signature = STATION_SIGNER.sign("section", Place(bundle, index, last=last).digest(body))
    return FRAME.pack(len(body), last, signature) + body


def bodies(entries: Sequence[Entry]) -> bytes:
    """A section's body."""
    return b"".join(map(encode_entry, packed(entries)))


def insider(*sections: bytes) -> bytes:
    """A bundle that promises all seven entries, and holds these sections."""
    return Pieces.of(GOOD).joined(sections)


class TestAGoodBundle:
    def test_gives_the_entries_that_were_written(self) -> None:
        assert read_all(GOOD) == ENTRIES

    def test_says_first_what_it_is(self) -> None:
        found = reader(GOOD)

        assert found.manifest == manifest(ENTRIES)
        assert found.station_key == STATION_SIGNER.public

    def test_may_begin_anywhere_in_the_chain(self) -> None:
        assert read_all(plain(ENTRIES[3:])) == ENTRIES[3:]

    def test_may_come_in_drops(self) -> None:
        class Dripping(io.BytesIO):
            def read(self, size_bytes: int | None = -1, /) -> bytes:
                return super().read(min(3, size_bytes or 0))

        slow = BundleReader(Dripping(GOOD), stations, headquarters=HQ, headquarters_keys=[HQ_SIGNER.public])
        assert list(slow.entries(trust)) == ENTRIES

    def test_may_have_many_sections(self) -> None:
        sections = [
            signed_section(bodies([entry]), index, last=index == 6) for index, entry in enumerate(ENTRIES)
        ]

        assert read_all(insider(*sections)) == ENTRIES

    @settings(max_examples=30)
    @given(count=st.integers(1, 25), start=st.integers(0, 24), size_bytes=st.integers(0, 3000))
    def test_is_read_as_it_was_written(self, count: int, start: int, size_bytes: int) -> None:
        entries = chain(count, size_bytes=size_bytes)[min(start, count - 1) :]

        assert read_all(plain(entries)) == entries


class TestOfficersHands:
    def test_are_looked_at_before_their_entries_are_handed_out(self) -> None:
        seen: list[str] = []

        def verify(batch: Sequence[Entry]) -> None:
            seen.extend(f"verified {entry.header.seq}" for entry in batch)

        seen.extend(f"out {entry.header.seq}" for entry in reader(plain(ENTRIES[:2])).entries(verify))

        assert seen == ["verified 0", "verified 1", "out 0", "out 1"]

    def test_that_do_not_fit_stop_everything(self) -> None:
        def refuse(_batch: Sequence[Entry]) -> None:
            raise BadSignature(seq=0)

        with pytest.raises(BadSignature):
            next(reader(GOOD).entries(refuse))

    def test_are_looked_at_in_batches_that_stay_small(self) -> None:
        """Packed bytes may hold far more than they weigh: all of a section at once could be gigabytes."""
        entries = chain(150, size_bytes=limits.PAYLOAD_MOST_BYTES - 200)
        sizes: list[int] = []

        def verify(batch: Sequence[Entry]) -> None:
            sizes.append(sum(len(entry.payload.body) for entry in batch if entry.payload))

        assert len(list(reader(plain(entries)).entries(verify))) == 150
        assert len(sizes) == 2
        assert all(size <= BATCH_MOST_BYTES + limits.PAYLOAD_MOST_BYTES for size in sizes)

    def test_are_never_asked_about_nothing(self) -> None:
        """A section may end just where a batch does."""
        entries = chain(2)
        asked: list[int] = []
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr("fieldbook.bundle.reader.BATCH_MOST_BYTES", 1)

            list(reader(plain(entries)).entries(lambda batch: asked.append(len(batch))))

        assert asked == [1, 1]


def with_prefix(**changed: object) -> bytes:
    """A good bundle with another key, signature or length in its prefix."""
    parts = (
        dict(zip(("magic", "key", "signature", "length"), PREFIX.unpack_from(GOOD), strict=True)) | changed
    )
    return PREFIX.pack(*parts.values()) + GOOD[PREFIX.size :]


def resigned(raw_manifest: bytes) -> bytes:
    """Any manifest bytes, under the station's own signature."""
    signature = STATION_SIGNER.sign("bundle", manifest_digest(raw_manifest))
    return PREFIX.pack(MAGIC, STATION_SIGNER.public, signature, len(raw_manifest)) + raw_manifest


@pytest.mark.parametrize(
    ("raw", "refusal"),
    [
        pytest.param(b"", Truncated, id="nothing"),
        pytest.param(b"PK\x03\x04" + GOOD, NotABundle, id="something else"),
        pytest.param(with_prefix(magic=b"FBBUNDLX"), NotABundle, id="nearly the magic"),
        pytest.param(with_prefix(magic=b"FBBUNDL2"), FromNewerApp, id="a later format"),
        pytest.param(with_prefix(key=Signer(b"x" * 32).public), UnknownStation, id="nobody known"),
        pytest.param(with_prefix(key=bytes(32)), UnknownStation, id="a key that is none"),
        pytest.param(with_prefix(signature=bytes(64)), Altered, id="no signature"),
        pytest.param(with_prefix(length=limits.MANIFEST_MOST_BYTES + 1), TooLarge, id="a long manifest"),
        pytest.param(with_prefix(length=10), Altered, id="a cut manifest"),
        pytest.param(resigned(b"{}"), Malformed, id="an empty manifest"),
        pytest.param(resigned(b'{"a":'), Malformed, id="no JSON"),
        pytest.param(plain(ENTRIES, station=Signer(b"x" * 32)), UnknownStation, id="another's hand"),
        pytest.param(
            plain(ENTRIES, replace(manifest(ENTRIES), station=StationId("1b" * 16))),
            Malformed,
            id="another's name",
        ),
        pytest.param(
            plain(ENTRIES, replace(manifest(ENTRIES), headquarters=StationId("1a" * 16))),
            NotForUs,
            id="another headquarters",
        ),
        pytest.param(
            plain(ENTRIES, replace(manifest(ENTRIES), headquarters_key=fingerprint(STATION_SIGNER.public))),
            UnknownHand,
            id="another headquarters of the same id",
        ),
    ],
)
def test_a_beginning_that_is_not_right_is_refused(raw: bytes, refusal: type[FieldbookError]) -> None:
    with pytest.raises(refusal):
        reader(raw)


def test_a_signature_for_another_purpose_is_none() -> None:
    """The same key also signs sections and cards; none of those may pass for a bundle's."""
    raw = GOOD[PREFIX.size : PREFIX.size + PREFIX.unpack_from(GOOD)[3]]

    with pytest.raises(Altered):
        reader(with_prefix(signature=STATION_SIGNER.sign("section", manifest_digest(raw))))


def test_a_station_is_asked_for_before_its_manifest_is_parsed() -> None:
    """Whoever knows headquarters' recipient can seal anything; it must reach no further than this."""
    asked: list[PublicKey] = []

    def nobody(key: PublicKey) -> StationId | None:
        asked.append(key)
        return None

    with pytest.raises(UnknownStation):
        BundleReader(
            io.BytesIO(resigned(b"{")), nobody, headquarters=HQ, headquarters_keys=[HQ_SIGNER.public]
        )

    assert asked == [STATION_SIGNER.public]


def spoilt_place(change: Callable[[list[bytes]], list[bytes]]) -> bytes:
    """A good bundle of seven sections, differently ordered."""
    sections = [
        signed_section(bodies([entry]), index, last=index == 6) for index, entry in enumerate(ENTRIES)
    ]
    return insider(*change(sections))


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda sections: sections[1:], id="first dropped"),
        pytest.param(lambda sections: sections[:3] + sections[4:], id="one dropped"),
        pytest.param(lambda sections: sections[:-1], id="last dropped"),
        pytest.param(lambda sections: [*sections[:2], sections[1], *sections[2:]], id="one repeated"),
        pytest.param(lambda sections: [*sections, sections[-1]], id="last repeated"),
        pytest.param(lambda sections: sections[::-1], id="backwards"),
        pytest.param(lambda sections: [sections[1], sections[0], *sections[2:]], id="two exchanged"),
        pytest.param(lambda _sections: [], id="none"),
    ],
)
def test_sections_cannot_be_moved(change: Callable[[list[bytes]], list[bytes]]) -> None:
    with pytest.raises((Altered, Truncated)):
        read_all(spoilt_place(change))


def test_a_section_of_another_bundle_does_not_fit() -> None:
    """Even of the same station, at the same place."""
    with pytest.raises(Altered):
        read_all(insider(signed_section(bodies(ENTRIES), bundle=BundleId("1e" * 16))))


def entry_with(entry: Entry, **changed: bytes) -> bytes:
    """An entry with some of its carried parts exchanged."""
    return encode_entry(replace(pack_entry(entry), **changed))  # type: ignore[arg-type]  # parts of bytes only


@pytest.mark.parametrize(
    ("section", "refusal"),
    [
        pytest.param(FRAME.pack(limits.SECTION_MOST_BYTES + 1, 1, bytes(64)), TooLarge, id="too long"),
        pytest.param(FRAME.pack(2**32 - 1, 1, bytes(64)), TooLarge, id="very much too long"),
        pytest.param(signed_section(b""), Malformed, id="empty"),
        pytest.param(signed_section(bodies(ENTRIES[:6])), Malformed, id="fewer than promised"),
        pytest.param(signed_section(bodies(chain(8))), Malformed, id="more than promised"),
        pytest.param(signed_section(bodies(ENTRIES[1:])), Gap, id="begins too late"),
        pytest.param(signed_section(bodies([*ENTRIES[:2], *ENTRIES[3:]])), Gap, id="one is missing"),
        pytest.param(signed_section(bodies([*ENTRIES[:2], *ENTRIES[1:]])), Fork, id="one stands twice"),
        pytest.param(
            signed_section(bodies([ENTRIES[0], *chain(7, size_bytes=300)[1:]])), Fork, id="another history"
        ),
        pytest.param(
            signed_section(bodies([*ENTRIES[:6], chain(7, size_bytes=300)[6]])), Fork, id="another last one"
        ),
        pytest.param(
            signed_section(bodies(chain(7, tip=Tip(DeviceId("1c" * 16))))), BadEntry, id="another device"
        ),
        pytest.param(
            signed_section(entry_with(ENTRIES[0], header_packed=pack(b'{"v": 1}'))),
            BadEntry,
            id="not canonical",
        ),
        pytest.param(
            signed_section(entry_with(ENTRIES[0], payload_packed=pack(bytes(40 * limits.MIB)))),
            BadEntry,
            id="bomb",
        ),
        pytest.param(
            signed_section(entry_with(ENTRIES[0], payload_packed=pack(b"{}"))), BadEntry, id="another payload"
        ),
        pytest.param(signed_section(entry_with(ENTRIES[0], salt=bytes(16))), BadEntry, id="another salt"),
        pytest.param(signed_section(bodies(ENTRIES)[:-1]), BadEntry, id="cut within"),
        pytest.param(signed_section(bodies(ENTRIES) + b"\x00"), BadEntry, id="rest within"),
        pytest.param(signed_section(bodies(ENTRIES)) + b"\x00", Altered, id="rest behind"),
        pytest.param(signed_section(bodies(ENTRIES)) + GOOD, Altered, id="a second bundle behind"),
        pytest.param(signed_section(bodies(ENTRIES), last=False), Truncated, id="no last one"),
    ],
)
def test_what_a_station_signs_is_still_looked_at(section: bytes, refusal: type[FieldbookError]) -> None:
    """A proper signature says who sent it, not that it is right."""
    with pytest.raises(refusal):
        read_all(insider(section))


def test_a_flag_has_four_values() -> None:
    """A fifth would be a second spelling of the same section."""
    body = bodies(ENTRIES)
    digest = digest_of("section", bytes.fromhex(BUNDLE), bytes(4), b"\x05", hashlib.sha256(body).digest())
    section = FRAME.pack(len(body), 5, STATION_SIGNER.sign("section", digest)) + body

    with pytest.raises(Altered):
        read_all(insider(section))


def test_a_head_that_was_not_reached_is_noticed_at_the_end() -> None:
    raw = encode_manifest(replace(manifest(ENTRIES), head=digest_like(9)))

    with pytest.raises(Malformed, match="head"):
        read_all(resigned(raw) + signed_section(bodies(ENTRIES)))
