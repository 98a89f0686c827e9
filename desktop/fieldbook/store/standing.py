"""A record as its revisions leave it: folded in memory, a chunk of entries at a time."""

import json
from dataclasses import dataclass
from typing import Protocol

from fieldbook.base.digest import Digest
from fieldbook.forms.excerpt import Excerpt
from fieldbook.journal.entry import Entry
from fieldbook.journal.heads import heads, shown_head

ERASED = "Erased"
"""The title of a record whose answers were destroyed."""

_listing = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Excerpts(Protocol):
    """Makes excerpts of payloads; given by whoever knows the forms."""

    @property
    def fingerprint(self) -> str:
        """Changes whenever the same payload would give another excerpt."""
        ...

    def __call__(self, form: str, form_version: int, body: bytes) -> Excerpt:
        """The excerpt of one payload; unreadable rather than an error."""
        ...


@dataclass(slots=True)
class Standing:
    """Where a record stands while a chunk is folded.

    Attributes:
        number: Its row.
        fresh: Whether the row has yet to be made.
        head: Digest of the shown revision.
        heads: How many revisions nobody has built upon.
        revisions: How many there are.
        shown: The shown revision, where it is another one than the row's.
        linked: What the row's links pointed at.
        faceted: The numbers of the facets that the row has.
        unsettled: Whether all revisions must be looked at before the record's heads are known.
    """

    number: int
    fresh: bool
    head: Digest | None = None
    heads: int = 0
    revisions: int = 0
    shown: Entry | None = None
    linked: tuple[str, ...] = ()
    faceted: tuple[int, ...] = ()
    unsettled: bool = False

    def take(self, entry: Entry, parents: tuple[Digest, ...]) -> None:
        """Fold one revision in, whatever the order in which they come.

        Only when it builds on exactly the one head there was does nobody need to look at the others: had
        one of them named *entry* as its parent, the hashes would go round in a circle.
        """
        if self.unsettled:
            return
        if self.head is None or (self.heads == 1 and parents == (self.head,)):
            self._show(entry, heads_now=1, revisions_now=self.revisions + 1)
        else:
            self.unsettled = True

    def forget(self) -> None:
        """Look at every revision anew, the shown one included: what it said may be gone."""
        self.head, self.unsettled = None, True

    def settle(self, everything: list[Entry]) -> None:
        """Where several branches came together, look at every revision; once a chunk, however many came."""
        shown = shown_head(everything)
        if shown is not None:
            self._show(shown, heads_now=len(heads(everything)), revisions_now=len(everything))

    def _show(self, entry: Entry, *, heads_now: int, revisions_now: int) -> None:
        if entry.digest != self.head:
            self.head, self.shown = entry.digest, entry
        self.heads, self.revisions = heads_now, revisions_now


def excerpt_of(entry: Entry, excerpts: Excerpts) -> Excerpt:
    """The excerpt of a revision; an unreadable one where the payload is gone."""
    subject = entry.header.subject
    if subject is None or entry.payload is None:
        return Excerpt(title=ERASED, readable=False)
    return excerpts(subject.form, subject.form_version, entry.payload.body)


def record_cells(standing: Standing, entry: Entry, *, excerpt: Excerpt) -> dict[str, object]:
    """The row of a record whose shown revision is *entry*."""
    header = entry.header
    subject = header.subject
    if subject is None:
        raise ValueError("only a revision is shown")
    return {
        "number": standing.number,
        "id": bytes.fromhex(subject.record),
        "form": subject.form,
        "form_version": subject.form_version,
        "title": excerpt.title,
        "listed": _listing(excerpt.listed),
        "sort_text": excerpt.sort_text,
        "day": excerpt.day,
        "operation": bytes.fromhex(excerpt.operation) if excerpt.operation else None,
        "links": " ".join(target for _, target in excerpt.links),
        "changed_at": header.written_at,
        "lamport": header.lamport,
        "head": entry.digest,
        "officer": bytes.fromhex(header.officer),
        "device": bytes.fromhex(header.device),
        "seq": header.seq,
        "heads": standing.heads,
        "incomplete": int(excerpt.incomplete),
        "readable": int(excerpt.readable),
        "withdrawn": int(excerpt.withdrawn),
        "revisions": standing.revisions,
    }
