"""Has anybody been at the journal behind our back? Every hash, link and signature is looked at."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fieldbook.base.errors import BadSignature, ChainBroken, ChainError, UnknownOfficer, VaultDamaged
from fieldbook.base.ids import DeviceId, OfficerId
from fieldbook.base.ports import Progress
from fieldbook.journal.chain import Branches
from fieldbook.journal.entry import Entry
from fieldbook.journal.signing import PublicKey
from fieldbook.services.attaching.checking import FileFault, check_files
from fieldbook.services.session import Session
from fieldbook.services.verifying import Verifier
from fieldbook.store.queries import Queries
from fieldbook.store.truth import Truth

_BATCH = 512


@dataclass(frozen=True, slots=True)
class Audited:
    """What was looked at and found whole.

    Attributes:
        devices: Chains.
        entries: Entries in them.
        erased: Entries that commit to a payload which is no longer there.
        files: Attached files that are held.
        faults: Those of them that are missing or altered.
    """

    devices: int
    entries: int
    erased: int
    files: int = 0
    faults: tuple[FileFault, ...] = ()


def audit(session: Session, progress: Progress) -> Audited:
    """Verify every chain in the vault, every page of its database, and every attached file.

    A damaged file stops nothing.

    Raises:
        ChainBroken: naming the first entry that does not follow or is not its officer's.
        VaultDamaged: when the database itself cannot be read.
        Cancelled: from *progress*.
    """
    with session.vault.reader() as reading:
        whole = reading.truth.count()
        entries = erased = 0
        devices = reading.truth.devices()
        forks = reading.queries.forks()
        for device in devices:
            branches = Branches(device, {fork.seq for fork in forks if fork.device == device})
            following = _following(reading.truth, device, branches)
            for batch_entries, batch_erased in _walk(following, device, _writers(reading.queries, device)):
                entries, erased = entries + batch_entries, erased + batch_erased
                progress.step("audit", entries, whole)
    if not session.vault.is_sound():  # keys, drafts and indexes stand in no chain
        raise VaultDamaged(part="database")
    checked = check_files(session, progress)
    return Audited(len(devices), entries, erased, checked.files, checked.faults)


def _writers(queries: Queries, device: DeviceId) -> Callable[[OfficerId], PublicKey | None]:
    appointed = queries.writers(device)
    return lambda officer: queries.officer_public(officer) or appointed.get(officer)


def _walk(
    following: Iterator[Entry], device: DeviceId, officers: Callable[[OfficerId], PublicKey | None]
) -> Iterator[tuple[int, int]]:
    known: dict[OfficerId, PublicKey | None] = {}
    try:
        with Verifier(known.get) as verifier:
            try:
                for batch in _batches(following):
                    # Looked up here, because the connection belongs to this thread.
                    new = {entry.header.officer for entry in batch} - known.keys()
                    known.update({officer: officers(officer) for officer in new})
                    verifier.take(batch)
                    yield _counted(batch)
            except ChainBroken:
                verifier.finish()  # an entry before it may be somebody else's: then that one is named
                raise
            verifier.finish()
    except (BadSignature, UnknownOfficer) as error:
        raise ChainBroken(device=device[:8], seq=error.fields["seq"], reason=error.code) from error


def _following(truth: Truth, device: DeviceId, branches: Branches) -> Iterator[Entry]:
    """The entries of *device*; branches only where headquarters noted a fork of its own accord."""
    try:
        for entry in truth.filed(device):
            branches.follow(entry)
            yield entry
    except (ChainError, VaultDamaged) as error:
        seq = error.fields.get("seq", branches.next_seq)
        raise ChainBroken(device=device[:8], seq=seq, reason=error.code) from error


def _batches(entries: Iterator[Entry]) -> Iterator[list[Entry]]:
    """Entries in handfuls; those before a break are handed out before it is raised."""
    batch: list[Entry] = []
    try:
        for entry in entries:
            batch.append(entry)
            if len(batch) == _BATCH:
                yield batch
                batch = []
    except ChainBroken:
        yield batch
        raise
    yield batch


def _counted(batch: list[Entry]) -> tuple[int, int]:
    erased = sum(1 for entry in batch if entry.payload is None and entry.header.payload is not None)
    return len(batch), erased
