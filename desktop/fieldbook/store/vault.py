"""The vault: a folder that one passphrase opens, and the parts that work on what it holds."""

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path

from fieldbook.base.errors import (
    FieldbookError,
    NoVault,
    VaultDamaged,
    VaultExists,
    VaultInUse,
)
from fieldbook.base.ids import OfficerId
from fieldbook.base.ports import Progress, Random, Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.store import schema, slots
from fieldbook.store.attached.files import AttachedFiles
from fieldbook.store.attached.keys import AttachedKeys
from fieldbook.store.custody.apart import Apart
from fieldbook.store.custody.beside import by_passphrase
from fieldbook.store.custody.custody import DATABASE, Custody, Reseal, rebased, right_key, settle
from fieldbook.store.custody.layout import bring_up_to_date
from fieldbook.store.custody.reserve import Reserve
from fieldbook.store.engine import Connection, check_encrypted, check_engine
from fieldbook.store.keys import KEY_SIZE_BYTES, KdfCost, calibrated_cost
from fieldbook.store.places import Lock, flush_folder, make_folder, refusals
from fieldbook.store.projections import Projections
from fieldbook.store.queries import Queries
from fieldbook.store.scratch import Scratch
from fieldbook.store.search import Search
from fieldbook.store.standing import Excerpts
from fieldbook.store.truth import Truth

FIRST_EPOCH = 1
_OFFICERS = "own_officers"

__all__ = ["DATABASE", "Excerpts", "Founder", "Reading", "Vault"]


@dataclass(frozen=True, slots=True)
class Founder:
    """Who makes a vault, and what one guess at the passphrase shall cost (None: what this machine bears)."""

    officer: OfficerId
    cost: KdfCost | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One unchanging view of the vault, for long work beside the window."""

    truth: Truth
    queries: Queries
    search: Search


class Vault:
    """An open vault. It holds the folder's lock until it is closed.

    Threads may share it: transactions wait for each other. Long reading belongs on a ``reader``, which
    sees no half-finished transaction.

    Attributes:
        folder: Where it lies.
        officer: Whose passphrase opened it.
        officer_seed: What that officer's signing key is made of.
        custody: Who else may open it, and the turning of its key.
        truth: The journal.
        scratch: Drafts and settings.
        attached: Keys of attached files, and what is known of each.
        files: Those files.
        reserve: Room for the day on which the disk is full.
        apart: The keys of what identifies people.
        projections: The cache, and what makes it.
        queries: What may be asked.
        search: Search as a person types.
    """

    def __init__(self, folder: Path, lock: Lock, *, opened: slots.Opened, excerpts: Excerpts) -> None:
        """For ``create`` and ``open``: the parts over a database whose key is known to be right."""
        self.folder = folder
        self.officer = opened.officer
        self.officer_seed = opened.seed
        self._lock = lock
        reserve = Reserve(folder)
        reserve.mind()  # opening needs a little room, too
        self._connection = Connection(folder / DATABASE, opened.database_key())
        self._readers = 0
        self.reserve = reserve
        self._connection.before_writing = reserve.mind
        self.custody = Custody(folder, opened, self._connection)
        self.truth = Truth(self._connection)
        self.scratch = Scratch(self._connection)
        self.attached = AttachedKeys(self._connection)
        self.files = AttachedFiles(folder)
        self.apart = Apart(self._connection)
        self.projections = Projections(
            self._connection, self.truth, excerpts=excerpts, officer=opened.officer
        )
        self.projections.believe(self._own_officers())
        self.queries = Queries(self._connection)
        self.search = Search(self._connection, excerpts)
        self._excerpts = excerpts

    @classmethod
    def create(
        cls, folder: Path, passphrase: Sensitive, *, founder: Founder, random: Random, excerpts: Excerpts
    ) -> "Vault":
        """Make a vault in *folder*, which is made too, and open it.

        The slot file is written last: without it there is no vault, whatever else a power cut left.

        Raises:
            VaultExists: when there is one.
            VaultInUse: when another Fieldbook is at work in the folder.
            PlaceError: when the disk refuses.
        """
        check_engine()
        with refusals():
            make_folder(folder)
        lock = Lock(folder)
        try:
            _check_free(folder)
            root, seed = random.take(KEY_SIZE_BYTES), random.take(KEY_SIZE_BYTES)
            opened = slots.Opened(root, FIRST_EPOCH, founder.officer, seed)
            way = slots.Way(passphrase, founder.cost or calibrated_cost())
            file = slots.make_file(opened, way, random=random)
            _make_database(folder, opened, random=random)
            slots.write_file(folder, file, root, random=random)
            vault = cls(folder, lock, opened=opened, excerpts=excerpts)
            vault.rebuild(Silent())
        except BaseException:
            lock.release()
            raise
        return vault

    @classmethod
    def open(
        cls, folder: Path, passphrase: Sensitive, *, excerpts: Excerpts, random: Random | None = None
    ) -> "Vault":
        """Open the vault in *folder*.

        Args:
            folder: Where it lies.
            passphrase: Of one of its officers.
            excerpts: Makes excerpts of payloads.
            random: Needed to end a turn of the key that was cut off, or that this officer was not there for;
                without it that is left to the next time.

        Raises:
            NoVault: when there is none.
            VaultInUse: when another Fieldbook has it open; said before the passphrase is looked at.
            WrongPassphrase: when no slot opens, nor the same one in the copy beside a damaged slot file.
            VaultFromNewerApp, VaultFromOlderApp: when its layout is of a version that is not read.
            VaultDamaged: when the passphrase is right and the bytes are not.
        """
        vault = cls.open_by(folder, by_passphrase(folder, passphrase), excerpts=excerpts, random=random)
        if random is not None:
            with suppress(FieldbookError):  # the slot that is there opens it as well; the next time will do
                rebased(folder, vault.custody.opened, passphrase, random=random)
        return vault

    @classmethod
    def open_by(
        cls, folder: Path, find: slots.Find, *, excerpts: Excerpts, random: Random | None = None
    ) -> "Vault":
        """As ``open``, by whatever *find* makes of the slot file."""
        check_engine()
        if not _names(folder) and not (folder / DATABASE).exists():
            raise NoVault
        lock = Lock(folder)
        try:
            file = slots.read_file(folder)
            opened = find(file)
            _check_there(folder)
            if file.turning:
                opened, is_turned = right_key(folder / DATABASE, opened)
                if random is not None:
                    opened = settle(folder, file, opened, is_turned=is_turned, random=random)
            vault = cls(folder, lock, opened=opened, excerpts=excerpts)
            try:
                bring_up_to_date(vault._connection)
            except BaseException:
                vault._connection.close()
                raise
        except BaseException:
            lock.release()
            raise
        return vault

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of what is written inside, or none; it is on the disk when this ends.

        Raises:
            DiskFull, ReadOnly: when the disk refuses; nothing that was saved before is lost.
        """
        with self._connection.transaction():
            yield

    @property
    def is_taken(self) -> bool:
        """Whether another thread is writing, perhaps for long; on the window's thread, what can wait does."""
        return self._connection.is_taken()

    def while_allowed(self, goes_on: Callable[[], bool]) -> AbstractContextManager[None]:
        """What is asked inside is given up as soon as *goes_on* says no (``Connection.while_allowed``)."""
        return self._connection.while_allowed(goes_on)

    @contextmanager
    def reader(self, *, goes_on: Callable[[], bool] | None = None) -> Iterator[Reading]:
        """A second connection that sees the vault as it is now, whatever is saved meanwhile.

        Raises:
            GivenUp: as soon as *goes_on*, which is asked now and then, says no.
        """
        connection = Connection(self.folder / DATABASE, self.custody.opened.database_key(), writable=False)
        self._readers += 1
        try:
            allowed = connection.while_allowed(goes_on) if goes_on else nullcontext()
            with connection.snapshot(), allowed:
                search = Search(connection, self._excerpts)
                yield Reading(Truth(connection), Queries(connection), search)
        finally:
            self._readers -= 1
            connection.close()

    def is_sound(self) -> bool:
        """Whether every page and every index is as it was written; a page that nothing reads included."""
        self._connection.checkpoint()
        # One of its own: a broken page would poison what the other one reads afterwards.
        fresh = Connection(self.folder / DATABASE, self.custody.opened.database_key())
        self._readers += 1
        try:
            return not fresh.faults()
        finally:
            self._readers -= 1
            fresh.close()

    def is_stale(self) -> bool:
        """Whether lists and search were made by other rules than this program's: rebuild before use."""
        return self.projections.is_stale()

    def rebuild(self, progress: Progress) -> None:
        """Make lists anew from the journal, and let the search index be fed from the start.

        Raises:
            Cancelled: when the person asks to stop; everything is as it was.
        """
        self.projections.rebuild(progress)

    def change_passphrase(
        self, passphrase: Sensitive, *, random: Random, cost: KdfCost | None = None
    ) -> None:
        """Let this officer's slot open with *passphrase* from now on.

        Raises:
            PlaceError: when the disk refuses; the old passphrase still opens the vault.
        """
        self.custody.change_passphrase(passphrase, random=random, cost=cost)

    def copy_to(self, path: Path, progress: Callable[[int, int], None]) -> None:
        """Write the database as it is now into a new file at *path*, under the same key."""
        self._connection.copy_to(path, self.custody.opened.database_key(), progress)

    def turn_key(self, keep: Collection[OfficerId], reseal: Reseal, *, random: Random) -> None:
        """Give the database a new key that only *keep* and the recovery slots open (``Custody.turn``).

        Raises:
            VaultInUse: while something long still reads.
            DiskFull, OfficerAway: see there; nothing has changed.
        """
        if self._readers:
            raise VaultInUse
        self.custody.turn(keep, reseal, random=random)

    def leave_nothing_behind(self) -> bool:
        """Empty the write-ahead log, where pages lie on as they were before something was erased.

        Returns:
            Whether it is empty; while a bundle or workbook is being written it cannot be yet.
        """
        return self._connection.checkpoint()

    def close(self) -> None:
        """Write everything into the one database file, close it and let go of the lock; twice is once.

        Where the disk refuses, what was saved stays in the log beside the file, and is found there.
        """
        with suppress(FieldbookError):
            self._connection.checkpoint()
        self._connection.close()
        self._lock.release()

    def keep_officer(self, officer: OfficerId) -> None:
        """Remember that *officer* shares this vault: what they write is our own side's word."""
        known = [*self._own_officers(), officer]
        self.scratch.keep_setting(_OFFICERS, " ".join(dict.fromkeys(known)).encode("ascii"))
        self.projections.believe(known)

    def _own_officers(self) -> list[OfficerId]:
        kept = self.scratch.setting(_OFFICERS) or b""
        return [self.officer, *map(OfficerId, kept.decode("ascii").split())]


def _names(folder: Path) -> bool:
    return (folder / slots.NAME).exists() or (folder / slots.PREVIOUS).exists()


def _check_free(folder: Path) -> None:
    if _names(folder):
        raise VaultExists


def _check_there(folder: Path) -> None:
    """An empty file would be taken for a new database, by any key, and tables would be made in it."""
    with refusals():
        path = folder / DATABASE
        if not path.exists() or not path.stat().st_size:
            raise VaultDamaged(part="database")


def _make_database(folder: Path, opened: slots.Opened, *, random: Random) -> None:
    path = folder / DATABASE
    with refusals():
        if path.exists():  # left by a setting up that was cut off; set aside, because nothing is deleted here
            path.rename(folder / f"set-aside-{random.take(8).hex()}.db")
        path.touch(mode=0o600)
    connection = Connection(path, opened.database_key())
    try:
        connection.found(schema.KEPT, application=schema.APPLICATION, layout=schema.LAYOUT)
    finally:
        connection.close()
    check_encrypted(path)
    flush_folder(folder)
