"""Spellings that the house does without, each with what to write instead."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

import pytest

from tests.house.sources import files, named, parsed

HERE = Path(__file__)
TEXT = (".py", ".md", ".toml", ".yml", ".spec", ".qss", ".txt", ".html", ".sh", "")

BANNED = {
    "a leftover; do it, or write it into an issue": r"\b(?:TODO|FIXME|XXX|HACK)\b",
    "somebody's folder; take it as an argument": r"(?<![\w.~/-])/(?:home|Users|root|work)/\w",
}

WAITS = {"sleep": "qtbot.waitUntil", "qWait": "qtbot.waitSignal", "qSleep": "qtbot.waitSignal"}
NOT_SHOWN = {
    "desktop/fieldbook/gui/fields/choices.py",  # what somebody typed, and is read again
    "desktop/fieldbook/gui/guard.py",  # for whoever mends it, in English
    "desktop/fieldbook/gui/paper/press.py",  # codes alone
    "desktop/fieldbook/gui/style/fonts.py",  # of an installation that is not whole
    "desktop/fieldbook/gui/tour/tree.py",  # for tests
}
"""Where a row of words is never seen in the window, or not said in its language."""
MARKS = {",", ";", "·"}
FIELD_NAMES = {"name", "field", "field_name", "field_id"}


def calls(path: Path) -> Iterator[tuple[int, str]]:
    """The line and the last name of everything that a module calls."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Call):
            last = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield node.lineno, last


@pytest.mark.parametrize("reason", BANNED)
def test_nothing_is_written_that_the_house_does_without(reason: str) -> None:
    pattern = re.compile(BANNED[reason])
    found = [
        f"{named(path)}:{number} is {reason}"
        for path in files("desktop", "build", "tests", "docs", "installer", ".github", ".ci", endings=TEXT)
        if path.is_file() and path != HERE and path.parent.name != "locks"
        for number, line in enumerate(
            path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1
        )
        if pattern.search(line)
    ]
    assert found == []


def test_only_the_command_line_prints() -> None:
    """A window has no terminal, and what is printed by accident may be an answer."""
    printing = [
        f"{named(path)}:{line} prints; return it, or log ids and counts"
        for path in files("desktop")
        if "cli" not in path.parts
        for line, called in calls(path)
        if called == "print"
    ]
    assert printing == []


def test_words_in_a_row_are_parted_by_the_marks_of_the_language() -> None:
    """Arabic has a comma of its own, and a Latin name between two Arabic words turns their order round."""
    parted = [
        f"{named(path)}:{node.lineno} joins words itself; use direction.listed or direction.in_line"
        for path in files("desktop")
        if "gui" in path.parts and named(path) not in NOT_SHOWN
        for node in ast.walk(parsed(path))
        if _joins(node)
    ]
    assert parted == []


@pytest.mark.parametrize(
    ("words", "joins"),
    [
        ('", ".join(words)', True),
        ('f"{officer}, {station}"', True),
        ('f"{label}: {one}  ·  {other}"', True),
        ('",".join(words)', False),
        ('f"{label}: {text}"', False),
        ('f"({code}), {text}"', False),
    ],
)
def test_what_joins_words_is_found(words: str, *, joins: bool) -> None:
    assert any(map(_joins, ast.walk(ast.parse(words)))) is joins


def test_words_of_the_window_are_asked_of_oneself_or_of_a_context_by_name() -> None:
    """``other.tr`` is kept under the name of the variable and looked up under the class: never found."""
    asked = [
        f"{named(path)}:{node.lineno} asks another for words; use QCoreApplication.translate with its class"
        for path in files("desktop")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Attribute) and node.attr == "tr"
        if not (isinstance(node.value, ast.Name) and node.value.id == "self")
    ]
    assert asked == []


def test_tests_wait_for_things_and_not_for_time() -> None:
    waiting = [
        f"{named(path)}:{line} calls {called}; use {WAITS[called]}"
        for path in files("tests", "desktop")
        for line, called in calls(path)
        if called in WAITS
    ]
    assert waiting == []


def test_the_window_knows_no_field_by_name() -> None:
    """A new look is a new kind, declared once; a special case in a view is found by nobody."""
    special = [
        f"{named(path)}:{node.lineno} compares a field's name with a text; declare a kind for it"
        for path in files("desktop/fieldbook/gui")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Compare) and _asks_for_a_field(node)
    ]
    assert special == []


def test_words_of_the_window_are_literals_where_they_are_looked_up() -> None:
    """What comes through a variable is found by no translator."""
    hidden = [
        f"{named(path)}:{node.lineno} translates a variable; write the words where they are looked up"
        for path in files("desktop/fieldbook/gui")
        if path.name != "tongue.py"  # looks up what the layers below said
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call) and _looks_up(node) and not all(map(_is_literal, node.args[:2]))
    ]
    assert hidden == []


def _looks_up(node: ast.Call) -> bool:
    if isinstance(node.func, ast.Name):
        return node.func.id == "translate"
    called = node.func
    return isinstance(called, ast.Attribute) and (
        called.attr == "tr" or (called.attr == "translate" and "QCoreApplication" in ast.unparse(called))
    )


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _asks_for_a_field(node: ast.Compare) -> bool:
    sides = [node.left, *node.comparators]
    asked = any(isinstance(side, ast.Attribute) and side.attr in FIELD_NAMES for side in sides)
    return asked and any(_is_text(side) for side in sides)


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str)
    return isinstance(node, ast.Tuple | ast.Set | ast.List) and any(map(_is_text, node.elts))


def _joins(node: ast.AST) -> TypeGuard[ast.expr]:
    """Whether it puts a mark and a space between two of several texts."""
    if isinstance(node, ast.Attribute):
        return node.attr == "join" and isinstance(node.value, ast.Constant) and _is_mark(node.value)
    return isinstance(node, ast.JoinedStr) and any(map(_is_mark, node.values[1:-1]))


def _is_mark(node: ast.expr) -> bool:
    text = str(node.value) if isinstance(node, ast.Constant) else ""
    return text.strip() in MARKS and " " in text
