"""Keys of identities on the road: signed before anything is parsed, for us, and strict in every part."""

import io
from dataclasses import replace
from struct import Struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base import canonical, limits
from fieldbook.base.digest import digest_of
from fieldbook.base.errors import (
    Altered,
    FieldbookError,
    FromNewerApp,
    Malformed,
    NotForUs,
    TooLarge,
    UnknownStation,
)
from fieldbook.base.ids import RecordId, StationId
from fieldbook.bundle.envelope import open_bytes
from fieldbook.bundle.keyfile import MAGIC, PURPOSE, KeyFile, SubjectSecret, read_keys, seal_keys
from fieldbook.bundle.manifest import fingerprint
from fieldbook.journal.signing import Signer
from tests.unit.bundle.examples import BUNDLE, HQ, HQ_SIGNER, STATION, STATION_SIGNER, hq_identity, stations

PREFIX = Struct("<8s32s64s")
ONE = SubjectSecret("01" * 16, RecordId("02" * 16), bytes(range(32)))
OTHER = SubjectSecret("03" * 16, RecordId("02" * 16), bytes(32))
KEYS = KeyFile(BUNDLE, STATION, HQ, fingerprint(HQ_SIGNER.public), (ONE, OTHER))


def opened(keys: KeyFile = KEYS, signer: Signer = STATION_SIGNER) -> bytes:
    """What is inside the envelope."""
    sealed = seal_keys(keys, signer, recipient=hq_identity().recipient)
    return open_bytes(sealed, hq_identity().secret, most_bytes=limits.MIB)


def signed(raw: bytes, magic: bytes = MAGIC) -> bytes:
    """*raw* as a station would sign it, whatever it says."""
    signature = STATION_SIGNER.sign(PURPOSE, digest_of(PURPOSE, raw))
    return PREFIX.pack(magic, STATION_SIGNER.public, signature) + raw


def read(plain: bytes) -> KeyFile:
    """What headquarters makes of it."""
    return read_keys(io.BytesIO(plain), stations, headquarters=HQ, headquarters_keys=[HQ_SIGNER.public])


def spelled(**parts: canonical.Value) -> bytes:
    """The JSON with other parts."""
    return canonical.encode(canonical.decode_object(opened()[PREFIX.size :]) | parts)


def test_what_was_sealed_is_read() -> None:
    assert read(opened()) == KEYS


def test_no_secret_is_told_by_its_name() -> None:
    assert ONE.secret.hex() not in repr(KEYS)


def test_of_nobody_known_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(UnknownStation):
        read(opened(signer=Signer(bytes(31) + b"x")))


@pytest.mark.parametrize(
    "keys",
    [
        replace(KEYS, headquarters=StationId("0f" * 16)),
        replace(KEYS, headquarters_key=fingerprint(STATION_SIGNER.public)),
    ],
    ids=["of another name", "with another key"],
)
def test_for_another_headquarters_is_refused(keys: KeyFile) -> None:
    with pytest.raises(NotForUs):
        read(opened(keys))


def test_in_the_name_of_another_station_is_refused() -> None:
    with pytest.raises(Malformed):
        read(opened(replace(KEYS, station=StationId("0e" * 16))))


@pytest.mark.parametrize(
    ("plain", "refusal"),
    [
        (b"", Malformed),
        (opened()[: PREFIX.size - 1], Malformed),
        (b"FBSTATM1" + opened()[8:], Malformed),
        (b"FBIDENTx" + opened()[8:], Malformed),
        (b"FBIDENT2" + opened()[8:], FromNewerApp),
        (opened()[:-1] + b" ", Altered),
        (signed(b"{}"), Malformed),
        (signed(b"[]"), Malformed),
        (signed(spelled(v=2)), FromNewerApp),
        (signed(spelled(v=True)), Malformed),
        (signed(spelled(v=0)), Malformed),
        (signed(spelled(more=1)), Malformed),
        (signed(spelled(file="../../x")), Malformed),
        (signed(spelled(keys=[])), Malformed),
        (signed(spelled(keys=[["01" * 16, "02" * 16]])), Malformed),
        (signed(spelled(keys=[["01" * 16, "02" * 16, "00" * 31]])), Malformed),
        (signed(spelled(keys=[["01" * 16, "=x", "00" * 32]])), Malformed),
        (signed(spelled(keys=[["01" * 16, "02" * 16, "00" * 32]] * 2)), Malformed),
        (signed(b" " + spelled()), Malformed),
    ],
)
def test_anything_else_is_refused(plain: bytes, refusal: type[FieldbookError]) -> None:
    with pytest.raises(refusal):
        read(plain)


def test_more_than_one_file_may_hold_is_refused_on_both_sides(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = opened()
    monkeypatch.setattr(limits, "IDENTITY_KEYS_MOST_BYTES", 100)

    with pytest.raises(TooLarge):
        read(plain)
    with pytest.raises(TooLarge):
        seal_keys(KEYS, STATION_SIGNER, recipient=hq_identity().recipient)


def test_what_breaks_its_pattern_is_not_sealed() -> None:
    with pytest.raises(ValueError, match="order"):
        seal_keys(replace(KEYS, keys=(OTHER, ONE)), STATION_SIGNER, recipient=hq_identity().recipient)


@given(at=st.integers(0, len(opened()) - 1), bit=st.integers(0, 7))
def test_no_turned_bit_is_believed(at: int, bit: int) -> None:
    altered = bytearray(opened())
    altered[at] ^= 1 << bit

    with pytest.raises(FieldbookError):
        read(bytes(altered))
