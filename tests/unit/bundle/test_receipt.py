"""A receipt: sealed to the station, signed by headquarters, strict in every part."""

from dataclasses import replace
from struct import Struct

import pytest

from fieldbook.base import canonical, limits
from fieldbook.base.digest import digest_of
from fieldbook.base.errors import (
    Altered,
    FieldbookError,
    ForeignReceipt,
    FromNewerApp,
    NotAReceipt,
    TooLarge,
    Truncated,
)
from fieldbook.bundle.envelope import open_bytes, seal_bytes
from fieldbook.bundle.receipt import (
    MAGIC,
    NO_HEAD,
    Receipt,
    encode_receipt,
    make_receipt,
    parse_receipt,
    read_receipt,
    show_receipt,
)
from tests.unit.bundle.examples import (
    BUNDLE,
    DEVICE,
    HQ,
    HQ_SIGNER,
    STATION,
    STATION_SIGNER,
    digest_like,
    hq_identity,
    station_identity,
)

PREFIX = Struct("<8s32s64s")
RECEIPT = Receipt(
    headquarters=HQ,
    station=STATION,
    device=DEVICE,
    first_seq=118,
    next_seq=131,
    head=digest_like(0x3B),
    bundle=BUNDLE,
    number=4,
    written_at="2026-11-29T08:15:00.000Z",
)


def made(receipt: Receipt = RECEIPT) -> bytes:
    """As headquarters makes it."""
    return make_receipt(receipt, HQ_SIGNER, recipient=station_identity().recipient)


def inside() -> bytes:
    """What the envelope holds."""
    return open_bytes(made(), station_identity().secret, most_bytes=limits.RECEIPT_MOST_BYTES)


def sealed(plain: bytes) -> bytes:
    """Anything, sealed to the station."""
    return seal_bytes(plain, [station_identity().recipient])


def signed(raw: bytes, purpose: str = "receipt") -> bytes:
    """Any bytes under headquarters' own signature."""
    signature = HQ_SIGNER.sign(purpose, digest_of("receipt", raw))
    return sealed(PREFIX.pack(MAGIC, HQ_SIGNER.public, signature) + raw)


def parts() -> dict[str, canonical.Value]:
    """A good receipt's parts, to be spoilt."""
    return canonical.decode_object(encode_receipt(RECEIPT))


def test_what_is_made_is_read_with_the_key_that_signed_it() -> None:
    assert read_receipt(made(), station_identity().secret) == (RECEIPT, HQ_SIGNER.public)


def test_it_tells_a_courier_nothing() -> None:
    assert DEVICE.encode() not in made()


def test_a_person_can_read_what_it_says() -> None:
    assert show_receipt(RECEIPT, HQ_SIGNER.public) == (
        "fieldbook receipt 1\n"
        "0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c\n"
        "118 131\n"
        "7CXK-PESV-7CXK\n"
        "\n"
        f"— headquarters {HQ_SIGNER.public.hex()[:8]}\n"
    )


@pytest.mark.parametrize(
    ("file", "refusal"),
    [
        pytest.param(b"fieldbook receipt 1\n", NotAReceipt, id="not sealed"),
        pytest.param(made()[:-1], Truncated, id="cut"),
        pytest.param(
            seal_bytes(inside(), [hq_identity().recipient]), ForeignReceipt, id="for another station"
        ),
        pytest.param(sealed(bytes(limits.RECEIPT_MOST_BYTES + 1)), TooLarge, id="very long"),
        pytest.param(sealed(b""), NotAReceipt, id="empty"),
        pytest.param(sealed(b"FBBUNDL1" + inside()[8:]), NotAReceipt, id="another sort of file"),
        pytest.param(sealed(b"FBRECPT2" + inside()[8:]), FromNewerApp, id="a later format"),
        pytest.param(sealed(b"FBRECPTX" + inside()[8:]), NotAReceipt, id="nearly the magic"),
        pytest.param(sealed(inside()[:-1]), Altered, id="cut inside"),
        pytest.param(sealed(inside() + b"\n"), Altered, id="longer inside"),
        pytest.param(sealed(inside().replace(b'"number":4', b'"number":5')), Altered, id="another number"),
        pytest.param(sealed(MAGIC + STATION_SIGNER.public + inside()[40:]), Altered, id="another key"),
        pytest.param(
            signed(encode_receipt(RECEIPT), purpose="bundle"), Altered, id="a signature for a bundle"
        ),
        pytest.param(signed(b"{}"), NotAReceipt, id="nothing said"),
        pytest.param(signed(encode_receipt(RECEIPT) + b" "), NotAReceipt, id="a second spelling"),
    ],
)
def test_anything_else_is_refused(file: bytes, refusal: type[FieldbookError]) -> None:
    with pytest.raises(refusal):
        read_receipt(file, station_identity().secret)


@pytest.mark.parametrize("name", sorted(parts()))
@pytest.mark.parametrize(
    "value",
    ["../../etc/passwd", "=cmd", "", None, True, -1, [None], {}, "0E" * 16, list(range(33))],
    ids=repr,
)
def test_no_part_takes_just_anything(name: str, value: canonical.Value) -> None:
    if name == "bulletin" and value is None:
        pytest.skip("that is how a receipt says that nothing is announced")
    with pytest.raises(NotAReceipt):
        parse_receipt(canonical.encode(parts() | {name: value}))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("want", [[3, 3]]),
        ("want", [[3]]),
        ("want", [[1, 2, 3]]),
        ("refused", [[BUNDLE]]),
        ("refused", [[BUNDLE, "bad"]]),
        ("refused", [["x", "B107"]]),
        ("forks", [-1]),
        ("next_seq", 0),
        ("head", "00" * 32),
    ],
)
def test_no_list_takes_just_anything_either(name: str, value: canonical.Value) -> None:
    with pytest.raises(NotAReceipt):
        parse_receipt(canonical.encode(parts() | {name: value}))


def test_what_is_missing_aside_or_twofold_is_told() -> None:
    told = replace(RECEIPT, want=((131, 140),), refused=((BUNDLE, "B107"),), forks=(17,))

    assert parse_receipt(encode_receipt(told)) == told
    shown = show_receipt(told, HQ_SIGNER.public)
    assert [line for line in shown.splitlines() if line[:3] in {"wan", "asi", "two"}] == [
        "wants 131 140",
        f"aside {BUNDLE[:8]} B107",
        "two histories from 17",
    ]


def test_headquarters_that_holds_nothing_may_still_ask() -> None:
    asking = replace(RECEIPT, next_seq=0, head=NO_HEAD, want=((0, 118),))

    assert parse_receipt(encode_receipt(asking)) == asking


@pytest.mark.parametrize("name", sorted(parts()))
def test_no_part_may_be_missing_or_added(name: str) -> None:
    rest = {key: value for key, value in parts().items() if key != name}

    for spoilt in (rest, parts() | {f"{name}_too": 1}):
        with pytest.raises(NotAReceipt):
            parse_receipt(canonical.encode(spoilt))


@pytest.mark.parametrize("said", [{"v": 2}, {"v": 2, "mandates": []}, {"mandates": []}])
def test_of_the_second_version_is_only_what_brings_mandates(said: dict[str, canonical.Value]) -> None:
    """One receipt has one spelling."""
    with pytest.raises(NotAReceipt):
        parse_receipt(canonical.encode(parts() | said))


def test_a_later_version_waits_for_a_newer_program() -> None:
    with pytest.raises(FromNewerApp):
        parse_receipt(canonical.encode(parts() | {"v": 3, "more": 1}))


@pytest.mark.parametrize(
    "spoilt",
    [
        pytest.param(replace(RECEIPT, next_seq=118), id="for no entries"),
        pytest.param(replace(RECEIPT, written_at="today"), id="at no instant"),
        pytest.param(replace(RECEIPT, number=-1), id="before the first"),
    ],
)
def test_what_would_be_refused_is_not_made(spoilt: Receipt) -> None:
    with pytest.raises(ValueError, match=r".+"):
        made(spoilt)
