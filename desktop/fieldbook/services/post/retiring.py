"""A station that writes no more: lost, stolen or given up."""

from fieldbook.base.errors import NeedsReason
from fieldbook.base.wording import kept_message
from fieldbook.journal.facts import Retired, Side
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.session import Session
from fieldbook.store.rows import PartyRow


def retire(session: Session, station: PartyRow, reason: str) -> None:
    """Take nothing more in from *station*. What is held of it stays; what still comes is kept aside.

    To let it write again it is enrolled again, with a new card and code.

    Raises:
        WrongSide: at a station.
        WrongRole: for somebody who does not lead.
        NeedsReason: without a reason.
    """
    session.require(Side.HEADQUARTERS)
    session.require_role(*LEADERS)
    said = kept_message(reason)
    if not said:
        raise NeedsReason
    with session.vault.transaction():
        session.write_fact(Retired(station.station, said))
    session.changes.announce(Changes(standing=True))
