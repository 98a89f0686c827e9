"""Mandates: one spelling, every link signed by who has to, and no other link believed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base import canonical
from fieldbook.base.errors import FromNewerApp, MandateDisagrees, MandateUnsigned, NotAMandate
from fieldbook.base.ids import StationId
from fieldbook.bundle import mandate
from fieldbook.bundle.mandate import (
    MAGIC,
    NOTHING_BEFORE,
    Mandate,
    SignedMandate,
    encode_chain,
    missing_signatures,
    parse_chain,
    read_mandate,
    verify_begins,
    verify_follows,
    write_mandate,
)
from fieldbook.journal.signing import Signer

HANDS = [Signer(bytes([at] * 32)) for at in range(1, 6)]
ROOTS = [Signer(bytes([at] * 32)) for at in range(11, 17)]
FIRST = Mandate(
    headquarters=StationId("0c" * 16),
    number=1,
    before=NOTHING_BEFORE,
    hands=(HANDS[0].public.hex(),),
    roots=tuple(sorted(one.public.hex() for one in ROOTS[:3])),
    need=2,
    written_at="2026-03-01T08:00:00.000Z",
)


def signed(mandate: Mandate, *signers: Signer) -> SignedMandate:
    made = write_mandate(mandate)
    for one in signers:
        made = made.signed(one)
    return made


def follower(link: SignedMandate, **parts: object) -> Mandate:
    last = read_mandate(link)
    hands = (HANDS[1].public.hex(),)
    next_one = replace(last, number=last.number + 1, before=link.digest.hex(), hands=hands)
    return replace(next_one, **parts)  # type: ignore[arg-type]  # parts of one class


BEGUN = signed(FIRST, HANDS[0], *ROOTS[:2])


@given(
    roots=st.sets(st.sampled_from(range(6))),
    by_the_hand=st.booleans(),
    by_the_thief=st.booleans(),
)
def test_a_link_holds_exactly_when_everybody_who_has_to_signed(
    roots: set[int],
    *,
    by_the_hand: bool,
    by_the_thief: bool,
) -> None:
    """Three roots of which two are needed, and three others of which the next one needs one."""
    others = tuple(sorted(one.public.hex() for one in ROOTS[2:5]))
    signers = [ROOTS[at] for at in roots]
    signers += [HANDS[1]] * by_the_hand + [HANDS[4]] * by_the_thief
    link = signed(follower(BEGUN, roots=others, need=1), *signers)
    enough = len(roots & {0, 1, 2}) >= 2 and bool(roots & {2, 3, 4})

    assert (missing_signatures(link, BEGUN) == 0) == enough
    if enough and by_the_hand:
        assert verify_follows(BEGUN, link).roots == others
    else:
        with pytest.raises(MandateUnsigned):
            verify_follows(BEGUN, link)


@given(st.integers(0, 199), st.sampled_from(range(2)))
def test_no_flipped_byte_is_believed(at: int, which: int) -> None:
    """In the text as in a signature: it is refused, or somebody's signature is missing."""
    raw = bytearray(encode_chain([BEGUN]))
    raw[(at * 7 + which) % len(raw)] ^= 1 << (at % 7)
    try:
        (found,) = parse_chain(bytes(raw))
        verify_begins(found)
    except (NotAMandate, MandateUnsigned, FromNewerApp):
        return
    assert found == BEGUN


def test_what_is_read_is_what_was_written() -> None:
    chain = (BEGUN, signed(follower(BEGUN), HANDS[1], *ROOTS[:2]))

    assert parse_chain(encode_chain(chain)) == chain
    assert read_mandate(BEGUN) == FIRST
    assert verify_begins(BEGUN) == FIRST
    assert verify_follows(*chain).hand == HANDS[1].public


@pytest.mark.parametrize(
    "parts",
    [
        {"number": 3},
        {"number": 1, "before": NOTHING_BEFORE},
        {"before": "ab" * 32},
        {"headquarters": StationId("0d" * 16)},
    ],
)
def test_a_link_that_does_not_follow_is_refused_whoever_signed_it(parts: dict[str, object]) -> None:
    with pytest.raises(MandateDisagrees):
        verify_follows(BEGUN, signed(follower(BEGUN, **parts), HANDS[0], HANDS[1], *ROOTS))


@pytest.mark.parametrize(
    "parts",
    [
        {"need": 0},
        {"need": 4},
        {"number": 0},
        {"number": 65},
        {"number": 2},
        {"hands": ()},
        {"hands": (HANDS[0].public.hex(),) * 2},
        {"hands": tuple(bytes([at] * 32).hex() for at in range(5))},
        {"hands": (FIRST.roots[0],)},
        {"roots": FIRST.roots[::-1]},
        {"roots": ()},
        {"written_at": "today"},
        {"headquarters": StationId("../..")},
    ],
)
def test_a_part_that_breaks_its_pattern_is_never_written_nor_read(parts: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - which check it meets first is its own business
        write_mandate(replace(FIRST, **parts))  # type: ignore[arg-type]  # as above


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        MAGIC,
        MAGIC + b"{}",
        MAGIC + b'{"mandates":[],"v":1}',
        MAGIC + b'{"mandates":[["{}",[["00","00"]]]],"v":1}',
        MAGIC + b"[" * 100_000,
        MAGIC + canonical.encode({"v": 1, "mandates": [[1, []]]}),
        MAGIC + canonical.encode({"v": 1, "mandates": [["{}", []]] * 65}),
        encode_chain([BEGUN]) + b" ",
        encode_chain([replace(BEGUN, signatures=BEGUN.signatures[::-1])]),
    ],
)
def test_what_is_no_file_of_mandates_is_refused(raw: bytes) -> None:
    with pytest.raises(NotAMandate):
        parse_chain(raw)


def test_of_a_later_version_waits_for_a_newer_program() -> None:
    with pytest.raises(FromNewerApp):
        parse_chain(b"FBMANDT2{}")
    with pytest.raises(FromNewerApp):
        read_mandate(SignedMandate('{"v":2}'))


def test_one_that_says_more_than_it_may_is_refused() -> None:
    more = {**canonical.decode_object(BEGUN.said.encode()), "and": "more"}

    with pytest.raises(NotAMandate):
        read_mandate(SignedMandate(canonical.encode(more).decode()))


def test_one_that_would_be_written_otherwise_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """No second spelling is known that passes the other checks; were there one, it would not be believed."""
    monkeypatch.setattr(mandate, "_encode", lambda _mandate: b"another spelling")

    with pytest.raises(NotAMandate):
        read_mandate(BEGUN)
