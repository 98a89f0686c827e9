"""What screens, commands and reports ask: every list is served by an index and read in pages."""

from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import merge
from itertools import chain, islice

from fieldbook.base.digest import Digest
from fieldbook.base.ids import DeviceId, RecordId, is_id
from fieldbook.base.limits import PAYLOAD_MOST_BYTES
from fieldbook.journal.packing import unpack
from fieldbook.store.engine import Cells, Connection
from fieldbook.store.parties import Parties
from fieldbook.store.rows import Cursor, Mark, Order, Page, Row, State, Version
from fieldbook.store.sifting.sifter import Sifter
from fieldbook.store.told.apart import ToldApart
from fieldbook.store.told.letters import Letters
from fieldbook.store.told.lines import COLUMNS, row_of
from fieldbook.store.told.published import ToldPublished
from fieldbook.store.told.reaching import NOWHERE, Reached, reached_in
from fieldbook.store.told.steering import Steering
from fieldbook.store.told.touching import touched_since
from fieldbook.store.truth import DEVICES

PAGE_ROWS = 100
_PREFIXES_MOST = 50
_MONTH = len("2019-12")
_ENDLESS = 2**63 - 1

_KEYS: dict[Order, str] = {"day": "day", "name": "sort_text", "changed": "changed_at"}
_FORMS = """
    WITH RECURSIVE found (form) AS (
        SELECT min(form) FROM record WHERE {which}
        UNION ALL
        SELECT (SELECT min(record.form) FROM record WHERE record.form > found.form AND {which}) FROM found
        WHERE found.form IS NOT NULL)
    SELECT form FROM found WHERE form IS NOT NULL"""
_TALLY = "SELECT many FROM tally"
_BY_ID = f"SELECT {COLUMNS} FROM record AS r WHERE r.id = ?"  # noqa: S608 - our own names and question marks, no values
_PREFIX = "SELECT id FROM record WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?"
_LINKING = """
    SELECT r.id FROM link AS k JOIN record AS r ON r.number = k.source
    WHERE k.target = ? ORDER BY k.source"""
_CURRENT = f"""
    SELECT {COLUMNS}, p.body FROM record AS r JOIN entry AS p ON p.number = r.entry
    WHERE r.form = ? AND NOT r.withdrawn"""  # noqa: S608 - our own names and question marks, no values
_OUTSIDE = """
    SELECT (SELECT count(*) FROM record WHERE form = ?1 AND NOT withdrawn AND changed_at < ?2)
        + (SELECT count(*) FROM record WHERE form = ?1 AND NOT withdrawn AND changed_at > ?3)"""
_OUTSIDE_WHICH = """
    SELECT id FROM record WHERE form = ?1 AND NOT withdrawn AND changed_at < ?2
    UNION ALL SELECT id FROM record WHERE form = ?1 AND NOT withdrawn AND changed_at > ?3
    LIMIT ?4"""
# A later revision has a later entry; what was erased has another title, and nothing in its columns.
_CONTENTS = "count(*), max(entry), sum(entry), sum(length(title) + length(listed))"
_VERSIONS = (
    f"SELECT CASE form WHEN ? THEN id ELSE operation END AS whose, {_CONTENTS} FROM record GROUP BY whose"  # noqa: S608 - our own names and question marks, no values
)
_VERSION = f"SELECT {_CONTENTS} FROM record WHERE form = ?"  # noqa: S608 - as above
_SHOWN = "SELECT head FROM record WHERE id = ? AND readable"
_HOLDS = "SELECT 1 FROM record WHERE id = ?"
_DAYS = """
    SELECT CASE r.day WHEN '' THEN o.day ELSE r.day END, count(*)
    FROM record AS r LEFT JOIN record AS o ON o.id = r.operation
    WHERE r.form = ? AND NOT r.withdrawn GROUP BY r.operation, r.day"""
_UNDATED = """
    SELECT id FROM record WHERE form = ? AND operation = ? AND day = '' AND NOT withdrawn
    ORDER BY number DESC LIMIT ?"""
_BETWEEN = """
    SELECT id FROM record WHERE form = ? AND NOT withdrawn AND day >= ? AND day < ?
    ORDER BY day DESC, number DESC LIMIT ?"""
_ON_THE_WAY = """
    SELECT count(*) FROM entry AS e JOIN record AS r ON r.id = e.record
    WHERE e.device = ? AND e.seq >= ? AND e.seq < ? AND r.head = e.digest AND r.heads = 1
    AND NOT r.withdrawn"""

_STANDING = " AND NOT withdrawn"
# Said as the indexes say it, for each holds one sort.
_WHICH: dict[Mark | None, str] = {
    None: "NOT withdrawn",
    "incomplete": "incomplete AND NOT withdrawn",
    "conflict": "heads > 1 AND NOT withdrawn",
    "withdrawn": "withdrawn",
}

_Scope = tuple[RecordId | None, Mark | None]
"""Of which operation, and with which mark."""


class Queries:
    """Answers about records; ``parties`` answers about people, bundles and receipts."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        told = Parties(connection)
        self.parties = told.parties
        self.met_last = told.met_last
        self.officer_public = told.officer_public
        self.officers = told.officers
        self.own_devices = told.own_devices
        self.sent_first = told.sent_first
        self.writers = told.writers
        self.station = told.station
        self.hands_of = told.hands_of
        self.sent = told.sent
        self.received_mark = told.received_mark
        self.last_receipt = told.last_receipt
        self.taken = told.taken
        self.taken_from = told.taken_from
        self.taken_last_from = told.taken_last_from
        self.forks = told.forks
        self.asked_again_at = told.asked_again_at
        self.left_since_asked = told.left_since_asked
        self.letters = Letters(connection)
        self.apart = ToldApart(connection)
        self.steering = Steering(connection)
        self.published = ToldPublished(connection)
        self.sifter = Sifter(connection)

    def forms(self, mark: Mark | None = None) -> list[str]:
        """Ids of the forms of which there are records that stand, or marked ones."""
        return [form for (form,) in self._db.rows(_FORMS.format(which=_WHICH[mark]))]

    def page(
        self,
        form: str | None,
        *,
        order: Order = "changed",
        after: Cursor | None = None,
        limit: int = PAGE_ROWS,
        operation: RecordId | None = None,
    ) -> Page:
        """The next rows of a list.

        Args:
            form: Of one form, or of all when None.
            order: ``day`` and ``changed`` begin with the latest, ``name`` with the first of the alphabet.
            after: Where the page before ended.
            limit: Rows of one page.
            operation: Only what belongs to it.
        """
        forms = [form] if form else self.forms()
        return self._page(forms, order, after=after, limit=limit, scope=(operation, None))

    def marked(
        self, mark: Mark, form: str | None = None, *, after: Cursor | None = None, limit: int = PAGE_ROWS
    ) -> Page:
        """The next records with a mark, the latest change first."""
        forms = [form] if form else self.forms(mark)
        return self._page(forms, "changed", after=after, limit=limit, scope=(None, mark))

    def count_marked(self, mark: Mark, form: str | None = None) -> int:
        """How many records have a mark."""
        return self._counted(form, None, f" AND {_WHICH[mark]}")

    def count_written_outside(self, earliest: str, latest: str) -> int:
        """How many records were last written, by their writer's clock, before the one or after the other."""
        found = (self._db.row(_OUTSIDE, (form, earliest, latest)) for form in self.forms())
        return sum(int(one[0]) for one in found if one)

    def written_outside(self, earliest: str, latest: str, most: int) -> list[RecordId]:
        """Which records these are, form by form; *most* of each form at the most."""
        found = (self._db.rows(_OUTSIDE_WHICH, (form, earliest, latest, most)) for form in self.forms())
        return [RecordId(record.hex()) for rows in found for (record,) in rows]

    def _page(
        self,
        forms: Sequence[str],
        order: Order,
        *,
        after: Cursor | None,
        limit: int,
        scope: _Scope,
    ) -> Page:
        parts = (self._ordered(name, order, after=after, limit=limit + 1, scope=scope) for name in forms)
        found = list(islice(merge(*parts, key=_place, reverse=order != "name"), limit + 1))
        reached = self._reached()
        rows = tuple(row_of(cells[1:], reached) for cells in found[:limit])
        return Page(rows, Cursor(*_place(found[limit - 1])) if len(found) > limit else None)

    def count(
        self, form: str | None = None, *, operation: RecordId | None = None, state: State | None = None
    ) -> int:
        """How many records there are, of a form, of an operation, in a state."""
        if state is None and operation is None:
            return self._tallied(form)
        if state is None:
            return self._counted(form, operation, _STANDING)
        if state == "conflict":
            return self._counted(form, operation, f" AND heads > 1{_STANDING}")
        if state == "saved":
            return self._on_the_way(form, operation, sent=False)
        if state == "sent":
            return self._on_the_way(form, operation, sent=True)
        others = (
            self.count(form, operation=operation, state=other) for other in ("conflict", "saved", "sent")
        )
        return self.count(form, operation=operation) - sum(others)

    def row(self, record: RecordId) -> Row | None:
        """One record."""
        found = self._db.row(_BY_ID, (bytes.fromhex(record),)) if is_id(record) else None
        return row_of(found, self._reached()) if found else None

    def shown(self, record: RecordId) -> Digest | None:
        """The revision that is shown of *record*; None where there is none, or none that can be read."""
        found = self._db.row(_SHOWN, (bytes.fromhex(record),)) if is_id(record) else None
        return Digest(found[0]) if found else None

    def holds(self, record: RecordId) -> bool:
        """Whether there is a record of that identifier, readable or not."""
        return is_id(record) and self._db.row(_HOLDS, (bytes.fromhex(record),)) is not None

    def starting_with(self, prefix: str) -> list[RecordId]:
        """The records whose identifier begins so; at most fifty, for a person chooses among no more."""
        least, most = prefix.ljust(32, "0"), prefix.ljust(32, "f")
        if not (is_id(least) and is_id(most)):
            return []
        found = self._db.rows(_PREFIX, (bytes.fromhex(least), bytes.fromhex(most), _PREFIXES_MOST))
        return [RecordId(record.hex()) for (record,) in found]

    def linking_to(self, record: RecordId) -> list[RecordId]:
        """The records that point at *record*."""
        return [RecordId(found.hex()) for (found,) in self._db.rows(_LINKING, (bytes.fromhex(record),))]

    def months(self, form: str) -> list[tuple[str, int]]:
        """How many records of *form* each month has (``2019-12``; ``2019`` or "" where no month is known).

        A record without a day of its own is of its operation's.
        """
        found = Counter[str]()
        for day, count in self._db.rows(_DAYS, (form,)):
            found[(day or "")[:_MONTH]] += count
        return sorted(found.items())

    def between(self, form: str, first: str, end: str, *, limit: int = PAGE_ROWS) -> list[RecordId]:
        """Records of *form* of a stretch of days, from *first* and before *end*, the latest first."""
        rows = self._db.rows(_BETWEEN, (form, first, end, limit))
        return [RecordId(record.hex()) for (record,) in rows]

    def undated(self, form: str, operation: RecordId, *, limit: int = PAGE_ROWS) -> list[RecordId]:
        """Records of *operation* without a day of their own."""
        rows = self._db.rows(_UNDATED, (form, bytes.fromhex(operation), limit))
        return [RecordId(record.hex()) for (record,) in rows]

    def waiting(self, device: DeviceId) -> int:
        """Records with something that *device* wrote and headquarters has not confirmed to hold."""
        first_seq = self._reached().get(device, NOWHERE).received_next
        return touched_since(self._db, device, first_seq)

    def unsent(self, device: DeviceId) -> int:
        """Records with something that *device* wrote and that has not left in any bundle."""
        first_seq = self._reached().get(device, NOWHERE).border
        return touched_since(self._db, device, first_seq)

    def versions(self, whole: str) -> dict[RecordId | None, Version]:
        """What tells, for each record of the form *whole*, whether anything that belongs to it has changed.

        None stands for what belongs to nothing. Reads the whole list of records, none of their answers.
        """
        found = self._db.rows(_VERSIONS, (whole,))
        return {RecordId(whose.hex()) if whose else None: tuple(cells) for whose, *cells in found}

    def version(self, form: str) -> Version:
        """The same for all records of a form."""
        return self._db.row(_VERSION, (form,)) or ()

    def current(
        self, form: str, operation: RecordId | None = None, *, apart: bool = False
    ) -> Iterator[tuple[Row, bytes]]:
        """Every record of *form* that stands, with the payload of its shown revision, b"" where that is gone.

        By operation, then by day, in one query and flat memory; *apart*: what belongs to no operation.
        """
        reached = self._reached()
        where = " AND r.operation = ?" if operation else " AND r.operation IS NULL" if apart else ""
        order = " ORDER BY r.day, r.number" if operation else " ORDER BY r.operation, r.day, r.number"
        cells = (form, bytes.fromhex(operation)) if operation else (form,)
        for *found, packed in self._db.stream(_CURRENT + where + order, cells):
            yield row_of(tuple(found), reached), unpack(packed, PAYLOAD_MOST_BYTES) if packed else b""

    def _ordered(
        self,
        form: str,
        order: Order,
        *,
        after: Cursor | None,
        limit: int,
        scope: _Scope,
    ) -> Iterator[Cells]:
        """Rows of one form with their sort key in front, read from one index in one direction."""
        key, (operation, mark) = _KEYS[order], scope
        where = f"r.form = ? AND {_WHICH[mark]}"
        narrowed: list[object] = [form]
        if operation:
            where += " AND r.operation = ?"
            narrowed.append(bytes.fromhex(operation))
        way, beyond = ("ASC", ">") if order == "name" else ("DESC", "<")
        tail = f" ORDER BY r.{key} {way}, r.number {way} LIMIT {int(limit)}"
        select = f"SELECT r.{key}, {COLUMNS} FROM record AS r WHERE {where}"  # noqa: S608 - our own names and question marks, no values
        if after is None:
            return iter(self._db.rows(select + tail, narrowed))
        # Two questions, because SQLite would walk through all equal keys to answer them as one.
        equal = self._db.rows(
            f"{select} AND r.{key} = ? AND r.number {beyond} ?{tail}", [*narrowed, after.key, after.number]
        )
        if len(equal) >= limit:
            return iter(equal)
        return chain(equal, self._db.rows(f"{select} AND r.{key} {beyond} ?{tail}", [*narrowed, after.key]))

    def _tallied(self, form: str | None) -> int:
        found = self._db.rows(_TALLY + ("" if form is None else " WHERE form = ?"), [form] if form else ())
        return sum(int(many) for (many,) in found)

    def _counted(self, form: str | None, operation: RecordId | None, where: str) -> int:
        if form is None:
            return sum(self._counted(name, operation, where) for name in self.forms())
        belonging = " AND operation = ?" if operation else ""
        cells = [form, *([bytes.fromhex(operation)] if operation else [])]
        found = self._db.row(f"SELECT count(*) FROM record WHERE form = ?{belonging}{where}", cells)  # noqa: S608 - our own names and question marks, no values
        return int(found[0]) if found else 0

    def _on_the_way(self, form: str | None, operation: RecordId | None, *, sent: bool) -> int:
        """Records whose one head has left but is not received, or has not left."""
        narrowed = (" AND r.form = ?" if form else "") + (" AND r.operation = ?" if operation else "")
        extra = [*([form] if form else []), *([bytes.fromhex(operation)] if operation else [])]
        reached, total = self._reached(), 0
        for (raw,) in self._db.rows(DEVICES):
            reach = reached.get(DeviceId(raw.hex()), NOWHERE)
            span = (reach.received_next, reach.border) if sent else (reach.border, _ENDLESS)
            found = self._db.row(_ON_THE_WAY + narrowed, [raw, *span, *extra])
            total += found[0] if found else 0
        return total

    def _reached(self) -> Reached:
        return reached_in(self._db)


def _place(cells: Cells) -> tuple[str, int]:
    return cells[0], cells[1]
