"""Takes a queue of bundles in, in a given order; started to be killed by ``test_kill_while_taking_in``."""

import sys
from pathlib import Path

from fieldbook.base.errors import Gap
from fieldbook.base.ports import Silent
from fieldbook.services import exchange
from fieldbook.services.session import Session
from tests.toolkit.vaults import reopen


def take_honestly(session: Session, file: Path, receipts: Path) -> None:
    """As headquarters does: the receipt is written after the commit."""
    try:
        exchange.receive(session, file, Silent(), receipts_to=receipts)
    except Gap:
        return  # it is kept aside, and follows by itself


def take_carelessly(session: Session, file: Path, receipts: Path) -> None:
    """The receipt is out before the commit: what the test must be able to see."""
    with session.vault.transaction():
        take_honestly(session, file, receipts)
        sys.stdout.write("receipt\n")
        sys.stdout.flush()


def main(folder: Path, seed: str, way: str, *files: str) -> None:
    """Take every file in, and say so after each; then wait to be killed."""
    session = reopen(folder / "hq", seed)
    take = take_honestly if way == "honestly" else take_carelessly
    for file in files:
        take(session, Path(file), folder / "receipts")
        sys.stdout.write("taken\n")
        sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
