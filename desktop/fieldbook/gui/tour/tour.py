"""Walks through every page with the records of the demo, and takes a picture or the text tree of each."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldbook.base.ports import Silent
from fieldbook.gui import style
from fieldbook.gui.gate.window import Window
from fieldbook.gui.palette.palette import Palette
from fieldbook.gui.run import make_application
from fieldbook.gui.tongue import turn
from fieldbook.gui.tour import walks
from fieldbook.gui.tour.camera import HEIGHT_PX, WIDTH_PX, Camera, Take
from fieldbook.gui.tour.tree import tree_of
from fieldbook.services.demo import run_demo
from fieldbook.services.session import Outside

_WALKS: tuple[tuple[str, str, Callable[[Camera], None]], ...] = (
    ("first", "none", walks.first_steps),
    ("station", "station", walks.station),
    ("headquarters", "headquarters", walks.headquarters),
)


@dataclass(frozen=True, slots=True)
class Dress:
    """How a walk looks: its folder's name, colours, direction of reading, sizes of text and window."""

    name: str
    scheme: str
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    touch: bool = False
    text_percent: int = 100
    size_px: tuple[int, int] = (WIDTH_PX, HEIGHT_PX)


_LIGHT = Dress("light", "light")
DRESSES = (
    _LIGHT,
    Dress("dark", "dark"),
    Dress("right-to-left", "light", Qt.LayoutDirection.RightToLeft),
    Dress("touch", "light", touch=True),
)


def run_tour(outside: Outside, out: Path) -> int:
    """Take the pictures without a screen; the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make_application(outside.resources, scheme="light")
    pictures = tour(outside, out)
    sys.stdout.write("".join(f"{path}\n" for path in pictures))
    return 0


def tour(outside: Outside, out: Path, *, dresses: Sequence[Dress] = DRESSES) -> list[Path]:
    """Build a throw-away station and headquarters, walk through every page, and take pictures.

    Args:
        outside: The world; its vaults are made in a temporary folder and thrown away.
        out: Gets one folder of pictures for each look.
        dresses: The looks; each is a walk of its own.

    Returns:
        The pictures, in the order of the walk.
    """
    pictures: list[Path] = []
    for dress in dresses:
        folder = out / dress.name
        folder.mkdir(parents=True, exist_ok=True)

        def take(window: Window, name: str, *, folder: Path = folder) -> None:
            path = folder / f"{name}.png"
            window.grab().save(str(path))
            pictures.append(path)

        with _demo(outside) as (demo, world):
            _walk(world, demo, dress=dress, taken=take)
    return pictures


def tour_of_trees(outside: Outside) -> dict[str, str]:
    """Walk through every page once, and take what a screen reader is told of each.

    Args:
        outside: The world; the same trees come of the same clock and the same randomness.

    Returns:
        The text of each tree by the name of its stop, which has no number: a stop more moves no other.
    """
    trees: dict[str, str] = {}

    def take(window: Window, name: str) -> None:
        walk, _number, stop = name.split("-", 2)
        shell = window.shell
        palette = shell is not None and shell.findChild(Palette)
        page = shell.page if shell is not None and shell.isVisible() else window  # a bug covers the shell
        shown = palette if palette and palette.isVisible() else page
        if shell is not None and f"{walk}-frame" not in trees:
            trees[f"{walk}-frame"] = tree_of(shell.navigation)
        trees[f"{walk}-{stop}"] = tree_of(shown or window)

    walk_once(outside, take)
    return trees


def walk_once(
    outside: Outside,
    taken: Take,
    *,
    dress: Dress = _LIGHT,
    prepare: Callable[[Path, Outside], None] | None = None,
) -> None:
    """Walk through every page once; *taken* is called at each stop.

    Args:
        outside: The world; its vaults are made in a temporary folder and thrown away.
        taken: Takes the picture, or the tree.
        dress: The look; light, from left to right, unless another is wanted.
        prepare: Puts more into the vaults of the demo, which lie in the folder it is given, or less.
    """
    with _demo(outside) as (demo, world):
        if prepare is not None:
            prepare(demo, world)
        _walk(world, demo, dress=dress, taken=taken)


@contextmanager
def _demo(outside: Outside) -> Iterator[tuple[Path, Outside]]:
    """The vaults of the demo in a folder that is thrown away, and the world in which no stick is in."""
    world = replace(outside, find_drives=tuple)  # whatever stick is in is nobody's business in a picture
    with TemporaryDirectory(prefix="fieldbook-tour-") as made:
        demo = Path(made) / "demo"
        run_demo(demo, world, Silent())
        yield demo, world


def _walk(outside: Outside, demo: Path, *, dress: Dress, taken: Take) -> None:
    application = make_application(outside.resources, scheme=dress.scheme, touch=dress.touch)
    style.apply(
        application,
        scheme=dress.scheme,
        resources=outside.resources,
        touch=dress.touch,
        text_percent=dress.text_percent,
    )
    turn(application, dress.direction)
    for name, folder, walk in _WALKS:
        camera = Camera(outside, demo / folder, name=name, taken=taken)
        camera.window.resize(*dress.size_px)
        walk(camera)
        camera.put_away()
    _undress(application, outside)


def _undress(application: QApplication, outside: Outside) -> None:
    turn(application, Qt.LayoutDirection.LeftToRight)
    style.apply(application, scheme="light", resources=outside.resources)
