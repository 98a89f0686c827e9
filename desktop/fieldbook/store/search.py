"""Search as a person types: an index that is fed outside of any save, and the few records not yet in it.

Index and question both hold words as they are spoken (``forms.sifting.spoken``), so that no script is lost.
"""

from collections.abc import Iterable, Iterator
from itertools import islice

from fieldbook.base.ids import RecordId
from fieldbook.base.limits import PAYLOAD_MOST_BYTES
from fieldbook.forms.sifting.spoken import spoken_words
from fieldbook.journal.packing import pack, unpack
from fieldbook.store.engine import Cells, Connection
from fieldbook.store.rows import Row
from fieldbook.store.standing import Excerpts
from fieldbook.store.told.lines import COLUMNS, row_of
from fieldbook.store.told.reaching import reached_in

FEED_ENTRIES = 25
"""Some two milliseconds each: the window feeds the index between two keystrokes."""
_SCANNED_MOST = 200
_SAID_MOST = 400
_WORDS_MOST = 16

_NEXT = "SELECT next_entry FROM fed"
_STEP = "UPDATE fed SET next_entry = ?"
_UNFED = "SELECT number, record FROM entry WHERE number >= ? ORDER BY number LIMIT ?"
_NEWEST = "SELECT record FROM entry WHERE number >= ? AND record IS NOT NULL ORDER BY number DESC LIMIT ?"
_LEFT = "SELECT coalesce(max(number), 0) FROM entry"
_SHOWN = f"""
    SELECT {COLUMNS}, r.entry, p.body FROM record AS r JOIN entry AS p ON p.number = r.entry
    WHERE r.id = ?"""  # noqa: S608 - our own names and question marks, no values
_OLD = "SELECT text FROM searched WHERE number = ?"
_TAKE_OUT = "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)"
_PUT_IN = "INSERT INTO search (rowid, text) VALUES (?, ?)"
_KEEP = "INSERT OR REPLACE INTO searched VALUES (?, ?)"
_FIND = f"""
    SELECT {COLUMNS} FROM search JOIN record AS r ON r.number = search.rowid
    WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?"""  # noqa: S608 - our own names and question marks, no values

_FIND_OF = f"""
    SELECT {COLUMNS} FROM search JOIN record AS r ON r.number = search.rowid
    WHERE search MATCH ? AND r.form = ? ORDER BY search.rowid DESC LIMIT ?"""  # noqa: S608 - as above


class Search:
    """Feeds and asks the index."""

    def __init__(self, connection: Connection, excerpts: Excerpts) -> None:
        self._db = connection
        self._excerpts = excerpts
        self._said: dict[tuple[int, bytes], str] = {}

    def feed(self, limit: int = FEED_ENTRIES) -> int:
        """Take the records of the next *limit* entries into the index.

        Returns:
            How many entries were looked at, 0 when there is nothing left.
        """
        with self._db.transaction():
            batch = self._db.rows(_UNFED, (self._next_entry(), limit))
            for record in {record for _, record in batch if record is not None}:
                self._index(record)
            if batch:
                self._db.run(_STEP, (batch[-1][0] + 1,))
        return len(batch)

    def forget(self, record: RecordId) -> None:
        """Take out what the index knows of a record whose answers were erased; in the same transaction."""
        self._index(bytes.fromhex(record))

    def waiting(self) -> int:
        """How many entries have not been looked at."""
        found = self._db.row(_LEFT) or (0,)
        return int(found[0]) + 1 - self._next_entry()

    def find(self, text: str, *, limit: int = 50) -> list[Row]:
        """Records in which every word of *text* begins a word; the newest first. Anything may be asked."""
        words = _words(text)
        if not words:
            return []
        reached = reached_in(self._db)
        recent = dict(self._recent())
        found = [cells for cells, said in recent.values() if _fits(said, words)]
        asked = " ".join(f'"{word}"*' for word in words)
        indexed = self._db.rows(_FIND, (asked, limit + len(recent)))
        found.extend(cells for cells in indexed if cells[0] not in recent)
        found.sort(key=lambda cells: -int(cells[0]))
        return [row_of(cells, reached) for cells in found[:limit]]

    def find_any(self, phrases: Iterable[str], *, form: str, limit: int = 50) -> list[Row]:
        """Records of *form* in which one of *phrases* stands, word for word; the newest first."""
        spoken = [words for phrase in phrases if (words := _words(phrase))]
        if not spoken:
            return []
        recent = dict(self._recent())
        found = [cells for cells, said in recent.values() if _says_any(said, spoken)]
        asked = " OR ".join(f'"{" ".join(words)}"' for words in spoken)
        indexed = self._db.rows(_FIND_OF, (asked, form, limit + len(recent)))
        found.extend(cells for cells in indexed if cells[0] not in recent)
        found.sort(key=lambda cells: -int(cells[0]))
        reached = reached_in(self._db)
        rows = (row_of(cells, reached) for cells in found)
        return list(islice((row for row in rows if row.form == form), limit))

    def _recent(self) -> Iterator[tuple[int, tuple[Cells, str]]]:
        """Records whose newest revisions the index does not know, with what they say now."""
        newest = self._db.rows(_NEWEST, (self._next_entry(), _SCANNED_MOST))
        for record in {record for (record,) in newest}:
            shown = self._shown(record)
            if shown is not None:
                cells, said = shown
                yield cells[0], (cells, said)

    def _index(self, record: bytes) -> None:
        shown = self._shown(record)
        if shown is None:
            return
        number, said = shown[0][0], shown[1]
        old = self._db.row(_OLD, (number,))
        if old is not None:
            self._db.run(_TAKE_OUT, (number, unpack(old[0], PAYLOAD_MOST_BYTES).decode()))
        self._db.run(_PUT_IN, (number, said))
        self._db.run(_KEEP, (number, pack(said.encode())))

    def _shown(self, record: bytes) -> tuple[Cells, str] | None:
        found = self._db.row(_SHOWN, (record,))
        if found is None:
            return None
        *cells, entry, body = found
        row = row_of(tuple(cells), {})
        if body is None:
            return tuple(cells), ""
        # Kept from one keystroke to the next: the head is with it, for an undone entry's number comes again.
        key = (int(entry), bytes(row.head))
        said = self._said.get(key)
        if said is None:
            excerpt = self._excerpts(row.form, row.form_version, unpack(body, PAYLOAD_MOST_BYTES))
            said = " ".join(spoken_words(excerpt.text))
            if len(self._said) >= _SAID_MOST:
                self._said.clear()
            self._said[key] = said
        return tuple(cells), said

    def _next_entry(self) -> int:
        found = self._db.row(_NEXT)
        return int(found[0]) if found else 1


def _fits(said: str, words: list[str]) -> bool:
    spoken = said.split()
    return all(any(heard.startswith(word) for heard in spoken) for word in words)


def _words(text: str) -> list[str]:
    return spoken_words(text)[:_WORDS_MOST]


def _says_any(said: str, phrases: list[list[str]]) -> bool:
    return any(f" {' '.join(words)} " in f" {said} " for words in phrases)
