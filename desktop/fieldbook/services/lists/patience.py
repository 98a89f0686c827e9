"""Questions that most lists answer at once and a few only after reading every record.

They are asked with little patience first, on the thread of the window; what takes longer is given up there
and asked again beside it, through a view of its own, until it is answered or nobody waits for it any more.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import inf
from time import monotonic

from fieldbook.base.ports import Cancelled, GivenUp, Progress
from fieldbook.services.session import Session
from fieldbook.store.vault import Reading

PATIENCE_S = 0.04
_STEP = "Looking through the records"


@contextmanager
def in_time(session: Session, patience_s: float = PATIENCE_S) -> Iterator[None]:
    """Ask the vault inside, as long as it answers within *patience_s* seconds.

    Raises:
        GivenUp: when it does not.
    """
    end_s = inf
    with session.vault.while_allowed(lambda: monotonic() < end_s):
        end_s = monotonic() + patience_s  # only now: another thread may have had the vault for a while
        yield


@contextmanager
def beside(session: Session, progress: Progress) -> Iterator[Reading]:
    """A view of the vault in which one may look for long, until *progress* says that nobody waits any more.

    Raises:
        Cancelled: then.
    """
    try:
        with session.vault.reader(goes_on=_heeding(progress)) as reading:
            yield reading
    except GivenUp as given_up:
        raise Cancelled from given_up


def _heeding(progress: Progress) -> Callable[[], bool]:
    def goes_on() -> bool:
        try:
            progress.step(_STEP, 0, None)
        except Cancelled:
            return False
        return True

    return goes_on
