"""Puts mandates in force, or believes them, and says so after each; started to be killed."""

import sys
from pathlib import Path

from fieldbook.base.ports import Silent
from fieldbook.services.post.mandating import take_mandates
from fieldbook.services.steering.mandating import put_in_force
from tests.toolkit.vaults import reopen


def main(vault: str, seed: str, *files: str) -> None:
    """One file after the other; then wait to be killed."""
    session = reopen(Path(vault), seed)
    sys.stdout.write("open\n")
    sys.stdout.flush()
    for file in files:
        if Path(vault).name == "hq":
            put_in_force(session, Path(file).read_bytes())
        else:
            take_mandates(session, Path(file), Silent())
        sys.stdout.write("done\n")
        sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
