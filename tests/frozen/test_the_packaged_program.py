"""The packaged application, as an officer gets it: both programs, from the first run to the workbook."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldbook.gui.viewing.frames import Asked, Fit
from fieldbook.gui.viewing.viewer import Viewer
from tests.toolkit.books import cells_of
from tests.toolkit.documents import pdf
from tests.toolkit.pictures import png

FOLDER = Path(__file__).parents[2] / "build" / "out" / "dist" / "fieldbook"
ENDING = ".exe" if sys.platform == "win32" else ""
pytestmark = pytest.mark.frozen
GIF = bytes.fromhex("47494638396101000100800000000000ffffff2c00000000010001000002024401003b")
"""One pixel."""


def _run(program: str, *arguments: str, home: Path, said: str = "") -> subprocess.CompletedProcess[str]:
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "FIELDBOOK_VAULT": str(home / "vault"),
        "FIELDBOOK_STATE": str(home / "state"),
    }
    command = [str(FOLDER / f"{program}{ENDING}"), *arguments]
    return subprocess.run(
        command, env=surroundings, input=said, capture_output=True, text=True, timeout=120, check=False
    )


def test_the_demo_ends_with_its_workbook(tmp_path: Path) -> None:
    done = _run("fieldbook", "demo", str(tmp_path / "demo"), "--json", home=tmp_path)

    assert done.returncode == 0, done.stderr
    assert next(iter(cells_of(tmp_path / "demo" / "fieldbook-demo.xlsx"))) == "Contents"


def test_a_first_run_makes_a_station_that_opens_again(tmp_path: Path) -> None:
    secret = "seven grey herons wait quietly"
    names = ("--station", "Harbour tablet 4", "--officer", "Amina Obi")

    made = _run("fieldbook", "--passphrase-file", "-", "init", *names, home=tmp_path, said=f"{secret}\n")
    listed = _run(
        "fieldbook",
        "--passphrase-file",
        "-",
        "--json",
        "list",
        "operation",
        home=tmp_path,
        said=f"{secret}\n",
    )

    assert made.returncode == 0, made.stderr
    assert listed.returncode == 0, listed.stderr
    assert json.loads(listed.stdout)


@pytest.mark.parametrize("set_up", [False, True], ids=["first run", "lock"])
def test_the_window_comes_up(tmp_path: Path, *, set_up: bool) -> None:
    if set_up:
        names = ("--station", "S", "--officer", "O")
        _run(
            "fieldbook",
            "--passphrase-file",
            "-",
            "init",
            *names,
            home=tmp_path,
            said="seven grey herons wait\n",
        )

    shown = _run("fieldbook-window", "gui", "--until-painted", home=tmp_path)

    assert shown.returncode == 0, shown.stderr


class Packaged:
    """Starts the packaged program as the child that draws."""

    def command(self) -> tuple[str, ...]:
        return (str(FOLDER / f"fieldbook-window{ENDING}"), "--draw-pages")


@pytest.mark.parametrize("media_type", ["application/pdf", "image/png", "image/gif"])
def test_attached_files_are_drawn(media_type: str) -> None:
    raw = {"application/pdf": pdf(), "image/png": png(width=90, height=90), "image/gif": GIF}[media_type]

    with Viewer(raw, media_type, opener=Packaged()) as viewer:
        drawn = viewer.draw(Asked(0, 0, Fit.WHOLE, 90, 90))

    assert drawn.width_px > 0


def test_places_on_the_grid_are_read(tmp_path: Path) -> None:
    done = _run("fieldbook", "--json", "places", "34T EM 35 49", home=tmp_path)

    assert json.loads(done.stdout)["precision"] == "km_1"


def test_the_guide_comes_along() -> None:
    """Every folder of it: the program reads English where one is missing, and says nothing."""
    written = Path(__file__).parents[2] / "resources" / "help"
    packed = next(FOLDER.rglob("resources/help"))

    files = {path.relative_to(written) for path in written.rglob("*") if path.is_file()}
    assert {path.relative_to(packed) for path in packed.rglob("*") if path.is_file()} == files
