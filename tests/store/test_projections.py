"""The cache is made of entries alone: in any order, at any time, with the same result."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldbook.base.digest import Digest
from fieldbook.base.ids import BundleId, OfficerId, RecordId, StationId
from fieldbook.base.ports import Cancelled, Silent
from fieldbook.journal.entry import Entry, EntryType
from fieldbook.journal.facts import Begun, Confirmed, Met, Receipted, Sent, Side, Taken
from fieldbook.journal.heads import heads, shown_head
from fieldbook.store.vault import Vault
from tests.store.hand import Device, Dice, PlainExcerpts, make_vault, open_vault, save

A, B, C = (Dice(letter).take(16).hex() for letter in "abc")
KEY = "ab" * 32


@dataclass(frozen=True)
class Plan:
    """Steps of a history (which record, whose parents by number) and an order of arrival."""

    steps: list[tuple[int, list[int]]]
    arrival: list[int]


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    count = draw(st.integers(1, 9))
    steps = [
        (draw(st.integers(0, 1)), draw(st.lists(st.integers(0, 8), max_size=3, unique=True)))
        for _ in range(count)
    ]
    return Plan(steps, draw(st.permutations(range(count))))


def history(plan: Plan, vault: Vault) -> list[Entry]:
    """Revisions whose parents are earlier ones of the same record."""
    device = Device(vault.officer, vault.officer_seed)
    records = (device.new_record(), device.new_record())
    written: list[tuple[int, Entry]] = []
    for which, wanted in plan.steps:
        parents = [written[at][1].digest for at in wanted if at < len(written) and written[at][0] == which]
        entry = device.revise(records[which], parents=tuple(parents), name=f"n{len(written)}", operation=A)
        written.append((which, entry))
    return [entry for _, entry in written]


class Undo(Exception):
    """A way out of a transaction that leaves nothing behind."""


@contextmanager
def undone(vault: Vault) -> Iterator[None]:
    """A transaction that never happened."""
    try:
        with vault.transaction():
            try:
                yield
            finally:
                _undo()
    except Undo:
        pass


def _undo() -> None:
    raise Undo


def dump_after(vault: Vault, *batches: list[Entry]) -> list[str]:
    """The cache as it would be after these batches arrived; the vault stays as it was."""
    with undone(vault):
        for batch in batches:
            vault.truth.append_many(batch)
            vault.projections.apply_many(batch)
        return vault.projections.dump()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    vault = make_vault(tmp_path_factory.mktemp("shared") / "vault")
    yield vault
    vault.close()


class TestAnyOrderOfArrival:
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(plan=plans())
    def test_gives_the_same_cache(self, shared: Vault, plan: Plan) -> None:
        """One by one or all at once, in order or as the sticks happened to come."""
        entries = history(plan, shared)
        shuffled = [entries[at] for at in plan.arrival]

        expected = dump_after(shared, entries)

        assert dump_after(shared, shuffled) == expected
        assert dump_after(shared, *([entry] for entry in shuffled)) == expected
        assert dump_after(shared, *([entry] for entry in entries)) == expected

    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(plan=plans())
    def test_gives_the_heads_of_the_definition(self, shared: Vault, plan: Plan) -> None:
        entries = history(plan, shared)
        shuffled = [entries[at] for at in plan.arrival]
        with undone(shared):
            shared.truth.append_many(shuffled)
            shared.projections.apply_many(shuffled)
            checked = [_heads_differ(shared, _record_of(entry)) for entry in entries]
        assert not any(checked)


def _heads_differ(vault: Vault, record: RecordId) -> bool:
    revisions = vault.truth.revisions(record)
    row, shown = vault.queries.row(record), shown_head(revisions)
    if row is None or shown is None:
        return True
    wanted = (shown.digest, len(heads(revisions)), len(revisions))
    return (row.head, row.heads, row.revisions) != wanted


class TestRebuilding:
    def test_gives_what_was_there(self, vault: Vault, device: Device) -> None:
        first = device.revise(device.new_record(), name="one", day="2020-01-02", operation=A)
        save(vault, first, device.revise(device.new_record(), form="outcome", name="two"))
        save(vault, device.revise(_record_of(first), parents=(first.digest,), name="one more", operation=B))
        save(vault, *_facts(device, vault.officer))
        before = vault.projections.dump()
        assert len(before) > 8

        vault.rebuild(Silent())

        assert vault.projections.dump() == before

    def test_says_how_far_it_is_and_stops_when_asked(self, vault: Vault, device: Device) -> None:
        """Nothing is half rebuilt: the cache is as it was."""
        save(vault, *(device.revise(device.new_record(), name=f"n{n}") for n in range(7)))
        before = vault.projections.dump()
        heard: list[tuple[int, int | None]] = []

        class Impatient:
            def step(self, what: str, done: int, of: int | None) -> None:
                heard.append((done, of))
                raise Cancelled

        with pytest.raises(Cancelled):
            vault.rebuild(Impatient())

        assert heard == [(7, 7)]
        assert vault.projections.dump() == before
        assert not vault.is_stale()

    def test_is_needed_when_excerpts_are_made_otherwise(self, tmp_path: Path) -> None:
        make_vault(tmp_path / "v").close()
        newer = open_vault(tmp_path / "v", excerpts=PlainExcerpts("2"))

        assert newer.is_stale()
        newer.rebuild(Silent())

        assert not newer.is_stale()
        newer.close()

    def test_is_needed_when_there_is_no_cache_at_all(self, vault: Vault) -> None:
        with vault._connection.guard.building():
            vault._connection.run("DROP TABLE made_from")

        assert vault.is_stale()


class TestWhatARowSays:
    def test_of_a_record_is_what_its_shown_revision_says(self, vault: Vault, device: Device) -> None:
        entry = device.revise(device.new_record(), name="Boats", day="2020-01-02", operation=A)
        save(vault, entry)

        row = vault.queries.row(_record_of(entry))

        assert row is not None
        assert (row.title, row.listed, row.day, row.operation) == (
            "Boats",
            ("seizure", "Boats"),
            "2020-01-02",
            A,
        )
        assert (row.incomplete, row.readable, row.revisions, row.state) == (False, True, 1, "saved")
        assert (row.device, row.seq, row.head) == (device.id, 0, entry.digest)

    def test_of_a_newer_form_is_kept_as_unreadable(self, vault: Vault, device: Device) -> None:
        entry = device.revise(device.new_record(), version=9, name="later")
        save(vault, entry)

        row = vault.queries.row(_record_of(entry))

        assert row is not None
        assert (row.readable, row.title, row.form_version) == (False, "", 9)

    def test_links_follow_the_shown_revision(self, vault: Vault, device: Device) -> None:
        first = device.revise(device.new_record(), name="one", operation=A)
        save(vault, first)
        assert vault.queries.linking_to(RecordId(A)) == [_record_of(first)]

        save(vault, device.revise(_record_of(first), parents=(first.digest,), operation=B))

        assert vault.queries.linking_to(RecordId(A)) == []
        assert vault.queries.linking_to(RecordId(B)) == [_record_of(first)]

    def test_of_a_record_whose_payload_is_gone_is_that_it_cannot_be_read(
        self, vault: Vault, device: Device
    ) -> None:
        entry = device.revise(device.new_record(), name="gone", operation=A)
        save(vault, entry, device.shred(_record_of(entry)))
        vault._connection.run("UPDATE entry SET body = NULL, salt = NULL WHERE seq = 0")

        vault.rebuild(Silent())

        row = vault.queries.row(_record_of(entry))
        assert row is not None
        assert (row.readable, row.title, row.revisions) == (False, "Erased", 1)
        assert list(vault.queries.current("seizure")) == [(row, b"")]
        assert vault.search.find("gone") == []
        assert vault.search.feed() == 2

    def test_is_found_though_a_thousand_revisions_contend(self, vault: Vault, device: Device) -> None:
        """All branches of one record in one batch are looked at once, not once each."""
        record = device.new_record()
        first = device.revise(record, name="first")
        branches = [device.revise(record, parents=(first.digest,), name=f"n{n}") for n in range(999)]
        with vault.transaction():
            vault.truth.append_many([first, *branches])
            vault.projections.apply_many([first, *branches])

        row = vault.queries.row(record)

        assert row is not None
        assert (row.heads, row.revisions, row.title, row.state) == (999, 1000, "n998", "conflict")


class TestFacts:
    @pytest.mark.parametrize(
        "body", [b'{"kind":"met"}', b'{"kind":"met","code":7}', b'{"kind":"later"}', b"{}", b"[1]", b"\xff"]
    )
    def test_that_are_badly_said_or_of_a_newer_program_are_kept(
        self, vault: Vault, device: Device, body: bytes
    ) -> None:
        """An authentic entry is never refused."""
        save(vault, device.say(EntryType.RECEIVE, body))

        assert vault.truth.count() == 1
        assert vault.queries.parties() == []

    def test_of_strangers_are_kept_and_not_believed(self, vault: Vault) -> None:
        """A station's own chain cannot tell headquarters which keys to trust."""
        stranger = Device(OfficerId(C), bytes(32), name="stranger")
        save(vault, *_facts(stranger, OfficerId(C)))

        assert vault.queries.parties() == []
        assert vault.queries.officer_public(OfficerId(C)) is None
        assert vault.queries.received_mark(stranger.id) == 0
        assert vault.queries.taken(BundleId(B)) is None

    def test_of_our_own_are_believed(self, vault: Vault, device: Device) -> None:
        save(vault, *_facts(device, vault.officer))
        ours, met = vault.queries.parties()

        assert (ours.how, ours.officer, ours.confirmed) == ("own", vault.officer, False)
        assert (met.how, met.station_name, met.code, met.confirmed) == ("met", "HQ", "7Q4K", True)
        assert vault.queries.station(StationId(B)) == met
        assert vault.queries.officer_public(OfficerId(C)) == bytes.fromhex(KEY)
        assert [sent.next_seq for sent in vault.queries.sent(device.id)] == [3]
        assert vault.queries.received_mark(device.id) == 4
        receipt = vault.queries.last_receipt(device.id)
        assert receipt is not None
        assert (receipt.headquarters, receipt.next_seq, receipt.head) == (B, 3, Digest(bytes.fromhex(KEY)))
        taken = vault.queries.taken(BundleId(B))
        assert taken is not None
        assert (taken.station, taken.next_seq) == (C, 4)
        assert vault.queries.taken_from(StationId(C)) == [taken]

    def test_a_confirmation_with_another_code_confirms_nothing(self, vault: Vault, device: Device) -> None:
        met = _met(Side.HEADQUARTERS)
        save(vault, device.state(met), device.state(Confirmed(station=met.station, code="OTHER")))

        assert [party.confirmed for party in vault.queries.parties()] == [False]

    def test_the_card_taken_in_last_counts(self, vault: Vault, device: Device) -> None:
        save(
            vault, device.state(_met(Side.STATION, name="old")), device.state(_met(Side.STATION, name="new"))
        )

        assert [party.station_name for party in vault.queries.parties()] == ["new"]


def _record_of(entry: Entry) -> RecordId:
    assert entry.header.subject
    return entry.header.subject.record


def _met(side: Side, name: str = "HQ") -> Met:
    return Met(
        side=side.value,
        station=StationId(B),
        station_name=name,
        station_public=KEY,
        recipient="age1",
        officer=OfficerId(C),
        officer_name="Chief",
        officer_public=KEY,
        device=Device(OfficerId(C), bytes(32)).id,
        code="7Q4K",
    )


def _facts(device: Device, officer: OfficerId) -> list[Entry]:
    begun = Begun(
        side="station",
        station=StationId(A),
        station_name="Tablet 4",
        station_public=KEY,
        recipient="age1",
        officer=officer,
        officer_name="Amina",
        officer_public=KEY,
        device=device.id,
    )
    return [
        device.state(begun),
        device.state(_met(Side.HEADQUARTERS)),
        device.state(Confirmed(station=StationId(B), code="7Q4K")),
        device.state(Sent(bundle=BundleId(A), number=1, first_seq=0, next_seq=3)),
        device.state(Receipted(headquarters=StationId(B), device=device.id, next_seq=3, head=KEY)),
        device.state(
            Taken(
                bundle=BundleId(B), station=StationId(C), device=device.id, first_seq=0, next_seq=4, head=KEY
            )
        ),
    ]
