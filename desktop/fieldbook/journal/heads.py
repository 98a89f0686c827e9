"""One small graph per record: who edited without seeing whom?"""

from collections.abc import Iterable

from fieldbook.base.digest import Digest
from fieldbook.journal.entry import Entry


def heads(entries: Iterable[Entry]) -> frozenset[Digest]:
    """The revisions of one record that nobody has built upon yet.

    Stated as a set so that the order of arrival cannot matter: a child may well reach us before its
    parent, on a different stick.
    """
    seen: set[Digest] = set()
    built_upon: set[Digest] = set()
    for entry in entries:
        seen.add(entry.digest)
        if entry.header.subject:
            built_upon.update(entry.header.subject.parents)
    return frozenset(seen - built_upon)


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """A record's revisions as a person reads them: by lamport number, then by digest, the same everywhere."""
    return sorted(entries, key=lambda entry: (entry.header.lamport, entry.digest))


def shown_head(entries: Iterable[Entry]) -> Entry | None:
    """The head that is shown while a person has not yet chosen between several: the last in order."""
    revisions = list(entries)
    open_heads = heads(revisions)
    candidates = in_order(entry for entry in revisions if entry.digest in open_heads)
    return candidates[-1] if candidates else None
