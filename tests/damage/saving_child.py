"""Saves outcomes in a loop and acknowledges each; started to be killed by ``test_kill_while_saving``."""

import itertools
import sys
from pathlib import Path

from fieldbook.base.ids import RecordId
from fieldbook.services import drafting
from fieldbook.services.drafting import Saved
from fieldbook.services.session import Session
from tests.toolkit.vaults import amend, reopen, save_operation


def acknowledge(saved: Saved) -> None:
    """The officer has been told: from now on this must never be lost."""
    sys.stdout.write(f"{saved.digest.hex()}\n")
    sys.stdout.flush()


def save_honestly(session: Session, operation: RecordId, value: int) -> None:
    """A draft kept, saved and amended; each is acknowledged once it is on the disk."""
    draft = drafting.new(session, "outcome", operation=operation, measure="victim_potential")
    draft = draft.with_typed(("figure",), {"qualifier": "exact", "value": str(value), "unit": "person"})
    drafting.keep(session, draft)
    saved = drafting.save(session, draft)
    acknowledge(saved)
    acknowledge(amend(session, saved.record, detail=f"told {value} times"))


def save_carelessly(session: Session, operation: RecordId, value: int) -> None:
    """Acknowledged before the commit: what the test must be able to see."""
    with session.vault.transaction():
        acknowledge(amend(session, operation, summary=f"told {value} times"))


def main(folder: Path, seed: str, way: str) -> None:
    """Save until somebody ends it."""
    session = reopen(folder, seed)
    operation = save_operation(session, f"Operation {seed}")
    save = save_honestly if way == "honestly" else save_carelessly
    for value in itertools.count():
        save(session, operation, value)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
