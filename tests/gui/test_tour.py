"""The tour walks through every page and takes its picture."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from fieldbook.gui.tour import DRESSES, Dress, tour
from fieldbook.gui.tour.camera import Camera
from fieldbook.start import SystemClock
from tests.toolkit.vaults import outside


@pytest.mark.slow
@pytest.mark.longest
def test_opposite_looks_have_the_same_pages_and_none_is_blank(look: QApplication, tmp_path: Path) -> None:
    """One of them has all that the others differ by; a walk for each look takes a minute more."""
    other = Dress("other", "dark", Qt.LayoutDirection.RightToLeft, touch=True)
    # By the real clock: one that jumps looks like a computer that slept, and locks the window.
    pictures = tour(replace(outside("tour"), clock=SystemClock()), tmp_path, dresses=(DRESSES[0], other))

    walks = {folder.name: sorted(path.name for path in folder.iterdir()) for folder in tmp_path.iterdir()}
    assert set(walks) == {"light", "other"}
    assert len({tuple(names) for names in walks.values()}) == 1
    for path in pictures:
        picture = QImage(str(path)).scaled(32, 18)
        colours = {picture.pixel(x, y) for x in range(32) for y in range(18)}
        assert len(colours) > 3, path


def test_nothing_is_taken_before_what_comes_after_a_layout_has_come(
    look: QApplication, tmp_path: Path
) -> None:
    """Pages stood as nobody sees them: with the cursor below the edge, before it came into sight."""
    camera = Camera(outside("camera"), tmp_path / "none", name="first", taken=lambda _window, _name: None)
    later = QTimer(camera.window)
    later.setSingleShot(True)
    later.start(90)

    camera.take("welcome")

    assert not later.isActive()
    camera.put_away()


def test_the_tour_shows_every_look() -> None:
    assert [dress.name for dress in DRESSES] == ["light", "dark", "right-to-left", "touch"]
