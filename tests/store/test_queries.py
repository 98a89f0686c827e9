"""Lists come in pages, in order, each record once, and always by an index."""

from collections.abc import Callable
from typing import TYPE_CHECKING, get_args

import pytest

from fieldbook.base.ids import BundleId, DeviceId, RecordId, StationId
from fieldbook.journal.facts import Receipted, Sent
from fieldbook.store.engine import Cells, Connection
from fieldbook.store.rows import Mark, Order, Row, State
from fieldbook.store.vault import Vault
from tests.store.hand import Device, Dice, save

if TYPE_CHECKING:
    from fieldbook.journal.entry import Entry

A, B = (RecordId(Dice(letter).take(16).hex()) for letter in "ab")
FORMS = ("outcome", "seizure", "source")
ORDERS: tuple[Order, ...] = get_args(Order)
HEAD = "ab" * 32


@pytest.fixture
def full(vault: Vault, device: Device) -> Vault:
    """Many records with many equal days, names and times."""
    entries: list[Entry] = []
    for number in range(120):
        name, day = f"Name {number % 7}", f"2020-01-{number % 5 + 1:02d}"
        form, record = FORMS[number % 3], device.new_record()
        if number % 3:
            operation = A if number % 2 else B
            entries.append(device.revise(record, form=form, name=name, day=day, operation=operation))
        else:
            entries.append(device.revise(record, form=form, name=name, day=day))
    with vault.transaction():
        vault.truth.append_many(entries)
        vault.projections.apply_many(entries)
    return vault


def all_pages(vault: Vault, form: str | None, *, order: Order, operation: RecordId | None) -> list[Row]:
    found: list[Row] = []
    page = vault.queries.page(form, order=order, operation=operation, limit=7)
    while True:
        found.extend(page.rows)
        if page.cursor is None:
            return found
        page = vault.queries.page(form, order=order, operation=operation, limit=7, after=page.cursor)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("form", [None, "seizure", "nothing of the kind"])
@pytest.mark.parametrize("operation", [None, A])
def test_pages_cover_everything_once_and_in_order(
    full: Vault, *, form: str | None, order: Order, operation: RecordId | None
) -> None:
    found = all_pages(full, form, order=order, operation=operation)

    assert len({row.record for row in found}) == len(found) == full.queries.count(form, operation=operation)
    assert all(row.form == form for row in found if form)
    assert all(row.operation == operation for row in found if operation)
    keys: dict[Order, Callable[[Row], str]] = {
        "day": lambda row: row.day,
        "name": lambda row: row.title.casefold(),
        "changed": lambda row: row.changed_at,
    }
    listed = [keys[order](row) for row in found]
    assert listed == sorted(listed, reverse=order != "name")


def test_the_last_page_says_that_it_is_the_last(full: Vault) -> None:
    assert full.queries.page("seizure", limit=40).cursor is None
    assert full.queries.page("seizure", limit=39).cursor is not None


class Recorder:
    """Keeps every query that goes to the connection."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[tuple[str, tuple[object, ...]]] = []
        for name in ("rows", "row", "stream"):
            monkeypatch.setattr(Connection, name, self._listening(getattr(Connection, name)))

    def _listening(self, ask: Callable[..., object]) -> Callable[..., object]:
        def asked(connection: Connection, sql: str, cells: tuple[object, ...] = ()) -> object:
            self.asked.append((sql, tuple(cells)))
            return ask(connection, sql, cells)

        return asked


def plan_of(vault: Vault, sql: str, cells: tuple[object, ...]) -> list[str]:
    rows: list[Cells] = vault._connection._raw.execute(f"EXPLAIN QUERY PLAN {sql}", cells).fetchall()
    return [row[3] for row in rows]


SMALL_TABLES = ("reached", "found", "party", "c", "fed", "CONSTANT ROW")
ASKED: dict[str, Callable[[Vault], object]] = {
    "page": lambda vault: [
        all_pages(vault, form, order=order, operation=operation)
        for form in (None, "seizure")
        for order in ORDERS
        for operation in (None, A)
    ],
    "marked": lambda vault: [
        (vault.queries.marked(mark, form), vault.queries.count_marked(mark, form))
        for mark in get_args(Mark)
        for form in (None, "seizure")
    ],
    "months": lambda vault: vault.queries.months("seizure"),
    "undated": lambda vault: vault.queries.undated("seizure", A),
    "between": lambda vault: vault.queries.between("seizure", "2020-01", "2020-02"),
    "current": lambda vault: [list(vault.queries.current("seizure", of)) for of in (None, A)],
    "row": lambda vault: vault.queries.row(A),
    "starting_with": lambda vault: vault.queries.starting_with("ab"),
    "linking_to": lambda vault: vault.queries.linking_to(A),
    "waiting": lambda vault: vault.queries.waiting(vault.truth.devices()[0]),
    "counts of states": lambda vault: [
        vault.queries.count("seizure", state=state) for state in get_args(State)
    ],
    "taken": lambda vault: vault.queries.taken(BundleId(A)),
    "taken_from": lambda vault: vault.queries.taken_from(StationId(A)),
    "sent": lambda vault: vault.queries.sent(DeviceId(A)),
    "received_mark": lambda vault: vault.queries.received_mark(DeviceId(A)),
    "entry": lambda vault: vault.truth.entry_at(DeviceId(A), 3),
    "devices": lambda vault: vault.truth.devices(),
    "revisions": lambda vault: vault.truth.revisions(A),
    "tip": lambda vault: vault.truth.tip(DeviceId(A)),
}


@pytest.mark.parametrize("name", sorted(ASKED))
def test_no_question_scans_or_sorts_a_table(full: Vault, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A million records must be as quick to page through as a hundred."""
    recorder = Recorder(monkeypatch)

    ASKED[name](full)

    assert recorder.asked
    slow = [
        (step, sql)
        for sql, cells in recorder.asked
        for step in plan_of(full, sql, cells)
        if "B-TREE" in step or (step.startswith("SCAN") and step.split()[1] not in SMALL_TABLES)
    ]
    # A record's revisions are a handful, and sorted as such.
    assert [step for step, _ in slow if name not in {"revisions", "waiting"}] == []


def test_counts_add_up(full: Vault) -> None:
    queries = full.queries

    assert queries.count() == sum(queries.count(form) for form in queries.forms()) == 120
    assert queries.forms() == list(FORMS)
    assert queries.count(operation=A) + queries.count(operation=B) == 80
    assert queries.count("seizure", operation=A) == 20


def test_current_streams_every_record_with_its_payload_in_order(full: Vault) -> None:
    found = list(full.queries.current("seizure"))

    assert len(found) == full.queries.count("seizure")
    keys = [(row.operation or "", row.day) for row, _ in found]
    assert keys == sorted(keys)
    assert all(f'"name":"{row.title}"'.encode() in body for row, body in found)
    assert [row for row, _ in full.queries.current("seizure", A)] == [
        row for row, _ in found if row.operation == A
    ]


class TestTheStateOfARecord:
    def test_follows_the_journal(self, vault: Vault, device: Device) -> None:
        record = device.new_record()
        first = device.revise(record, name="one")
        save(vault, first)
        assert self.states(vault, record) == ["saved"]
        assert (vault.queries.unsent(device.id), vault.queries.waiting(device.id)) == (1, 1)

        save(vault, device.state(Sent(bundle=BundleId(A), number=1, first_seq=0, next_seq=1)))
        assert self.states(vault, record) == ["sent"]
        assert (vault.queries.unsent(device.id), vault.queries.waiting(device.id)) == (0, 1)

        receipt = Receipted(headquarters=StationId(B), device=device.id, next_seq=1, head=HEAD)
        save(vault, device.state(receipt))
        assert self.states(vault, record) == ["received"]
        assert vault.queries.waiting(device.id) == 0

        save(vault, device.revise(record, parents=(first.digest,), name="two"))
        assert self.states(vault, record) == ["saved"]

        save(vault, device.revise(record, parents=(first.digest,), name="three"))
        assert self.states(vault, record) == ["conflict"]

    @staticmethod
    def states(vault: Vault, record: RecordId) -> list[State]:
        """As the row says, and as the counts say."""
        row = vault.queries.row(record)
        assert row is not None
        counted = [state for state in get_args(State) if vault.queries.count(state=state)]
        assert counted == [row.state]
        return counted


class TestTheBeginningOfAnIdentifier:
    def test_finds_those_that_begin_so(self, full: Vault) -> None:
        record = full.queries.page(None).rows[0].record

        assert record in full.queries.starting_with(record[:1])
        assert full.queries.starting_with(record[:9]) == [record]
        assert full.queries.starting_with(record) == [record]

    @pytest.mark.parametrize("typed", ["", "xyz", "g" * 32, "a" * 33, "AB", "%", "'"])
    def test_of_another_spelling_finds_nothing_or_any_fifty(self, full: Vault, typed: str) -> None:
        assert len(full.queries.starting_with(typed)) == (0 if typed else 50)

    def test_a_whole_identifier_of_nothing_finds_nothing(self, full: Vault) -> None:
        assert full.queries.row(RecordId("f" * 32)) is None
        assert full.queries.row(RecordId("not an id")) is None
