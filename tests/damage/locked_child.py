"""Opens a vault with unmistakable words in it, then locks; started to be looked into from outside.

``closed`` only closes the vault; ``anew`` puts a fresh process in its place, as the window does.
"""

import os
import sys
from pathlib import Path

from fieldbook.services import browse
from tests.toolkit.vaults import reopen


def main(folder: Path, way: str) -> None:
    """Say the key, lock, and wait to be ended."""
    if way != "fresh":
        session = reopen(folder)
        held = [row.title for row in browse.page(session, browse.Asked("operation")).rows]
        sys.stdout.write(f"{session.vault.custody.opened.database_key().hex()} {len(held)}\n")
        sys.stdout.flush()
        session.close()
    if way == "anew":
        os.execv(sys.executable, [sys.executable, __file__, str(folder), "fresh"])  # noqa: S606 - this program again
    sys.stdout.write("locked\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
