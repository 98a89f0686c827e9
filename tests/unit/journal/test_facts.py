"""What entries other than revisions say, read strictly."""

from dataclasses import fields, replace

import pytest

from fieldbook.base import canonical
from fieldbook.base.canonical import Value
from fieldbook.base.ids import BundleId, DeviceId, OfficerId, RecordId, StationId
from fieldbook.journal.chain import Pen, Tip, Writing, extend
from fieldbook.journal.entry import Entry, EntryType, Payload
from fieldbook.journal.facts import (
    Answered,
    Asked,
    Begun,
    Confirmed,
    Disclosed,
    Erased,
    Escrow,
    Fact,
    Forked,
    Held,
    IdentityKey,
    Issued,
    KeptFor,
    Looked,
    Met,
    Protected,
    Receipted,
    Released,
    Reported,
    Retired,
    Returned,
    Sealed,
    SealingKey,
    Sent,
    Side,
    Taken,
    Vouched,
    Wanted,
    read_fact,
)
from tests.unit.bundle.examples import DEVICE, MORNING_AT, OFFICER, OFFICER_SIGNER, chain

ID, KEY = "0a" * 16, "0b" * 32
CARD = (
    "station",
    StationId(ID),
    "Harbour tablet 4",
    KEY,
    "age1…",
    OfficerId(ID),
    "Amina Obi",
    KEY,
    DeviceId(ID),
)
EVERY: list[Fact] = [
    Begun(*CARD),
    Met(*CARD, "7Q4K-M2XC-9DTR-0ABC"),
    Confirmed(StationId(ID), "7Q4K-M2XC-9DTR-0ABC"),
    Sent(BundleId(ID), 1, 0, 118),
    Taken(BundleId(ID), StationId(ID), DeviceId(ID), 0, 118, KEY),
    Receipted(StationId(ID), DeviceId(ID), 118, KEY),
    Forked(StationId(ID), DeviceId(ID), 17, KEY, KEY),
    Wanted(StationId(ID), DeviceId(ID), 4, 118, "2026-11-29T08:15:00.000Z"),
    Erased("The person asked for it"),
    Asked(StationId(ID), RecordId(ID), "Was this the same boat? " * 20),
    Answered(KEY, RecordId(ID), "Yes"),
    Returned(StationId(ID), BundleId(ID), 1, 0, 9),
    Retired(StationId(ID), "The tablet was stolen"),
    SealingKey(KEY),
    Escrow(ID, KEY, KEY),
    Vouched(ID, OfficerId(ID), KEY, "supervisor", "0c" * 64),
    IdentityKey(2, KEY),
    Sealed(ID, "0d" * 12, "0e" * 272, "document:7Q4K-M2XC-9DTR"),
    Looked("The court asked for it"),
    Disclosed(BundleId(ID), 3, "The shelter is elsewhere"),
    Held("Evidence in case 17"),
    Released("The case is closed"),
    Protected(ID, 10, 0, 5),
    KeptFor(ID, 60, "operation_end"),
    Reported(ID, 0, 1, StationId(ID), KEY, "0c" * 64, '{"v":1}'),
    Issued(ID, 0, 1, "public", "", 118, '["figures"]'),
]


def entry_with(kind: EntryType, body: bytes | None) -> Entry:
    """An entry that holds *body*."""
    payload = None if body is None else Payload(bytes(16), body)
    pen = Pen(OFFICER, OFFICER_SIGNER)
    return extend(Tip(DEVICE), Writing(kind, payload), pen=pen, lamport=0, now_at=MORNING_AT)


def altered(fact: Fact, **parts: Value) -> Entry:
    whole = canonical.decode_object(fact.body()) | parts
    return entry_with(
        fact.ENTRY, canonical.encode({name: value for name, value in whole.items() if value != "-"})
    )


@pytest.mark.parametrize("fact", EVERY, ids=lambda fact: fact.KIND)
class TestEveryFact:
    def test_is_read_back(self, fact: Fact) -> None:
        assert read_fact(entry_with(fact.ENTRY, fact.body())) == fact

    def test_is_whole_and_holds_nothing_else(self, fact: Fact) -> None:
        for name in [part.name for part in fields(fact)]:
            with pytest.raises(ValueError, match="unknown or missing"):
                read_fact(altered(fact, **{name: "-"}))
        with pytest.raises(ValueError, match="unknown or missing"):
            read_fact(altered(fact, remark="=cmd"))

    def test_has_parts_of_the_right_sort(self, fact: Fact) -> None:
        for name in [part.name for part in fields(fact)]:
            with pytest.raises(ValueError, match=f"{name} is not"):
                read_fact(altered(fact, **{name: ["a"]}))

    def test_speaks_only_from_its_own_sort_of_entry(self, fact: Fact) -> None:
        other = next(one for one in (EntryType.RETIRE, EntryType.BEGIN) if one is not fact.ENTRY)
        assert read_fact(entry_with(other, fact.body())) is None


@pytest.mark.parametrize(
    ("fact", "parts"),
    [
        (EVERY[0], {"side": "spy"}),
        (EVERY[0], {"station": "0A" * 16}),
        (EVERY[0], {"station_public": "0b" * 31}),
        (EVERY[0], {"station_public": "0B" * 32}),
        (EVERY[0], {"officer_public": "zz" * 32}),
        (EVERY[0], {"station_name": "x" * 201}),
        (EVERY[3], {"number": -1}),
        (EVERY[3], {"number": True}),
        (EVERY[3], {"number": "1"}),
        (EVERY[4], {"head": ""}),
        (EVERY[8], {"reason": "x" * 2001}),
        (EVERY[9], {"record": "../../etc/passwd"}),
        (EVERY[10], {"question": "0b"}),
        (EVERY[17], {"key": "0b"}),
        (EVERY[17], {"ct": "0G"}),
        (EVERY[17], {"ct": "0E"}),
        (EVERY[17], {"ct": "0e" * 65_537}),
    ],
    ids=str,
)
def test_a_part_that_breaks_its_pattern_is_refused(fact: Fact, parts: dict[str, Value]) -> None:
    with pytest.raises(ValueError, match=r"is not|spy|hexadecimal"):
        read_fact(altered(fact, **parts))


class TestWhatIsNoFact:
    def test_is_a_revision(self) -> None:
        assert read_fact(chain(1)[0]) is None

    def test_is_what_was_shredded(self) -> None:
        assert read_fact(replace(entry_with(EntryType.SEND, EVERY[3].body()), payload=None)) is None

    @pytest.mark.parametrize("body", [b'{"kind":"sung"}', b"{}", b'{"kind":7}'])
    def test_is_a_kind_of_a_newer_program(self, body: bytes) -> None:
        """Kept and chained all the same: it may say more than this program understands."""
        assert read_fact(entry_with(EntryType.SEND, body)) is None

    def test_is_anything_that_is_not_canonical(self) -> None:
        with pytest.raises(canonical.Uncanonical):
            read_fact(entry_with(EntryType.SEND, b"{ }"))


def test_there_are_two_sides() -> None:
    assert {side.value for side in Side} == {"station", "headquarters"}
