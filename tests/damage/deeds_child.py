"""Does one thing that changes who opens what, and says when it begins and is done; started to be killed."""

import signal
import sys
from collections.abc import Callable
from pathlib import Path

from fieldbook.base.ids import RecordId
from fieldbook.services.custody import guarding, officers
from fieldbook.services.custody.officers import NewOfficer
from fieldbook.services.custody.roles import Role
from fieldbook.services.post.erasing import erase
from fieldbook.services.session import Session
from fieldbook.store import slots
from tests.damage.deeds import COLLEAGUE, NEW, REASON, SECOND
from tests.toolkit.ports import Dice
from tests.toolkit.vaults import PASSPHRASE, reopen


def _erase(session: Session, about: str) -> None:
    erase(session, RecordId(about), REASON)


def _change(session: Session, _about: str) -> None:
    officers.change_passphrase(session, PASSPHRASE, NEW)


def _appoint(session: Session, _about: str) -> None:
    officers.appoint(session, NewOfficer("Ben", Role.LIAISON, SECOND))


def _dismiss(session: Session, _about: str) -> None:
    line = next(line for line in officers.officers(session) if line.name == COLLEAGUE)
    officers.dismiss(session, line.officer)


def _mend(session: Session, _about: str) -> None:
    guarding.mend(session)


def _destroy(session: Session, _about: str) -> None:
    folder = session.vault.folder
    slots.destroy_officers(folder, slots.read_file(folder), random=Dice("destroy"))


DEEDS: dict[str, Callable[[Session, str], None]] = {
    "erase": _erase,
    "change": _change,
    "appoint": _appoint,
    "dismiss": _dismiss,
    "mend": _mend,
    "destroy": _destroy,
}


def say(word: str) -> None:
    """Tell whoever is going to kill."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main(folder: Path, deed: str, about: str, *, way: str) -> None:
    """Do it, or, carelessly, say that it is done and never do it."""
    session = reopen(folder, f"child {deed}")
    say("begun")
    if way == "honestly":
        DEEDS[deed](session, about)
    say("done")
    signal.pause()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:4], way=sys.argv[4])
