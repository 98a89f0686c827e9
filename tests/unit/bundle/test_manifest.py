"""A manifest: every part has its pattern, nothing may be added."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base import canonical
from fieldbook.base.digest import digest_of
from fieldbook.base.errors import FromNewerApp, Malformed
from fieldbook.bundle.manifest import Manifest, check_written, encode_manifest, fingerprint, parse_manifest
from tests.unit.bundle.examples import HQ_SIGNER, STATION_SIGNER, chain, digest_like, manifest

GOOD = manifest(chain(3))
HOSTILE: list[canonical.Value] = [
    "../../etc/passwd",
    "..\\..\\autorun.inf",
    "=cmd|' /C calc'!A0",
    "0e" * 15 + "0E",
    "0e" * 16 + "\n",
    "٠" * 32,
    "",
    " ",
    None,
    True,
    -1,
    2**53 - 1,
    1,
    [],
    {},
    ["0e" * 16],
    "2026-11-22",
    "2026-02-30T00:00:00.000Z",
    "\u202e" + "0e" * 16,
]
ACCEPTED = {("files", 1), ("v", 1), ("prev", None)} | {
    (name, value) for name in ("number", "next_seq") for value in (1, 2**53 - 1)
}


def parts() -> dict[str, canonical.Value]:
    """A good manifest's parts, to be spoilt."""
    return canonical.decode_object(encode_manifest(GOOD))


def test_what_is_written_is_read() -> None:
    assert parse_manifest(encode_manifest(GOOD)) == GOOD
    assert check_written(GOOD) == encode_manifest(GOOD)


@given(
    seqs=st.tuples(st.integers(1, 2**40), st.integers(1, 2**40)), number=st.integers(0, 2**40), data=st.data()
)
def test_what_is_written_is_read_whatever_it_says(
    seqs: tuple[int, int], number: int, data: st.DataObject
) -> None:
    first_seq, count = seqs
    app = data.draw(st.from_regex(r"[0-9]{1,4}(\.[0-9]{1,4}){1,3}", fullmatch=True))
    written = replace(
        GOOD, first_seq=first_seq, next_seq=first_seq + count, prev=digest_like(7), number=number, app=app
    )

    assert parse_manifest(encode_manifest(written)) == written


@pytest.mark.parametrize("name", sorted(parts()))
@pytest.mark.parametrize("value", HOSTILE, ids=repr)
def test_no_part_takes_just_anything(name: str, value: canonical.Value) -> None:
    """Whatever is accepted has the sort and the spelling of that part."""
    spoilt = parts() | {name: value}

    try:
        read = parse_manifest(canonical.encode(spoilt))
    except (Malformed, FromNewerApp):
        return
    assert (name, value) in ACCEPTED
    assert encode_manifest(read) == canonical.encode(spoilt)


@pytest.mark.parametrize("name", sorted(parts()))
def test_no_part_may_be_missing(name: str) -> None:
    rest = {key: value for key, value in parts().items() if key != name}

    with pytest.raises(Malformed):
        parse_manifest(canonical.encode(rest))


def test_no_part_may_be_added() -> None:
    with pytest.raises(Malformed, match="parts"):
        parse_manifest(canonical.encode(parts() | {"path": "../x"}))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b"null",
        b"{",
        b"\xff\xfe",
        encode_manifest(GOOD) + b"\n",
        encode_manifest(GOOD).replace(b'","', b'", "', 1),
        encode_manifest(GOOD).replace(b'"0.1.0"', b'"0.1.\\u0000"'),
        encode_manifest(GOOD).replace(b'"number":1', b'"number":1.0'),
        encode_manifest(GOOD).replace(b'"number":1', b'"number":1,"number":1'),
        encode_manifest(GOOD).replace(b'"number":1', b'"number":' + b"9" * 5000),
        b"[" * 200_000,
    ],
)
def test_a_second_spelling_is_refused(raw: bytes) -> None:
    with pytest.raises(Malformed):
        parse_manifest(raw)


def test_a_later_version_is_kept_for_a_newer_program() -> None:
    with pytest.raises(FromNewerApp) as refused:
        parse_manifest(canonical.encode(parts() | {"v": 2, "more": "unknown"}))

    assert refused.value.fields == {"found": 2, "known": 1}


@pytest.mark.parametrize(
    "spoilt",
    [
        pytest.param(replace(GOOD, next_seq=0), id="no entries"),
        pytest.param(replace(GOOD, prev=digest_like(1)), id="something before the beginning"),
        pytest.param(replace(GOOD, first_seq=1), id="nothing before the second"),
        pytest.param(replace(GOOD, app="../1.0"), id="a strange version"),
        pytest.param(replace(GOOD, app="0.1\x00"), id="a character that has no place"),
    ],
)
def test_what_would_be_refused_is_not_sent(spoilt: Manifest) -> None:
    with pytest.raises(Malformed):
        check_written(spoilt)


def test_two_keys_have_two_fingerprints() -> None:
    assert fingerprint(HQ_SIGNER.public) == digest_of("key", HQ_SIGNER.public)
    assert fingerprint(HQ_SIGNER.public) != fingerprint(STATION_SIGNER.public)
