"""One chain per device: nothing removed, reordered or added behind our back."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from fieldbook.base.canonical import LARGEST_INT
from fieldbook.base.digest import Digest
from fieldbook.base.errors import BadEntry, BadSignature, FieldbookError, Fork, Gap, UnknownOfficer
from fieldbook.base.ids import DeviceId, OfficerId
from fieldbook.journal.chain import (
    Branches,
    Pen,
    Tip,
    Writing,
    extend,
    tip_after,
    verify_chain,
    verify_follows,
    verify_payload,
    verify_signature,
)
from fieldbook.journal.entry import Entry, EntryType, Payload, encode_header, parse_header
from fieldbook.journal.signing import PublicKey, Signer, is_signed
from tests.unit.bundle.examples import DEVICE, MORNING_AT, OFFICER, OFFICER_SIGNER, chain

PEN = Pen(OFFICER, OFFICER_SIGNER)
START = Tip(DEVICE)
ENTRIES = chain(5)


def known(officer: OfficerId) -> PublicKey | None:
    return OFFICER_SIGNER.public if officer == OFFICER else None


class TestExtending:
    def test_continues_the_chain(self) -> None:
        assert verify_chain(START, ENTRIES) == Tip(DEVICE, 5, ENTRIES[-1].digest)
        assert tip_after(ENTRIES[1]) == Tip(DEVICE, 2, ENTRIES[1].digest)

    def test_writes_a_signed_entry_with_the_next_lamport_number(self) -> None:
        entry = extend(START, Writing(EntryType.RETIRE, None), pen=PEN, lamport=41, now_at=MORNING_AT)

        assert (entry.header.lamport, entry.header.payload, entry.header.subject) == (42, None, None)
        assert entry.header.written_at == "2026-11-22T06:30:00.000Z"
        assert parse_header(entry.raw) == entry.header
        verify_signature(entry, known)

    def test_goes_on_after_a_stranger_used_up_the_lamport_numbers(self) -> None:
        """One hostile entry must not keep everybody who saw it from ever writing again."""
        writing = Writing(EntryType.RETIRE, None)

        entry = extend(START, writing, pen=PEN, lamport=LARGEST_INT, now_at=MORNING_AT)

        assert parse_header(entry.raw).lamport == LARGEST_INT


def branch(at: int, count: int) -> list[Entry]:
    """What a copy of the vault wrote after the first *at* entries: one more time, otherwise."""
    tip, entries = tip_after(ENTRIES[at - 1]) if at else START, list[Entry]()
    for _ in range(count):
        writing = Writing(EntryType.RETIRE, None)
        entries.append(extend(tip, writing, pen=PEN, lamport=99, now_at=MORNING_AT))
        tip = tip_after(entries[-1])
    return entries


def follow(entries: list[Entry], forks: tuple[int, ...]) -> int:
    branches = Branches(DEVICE, forks)
    for entry in sorted(entries, key=lambda one: one.header.seq):
        branches.follow(entry)
    return branches.next_seq


class TestBranches:
    def test_are_followed_side_by_side_from_where_they_part(self) -> None:
        assert follow([*ENTRIES, *branch(2, 5)], forks=(2,)) == 7
        assert follow([*ENTRIES, *branch(0, 1)], forks=(0,)) == 5

    def test_may_part_only_where_somebody_said_so(self) -> None:
        for forks in ((), (1,), (3,)):
            with pytest.raises(Fork):
                follow([*ENTRIES, *branch(2, 3)], forks)

    def test_have_no_gaps(self) -> None:
        with pytest.raises(Gap):
            follow([*ENTRIES, *branch(2, 5)[4:]], forks=(2,))

    def test_are_the_one_chain_where_there_is_only_one(self) -> None:
        assert follow(ENTRIES, forks=()) == 5


def resigned(entry: Entry) -> Entry:
    """The same entry with its changed header written and signed anew."""
    raw = encode_header(entry.header)
    return Entry(
        entry.header,
        raw,
        OFFICER_SIGNER.sign("entry", Entry(entry.header, raw, b"", None).digest),
        entry.payload,
    )


OTHER_PAYLOAD = Payload(b"x" * 16, b"{}")
BREAKS: dict[str, tuple[Callable[[list[Entry]], list[Entry]], type[FieldbookError], int]] = {
    "one is missing": (lambda es: [es[0], *es[2:]], Gap, 2),
    "the first is missing": (lambda es: es[1:], Gap, 1),
    "two changed places": (lambda es: [es[0], es[2], es[1]], Gap, 2),
    "one stands twice": (lambda es: [es[0], es[1], es[1]], Fork, 1),
    "another predecessor": (
        lambda es: [es[0], resigned(replace(es[1], header=replace(es[1].header, prev=Digest(b"x" * 32))))],
        Fork,
        1,
    ),
    "another beginning": (
        lambda es: [resigned(replace(es[0], header=replace(es[0].header, prev=Digest(b"x" * 32))))],
        Fork,
        0,
    ),
    "another device's": (
        lambda es: [
            es[0],
            resigned(replace(es[1], header=replace(es[1].header, device=DeviceId("ff" * 16)))),
        ],
        BadEntry,
        1,
    ),
    "another payload": (lambda es: [es[0], replace(es[1], payload=OTHER_PAYLOAD)], BadEntry, 1),
}


@pytest.mark.parametrize(("change", "refusal", "seq"), BREAKS.values(), ids=BREAKS.keys())
def test_a_chain_is_refused_at_the_first_break(
    change: Callable[[list[Entry]], list[Entry]], refusal: type[FieldbookError], seq: int
) -> None:
    with pytest.raises(refusal) as refused:
        verify_chain(START, change(list(ENTRIES)))

    assert refused.value.fields.get("seq", refused.value.fields.get("found")) == seq


class TestAPayload:
    def test_that_is_gone_is_no_break(self) -> None:
        """It may have been shredded, and the chain holds all the same."""
        verify_payload(replace(ENTRIES[1], payload=None))

    def test_where_none_was_committed_to_is_refused(self) -> None:
        retired = extend(START, Writing(EntryType.RETIRE, None), pen=PEN, lamport=0, now_at=MORNING_AT)

        with pytest.raises(BadEntry):
            verify_follows(START, replace(retired, payload=OTHER_PAYLOAD))


class TestASignature:
    def test_of_the_officer_is_accepted(self) -> None:
        for entry in ENTRIES:
            verify_signature(entry, known)

    def test_of_nobody_known_is_refused(self) -> None:
        with pytest.raises(UnknownOfficer):
            verify_signature(ENTRIES[0], lambda _officer: None)

    @pytest.mark.parametrize(
        "signature",
        [
            bytes(64),
            b"",
            Signer(b"f" * 32).sign("entry", ENTRIES[0].digest),
            OFFICER_SIGNER.sign("bundle", ENTRIES[0].digest),
        ],
        ids=["zeros", "nothing", "another hand", "another purpose"],
    )
    def test_that_does_not_fit_is_refused(self, signature: bytes) -> None:
        with pytest.raises(BadSignature):
            verify_signature(replace(ENTRIES[0], signature=signature), known)

    def test_under_a_key_that_is_none_fits_nothing(self) -> None:
        assert not is_signed(PublicKey(b"short"), "entry", b"digest", signature=bytes(64))
