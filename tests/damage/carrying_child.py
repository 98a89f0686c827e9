"""Sends and backs up in a loop, and says so after each; started to be killed by the test of it."""

import itertools
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from fieldbook.base.ports import Silent
from fieldbook.services import exchange
from fieldbook.services.custody import backups
from fieldbook.services.unlock import unlock
from fieldbook.store.custody.backups import PREFIX
from tests.toolkit.ports import BEGUN_AT, SteppingClock
from tests.toolkit.vaults import PASSPHRASE, outside, save_operation


def say(line: str) -> None:
    """The officer has been told."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(folder: Path, seed: str, way: str) -> None:
    """Carry until somebody ends it; *carelessly* a backup is reported before it is whole."""
    clock = SteppingClock(BEGUN_AT + timedelta(days=int(seed)))  # backups are named by the second
    session = unlock(folder / "station", PASSPHRASE, replace(outside(seed), clock=clock))
    for number in itertools.count():
        save_operation(session, f"Operation {seed} {number}")
        say(exchange.send(session, folder / "stick", Silent()).path.name)
        if way == "carelessly":
            name = f"{PREFIX}20260301-080000-{session.vault.custody.file.vault[:6]}"
            (folder / "stick" / name).mkdir(exist_ok=True)
            say(name)
        say(backups.back_up(session, folder / "stick").path.name)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
