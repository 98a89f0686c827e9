"""Nothing that was typed is written in clear, anywhere, by any write of the whole program (C1).

Not only what is there at the end is looked through: every byte that the process wrote into any file, those
included that were deleted at once, and every name that a file was given.
"""

import base64
import json
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.damage import canary_child
from tests.damage.conftest import Figure
from tests.toolkit.powercut.recording import NEEDS_RECORDER, Call, record

pytestmark = NEEDS_RECORDER
CODES = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")


def spelled(marker: str) -> Iterator[bytes]:
    """Every way in which a program could write it down."""
    for text in (marker, marker.lower(), marker.upper(), json.dumps(marker)[1:-1]):
        for code in CODES:
            raw = text.encode(code)
            yield raw
            yield raw.hex().encode()
            for shift in range(3):  # in base64 it looks different at each place
                yield base64.b64encode(bytes(shift) + raw)[4:-4]


NEEDLES = {needle for marker in canary_child.MARKERS for needle in spelled(marker)}


def hits(calls: list[Call]) -> list[tuple[str, bytes]]:
    """What was written or named in clear, and where."""
    paths: dict[tuple[int, int], str] = {}
    found: list[tuple[str, bytes]] = []
    before: dict[tuple[int, int], bytes] = {}
    for call in calls:
        if call.operation == "o":
            paths[call.handle] = os.fsdecode(call.first)
        if call.operation == "w":
            looked = before.get(call.handle, b"") + call.first  # a word may be cut between two writes
            before[call.handle] = looked[-200:]
            found += [(paths.get(call.handle, "?"), needle) for needle in NEEDLES if needle in looked]
        is_made = call.operation in "md" or (call.operation == "o" and call.offset & os.O_CREAT)
        named = call.first + os.fsencode(call.second)
        if is_made and any(marker.encode() in named for marker in canary_child.MARKERS):
            found.append((os.fsdecode(named), b"its name"))
    return found


@pytest.fixture
def root(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A person's whole world: home, settings, state, temporary files, a stick."""
    with TemporaryDirectory() as folder:
        root = Path(folder, "root")
        for name in ("home", "given", "stick", "tmp"):
            (root / name).mkdir(parents=True)
        (root / "given" / "Filenamemarker.txt").write_text("Insidemarker " * 4000, encoding="utf-8")
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            monkeypatch.setenv(name, str(root / "home"))
        for name in ("TMPDIR", "SQLITE_TMPDIR"):
            monkeypatch.setenv(name, str(root / "tmp"))
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        yield root


def noted(root: Path, way: str) -> list[Call]:
    """Every write to any file of this computer during the story."""
    return record(Path(), root.parent, [canary_child.__file__, str(root), way])


def test_no_word_is_written_in_clear(root: Path, figure: Figure) -> None:
    calls = noted(root, "as it is")

    found, written = hits(calls), sum(len(call.first) for call in calls if call.operation == "w")

    files = len({call.first for call in calls if call.operation == "o" and call.offset & os.O_CREAT})
    what = f"{len(canary_child.MARKERS)} words in {len(NEEDLES)} spellings"
    figure("C1", f"{what}, {written:,} bytes into {files} files: {len(found)} hits")
    assert found == []
    assert written > 1_000_000


def test_temporary_files_of_the_engine_would_be_seen(root: Path) -> None:
    """The control: with ``temp_store=FILE`` sorting spills into a file that is deleted while it is open."""
    assert hits(noted(root, "temporary files")) != []
