"""What a power cut must not harm, deed by deed: how each begins, and what is wrong with a disk after it."""

from pathlib import Path

from fieldbook.base.digest import Digest
from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import OfficerId, RecordId
from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.services.attaching.checking import check_files
from fieldbook.services.attaching.listing import find_attached
from fieldbook.services.audit import audit
from fieldbook.services.custody import backups
from fieldbook.services.session import Session
from fieldbook.services.unlock import is_set_up
from fieldbook.store import slots
from fieldbook.store.attached.files import AttachedFiles
from fieldbook.store.custody.backups import FILES_PREFIX, backups_in
from fieldbook.store.vault import DATABASE, Vault
from tests.damage import powercut_child
from tests.damage.test_erased_pages import hits
from tests.store.hand import PASSPHRASE, Device, Dice, PlainExcerpts, make_vault
from tests.store.hand import save as save_entries
from tests.toolkit.decrypting import decrypted
from tests.toolkit.vaults import PASSPHRASE as SPOKEN
from tests.toolkit.vaults import found, outside, reopen

FLUSHES = ("no flush of files", "no flush of folders")
AFTER = "after the cut"


class Trial:
    """One deed of the program, and the cuts of power over it.

    Attributes:
        deed: As the child knows it.
        figure: The name of its figure.
        cuts: So many states are looked at in CI.
        told: So many times somebody is told something, when no power goes.
        careless: What is taken away in the controls, each of which must be found out.
        control_cuts: So many states a control may need.
    """

    deed = ""
    figure = ""
    cuts = 84
    told = 0
    careless: tuple[str, ...] = FLUSHES
    control_cuts = 126

    def lay(self, root: Path) -> None:
        """Make *root* what it is before the deed."""
        found(root / "vault").close()
        (root / "stick").mkdir()

    def wrong(self, folder: Path, told: list[str]) -> str:
        """What is wrong with the state in *folder*, given what had been told by then; "" for nothing."""
        raise NotImplementedError


class SettingUp(Trial):
    """There is no station yet, or one that opens; once it was said to be there, it is."""

    deed, figure, told = "set up", "D2s", 1

    def lay(self, root: Path) -> None:
        """Nothing is there."""

    def wrong(self, folder: Path, told: list[str]) -> str:
        """Half a station, or a lost one."""
        vault = folder / "home" / "share" / "vault"
        if not is_set_up(vault):
            return "gone" if told else ""
        reopen(vault, AFTER).close()
        return ""


class Saving(Trial):
    """It opens, is not taken for a copy, is whole, and holds what was acknowledged."""

    deed, figure, cuts, told = "save", "D2", 140, 2 * powercut_child.SAVES
    careless = ("synchronous=NORMAL", "synchronous=OFF")

    def lay(self, root: Path) -> None:
        """A vault that this machine remembers."""
        found(root / "vault").close()
        powercut_child.anchored(root, "first").close()

    def wrong(self, folder: Path, told: list[str]) -> str:
        """A loss, a fault, or a false alarm."""
        session = powercut_child.anchored(folder, AFTER)
        try:
            faults = faults_of(session)
            lost = [one for one in told if session.vault.truth.entry(Digest(bytes.fromhex(one))) is None]
        finally:
            session.close()
        copy = "taken for a copy" if session.is_continued else ""
        return copy or faults or (f"{len(lost)} of {len(told)} lost" if lost else "")


class TurningTheKey(Trial):
    """It opens for both officers, whatever the key is by now, and every row is there."""

    deed, figure, told = "turn", "D3", 3
    careless = ("no flush of files", "synchronous=OFF")
    ROWS = 20
    SECOND = OfficerId("cd" * 16)
    SECOND_PASSPHRASE = Sensitive("nine loud trams turn left")

    def lay(self, root: Path) -> None:
        """A vault of two officers, with some rows."""
        vault = make_vault(root / "vault")
        device = Device(vault.officer, vault.officer_seed)
        save_entries(
            vault, *(device.revise(device.new_record(), name=f"n{one}" * 90) for one in range(self.ROWS))
        )
        vault.custody.admit(self.SECOND, bytes(32), passphrase=self.SECOND_PASSPHRASE, random=Dice("second"))
        vault.close()

    def wrong(self, folder: Path, told: list[str]) -> str:
        """No key that opens, or a row that lacks."""
        for passphrase in (PASSPHRASE, self.SECOND_PASSPHRASE):
            vault = Vault.open(folder / "vault", passphrase, excerpts=PlainExcerpts(), random=Dice("after"))
            rows, faults = (vault.truth.count(), vault.queries.count()), vault._connection.faults()
            vault.close()
            if rows != (self.ROWS, self.ROWS) or faults or slots.read_file(folder / "vault").turning:
                return f"{rows} rows, {faults}"
        return ""


class BackingUp(Trial):
    """A backup that is there by its name can be rehearsed; one that was reported is there."""

    deed, figure, told = "back up", "D2b", 2

    def wrong(self, folder: Path, told: list[str]) -> str:
        """A backup that is none, or is missing."""
        there = backups_in(folder / "stick")
        missing = [name for name in told if name not in {path.name for path in there}]
        broken = 0
        for path in there:
            try:
                backups.rehearse(path, folder, passphrase=SPOKEN, outside=outside("rehearsing"))
            except FieldbookError:
                broken += 1
        return f"{len(missing)} missing, {broken} broken" if missing or broken else ""


class Attaching(Trial):
    """A file that was attached is there and whole; so are all of them in a vault that was restored."""

    deed, figure, cuts, told = "attach", "D5a", 126, 4

    def wrong(self, folder: Path, told: list[str]) -> str:
        """A file that is not whole, in the vault or its backup."""
        whole = {"vault": [one.split()[1] for one in told if one.startswith("attached")]}
        if "restored" in told:
            beside = map(AttachedFiles, (folder / "stick").glob(f"{FILES_PREFIX}*"))
            if sum(files.is_whole(name) for files in beside for name in files.names()) < 3:
                return "the backup lacks files"
            whole["restored"] = whole["vault"]
        for name, records in whole.items():
            session = reopen(folder / name, AFTER)
            try:
                faults = check_files(session, Silent()).faults
                states = [find_attached(session, record).state for record in records]
            finally:
                session.close()
            if faults or set(states) - {"held"}:
                return f"{name}: {len(faults)} files are not whole, {states}"
        return ""


class Erasing(Trial):
    """What was said to be erased is on no page that the disk still has; the rest is whole."""

    deed, figure, told = "erase", "D2e", powercut_child.ERASED
    careless = ("no emptying of the log", "no flush of the emptied log")

    def lay(self, root: Path) -> None:
        """A vault, and the key of its pages."""
        station = found(root / "vault")
        (root / "key").write_bytes(station.vault.custody.opened.database_key())
        station.close()

    def wrong(self, folder: Path, told: list[str]) -> str:
        """Something that was erased and is there, or half of it."""
        records = {line.split()[0]: line.split()[1:] for line in told}
        needles = [bytes.fromhex(one) for sought in records.values() for one in sought]
        left = hits(decrypted(folder / "vault" / DATABASE, (folder / "key").read_bytes()), needles)
        session = reopen(folder / "vault", AFTER)
        try:
            faults = faults_of(session)
            kept = [record for record in records if session.vault.truth.payloads(RecordId(record))]
        finally:
            session.close()
        return faults or (f"{left} hits, {len(kept)} kept" if left or kept else "")


def faults_of(session: Session) -> str:
    """What the engine finds wrong with the pages, after the journal was found whole."""
    audit(session, Silent())
    return ", ".join(session.vault._connection.faults())
