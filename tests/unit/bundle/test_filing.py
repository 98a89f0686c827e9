"""Files in a bundle: parts behind the entries, each strict, none believed for its name."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace

import pytest

from fieldbook.base.errors import Altered, Malformed
from fieldbook.base.ids import RecordId
from fieldbook.bundle import filing
from fieldbook.bundle.filing import HEADER, CarriedFile, FilePart, bodies_of, encode_part, parse_part
from fieldbook.bundle.section import FRAME, Place, encode_entry
from fieldbook.bundle.writer import Cargo, plain_bundle
from tests.unit.bundle.examples import BUNDLE, STATION_SIGNER, Pieces, chain, manifest, packed, reader, trust

CIPHERTEXT = bytes(range(256)) * 10
RECORD = RecordId("5a" * 16)
KEY = "AGE-SECRET-KEY-1EXAMPLE"
ENTRIES = chain(3)
PART = FilePart(b"s" * 32, RECORD, 2560, 0, KEY, b"d" * 1000)


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filing, "PART_BYTES", 1000)


def carried(content: bytes = CIPHERTEXT, *, sealed: bytes | None = None) -> CarriedFile:
    """A file to send."""

    def read(size_bytes: int) -> Iterator[bytes]:
        return (content[at : at + size_bytes] for at in range(0, len(content), size_bytes))

    name = sealed or hashlib.sha256(content).digest()
    return CarriedFile(name, RECORD, len(CIPHERTEXT), KEY, read)


def bundle(*files: CarriedFile, promised: int | None = None) -> bytes:
    """Some entries with files behind them."""
    account = replace(manifest(ENTRIES), files=len(files) if promised is None else promised)
    return b"".join(plain_bundle(account, [*packed(ENTRIES), *files], station=STATION_SIGNER))


def parts_of(raw: bytes) -> list[FilePart]:
    found = reader(raw)
    assert list(found.entries(trust)) == ENTRIES
    return list(found.files())


def signed(body: bytes, index: int, *, last: bool = False, files: bool = False) -> bytes:
    """A section as the station itself would sign it."""
    place = Place(BUNDLE, index, last=last, files=files)
    return FRAME.pack(len(body), place.flag, STATION_SIGNER.sign("section", place.digest(body))) + body


class TestAFile:
    def test_arrives_in_parts_that_join_to_what_it_was(self) -> None:
        parts = parts_of(bundle(carried()))

        assert b"".join(part.data for part in parts) == CIPHERTEXT
        assert [part.index for part in parts] == [0, 1, 2]
        assert [part.is_last for part in parts] == [False, False, True]

    def test_brings_its_key_with_its_first_part_only(self) -> None:
        assert [part.identity for part in parts_of(bundle(carried()))] == [KEY, "", ""]

    def test_may_be_followed_by_another(self) -> None:
        assert len(parts_of(bundle(carried(), carried()))) == 6

    def test_shows_no_key_to_whoever_prints_it(self) -> None:
        assert KEY not in f"{carried()}{PART}"


class TestAWriter:
    def test_does_not_pass_on_a_file_of_another_name(self) -> None:
        with pytest.raises(Malformed):
            bundle(carried(sealed=b"x" * 32))

    def test_does_not_pass_on_a_file_that_is_cut(self) -> None:
        content = CIPHERTEXT[:100]
        with pytest.raises(Malformed):
            list(bodies_of(replace(carried(content), sealed=hashlib.sha256(content).digest())))

    def test_keeps_its_promise(self) -> None:
        with pytest.raises(Malformed):
            bundle(carried(), promised=2)

    def test_puts_no_entry_behind_a_file(self) -> None:
        cargo = list[Cargo]([*packed(ENTRIES), carried(), *packed(ENTRIES)])
        account = replace(manifest(ENTRIES), files=1)

        with pytest.raises(Malformed):
            list(plain_bundle(account, cargo, station=STATION_SIGNER))


class TestAReader:
    def test_finds_entries_behind_files(self) -> None:
        """Signed by the station, in the right places: an insider's bundle."""
        entries = b"".join(map(encode_entry, packed(ENTRIES)))
        (part,) = list(bodies_of(carried()))[:1]
        sections = [
            signed(entries, 0),
            signed(part, 1, files=True),
            signed(entries, 2, last=True),
        ]

        with pytest.raises(Malformed, match="B107"):
            parts_of(Pieces.of(bundle(carried())).joined(sections))

    def test_knows_an_entry_section_that_calls_itself_a_file(self) -> None:
        raw = bundle(carried())
        pieces = Pieces.of(raw)
        spoilt = bytearray(pieces.sections[1])
        spoilt[4] = 0

        with pytest.raises(Altered):
            parts_of(pieces.joined([pieces.sections[0], bytes(spoilt), *pieces.sections[2:]]))


class TestAPart:
    def test_is_read_as_it_was_written(self) -> None:
        assert parse_part(encode_part(PART)) == PART

    @pytest.mark.parametrize(
        "part",
        [
            replace(PART, data=b""),
            replace(PART, data=b"d" * 999),
            replace(PART, data=b"d" * 1001),
            replace(PART, index=1),
            replace(PART, identity=""),
            replace(PART, index=2, identity="", data=b"d" * 1000),
            replace(PART, index=9, identity="", data=b"d"),
            replace(PART, identity="K" * 245),
            replace(PART, size_bytes=10),
        ],
        ids=repr,
    )
    def test_of_another_shape_is_refused(self, part: FilePart) -> None:
        with pytest.raises(Malformed):
            parse_part(encode_part(part))

    def test_that_is_cut_is_refused(self) -> None:
        with pytest.raises(Malformed):
            parse_part(encode_part(PART)[: HEADER.size - 1])

    def test_has_a_key_of_plain_letters(self) -> None:
        raw = bytearray(encode_part(PART))
        raw[HEADER.size] = 0xFF

        with pytest.raises(Malformed):
            parse_part(bytes(raw))


def test_a_manifest_promises_no_endless_files() -> None:
    with pytest.raises(Malformed):
        bundle(promised=1001)
