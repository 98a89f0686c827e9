"""The rooms of the house: what may lie where."""

import re
from typing import Any

import pytest

from tests.house.sources import PACKAGE, ROOT, files, named, packages, project

TOP_LEVEL = {"desktop", "resources", "build", "tests", "installer", "docs"}
BANNED_NAMES = {
    "utils",
    "helpers",
    "common",
    "misc",
    "manager",
    "core",
    "types",
    "widgets",
    "models",
    "main_window",
}


def contract(name: str) -> dict[str, Any]:
    """The import contract whose name begins so."""
    contracts: list[dict[str, Any]] = project()["tool"]["importlinter"]["contracts"]
    return next(each for each in contracts if each["name"].startswith(name))


def placed() -> set[str]:
    """Every package that the layers contract names, or sets beside itself."""
    layers = contract("Layers")
    return set(re.findall(r"[a-z_]+", " ".join([*layers["layers"], *layers["exhaustive_ignores"]])))


def test_every_part_of_the_program_has_its_place_in_the_layers() -> None:
    parts = {path.name for path in packages() if path.parent == PACKAGE}
    parts |= {path.stem for path in PACKAGE.glob("*.py")} - {"__init__", "__main__"}

    assert parts - placed() == set()


def test_the_catalogue_is_kept_from_every_part_but_two() -> None:
    """A part that is added later is added to this contract, too."""
    parts = {f"fieldbook.{path.name}" for path in packages() if path.parent == PACKAGE}
    known = {"fieldbook.forms", "fieldbook.base", "fieldbook.catalogue"}

    assert parts - known <= set(contract("The catalogue declares")["forbidden_modules"])


def test_no_module_has_a_name_that_says_nothing() -> None:
    """Such a name gathers whatever has no home; find the home."""
    nothing_said = [
        named(path)
        for path in files("desktop", "build", "tests")
        if path.stem in BANNED_NAMES or BANNED_NAMES.intersection(path.relative_to(ROOT).parts)
    ]
    assert nothing_said == []


@pytest.mark.parametrize("folder", ["resources", "build", "tests", "installer", "docs"])
def test_only_desktop_holds_packages(folder: str) -> None:
    """``build/__init__.py`` would hide the build tool of that name; resources are data, not code."""
    assert [named(path) for path in files(folder) if path.name == "__init__.py"] == []


def test_resources_hold_no_code() -> None:
    assert [named(path) for path in files("resources", endings=(".py", ".pyc", ".so", ".exe", ".dll"))] == []


def test_the_top_level_is_the_one_agreed_upon() -> None:
    visible = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")}

    assert visible - TOP_LEVEL == set()


def test_every_package_says_what_it_is() -> None:
    """A folder without ``__init__.py`` is importable by accident, and escapes the import contracts."""
    assert [named(folder) for folder in packages() if not (folder / "__init__.py").is_file()] == []


def test_pyproject_is_the_only_configuration_file() -> None:
    strays = {
        "setup.py",
        "setup.cfg",
        "tox.ini",
        "pytest.ini",
        "mypy.ini",
        ".mypy.ini",
        "ruff.toml",
        ".ruff.toml",
    }
    strays |= {".coveragerc", ".importlinter", ".flake8", "requirements.txt"}

    assert {path.name for path in ROOT.iterdir()} & strays == set()
