"""An application in our clothes, and a window to put parts into."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.gui import style
from fieldbook.gui.tongue import turn

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

RESOURCES = Path(__file__).parents[3] / "resources"

Show = Callable[..., QWidget]


@pytest.fixture
def resources() -> Path:
    """Where fonts, icons and the style sheet are."""
    return RESOURCES


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in light, for a mouse, from left to right; and so again afterwards."""
    style.apply(qapp, scheme="light", resources=RESOURCES)
    yield qapp
    turn(qapp, Qt.LayoutDirection.LeftToRight)
    style.apply(qapp, scheme="light", resources=RESOURCES)


@pytest.fixture
def show(dressed: QApplication, qtbot: QtBot) -> Iterator[Show]:
    """Put parts under each other into an active window."""
    windows: list[QWidget] = []  # Qt does not keep a window that Python has let go

    def put(*parts: QWidget, width_px: int = 1366, height_px: int = 768) -> QWidget:
        window = QWidget()
        style.dress(window, "canvas")
        column = QVBoxLayout(window)
        for part in parts:
            column.addWidget(part)
        window.resize(width_px, height_px)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        windows.append(window)
        return window

    yield put
    windows.clear()
