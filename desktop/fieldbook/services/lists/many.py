"""What may be done with many records at once: withdrawing them, all for one reason, or none of them."""

from collections.abc import Sequence

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.services.entry.withdrawing import withdraw
from fieldbook.services.session import Session

_STEP = "Withdrawing"


def withdraw_many(session: Session, records: Sequence[RecordId], reason: str, *, progress: Progress) -> int:
    """Say of each of *records* that it was recorded by mistake, for the same *reason*; how many.

    All or none: at the first that cannot be withdrawn everything is as it was.

    Raises:
        As ``withdraw``; Cancelled: from *progress*, likewise.
    """
    wanted = list(dict.fromkeys(records))
    with session.changes.together(), session.vault.transaction():
        for done, record in enumerate(wanted):
            progress.step(_STEP, done, len(wanted))
            withdraw(session, record, reason)
    return len(wanted)
