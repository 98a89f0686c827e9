"""Pages of a narrowed list, by one of two ways: along an index, or from the few that can fit at all.

An index in the order that is shown serves what many records fit; what few fit is gathered by their codes and
sorted. Which it is, is counted first, and counting stops where it no longer matters.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fieldbook.base.ids import DeviceId, RecordId
from fieldbook.base.limits import PAYLOAD_MOST_BYTES
from fieldbook.journal.packing import unpack
from fieldbook.store.engine import Cells, Connection
from fieldbook.store.rows import Cursor, Mark, Order, Page, Row, Stage
from fieldbook.store.sifting.sieve import Counted, Facet, Sieve, Sorting
from fieldbook.store.told.lines import COLUMNS, row_of
from fieldbook.store.told.reaching import ASKED, NOWHERE, Reached, reached_in
from fieldbook.store.truth import DEVICES

FEW = 3_000
"""Up to so many are gathered and sorted."""
COUNTED_MOST = 10_000
_BATCH = 500
_ENDLESS = 2**63 - 1

_KEYS: dict[Order, str] = {"day": "day", "name": "sort_text", "changed": "changed_at"}
_WHICH: dict[Mark | None, str] = {
    None: "NOT r.withdrawn",
    "incomplete": "r.incomplete AND NOT r.withdrawn",
    "conflict": "r.heads > 1 AND NOT r.withdrawn",
    "withdrawn": "r.withdrawn",
}
_CODES = "SELECT number FROM facet WHERE form = ? AND field = ? AND code IN ({marks})"
_FACETS = "SELECT field, code, many FROM facet WHERE form = ? AND many > 0 ORDER BY field, code"

_SPAN = """
    SELECT s.number AS number FROM entry AS e JOIN record AS s ON s.id = e.record
    WHERE e.device = ? AND e.seq >= ? AND e.seq < ?"""
_BODIES = """
    SELECT r.id, p.body FROM record AS r JOIN entry AS p ON p.number = r.entry WHERE r.id IN ({marks})"""

_WAITING: dict[Stage, tuple[str, str]] = {
    "draft": ("0", "SELECT number FROM record WHERE form = ? AND 0"),
    "incomplete": (
        "r.incomplete",
        "SELECT number FROM record WHERE form = ? AND incomplete AND NOT withdrawn",
    ),
    "question": (
        ASKED,
        f"""SELECT r.number AS number FROM question AS o CROSS JOIN record AS r ON r.id = unhex(o.record)
            WHERE r.form = ? AND {ASKED}""",  # noqa: S608 - our own names and question marks, no values
    ),
    "conflict": ("r.heads > 1", "SELECT number FROM record WHERE form = ? AND heads > 1 AND NOT withdrawn"),
}
"""What waits for somebody: the condition on a record, and where the few of a form are found."""

_Cells = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """One condition on a record ``r``, and where to read the numbers of those that fit; "" for nowhere."""

    where: str
    cells: _Cells
    source: str = ""
    source_cells: _Cells = ()


class Sifter:
    """Answers what narrowed lists ask."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def facets(self, form: str) -> list[Facet]:
        """The codes that standing records of *form* have, counted."""
        return [Facet(*cells) for cells in self._db.rows(_FACETS, (form,))]

    def page(self, sieve: Sieve, sorting: Sorting, *, after: Cursor | None = None, limit: int = 100) -> Page:
        """The next rows."""
        reached = reached_in(self._db)
        return self._page(self._parts(sieve, reached), sorting, after=after, limit=limit, reached=reached)

    def rows(self, sieve: Sieve, sorting: Sorting) -> Iterator[Row]:
        """Every row, read in batches along one order: memory does not grow with their number."""
        after: Cursor | None = None
        while True:
            page = self.page(sieve, sorting, after=after, limit=_BATCH)
            yield from page.rows
            if page.cursor is None:
                return
            after = page.cursor

    def count(self, sieve: Sieve, most: int = COUNTED_MOST) -> Counted:
        """How many fit, counted up to *most*."""
        parts = self._parts(sieve, reached_in(self._db))
        select, cells = self._chosen(parts, key="")
        found = self._db.row(f"SELECT count(*) FROM ({select} LIMIT {int(most) + 1})", cells)  # noqa: S608 - our own names and question marks, no values
        count = int(found[0]) if found else 0
        return Counted(min(count, most), exact=count <= most)

    def bodies(self, records: Sequence[RecordId]) -> dict[RecordId, bytes]:
        """The payloads of the shown revisions of a page's records; of what is gone there is none."""
        asked = _BODIES.format(marks=", ".join("?" * len(records)))
        found = self._db.rows(asked, [bytes.fromhex(record) for record in records])
        return {
            RecordId(record.hex()): unpack(packed, PAYLOAD_MOST_BYTES) for record, packed in found if packed
        }

    def _page(
        self,
        parts: list[_Part],
        sorting: Sorting,
        *,
        after: Cursor | None,
        limit: int,
        reached: Reached,
    ) -> Page:
        key = _KEYS[sorting.by]
        select, cells = self._chosen(parts, key=key)
        way, beyond = ("ASC", ">") if sorting.ascending else ("DESC", "<")
        tail = f" ORDER BY r.{key} {way}, r.number {way} LIMIT {int(limit) + 1}"
        if after is None:
            found = self._db.rows(select + tail, cells)
        else:
            # Two questions, because SQLite would walk through all equal keys to answer them as one.
            equal = f"{select} AND r.{key} = ? AND r.number {beyond} ?{tail}"
            found = self._db.rows(equal, (*cells, after.key, after.number))
            if len(found) <= limit:
                found = [
                    *found,
                    *self._db.rows(f"{select} AND r.{key} {beyond} ?{tail}", (*cells, after.key)),
                ]
        rows = tuple(row_of(one[1:], reached) for one in found[:limit])
        last: Cells = found[limit - 1] if len(found) > limit else ()
        return Page(rows, Cursor(last[0], last[1]) if last else None)

    def _chosen(self, parts: list[_Part], *, key: str) -> tuple[str, _Cells]:
        """What to ask, up to the order: over the few of one part, or along the index of *key*."""
        few = self._few(parts)
        where = " AND ".join(part.where for part in parts)
        cells = tuple(cell for part in parts for cell in part.cells)
        what = f"r.{key}, {COLUMNS}" if key else "1"
        if few is None:
            return f"SELECT {what} FROM record AS r WHERE {where}", cells  # noqa: S608 - our own names and question marks, no values
        # CROSS keeps SQLite to this order: the few first, each record by its number.
        numbers = f"(SELECT DISTINCT number FROM ({few.source})) AS n"  # noqa: S608 - our own names and question marks, no values
        gathered = f"{numbers} CROSS JOIN record AS r ON r.number = n.number"
        return f"SELECT {what} FROM {gathered} WHERE {where}", (*few.source_cells, *cells)  # noqa: S608 - our own names and question marks, no values

    def _few(self, parts: list[_Part]) -> _Part | None:
        """The part that fewest records fit, where they are few."""
        counted = [(self._some(part), at) for at, part in enumerate(parts) if part.source]
        least, at = min(counted, default=(FEW + 1, 0))
        return parts[at] if least <= FEW else None

    def _some(self, part: _Part) -> int:
        found = self._db.row(f"SELECT count(*) FROM ({part.source} LIMIT {FEW + 1})", part.source_cells)  # noqa: S608 - our own names and question marks, no values
        return int(found[0]) if found else 0

    def _parts(self, sieve: Sieve, reached: Reached) -> list[_Part]:
        parts = [_Part(f"r.form = ? AND {_WHICH[sieve.mark]}", (sieve.form,))]
        if sieve.mark:
            which = _WHICH[sieve.mark]
            source = f"SELECT r.number AS number FROM record AS r WHERE r.form = ? AND {which}"  # noqa: S608 - our own names and question marks, no values
            parts[0] = _Part(parts[0].where, (sieve.form,), source, (sieve.form,))
        parts += (self._of_facet(sieve.form, field, codes) for field, codes in sieve.facets)
        if sieve.operation:
            parts.append(_of_operation(sieve))
        if sieve.first_day or sieve.end_day:
            parts.append(_of_days(sieve))
        if sieve.state:
            devices = [DeviceId(device.hex()) for (device,) in self._db.rows(DEVICES)]
            parts.append(_of_state(sieve, reached, devices))
        return parts

    def _of_facet(self, form: str, field: str, codes: tuple[str, ...]) -> _Part:
        asked = _CODES.format(marks=", ".join("?" * len(codes)))
        numbers = [number for (number,) in self._db.rows(asked, (form, field, *codes))]
        if not numbers:
            return _Part("0", (), "SELECT record AS number FROM faceted WHERE 0")
        marks = ", ".join("?" * len(numbers))
        # The + keeps SQLite from turning the question round: it is for this part to be asked of each record.
        where = f"EXISTS (SELECT 1 FROM faceted AS a WHERE a.facet IN ({marks}) AND a.record = +r.number)"  # noqa: S608 - our own names and question marks, no values
        source = f"SELECT record AS number FROM faceted WHERE facet IN ({marks})"  # noqa: S608 - our own names and question marks, no values
        return _Part(where, tuple(numbers), source, tuple(numbers))


def _of_operation(sieve: Sieve) -> _Part:
    operation = bytes.fromhex(sieve.operation or "")
    source = "SELECT number FROM record WHERE form = ? AND operation = ? AND NOT withdrawn"
    return _Part("r.operation = ?", (operation,), source, (sieve.form, operation))


def _of_days(sieve: Sieve) -> _Part:
    least, end = sieve.days
    source = "SELECT number FROM record WHERE form = ? AND day >= ? AND day < ? AND NOT withdrawn"
    return _Part("r.day >= ? AND r.day < ?", (least, end), source, (sieve.form, least, end))


def _of_state(sieve: Sieve, reached: Reached, devices: list[DeviceId]) -> _Part:
    if sieve.state in _WAITING:
        where, source = _WAITING[sieve.state]
        return _Part(where, (), source, (sieve.form,))
    received = _limit({device: reach.received_next for device, reach in reached.items()})
    border = _limit({device: reach.border for device, reach in reached.items()})
    if sieve.state == "received":
        # Nearly everything, sooner or later: nobody gathers that.
        return _Part(f"r.heads = 1 AND r.seq < {received[0]}", received[1])
    reaches = [(device, reached.get(device, NOWHERE)) for device in devices]
    if sieve.state == "saved":
        spans = [(device, reach.border, _ENDLESS) for device, reach in reaches]
        return _written(f"r.heads = 1 AND r.seq >= {border[0]}", border[1], spans)
    spans = [(device, reach.received_next, reach.border) for device, reach in reaches]
    where = f"r.heads = 1 AND r.seq >= {received[0]} AND r.seq < {border[0]}"
    return _written(where, (*received[1], *border[1]), spans)


def _written(where: str, cells: _Cells, spans: list[tuple[DeviceId, int, int]]) -> _Part:
    """Records with something written in *spans* of some devices: more of them than *where* lets in."""
    open_spans = [span for span in spans if span[1] < span[2]]
    source = " UNION ALL ".join([_SPAN] * len(open_spans)) or "SELECT 0 AS number WHERE 0"
    told = tuple(cell for device, first, end in open_spans for cell in (bytes.fromhex(device), first, end))
    return _Part(where, cells, source, told)


def _limit(seqs: dict[DeviceId, int]) -> tuple[str, _Cells]:
    """How far each device has come, as one expression; one that nobody has heard of has come nowhere."""
    if not seqs:
        return "0", ()
    told = " ".join("WHEN ? THEN ?" for _ in seqs)
    cells = tuple(cell for device, seq in seqs.items() for cell in (bytes.fromhex(device), seq))
    return f"CASE r.device {told} ELSE 0 END", cells
