"""Takes a picture of every screen in one look and over one sort of content, to be looked at by a person.

``python3 build/dev.py screens FOLDER --look dark --text 150 --touch --content heavy --only station-record``
``python3 build/dev.py screens FOLDER --language ar --size 910x512``
"""

import argparse
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage

from fieldbook.base.sensitive import Sensitive
from fieldbook.gui import tongue
from fieldbook.gui.gate.window import Window
from fieldbook.gui.run import make_application
from fieldbook.gui.tour import Dress, walk_once
from fieldbook.journal.facts import Side
from fieldbook.services.demo import PASSPHRASE
from fieldbook.services.session import Outside
from fieldbook.services.unlock import Founding, set_up, unlock
from tests.golden.make_screens import dressed
from tests.toolkit import heavy
from tests.toolkit.ports import SlowClock
from tests.toolkit.pseudo import words
from tests.toolkit.vaults import RESOURCES, outside

SIDES = {"station": Side.STATION, "headquarters": Side.HEADQUARTERS}


def main() -> int:
    """Take them; the exit code."""
    asked = _parse()
    asked.folder.mkdir(parents=True, exist_ok=True)
    taken: list[Path] = []

    def take(window: Window, name: str) -> None:
        if asked.only in name:
            path = asked.folder / f"{name}.png"
            picture = window.grab().toImage()
            shown = picture.convertToFormat(QImage.Format.Format_Grayscale8) if asked.grey else picture
            shown.save(str(path))
            taken.append(path)

    dressed()
    app = make_application(RESOURCES, scheme=asked.look)
    if asked.language != tongue.ENGLISH:
        words.compile_all()
        tongue.speak(app, asked.language, RESOURCES)
    dress = Dress(
        asked.look,
        asked.look,
        app.layoutDirection(),
        touch=asked.touch,
        text_percent=asked.text,
        size_px=_pixels(asked.size),
    )
    world = replace(outside("looks"), clock=SlowClock())
    walk_once(world, take, dress=dress, prepare=CONTENTS[asked.content])
    sys.stdout.write("".join(f"{path}\n" for path in taken))
    return 0


def _empty(vaults: Path, world: Outside) -> None:
    """Nothing has been recorded yet."""
    for name, side in SIDES.items():
        shutil.rmtree(vaults / name)
        set_up(
            vaults / name, Founding(side, f"New {name}", "New officer", Sensitive(PASSPHRASE)), world
        ).close()


def _heavy(vaults: Path, world: Outside) -> None:
    """More of everything than anybody wants."""
    for name in SIDES:
        session = unlock(vaults / name, Sensitive(PASSPHRASE), world)
        heavy.fill(session)
        session.close()


CONTENTS: dict[str, Callable[[Path, Outside], None] | None] = {"demo": None, "empty": _empty, "heavy": _heavy}


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Take a picture of every screen.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--look", choices=("light", "dark"), default="light", help="the colours")
    parser.add_argument("--text", type=int, default=100, help="the size of the text in percent")
    parser.add_argument("--touch", action="store_true", help="larger controls")
    parser.add_argument("--grey", action="store_true", help="without any colour")
    languages = [language.code for language in tongue.LANGUAGES]
    parser.add_argument(
        "--language", choices=languages, default=tongue.ENGLISH, help="what the window speaks"
    )
    parser.add_argument("--size", default="1366x768", help="of the window in pixels, 910x512 for example")
    parser.add_argument("--content", choices=tuple(CONTENTS), default="demo", help="what the vaults hold")
    parser.add_argument("--only", default="", help="only the screens whose name has this in it")
    return parser.parse_args()


def _pixels(size: str) -> tuple[int, int]:
    wide, tall = map(int, size.split("x"))
    return wide, tall


if __name__ == "__main__":
    sys.exit(main())
