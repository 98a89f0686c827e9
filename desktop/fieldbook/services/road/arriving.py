"""What lies on a stick for us: receipts and returns are taken in by themselves at a station."""

from dataclasses import dataclass
from pathlib import Path

from fieldbook.base.errors import FieldbookError, ForeignReceipt, NotForUs
from fieldbook.base.ports import Progress
from fieldbook.bundle.mandate import MANDATE_SUFFIX, Mandate, key_code
from fieldbook.journal.facts import Side
from fieldbook.services.exchange import BUNDLE_SUFFIX, RECEIPT_SUFFIX, TakenReceipt, take_receipt
from fieldbook.services.post.mandating import take_mandates
from fieldbook.services.post.returning import is_for_us, take_back
from fieldbook.services.session import Session
from fieldbook.transfer.drives import Drive
from fieldbook.transfer.machine import files_on

_MOST = 200
"""So many files of one stick are looked at by themselves; whatever lies beyond is chosen by hand."""


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What came of one stick.

    Attributes:
        receipts: Those that told something new.
        returned: How many files of headquarters' own told something new: questions, corrections, erasures.
        refused: Files that are for us and were not to be trusted, each with its reason; nothing was marked.
        hand: The code of headquarters' new signing key, to be compared; "" if that is no news.
        seen: Every file that was looked at, so that it need not be again.
    """

    receipts: tuple[TakenReceipt, ...] = ()
    returned: int = 0
    refused: tuple[tuple[Path, FieldbookError], ...] = ()
    seen: frozenset[str] = frozenset()
    hand: str = ""

    @property
    def records(self) -> int:
        """How many more records headquarters holds."""
        return sum(receipt.records for receipt in self.receipts)

    @property
    def is_news(self) -> bool:
        """Whether there is something to tell."""
        return bool(self.receipts or self.returned or self.refused or self.hand)


def take_arrivals(
    session: Session, drive: Drive, progress: Progress, *, seen: frozenset[str] = frozenset()
) -> Arrivals:
    """Take in every receipt and every return of headquarters in the top folder of *drive*.

    What was made for others travels on the same stick: it is passed over in silence. Files named in *seen*
    are not looked at again.

    Raises:
        WrongSide: at headquarters, where a person decides what is taken in.
        NotEnrolled, NotConfirmed: before enrolment is done.
        Cancelled: from *progress*; what was taken in so far stays taken in.
    """
    session.require(Side.STATION)
    suffixes = (MANDATE_SUFFIX, RECEIPT_SUFFIX, BUNDLE_SUFFIX)
    found = [file for file in files_on(drive.path, suffixes) if file.name not in seen]
    # Which key headquarters signs with comes before what it signed.
    found.sort(key=lambda file: not _is_mandate(file))
    receipts: list[TakenReceipt] = []
    refused: list[tuple[Path, FieldbookError]] = []
    returned = 0
    mandate: Mandate | None = None
    for number, file in enumerate(found[-_MOST:]):
        progress.step("arrivals", number, len(found))
        try:
            if _is_mandate(file):
                mandate = take_mandates(session, file, progress) or mandate
            elif file.name.lower().endswith(RECEIPT_SUFFIX):
                taken = take_receipt(session, file)
                receipts += [taken] if taken.is_new or taken.want or taken.hand else []
            elif is_for_us(session, file):
                back = take_back(session, file, progress)
                returned += bool(back.entries)
        except (NotForUs, ForeignReceipt):
            continue
        except FieldbookError as error:
            refused.append((file, error))
    names = frozenset(file.name for file in found)
    told = [key_code(mandate.hand)] if mandate else [one.hand for one in receipts if one.hand]
    hand = told[-1] if told else ""
    return Arrivals(tuple(receipts), returned, tuple(refused), seen | names, hand)


def _is_mandate(file: Path) -> bool:
    return file.name.lower().endswith(MANDATE_SUFFIX)
