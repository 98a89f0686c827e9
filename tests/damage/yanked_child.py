"""Sends bundles onto a stick until the stick is gone, and says so after each; started by a test."""

import itertools
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from fieldbook.base.errors import PlaceError
from fieldbook.base.ports import Random, Silent
from fieldbook.services import exchange
from tests.toolkit.ports import Dice
from tests.toolkit.vaults import reopen, save

PIECE_BYTES = 16_384
LONG_BYTES = 2500


def carelessly(
    target: Path, write: Callable[[BinaryIO], None], *, random: Random, overwrite: bool = False
) -> None:
    """Straight under its own name, without a flush."""
    del random, overwrite
    with target.open("wb") as file:
        write(file)


def main(station: Path, stick: Path, *more: str) -> None:
    """Save, send, and tell."""
    seed, way = more
    if way == "carelessly":
        pytest.MonkeyPatch().setattr(exchange, "write_safely", carelessly)
    session = reopen(station, seed)
    for number in itertools.count():
        told = Dice(f"{seed} {number}").take(LONG_BYTES).hex()
        save(session, "operation", name=f"Operation {number}", summary=told)
        try:
            sent = exchange.send(session, stick, Silent())
        except (PlaceError, OSError):
            sys.stdout.write("gone\n")
            return
        sys.stdout.write(f"{sent.path.name}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
