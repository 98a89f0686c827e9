"""A stick that shows another file at the second look: what was checked is what is taken in."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.base import limits
from fieldbook.base.errors import BundleError
from fieldbook.base.ports import Opener, Silent
from fieldbook.bundle.opener import open_sealed
from fieldbook.services import browse, exchange
from fieldbook.services.session import Session
from tests.damage.conftest import Figure
from tests.toolkit.vaults import enrolled, save_operation


class Swapping:
    """Starts the opener as it should be, and changes the file on the stick just before."""

    def __init__(self, opener: Opener, swap: Callable[[], object]) -> None:
        self._opener, self._swap = opener, swap

    def command(self) -> tuple[str, ...]:
        self._swap()
        return self._opener.command()


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Session, Session]:
    return enrolled(tmp_path)


def swapping(headquarters: Session, file: Path) -> Opener:
    whole = file.read_bytes()
    return Swapping(headquarters.outside.opener, lambda: file.write_bytes(whole[:-40] + bytes(40)))


def test_the_copy_is_what_is_taken_in(sides: tuple[Session, Session], tmp_path: Path, figure: Figure) -> None:
    station, headquarters = sides
    save_operation(station)
    file = exchange.send(station, tmp_path, Silent()).path
    headquarters.outside = replace(headquarters.outside, opener=swapping(headquarters, file))

    received = exchange.receive(headquarters, file, Silent())

    figure("H8", "file swapped after the copy: the copy was taken in, the stick was not looked at again")
    assert (received.records, len(browse.page(headquarters, browse.Asked()).rows)) == (1, 1)


def test_without_the_copy_the_change_would_be_met(sides: tuple[Session, Session], tmp_path: Path) -> None:
    """The control: the swap comes early enough to matter."""
    station, headquarters = sides
    save_operation(station)
    file = exchange.send(station, tmp_path, Silent()).path

    opener = swapping(headquarters, file)
    with open_sealed(file, headquarters.identity, opener=opener) as stream, pytest.raises(BundleError):
        stream.read(limits.MIB)
