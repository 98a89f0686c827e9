"""What is worth a bundle, what is asked of one, and what is told of one that was written or taken in."""

from dataclasses import dataclass
from pathlib import Path

from fieldbook.base import limits
from fieldbook.services.session import Session
from fieldbook.store.attached.keys import AttachedRow


@dataclass(frozen=True, slots=True)
class SentBundle:
    """A bundle that is whole on its medium. *code* names its last entry; a receipt will name the same.

    Attributes:
        next_seq: The first entry that is not in it.
        whole_seq: Up to where all files together reach: what they add themselves goes with the next.
        files: Attached files that are in it.
        files_left: Attached files for which another bundle is needed.
        files_out: Attached files that could not go: too large for the wished size, or damaged here.
    """

    path: Path
    number: int
    records: int
    entries: int
    code: str
    next_seq: int = 0
    whole_seq: int = 0
    files: int = 0
    files_left: tuple[AttachedRow, ...] = ()
    files_out: int = 0

    @property
    def is_last(self) -> bool:
        """Whether nothing was left for another file."""
        return self.next_seq >= self.whole_seq and not self.files_left


@dataclass(frozen=True, slots=True)
class Wish:
    """How a bundle is to be.

    Attributes:
        most_bytes: What the file may be large; entries beyond it are left for the next one.
        with_identity: Whether files that show who somebody is go as well. Their keys stay closed: what opens
            them is written by ``identity.sending``.
    """

    most_bytes: int = limits.VOLUME_MOST_BYTES
    with_identity: bool = False


def has_news(session: Session) -> bool:
    """Whether something besides records waits for headquarters: an erasure, a seal, or a reply."""
    device = session.own.device
    return is_news_since(session, session.vault.queries.received_mark(device))


def is_news_since(session: Session, first_seq: int) -> bool:
    """Whether our chain has something of the kind from *first_seq* on."""
    return session.vault.queries.letters.unheard(session.own.device, first_seq) > 0
