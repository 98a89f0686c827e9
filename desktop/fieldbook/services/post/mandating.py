"""A file of mandates at a station: believed link by link; what waited for the new signing key follows."""

from pathlib import Path

from fieldbook.base.ports import Progress
from fieldbook.bundle.mandate import Mandate
from fieldbook.services.custody.hands import Hands
from fieldbook.services.enrol import confirmed_headquarters
from fieldbook.services.inbox import read_small
from fieldbook.services.post.arriving import Senders, release
from fieldbook.services.session import Session
from fieldbook.services.steering.heeding import heed_returned
from fieldbook.services.steering.lists import use_lists
from fieldbook.services.steering.trusting import chain_in, take_chain


def take_mandates(session: Session, file: Path, progress: Progress) -> Mandate | None:
    """Believe what *file* says of headquarters' signing key; None when that is no news.

    Raises:
        WrongSide: at headquarters, where ``put_in_force`` does it.
        NotEnrolled, NotConfirmed: before enrolment is done.
        BundleError: when it is none, is not for us, or does not follow; nothing has changed then.
        Cancelled: from *progress*, while what waited for it is taken in.
    """
    newest = take_chain(session, chain_in(session, read_small(file)))
    if newest is not None:
        known = confirmed_headquarters(session)
        senders = Senders([known], lambda party: Hands(session.vault.queries, party))
        if release(session, senders, progress=progress, everything=True) and heed_returned(session):
            use_lists(session)
    return newest
