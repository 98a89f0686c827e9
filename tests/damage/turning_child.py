"""Turns the key of a vault in a loop and says when each turn is done; started to be killed."""

import itertools
import sys
from pathlib import Path

from fieldbook.store.vault import Vault
from tests.store.hand import PASSPHRASE, Dice, PlainExcerpts


def main(folder: Path, seed: str) -> None:
    """Turn until somebody ends it; both officers are kept, and both are away."""
    vault = Vault.open(folder, PASSPHRASE, excerpts=PlainExcerpts(), random=Dice(seed))
    keep = vault.custody.officers()
    for number in itertools.count():
        sys.stdout.write("turning\n")
        sys.stdout.flush()
        vault.turn_key(keep, lambda _slot, _epoch, root: root, random=Dice(f"{seed}/{number}"))
        vault.change_passphrase(PASSPHRASE, random=Dice(f"{seed}/{number}/own"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
