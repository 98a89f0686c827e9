"""Icons exist, wear the colours of the look, and turn round where reading runs from right to left."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from fieldbook.gui import style
from fieldbook.gui.style.icons import DIRECTIONAL
from fieldbook.gui.style.tokens import DARK, LIGHT
from fieldbook.gui.tongue import turn

ROOT = Path(__file__).parents[3]
ICONS = ROOT / "resources" / "icons"
FIRST = {"icon", "pixmap", "Glyph", "Roundel", "IconButton", "EmptyState", "show_icon", "_Clothes"}
SECOND = {"primary_button", "secondary_button", "link_button", "danger_button", "offer"}


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _words(node: ast.expr) -> Iterator[str]:
    """Every text that an argument may turn out to be: ``"eye-off" if shown else "eye"``."""
    if isinstance(node, ast.IfExp):
        yield from _words(node.body)
        yield from _words(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value


def _named_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            for keyword in node.keywords:
                if keyword.arg == "icon":
                    yield from _words(keyword.value)
            place = 0 if _called(node) in FIRST else 1 if _called(node) in SECOND else None
            if place is not None and len(node.args) > place:
                yield from _words(node.args[place])


def test_every_icon_named_in_the_window_exists() -> None:
    named = {
        f"{name} (in {path.name})"
        for path in (ROOT / "desktop" / "fieldbook" / "gui").rglob("*.py")
        for name in _named_in(path)
        if not (ICONS / f"{name}.svg").exists()
    }

    assert named == set()


def test_the_search_for_names_finds_some() -> None:
    """Otherwise the test above could not fail."""
    found = {
        name for path in (ROOT / "desktop" / "fieldbook" / "gui").rglob("*.py") for name in _named_in(path)
    }

    assert {"eye-off", "shield-check", "search", "git-merge"} <= found


def test_every_icon_that_turns_round_exists() -> None:
    assert {name for name in DIRECTIONAL if not (ICONS / f"{name}.svg").exists()} == set()


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_can_be_drawn(dressed: QApplication, path: Path) -> None:
    picture = style.pixmap(path.stem, size_px=24).toImage()
    inked = [(x, y) for x in range(24) for y in range(24) if picture.pixelColor(x, y).alpha() > 100]

    assert inked


def test_an_icon_that_does_not_exist_is_refused(dressed: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        style.icon("no-such-thing")


def _strongest(name: str, role: str) -> QColor:
    picture = style.pixmap(name, role=role, size_px=48).toImage()
    pixels = [picture.pixelColor(x, y) for x in range(48) for y in range(48)]
    return max(pixels, key=lambda pixel: pixel.alpha())


def test_an_icon_wears_the_colour_of_its_role(dressed: QApplication, resources: Path) -> None:
    for scheme, colours in (("light", LIGHT), ("dark", DARK)):
        style.apply(dressed, scheme=scheme, resources=resources)

        assert _strongest("check", "danger").name().upper() == colours.danger


def test_an_icon_is_sharp_on_fine_screens(dressed: QApplication) -> None:
    icon = style.icon("lock", size_px=20)

    assert {size.width() for size in icon.availableSizes()} >= {20, 40, 60}


def test_an_icon_greys_with_its_owner(dressed: QApplication) -> None:
    icon = style.icon("lock", role="accent", size_px=24)
    grey = icon.pixmap(24, QIcon.Mode.Disabled).toImage()
    inks = {grey.pixelColor(x, y).name().upper() for x in range(24) for y in range(24)}

    assert LIGHT.disabled in inks
    assert LIGHT.accent not in inks


@pytest.mark.parametrize(("name", "turns"), [("arrow-left", True), ("check", False)])
def test_only_what_points_along_the_line_turns_round(
    dressed: QApplication, name: str, *, turns: bool
) -> None:
    before = style.pixmap(name, size_px=24).toImage()

    turn(dressed, Qt.LayoutDirection.RightToLeft)
    after = style.pixmap(name, size_px=24).toImage()

    assert (after == before.flipped(Qt.Orientation.Horizontal)) is turns
    assert (after == before) is not turns
