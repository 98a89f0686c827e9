"""The cache: one row a record and a few tables of facts, made of entries and of nothing else."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from fieldbook.base.digest import Digest
from fieldbook.base.ids import OfficerId, RecordId
from fieldbook.base.ports import Progress
from fieldbook.journal.entry import Entry, EntryType, Subject
from fieldbook.store import schema
from fieldbook.store.engine import Cells, Connection
from fieldbook.store.facts import project_fact
from fieldbook.store.parties import Parties
from fieldbook.store.sifting.facets import Faceting
from fieldbook.store.standing import Excerpts, Standing, excerpt_of, record_cells
from fieldbook.store.truth import Truth

_CHUNK = 500
_STEP = "Making lists anew"

_NAMES = (
    *("number", "id", "form", "form_version", "title", "listed", "sort_text", "day", "operation", "links"),
    "facets",
    *("changed_at", "lamport", "head", "entry", "officer", "device", "seq"),
    *("heads", "incomplete", "readable", "withdrawn", "revisions"),
)
_VALUES = {name: f":{name}" for name in _NAMES} | {"entry": "(SELECT number FROM entry WHERE digest = :head)"}
_INSERT = f"INSERT INTO record ({', '.join(_NAMES)}) VALUES ({', '.join(_VALUES.values())})"  # noqa: S608 - our own names
_CHANGED = ", ".join(f"{name} = {value}" for name, value in _VALUES.items() if name not in {"number", "id"})
_UPDATE = f"UPDATE record SET {_CHANGED} WHERE number = :number"  # noqa: S608 - our own names
_COUNTS = "UPDATE record SET heads = ?, revisions = ? WHERE number = ?"
_LAST_NUMBER = "SELECT coalesce(max(number), 0) FROM record"
_UNLINK = "DELETE FROM link WHERE target = ? AND source = ?"
_TOUCH = """
    INSERT INTO touched (device, record, seq) VALUES (?, ?, ?)
    ON CONFLICT (device, record) DO UPDATE SET seq = max(seq, excluded.seq)"""
_LINK = "INSERT OR IGNORE INTO link VALUES (?, ?)"
_UNSEAL = "DELETE FROM sealed WHERE record = ?"
_ERASED = "SELECT 1 FROM erasure WHERE record = ?"
_FINGERPRINT = "SELECT fingerprint FROM made_from"
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY sql NOT LIKE 'CREATE VIRTUAL%'"

_COMPARED = ", ".join(name for name in _NAMES if name not in {"number", "entry", "facets"})
_DUMPS = (
    f"SELECT 'record', {_COMPARED} FROM record ORDER BY id",  # noqa: S608 - our own names and question marks, no values
    """SELECT 'link', k.target, r.id
        FROM link AS k JOIN record AS r ON r.number = k.source ORDER BY 2, 3""",
    """SELECT 'faceted', r.id, f.form, f.field, f.code FROM faceted AS a
        JOIN facet AS f ON f.number = a.facet JOIN record AS r ON r.number = a.record ORDER BY 2, 3, 4, 5""",
    "SELECT 'touched', device, record, seq FROM touched ORDER BY 2, 3",
    *(f"SELECT * FROM {table} ORDER BY digest" for table in schema.FACT_TABLES),  # noqa: S608 - our own names and question marks, no values
    "SELECT 'reached', * FROM reached ORDER BY device",
)


class Projections:
    """Folds entries into rows. Nobody else may write these tables; SQLite's authorizer sees to it."""

    def __init__(
        self, connection: Connection, truth: Truth, *, excerpts: Excerpts, officer: OfficerId
    ) -> None:
        """Projections over *truth*, as *officer*'s vault believes them."""
        self._db = connection
        self._truth = truth
        self._excerpts = excerpts
        self._officer = officer
        self._own = {officer}

    def believe(self, officers: Iterable[OfficerId]) -> None:
        """Take what *officers* write for our own side's word: they share this vault."""
        self._own.update(officers)

    def apply(self, entry: Entry) -> None:
        """Fold in one entry that has just been appended, inside the same transaction."""
        self.apply_many((entry,))

    def apply_many(self, entries: Iterable[Entry]) -> None:
        """Fold in entries that have just been appended; their order does not matter."""
        with self._db.guard.projecting():
            remaining = iter(entries)
            while chunk := list(islice(remaining, _CHUNK)):
                self._apply_chunk(chunk)

    def refold(self, records: Iterable[RecordId]) -> None:
        """Fold *records* anew after their payloads went, inside the same transaction."""
        with self._db.guard.projecting():
            for record in (anew := dict.fromkeys(records)):
                self._db.run(_UNSEAL, (record,))
            self._fold([], anew)

    def is_stale(self) -> bool:
        """Whether the cache was made by other rules than this program's, and must be made anew before use."""
        tables = {name for (name,) in self._db.rows(_TABLES)}
        if "made_from" not in tables:
            return True
        found = self._db.row(_FINGERPRINT)
        return found is None or found[0] != schema.fingerprint(self._excerpts.fingerprint)

    def rebuild(self, progress: Progress) -> None:
        """Throw the cache and the search index away and make the cache anew from the entries.

        Raises:
            Cancelled: when the person asks to stop; everything is as it was.
        """
        with self._db.transaction(), self._db.guard.building(), self._db.guard.projecting():
            self._make_tables()
            total, done = self._truth.count(), 0
            remaining = self._truth.in_arrival()
            while chunk := list(islice(remaining, _CHUNK)):
                self._apply_chunk(chunk)
                done += len(chunk)
                progress.step(_STEP, done, total)

    def dump(self) -> list[str]:
        """Everything in the cache, in one order: equal listings for equal journals, however they arrived."""
        return [repr(_comparable(cells)) for sql in _DUMPS for cells in self._db.stream(sql)]

    def _make_tables(self) -> None:
        for (name,) in self._db.rows(_TABLES):
            if name not in schema.PERMANENT and not name.startswith(("sqlite_", "search_")):
                self._db.run(f'DROP TABLE "{name}"')
        for statement in (*schema.CACHE, *schema.SEARCH):
            self._db.run(statement)
        self._db.run("INSERT INTO made_from VALUES (?)", (schema.fingerprint(self._excerpts.fingerprint),))

    def _apply_chunk(self, chunk: list[Entry]) -> None:
        for entry in chunk:
            if entry.header.type is not EntryType.REVISE:
                writer = entry.header.officer
                project_fact(self._db, entry, officer=writer if writer in self._own else self._officer)
        self._touch(chunk)
        subjects = [(entry, entry.header.subject) for entry in chunk]
        revisions = [
            (entry, subject)
            for entry, subject in subjects
            if subject and self._is_said(entry, subject.record)
        ]
        erased = (
            subject.record for entry, subject in subjects if subject and entry.header.type is EntryType.SHRED
        )
        self._fold(revisions, dict.fromkeys(erased))

    def _touch(self, chunk: list[Entry]) -> None:
        """Note which records we wrote of ourselves; what others wrote waits for nobody here."""
        own = set(Parties(self._db).own_devices())
        touched = [
            (bytes.fromhex(header.device), bytes.fromhex(header.subject.record), header.seq)
            for header in (entry.header for entry in chunk)
            if header.type is EntryType.REVISE
            and header.subject
            and (header.officer in self._own or header.device in own)
        ]
        if touched:
            self._db.run_many(_TOUCH, touched)

    def _fold(self, revisions: list[tuple[Entry, Subject]], anew: dict[RecordId, None]) -> None:
        """Fold *revisions* in; records in *anew* from all of theirs, because some lost what they said."""
        standings = self._standings(anew | {subject.record: None for _, subject in revisions})
        for record in anew:
            standings[record].forget()
        for entry, subject in revisions:
            standings[subject.record].take(entry, subject.parents)
        for record, standing in standings.items():
            if standing.unsettled:
                said = [one for one in self._truth.revisions(record) if self._is_said(one, record)]
                standing.settle(said)
        self._write(standings)

    def _is_said(self, entry: Entry, record: RecordId) -> bool:
        """Whether a revision counts here: what was withheld from us belongs to somebody else's records.

        What was erased counts on; the record stays in the lists as one whose answers are gone.
        """
        if entry.header.type is not EntryType.REVISE:
            return False
        return entry.payload is not None or self._db.row(_ERASED, (record,)) is not None

    def _standings(self, records: dict[RecordId, None]) -> dict[RecordId, Standing]:
        if not records:
            return {}
        marks = ", ".join("?" * len(records))
        found = self._db.rows(
            f"SELECT id, number, head, heads, revisions, links, facets FROM record WHERE id IN ({marks})",  # noqa: S608 - our own names and question marks, no values
            [bytes.fromhex(record) for record in records],
        )
        held = {RecordId(cells[0].hex()): _standing_of(cells) for cells in found}
        last = self._db.row(_LAST_NUMBER) or (0,)
        fresh = (record for record in records if record not in held)
        return held | {record: Standing(at, fresh=True) for at, record in enumerate(fresh, start=last[0] + 1)}

    def _write(self, standings: dict[RecordId, Standing]) -> None:
        fresh: list[dict[str, object]] = []
        changed: list[dict[str, object]] = []
        unlinked: list[tuple[bytes, int]] = []
        linked: list[tuple[bytes, int]] = []
        faceting = Faceting(self._db)
        for standing in standings.values():
            shown = standing.shown
            if shown is None:
                self._db.run(_COUNTS, (standing.heads, standing.revisions, standing.number))
                continue
            excerpt = excerpt_of(shown, self._excerpts)
            facets = faceting.change(standing, shown, excerpt)
            cells = {**record_cells(standing, shown, excerpt=excerpt), "facets": facets}
            (fresh if standing.fresh else changed).append(cells)
            unlinked += ((bytes.fromhex(target), standing.number) for target in standing.linked)
            linked += ((bytes.fromhex(target), standing.number) for _, target in excerpt.links)
        todo = ((_UNLINK, unlinked), (_INSERT, fresh), (_UPDATE, changed), (_LINK, linked))
        for sql, rows in todo:
            if rows:
                self._db.run_many(sql, rows)
        faceting.write()


def _standing_of(cells: Cells) -> Standing:
    _id, number, head, heads, revisions, links, facets = cells
    linked, faceted = tuple(links.split()), tuple(map(int, facets.split()))
    standing = Standing(number, fresh=False, head=Digest(head), heads=heads, revisions=revisions)
    return replace(standing, linked=linked, faceted=faceted)


def _comparable(cells: Cells) -> Cells:
    # The first cell is a table's name, or the number of an entry, which depends on when it arrived.
    return tuple(cell.hex() if isinstance(cell, bytes) else cell for cell in cells[1:])
