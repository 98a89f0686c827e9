"""A file of which only the record has come is told as such, and is never taken for a damaged one."""

from pathlib import Path

import pytest

from fieldbook.base.errors import NotHere, WrittenOnce
from fieldbook.services import drafting
from fieldbook.services.attaching.adding import begin_attachment
from fieldbook.services.attaching.listing import find_attached
from fieldbook.services.attaching.opening import read_file
from fieldbook.services.entry.beginning import duplicate
from fieldbook.services.session import Session
from tests.toolkit.vaults import carry, save_operation


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_bytes(b"The hold was opened.")
    return path


def test_without_its_bundle_it_is_not_here(pair: tuple[Session, Session], stick: Path, note: Path) -> None:
    station, headquarters = pair
    saved = drafting.save(station, begin_attachment(station, note, owner=save_operation(station)))
    carry(station, headquarters, stick)

    one = find_attached(headquarters, saved.record)

    assert one.state == "expected"
    with pytest.raises(NotHere):
        read_file(headquarters, one)


def test_a_record_with_a_file_is_not_duplicated(station: Session, note: Path) -> None:
    """Two records of one key: erasing one would take the file from the other."""
    saved = drafting.save(station, begin_attachment(station, note, owner=save_operation(station)))

    with pytest.raises(WrittenOnce):
        duplicate(station, saved.record)
