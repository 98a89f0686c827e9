"""One bundle of a station that is lost or retired is taken in all the same, because somebody answers for it.

It may have been written before the station was lost and only come late. What is decided is bound to the last
entry of that bundle, and so to every byte before it: whoever has the station's laptop and adds to it, or
writes another bundle under the same name, was not decided on. Keys that such a bundle introduces are not
followed, so that a station does not come back by it.
"""

from fieldbook.base.errors import NeedsReason, NothingToAdmit, SenderRetired, StationLost
from fieldbook.base.ports import Progress
from fieldbook.base.wording import kept_text
from fieldbook.journal.facts import Admitted, Side
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.exchange import stations
from fieldbook.services.post.arriving import Arrival, release, try_again
from fieldbook.services.post.aside import Aside, Asides
from fieldbook.services.post.taking import TakenIn
from fieldbook.services.session import Session

_WAITS_FOR_A_WORD = frozenset({StationLost.code, SenderRetired.code})


def waits_for_a_word(one: Aside) -> bool:
    """Whether somebody who leads may take *one* in with a reason."""
    return one.waits and one.code in _WAITS_FOR_A_WORD


def admit(session: Session, name: str, *, reason: str, progress: Progress) -> TakenIn:
    """Take in the file that is kept aside under *name*, whose station is lost or retired.

    The reason stays in the journal. Nothing is answered: no receipt goes to such a station.

    Args:
        session: Of somebody who leads at headquarters.
        name: Of the file, or how it begins.
        reason: Why it is to be believed.
        progress: Told as ``receive`` is.

    Raises:
        WrongSide: at a station.
        WrongRole: for somebody who does not lead.
        NeedsReason: without a reason.
        NothingToAdmit: when no such file waits for this.
        BundleError, ChainError: why it could not be taken in; where it only has to wait for another one it
            follows by itself.
        PlaceError: when the disk refuses.
        Cancelled: from *progress*; nothing was taken in then, but what was decided stays.
    """
    session.require(Side.HEADQUARTERS)
    session.require_role(*LEADERS)
    said = kept_text(reason)
    if not said:
        raise NeedsReason
    one = _the_one(session, name)
    senders = stations(session)
    arrival = Arrival(session, Asides(session).file(one), senders)
    try:
        arrival.take(progress)
    except (SenderRetired, StationLost):
        _decide(session, arrival, said)
    taken = try_again(session, senders, one, progress=progress)
    release(session, senders, progress=progress)
    session.changes.announce(Changes(forms=frozenset(session.catalogue.by_id), standing=True))
    return taken


def _the_one(session: Session, name: str) -> Aside:
    found = [one for one in Asides(session).waiting() if name and one.name.startswith(name)]
    if len(found) != 1 or not waits_for_a_word(found[0]):
        raise NothingToAdmit
    return found[0]


def _decide(session: Session, arrival: Arrival, reason: str) -> None:
    if arrival.known is None:
        raise NothingToAdmit
    manifest, sender = arrival.known
    place = (manifest.device, manifest.next_seq, manifest.head.hex())
    with session.vault.transaction():
        session.write_fact(Admitted(sender.station, *place, reason))
