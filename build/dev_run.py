"""Starting Fieldbook from a checkout, and what that makes: the demo, the pictures, the generated pages."""

from __future__ import annotations

import datetime
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import dev_machine
import dev_setup
import dev_words

if TYPE_CHECKING:
    from collections.abc import Sequence

MAIN = dev_setup.ROOT / "desktop" / "main.py"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}

GENERATED = {"errors": "docs/errors.md", "forms": "docs/forms.md", "cli": "docs/cli.md"}
"""What ``main.py docs NAME`` prints, and where it belongs."""

ASK_FOR_A_WINDOW = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def run(arguments: Sequence[str]) -> int:
    """Set everything up and start Fieldbook; where there is no display, do its main job without one."""
    displayed = dev_machine.has_display()
    dev_machine.need_libraries(dev_machine.WINDOW if displayed else dev_machine.OFFSCREEN)
    dev_setup.ready("run")
    dev_words.compile_words()
    if arguments or (displayed and _display_answers()):
        return dev_setup.call(dev_setup.PYTHON, MAIN, *arguments)
    why = "The display does not answer" if displayed else "There is no display here"
    print(f"{why}, so Fieldbook does its main job without a window.")
    return _demo(dev_setup.OUT / f"demo-{_now()}")


def screens(arguments: Sequence[str]) -> int:
    """Save a picture of each screen of the real window, painted offscreen, into the folder given.

    With ``--trees`` write instead what a screen reader is told of each, into ``tests/golden/screens``;
    with ``--guide`` the pictures of the user guide. ``--look dark --text 150 --touch --content heavy`` and
    the like, after the folder, take one look over one sort of content (``tests/golden/make_looks.py``).
    """
    if "--trees" in arguments:
        return _make("tests.golden.make_screens")
    if "--guide" in arguments:
        return _make("tests.golden.make_pictures")
    if len(arguments) > 1:
        return _make("tests.golden.make_looks", *arguments)
    folder = Path(arguments[0]) if arguments else dev_setup.OUT / "screens"
    dev_machine.need_libraries(dev_machine.OFFSCREEN)
    dev_setup.ready("run")
    dev_words.compile_words()
    folder.mkdir(parents=True, exist_ok=True)
    return dev_setup.call(dev_setup.PYTHON, MAIN, "tour", folder.resolve(), **OFFSCREEN)


def _make(module: str, *arguments: str) -> int:
    """Run a maker of files that lies among the tests, with the window offscreen."""
    dev_machine.need_libraries(dev_machine.OFFSCREEN)
    dev_setup.ready("test")
    paths = os.pathsep.join((str(dev_setup.ROOT / "desktop"), str(dev_setup.ROOT)))
    return dev_setup.call(dev_setup.PYTHON, "-m", module, *arguments, PYTHONPATH=paths, **OFFSCREEN)


def docs(arguments: Sequence[str]) -> int:
    """Write the generated pages of docs/; with ``--check`` only name those that are stale."""
    dev_setup.ready("run")
    outcomes = [_page(name, page, only_compare="--check" in arguments) for name, page in GENERATED.items()]
    return max(outcomes)


def _page(name: str, page: str, *, only_compare: bool) -> int:
    path = dev_setup.ROOT / page
    said = dev_setup.hear(dev_setup.PYTHON, MAIN, "docs", name)
    if said.returncode:
        print(said.stderr, file=sys.stderr)
        return said.returncode
    if path.is_file() and path.read_text(encoding="utf-8") == said.stdout:
        return 0
    if only_compare:
        print(f"{page} is not what the program says; run: python3 build/dev.py docs")
        return 1
    path.write_text(said.stdout, encoding="utf-8", newline="\n")
    print(f"Wrote {page}")
    return 0


def _demo(folder: Path) -> int:
    folder.parent.mkdir(parents=True, exist_ok=True)
    failed = dev_setup.call(dev_setup.PYTHON, MAIN, "demo", folder, "--json")
    failed = failed or screens([str(folder / "screens")])
    if failed:
        return failed
    print(f"Everything it made is in {folder}; a picture of each screen is in {folder / 'screens'}")
    return 0


def _display_answers() -> bool:
    """A DISPLAY that nobody serves would end the process without a word from us: ask in another one first."""
    return dev_setup.hear(dev_setup.PYTHON, "-c", ASK_FOR_A_WINDOW).returncode == 0


def _now() -> str:
    return datetime.datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
