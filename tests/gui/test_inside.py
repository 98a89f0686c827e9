"""What is in a layout, told without what ends the process afterwards (``docs/adr/0163``)."""

import gc
import subprocess
import sys
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)

from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.form.reading import stack_as_laid, stops
from fieldbook.gui.layouts.flow import FlowLayout
from fieldbook.gui.layouts.inside import add_layout, inside, widgets
from fieldbook.gui.parts.buttons import Button
from fieldbook.gui.parts.page import PageHeader
from fieldbook.services.demo import PASSPHRASE
from fieldbook.services.unlock import unlock
from fieldbook.start import SystemClock
from tests.gui.conftest import ShowShell
from tests.toolkit.killing import child_environment
from tests.toolkit.passing import passing
from tests.toolkit.vaults import outside
from tests.toolkit.walking import walk


def known_items() -> list[str]:
    """The items of layouts that the binding knows by their addresses."""
    known = shiboken6.getAllValidWrappers()
    return [repr(one) for one in known if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)]


def page_of(outer: QLayout) -> tuple[QWidget, list[QLabel]]:
    page, words = QWidget(), [QLabel(word) for word in ["one", "two", "three", "four"]]
    page.setLayout(outer)
    return page, words


def test_widgets_and_layouts_are_told_in_the_order_of_the_layout(qapp: object) -> None:
    outer, row = QVBoxLayout(), QHBoxLayout()
    page, words = page_of(outer)
    outer.addWidget(words[3])
    add_layout(outer, row)
    outer.addStretch()
    outer.insertWidget(0, words[0])
    row.addWidget(words[2])
    row.insertWidget(0, words[1])
    QLabel("in no layout", page)

    assert inside(outer) == [words[0], words[3], row]
    assert widgets(outer) == [words[0], words[3]]
    assert inside(row) == [words[1], words[2]]


def test_things_in_a_row_that_goes_on_are_told_in_their_order(qapp: object) -> None:
    flow = FlowLayout()
    page, words = page_of(flow)
    for word in words[1:]:
        flow.addWidget(word)
    flow.insert(0, words[0])

    assert inside(flow) == words
    assert page.layout() is flow


def test_what_is_in_nothing_yet_is_nothing(qapp: object) -> None:
    assert inside(QHBoxLayout()) == []


def test_what_was_filled_before_it_was_added_leaves_no_item_behind(qapp: object) -> None:
    outer, row, grid = QVBoxLayout(), QHBoxLayout(), QGridLayout()
    page, words = page_of(outer)
    grid.addWidget(words[0], 0, 0)
    row.addWidget(words[1])
    row.addStretch()
    add_layout(row, grid)
    before = known_items()

    add_layout(outer, row, 1)

    assert known_items() == before
    assert widgets(grid) == [words[0]]
    assert widgets(row) == [words[1]]
    assert page.layout() is outer


def test_what_python_itself_holds_stays(qapp: object) -> None:
    outer, row, space = QVBoxLayout(), QHBoxLayout(), QSpacerItem(4, 4)
    page, _words = page_of(outer)
    row.addSpacerItem(space)

    add_layout(outer, row)
    space.changeSize(8, 8)

    assert space.sizeHint().width() == 8
    assert page.layout() is outer


def test_a_timer_that_comes_to_lie_where_an_item_was_goes_like_any_other(qapp: QApplication) -> None:
    """It ended the process; in one of its own, so that it ends nothing else."""
    child = """
import os
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWidgetItem
from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.form.reading import stack_as_laid
from fieldbook.gui.layouts.inside import add_layout

application, page, row, parent = QApplication([]), QWidget(), QHBoxLayout(), QObject()
outer = QVBoxLayout(page)
words = [QLabel(str(at)) for at in range(300)]
for word in words:
    row.addWidget(word)
add_layout(outer, row)
stack_as_laid(outer)
for word in words:
    word.deleteLater()
QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
timers = [QTimer(parent) for _ in range(2000)]
for timer in timers:
    timer.deleteLater()
del timer, timers
QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
os._exit(0)
"""
    environment = child_environment() | {"QT_QPA_PLATFORM": "offscreen"}
    ends = [
        subprocess.run([sys.executable, "-c", child], env=environment, check=False).returncode
        for _ in range(2)
    ]
    assert ends == [0, 0]


def test_reading_a_page_leaves_no_item_behind(qapp: object) -> None:
    before = known_items()
    outer, row = QVBoxLayout(), QHBoxLayout()
    page, words = page_of(outer)
    add_layout(outer, row)
    for word in words:
        row.addWidget(word)
    head = PageHeader("Seizures")
    head.add_trailing(Button("One"))
    head.resize(300, 80)
    head.show()

    list(stops(page))
    stack_as_laid(outer)

    assert known_items() == before


@pytest.mark.slow
@pytest.mark.parametrize("side", ["station", "headquarters"])
def test_no_page_leaves_an_item_behind(demo: Path, side: str, show_shell: ShowShell) -> None:
    """What a layout of ours holds by itself, it also lets go of."""
    world = replace(outside(side), clock=SystemClock(), find_drives=tuple)
    session = unlock(demo / side, Sensitive(PASSPHRASE), world)
    shell, before = show_shell(session), {id(one) for one in shiboken6.getAllValidWrappers()}

    pages = len(list(chain(walk(session, shell), passing(session, shell))))

    gc.collect()  # layouts of pages that are gone still hold theirs
    known = shiboken6.getAllValidWrappers()
    held = [item for one in known if isinstance(one, FlowLayout) for item in one._items]
    behind = [
        one
        for one in known
        if type(one) is QWidgetItem and id(one) not in before and not any(one is item for item in held)
    ]
    shell.put_away()
    session.close()
    assert pages > 20
    assert behind == []
