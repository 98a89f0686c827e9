"""How far records have come: sent in which bundle, held by headquarters, asked about."""

from collections.abc import Mapping
from dataclasses import dataclass

from fieldbook.base.ids import DeviceId
from fieldbook.store.engine import Connection
from fieldbook.store.rows import State

_REACHED = "SELECT device, sent_next, received_next FROM reached"
# Only what is under way: what headquarters holds needs no number, and years of bundles are no burden.
_UNDER_WAY = """
    SELECT reached.device, sent.first_seq, sent.next_seq, sent.number FROM reached
    CROSS JOIN sent ON sent.device = reached.device AND sent.next_seq > reached.received_next"""
ASKED = """
    EXISTS (SELECT 1 FROM question AS q WHERE q.record = lower(hex(r.id))
        AND NOT EXISTS (SELECT 1 FROM reply AS a WHERE a.question = lower(hex(q.digest))))"""
"""Whether a question of headquarters about the record ``r`` waits for a reply."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How far the entries of one device have come.

    Attributes:
        sent_next: The entry after the last that left in a bundle; 0 where none did.
        received_next: The entry after the last that headquarters confirmed; 0 likewise.
        bundles: Those that headquarters has not confirmed: first entry, the one after the last, number.
    """

    sent_next: int = 0
    received_next: int = 0
    bundles: tuple[tuple[int, int, int], ...] = ()

    @property
    def border(self) -> int:
        """The first entry that is neither sent nor received."""
        return max(self.sent_next, self.received_next)

    def state(self, seq: int) -> State:
        """How far the entry at *seq* has come."""
        if seq < self.received_next:
            return "received"
        return "sent" if seq < self.sent_next else "saved"

    def bundle(self, seq: int) -> int:
        """The number of the last bundle in which the entry at *seq* is under way; 0 for none."""
        if seq < self.received_next:
            return 0
        return max((number for first, end, number in self.bundles if first <= seq < end), default=0)


Reached = Mapping[DeviceId, Reach]
NOWHERE = Reach()


def reached_in(connection: Connection) -> Reached:
    """How far the entries of each device have come; one that is not in it has come nowhere."""
    bundles: dict[str, list[tuple[int, int, int]]] = {}
    for device, first, end, number in connection.rows(_UNDER_WAY):
        bundles.setdefault(device, []).append((first, end, number))
    return {
        DeviceId(device): Reach(sent, received, tuple(bundles.get(device, ())))
        for device, sent, received in connection.rows(_REACHED)
    }
