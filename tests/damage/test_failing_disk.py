"""The disk fails at each write, flush and renaming in turn (D13): refused by name, nothing half believed."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from fieldbook.base.ports import Silent
from fieldbook.services import exchange
from tests.damage import failing_child
from tests.damage.conftest import Figure
from tests.toolkit.powercut.recording import NEEDS_RECORDER, run_under
from tests.toolkit.vaults import enrolled, save_operation

pytestmark = NEEDS_RECORDER
MEMORY = Path("/dev/shm")  # noqa: S108 - a place, in which tempfile makes the folder
EVERY = 1000
"""More than there are calls: the control must not depend on which of them are tried."""
FAILURES = int(os.environ.get("FIELDBOOK_FAILURES", "9"))


@pytest.fixture
def root() -> Iterator[Path]:
    """Where each trial gets its copy of a station, its headquarters and a stick with one bundle."""
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        before = Path(folder, "before")
        station, headquarters = enrolled(before)
        (before / "stick").mkdir()
        (before / "note.txt").write_bytes(b"The hold was opened. " * 20_000)
        save_operation(station, "Argo")
        exchange.send(station, before / "stick", Silent())
        station.close()
        headquarters.close()
        yield Path(folder, "root")


def trials(root: Path, deed: str, *, failures: int = FAILURES, way: str = "honestly") -> list[list[str]]:
    """What came of each: place, calls, outcome, and what is wrong where something is."""
    command = [failing_child.__file__, str(root), deed, str(failures), way]
    return [line.split(" ", 3) for line in run_under(root, root.parent, command).splitlines()]


@pytest.mark.parametrize("deed", failing_child.DEEDS)
def test_whatever_fails_is_refused_and_nothing_is_lost(root: Path, figure: Figure, deed: str) -> None:
    """By a sentence of ours; what was told stays true, and the same session goes on when the disk is well."""
    found = trials(root, deed)

    refused = [one for one in found if one[2] not in {"done", "broken"}]
    wrong = [one for one in found if one[2] == "broken" or len(one) > 3]
    tried, calls = len(found) - 1, found[0][1]
    figure(f"D13 {deed}", f"failing at {tried} of {calls} calls: {len(refused)} refused, {len(wrong)} wrong")
    assert wrong == []
    assert found[0][2] == "done"
    assert refused or deed == "lock"


def test_a_file_that_is_written_under_its_own_name_is_found_out(root: Path) -> None:
    """The control."""
    assert [one for one in trials(root, "send", failures=EVERY, way="carelessly") if len(one) > 3] != []
    shutil.rmtree(root, ignore_errors=True)
