"""Every write answers with what it changed; whoever shows something decides for itself what to redraw."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from fieldbook.base.ids import RecordId


@dataclass(frozen=True, slots=True)
class Changes:
    """What one write touched.

    Attributes:
        records: Records with a new revision or a new state.
        forms: Forms whose lists look different now.
        drafts: Whether drafts came or went.
        standing: Whether enrolment, bundles or receipts changed.
    """

    records: frozenset[RecordId] = frozenset()
    forms: frozenset[str] = frozenset()
    drafts: bool = False
    standing: bool = False


Heard = Callable[[Changes], None]


class Announcer:
    """Tells everybody who listens, once for each write, after it is on the disk."""

    def __init__(self) -> None:
        self._listeners: list[Heard] = []
        self._held: list[Changes] | None = None

    def listen(self, heard: Heard) -> Callable[[], None]:
        """Tell *heard* from now on; the answer, when called, stops that."""
        self._listeners.append(heard)

        def stop() -> None:
            if heard in self._listeners:
                self._listeners.remove(heard)

        return stop

    def announce(self, changes: Changes) -> None:
        """Tell everybody."""
        if self._held is not None:
            self._held.append(changes)
            return
        for heard in list(self._listeners):
            heard(changes)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Tell everything that is announced inside as one, afterwards: for one write made of many."""
        self._held = []
        try:
            yield
        finally:
            held, self._held = self._held, None
            if held:
                self.announce(_as_one(held))


def _as_one(many: list[Changes]) -> Changes:
    return Changes(
        records=frozenset().union(*(one.records for one in many)),
        forms=frozenset().union(*(one.forms for one in many)),
        drafts=any(one.drafts for one in many),
        standing=any(one.standing for one in many),
    )
