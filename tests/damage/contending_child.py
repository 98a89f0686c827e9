"""Takes a queue of bundles in, one opening of the vault each, beside others who do the same; for a test."""

import sys
from pathlib import Path
from threading import Event

from fieldbook.base.errors import Gap, VaultInUse
from fieldbook.base.ports import Silent
from fieldbook.services import exchange
from fieldbook.services.session import Session
from tests.toolkit.vaults import reopen

TRIES = 20_000
WAIT_S = 0.02


def main(folder: Path, seed: str, *files: str) -> None:
    """Take everything in, and wait for one's turn as often as it takes."""
    for number, file in enumerate(files):
        session = opened(folder / "hq", f"{seed}, {number}")
        try:
            exchange.receive(session, Path(file), Silent(), receipts_to=folder / "receipts")
        except Gap:
            pass  # it is kept aside, and follows by itself
        finally:
            session.close()


def opened(hq: Path, seed: str) -> Session:
    """The vault, once nobody else has it."""
    for _ in range(TRIES):
        try:
            return reopen(hq, seed)
        except VaultInUse:
            sys.stdout.write("refused\n")
            sys.stdout.flush()
            Event().wait(WAIT_S)
    raise TimeoutError("never my turn")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
