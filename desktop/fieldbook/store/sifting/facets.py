"""Keeps the codes by which lists are narrowed: those of each record's answers, and who wrote it where."""

from fieldbook.forms.excerpt import Excerpt
from fieldbook.journal.entry import Entry
from fieldbook.store.engine import Connection
from fieldbook.store.standing import Standing

OFFICER, DEVICE = "_officer", "_device"
"""What stands for a field where the code is not an answer's; no field of a form begins so."""

_NAME = "INSERT OR IGNORE INTO facet (form, field, code) VALUES (?, ?, ?)"
_NUMBER = "SELECT number FROM facet WHERE form = ? AND field = ? AND code = ?"
_GIVE = "INSERT OR IGNORE INTO faceted VALUES (?, ?)"
_TAKE = "DELETE FROM faceted WHERE facet = ? AND record = ?"

_Facet = tuple[str, str, str]


class Faceting:
    """The codes of one chunk of records that are being folded."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._numbers: dict[_Facet, int] = {}
        self._given: list[tuple[int, int]] = []
        self._taken: list[tuple[int, int]] = []

    def change(self, standing: Standing, entry: Entry, excerpt: Excerpt) -> str:
        """Note what a record has from now on; gives it as the record's row keeps it."""
        subject = entry.header.subject
        if subject is None:
            raise ValueError("only a revision is shown")
        written = ((OFFICER, entry.header.officer), (DEVICE, entry.header.device))
        said = () if excerpt.withdrawn else (*excerpt.facets, *written)
        numbers = {self._number((subject.form, field, code)) for field, code in said}
        before = set(standing.faceted)
        self._given += ((number, standing.number) for number in sorted(numbers - before))
        self._taken += ((number, standing.number) for number in sorted(before - numbers))
        return " ".join(map(str, sorted(numbers)))

    def write(self) -> None:
        """Write what was noted."""
        for sql, rows in ((_TAKE, self._taken), (_GIVE, self._given)):
            if rows:
                self._db.run_many(sql, rows)

    def _number(self, facet: _Facet) -> int:
        # Known for one chunk only: a transaction that is rolled back takes its numbers with it.
        if facet not in self._numbers:
            found = self._db.row(_NUMBER, facet)
            if found is None:
                self._db.run(_NAME, facet)
                found = self._db.row(_NUMBER, facet)
            self._numbers[facet] = found[0] if found else 0
        return self._numbers[facet]
