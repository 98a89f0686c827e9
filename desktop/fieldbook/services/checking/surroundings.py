"""The records around a draft, read when a rule asks for them: what is saved, and what comes with it."""

from collections.abc import Callable, Iterable
from typing import Any

from fieldbook.base.digest import Digest
from fieldbook.base.ids import RecordId, is_id
from fieldbook.forms.record import Record
from fieldbook.forms.values.surroundings import Neighbour
from fieldbook.journal.entry import Entry
from fieldbook.services.checking.coming import Coming
from fieldbook.services.session import Session
from fieldbook.store.rows import Cursor
from fieldbook.store.sifting.sieve import Sieve, Sorting

_BEFORE_ALL = -1
_MENTIONED_MOST = 50
_CODED_MOST = 50
ReadEntry = Callable[[Session, Entry], Record | None]


class VaultSurroundings:
    """What the vault holds around one record, and what comes with it; every record is read at most once.

    Attributes:
        record: The record that is checked.
    """

    def __init__(
        self, session: Session, record: RecordId, *, read: ReadEntry, coming: Coming | None = None
    ) -> None:
        self.record = record
        self._session, self._read = session, read
        self._coming = coming or Coming()
        self._known: dict[RecordId, Neighbour | None] = {}

    @property
    def before(self) -> Any | None:
        """The answers that are saved of this very record; None for a new one."""
        found = self._read_once(self.record)
        return found.answers if found else None

    def linked(self, record: object, form: str = "") -> Neighbour | None:
        """The record that a link points at, if it is of *form*, here, and can be read."""
        if not isinstance(record, str) or not is_id(record):
            return None
        found = self._coming.get(RecordId(record)) or self._read_once(RecordId(record))
        return found if found is not None and form in {"", found.form} else None

    def pointing_at(self, record: object, form: str) -> list[Neighbour]:
        """The records of *form* that point at *record*, without the one that is checked."""
        if not isinstance(record, str) or not is_id(record):
            return []
        saved = self._session.vault.queries.linking_to(RecordId(record))
        return self._with_coming(saved, self._coming.pointing_at(RecordId(record), form), form)

    def named(self, title: str, form: str, operation: object) -> Neighbour | None:
        """Another record of *form* in *operation* whose title is *title*, capitals aside."""
        if not isinstance(operation, str) or not is_id(operation):
            return None
        wanted = title.casefold()
        page = self._session.vault.queries.page(
            form, order="name", after=Cursor(wanted, _BEFORE_ALL), limit=2, operation=RecordId(operation)
        )
        equal = (row.record for row in page.rows if row.title.casefold() == wanted)
        coming = self._coming.named(title, form, RecordId(operation))
        return next(iter(self._with_coming(equal, coming, form)), None)

    def mentioning(self, phrases: Iterable[str], form: str, operation: object = None) -> list[Neighbour]:
        """Other records of *form* in which one of *phrases* stands: candidates, no proof."""
        phrases = tuple(phrases)
        rows = self._session.vault.search.find_any(phrases, form=form, limit=_MENTIONED_MOST)
        mine = (row.record for row in rows if operation is None or row.operation == operation)
        return self._with_coming(mine, self._coming.mentioning(phrases, form, operation), form)

    def coded(self, field: str, code: str, *, form: str, operation: object) -> list[Neighbour]:
        """Other records of *form* in *operation* that answer *field* with *code*, the latest change first."""
        if not isinstance(operation, str) or not is_id(operation):
            return []
        sieve = Sieve(form, facets=((field, (code,)),), operation=RecordId(operation))
        page = self._session.vault.queries.sifter.page(sieve, Sorting(), limit=_CODED_MOST)
        coming = self._coming.coded(field, code, form=form, operation=RecordId(operation))
        return self._with_coming((row.record for row in page.rows), coming, form)

    def has_file(self, sealed: str) -> bool:
        """Whether the file of that name was added for the record that is checked."""
        row = self._session.vault.attached.row(bytes.fromhex(sealed))
        return row is not None and row.record == self.record

    def _with_coming(
        self, saved: Iterable[RecordId], coming: Iterable[Neighbour], form: str
    ) -> list[Neighbour]:
        """What is *saved*, each once, and then what is *coming*, both without the one that is checked.

        A saved record that comes again counts only as it comes.
        """
        kept = (one for one in dict.fromkeys(saved) if self._coming.get(one) is None)
        found = [*(self.linked(one, form) for one in kept if one != self.record), *coming]
        return [one for one in found if one is not None and one.record != self.record]

    def _read_once(self, record: RecordId) -> Neighbour | None:
        if record not in self._known:
            self._known[record] = self._neighbour(record)
        return self._known[record]

    def _neighbour(self, record: RecordId) -> Neighbour | None:
        shown = self._session.vault.queries.shown(record)
        if shown is None:
            return None
        # A revision never changes: what was once read of it holds as long as it is the one that is shown.
        known = self._session.neighbours.get(shown)
        if known is None:
            known = self._session.neighbours.keep(shown, self._decoded(record, shown))
        return known

    def _decoded(self, record: RecordId, shown: Digest) -> Neighbour | None:
        head = self._session.vault.truth.entry(shown)
        kept = self._read(self._session, head) if head else None
        if head is None or head.header.subject is None or kept is None:
            return None
        return Neighbour(record, head.header.subject.form, kept.answers)
