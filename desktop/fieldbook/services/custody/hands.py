"""Whose signatures are believed in the entries of one station: its founder's, and whom they appointed."""

from collections.abc import Sequence

from fieldbook.base.ids import OfficerId
from fieldbook.journal.entry import Entry, EntryType
from fieldbook.journal.facts import Appointed, Fact, read_fact
from fieldbook.journal.signing import PublicKey
from fieldbook.store.queries import Queries
from fieldbook.store.rows import PartyRow


class Hands:
    """The keys of a station's officers. It learns of more while entries arrive, from those it knows."""

    def __init__(self, queries: Queries, station: PartyRow) -> None:
        appointed = {row.officer: row.public for row in queries.officers(station.station)}
        # A recovered vault appoints its first new officer in the station's own name.
        own_hands = queries.hands_of(station.station)
        self._known = {**appointed, **own_hands, station.officer: station.officer_public}

    def __call__(self, officer: OfficerId) -> PublicKey | None:
        """The key of *officer*, None for a stranger."""
        return self._known.get(officer)

    def learn(self, entries: Sequence[Entry]) -> None:
        """Take in appointments among *entries*, in order; they are verified like every other entry.

        Who is known already keeps their key, and a stranger appoints nobody, not even themselves.
        """
        for entry in entries:
            fact = _fact(entry)
            if isinstance(fact, Appointed) and entry.header.officer in self._known:
                self._known.setdefault(fact.officer, PublicKey(bytes.fromhex(fact.officer_public)))


def _fact(entry: Entry) -> Fact | None:
    if entry.header.type is not EntryType.BEGIN:
        return None
    try:
        return read_fact(entry)
    except ValueError:
        return None  # authentic entries are never refused, only not understood
