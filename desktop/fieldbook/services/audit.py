"""Has anybody been at the journal behind our back? Every hash, link and signature is looked at."""

from collections.abc import Callable
from dataclasses import dataclass

from fieldbook.base.errors import ChainBroken, ChainError, VaultDamaged
from fieldbook.base.ids import DeviceId, OfficerId
from fieldbook.base.ports import Progress
from fieldbook.journal.chain import Tip, verify_follows
from fieldbook.journal.entry import Entry
from fieldbook.journal.signing import PublicKey
from fieldbook.services.session import Session
from fieldbook.services.verifying import Verifier
from fieldbook.store.truth import Truth

_BATCH = 512


@dataclass(frozen=True, slots=True)
class Audited:
    """What was looked at and found whole.

    Attributes:
        devices: Chains.
        entries: Entries in them.
        erased: Entries that commit to a payload which is no longer there.
    """

    devices: int
    entries: int
    erased: int


def audit(session: Session, progress: Progress) -> Audited:
    """Verify every chain in the vault.

    Raises:
        ChainBroken: naming the first entry that does not follow or is not its officer's.
        VaultDamaged: when stored bytes cannot be read.
        Cancelled: from *progress*.
    """
    with session.vault.reader() as reading:
        whole = reading.truth.count()
        entries = erased = 0
        devices = reading.truth.devices()
        for device in devices:
            for batch_entries, batch_erased in _walk(reading.truth, device, reading.queries.officer_public):
                entries, erased = entries + batch_entries, erased + batch_erased
                progress.step("audit", entries, whole)
    return Audited(len(devices), entries, erased)


def _walk(
    truth: Truth, device: DeviceId, officers: Callable[[OfficerId], PublicKey | None]
) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    tip, batch = Tip(device), list[Entry]()
    known: dict[OfficerId, PublicKey | None] = {}

    def officer(wanted: OfficerId) -> PublicKey | None:
        return known.get(wanted)

    try:
        with Verifier(officer) as verifier:
            for entry in truth.entries(device):
                if entry.header.officer not in known:
                    known[entry.header.officer] = officers(entry.header.officer)
                tip = verify_follows(tip, entry)
                batch.append(entry)
                if len(batch) == _BATCH:
                    verifier.take(batch)
                    found.append(_counted(batch))
                    batch = []
            verifier.take(batch)
            found.append(_counted(batch))
            verifier.finish()
    except ChainError as error:
        seq = error.fields.get("seq", tip.next_seq)
        raise ChainBroken(device=device[:8], seq=seq, reason=error.code) from error
    except VaultDamaged as error:
        raise ChainBroken(device=device[:8], seq=tip.next_seq, reason=error.code) from error
    return found


def _counted(batch: list[Entry]) -> tuple[int, int]:
    erased = sum(1 for entry in batch if entry.payload is None and entry.header.payload is not None)
    return len(batch), erased
