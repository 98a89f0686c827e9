"""A stick with FAT32 is pulled while a bundle is sent (D6): no final name holds anything but a whole bundle.

FAT has no journal: a renaming is a change of entries in a folder, sector by sector. What the real program did
to a folder is done again on an image; then the stick is pulled at any moment, with any of the sectors missing
that nobody flushed, mended as computers do, and read.
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.damage import powercut_child
from tests.damage.conftest import Figure
from tests.damage.cut_on_the_road import Sending
from tests.damage.test_power_cut import MEMORY
from tests.damage.test_yanked_stick import YANKS
from tests.toolkit.fat_images import NEEDS_FAT, FatImage, Replay, pulled
from tests.toolkit.powercut.recording import NEEDS_RECORDER, record

pytestmark = [NEEDS_RECORDER, NEEDS_FAT]
EACH = 8
"""So many sticks are looked at for one that is pulled on a real exFAT: nothing has to be mounted."""


@pytest.fixture
def scratch() -> Iterator[Path]:
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        yield Path(folder)


def wrong(scratch: Path, way: str, count: int) -> list[str]:
    """What is wrong with *count* sticks that were pulled while three bundles were sent."""
    root = scratch / "root"
    root.mkdir()
    Sending().lay(root)
    calls = record(root, scratch, [powercut_child.__file__, str(root), "send", way])
    whole = {file.name: file.read_bytes() for file in (root / "stick").glob("*.fbb")}
    told = (root / "acknowledged").read_text(encoding="ascii").split()
    image = FatImage.made(scratch / "image")
    empty = image.file.read_bytes()
    steps = Replay(image, str(root / "stick")).follow(calls).steps
    assert image.files(scratch / "all", ".fbb") == whole

    found = []
    for stick, said in pulled(empty, steps, count):
        image.file.write_bytes(stick)
        image.mend()
        there = image.files(scratch / "there", ".fbb")
        torn = [name for name, raw in there.items() if raw != whole.get(name)]
        missing = [name for name in told[:said] if name not in there]
        found += [f"{len(torn)} torn, {len(missing)} missing"] if torn or missing else []
    return found


def test_no_final_name_holds_half_a_bundle(scratch: Path, figure: Figure) -> None:
    count = YANKS * EACH

    found = wrong(scratch, "honestly", count)

    figure("D6 FAT32", f"{count} sticks pulled while sending, mended and read: {len(found)} torn or missing")
    assert found == []


@pytest.mark.parametrize("way", ["no flush of files", "no flush of folders"])
def test_without_one_of_the_flushes_is_found_out(scratch: Path, way: str) -> None:
    """The control."""
    assert wrong(scratch, way, 60) != []
