"""What figures that contradict each other come to: one account after the other, never all of them at once.

One source says 72 and 167 arrests, another 236 in all, a third about 72 of the first sort. Each figure is
told with what goes with it: 72 + 167, 236, 72 + 167; the truth lies from 236 to 239.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fieldbook.base.bounds import Bounds
from fieldbook.base.ids import RecordId
from fieldbook.report.adding import NOTHING, added, hull


@dataclass(frozen=True, slots=True)
class Side:
    """One number of a dispute: what it is, who tells it, and which other numbers it contradicts."""

    record: RecordId
    bounds: Bounds
    source: str
    contradicts: frozenset[RecordId]

    def goes_with(self, other: "Side") -> bool:
        """Whether both may stand in one account.

        Numbers of two sources that contradict the same third one speak of the same thing; those of one
        source are parts of its account.
        """
        if other.record in self.contradicts or self.record in other.contradicts:
            return False
        is_one_account = bool(self.source) and self.source == other.source
        return is_one_account or not self.contradicts & other.contradicts


def settle(sides: Mapping[RecordId, Side]) -> Bounds:
    """The range over all accounts; every number stands in at least one. Nothing is known of no numbers."""
    if not sides:
        return NOTHING
    return hull([added([side.bounds for side in _account(first, sides)]) for first in sides.values()])


def _account(first: Side, sides: Mapping[RecordId, Side]) -> Sequence[Side]:
    account = [first]
    # Its own source first, then everybody else in an order that does not depend on how they arrived.
    for side in sorted(sides.values(), key=lambda one: (one.source != first.source, one.record)):
        if side is not first and all(side.goes_with(told) for told in account):
            account.append(side)
    return account
