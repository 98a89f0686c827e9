"""Lets a child do its deed once, and cuts the power many times."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2 as engine

from fieldbook.base.errors import FieldbookError
from tests.toolkit.powercut.disk import Recorded
from tests.toolkit.powercut.recording import record
from tests.toolkit.powercut.states import states

Check = Callable[[Path, list[str]], str]
"""What is wrong with the state in a folder, given what had been told by then; "" for nothing."""


def cuts(usually: int) -> int:
    """How many states to look at: ``FIELDBOOK_CUTS``, or *usually*."""
    return int(os.environ.get("FIELDBOOK_CUTS", usually))


def recorded(root: Path, command: list[str]) -> Recorded:
    """The script in *command* is given *root* and what follows; its writes beneath *root* are noted.

    Afterwards *root* is free, and what it had become lies beside it, as ``after``.
    """
    before = root.with_name("before")
    shutil.copytree(root, before)
    script, *rest = command
    noted = Recorded(before, root, record(root, root.parent, [script, str(root), *rest]))
    root.rename(root.with_name("after"))
    return noted


def wrong_after(noted: Recorded, root: Path, check: Check, *, count: int) -> list[str]:
    """What *check* found wrong, over *count* states, each laid out at *root*."""
    found = [check(folder, told) for folder, told in states(noted, root, count)]
    return [one for one in found if one]


def is_found_out(noted: Recorded, root: Path, check: Check, *, count: int) -> bool:
    """Whether *check* finds something wrong, or cannot even look, in one of *count* states; for controls."""
    looked = wrong_or_broken(check)
    return any(looked(folder, told) for folder, told in states(noted, root, count))


def wrong_or_broken(check: Check) -> Check:
    """As *check*; that something cannot even be opened is wrong too. For negative controls."""

    def looked(folder: Path, told: list[str]) -> str:
        try:
            return check(folder, told)
        except (FieldbookError, OSError, engine.Error) as error:
            return type(error).__name__

    return looked
