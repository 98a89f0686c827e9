"""Takes the pictures of the user guide from the real program: run it when a screen has changed its look.

``python3 build/dev.py screens --guide``
"""

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from fieldbook.gui import tongue
from fieldbook.gui.gate.window import Window
from fieldbook.gui.help.topics import PICTURES
from fieldbook.gui.run import make_application
from fieldbook.gui.tour import Dress, walk_once
from tests.golden.make_screens import dressed
from tests.toolkit.ports import SlowClock
from tests.toolkit.pseudo import words
from tests.toolkit.vaults import RESOURCES, outside

WIDE_PX = 1024
_COMMON, _BRIGHT, _BRIGHT_FROM = 192, 64, 40
"""A picture has 256 colours: those it has most of, and a quarter for small bright things, which are rare."""
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
    """Take them all, in the languages given or in every one; the exit code."""
    dressed()
    words.compile_all()
    app = make_application(RESOURCES, scheme="light")
    for language in sys.argv[1:] or [one.code for one in tongue.LANGUAGES]:
        folder = RESOURCES / PICTURES / (language if language != tongue.ENGLISH else "")
        folder.mkdir(exist_ok=True)
        if language != tongue.ENGLISH:
            tongue.speak(app, language, RESOURCES)
        _take(folder, Dress("light", "light", app.layoutDirection()))
        sys.stdout.write(f"{len(OF_STOPS)} pictures are in {folder.relative_to(RESOURCES)}.\n")
    return 0


def _take(folder: Path, dress: Dress) -> None:
    def take(window: Window, name: str) -> None:
        walk, _number, stop = name.split("-", 2)
        picture = OF_STOPS.get(f"{walk}-{stop}")
        if picture is not None:
            grabbed = window.grab().toImage()
            small = grabbed.scaledToWidth(WIDE_PX, Qt.TransformationMode.SmoothTransformation)
            _save(small, folder / f"{picture}.png")

    walk_once(replace(outside("guide"), clock=SlowClock()), take, dress=dress)


def _save(picture: QImage, path: Path) -> None:
    """With a palette of its own, and pressed as far as the format goes: a third of the size."""
    full = picture.convertToFormat(QImage.Format.Format_RGB32)
    often = [colour for colour, _count in Counter(memoryview(full.constBits()).cast("I")).most_common()]
    palette = [*often[:_COMMON], *_bright(often[_COMMON:])]
    exactly = Qt.ImageConversionFlag.ThresholdDither
    full.convertToFormat(QImage.Format.Format_Indexed8, palette, exactly).save(str(path), quality=0)


def _bright(colours: Iterable[int]) -> list[int]:
    parts = ((colour, colour.to_bytes(4, "little")[:3]) for colour in colours)
    return [colour for colour, three in parts if max(three) - min(three) >= _BRIGHT_FROM][:_BRIGHT]


if __name__ == "__main__":
    sys.exit(main())
