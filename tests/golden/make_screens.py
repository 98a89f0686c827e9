"""Writes the text tree of every screen: run it when a screen changes, and read the difference.

``python3 build/dev.py screens --trees``
"""

import argparse
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QLocale, QStandardPaths

from fieldbook.gui import tongue
from fieldbook.gui.run import make_application
from fieldbook.gui.tour import tour_of_trees
from tests.toolkit.ports import SlowClock
from tests.toolkit.pseudo import words
from tests.toolkit.vaults import RESOURCES, outside

SCREENS = Path(__file__).parent / "screens"
_VARIES = (
    (re.compile(r"/\S*fieldbook-tour-\w+"), "<folder>"),
    (re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b"), "<code>"),
)
"""Names of temporary folders, and codes of what the machine's own randomness went into: sealed files."""
_ENGLISH = f"{tongue.STEM}_{tongue.ENGLISH}"


def dressed() -> None:
    """Make the application what it is on every machine: English, London's way of writing, no screen."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1", TZ="UTC")
    QStandardPaths.setTestModeEnabled(True)
    app = make_application(RESOURCES, scheme="light")
    QLocale.setDefault(QLocale("en_GB"))
    with TemporaryDirectory(prefix="fieldbook-words-") as made:
        compiled = Path(made) / f"{_ENGLISH}.qm"
        words.release(RESOURCES / tongue.FOLDER / f"{_ENGLISH}.ts", compiled)  # one record, two records
        tongue.learn(app, compiled, tongue.ENGLISH)


def trees() -> dict[str, str]:
    """The tree of every screen, by its name; the same on every machine."""
    dressed()
    told = tour_of_trees(replace(outside("tour"), clock=SlowClock()))
    return {name: _steady(tree) for name, tree in told.items()}


def read(folder: Path) -> dict[str, str]:
    """The trees that lie in *folder*."""
    return {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.txt")}


def write(told: Mapping[str, str], folder: Path) -> list[str]:
    """Make *folder* hold what is *told* and nothing else; the names of what changed, came, or went."""
    folder.mkdir(exist_ok=True)
    before = read(folder)
    for name in before.keys() - told.keys():
        (folder / f"{name}.txt").unlink()
    for name, tree in told.items():
        (folder / f"{name}.txt").write_text(tree, encoding="utf-8", newline="\n")
    return sorted(name for name in before.keys() | told.keys() if before.get(name) != told.get(name))


def _steady(tree: str) -> str:
    for pattern, instead in _VARIES:
        tree = pattern.sub(instead, tree)
    return tree


def main() -> int:
    """Write them all, and say which changed."""
    parser = argparse.ArgumentParser(description="Write the text tree of every screen.")
    parser.add_argument("--out", type=Path, default=SCREENS, help="the folder; tests/golden/screens")
    folder = parser.parse_args().out
    changed = write(trees(), folder)
    sys.stdout.write("".join(f"{folder.name}/{name}.txt\n" for name in changed))
    sys.stdout.write(f"{len(changed)} of the trees are not what they were.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
