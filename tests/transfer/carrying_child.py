"""Run as a process and killed by its parent: uploads what a station has for headquarters."""

import sys
from pathlib import Path
from typing import BinaryIO, cast

import pytest

from fieldbook.base.errors import NoAnswer
from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.services import road
from fieldbook.services.road import uploading
from fieldbook.transfer.cargo import Cargo
from fieldbook.transfer.pace import Bounds
from fieldbook.transfer.server import Server
from tests.toolkit.vaults import reopen

CHUNK_BYTES = 1024
WAY = road.Way(
    Bounds(
        CHUNK_BYTES,
        CHUNK_BYTES,
        CHUNK_BYTES,
        patience_least_s=2,
        rest_first_s=0.05,
        rest_most_s=0.5,
    )
)
NOBODY_ANSWERED = 3


class Stubborn:
    """A file that is read on from where it stands, wherever the server is."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def seek(self, _offset: int) -> int:
        """Stay."""
        return self._file.tell()

    def read(self, size: int) -> bytes:
        """What comes next; from the beginning again at the end."""
        return (self._file.read(size) + bytes(size))[:size]


def main(station: Path, seed: str, *more: str) -> int:
    """Upload everything to an address with a token; *carelessly* without going to where the server is."""
    url, token, way = more
    if way == "carelessly":
        stubborn = lambda name, file, size: Cargo(name, cast("BinaryIO", Stubborn(file)), size)  # noqa: E731
        pytest.MonkeyPatch().setattr(uploading, "Cargo", stubborn)
    session = reopen(station, seed)
    try:
        road.upload(session, Server(url, Sensitive(token)), Silent(), way=WAY)
    except NoAnswer:
        return NOBODY_ANSWERED
    finally:
        session.close()
    return 0


if __name__ == "__main__":
    station, *more = sys.argv[1:]
    sys.exit(main(Path(station), *more))
