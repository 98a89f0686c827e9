"""How small numbers are protected: a word of whoever leads, for one operation or for all; it travels.

Stations and headquarters reckon from the same words, so that one operation is told alike by both. What
headquarters says goes before what a station says; where a station says something of one operation, it is
never less careful than what headquarters says of all.
"""

from collections.abc import Callable, Iterable

from fieldbook.base.errors import NotProtecting
from fieldbook.base.ids import RecordId
from fieldbook.journal.facts import Protected, Side
from fieldbook.report.publishing.suppression import LEAST_OF_ALL, Policy
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.session import Session
from fieldbook.store.told.published import ProtectedRow

MOST = 1_000
"""A threshold that holds everything back helps nobody; it is a slip of the keyboard."""
ROUNDINGS = (1, 5)


def policy_of(session: Session, operation: RecordId | None) -> Policy:
    """What holds for *operation*; what was said of all where nothing was said of it, or for None."""
    return _Words(session).of(operation)


def strictest(session: Session) -> Policy:
    """What holds for all operations together: of everything that was said the most careful."""
    return _Words(session).of_everything()


def set_policy(session: Session, operation: RecordId | None, policy: Policy) -> None:
    """Protect *operation* so from now on; None for all that have nothing of their own.

    The word is an entry: it goes to headquarters with the next bundle, or from there to the stations.

    Raises:
        WrongRole: for somebody who does not lead.
        NotProtecting: for a threshold or a rounding that protects nobody.
    """
    session.require_role(*LEADERS)
    if not _protects(policy.least, policy.rounded_to):
        raise NotProtecting(least=LEAST_OF_ALL, most=MOST)
    word = Protected(operation or "", policy.least, int(policy.zero_shown), policy.rounded_to)
    with session.vault.transaction():
        session.write_fact(word)
    session.changes.announce(Changes(standing=True))


def most_careful(policies: Iterable[Policy]) -> Policy:
    """The largest threshold, the coarsest rounding, zeros only where all of them show them."""
    found = list(policies) or [Policy()]
    return Policy(
        max(one.least for one in found),
        zero_shown=all(one.zero_shown for one in found),
        rounded_to=max(one.rounded_to for one in found),
    )


class _Words:
    """Everything that was said, sorted by whose word it is."""

    def __init__(self, session: Session) -> None:
        self._side = session.side
        queries = session.vault.queries
        own = set(queries.own_devices())
        above = _devices_of_headquarters(session)
        # A word that protects nobody comes from a program that is not ours: it is kept, and not followed.
        said = [row for row in queries.published.protections() if _protects(row.least, row.rounded_to)]
        self._of_stations = [row for row in said if row.device not in above]
        self._of_headquarters = _last(said, lambda row: row.device in above)
        self._own = _last(said, lambda row: row.device in own)

    def of(self, operation: RecordId | None) -> Policy:
        general = self._general()
        if operation is None or operation in self._of_headquarters:
            return self._of_headquarters.get(operation or "", general) if operation else general
        theirs = _last(self._of_stations, lambda row: row.operation == operation).get(operation)
        if theirs is None:
            return general
        above = self._of_headquarters.get("")
        return most_careful([theirs, above]) if above else theirs

    def of_everything(self) -> Policy:
        named = {row.operation for row in self._of_stations} | set(self._of_headquarters)
        return most_careful(self.of(RecordId(operation) if operation else None) for operation in {"", *named})

    def _general(self) -> Policy:
        """Headquarters' word; else our own; else, at headquarters, the most careful of the stations'."""
        found = self._of_headquarters.get("") or self._own.get("")
        if found is not None or self._side is Side.STATION:
            return found or Policy()
        last_words = {row.device: _policy(row) for row in self._of_stations if not row.operation}
        return most_careful(last_words.values())


def _devices_of_headquarters(session: Session) -> set[str]:
    """With what headquarters writes or wrote; ours, where we are it."""
    queries = session.vault.queries
    if session.side is Side.HEADQUARTERS:
        return set(queries.own_devices())
    above = [party for party in queries.parties() if party.side == Side.HEADQUARTERS.value]
    return {
        device for party in above for device in (party.device, *queries.steering.devices_of(party.station))
    }


def _last(rows: Iterable[ProtectedRow], fits: Callable[[ProtectedRow], bool]) -> dict[str, Policy]:
    """The last word of those that fit, by operation."""
    return {row.operation: _policy(row) for row in rows if fits(row)}


def _policy(row: ProtectedRow) -> Policy:
    return Policy(row.least, zero_shown=row.zero_shown, rounded_to=row.rounded_to)


def _protects(least: int, rounded_to: int) -> bool:
    return LEAST_OF_ALL <= least <= MOST and rounded_to in ROUNDINGS
