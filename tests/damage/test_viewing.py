"""The killable child that draws: what hostile files do to it, and what the window then says."""

import sys
import time
from pathlib import Path

import pytest

from fieldbook.base.errors import FieldbookError, NotShowable, ViewingFailed
from fieldbook.gui.viewing import child
from fieldbook.gui.viewing.frames import Asked, Fit
from fieldbook.gui.viewing.viewer import Viewer
from fieldbook.start import VIEWER_WORD, OwnOpener
from tests.toolkit.documents import endless_pdf, pdf
from tests.toolkit.pictures import png

DESKTOP = str(Path(child.__file__).parents[3])
PDF = "application/pdf"
WITHIN_S = 55
"""Long for a busy machine, and shorter than any of these children would last."""
WHOLE = Asked(0, 0, Fit.WHOLE, 200, 200)
READ = "import struct; from fieldbook.gui.viewing.frames import *; o = sys.stdout.buffer\n"
OPEN = "o.write(OPENED.pack(0, 1)); o.flush()\n"


class Child:
    """A child that runs a few lines instead of, or around, the real one."""

    def __init__(self, script: str) -> None:
        self.script = (
            f"import sys, os, time; sys.path.insert(0, {DESKTOP!r})\n"
            f"from fieldbook.base import limits\nfrom fieldbook.gui.viewing import child\n{script}"
        )

    def command(self) -> tuple[str, ...]:
        return (sys.executable, "-c", self.script)


def drawn_by(script: str, *, most_s: float = 20.0) -> int:
    """How wide a page of a small document comes out of a child that runs *script*."""
    with Viewer(pdf(), PDF, opener=Child(READ + script), most_s=most_s) as viewer:
        return viewer.draw(WHOLE).width_px


def test_our_own_program_draws() -> None:
    """The control of all that follows, by the command that the program itself uses."""
    with Viewer(pdf(["One", "Two"]), PDF, opener=OwnOpener(VIEWER_WORD)) as viewer:
        assert viewer.pages == 2
        assert viewer.draw(WHOLE).height_px == 200
        assert viewer.draw(Asked(1, 1, Fit.WHOLE, 200, 200)).width_px == 200


def test_a_page_that_never_ends_is_stopped() -> None:
    begun_s = time.monotonic()
    with (
        Viewer(endless_pdf(), PDF, opener=OwnOpener(VIEWER_WORD), most_s=20) as viewer,
        pytest.raises(ViewingFailed),
    ):
        viewer.draw(WHOLE)
    assert time.monotonic() - begun_s < WITHIN_S


@pytest.mark.parametrize(
    "script",
    [
        "sys.exit(1)",
        f"{OPEN}sys.exit(0)",
        f"{OPEN}os.kill(os.getpid(), 9)",
        f"{OPEN}o.write(DRAWN.pack(0, 9, 9, 100) + bytes(9)); o.flush()",
        "o.write(b'x'); o.flush(); os.close(1); time.sleep(60)",
    ],
    ids=["ends at once", "ends midway", "is killed", "says too little", "falls silent"],
)
def test_a_child_that_ends_is_told(script: str) -> None:
    with pytest.raises(ViewingFailed):
        drawn_by(script)


def test_a_child_that_waits_is_stopped() -> None:
    begun_s = time.monotonic()
    with pytest.raises(ViewingFailed):
        drawn_by("time.sleep(60)", most_s=0.5)
    assert time.monotonic() - begun_s < WITHIN_S


def test_more_pixels_than_were_asked_for_are_not_taken() -> None:
    """What comes out of a child that hostile bytes have taken over is not trusted either."""
    with pytest.raises(NotShowable):
        drawn_by(f"{OPEN}o.write(DRAWN.pack(0, 100000, 100000, 100)); o.flush(); time.sleep(60)")


@pytest.mark.skipif(sys.platform == "win32", reason="there the parent's clock is the only limit")
class TestItsLimits:
    def test_memory(self) -> None:
        hungry = (
            "child.open_raw = lambda *_: bytearray(limits.VIEW_MEMORY_MOST_BYTES)\nsys.exit(child.main())"
        )
        with pytest.raises(NotShowable):
            drawn_by(hungry)

    def test_it_writes_no_file(self, tmp_path: Path) -> None:
        target = tmp_path / "plain"
        script = (
            "child.limit_this_process()\n"
            f"with open({str(target)!r}, 'wb', buffering=0) as out:\n"
            "    try:\n        out.write(b'secret')\n    except OSError:\n        pass\n"
            "sys.exit(child.run(sys.stdin.buffer, o))"
        )
        assert drawn_by(script) > 0
        assert target.read_bytes() == b""

    def test_without_them_it_could(self, tmp_path: Path) -> None:
        """The control."""
        target = tmp_path / "plain"
        script = f"open({str(target)!r}, 'wb').write(b'secret')\nsys.exit(child.run(sys.stdin.buffer, o))"
        assert drawn_by(script) > 0
        assert target.read_bytes() == b"secret"

    @pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
    def test_it_holds_no_file_of_ours_open(self) -> None:
        with Viewer(pdf(), PDF, opener=OwnOpener(VIEWER_WORD)) as viewer:
            viewer.draw(WHOLE)
            held = Path(f"/proc/{viewer._child.pid}/fd")
            paths = [str(one.readlink()) for one in held.iterdir()]
        assert not [path for path in paths if path.endswith((".db", ".age", ".db-wal"))]


@pytest.mark.parametrize(
    ("media_type", "raw"),
    [(PDF, pdf(["One", "Two"])), ("image/png", png(width=40, height=40))],
    ids=["pdf", "png"],
)
def test_bytes_of_chance_never_bring_the_window_down(media_type: str, raw: bytes) -> None:
    """Cut and altered files are drawn, or refused with a code; nothing else comes out."""
    places = range(0, len(raw), max(len(raw) // 8, 1))
    broken = [cut for at in places for cut in (raw[:at], raw[:at] + b"\xff\xff\xff\xff" + raw[at + 4 :])]

    outcomes = {outcome(one, media_type) for one in broken}

    assert {"A105"} <= outcomes <= {"Drawn", "A105", "A106", "A107"}


def outcome(raw: bytes, media_type: str) -> str:
    try:
        with Viewer(raw, media_type, opener=OwnOpener(VIEWER_WORD)) as viewer:
            return type(viewer.draw(WHOLE)).__name__
    except FieldbookError as error:
        return error.code
