"""Takes the pictures of the user guide from the real program: run it when a screen has changed its look.

``python3 build/dev.py screens --guide``
"""

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from fieldbook.gui.gate.window import Window
from fieldbook.gui.help.topics import PICTURES
from fieldbook.gui.tour import walk_once
from tests.golden.make_screens import dressed
from tests.toolkit.ports import SlowClock
from tests.toolkit.vaults import RESOURCES, outside

WIDE_PX = 1024
OF_STOPS = {
    "first-passphrase": "passphrase",
    "station-overview": "overview",
    "station-record": "operation",
    "station-list-outcome": "list",
    "station-new-outcome": "figure",
    "station-reconcile": "reconcile",
    "station-new-seizure": "seizure",
    "station-record-person": "person",
    "station-new-referral": "referral",
    "station-file": "file",
    "station-palette": "palette",
    "station-exchange": "send",
    "headquarters-stations": "stations",
    "station-workbook": "workbook",
    "station-import": "import",
    "station-security": "security",
    "station-settings": "settings",
    "station-problems-operation": "problems",
}
"""Which stop of the tour is which picture."""


def main() -> int:
    """Take them all; the exit code."""
    folder = RESOURCES / PICTURES
    folder.mkdir(exist_ok=True)

    def take(window: Window, name: str) -> None:
        walk, _number, stop = name.split("-", 2)
        picture = OF_STOPS.get(f"{walk}-{stop}")
        if picture is not None:
            grabbed = window.grab().toImage()
            small = grabbed.scaledToWidth(WIDE_PX, Qt.TransformationMode.SmoothTransformation)
            _save(small, folder / f"{picture}.png")

    dressed()
    walk_once(replace(outside("guide"), clock=SlowClock()), take)
    sys.stdout.write(f"{len(OF_STOPS)} pictures are in {folder.name}.\n")
    return 0


def _save(picture: QImage, path: Path) -> None:
    """Without the channel that nothing uses, and pressed as far as the format goes."""
    picture.convertToFormat(QImage.Format.Format_RGB888).save(str(path), quality=0)


if __name__ == "__main__":
    sys.exit(main())
