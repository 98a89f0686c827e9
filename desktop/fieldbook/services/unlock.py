"""Setting up a station or headquarters, and opening its vault."""

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fieldbook.base.errors import (
    FieldbookError,
    OfficerDismissed,
    PassphraseTooWeak,
    Unsaveable,
    VaultExists,
    WrongPassphrase,
)
from fieldbook.base.ids import DeviceId, OfficerId, StationId
from fieldbook.base.ports import Progress, Silent
from fieldbook.base.problem import Problem
from fieldbook.base.said import said
from fieldbook.base.sensitive import Sensitive
from fieldbook.bundle.envelope import Identity
from fieldbook.journal.chain import Pen, Tip, Writing, extend
from fieldbook.journal.entry import Payload
from fieldbook.journal.facts import Begun, Side
from fieldbook.journal.signing import SEED_SIZE_BYTES, Signer
from fieldbook.machine.filesystems import refuse_network
from fieldbook.services.attaching.apart import close_earlier
from fieldbook.services.attaching.letting_go import sweep
from fieldbook.services.custody.attempts import count_right, count_wrong, require_patience
from fieldbook.services.custody.copies import keep_single
from fieldbook.services.custody.guarding import refuse_older, watch_slots
from fieldbook.services.custody.officers import end_dismissals
from fieldbook.services.custody.passphrases import (
    FAIR,
    NAME_MOST,
    PASSPHRASE_LEAST,
    Strength,
    check_name,
    check_passphrase,
    one_line,
    strength,
)
from fieldbook.services.identity.keyring import tend
from fieldbook.services.inbox import clear_inbox
from fieldbook.services.overview.clock import note_clock
from fieldbook.services.session import STATION_IDENTITY, STATION_SEED, CatalogueExcerpts, Outside, Session
from fieldbook.services.steering.heeding import catch_up
from fieldbook.services.steering.lists import use_lists
from fieldbook.store import places
from fieldbook.store.places import flush_folder, make_folder, refusals
from fieldbook.store.vault import Founder, Vault

__all__ = ["Strength", "check_passphrase", "strength"]

_MAKING_SUFFIX = ".making"
_UNWATCHED = Silent()


@dataclass(frozen=True, slots=True)
class Founding:
    """What a first run asks for."""

    side: Side
    station_name: str
    officer_name: str
    passphrase: Sensitive


def is_set_up(folder: Path) -> bool:
    """Whether there is a vault in *folder*."""
    return places.is_set_up(folder)


def check_founding(founding: Founding, repeated: str) -> tuple[Problem, ...]:
    """What is not right yet in a first run; paths are the names of the parts."""
    problems = []
    for name, text, lacking in (
        ("station_name", founding.station_name, said("Write a name for this office.")),
        ("officer_name", founding.officer_name, said("Write a name for the officer who writes here.")),
    ):
        if refused := check_name(text):
            problems.append(refused.under(name))
        elif not one_line(text):
            problems.append(Problem((name,), f"founding.{name}", lacking))
        elif len(one_line(text)) > NAME_MOST:
            problems.append(
                Problem(
                    (name,), f"founding.{name}_long", said("Use at most {most} characters.", most=NAME_MOST)
                )
            )
    return (*problems, *check_passphrase(founding.passphrase.reveal(), repeated))


def set_up(folder: Path, founding: Founding, outside: Outside) -> Session:
    """Make the vault in *folder*, begin its journal, and open it once with the passphrase: it has been tried.

    The vault is made beside *folder* and gets its name when it is whole, so that a power cut leaves nothing
    that looks like a station.

    Raises:
        VaultExists: when there is one already.
        PassphraseTooWeak: when the passphrase would not hold.
        Unsaveable: when a name is missing or too long.
        PlaceError: when the disk refuses, or something else lies in *folder*.
    """
    refuse_network(folder)
    if is_set_up(folder):
        raise VaultExists
    if strength(founding.passphrase.reveal()).level < FAIR:
        raise PassphraseTooWeak(least=PASSPHRASE_LEAST)
    if problems := check_founding(founding, founding.passphrase.reveal()):
        raise Unsaveable(problems)
    making = folder.with_name(folder.name + _MAKING_SUFFIX)
    shutil.rmtree(making, ignore_errors=True)
    with refusals():
        make_folder(making.parent)
        if folder.exists():
            folder.rmdir()
    _make(making, founding, outside)
    with refusals():
        making.replace(folder)
        flush_folder(folder.parent)
    return unlock(folder, founding.passphrase, outside)


def unlock(
    folder: Path, passphrase: Sensitive, outside: Outside, *, progress: Progress = _UNWATCHED
) -> Session:
    """Open the vault in *folder*; cached tables of another program version are made anew.

    Raises:
        NetworkFolder: when it does not lie on a disk of this computer.
        TooSoon: while the wait after wrong passphrases lasts.
        VaultError: with the reason.
    """
    excerpts = CatalogueExcerpts(outside.catalogue)
    refuse_network(folder)
    if is_set_up(folder):
        require_patience(folder, outside)
    try:
        vault = Vault.open(folder, passphrase, excerpts=excerpts, random=outside.random)
    except WrongPassphrase:
        count_wrong(folder, outside)
        raise
    count_right(folder, outside)
    return enter(vault, outside, excerpts, progress=progress)


def enter(vault: Vault, outside: Outside, excerpts: CatalogueExcerpts, *, progress: Progress) -> Session:
    """The session over an open *vault*; closes it again where that cannot be.

    Raises:
        OfficerDismissed: when the officer who opened it was dismissed, and the key has not turned since.
        VaultDamaged: when the key file is damaged, and the copy that opened in its place is an older one.
    """
    try:
        refuse_older(vault)
        clear_inbox(vault.folder)
        session = Session(vault, outside, excerpts)
        if not vault.is_stale():
            use_lists(session)  # what headquarters changed in lists is read from the tables that may be stale
        if vault.is_stale():
            vault.rebuild(progress)
            use_lists(session)
            if vault.is_stale():
                vault.rebuild(progress)
        _refuse_dismissed(session)
        session.is_continued = keep_single(session)
        watch_slots(session)
        if outside.reserve_bytes:
            vault.reserve.keep(outside.reserve_bytes)
        with suppress(FieldbookError):  # what a full disk prevents today is done at the next unlocking
            end_dismissals(session)
            sweep(session)
            tend(session)
            close_earlier(session)
            catch_up(session)
            note_clock(session)
    except BaseException:
        vault.close()
        raise
    return session


def _refuse_dismissed(session: Session) -> None:
    rows = session.vault.queries.officers()
    if any(row.officer == session.vault.officer and not row.role for row in rows):
        raise OfficerDismissed


def _make(folder: Path, founding: Founding, outside: Outside) -> None:
    random = outside.random
    officer = OfficerId(random.take(16).hex())
    vault = Vault.create(
        folder,
        founding.passphrase,
        founder=Founder(officer, outside.kdf_cost),
        random=random,
        excerpts=CatalogueExcerpts(outside.catalogue),
    )
    try:
        with vault.transaction():
            _begin(vault, founding, outside)
    finally:
        vault.close()


def _begin(vault: Vault, founding: Founding, outside: Outside) -> None:
    random = outside.random
    seed, identity = random.take(SEED_SIZE_BYTES), Identity.generate()
    vault.scratch.keep_setting(STATION_SEED, seed)
    vault.scratch.keep_setting(STATION_IDENTITY, identity.secret.encode("ascii"))
    signer, device = Signer(vault.officer_seed), DeviceId(random.take(16).hex())
    begun = Begun(
        side=founding.side.value,
        station=StationId(random.take(16).hex()),
        station_name=one_line(founding.station_name),
        station_public=Signer(seed).public.hex(),
        recipient=identity.recipient,
        officer=vault.officer,
        officer_name=one_line(founding.officer_name),
        officer_public=signer.public.hex(),
        device=device,
    )
    writing = Writing(begun.ENTRY, Payload(random.take(16), begun.body()))
    entry = extend(
        Tip(device), writing, pen=Pen(vault.officer, signer), lamport=0, now_at=outside.clock.now_at()
    )
    vault.truth.append(entry)
    vault.projections.apply(entry)
