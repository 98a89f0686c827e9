"""Rows 11 and 12: first pages of lists, and search as one types, among many records and among a hundredth."""

import sqlite3
import statistics
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from fieldbook.base.limits import PAYLOAD_MOST_BYTES
from fieldbook.journal.packing import unpack
from fieldbook.services import browse
from fieldbook.services.browse import Asked
from fieldbook.services.lists.narrowing import Narrowing
from fieldbook.services.session import Session
from fieldbook.store.schema import SEARCH
from tests.bench.filling import WORDS, feed, fill
from tests.bench.material import make_station
from tests.bench.timing import Row, timed

_LEAST, _SHARE, _ROUNDS = 2_000, 100, 9
_FORM, _SHOWN = "outcome", 200
_TYPED = ("h", "ha", "har", WORDS[1], f"{WORDS[1]} sheet", "sheet 77", "zzz")
_LISTS: Mapping[str, Asked] = {
    "by change": Asked(_FORM),
    "by day": Asked(_FORM, "day"),
    "by name, from the end": Asked(_FORM, "name", ascending=False),
    "of a code": Asked(_FORM, narrowing=Narrowing({"measure": ("arrest",)})),
    "of a code, by name": Asked(_FORM, "name", narrowing=Narrowing({"measure": ("arrest",)})),
    "of a month": Asked(_FORM, narrowing=Narrowing(first_on="2020-01-01", last_on="2020-01-31")),
    "not sent": Asked(_FORM, narrowing=Narrowing(state="saved")),
    "sent": Asked(_FORM, narrowing=Narrowing(state="sent")),
    "received": Asked(_FORM, narrowing=Narrowing(state="received")),
    "asked about": Asked(_FORM, narrowing=Narrowing(state="question")),
}


def first_pages(folder: Path, records: int) -> Sequence[Row]:
    """The first page of each list beside that of a hundredth of the records, and what the frame counts."""
    many, few = _stations(folder, records)
    rows = [
        Row(
            11,
            f"first page {name}, {records:,}",
            _median(_page(many, asked)),
            _median(_page(few, asked)),
            1.5,
        )
        for name, asked in _LISTS.items()
    ]
    counted, beside = (_median(partial(browse.counts, one)) for one in (many, few))
    rows.append(Row(11, f"what the frame counts, {records:,}", counted, beside, 1.5))
    many.close()
    few.close()
    return rows


def searching(folder: Path, records: int) -> Sequence[Row]:
    """A search as it is typed beside the same index unencrypted, and beside a hundredth of the records."""
    many, few = _stations(folder, records)
    for one in (many, few):
        feed(one)
    plain = _plain(many, folder / "plain.db")
    ours, small, bare = (_typed(find) for find in (_finder(many), _finder(few), plain))
    many.close()
    few.close()
    return (
        Row(12, f"search as one types, {records:,}, to plain FTS5", ours, bare, 2.0),
        Row(12, f"search as one types, {records:,}, to a hundredth", ours, small, 3.0),
    )


def _stations(folder: Path, records: int) -> tuple[Session, Session]:
    many, few = make_station(folder / "many"), make_station(folder / "few")
    fill(many, records)
    fill(few, max(_LEAST, records // _SHARE))
    return many, few


def _page(session: Session, asked: Asked) -> Callable[[], object]:
    return lambda: browse.page(session, asked)


def _finder(session: Session) -> Callable[[str], object]:
    return lambda text: session.vault.search.find(text, limit=_SHOWN)


def _typed(find: Callable[[str], object]) -> float:
    """The longest of all that is typed on the way: somebody waits for that one."""
    return max(_median(lambda text=text: find(text)) for text in _TYPED)  # type: ignore[misc]  # bound now


def _median(work: Callable[[], object]) -> float:
    work()
    return statistics.median(timed(work) for _ in range(_ROUNDS))


def _plain(session: Session, path: Path) -> Callable[[str], object]:
    """The same words in an index of the same making that nothing encrypts, and rows of the same size."""
    db = sqlite3.connect(path)
    db.execute(SEARCH[0])
    db.execute("CREATE TABLE record (number INTEGER PRIMARY KEY, title TEXT, listed TEXT)")
    source = session.vault._connection  # the baseline reads behind the program
    for number, packed in source.stream("SELECT number, text FROM searched"):
        text = unpack(packed, PAYLOAD_MOST_BYTES).decode()
        db.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (number, text))
    rows = source.stream("SELECT number, title, listed FROM record")
    db.executemany("INSERT INTO record VALUES (?, ?, ?)", rows)
    db.commit()
    sql = """SELECT r.* FROM search JOIN record AS r ON r.number = search.rowid
        WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?"""

    def find(text: str) -> object:
        asked = " ".join(f'"{word}"*' for word in text.split())
        return db.execute(sql, (asked, _SHOWN)).fetchall()

    return find
