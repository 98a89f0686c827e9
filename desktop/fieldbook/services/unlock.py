"""Setting up a station or headquarters, and opening its vault."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from fieldbook.base.canonical import normal_text
from fieldbook.base.errors import PassphraseTooWeak, Unsaveable, VaultExists
from fieldbook.base.ids import DeviceId, OfficerId, StationId
from fieldbook.base.ports import Progress, Silent
from fieldbook.base.problem import Problem
from fieldbook.base.sensitive import Sensitive
from fieldbook.bundle.envelope import Identity
from fieldbook.journal.chain import Pen, Tip, Writing, extend
from fieldbook.journal.entry import Payload
from fieldbook.journal.facts import Begun, Side
from fieldbook.journal.signing import SEED_SIZE_BYTES, Signer
from fieldbook.services.inbox import clear_inbox
from fieldbook.services.session import STATION_IDENTITY, STATION_SEED, CatalogueExcerpts, Outside, Session
from fieldbook.store import slots
from fieldbook.store.places import flush_folder, refusals
from fieldbook.store.vault import Founder, Vault

PASSPHRASE_LEAST = 12
NAME_MOST = 80
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_MAKING_SUFFIX = ".making"
_UNWATCHED = Silent()


@dataclass(frozen=True, slots=True)
class Founding:
    """What a first run asks for."""

    side: Side
    station_name: str
    officer_name: str
    passphrase: Sensitive


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a passphrase is to guess: 0 (at once) to 4 (beyond anybody's means), and that in words."""

    level: int
    words: str


_LEVELS = (8, PASSPHRASE_LEAST, 18, 25)
FAIR = 2
_STRENGTHS = ("Far too easy", "Too easy", "Fair", "Good", "Very good")


def is_set_up(folder: Path) -> bool:
    """Whether there is a vault in *folder*."""
    return any((folder / name).exists() for name in (slots.NAME, slots.PREVIOUS))


def check_founding(founding: Founding, repeated: str) -> tuple[Problem, ...]:
    """What is not right yet in a first run; paths are the names of the parts."""
    problems = []
    for name, text, what in (
        ("station_name", founding.station_name, "this station"),
        ("officer_name", founding.officer_name, "the officer who writes here"),
    ):
        if not _one_line(text):
            problems.append(Problem((name,), f"founding.{name}", f"Write a name for {what}."))
        elif len(_one_line(text)) > NAME_MOST:
            problems.append(Problem((name,), f"founding.{name}_long", f"Use at most {NAME_MOST} characters."))
    return (*problems, *check_passphrase(founding.passphrase.reveal(), repeated))


def _one_line(name: str) -> str:
    """A name as a card may carry it: no line ends, and no marks that turn the direction of writing."""
    return " ".join(_TURNING.sub("", normal_text(name)).split())


def check_passphrase(passphrase: str, repeated: str) -> tuple[Problem, ...]:
    """What is not right yet in a new passphrase and its repetition."""
    if strength(passphrase).level < FAIR:
        text = f"Use at least {PASSPHRASE_LEAST} characters, best five words that do not belong together."
        return (Problem(("passphrase",), "founding.passphrase_weak", text),)
    if passphrase != repeated:
        return (
            Problem(("repeated",), "founding.passphrase_differs", "The two are not the same; type it again."),
        )
    return ()


def strength(passphrase: str) -> Strength:
    """A careful estimate: length counts, but only as far as characters differ; words count as words."""
    distinct = len(set(passphrase.casefold()))
    counted = min(len(passphrase), 2 * distinct + len(passphrase.split()))
    level = sum(counted >= least for least in _LEVELS)
    return Strength(level, _STRENGTHS[level])


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
    if is_set_up(folder):
        raise VaultExists
    if strength(founding.passphrase.reveal()).level < FAIR:
        raise PassphraseTooWeak(least=PASSPHRASE_LEAST)
    if problems := check_founding(founding, founding.passphrase.reveal()):
        raise Unsaveable(problems)
    making = folder.with_name(folder.name + _MAKING_SUFFIX)
    shutil.rmtree(making, ignore_errors=True)
    with refusals():
        making.parent.mkdir(parents=True, exist_ok=True)
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
        VaultError: with the reason.
    """
    excerpts = CatalogueExcerpts(outside.catalogue)
    vault = Vault.open(folder, passphrase, excerpts=excerpts)
    try:
        clear_inbox(folder)
        if vault.is_stale():
            vault.rebuild(progress)
    except BaseException:
        vault.close()
        raise
    return Session(vault, outside, excerpts)


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
        station_name=_one_line(founding.station_name),
        station_public=Signer(seed).public.hex(),
        recipient=identity.recipient,
        officer=vault.officer,
        officer_name=_one_line(founding.officer_name),
        officer_public=signer.public.hex(),
        device=device,
    )
    writing = Writing(begun.ENTRY, Payload(random.take(16), begun.body()))
    entry = extend(
        Tip(device), writing, pen=Pen(vault.officer, signer), lamport=0, now_at=outside.clock.now_at()
    )
    vault.truth.append(entry)
    vault.projections.apply(entry)
