"""Where a bundle goes at one press: the stick that is in, or the folder of the last one while it is there."""

from dataclasses import dataclass
from pathlib import Path

from fieldbook.gui.presenters.places import keep_folder, kept_folder
from fieldbook.services.road import Drive
from fieldbook.services.session import Session

_PURPOSE = "bundle"


@dataclass(frozen=True, slots=True)
class Target:
    """A folder to write to, and what a person calls it."""

    path: Path
    name: str


def target_of(session: Session, stick: Drive | None) -> Target | None:
    """The folder that is offered; None where one has to be chosen."""
    if stick is not None and stick.writable:
        return Target(stick.path, stick.label)
    kept = kept_folder(session, _PURPOSE)
    folder = Path(kept) if kept else None
    return Target(folder, folder.name or kept) if folder is not None and _is_there(folder) else None


def keep_target(session: Session, folder: Path) -> None:
    """Offer *folder* the next time; remembered inside the vault, for its name may say too much."""
    keep_folder(session, _PURPOSE, str(folder))


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:  # a share that does not answer is not there
        return False
