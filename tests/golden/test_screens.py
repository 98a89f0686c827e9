"""What a screen reader is told of every screen is what it was told before."""

import difflib
import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from fieldbook.gui.presenters.places import Where
from tests.golden.make_screens import SCREENS, read

ROOT = Path(__file__).parents[2]
LINE = re.compile(r'\s*(?P<role>\w+)(?: "(?P<name>[^"]*)")?.*?(?: #(?P<stop>\d+))?$')
ELSEWHERE = frozenset(
    {
        Where.LIST,  # one for each form
        Where.NEW,
        Where.DRAFT,  # as amend
        Where.COPY,  # looks like a new one
        Where.PICKED,  # as marked
    }
)
LATER = "Show the passphrase"  # a person types, presses Tab, and types again: the eyes come after both boxes
UNFOCUSED = frozenset(
    {
        *("headquarters-frame", "station-frame"),  # only what stands around the pages
        *("station-list-attachment", "station-overdue"),  # empty, and nothing can be done there
    }
)
CURRENT = read(SCREENS)


def stops(tree: str) -> list[tuple[int, str, str]]:
    """The stops of Tab as they stand in the tree: number, role, name."""
    lines = (LINE.fullmatch(line) for line in tree.splitlines())
    return [(int(one["stop"]), one["role"], one["name"] or "") for one in lines if one and one["stop"]]


@pytest.mark.slow
def test_every_screen_tells_a_reader_what_it_told_before(tmp_path: Path) -> None:
    """In a process of its own: nothing that another test did to the application is seen in it."""
    paths = os.pathsep.join((str(ROOT / "desktop"), str(ROOT)))
    made = subprocess.run(
        [sys.executable, "-m", "tests.golden.make_screens", "--out", tmp_path / "screens"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr

    told = read(tmp_path / "screens")
    names = sorted(told.keys() | CURRENT.keys())
    differences = [
        line
        for name in names
        for line in difflib.unified_diff(
            CURRENT.get(name, "").splitlines(),
            told.get(name, "").splitlines(),
            f"{name}, as it was",
            f"{name}, as it is",
            lineterm="",
            n=1,
        )
    ]

    again = "Read what changed; where it is meant: python3 build/dev.py screens --trees"
    assert not differences, "\n".join(["", *differences, again])


def test_there_is_a_tree_of_every_sort_of_page() -> None:
    shown = {name.partition("-")[2] for name in CURRENT}

    assert {where.value for where in Where if where not in ELSEWHERE} - shown == set()


@pytest.mark.parametrize("name", sorted(CURRENT))
def test_tab_goes_through_a_screen_as_it_is_read(name: str) -> None:
    found = [stop for stop in stops(CURRENT[name]) if stop[2] != LATER]

    assert [
        f"{other} comes after {one} in the tree, and before it by Tab"
        for one, other in pairwise(found)
        if other[0] < one[0]
    ] == []


def test_no_tree_is_empty() -> None:
    assert [name for name, tree in CURRENT.items() if not tree.strip()] == []


def test_somebody_has_the_focus_on_every_page() -> None:
    """A part that is shown before it lies in the page is a window for a moment, and takes the focus along."""
    assert {name for name, tree in CURRENT.items() if "focused" not in tree} <= UNFOCUSED


@pytest.mark.parametrize("name", sorted(CURRENT))
def test_whatever_tab_comes_to_has_a_name(name: str) -> None:
    assert [stop for stop in stops(CURRENT[name]) if not stop[2]] == []
