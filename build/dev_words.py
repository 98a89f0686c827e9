"""The words of the program in every language: ``words`` finds, keeps, checks and compiles them.

``guide`` checks the translations of the guide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import dev_setup

if TYPE_CHECKING:
    from collections.abc import Sequence

SCRIPT = dev_setup.ROOT / "build" / "words.py"
GUIDE = dev_setup.ROOT / "build" / "guide.py"


def words(arguments: Sequence[str]) -> int:
    """Bring ``resources/i18n`` in line with the program; the arguments are those of build/words.py."""
    dev_setup.ready("test")
    return dev_setup.call(dev_setup.PYTHON, SCRIPT, *arguments, PYTHONPATH="desktop")


def guide(arguments: Sequence[str]) -> int:
    """Say where a translation of the guide does not follow it; the arguments are those of build/guide.py."""
    dev_setup.ready("test")
    return dev_setup.call(dev_setup.PYTHON, GUIDE, *arguments, PYTHONPATH="desktop")


def compile_words() -> None:
    """Make what the window loads, from what the repository keeps."""
    dev_setup.call(dev_setup.PYTHON, SCRIPT, "--compile", PYTHONPATH="desktop")
