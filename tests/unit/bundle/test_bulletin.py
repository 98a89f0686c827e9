"""What headquarters announces: one encoding, strictly read, believed only under its own hand."""

from dataclasses import replace

import pytest

from fieldbook.base import canonical, limits
from fieldbook.base.errors import Altered, FromNewerApp, NotABulletin
from fieldbook.base.ids import StationId
from fieldbook.bundle.bulletin import (
    Bulletin,
    CodeLine,
    CodeState,
    Enrolled,
    RosterLine,
    SignedBulletin,
    encode_bulletin,
    parse_bulletin,
    read_bulletin,
    sign_bulletin,
    signed_from,
    written_signed,
)
from fieldbook.journal.signing import Signer

SIGNER, STRANGER = Signer(bytes(32)), Signer(bytes([1]) * 32)
RECIPIENTS = (
    "age12lf0jt82g3s8gq3j2cwzpzjq3yjyxy9v3hcwq2peweeh8vrukv4qsxjngy",
    "age1du9nz9lpehw6htxt2czgj9d5z5d5q9745ceyx3zmrsjkygaunq5qaj65kj",
)
AT, LATER = "2026-11-29T08:15:00.000Z", "2027-11-29T08:15:00.000Z"
PLAIN = Bulletin(StationId("0a" * 16), StationId("0b" * 16), 3, AT, LATER, ((1, RECIPIENTS[0]),))
FULL = replace(
    PLAIN,
    keys=((1, RECIPIENTS[0]), (2, RECIPIENTS[1])),
    state=Enrolled.RETIRED,
    people=(RosterLine("0c" * 16, "Noor Haddad", "supervisor", AT), RosterLine("0d" * 16, "Ben", "", AT)),
    stations=(RosterLine("0e" * 16, "Harbour", "enrolled", AT),),
    codes=(CodeLine("drug", "pink_cocaine", "Pink cocaine", "A mixture.", CodeState.ADDED),),
)


def parts_of(bulletin: Bulletin) -> dict[str, canonical.Value]:
    return canonical.decode_object(encode_bulletin(bulletin))


@pytest.mark.parametrize("bulletin", [PLAIN, FULL], ids=["plain", "full"])
def test_comes_back_as_it_was_signed(bulletin: Bulletin) -> None:
    signed = sign_bulletin(bulletin, SIGNER)

    assert read_bulletin(signed, SIGNER.public) == bulletin
    assert signed_from(written_signed(signed)) == signed
    assert signed_from(written_signed(None)) is None


def test_the_last_key_is_the_one_to_seal_to() -> None:
    assert (FULL.epoch, FULL.recipient) == (2, RECIPIENTS[1])


def test_another_hand_is_refused() -> None:
    with pytest.raises(Altered):
        read_bulletin(sign_bulletin(FULL, STRANGER), SIGNER.public)


def test_a_signature_is_of_this_very_text() -> None:
    signed = sign_bulletin(PLAIN, SIGNER)
    for said in (sign_bulletin(FULL, SIGNER).said, f"{signed.said} ", "", "\ud800"):
        with pytest.raises(Altered):
            read_bulletin(replace(signed, said=said), SIGNER.public)


def test_every_single_byte_counts() -> None:
    signed = sign_bulletin(PLAIN, SIGNER)
    raw = signed.said.encode()
    for at in range(len(raw)):
        said = (raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]).decode("utf-8", "replace")
        with pytest.raises(Altered):
            read_bulletin(SignedBulletin(said, signed.signature), SIGNER.public)


def test_a_later_version_is_named() -> None:
    with pytest.raises(FromNewerApp):
        parse_bulletin(canonical.encode({**parts_of(PLAIN), "v": 2}))


def test_nothing_longer_than_it_may_be_is_read_or_written() -> None:
    code = CodeLine("drug", "x", "X", "y" * 2000, CodeState.ADDED)
    long = replace(PLAIN, codes=tuple(replace(code, code=f"x{at}") for at in range(60)))
    with pytest.raises(ValueError, match="too long"):
        sign_bulletin(long, SIGNER)
    with pytest.raises(NotABulletin):
        parse_bulletin(encode_bulletin(long))
    assert len(encode_bulletin(FULL)) < limits.BULLETIN_MOST_BYTES


STRANGE: tuple[canonical.Value, ...] = ("../../etc/passwd", None, True, -1)
NO_LISTS: tuple[canonical.Value, ...] = ([None], [[]], {})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *((name, value) for name in sorted(parts_of(FULL)) for value in STRANGE),
        *((name, value) for name in ("keys", "people", "stations", "codes") for value in NO_LISTS),
        ("keys", []),
        ("keys", [[2, RECIPIENTS[0]], [1, RECIPIENTS[1]]]),
        ("keys", [[1, RECIPIENTS[0]], [1, RECIPIENTS[1]]]),
        ("keys", [[1, "age1nobody"]]),
        ("keys", [[at, RECIPIENTS[0]] for at in range(9)]),
        ("people", [["0c" * 16, "a\nb", "supervisor", AT]]),
        ("people", [["0c" * 16, " ", "supervisor", AT]]),
        ("people", [["0c" * 16, "x\u202ey", "supervisor", AT]]),
        ("people", [["0c" * 16, "Ben", "Leader!", AT]]),
        ("codes", [["../drug", "x", "X", "", "added"]]),
        ("codes", [["drug", "=x", "X", "", "added"]]),
        ("codes", [["drug", "x", "X", "y" * 2001, "added"]]),
        ("codes", [["drug", "x", "X", None, "added"]]),
        ("codes", [["drug", "x", "X", "", "gone"]]),
    ],
    ids=repr,
)
def test_no_part_takes_just_anything(name: str, value: canonical.Value) -> None:
    with pytest.raises(NotABulletin):
        parse_bulletin(canonical.encode({**parts_of(FULL), name: value}))


def test_no_part_is_missing_or_unknown() -> None:
    for name in parts_of(FULL):
        with pytest.raises(NotABulletin):
            parse_bulletin(canonical.encode({at: part for at, part in parts_of(FULL).items() if at != name}))
    with pytest.raises(NotABulletin):
        parse_bulletin(canonical.encode({**parts_of(FULL), "more": 1}))


@pytest.mark.parametrize(
    "value",
    [[], "x", {"said": "x"}, {"said": "x", "signature": "00"}, {"said": 1, "signature": "00" * 64}],
    ids=repr,
)
def test_a_receipt_carries_one_or_none(value: canonical.Value) -> None:
    with pytest.raises(ValueError, match="not a bulletin"):
        signed_from(value)
