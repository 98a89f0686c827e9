"""Turns the key of a vault in a loop and says when each turn begins and ends; started to be killed."""

import itertools
import sys
from pathlib import Path

from fieldbook.store.vault import Vault
from tests.store.hand import PASSPHRASE, Dice, PlainExcerpts


def say(line: str) -> None:
    """Tell whoever waits to kill this."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(folder: Path, seed: str) -> None:
    """Turn until somebody ends it; both officers are kept, and both are away."""
    vault = Vault.open(folder, PASSPHRASE, excerpts=PlainExcerpts(), random=Dice(seed))
    keep = vault.custody.officers()
    for number in itertools.count():
        say("turning")
        vault.turn_key(keep, lambda _slot, _epoch, root: root, random=Dice(f"{seed}/{number}"))
        say("turned")
        vault.change_passphrase(PASSPHRASE, random=Dice(f"{seed}/{number}/own"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
